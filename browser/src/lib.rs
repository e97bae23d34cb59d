//! The browser's part of the program: wakes the islands that the server rendered.

/// Called once by the page's loader. The islands themselves register through the `jasbudget` crate.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    jasbudget::register_islands();
    leptos::mount::hydrate_islands();
}
