//! The drawing of the home page: mountains, and an apple tree that grows in front of them.

use leptos::prelude::*;

const DRAWING: &str = concat!(
    r#"<circle class="h-sun" cx="304" cy="74" r="34"/>"#,
    r#"<path class="h-far" d="M0 196 62 118l34 34 58-92 54 78 36-40 76 66 80-12v98H0z"/>"#,
    r#"<path class="h-snow" d="m154 60-31 49 15-7 12 13 14-16 16 12 8-5zM62 118l-22 28 12-3 9 8 11-10 8 5z"/>"#,
    r#"<path class="h-near" d="M0 214c60-34 110-30 170-12s120 20 230-22v70H0z"/>"#,
    r#"<path class="h-field" d="M0 240c90-22 170-18 240-8s110 6 160-8v56H0z"/>"#,
    r#"<path class="h-trunk" d="M262 258c4-26 4-44 2-66m0 34c-8-12-16-16-24-20m26 8c8-10 16-14 24-16"/>"#,
    r#"<path class="h-crown" d="M264 204c-30 10-62-6-58-36 2-20 20-30 34-26 4-20 44-24 52-2 20-2 36 16 30 36-6 24-36 34-58 28z"/>"#,
    r#"<g class="h-fruit"><circle cx="232" cy="170" r="7"/><circle cx="262" cy="158" r="7"/><circle cx="292" cy="172" r="7"/><circle cx="250" cy="190" r="7"/><circle cx="282" cy="194" r="7"/></g>"#,
    r#"<g class="h-people"><circle cx="108" cy="218" r="8"/><path d="M94 254c0-16 5-24 14-24s14 8 14 24z"/>"#,
    r#"<circle cx="142" cy="212" r="8"/><path d="M128 254c0-20 5-30 14-30s14 10 14 30z"/>"#,
    r#"<circle cx="176" cy="219" r="8"/><path d="M162 254c0-15 5-23 14-23s14 8 14 23z"/></g>"#,
);

pub(super) fn picture() -> AnyView {
    view! {
        <svg class="hero-picture" viewBox="0 0 400 280" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false" inner_html=DRAWING></svg>
    }
    .into_any()
}
