//! The log of an edition.

use domain::ports::secretariat_office::{LogLine, OfficeEdition};
use i18n::t;
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::{answers::language, moment::date_time},
    paths,
    reply::{Answer, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let number = request.query.one("page").parse().unwrap_or_default();
    let office = &request.ports().office;
    let (office, lines) = office.log(&request.caller, request.year()?, number).await?;
    let texts = request.texts();
    let here = paths::office_log(request.locale, office.edition.year);
    let items = lines
        .iter()
        .map(|entry| line(&request, &office, entry))
        .collect_view();
    let earlier = (lines.len() >= 200).then(|| {
        let href = format!("{here}?page={}", number + 1);
        view! { <a rel="next" href=href>{texts.text("office-page-earlier")}</a> }
    });
    let later = (number > 0).then(|| {
        let href = format!("{here}?page={}", number - 1);
        view! { <a rel="prev" href=href>{texts.text("office-page-later")}</a> }
    });
    let title = texts.text("office-nav-log");
    let view = view! {
        {nav(&request, &office)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("office-log-lede")}</p>
        </header>
        <ol class="log">{items}</ol>
        <nav class="pagination" aria-label=texts.text("office-pages")>{later} {earlier}</nav>
    };
    Ok(Reply::page(page(title, view.into_any())))
}

/// One line.
pub(super) fn line(request: &Request, office: &OfficeEdition, line: &LogLine) -> AnyView {
    let texts = request.texts();
    // Drafts may be withdrawn before they have a title.
    let subject = if line.subject.is_empty() {
        texts.text("applicant-untitled")
    } else {
        line.subject.clone()
    };
    let round = |code: &str| {
        let round = office.edition.round(code);
        round.map_or_else(
            || code.to_owned(),
            |round| round.name.get(request.locale).to_owned(),
        )
    };
    // What is stored is codes; what is read is names.
    let (subject, detail) = match line.kind.as_str() {
        "assignment-applied" | "jurors-reminded" | "rules-changed" | "shortlisted" => {
            (round(&subject), line.detail.clone())
        }
        "ballot-handed-in" => (subject, round(&line.detail)),
        "motion-closed" => {
            let verdict = texts.text(&format!("meeting-verdict-{}", line.detail));
            (subject, verdict.trim_end_matches('.').to_owned())
        }
        "summary-translated" => (subject, language(request.locale, &line.detail)),
        _ => (subject, line.detail.clone()),
    };
    let what = t!(
        texts,
        &format!("log-{}", line.kind),
        subject = subject,
        detail = detail,
        given = if line.detail.is_empty() { "no" } else { "yes" }
    );
    let who = if line.actor.is_empty() {
        texts.text("log-program")
    } else {
        line.actor.clone()
    };
    view! {
        <li class="log-line">
            {date_time(texts, line.at, &office.edition.time_zone)} " "
            <span class="log-who"><bdi>{who}</bdi></span> " "
            <span class="log-what">{what}</span>
        </li>
    }
    .into_any()
}
