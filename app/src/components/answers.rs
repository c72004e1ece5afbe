//! Answers as readers see them.

use domain::{
    edition::{Edition, Question, QuestionKind, Readers, Section},
    locale::Locale,
    prose::{self, Block},
    submission::Answers,
};
use i18n::{
    Texts,
    answers::{rows, whole},
    countries, languages,
};
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

/// One answer in words: labels for codes, paragraphs and lists for texts, links for addresses.
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
        QuestionKind::Table => table(texts, question, answers, lang),
        QuestionKind::ShortText => view! { <bdi lang=lang.to_owned()>{value}</bdi> }.into_any(),
        _ => words(locale, question, answers).into_any(),
    }
}

/// An answer of a closed kind in words.
#[must_use]
pub(crate) fn words(locale: Locale, question: &Question, answers: &Answers) -> String {
    if question.kind == QuestionKind::Declaration && answers.one(&question.code) == "yes" {
        return "✓".to_owned();
    }
    let between = if question.kind == QuestionKind::Table {
        "\n"
    } else {
        " · "
    };
    i18n::answers::words(locale, question, answers).join(between)
}

fn table(texts: Texts, question: &Question, answers: &Answers, lang: &str) -> AnyView {
    let locale = texts.locale();
    let columns: Vec<(bool, String)> = question
        .options
        .iter()
        .flatten()
        .map(|column| {
            let counts = question.rules.numbers.contains(&column.code);
            (counts, column.label.get(locale).to_owned())
        })
        .collect();
    let class = |counts: bool| counts.then_some("number");
    let heads = columns
        .iter()
        .map(|(counts, label)| view! { <th scope="col" class=class(*counts)>{label.clone()}</th> })
        .collect_view();
    let lines = rows(question, answers).into_iter().map(|cells| {
        let cells = columns.iter().enumerate().map(|(at, (counts, _))| {
            let cell = cells.get(at).copied().unwrap_or_default();
            let said = if *counts {
                whole(locale, cell)
            } else {
                cell.to_owned()
            };
            view! { <td class=class(*counts)>{said}</td> }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    let name = question.label.get(locale).to_owned();
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-label=name>
            <table class="table">
                <thead><tr>{heads}</tr></thead>
                <tbody lang=lang.to_owned()>{lines.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
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

/// A text as paragraphs and lists; single line breaks stay.
pub(crate) fn paragraphs(text: &str) -> AnyView {
    let blocks = prose::blocks(text).into_iter().map(|block| match block {
        Block::Paragraph(said) => view! { <p>{lines(&said)}</p> }.into_any(),
        Block::List { first, points } => {
            let points = points.iter().map(|said| view! { <li>{lines(said)}</li> });
            let points = points.collect_view();
            match first {
                Some(first) => {
                    let start = (first != 1).then(|| first.to_string());
                    view! { <ol start=start>{points}</ol> }.into_any()
                }
                None => view! { <ul>{points}</ul> }.into_any(),
            }
        }
    });
    blocks.collect_view().into_any()
}

/// Lines, each below the one before.
fn lines(said: &[&str]) -> Vec<AnyView> {
    let lines = said.iter().enumerate().map(|(place, line)| {
        let line = (*line).to_owned();
        if place == 0 {
            line.into_any()
        } else {
            view! { <br/> {line} }.into_any()
        }
    });
    lines.collect()
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
