//! All editions: those that ran here, and earlier ones as facts.

use domain::{
    edition::Stage,
    ports::public_site::{PastAward, PastEdition, PublicEdition},
};
use i18n::t;
use leptos::prelude::*;

use crate::{
    components::answers::country,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let site = &request.ports().public_site;
    let editions = site.editions(&request.caller).await?;
    let past = site.past_editions(&request.caller).await?;
    let texts = request.texts();
    let view = page(&request, &editions, &past);
    Ok(Reply::page(Page::public(
        texts.text("editions-title"),
        texts.text("editions-lede"),
        view,
    )))
}

fn page(request: &Request, editions: &[PublicEdition], past: &[PastEdition]) -> AnyView {
    let texts = request.texts();
    let ours = editions
        .iter()
        .map(|edition| own(request, edition))
        .collect_view();
    let earlier = past
        .iter()
        .filter(|past| {
            editions
                .iter()
                .all(|edition| edition.edition.number != past.number)
        })
        .map(|past| earlier(request, past))
        .collect_view();
    view! {
        <header class="page-head">
            <h1 class="title">{texts.text("editions-title")}</h1>
            <p class="lede">{texts.text("editions-lede")}</p>
        </header>
        <ol class="editions" reversed=true>{ours} {earlier}</ol>
    }
    .into_any()
}

fn own(request: &Request, current: &PublicEdition) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &current.edition;
    let (href, label) = if current.stage == Stage::Published {
        (
            paths::winners(locale, edition.year),
            t!(texts, "winners-title", year = &edition.year.to_string()),
        )
    } else {
        (
            paths::call(locale, edition.year),
            edition.title.get(locale).to_owned(),
        )
    };
    view! {
        <li class="edition">
            <p class="edition-number">{edition.number.to_string()}</p>
            <div class="edition-body">
                <h2 class="edition-winner"><a href=href>{label}</a></h2>
                <p class="meta"><span>{edition.year.to_string()}</span><span>{edition.ceremony.place.clone()}</span></p>
            </div>
        </li>
    }
    .into_any()
}

fn earlier(request: &Request, past: &PastEdition) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let winner = past.awards.iter().find(|award| award.winner);
    let heading = winner.map_or_else(
        || texts.text("editions-unknown"),
        |award| format!("{}, {}", award.place, countries(request, award)),
    );
    let practice = winner
        .filter(|award| !award.practice.is_empty())
        .map(|award| {
            view! { <p class="edition-practice">{award.practice.clone()}</p> }
        });
    let entries = past
        .entries
        .map(|count| view! { <span>{t!(texts, "editions-entries", count = count)}</span> });
    let from = past
        .countries
        .map(|count| view! { <span>{t!(texts, "editions-countries", count = count)}</span> });
    let ceremony =
        (!past.ceremony.is_empty()).then(|| view! { <span>{past.ceremony.clone()}</span> });
    let mentions: Vec<String> = past
        .awards
        .iter()
        .filter(|award| !award.winner)
        .map(|award| format!("{} ({})", award.place, country(locale, &award.country)))
        .collect();
    let mentions = (!mentions.is_empty()).then(|| {
        view! { <p class="edition-mentions">{texts.text("editions-mentions")} " " {mentions.join(", ")}</p> }
    });
    let source = winner.or(past.awards.first()).map(|award| {
        view! { <p class="note"><a href=award.source.clone() rel="noopener">{texts.text("editions-source")}</a></p> }
    });
    view! {
        <li class="edition">
            <p class="edition-number">{past.number.to_string()}</p>
            <div class="edition-body">
                <h2 class="edition-winner">{heading}</h2>
                {practice}
                <p class="meta"><span>{past.year.to_string()}</span>{entries}{from}{ceremony}</p>
                {mentions}
                {source}
            </div>
        </li>
    }
    .into_any()
}

fn countries(request: &Request, award: &PastAward) -> String {
    award
        .country
        .split(',')
        .map(|code| country(request.locale, code.trim()))
        .collect::<Vec<_>>()
        .join(" / ")
}
