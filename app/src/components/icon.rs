//! Signs from the sprite.

use leptos::prelude::*;

/// A sign beside words; screen readers pass it by.
#[component]
pub(crate) fn Icon(
    /// Where the bundle lies.
    assets: String,
    /// Name in the sprite.
    name: &'static str,
    /// Class of the drawing.
    #[prop(default = "icon")]
    class: &'static str,
) -> impl IntoView {
    let href = format!("{assets}/icons.svg#{name}");
    view! { <svg class=class aria-hidden="true"><use href=href></use></svg> }
}
