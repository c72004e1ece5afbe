//! How far the full sheets of those who went on are.

use domain::{
    access::Act,
    edition::Edition,
    ports::full_sheets::{FinalistLine, FullSheetProgress, FullSheetsView},
};
use i18n::Texts;
use leptos::prelude::*;

use super::{may, nav, page};
use crate::{
    components::{
        badge::category_label,
        moment::{date_time_zone, until},
    },
    paths,
    reply::{Answer, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let port = &request.ports().full_sheets;
    let view = port.full_sheets(&request.caller, request.year()?).await?;
    let title = request.texts().text("full-sheet-office-title");
    let whole = whole(&request, &view, title.clone());
    Ok(Reply::page(page(title, whole)))
}

fn whole(request: &Request, view: &FullSheetsView, title: String) -> AnyView {
    let texts = request.texts();
    let office = &view.office;
    let zone = &office.edition.time_zone;
    let closes = view.closes.map(|closes| {
        let left = (office.now < closes).then(|| {
            let left = until(texts, office.now, closes);
            view! { <span>{left}</span> }
        });
        view! {
            <p class="meta">
                <span>{texts.text("full-sheet-office-until")} " " {date_time_zone(texts, closes, zone)}</span>
                {left}
            </p>
        }
    });
    let announced = match (view.closes, view.announced) {
        (None, _) => view! { <p class="note">{texts.text("full-sheet-office-none")}</p> }.into_any(),
        (Some(_), None) => {
            view! { <p class="note">{texts.text("full-sheet-office-unannounced")}</p> }.into_any()
        }
        (Some(closes), Some(at)) if closes <= at => {
            view! { <p class="note">{texts.text("full-sheet-office-too-late")}</p> }.into_any()
        }
        (Some(_), Some(at)) => {
            view! { <p class="note">{texts.text("full-sheet-office-announced")} " " {date_time_zone(texts, at, zone)}</p> }
                .into_any()
        }
    };
    let lines = view
        .lines
        .iter()
        .map(|own| line(request, &office.edition, own))
        .collect_view();
    let table = (!view.lines.is_empty()).then(|| {
        view! {
            <div class="table-frame" role="region" tabindex="0" aria-labelledby="full-sheets">
                <table class="table">
                    <caption id="full-sheets">{texts.text("full-sheet-office-title")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{texts.text("office-col-title")}</th>
                            <th scope="col">{texts.text("office-filter-category")}</th>
                            <th scope="col">{texts.text("full-sheet-title")}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </table>
            </div>
        }
    });
    let change = view
        .closes
        .filter(|_| may(request, office, Act::EditTimetable));
    let change = change.map(|_| {
        let href = paths::office_form_full_sheet(request.locale, office.edition.year);
        view! {
            <p class="page-actions">
                <a class="button button-quiet" href=href>{texts.text("full-sheet-form-link")}</a>
            </p>
        }
    });
    view! {
        {nav(request, office)}
        <header class="page-head">
            <h1 class="title">{title}</h1>
            {closes}
            {announced}
            {change}
        </header>
        {table}
    }
    .into_any()
}

fn line(request: &Request, edition: &Edition, own: &FinalistLine) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let href = paths::office_submission(locale, edition.year, own.id);
    let category = category_label(edition.category(&own.category), locale);
    view! {
        <tr>
            <td>
                <a href=href><bdi>{own.title.clone()}</bdi></a>
                <span class="facts-note"><bdi>{own.government.clone()}</bdi></span>
            </td>
            <td>{category}</td>
            <td>{progress(texts, own.progress, &edition.time_zone)}</td>
        </tr>
    }
    .into_any()
}

/// How far one is, in words.
pub(super) fn progress(texts: Texts, own: FullSheetProgress, zone: &str) -> AnyView {
    match (own.handed_in, own.saved) {
        (Some(at), _) => {
            view! { {texts.text("full-sheet-handed-in")} " " {date_time_zone(texts, at, zone)} }
                .into_any()
        }
        (None, Some(at)) => {
            view! { {texts.text("full-sheet-begun")} " " {date_time_zone(texts, at, zone)} }
                .into_any()
        }
        (None, None) => texts.text("full-sheet-not-begun").into_any(),
    }
}

/// The panel beside one that went on.
pub(super) fn section(
    request: &Request,
    edition: &Edition,
    own: Option<FullSheetProgress>,
) -> Option<AnyView> {
    let (texts, own) = (request.texts(), own?);
    let href = paths::office_full_sheets(request.locale, edition.year);
    Some(
        view! {
            <section class="panel" id="full-sheet">
                <h2>{texts.text("full-sheet-title")}</h2>
                <p>{progress(texts, own, &edition.time_zone)}</p>
                <p><a href=href>{texts.text("full-sheet-office-title")}</a></p>
            </section>
        }
        .into_any(),
    )
}

/// What waits today, with its page.
pub(super) fn waiting(request: &Request, year: u16, count: u32) -> Option<(u32, String, String)> {
    let label = request.texts().text("full-sheet-office-wait");
    (count > 0).then(|| {
        (
            count,
            label,
            paths::office_full_sheets(request.locale, year),
        )
    })
}
