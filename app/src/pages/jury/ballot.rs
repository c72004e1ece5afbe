//! An entry beside the juror's ballot.

use domain::{
    ports::{
        Refusal,
        jury_room::{BallotSheet, BallotState},
    },
    problem::Problems,
    revision::Revision,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{
    ballot_form::{ballot_form, label, saved, typed},
    my_entries::closing,
    nav,
    others::others,
    reading::reading,
};
use crate::{
    components::{
        answers::paragraphs,
        marks::marks,
        moment::date_time,
        notice::{Tone, notice, saved_notice},
        problem_summary::problem_summary,
        score,
    },
    form::Form,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET: the entry and the ballot.
pub async fn show(request: Request) -> Answer {
    let sheet = sheet(&request).await?;
    let form = Form::filled(saved(&sheet));
    Ok(Reply::page(page(&request, &sheet, &form, false)))
}

/// POST: saves marks, comment and note.
pub async fn save(request: Request) -> Answer {
    keep(request, false).await
}

/// POST: saves and hands in.
pub async fn hand_in(request: Request) -> Answer {
    keep(request, true).await
}

async fn keep(request: Request, hand_in: bool) -> Answer {
    let unknown = unknown_fields(&request);
    if !unknown.is_empty() {
        return refused(&request, unknown).await;
    }
    let (locale, year, id) = (request.locale, request.year()?, request.submission()?);
    let seen = Revision::parse(request.form.one("revision"));
    let ballot = typed(&request.form);
    let (room, caller) = (&request.ports().jury_room, &request.caller);
    let (kept, next) = if hand_in {
        let kept = room.hand_in(caller, year, id, seen, ballot).await;
        (kept, format!("{}?handed-in", paths::jury(locale, year)))
    } else {
        let kept = room.save_ballot(caller, year, id, seen, ballot).await;
        (kept, format!("{}?saved", paths::ballot(locale, year, id)))
    };
    match kept {
        Ok(_) => Ok(Reply::see_other(next)),
        Err(Refusal::Invalid(problems)) => refused(&request, problems).await,
        Err(Refusal::Stale { .. }) => stale(&request).await,
        Err(refusal) => Err(refusal),
    }
}

fn unknown_fields(request: &Request) -> Problems {
    request.form.unknown(|name| {
        matches!(name, "revision" | "comment" | "note") || name.starts_with("mark-")
    })
}

async fn sheet(request: &Request) -> Result<BallotSheet, Refusal> {
    let room = &request.ports().jury_room;
    room.ballot_sheet(&request.caller, request.year()?, request.submission()?)
        .await
}

async fn refused(request: &Request, problems: Problems) -> Answer {
    let sheet = sheet(request).await?;
    let form = Form::refused(request.form.clone(), problems);
    Ok(Reply::rejected(page(request, &sheet, &form, false)))
}

/// Somebody (the juror, in another tab) saved meanwhile: the page shows both, keeps what was typed
/// in the form, and names the newer revision, so that the next save is a decision.
async fn stale(request: &Request) -> Answer {
    let sheet = sheet(request).await?;
    let form = Form::filled(request.form.clone());
    Ok(Reply::conflict(page(request, &sheet, &form, true)))
}

fn page(request: &Request, sheet: &BallotSheet, form: &Form, stale: bool) -> Page {
    let title = sheet.answers.one("title").to_owned();
    let view = whole(request, sheet, form, stale);
    Page::private(Frame::DeskWithIslands, title, view)
}

fn whole(request: &Request, sheet: &BallotSheet, form: &Form, stale: bool) -> AnyView {
    let texts = request.texts();
    let saved = saved_notice(request);
    let problems = problem_summary(texts, form.problems(), |field| {
        label(texts, &sheet.round, field)
    });
    let comparison = stale.then(|| comparison(request, sheet, form));
    let desk = if sheet.state == BallotState::HandedIn {
        record(request, sheet)
    } else {
        ballot_form(request, sheet, form)
    };
    view! {
        {nav(request, &sheet.edition)}
        {saved}
        {problems}
        {comparison}
        <div class="ballot">
            {entry(request, sheet)}
            <div class="ballot-desk">{desk} {others(request, sheet)}</div>
        </div>
        {steps(request, sheet)}
    }
    .into_any()
}

fn entry(request: &Request, sheet: &BallotSheet) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let place = t!(texts, "jury-place", place = sheet.place, of = sheet.of);
    let done = t!(
        texts,
        "jury-entries-progress",
        done = sheet.done,
        total = sheet.of
    );
    let minutes = sheet.minutes.map(|minutes| {
        view! { <span>{t!(texts, "jury-entry-minutes", minutes = minutes)}</span> }.into_any()
    });
    let progress = view! {
        <p class="meta">
            <span>{place}</span>
            <span>{done}</span>
            {closing(texts, sheet.now, sheet.closes, &sheet.edition.time_zone)}
        </p>
    };
    let conflict = paths::conflict(locale, sheet.edition.year, sheet.submission);
    let conflict = view! {
        <section class="conflict-box no-print">
            <h2>{texts.text("jury-conflict-title")}</h2>
            <p>{texts.text("jury-conflict-text")}</p>
            <p><a class="button button-small" href=conflict>{texts.text("jury-conflict-button")}</a></p>
        </section>
    };
    let title = sheet.answers.one("title").to_owned();
    let around = [
        minutes,
        Some(progress.into_any()),
        Some(conflict.into_any()),
    ];
    reading(texts, &sheet.edition, title, &sheet.answers, around)
}

/// What was handed in, read-only.
fn record(request: &Request, sheet: &BallotSheet) -> AnyView {
    let texts = request.texts();
    let zone = &sheet.edition.time_zone;
    let total = domain::scoring::tally::total(&sheet.round.rubric, &sheet.marks)
        .map(|total| score::total(texts, &sheet.round, &total));
    view! {
        <section class="panel">
            <h2>{texts.text("jury-record-title")}</h2>
            <p class="note">
                {texts.text("jury-record-at")} " "
                {sheet.handed_in.map(|at| date_time(texts, at, zone))}
            </p>
            {marks(texts, &sheet.round, &sheet.marks)}
            <div class="total">
                <p class="total-line">
                    <span class="total-label">{texts.text("jury-total-final")}</span> " "
                    <span class="total-number">{total}</span>
                </p>
            </div>
            <div class="prose">{paragraphs(&sheet.comment)}</div>
            {note(texts, sheet)}
        </section>
    }
    .into_any()
}

/// The juror's own note, which stays beside what was handed in.
fn note(texts: Texts, sheet: &BallotSheet) -> Option<AnyView> {
    let note = (!sheet.note.is_empty()).then(|| paragraphs(&sheet.note))?;
    Some(
        view! {
            <h3>{texts.text("jury-note")}</h3>
            <div class="prose">{note}</div>
            <p class="field-readers">{texts.text("jury-note-readers")}</p>
        }
        .into_any(),
    )
}

/// What was typed beside what is saved.
fn comparison(request: &Request, sheet: &BallotSheet, form: &Form) -> AnyView {
    let texts = request.texts();
    let side = |marks: Vec<(String, String)>, texts: [&str; 2]| {
        let lines = marks
            .into_iter()
            .map(|(name, mark)| view! { <div><dt>{name}</dt><dd>{mark}</dd></div> })
            .collect_view();
        view! { <dl class="facts">{lines}</dl> <div class="comparison-text">{texts.map(paragraphs).collect_view()}</div> }
    };
    let criteria = || sheet.round.rubric.criteria.iter();
    let name = |code: &str| label(texts, &sheet.round, &format!("mark-{code}"));
    let yours = criteria()
        .map(|criterion| {
            (
                name(&criterion.code),
                form.value(&format!("mark-{}", criterion.code)),
            )
        })
        .collect();
    let stored = Form::filled(saved(sheet));
    let theirs = criteria()
        .map(|criterion| {
            (
                name(&criterion.code),
                stored.value(&format!("mark-{}", criterion.code)),
            )
        })
        .collect();
    view! {
        {notice(Tone::Warning, texts.text("form-stale-title"), texts.text("form-stale-text"))}
        <section class="comparison">
            <div class="comparison-side is-yours">
                <h3>{texts.text("form-stale-yours")}</h3>
                {side(yours, [&form.value("comment"), &form.value("note")])}
            </div>
            <div class="comparison-side is-stored">
                <h3>{texts.text("form-stale-saved")}</h3>
                {side(theirs, [&sheet.comment, &sheet.note])}
            </div>
        </section>
    }
    .into_any()
}

fn steps(request: &Request, sheet: &BallotSheet) -> AnyView {
    let (texts, locale, year) = (request.texts(), request.locale, sheet.edition.year);
    let previous = sheet.previous.map(|id| {
        view! { <a rel="prev" href=paths::ballot(locale, year, id)>{texts.text("jury-previous")}</a> }
    });
    let next = sheet.next.map(|id| {
        view! { <a rel="next" href=paths::ballot(locale, year, id)>{texts.text("jury-next")}</a> }
    });
    view! {
        <nav class="ballot-steps" aria-label=texts.text("jury-steps")>
            {previous}
            <a href=paths::jury(locale, year)>{texts.text("jury-nav-entries")}</a>
            {next}
        </nav>
    }
    .into_any()
}
