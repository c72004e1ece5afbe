//! The announced finalists.

use domain::{
    edition::Category,
    ports::public_site::{Finalist, PublicEdition},
};
use i18n::t;
use leptos::prelude::*;

use crate::{
    components::{answers::country, badge::category_class},
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET. Within a category by title: the order tells nothing.
pub async fn show(request: Request) -> Answer {
    let site = &request.ports().public_site;
    let (current, finalists) = site.finalists(&request.caller, request.year()?).await?;
    let texts = request.texts();
    let title = texts.text("finalists-title");
    let lede = t!(texts, "finalists-lede", count = finalists.len());
    let view = page(&request, &current, &finalists, lede.clone());
    Ok(Reply::page(Page::public(title, lede, view)))
}

fn page(
    request: &Request,
    current: &PublicEdition,
    finalists: &[Finalist],
    lede: String,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let groups = current
        .edition
        .categories
        .iter()
        .map(|category| group(request, category, finalists))
        .collect_view();
    view! {
        <header class="page-head">
            <p class="kicker">{current.edition.title.get(locale).to_owned()}</p>
            <h1 class="title">{texts.text("finalists-title")}</h1>
            <p class="lede">{lede}</p>
        </header>
        {groups}
    }
    .into_any()
}

fn group(request: &Request, category: &Category, finalists: &[Finalist]) -> Option<AnyView> {
    let locale = request.locale;
    let lines: Vec<AnyView> = finalists
        .iter()
        .filter(|finalist| finalist.category == category.code)
        .map(|finalist| {
            view! {
                <li class="finalist">
                    <span class="finalist-practice"><bdi>{finalist.title.clone()}</bdi></span>
                    " "
                    <span class="finalist-place">
                        <bdi>{finalist.government.clone()}</bdi> ", " {country(locale, &finalist.country)}
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
                <h2 class="finalist-heading">
                    <span class="category-code">{category.code.clone()}</span> " "
                    {category.name.get(locale).to_owned()} " "
                    <span class="finalist-count">{count}</span>
                </h2>
                <ul class="finalists">{lines}</ul>
            </section>
        }
        .into_any(),
    )
}
