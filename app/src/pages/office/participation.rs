//! How countries and regions take part: counts, no titles.

use std::collections::BTreeMap;

use domain::ports::secretariat_office::CountryCount;
use i18n::regions::{self, Region};
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::answers::country,
    reply::{Answer, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let office = &request.ports().office;
    let (office, counts) = office
        .participation(&request.caller, request.year()?)
        .await?;
    let texts = request.texts();
    let mut regions: BTreeMap<Option<Region>, Vec<&CountryCount>> = BTreeMap::new();
    for count in &counts {
        regions
            .entry(regions::of_country(&count.country))
            .or_default()
            .push(count);
    }
    let most = counts
        .iter()
        .map(|count| count.submitted)
        .max()
        .unwrap_or(1)
        .max(1);
    let tables = regions
        .into_iter()
        .map(|(region, counts)| table(&request, region, &counts, most))
        .collect_view();
    let title = texts.text("office-nav-participation");
    let view = view! {
        {nav(&request, &office)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("office-participation-lede")}</p>
        </header>
        {tables}
    };
    Ok(Reply::page(page(title, view.into_any())))
}

fn table(
    request: &Request,
    region: Option<Region>,
    counts: &[&CountryCount],
    most: u32,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let heading = region.map_or_else(
        || texts.text("office-region-none"),
        |region| region.name(locale).to_owned(),
    );
    let total: u32 = counts.iter().map(|count| count.submitted).sum();
    let rows = counts
        .iter()
        .map(|count| {
            let name = country(locale, &count.country);
            view! {
                <tr>
                    <th scope="row">{name.clone()}</th>
                    <td class="chart-bar">
                        <meter class="bar" min="0" max=most.to_string() value=count.submitted.to_string() aria-label=name></meter>
                    </td>
                    <td class="number">{count.submitted.to_string()}</td>
                    <td class="number">{count.drafts.to_string()}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="section">
            <div class="section-head">
                <h2>{heading}</h2>
                <p>{total.to_string()}</p>
            </div>
            <table class="table chart">
                <thead>
                    <tr>
                        <th scope="col">{texts.text("office-filter-country")}</th>
                        <th scope="col"><span class="visually-hidden">{texts.text("office-col-share")}</span></th>
                        <th scope="col" class="number">{texts.text("office-col-submitted")}</th>
                        <th scope="col" class="number">{texts.text("office-col-drafts")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}
