//! The browser's half: everything that islands need, and nothing else.
//!
//! The islands themselves stand in `app::islands`; the macro exports each of them by name, and the
//! small script in the page calls those names for every island that it finds.

// `wasm_bindgen` writes the unsafe glue between the browser and this crate.
#![allow(
    unsafe_code,
    reason = "expansion of #[wasm_bindgen]; nothing here is written by hand"
)]

// Without a use of the crate its exports, and with them all islands, would be left out.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Prepares the page for its islands. Called once, before the first of them wakes.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
