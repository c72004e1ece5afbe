//! Why something was decided, in the words and the language of those who wrote it.

use domain::{locale::Locale, ports::results_office::DecisionLine, result::Decision};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::answers::{language, paragraphs};

/// The reason, marked with its language, and said where it is not the reader's.
pub(crate) fn reason(texts: Texts, decision: &Decision) -> AnyView {
    let written = decision.language.map(Locale::code);
    let other = decision.language.filter(|own| *own != texts.locale());
    let told = other.map(|own| {
        let name = language(texts.locale(), own.code());
        view! {
            <p class="field-readers">{t!(texts, "meeting-minutes-language", language = &name)}</p>
        }
    });
    view! { <div lang=written>{paragraphs(&decision.reason)}</div> {told} }.into_any()
}

/// Where the decision stands to the ranking; nothing where it follows from it.
pub(crate) fn departure(texts: Texts, line: &DecisionLine) -> Option<AnyView> {
    let told = match line.place {
        _ if !line.departs => return None,
        Some(1) => texts.text("meeting-minutes-shared"),
        Some(place) => t!(texts, "meeting-minutes-departs", place = place),
        None => texts.text("meeting-minutes-unplaced"),
    };
    Some(view! { <p>{told}</p> }.into_any())
}
