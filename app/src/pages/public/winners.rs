//! The winners page.

use domain::{
    edition::{Category, Edition, MentionKind},
    moment::Moment,
    result::{FrozenResult, PublishedEntry},
};
use i18n::t;
use leptos::prelude::*;

use crate::{
    components::{answers::country, badge::category_class, moment::date},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET. `NotFound` before the instant of the release.
pub async fn show(request: Request) -> Answer {
    let released = request
        .ports()
        .public_site
        .result(&request.caller, request.year()?)
        .await?;
    let edition = &released.edition.edition;
    let texts = request.texts();
    let title = t!(texts, "winners-title", year = &edition.year.to_string());
    let winner = awarded(&released.result, MentionKind::WINNER);
    let description = winner.map_or_else(
        || texts.text("winners-none"),
        |entry| {
            format!(
                "{}, {}: {}",
                entry.government,
                country(request.locale, &entry.country),
                entry.title
            )
        },
    );
    let mut page = Page::public(
        title,
        description,
        winners(
            &request,
            edition,
            &released.result,
            Some(released.visible_from),
        ),
    );
    page.structured_data = structured_data(&request, edition, &released.result);
    Ok(Reply::page(page))
}

fn awarded<'a>(result: &'a FrozenResult, kind: &str) -> Option<&'a PublishedEntry> {
    result
        .entries
        .iter()
        .find(|entry| entry.award.as_deref() == Some(kind))
}

/// The whole page; the secretariat's preview shows the same.
pub(crate) fn winners(
    request: &Request,
    edition: &Edition,
    result: &FrozenResult,
    since: Option<Moment>,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let mentions: Vec<AnyView> = edition
        .mention_kinds
        .iter()
        .filter(|kind| kind.code != MentionKind::WINNER)
        .filter_map(|kind| {
            Some(mention(
                request,
                edition,
                kind,
                awarded(result, &kind.code)?,
            ))
        })
        .collect();
    let mentions = (!mentions.is_empty()).then(|| {
        view! {
            <section class="section">
                <div class="section-head"><h2>{texts.text("winners-mentions")}</h2></div>
                <ul class="mention-cards">{mentions}</ul>
            </section>
        }
    });
    let finalists: Vec<&PublishedEntry> = result
        .entries
        .iter()
        .filter(|entry| entry.finalist && entry.award.is_none())
        .collect();
    let finalists = group_section(request, edition, &finalists, "winners-finalists");
    let others: Vec<&PublishedEntry> = result
        .entries
        .iter()
        .filter(|entry| !entry.finalist && entry.award.is_none())
        .collect();
    let others = group_section(request, edition, &others, "winners-others");
    view! {
        {laurel(request, edition, awarded(result, MentionKind::WINNER))}
        {mentions}
        {finalists}
        {others}
        <aside class="method">
            <h2>{texts.text("winners-method")}</h2>
            <p>
                {t!(texts, "winners-method-text", entries = result.entries.len(), rounds = result.rounds.len())}
                " "
                <a href=paths::method(locale, edition.year)>{texts.text("call-to-method")}</a>
            </p>
            {result.vote.as_ref().map(|_| view! {
                <p><a href=paths::vote(locale, edition.year)>{texts.text("winners-vote")}</a></p>
            })}
            {since.map(|since| view! {
                <p class="note">{texts.text("winners-since")} " " {date(texts, since, &edition.time_zone)}</p>
            })}
        </aside>
    }
    .into_any()
}

fn laurel(request: &Request, edition: &Edition, winner: Option<&PublishedEntry>) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let year = edition.year.to_string();
    let kicker = t!(
        texts,
        "winners-kicker",
        number = edition.number,
        year = &year
    );
    let Some(winner) = winner else {
        return view! {
            <header class="page-head">
                <p class="kicker">{kicker}</p>
                <h1 class="title">{t!(texts, "winners-title", year = &year)}</h1>
                <p class="lede">{texts.text("winners-none")}</p>
            </header>
        }
        .into_any();
    };
    let href = paths::practice(locale, edition.year, &winner.slug);
    view! {
        <section class="laurel bleed">
            <div class="laurel-inner">
                <p class="kicker">{kicker}</p>
                <h1 class="laurel-place"><bdi>{winner.government.clone()}</bdi></h1>
                <p class="laurel-country">{country(locale, &winner.country)}</p>
                <p class="laurel-practice">
                    <a href=href lang=winner.language.clone()><bdi>{winner.title.clone()}</bdi></a>
                </p>
            </div>
        </section>
    }
    .into_any()
}

fn mention(
    request: &Request,
    edition: &Edition,
    kind: &MentionKind,
    entry: &PublishedEntry,
) -> AnyView {
    let locale = request.locale;
    let class = format!("mention-card {}", category_class(&entry.category));
    let href = paths::practice(locale, edition.year, &entry.slug);
    view! {
        <li class=class>
            <p class="mention-kind">{kind.name.get(locale).to_owned()}</p>
            <h3 class="mention-place"><bdi>{entry.government.clone()}</bdi></h3>
            <p class="mention-country">{country(locale, &entry.country)}</p>
            <p class="mention-practice">
                <a href=href lang=entry.language.clone()><bdi>{entry.title.clone()}</bdi></a>
            </p>
        </li>
    }
    .into_any()
}

fn group_section(
    request: &Request,
    edition: &Edition,
    entries: &[&PublishedEntry],
    key: &'static str,
) -> Option<AnyView> {
    if entries.is_empty() {
        return None;
    }
    let groups = edition
        .categories
        .iter()
        .filter_map(|category| group(request, edition, category, entries))
        .collect_view();
    Some(
        view! {
            <section class="section">
                <div class="section-head"><h2>{request.texts().text(key)}</h2></div>
                {groups}
            </section>
        }
        .into_any(),
    )
}

fn group(
    request: &Request,
    edition: &Edition,
    category: &Category,
    entries: &[&PublishedEntry],
) -> Option<AnyView> {
    let locale = request.locale;
    let lines: Vec<AnyView> = entries
        .iter()
        .filter(|entry| entry.category == category.code)
        .map(|entry| {
            let href = paths::practice(locale, edition.year, &entry.slug);
            view! {
                <li class="finalist">
                    <a class="finalist-practice" href=href lang=entry.language.clone()>
                        <bdi>{entry.title.clone()}</bdi>
                    </a>
                    " "
                    <span class="finalist-place">
                        <bdi>{entry.government.clone()}</bdi> ", " {country(locale, &entry.country)}
                    </span>
                </li>
            }
            .into_any()
        })
        .collect();
    if lines.is_empty() {
        return None;
    }
    let class = format!("finalist-group {}", category_class(&category.code));
    let count = lines.len().to_string();
    Some(
        view! {
            <section class=class>
                <h3 class="finalist-heading">
                    <span class="category-code">{category.code.clone()}</span> " "
                    {category.name.get(locale).to_owned()} " "
                    <span class="finalist-count">{count}</span>
                </h3>
                <ul class="finalists">{lines}</ul>
            </section>
        }
        .into_any(),
    )
}

fn structured_data(request: &Request, edition: &Edition, result: &FrozenResult) -> String {
    let locale = request.locale;
    let awards: Vec<serde_json::Value> = edition
        .mention_kinds
        .iter()
        .filter_map(|kind| {
            let entry = awarded(result, &kind.code)?;
            let path = paths::practice(locale, edition.year, &entry.slug);
            Some(serde_json::json!({
                "@type": "CreativeWork",
                "name": entry.title,
                "inLanguage": entry.language,
                "url": format!("{}{path}", request.site.base_url),
                "award": kind.name.get(locale),
                "creator": { "@type": "GovernmentOrganization", "name": entry.government },
            }))
        })
        .collect();
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": edition.title.get(locale),
        "itemListElement": awards,
    })
    .to_string()
}
