//! Badges: a state in words and colour.

use domain::{edition::Category, locale::Locale, submission::State};
use i18n::Texts;
use leptos::prelude::*;

/// The badge of a submission's state.
pub(crate) fn state_badge(texts: Texts, state: State) -> AnyView {
    badge(state.code(), texts.text(&format!("state-{}", state.code())))
}

/// A badge by the name of its class.
pub(crate) fn badge(class: &str, words: String) -> AnyView {
    let class = format!("badge badge-{class}");
    view! { <span class=class>{words}</span> }.into_any()
}

/// The label of a category, with its letter.
pub(crate) fn category_label(category: Option<&Category>, locale: Locale) -> Option<AnyView> {
    category.map(|category| {
        let class = format!("category-label {}", category_class(&category.code));
        let (code, name) = (category.code.clone(), category.name.get(locale).to_owned());
        view! { <span class=class><span class="category-code">{code}</span> " " {name}</span> }
            .into_any()
    })
}

/// The class that gives a category's colour to an element.
#[must_use]
pub(crate) fn category_class(code: &str) -> String {
    format!("category-{}", code.to_lowercase())
}
