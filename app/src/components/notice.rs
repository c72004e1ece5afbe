//! Notices: what has happened, and what happens next.

use leptos::prelude::*;

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
