//! One practice of a released result.

use domain::{
    edition::{Edition, Question, QuestionKind, Readers},
    ports::public_site::{PublicPractice, PublicResult},
    result::PublishedEntry,
};
use i18n::t;
use leptos::prelude::*;

use crate::{
    components::{
        answers::{answer, applicant, language, paragraphs, words},
        badge::{badge, category_class, category_label},
        moment::date,
    },
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let (year, slug) = (request.year()?, request.param("slug").to_owned());
    let site = &request.ports().public_site;
    let found = site.practice(&request.caller, year, &slug).await?;
    let PublicPractice {
        released, entry, ..
    } = &found;
    let summary = summary(&request, entry).0;
    let description: String = summary
        .split_whitespace()
        .take(40)
        .collect::<Vec<_>>()
        .join(" ");
    let mut page = Page::public(entry.title.clone(), description, practice(&request, &found));
    page.structured_data = structured_data(&request, released, entry);
    Ok(Reply::page(page))
}

/// The summary in the reader's language where there is one, else as it was written; with the code
/// of its language.
fn summary(request: &Request, entry: &PublishedEntry) -> (String, String) {
    match entry.summaries.get(&request.locale) {
        Some(text) if entry.language != request.locale.code() => {
            (text.clone(), request.locale.code().to_owned())
        }
        _ => (
            entry.answers.one(Question::SUMMARY).to_owned(),
            entry.language.clone(),
        ),
    }
}

fn practice(request: &Request, found: &PublicPractice) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let PublicPractice {
        released,
        entry,
        edition,
    } = found;
    let credit = view! {
        <footer class="credit">
            <h2>{texts.text("practice-cite")}</h2>
            <p class="citation">
                <bdi>{entry.government.clone()}</bdi> " (" {edition.year.to_string()} "): "
                <cite lang=entry.language.clone()>{entry.title.clone()}</cite> ". "
                {edition.title.get(locale).to_owned()} ". "
                {format!("{}{}", request.site.base_url, request.path)}
            </p>
            <p class="note">
                {texts.text("winners-since")} " "
                {date(texts, released.visible_from, &edition.time_zone)}
            </p>
        </footer>
    };
    view! {
        <nav class="breadcrumbs" aria-label=texts.text("site-breadcrumbs")>
            <ol>
                <li><a href=paths::call(locale, edition.year)>{edition.title.get(locale).to_owned()}</a></li>
                <li>
                    <a href=paths::winners(locale, edition.year)>
                        {t!(texts, "winners-title", year = &edition.year.to_string())}
                    </a>
                </li>
            </ol>
        </nav>
        {article(request, edition, entry, Some(credit.into_any()))}
    }
    .into_any()
}

/// A practice as everybody reads it.
pub(crate) fn article(
    request: &Request,
    edition: &Edition,
    entry: &PublishedEntry,
    credit: Option<AnyView>,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let (summary, lang) = summary(request, entry);
    let award = entry
        .award
        .as_deref()
        .and_then(|code| edition.mention_kind(code));
    let award = award.map(|kind| {
        let class = if kind.code == "winner" {
            "winner"
        } else {
            "mention"
        };
        view! { <p>{badge(class, kind.name.get(locale).to_owned())}</p> }
    });
    let translated = (lang != entry.language).then(|| {
        let written = language(locale, &entry.language);
        let told = if entry.machine.contains(&locale) {
            t!(texts, "practice-translated-by-machine", language = &written)
        } else {
            t!(texts, "practice-translated", language = &written)
        };
        let original = entry.answers.one(Question::SUMMARY);
        view! {
            <p class="note">{told}</p>
            <details>
                <summary>{texts.text("practice-original")}</summary>
                <div lang=entry.language.clone()>{paragraphs(original)}</div>
            </details>
        }
    });
    let class = format!("practice {}", category_class(&entry.category));
    view! {
        <article class=class>
            <header class="page-head">
                <p class="kicker">{category_label(edition.category(&entry.category), locale)}</p>
                <h1 class="title" lang=entry.language.clone()><bdi>{entry.title.clone()}</bdi></h1>
                <p class="practice-by">{applicant(locale, &entry.government, &entry.country)}</p>
                {award}
            </header>
            <div class="practice-layout">
                <div class="prose practice-text" lang=lang>
                    {paragraphs(&summary)}
                    {translated}
                    {texts_of(request, edition, entry)}
                </div>
                <aside class="fact-sheet">
                    <h2>{texts.text("practice-facts")}</h2>
                    <dl class="facts">{facts(request, edition, entry)}</dl>
                </aside>
            </div>
            {credit}
        </article>
    }
    .into_any()
}

fn is_public<'a>(entry: &'a PublishedEntry) -> impl Fn(&&'a Question) -> bool {
    |question| question.readers == Readers::Public && !entry.answers.is_blank(&question.code)
}

/// Whether an answer wants the width of the page.
fn is_long(question: &Question) -> bool {
    matches!(
        question.kind,
        QuestionKind::LongText | QuestionKind::Table | QuestionKind::Files
    )
}

/// The longer answers, each under its question.
fn texts_of(request: &Request, edition: &Edition, entry: &PublishedEntry) -> AnyView {
    let texts = request.texts();
    edition
        .questions()
        .filter(is_public(entry))
        .filter(|question| is_long(question) && question.code != Question::SUMMARY)
        .map(|question| {
            let heading = question.label.get(request.locale).to_owned();
            let lang = request.locale.code();
            view! {
                <h2 lang=lang>{heading}</h2>
                {answer(texts, question, &entry.answers, &entry.language)}
            }
        })
        .collect_view()
        .into_any()
}

/// The short answers as a sheet.
fn facts(request: &Request, edition: &Edition, entry: &PublishedEntry) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    edition
        .questions()
        .filter(is_public(entry))
        .filter(|question| {
            !is_long(question)
                && !matches!(question.code.as_str(), "title" | "government" | "category")
        })
        .map(|question| {
            let label = question.label.get(locale).to_owned();
            let value = if question.kind == QuestionKind::Url {
                answer(texts, question, &entry.answers, &entry.language)
            } else {
                words(locale, question, &entry.answers).into_any()
            };
            view! { <div><dt>{label}</dt><dd>{value}</dd></div> }
        })
        .collect_view()
        .into_any()
}

fn structured_data(request: &Request, released: &PublicResult, entry: &PublishedEntry) -> String {
    let edition = &released.edition.edition;
    let award = entry
        .award
        .as_deref()
        .and_then(|code| edition.mention_kind(code));
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "name": entry.title,
        "inLanguage": entry.language,
        "url": format!("{}{}", request.site.base_url, request.path),
        "abstract": entry.answers.one(Question::SUMMARY),
        "award": award.map(|kind| kind.name.get(request.locale)),
        "creator": { "@type": "GovernmentOrganization", "name": entry.government },
    })
    .to_string()
}
