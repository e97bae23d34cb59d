//! The mark: an apple, for Almaty, and in it a ballot tick made of the two leaves of a sprout.

use leptos::prelude::*;

const DRAWING: &str = r#"<path class="mark-apple" d="M31 17C24 10 4 11.5 3 32c-.8 15.5 9.5 29 19 29 4 0 6-2 9.5-2s5.5 2 9.5 2c9.5 0 20-13.5 19-29C59 11.5 38 10 31 17z"/><path class="mark-tick" d="M12.5 31.5c8 .5 13.5 6 15 18.5-8.5-1.5-15-8.5-15-18.5zM27.5 50C30 30 41 13 62 3 61 24 49 42 27.5 50z"/>"#;

/// The mark as an inline SVG; the name stands beside it, so it is decoration.
pub fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 64 64" width="40" height="40" aria-hidden="true" focusable="false" inner_html=DRAWING></svg>
    }
    .into_any()
}
