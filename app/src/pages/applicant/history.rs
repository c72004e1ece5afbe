//! What a section said before: read, compared with what it says now, brought back.

use domain::{
    edition::Section,
    ports::{
        Refusal,
        submissions::{SectionHistory, SectionVersion, SubmissionSheet},
    },
    revision::Revision,
};
use i18n::t;
use leptos::prelude::*;

use super::{nav, overview, rail};
use crate::{
    components::{difference::differences, moment::date_time_zone, notice::stale_notice},
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let (sheet, history) = read(&request).await?;
    Ok(Reply::page(page(&request, &sheet, &history, false)?))
}

/// POST: brings a version back. What is there now stays a version.
pub async fn restore(request: Request) -> Answer {
    request.only(|name| matches!(name, "revision" | "version"))?;
    let (id, section) = (request.submission()?, request.param("section"));
    let seen = Revision::parse(request.form.one("revision"));
    let version = Revision::parse(request.form.one("version"));
    let port = &request.ports().submissions;
    match port
        .restore_section(&request.caller, id, section, seen, version)
        .await
    {
        Ok(()) => Ok(Reply::see_other(format!(
            "{}?check&saved",
            paths::section(request.locale, id, section)
        ))),
        Err(Refusal::Stale { .. }) => {
            let (sheet, history) = read(&request).await?;
            Ok(Reply::conflict(page(&request, &sheet, &history, true)?))
        }
        Err(refusal) => Err(refusal),
    }
}

async fn read(request: &Request) -> Result<(SubmissionSheet, SectionHistory), Refusal> {
    let (id, section) = (request.submission()?, request.param("section"));
    let port = &request.ports().submissions;
    let history = port.section_history(&request.caller, id, section).await?;
    let sheet = port.sheet(&request.caller, id).await?;
    Ok((sheet, history))
}

fn page(
    request: &Request,
    sheet: &SubmissionSheet,
    history: &SectionHistory,
    stale: bool,
) -> Result<Page, Refusal> {
    let (texts, locale) = (request.texts(), request.locale);
    let code = request.param("section");
    let section = sheet.edition.section(code).ok_or(Refusal::NotFound)?;
    let title = t!(
        texts,
        "applicant-history-title",
        section = section.title.get(locale)
    );
    // The newest is what the section says now, and what was brought back stands there twice.
    let newer = |place: usize| {
        let newer = history.versions.iter().take(place).map(|own| &own.answers);
        newer.chain([&history.now.answers])
    };
    let all = history.versions.iter().enumerate();
    let earlier = all.filter(|(place, own)| newer(*place).all(|newer| *newer != own.answers));
    let versions: Vec<AnyView> = earlier
        .map(|(_, version)| version)
        .map(|version| panel(request, sheet, section, history, version))
        .collect();
    let none = versions
        .is_empty()
        .then(|| view! { <p class="note">{texts.text("applicant-history-none")}</p> });
    let view = view! {
        {nav(request, sheet.edition.title.get(locale))}
        {stale_notice(texts, stale, "applicant-history-stale")}
        <header class="page-head">
            <p class="kicker"><bdi>{overview::title(request, sheet)}</bdi></p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("applicant-history-lede")}</p>
        </header>
        <div class="form-layout">
            {rail(request, sheet, code)}
            <div class="form-desk">
                {none}
                <div class="stack">{versions}</div>
                <p class="page-actions">
                    <a class="button" href=paths::section(locale, sheet.id, code)>{texts.text("form-back")}</a>
                </p>
            </div>
        </div>
    };
    Ok(Page::private(Frame::Desk, title, view.into_any()))
}

/// A version: when and whose it is, how it differs from now, and the button that brings it back.
fn panel(
    request: &Request,
    sheet: &SubmissionSheet,
    section: &Section,
    history: &SectionHistory,
    version: &SectionVersion,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let (before, now) = (&version.answers, &history.now.answers);
    let changed = differences(texts, section, before, now);
    let at = date_time_zone(texts, version.saved, &sheet.edition.time_zone);
    let restore = sheet.may_write_in(&section.code).then(|| {
        view! {
            <form method="post" action=paths::section_history(locale, sheet.id, &section.code)>
                <input type="hidden" name="revision" value=history.now.revision.0.to_string()/>
                <input type="hidden" name="version" value=version.revision.0.to_string()/>
                <div class="form-actions">
                    <button class="button">{texts.text("applicant-history-restore")}</button>
                </div>
            </form>
        }
    });
    view! {
        <section class="panel">
            <h2>{at}</h2>
            <p class="meta"><span><bdi>{version.by.clone()}</bdi></span></p>
            <dl class="differences">{changed}</dl>
            {restore}
        </section>
    }
    .into_any()
}
