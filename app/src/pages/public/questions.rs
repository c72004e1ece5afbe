//! All questions of the form, to read or print before starting.

use domain::edition::{Edition, Question, QuestionKind, Readers, Section};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    components::moment::date_time_zone,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let current = request
        .ports()
        .public_site
        .edition(&request.caller, request.year()?)
        .await?;
    let texts = request.texts();
    let title = texts.text("questions-title");
    let view = questions(&request, &current.edition);
    Ok(Reply::page(Page::public(
        title,
        texts.text("questions-lede"),
        view,
    )))
}

fn questions(request: &Request, edition: &Edition) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let sections = edition
        .sections
        .iter()
        .enumerate()
        .map(|(place, section)| section_questions(texts, edition, place + 2, section))
        .collect_view();
    view! {
        <nav class="breadcrumbs" aria-label=texts.text("site-breadcrumbs")>
            <ol>
                <li><a href=paths::call(locale, edition.year)>{edition.title.get(locale).to_owned()}</a></li>
                <li aria-current="page">{texts.text("questions-title")}</li>
            </ol>
        </nav>
        <header class="page-head">
            <p class="kicker">{edition.title.get(locale).to_owned()}</p>
            <h1 class="title">{texts.text("questions-title")}</h1>
            <p class="lede">{texts.text("questions-lede")}</p>
        </header>
        <section class="question-section">
            <h2>"1. " {texts.text("applicant-contacts-title")}</h2>
            <p>{texts.text("applicant-contacts-lede")}</p>
        </section>
        {sections}
    }
    .into_any()
}

fn section_questions(texts: Texts, edition: &Edition, number: usize, section: &Section) -> AnyView {
    let locale = texts.locale();
    let items = section
        .questions
        .iter()
        .map(|question| item(texts, edition, question))
        .collect_view();
    view! {
        <section class="question-section">
            <h2>{number.to_string()} ". " {section.title.get(locale).to_owned()}</h2>
            {asked_later(texts, edition, section)}
            <p>{section.intro.get(locale).to_owned()}</p>
            <ol class="questions">{items}</ol>
        </section>
    }
    .into_any()
}

/// Of whom a section of the full sheet is asked, and until when.
#[must_use]
pub(crate) fn asked_later(texts: Texts, edition: &Edition, section: &Section) -> Option<AnyView> {
    let sheet = edition
        .full_sheet
        .as_ref()
        .filter(|_| section.is_of_full_sheet())?;
    let round = edition.round(&sheet.after)?.name.get(texts.locale());
    let closes = edition.full_sheet_closes()?;
    Some(
        view! {
            <p class="note">
                {t!(texts, "full-sheet-asked-later", round = round)} " "
                {texts.text("full-sheet-asked-until")} " "
                {date_time_zone(texts, closes, &edition.time_zone)}
            </p>
        }
        .into_any(),
    )
}

fn item(texts: Texts, edition: &Edition, question: &Question) -> AnyView {
    let locale = texts.locale();
    let hint = question
        .hint
        .as_ref()
        .map(|hint| view! { <p class="question-hint">{hint.get(locale).to_owned()}</p> });
    let limit = question.max_words.map(|limit| {
        view! { <span>{t!(texts, "questions-words", limit = limit)}</span> }
    });
    let needed = texts.text(if question.required {
        "questions-required"
    } else {
        "form-optional"
    });
    let options = (question.kind != QuestionKind::Country).then(|| {
        question.options.as_ref().map(|options| {
            let lines = options
                .iter()
                .map(|option| view! { <li>{option.label.get(locale).to_owned()}</li> })
                .collect_view();
            view! { <ul class="question-options">{lines}</ul> }
        })
    });
    view! {
        <li class="question">
            <p class="question-text">{question.label.get(locale).to_owned()}</p>
            {asked_if(texts, edition, question).map(|told| view! { <p class="question-hint">{told}</p> })}
            {hint}
            <p class="question-note">
                <span>{needed}</span>
                {limit}
                {bounds(texts, question).map(|told| view! { <span>{told}</span> })}
                <span>{readers(texts, question.readers)}</span>
            </p>
            {options}
        </li>
    }
    .into_any()
}

/// How much fits into an answer, words aside: characters, choices.
#[must_use]
pub(crate) fn bounds(texts: Texts, question: &Question) -> Option<String> {
    let rules = &question.rules;
    let characters = rules.max_chars.filter(|_| question.kind.is_text());
    let choices = rules
        .most
        .filter(|_| question.kind == QuestionKind::Choices);
    let characters = characters.map(|limit| t!(texts, "form-at-most-characters", limit = limit));
    characters.or_else(|| choices.map(|limit| t!(texts, "form-at-most-choices", limit = limit)))
}

/// When a question is asked, for one that is not always asked.
#[must_use]
pub(crate) fn asked_if(texts: Texts, edition: &Edition, question: &Question) -> Option<String> {
    let condition = question.shown_if.as_ref()?;
    let of = edition.question(&condition.question)?;
    let wanted = condition.any_of.iter().filter_map(|code| of.option(code));
    let answers: Vec<&str> = wanted
        .map(|option| option.label.get(texts.locale()))
        .collect();
    let label = of.label.get(texts.locale());
    Some(t!(
        texts,
        "form-asked-if",
        question = label,
        answers = &answers.join(" · ")
    ))
}

/// Who can read an answer, and when.
#[must_use]
pub(crate) fn readers(texts: Texts, readers: Readers) -> String {
    texts.text(match readers {
        Readers::Secretariat => "form-readers-secretariat",
        Readers::Jury => "form-readers-jury",
        Readers::Public => "form-readers-public",
    })
}
