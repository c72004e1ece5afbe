//! Home: the edition of now, and the way to the others.

use domain::{
    edition::Stage,
    ports::public_site::{PastEdition, PublicEdition},
};
use i18n::t;
use leptos::prelude::*;

use super::call::{deadline_line, year_links};
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
    let description = texts.text("site-home-lede");
    let view = home(&request, editions.first(), &past);
    Ok(Reply::page(Page::public(
        texts.text("site-home-title"),
        description,
        view,
    )))
}

fn home(request: &Request, current: Option<&PublicEdition>, past: &[PastEdition]) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let hero = current.map(|current| {
        let edition = &current.edition;
        let take_part = (current.stage == Stage::Submission).then(|| {
            view! {
                <a class="button button-primary button-large" href=paths::my_submissions(locale)>
                    {texts.text("call-take-part")}
                </a>
                " "
            }
        });
        view! {
            <header class="hero bleed">
                <div class="hero-inner">
                    <p class="kicker">{t!(texts, "call-kicker", number = edition.number, year = &edition.year.to_string())}</p>
                    <h1 class="title">{edition.title.get(locale).to_owned()}</h1>
                    <p class="lede">{edition.lede.get(locale).to_owned()}</p>
                    <p class="hero-actions">
                        {take_part}
                        <a class="button button-large" href=paths::call(locale, edition.year)>
                            {texts.text("site-home-to-call")}
                        </a>
                    </p>
                    {deadline_line(request, current)}
                </div>
            </header>
            {year_links(request, current)}
        }
        .into_any()
    });
    let hero = hero.unwrap_or_else(|| {
        view! {
            <header class="page-head">
                <h1 class="title">{texts.text("site-home-title")}</h1>
                <p class="lede">{texts.text("site-home-lede")}</p>
            </header>
        }
        .into_any()
    });
    let winners = past
        .iter()
        .filter_map(|edition| Some((edition, edition.awards.iter().find(|award| award.winner)?)))
        .take(6)
        .map(|(edition, award)| {
            view! {
                <li class="practice-card">
                    <p class="practice-card-place">{edition.year.to_string()}</p>
                    <h3>{award.place.clone()}</h3>
                    <p>{award.practice.clone()}</p>
                    <p class="meta"><span>{country(locale, &award.country)}</span></p>
                </li>
            }
        })
        .collect_view();
    view! {
        {hero}
        <section class="section">
            <div class="section-head">
                <h2>{texts.text("site-home-winners")}</h2>
                <a href=paths::past_editions(locale)>{texts.text("site-home-all")}</a>
            </div>
            <ul class="practice-cards">{winners}</ul>
        </section>
    }
    .into_any()
}
