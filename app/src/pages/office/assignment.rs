//! The proposal of who judges what: looked at, then applied.

use domain::{
    id::SubmissionId,
    jury::assignment::EntryShort,
    ports::{Refusal, secretariat_office::AssignmentProposal},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::notice::{Tone, notice},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET: computes the proposal. Nothing is stored.
pub async fn show(request: Request) -> Answer {
    let proposal = propose(&request).await?;
    Ok(Reply::page(whole(&request, &proposal, false)))
}

/// POST: stores the proposal that was looked at.
pub async fn apply(request: Request) -> Answer {
    request.only(|name| name == "snapshot")?;
    let (year, round) = (request.year()?, request.param("round").to_owned());
    let office = &request.ports().office;
    let snapshot = request.form.one("snapshot");
    match office
        .apply_assignment(&request.caller, year, &round, snapshot)
        .await
    {
        Ok(_) => Ok(Reply::see_other(paths::office_jury(
            request.locale,
            year,
            &round,
        ))),
        Err(Refusal::Stale { .. }) => {
            let proposal = propose(&request).await?;
            Ok(Reply::conflict(whole(&request, &proposal, true)))
        }
        Err(refusal) => Err(refusal),
    }
}

async fn propose(request: &Request) -> Result<AssignmentProposal, Refusal> {
    let round = request.param("round").to_owned();
    request
        .ports()
        .office
        .propose_assignment(&request.caller, request.year()?, &round)
        .await
}

fn whole(request: &Request, proposal: &AssignmentProposal, stale: bool) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &proposal.office.edition;
    let title = texts.text("office-assignment-title");
    let stale = stale.then(|| {
        notice(
            Tone::Warning,
            texts.text("form-stale-title"),
            texts.text("office-assignment-stale"),
        )
    });
    let loads = proposal
        .loads
        .iter()
        .map(|(juror, titles)| {
            let items = titles.iter().map(|title| view! { <li><bdi>{title.clone()}</bdi></li> }).collect_view();
            view! {
                <details class="panel">
                    <summary><bdi>{juror.clone()}</bdi> " · " {t!(texts, "office-assignment-load", count = titles.len())}</summary>
                    <ul>{items}</ul>
                </details>
            }
        })
        .collect_view();
    let action = paths::office_assignment(locale, edition.year, &proposal.round);
    let counts = t!(
        texts,
        "office-assignment-counts",
        added = proposal.added,
        kept = proposal.kept
    );
    let view = view! {
        {nav(request, &proposal.office)}
        {stale}
        {shortage(texts, &proposal.short)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("office-assignment-lede")}</p>
            <p class="meta"><span>{counts}</span></p>
        </header>
        <form method="post" action=action>
            <input type="hidden" name="snapshot" value=proposal.snapshot.clone()/>
            <div class="form-actions">
                <button class="button button-primary" disabled=proposal.added == 0>
                    {texts.text("office-assignment-apply")}
                </button>
                " "
                <a class="button button-quiet" href=paths::office_jury(locale, edition.year, &proposal.round)>
                    {texts.text("form-back")}
                </a>
            </div>
        </form>
        <div class="stack">{loads}</div>
    };
    page(title, view.into_any())
}

/// Why entries cannot get their ballots, told as numbers in a sentence.
fn shortage(texts: Texts, short: &[(String, EntryShort<SubmissionId>)]) -> Option<AnyView> {
    if short.is_empty() {
        return None;
    }
    let lines = short
        .iter()
        .map(|(title, entry)| {
            let told = t!(
                texts,
                "office-assignment-short",
                title = title,
                wanted = entry.wanted,
                possible = entry.possible,
                conflict = entry.in_conflict,
                language = entry.without_language,
                category = entry.without_category,
                full = entry.full
            );
            view! { <li class="is-wrong">{told}</li> }
        })
        .collect_view();
    Some(
        view! {
            <div class="notice notice-warning" role="alert">
                <p class="notice-title">{t!(texts, "office-assignment-shortage", count = short.len())}</p>
                <ul class="checklist">{lines}</ul>
            </div>
        }
        .into_any(),
    )
}
