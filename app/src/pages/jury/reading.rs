//! An entry as its jurors read it: beside the ballot, and to its team before there is one.

use domain::{
    edition::{Edition, Readers},
    submission::Answers,
};
use i18n::Texts;
use leptos::prelude::*;

use crate::components::{
    answers::{applicant, language, section_answers},
    badge::{category_class, category_label},
};

/// Head and answers. `beside` stands in the line below the title, `below` under it, `after` at the end.
pub(crate) fn reading(
    texts: Texts,
    edition: &Edition,
    title: String,
    answers: &Answers,
    [beside, below, after]: [Option<AnyView>; 3],
) -> AnyView {
    let locale = texts.locale();
    let lang = answers.one("language").to_owned();
    let sections = edition
        .sections
        .iter()
        .filter_map(|section| section_answers(texts, section, answers, Readers::Jury, &lang))
        .collect_view();
    let category = answers.one("category");
    let written = language(locale, &lang);
    let written = (!written.is_empty()).then(|| view! { <span>{written}</span> });
    let kicker = category_label(edition.category(category), locale);
    view! {
        <article class=format!("ballot-reading {}", category_class(category))>
            <header class="page-head">
                <p class="kicker">{kicker}</p>
                <h1 class="title" lang=lang.clone()><bdi>{title}</bdi></h1>
                <p class="meta">
                    {applicant(locale, answers.one("government"), answers.one("country"))}
                    {written}
                    {beside}
                </p>
                {below}
            </header>
            {sections}
            {after}
        </article>
    }
    .into_any()
}
