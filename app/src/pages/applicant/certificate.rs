//! What a submission came to: a page, the same to print, and a badge for the city's own site.

use domain::ports::certificates::{Certificate, Recognition};
use i18n::t;
use leptos::prelude::*;

use super::{dossier, nav};
use crate::{
    components::{answers::country, moment::date},
    paths,
    reply::{Answer, FileKind, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let certificate = read(&request).await?;
    Ok(Reply::page(page(&request, &certificate)))
}

/// GET: as PDF.
pub async fn pdf(request: Request) -> Answer {
    let id = request.submission()?;
    let port = &request.ports().certificates;
    let pdf = port.certificate_pdf(&request.caller, id).await?;
    let name = format!("certificate-{}.pdf", dossier::short(id));
    Ok(Reply::file(name, FileKind::Pdf, pdf))
}

/// GET: a drawing.
pub async fn badge(request: Request) -> Answer {
    let certificate = read(&request).await?;
    let drawing = drawing(&request, &certificate).to_html();
    let name = format!("badge-{}.svg", dossier::short(certificate.id));
    Ok(Reply::file(name, FileKind::Drawing, drawing))
}

async fn read(request: &Request) -> Result<Certificate, domain::ports::Refusal> {
    let port = &request.ports().certificates;
    port.certificate(&request.caller, request.submission()?)
        .await
}

/// What it certifies, in words.
pub(super) fn words(request: &Request, recognition: &Recognition) -> String {
    let texts = request.texts();
    match recognition {
        Recognition::Award(kind) => kind.name.get(request.locale).to_owned(),
        Recognition::Finalist => texts.text("certificate-finalist"),
        Recognition::Participant => texts.text("certificate-participant"),
    }
}

fn page(request: &Request, certificate: &Certificate) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &certificate.released.edition.edition;
    let (id, entry) = (certificate.id, &certificate.entry);
    let practice = paths::practice(locale, edition.year, &entry.slug);
    let address = format!("{}{practice}", request.site.base_url);
    let day = date(texts, certificate.released.visible_from, &edition.time_zone);
    let view = view! {
        {nav(request, edition.title.get(locale))}
        <article class="receipt certificate">
            <p class="kicker">{edition.title.get(locale).to_owned()}</p>
            <h1 class="title">{words(request, &certificate.recognition)}</h1>
            <p class="certificate-government"><bdi>{entry.government.clone()}</bdi></p>
            <p class="meta"><span>{country(locale, &entry.country)}</span></p>
            <p class="lede" lang=entry.language.clone()><bdi>{entry.title.clone()}</bdi></p>
            <p class="note">{texts.text("winners-since")} " " {day}</p>
            <p class="note">{texts.text("certificate-proof")} " " <a href=practice>{address}</a></p>
        </article>
        <p class="page-actions no-print">
            {dossier::button(request, paths::certificate_pdf(locale, id), "certificate-print")}
            <a class="button" href=paths::certificate_badge(locale, id)>{texts.text("certificate-badge")}</a>
        </p>
        <section class="section no-print">
            <div class="section-head">
                <h2>{texts.text("certificate-badge-title")}</h2>
                <p>{texts.text("certificate-badge-text")}</p>
            </div>
            <div class="certificate-badge">{drawing(request, certificate)}</div>
        </section>
    };
    Page::private(Frame::Desk, texts.text("certificate-title"), view)
}

/// The badge: the mark, the recognition, the award and its year. It brings its colours along, and takes
/// a font that every machine has.
fn drawing(request: &Request, certificate: &Certificate) -> AnyView {
    let edition = &certificate.released.edition.edition;
    let words = words(request, &certificate.recognition);
    let award = t!(
        request.texts(),
        "certificate-award",
        year = &edition.year.to_string()
    );
    let name = format!("{words} — {award}");
    // The longest of our texts have some sixty letters.
    let size = if words.chars().count() > 30 {
        "17"
    } else {
        "25"
    };
    view! {
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 112" width="500" height="112" role="img" aria-label=name>
            <rect width="500" height="112" rx="10" fill="#0a3a2e"></rect>
            <g transform="translate(26 27) scale(2)">
                <path fill="#f6f3e8" d="M0 0h4.2v29H0z"></path>
                <path
                    fill="#bcd0c6"
                    d="M5.8 15.1c0-4.2 2.8-7.1 7.2-7.1 3.6 0 6.4 1.1 8.2 2.9-5.6-.2-11.6 1-15.4 4.2zm0 7.4c0-6.4 7.7-10 16.8-9.8 1.1 1.6 1.7 3.4 1.7 5.5-7.3-.9-14.3.3-18.5 4.3zm0 6.5c0-6.2 8.2-9.8 18.3-8.9-1.1 5.2-5.4 8.9-11.1 8.9z"
                ></path>
            </g>
            <text x="100" y="54" fill="#f6f3e8" font-family="Georgia, 'Times New Roman', serif" font-size=size>{words}</text>
            <text x="100" y="84" fill="#bcd0c6" font-family="system-ui, Arial, sans-serif" font-size="14">{award}</text>
        </svg>
    }
    .into_any()
}
