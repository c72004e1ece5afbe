//! Declaring a conflict of interest.

use domain::{
    jury::conflict::ConflictKind,
    ports::{Refusal, jury_room::BallotSheet},
    problem::{ProblemCode, Problems},
};
use leptos::prelude::*;

use super::nav;
use crate::{
    components::{
        field::{Choice, Choosing, Field, choices_field, text_field},
        problem_summary::problem_summary,
    },
    form::Form,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET: the form.
pub async fn show(request: Request) -> Answer {
    let sheet = sheet(&request).await?;
    Ok(Reply::page(page(&request, &sheet, &Form::default())))
}

/// POST: declares it. The entry is gone from the desk with the answer.
pub async fn declare(request: Request) -> Answer {
    let (year, id) = (request.year()?, request.submission()?);
    let mut problems = request
        .form
        .unknown(|name| matches!(name, "kind" | "reason"));
    let kind = ConflictKind::from_code(request.form.chosen("kind"));
    let Some(kind) = kind.filter(|_| problems.is_empty()) else {
        if problems.is_empty() {
            problems.add("kind", ProblemCode::Missing);
        }
        return refused(&request, problems).await;
    };
    let reason = request.form.one("reason");
    let room = &request.ports().jury_room;
    match room
        .declare_conflict(&request.caller, year, id, kind, reason)
        .await
    {
        Ok(()) => Ok(Reply::see_other(format!(
            "{}?recused",
            paths::jury(request.locale, year)
        ))),
        Err(Refusal::Invalid(problems)) => refused(&request, problems).await,
        Err(refusal) => Err(refusal),
    }
}

async fn sheet(request: &Request) -> Result<BallotSheet, Refusal> {
    let room = &request.ports().jury_room;
    room.ballot_sheet(&request.caller, request.year()?, request.submission()?)
        .await
}

async fn refused(request: &Request, problems: Problems) -> Answer {
    let sheet = sheet(request).await?;
    let form = Form::refused(request.form.clone(), problems);
    Ok(Reply::rejected(page(request, &sheet, &form)))
}

fn page(request: &Request, sheet: &BallotSheet, form: &Form) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let (year, id) = (sheet.edition.year, sheet.submission);
    let choices = ConflictKind::ALL.map(|kind| Choice {
        value: kind.code().to_owned(),
        label: texts.text(&format!("conflict-{}", kind.code())),
        note: String::new(),
    });
    let kind = Field::new("kind", texts.text("jury-conflict-kind"));
    let reason = Field::new("reason", texts.text("jury-conflict-reason"))
        .readers(texts.text("jury-conflict-readers"))
        .optional();
    let problems = problem_summary(texts, form.problems(), |field| {
        texts.text(if field == "kind" {
            "jury-conflict-kind"
        } else {
            "jury-conflict-reason"
        })
    });
    let title = texts.text("jury-conflict-title");
    let view = view! {
        {nav(request, &sheet.edition)}
        {problems}
        <header class="page-head">
            <p class="kicker"><bdi>{sheet.answers.one("title").to_owned()}</bdi></p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("jury-conflict-lede")}</p>
        </header>
        <form class="panel" method="post" action=paths::conflict(locale, year, id)>
            {choices_field(texts, &kind, form, Choosing::One, &choices)}
            {text_field(texts, &reason, form, 4, None)}
            <div class="form-actions">
                <button class="button button-danger">{texts.text("jury-conflict-declare")}</button>
                " "
                <a class="button button-quiet" href=paths::ballot(locale, year, id)>
                    {texts.text("form-back")}
                </a>
            </div>
        </form>
    };
    Page::private(Frame::Desk, title, view)
}
