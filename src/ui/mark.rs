//! The mark: an apple, for Almaty, whose ballot tick grows into the stem and its leaf.

use leptos::prelude::*;

const DRAWING: &str = r#"<path class="mark-apple" d="M31 19C25 14 9 15 7 32c-1.5 14 8.5 28 17 28 3 0 4.5-1.5 7-1.5s4 1.5 7 1.5c8.5 0 18.5-14 17-28-2-17-18-18-24-13z"/>"#;

/// The mark as an inline SVG; the name stands beside it, so it is decoration.
pub fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 64 64" width="40" height="40" aria-hidden="true" focusable="false" inner_html=DRAWING></svg>
    }
    .into_any()
}
