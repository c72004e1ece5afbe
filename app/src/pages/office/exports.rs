//! Taking submissions away: a book, tables, an archive.

use domain::ports::dossiers::{BookRun, Exports, TableFormat};
use i18n::t;
use leptos::prelude::*;

use super::{
    nav, page,
    submissions::{Chooses, filter, filters, query},
};
use crate::{
    pages::applicant::dossier::short,
    paths,
    reply::{Answer, FileKind, Page, Reply},
    request::Request,
};

/// So often the page of a book that is printed looks again, in seconds.
const LOOK: u16 = 2;

/// GET: one submission as PDF.
pub async fn submission(request: Request) -> Answer {
    let (year, id) = (request.year()?, request.submission()?);
    let port = &request.ports().dossiers;
    let pdf = port.entry(&request.caller, year, id).await?;
    let name = format!("submission-{}.pdf", short(id));
    Ok(Reply::file(name, FileKind::Pdf, pdf))
}

/// GET. What is chosen stands in the address, as in the list.
pub async fn show(request: Request) -> Answer {
    let (year, filter) = (request.year()?, filter(&request.query));
    let port = &request.ports().dossiers;
    let exports = port.exports(&request.caller, year, &filter).await?;
    let title = request.texts().text("dossier-title");
    Ok(Reply::page(page(title, view(&request, &exports))))
}

/// POST, as it is noted in the log: a row for each submission, as values.
pub async fn values(request: Request) -> Answer {
    request.only(|_| false)?;
    table(&request, TableFormat::Values).await
}

/// POST: the same as a workbook.
pub async fn workbook(request: Request) -> Answer {
    request.only(|_| false)?;
    table(&request, TableFormat::Workbook).await
}

async fn table(request: &Request, format: TableFormat) -> Answer {
    let (year, filter) = (request.year()?, filter(&request.query));
    let (kind, ending) = match format {
        TableFormat::Values => (FileKind::Table, "csv"),
        TableFormat::Workbook => (FileKind::Workbook, "xlsx"),
    };
    let port = &request.ports().dossiers;
    let table = port.table(&request.caller, year, &filter, format).await?;
    Ok(Reply::file(
        format!("submissions-{year}.{ending}"),
        kind,
        table,
    ))
}

/// POST, as it is noted in the log: everything, given out while it is made.
pub async fn archive(request: Request) -> Answer {
    request.only(|_| false)?;
    let (year, filter) = (request.year()?, filter(&request.query));
    let port = &request.ports().dossiers;
    let pieces = port.archive(&request.caller, year, &filter).await?;
    let name = format!("submissions-{year}.zip");
    Ok(Reply::pieces(name, FileKind::Archive, pieces))
}

/// GET: the book. Where printing takes long a page tells how far it is, and in the end that it is
/// there (`wait`).
pub async fn book(request: Request) -> Answer {
    let (year, filter) = (request.year()?, filter(&request.query));
    let port = &request.ports().dossiers;
    let run = port.look_for_book(&request.caller, year, &filter).await?;
    let here = format!(
        "{}?{}",
        paths::office_exports_book(request.locale, year),
        query(&request)
    );
    match run {
        Some(run) => {
            let again = format!("{here}&wait=1");
            let told = printing(&request, &run, again.clone());
            Ok(Reply::page(told).follow(LOOK, again))
        }
        None if request.query.has("wait") => {
            let exports = port.exports(&request.caller, year, &filter).await?;
            Ok(Reply::page(ready(&request, &exports, here)))
        }
        None => {
            let book = port.book(&request.caller, year, &filter).await?;
            let name = format!("submissions-{year}.pdf");
            Ok(Reply::file(name, FileKind::Pdf, book))
        }
    }
}

/// POST: gives the book up that is printed.
pub async fn give_up(request: Request) -> Answer {
    request.only(|_| false)?;
    let year = request.year()?;
    let port = &request.ports().dossiers;
    port.give_up_book(&request.caller, year).await?;
    Ok(Reply::see_other(paths::office_exports(
        request.locale,
        year,
    )))
}

fn view(request: &Request, exports: &Exports) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &exports.office.edition;
    let here = paths::office_exports(locale, edition.year);
    let chooses = Chooses {
        edition,
        categories: &exports.categories,
        countries: &exports.countries,
    };
    let offers = (exports.found > 0).then(|| offers(request, exports));
    view! {
        {nav(request, &exports.office)}
        <header class="page-head">
            <h1 class="title">{texts.text("dossier-title")}</h1>
            <p class="lede">{texts.text("dossier-lede")}</p>
            <p class="meta"><span>{t!(texts, "dossier-found", count = exports.found)}</span></p>
        </header>
        {filters(request, &chooses, &here)}
        {offers}
    }
    .into_any()
}

fn offers(request: &Request, exports: &Exports) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let (year, chosen) = (exports.office.edition.year, query(request));
    let to = |path: String| format!("{path}?{chosen}");
    let panel = |name: &str, text: &str, how: AnyView| {
        view! {
            <section class="panel">
                <h2>{texts.text(name)}</h2>
                <p>{texts.text(text)}</p>
                {how}
            </section>
        }
    };
    let offer = |name: &str, text: &str, ways: Vec<(String, &str)>| {
        let (first, _) = ways.first().cloned().unwrap_or_default();
        let buttons = ways
            .into_iter()
            .map(|(to, key)| {
                view! { <button class="button" formaction=to>{texts.text(key)}</button> " " }
            })
            .collect_view();
        let form = view! {
            <form method="post" action=first>
                <p class="page-actions">{buttons}</p>
            </form>
        };
        panel(name, text, form.into_any())
    };
    let book = exports.prints.then(|| {
        let href = to(paths::office_exports_book(locale, year));
        let link = view! {
            <p class="page-actions">
                <a class="button" href=href>{texts.text("dossier-book-button")}</a>
            </p>
        };
        panel("dossier-book-title", "dossier-book-text", link.into_any())
    });
    let archive = to(paths::office_exports_archive(locale, year));
    let all = if exports.prints {
        "dossier-archive-text"
    } else {
        "dossier-archive-data"
    };
    view! {
        <p class="note">{texts.text("dossier-personal")}</p>
        <div class="stack">
            {book}
            {offer(
                "dossier-table-title",
                "dossier-table-text",
                vec![
                    (to(paths::office_exports_xlsx(locale, year)), "dossier-workbook-button"),
                    (to(paths::office_exports_csv(locale, year)), "dossier-values-button"),
                ],
            )}
            {offer("dossier-archive-title", all, vec![(archive, "dossier-archive-button")])}
        </div>
    }
    .into_any()
}

/// How far the book is. Until it is there the page comes again by itself.
fn printing(request: &Request, run: &BookRun, again: String) -> Page {
    let (texts, year) = (request.texts(), run.office.edition.year);
    let title = texts.text("dossier-run-title");
    let step = format!("dossier-run-{}", run.step.code());
    let action = paths::office_exports_book(request.locale, year);
    let view = view! {
        {nav(request, &run.office)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
        </header>
        <section class="panel">
            <p id="printing">{t!(texts, &step, count = run.entries)}</p>
            <progress class="bar" aria-labelledby="printing"></progress>
            <p class="note">{texts.text("dossier-run-leave")}</p>
            <form method="post" action=action>
                <div class="form-actions">
                    <a class="button" href=again>{texts.text("dossier-run-again")}</a>
                    " "
                    <button class="button button-quiet">{texts.text("dossier-run-give-up")}</button>
                </div>
            </form>
        </section>
    };
    page(title, view.into_any())
}

/// The book is there.
fn ready(request: &Request, exports: &Exports, book: String) -> Page {
    let texts = request.texts();
    let title = texts.text("dossier-ready-title");
    let view = view! {
        {nav(request, &exports.office)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("dossier-ready-text")}</p>
            <p class="page-actions">
                <a class="button button-primary" href=book>{texts.text("dossier-ready-button")}</a>
            </p>
        </header>
    };
    page(title, view.into_any())
}
