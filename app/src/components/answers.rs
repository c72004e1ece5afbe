//! Answers as readers see them.

use domain::{
    edition::{Edition, Question, QuestionKind, Readers, Section},
    file::Attachment,
    locale::Locale,
    submission::Answers,
};
use i18n::{Texts, countries, languages, number};
use leptos::prelude::*;

use super::attachments::attachments;

/// A section's answers, for readers of a circle; nothing when they may read none of them.
pub(crate) fn section_answers(
    texts: Texts,
    section: &Section,
    answers: &Answers,
    circle: Readers,
    lang: &str,
) -> Option<AnyView> {
    let items: Vec<AnyView> = section
        .questions
        .iter()
        .filter(|question| question.readers >= circle && !answers.is_blank(&question.code))
        .map(|question| {
            let label = question.label.get(texts.locale()).to_owned();
            let value = answer(texts, question, answers, lang);
            view! { <div class="answer"><dt>{label}</dt><dd>{value}</dd></div> }.into_any()
        })
        .collect();
    if items.is_empty() {
        return None;
    }
    let title = section.title.get(texts.locale()).to_owned();
    Some(
        view! {
            <section class="answers">
                <div class="section-head"><h2>{title}</h2></div>
                <dl class="answer-list">{items}</dl>
            </section>
        }
        .into_any(),
    )
}

/// One answer in words: labels for codes, paragraphs for texts, links for addresses.
pub(crate) fn answer(texts: Texts, question: &Question, answers: &Answers, lang: &str) -> AnyView {
    let locale = texts.locale();
    let value = answers.one(&question.code).to_owned();
    match question.kind {
        QuestionKind::LongText => {
            view! { <div lang=lang.to_owned()>{paragraphs(&value)}</div> }.into_any()
        }
        QuestionKind::Url => {
            let href =
                domain::submission::completeness::is_web_address(&value).then(|| value.clone());
            view! { <a href=href rel="nofollow noopener">{value}</a> }.into_any()
        }
        QuestionKind::Files => attachments(texts, answers.all(&question.code), lang),
        QuestionKind::ShortText => view! { <bdi lang=lang.to_owned()>{value}</bdi> }.into_any(),
        _ => words(locale, question, answers).into_any(),
    }
}

/// An answer of a closed kind in words.
#[must_use]
pub(crate) fn words(locale: Locale, question: &Question, answers: &Answers) -> String {
    let value = answers.one(&question.code);
    match question.kind {
        QuestionKind::Choice | QuestionKind::Choices => answers
            .all(&question.code)
            .filter(|code| !code.is_empty())
            .map(|code| {
                question
                    .option(code)
                    .map_or(code, |option| option.label.get(locale))
                    .to_owned()
            })
            .collect::<Vec<_>>()
            .join(" · "),
        QuestionKind::Country => country(locale, value),
        QuestionKind::Number => domain::submission::completeness::whole_number(value)
            .map_or_else(|| value.to_owned(), |count| number::integer(locale, count)),
        QuestionKind::Month => month(locale, value),
        QuestionKind::Files => {
            let files = answers
                .all(&question.code)
                .filter_map(Attachment::from_value);
            let names: Vec<String> = files.map(|own| own.name).collect();
            names.join(" · ")
        }
        QuestionKind::Declaration if value == "yes" => "✓".to_owned(),
        _ => value.to_owned(),
    }
}

/// The name of a country; its code where it is not known.
#[must_use]
pub(crate) fn country(locale: Locale, code: &str) -> String {
    countries::name(locale, code).unwrap_or(code).to_owned()
}

/// Who submitted; nothing in a blind round, where neither is known.
pub(crate) fn applicant(locale: Locale, government: &str, code: &str) -> Option<AnyView> {
    (!government.is_empty()).then(|| {
        view! { <span><bdi>{government.to_owned()}</bdi> ", " {country(locale, code)}</span> }
            .into_any()
    })
}

/// The name of a language; its code where it is not known.
#[must_use]
pub(crate) fn language(locale: Locale, code: &str) -> String {
    languages::name(locale, code).unwrap_or(code).to_owned()
}

/// A month in words.
#[must_use]
pub(crate) fn month(locale: Locale, value: &str) -> String {
    domain::submission::completeness::month(value).map_or_else(
        || value.to_owned(),
        |(year, month)| i18n::moment::month_year(locale, year, month),
    )
}

/// A text as paragraphs; single line breaks stay.
pub(crate) fn paragraphs(text: &str) -> AnyView {
    text.split("\n\n")
        .filter(|paragraph| !paragraph.trim().is_empty())
        .map(|paragraph| {
            let lines: Vec<AnyView> = paragraph
                .trim()
                .split('\n')
                .enumerate()
                .map(|(place, line)| {
                    let line = line.to_owned();
                    if place == 0 {
                        line.into_any()
                    } else {
                        view! { <br/> {line} }.into_any()
                    }
                })
                .collect();
            view! { <p>{lines}</p> }
        })
        .collect_view()
        .into_any()
}

/// The categories of an edition: code and name.
#[must_use]
pub(crate) fn categories_of(edition: &Edition, locale: Locale) -> Vec<(&str, &str)> {
    edition
        .categories
        .iter()
        .map(|c| (c.code.as_str(), c.name.get(locale)))
        .collect()
}
