//! The only text area of the product.

use leptos::prelude::*;

/// A text area. The bare element does not escape its text when rendered on the server (leptos
/// 0.8), so it stands here alone, and a test forbids it everywhere else. No control of ours tells the
/// browser a longest text: it would cut off what is pasted without a word. The server says what is too
/// long, and shows all of it again.
#[component]
pub(crate) fn TextArea(
    /// Form field.
    name: String,
    /// Element id.
    id: String,
    /// What stands in it.
    value: String,
    /// Lines shown.
    rows: u32,
    /// Ids of the texts that describe it.
    describedby: String,
    /// Whether it is faulty.
    invalid: bool,
    /// Language of the text, when it is not the page's.
    #[prop(optional)]
    lang: Option<String>,
) -> impl IntoView {
    // HTML drops one line break after the opening tag: this one, instead of one of the text's.
    let escaped = format!("\n{}", html_escape::encode_text(&value));
    view! {
        <textarea
            name=name
            id=id
            rows=rows.to_string()
            lang=lang
            aria-describedby=describedby
            aria-invalid=invalid.then_some("true")
            inner_html=escaped
        ></textarea>
    }
}
