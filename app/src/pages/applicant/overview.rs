//! One submission: where it stands, and what can be done.

use domain::{
    ports::submissions::SubmissionSheet,
    submission::{Part, State, Station},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{
    asked_otherwise, certificate, correction, deadline, dossier, eligibility, full_sheet, messages,
    nav,
};
use crate::{
    components::{
        answers::paragraphs,
        badge::state_badge,
        moment::date_time_zone,
        notice::{Tone, notice},
    },
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let id = request.submission()?;
    let sheet = request
        .ports()
        .submissions
        .sheet(&request.caller, id)
        .await?;
    let title = title(&request, &sheet);
    let view = page(&request, &sheet, title.clone());
    Ok(Reply::page(Page::private(Frame::Desk, title, view)))
}

/// POST: takes the submission back.
pub async fn withdraw(request: Request) -> Answer {
    request.only(|_| false)?;
    request
        .ports()
        .submissions
        .withdraw(&request.caller, request.submission()?)
        .await?;
    Ok(Reply::see_other(format!(
        "{}?withdrawn",
        paths::my_submissions(request.locale)
    )))
}

/// POST: opens it again.
pub async fn reopen(request: Request) -> Answer {
    request.only(|_| false)?;
    let id = request.submission()?;
    request
        .ports()
        .submissions
        .reopen(&request.caller, id)
        .await?;
    Ok(Reply::see_other(paths::review(request.locale, id)))
}

pub(super) fn title(request: &Request, sheet: &SubmissionSheet) -> String {
    named(request.texts(), sheet.title())
}

/// A title, or what stands for one that was not written yet.
pub(super) fn named(texts: Texts, title: &str) -> String {
    if title.is_empty() {
        texts.text("applicant-untitled")
    } else {
        title.to_owned()
    }
}

fn page(request: &Request, sheet: &SubmissionSheet, title: String) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let write = sheet.may_write().then(|| {
        let contacts = domain::edition::Section::CONTACTS;
        let asked = sheet.correction.as_ref();
        let first = asked.and_then(|own| own.sections.first());
        let first = first.map(String::as_str);
        let further = sheet.full_sheet.as_ref();
        let further = further.and_then(|_| sheet.edition.full_sheet_sections().next());
        let first = first.or(further.map(|section| section.code.as_str()));
        let first = first.unwrap_or(contacts);
        view! {
            <a class="button button-primary" href=paths::section(locale, sheet.id, first)>
                {texts.text("applicant-write")}
            </a>
            " "
        }
    });
    let receipt = sheet.submitted.map(|_| {
        view! { <a class="button" href=paths::receipt(locale, sheet.id)>{texts.text("applicant-to-receipt")}</a> " " }
    });
    let open = (sheet.stage == domain::edition::Stage::Submission)
        .then_some(sheet.deadline)
        .flatten();
    let longer = sheet
        .extension
        .as_ref()
        .filter(|own| open.is_some_and(|open| open.closes == own.closes));
    let longer =
        longer.map(|own| notice(Tone::Info, texts.text("extension-own"), own.reason.clone()));
    let reason = sheet.reason.clone().map(|reason| {
        view! {
            <section class="panel">
                <h2>{texts.text("applicant-reason")}</h2>
                <p>{reason}</p>
            </section>
        }
    });
    let feedback = sheet.feedback.as_ref().map(|feedback| {
        view! {
            <section class="panel" id="feedback">
                <h2>{texts.text("applicant-feedback")}</h2>
                <div class="prose">{paragraphs(feedback)}</div>
                <p class="note">{texts.text("applicant-feedback-note")}</p>
            </section>
        }
    });
    let certificate = sheet.recognition.is_some().then(|| {
        let href = paths::certificate(locale, sheet.id);
        view! { " " <a class="button button-primary" href=href>{texts.text("certificate-link")}</a> }
    });
    let asked = (sheet.threads.all > 0).then(|| {
        let href = paths::messages(locale, sheet.id);
        view! { " " <a class="button button-quiet" href=href>{texts.text("thread-title")}</a> }
    });
    view! {
        {nav(request, sheet.edition.title.get(locale))}
        {longer}
        {correction::told(request, sheet)}
        {full_sheet::told(request, sheet)}
        {asked_otherwise::told(request, sheet)}
        {eligibility::told(request, sheet)}
        {messages::told(request, sheet)}
        <header class="page-head">
            <p class="kicker">{state_badge(texts, sheet.state)}</p>
            <h1 class="title"><bdi>{title}</bdi></h1>
            {deadline::told(request, sheet)}
            <p class="page-actions">
                {write} {receipt}
                <a class="button" href=paths::review(locale, sheet.id)>{texts.text("applicant-to-review")}</a> " "
                {dossier::own_button(request, sheet.id)}
                {certificate}
                <a class="button button-quiet" href=paths::team(locale, sheet.id)>{texts.text("team-link")}</a>
                <a class="button button-quiet" href=paths::translations(locale, sheet.id)>{texts.text("translation-link")}</a>
                {asked}
            </p>
        </header>
        {carried(request, sheet)}
        {reason}
        {feedback}
        {stages(request, sheet)}
        <p><a href=paths::membership(locale, sheet.id)>{texts.text("membership-link")}</a></p>
        {changes(request, sheet)}
    }
    .into_any()
}

/// From which earlier submission it was begun, and what could not be taken over.
fn carried(request: &Request, sheet: &SubmissionSheet) -> Option<AnyView> {
    let (texts, carried) = (request.texts(), sheet.carried.as_ref()?);
    let lines: Vec<AnyView> = carried
        .left
        .iter()
        .map(|(label, why)| {
            let label = label.get(texts.locale()).to_owned();
            let why = texts.text(&format!("applicant-left-{}", why.code()));
            view! { <li>{label} " – " {why}</li> }.into_any()
        })
        .collect();
    let left = (!lines.is_empty()).then(|| {
        view! {
            <p>{texts.text("applicant-left")}</p>
            <ul>{lines}</ul>
        }
    });
    let contacts =
        (!carried.contacts).then(|| view! { <p>{texts.text("applicant-carried-no-contacts")}</p> });
    let title = match carried.title.as_str() {
        "" => texts.text("applicant-untitled"),
        title => title.to_owned(),
    };
    let year = i18n::Arg::Plain(carried.year.into());
    Some(
        view! {
            <section class="panel" id="carried">
                <h2>{t!(texts, "applicant-carried", title = title, year = year)}</h2>
                <p class="note">{texts.text("applicant-carried-text")}</p>
                {contacts}
                {left}
            </section>
        }
        .into_any(),
    )
}

/// The way of a submission, and where this one is on it.
fn stages(request: &Request, sheet: &SubmissionSheet) -> AnyView {
    let texts = request.texts();
    let way = sheet.way();
    let stations = way.stations();
    let reached = stations.iter().position(|station| *station == way.here());
    let items = stations
        .iter()
        .enumerate()
        .map(|(place, station)| {
            let class = match Some(place).cmp(&reached) {
                std::cmp::Ordering::Less => "stage is-done",
                std::cmp::Ordering::Equal => "stage is-now",
                std::cmp::Ordering::Greater => "stage is-next",
            };
            let note = stage_note(request, sheet, *station)
                .map(|note| view! { <span class="stage-note">{note}</span> });
            view! {
                <li class=class>
                    <span class="stage-name">{texts.text(&format!("stage-{}", station.code()))}</span> " " {note}
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="section">
            <div class="section-head"><h2>{texts.text("applicant-stages")}</h2></div>
            <ol class="stages">{items}</ol>
        </section>
    }
    .into_any()
}

/// What is known of a station: when, or with what outcome.
fn stage_note(request: &Request, sheet: &SubmissionSheet, station: Station) -> Option<AnyView> {
    let (texts, locale) = (request.texts(), request.locale);
    match station {
        Station::Submitted => {
            let at = date_time_zone(texts, sheet.submitted?, &sheet.edition.time_zone);
            Some(at.into_any())
        }
        Station::Validated if matches!(sheet.state, State::Eligible | State::Ineligible) => {
            let finding = texts.text(&format!("state-{}", sheet.state.code()));
            Some(finding.into_any())
        }
        Station::Result => {
            let words = certificate::words(request, sheet.recognition.as_ref()?);
            let winners = paths::winners(locale, sheet.edition.year);
            Some(view! { <a href=winners>{words}</a> }.into_any())
        }
        _ => None,
    }
}

/// Taking back and opening again, where the state and the stage allow it.
fn changes(request: &Request, sheet: &SubmissionSheet) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let submission_open = sheet.stage == domain::edition::Stage::Submission;
    // In the grace after the deadline nothing is opened again.
    let in_time = submission_open && !deadline::has_passed(sheet);
    let reopens = in_time && sheet.takes(Part::Submit);
    let reopen =
        (reopens && matches!(sheet.state, State::Submitted | State::Withdrawn)).then(|| {
            view! {
                <form method="post" action=paths::reopen(locale, sheet.id)>
                    <h3>{texts.text("applicant-reopen")}</h3>
                    <p>{texts.text("applicant-reopen-text")}</p>
                    <button class="button">{texts.text("applicant-reopen")}</button>
                </form>
            }
        });
    let can_withdraw = sheet.is_own()
        && matches!(
            sheet.state,
            State::Draft | State::Submitted | State::Eligible
        );
    let withdraw = can_withdraw.then(|| {
        view! {
            <form method="post" action=paths::withdraw(locale, sheet.id)>
                <details>
                    <summary>{texts.text("applicant-withdraw")}</summary>
                    <p>{texts.text("applicant-withdraw-text")}</p>
                    <button class="button button-danger">{texts.text("applicant-withdraw")}</button>
                </details>
            </form>
        }
    });
    view! { <div class="stack">{reopen} {withdraw}</div> }.into_any()
}
