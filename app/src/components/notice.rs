//! Notices: what has happened, and what happens next.

use i18n::Texts;
use leptos::prelude::*;

use crate::request::Request;

/// The tone of a notice.
#[derive(Clone, Copy)]
pub(crate) enum Tone {
    /// Something to know.
    Info,
    /// It worked.
    Good,
    /// Take care.
    Warning,
}

/// A notice with a title and a sentence (either may be empty).
pub(crate) fn notice(tone: Tone, title: String, text: String) -> AnyView {
    let (class, role) = match tone {
        Tone::Info => ("notice notice-info", "status"),
        Tone::Good => ("notice notice-good", "status"),
        Tone::Warning => ("notice notice-warning", "status"),
    };
    view! {
        <div class=class role=role>
            {(!title.is_empty()).then(|| view! { <p class="notice-title">{title}</p> })}
            {(!text.is_empty()).then(|| view! { <p>{text}</p> })}
        </div>
    }
    .into_any()
}

/// Says that what was sent is saved, on the page to which the sender was led back.
pub(crate) fn saved_notice(request: &Request) -> Option<AnyView> {
    let title = || request.texts().text("form-saved-title");
    let saved = request.query.has("saved");
    saved.then(|| notice(Tone::Good, title(), String::new()))
}

/// Says, where somebody else was faster, what became of what was sent.
pub(crate) fn stale_notice(texts: Texts, stale: bool, key: &str) -> Option<AnyView> {
    stale.then(|| {
        notice(
            Tone::Warning,
            texts.text("form-stale-title"),
            texts.text(key),
        )
    })
}
