//! The open vote on the secretariat's desk: set up, watched, counted, taken over from elsewhere.

use domain::{
    access::Act,
    edition::{Held, OpenVote},
    ports::{
        Refusal,
        open_votes::{CountElsewhere, VoteOffice, VoteTally},
    },
    problem::{ProblemCode, Problems},
    revision::Revision,
};
use i18n::{Texts, number, t};
use leptos::prelude::*;

use super::{may, nav, page, vote_form};
use crate::{
    components::{
        field::{Field, line_field, text_field},
        moment::{date_time, date_time_zone},
        notice::{Tone, notice, saved_notice, stale_notice},
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    pages::vote::count,
    paths,
    reply::{Answer, FileKind, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let view = vote(&request).await?;
    let form = Form::filled(vote_form::saved(&view));
    Ok(Reply::page(whole(&request, &view, &form, false)))
}

/// POST: sets the vote up (`step=set`), takes it out (`step=remove`), or takes over a count
/// (`step=take`).
pub async fn change(request: Request) -> Answer {
    request.only(|name| {
        matches!(name, "step" | "revision" | "table" | "valid" | "invalid")
            || vote_form::is_known(name)
    })?;
    let before = vote(&request).await?;
    if !may(&request, &before.office, Act::EditRules) {
        return Err(Refusal::NotFound);
    }
    let (port, caller, year) = (&request.ports().votes, &request.caller, request.year()?);
    let seen = Revision::parse(request.form.one("revision"));
    let changed = match request.form.one("step") {
        "remove" => port.set_up_vote(caller, year, seen, None).await,
        "take" => match count_typed(&request.form) {
            Ok(count) => port.take_over_count(caller, year, count).await,
            Err(problems) => Err(Refusal::Invalid(problems)),
        },
        _ => match vote_form::typed(&before.office.edition, &request.form) {
            Ok(new) => port.set_up_vote(caller, year, seen, Some(new)).await,
            Err(problems) => Err(Refusal::Invalid(problems)),
        },
    };
    match changed {
        Ok(()) => {
            let here = paths::office_vote(request.locale, year);
            Ok(Reply::see_other(format!("{here}?saved")))
        }
        Err(Refusal::Invalid(problems)) => {
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(whole(&request, &before, &form, false)))
        }
        Err(Refusal::Stale { .. }) => {
            let form = Form::filled(request.form.clone());
            let now = vote(&request).await?;
            Ok(Reply::conflict(whole(&request, &now, &form, true)))
        }
        Err(refusal) => Err(refusal),
    }
}

/// GET: the entries that stand in the vote, as a table for another platform.
pub async fn practices(request: Request) -> Answer {
    let (port, year) = (&request.ports().votes, request.year()?);
    let table = port.practices(&request.caller, year).await?;
    Ok(Reply::file(
        format!("practices-{year}.csv"),
        FileKind::Table,
        table,
    ))
}

async fn vote(request: &Request) -> Result<VoteOffice, Refusal> {
    let port = &request.ports().votes;
    port.office(&request.caller, request.year()?).await
}

fn count_typed(form: &Pairs) -> Result<CountElsewhere, Problems> {
    let mut problems = Problems::default();
    let mut number = |field: &str| {
        form.one(field).trim().parse().unwrap_or_else(|_| {
            problems.add(field, ProblemCode::NotANumber);
            0
        })
    };
    let (valid, invalid) = (number("valid"), number("invalid"));
    problems.into_result()?;
    let table = form.one("table").to_owned();
    Ok(CountElsewhere {
        table,
        valid,
        invalid,
    })
}

fn label(texts: Texts, field: &str) -> String {
    match field {
        "table" | "valid" | "invalid" => texts.text(&format!("vote-take-{field}")),
        _ => vote_form::label(texts, field),
    }
}

fn whole(request: &Request, view: &VoteOffice, form: &Form, stale: bool) -> Page {
    let texts = request.texts();
    let title = texts.text("vote-office-title");
    let saved = saved_notice(request);
    let stale = stale_notice(texts, stale, "office-stale-text");
    let vote = view.office.edition.open_vote.as_ref();
    let state = vote.map(|vote| state(request, view, vote, form));
    let editor = (may(request, &view.office, Act::EditRules) && !view.fixed)
        .then(|| vote_form::form(request, view, form));
    let none = vote
        .is_none()
        .then(|| view! { <p class="note">{texts.text("vote-office-none")}</p> });
    let view = view! {
        {nav(request, &view.office)}
        {saved}
        {stale}
        {problem_summary(texts, form.problems(), |field| label(texts, field))}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("vote-office-lede")}</p>
        </header>
        {none}
        {state}
        {editor}
    };
    page(title, view.into_any())
}

fn state(request: &Request, view: &VoteOffice, vote: &OpenVote, form: &Form) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &view.office.edition;
    let zone = &edition.time_zone;
    let over = vote.window.closes <= view.office.now;
    let held = match &vote.held {
        Held::Here => texts.text("vote-held-here"),
        Held::Elsewhere { address } => address.clone(),
    };
    let fixed = view
        .fixed
        .then(|| view! { <p class="note">{texts.text("vote-office-fixed")}</p> });
    let tally = view
        .tally
        .as_ref()
        .map(|tally| counted(texts, view, tally, zone));
    let waits = view.waits.then(|| {
        notice(
            Tone::Warning,
            texts.text("vote-office-waits"),
            String::new(),
        )
    });
    let lacking = (over && view.tally.is_none() && vote.held != Held::Here).then(|| {
        notice(
            Tone::Warning,
            texts.text("vote-office-lacking"),
            String::new(),
        )
    });
    let take = (over && vote.held != Held::Here && may(request, &view.office, Act::EditRules))
        .then(|| take_over(request, view, form));
    view! {
        <section class="panel">
            <h2>{vote.name.get(locale).to_owned()}</h2>
            <p class="meta">
                <span>{date_time(texts, vote.window.opens, zone)} " – " {date_time(texts, vote.window.closes, zone)}</span>
                <span>{held}</span>
            </p>
            {fixed}
            <p>
                <a class="more" href=paths::vote(locale, edition.year)>{texts.text("vote-office-public")}</a>
            </p>
            {view.known.then(|| view! {
                <p>
                    <a class="more" href=paths::office_vote_practices(locale, edition.year)>
                        {texts.text("vote-office-practices")}
                    </a>
                </p>
            })}
            {(may(request, &view.office, Act::EditRules) && !view.fixed).then(|| vote_form::remove(request, view))}
        </section>
        {waits}
        {lacking}
        {tally}
        {take}
    }
    .into_any()
}

fn counted(texts: Texts, view: &VoteOffice, tally: &VoteTally, zone: &str) -> AnyView {
    let valid = t!(texts, "vote-count-lede", count = tally.valid);
    let taken = tally.taken.map(|at| {
        view! { <p class="note">{texts.text("vote-office-taken")} " " {date_time_zone(texts, at, zone)}</p> }
    });
    let table = match &tally.lines {
        Some(lines) => count::lines(texts, lines, &view.entries),
        None => view! { <p class="note">{texts.text("vote-office-hidden")}</p> }.into_any(),
    };
    view! {
        <section class="section">
            <div class="section-head"><h2>{texts.text("vote-office-count")}</h2></div>
            <div class="prose">
                <p>{valid}</p>
                {count::invalid(texts, tally.invalid)}
                {taken}
            </div>
            {table}
        </section>
    }
    .into_any()
}

fn take_over(request: &Request, view: &VoteOffice, form: &Form) -> AnyView {
    let texts = request.texts();
    let field = |name: &str| Field::new(name, label(texts, name));
    let table = field("table").hint(texts.text("vote-take-table-hint"));
    // A count that was taken over stands in the fields again; a refused one as it was typed.
    let values = view.tally.as_ref().map(|tally| {
        form.values()
            .clone()
            .with("valid", number::integer(request.locale, tally.valid))
            .with("invalid", number::integer(request.locale, tally.invalid))
    });
    let filled = Form::refused(
        values.unwrap_or_else(|| form.values().clone()),
        form.problems().clone(),
    );
    view! {
        <form class="panel" method="post" action=paths::office_vote(request.locale, view.office.edition.year)>
            <h2>{texts.text("vote-take-title")}</h2>
            <p class="note">{texts.text("vote-take-note")}</p>
            {text_field(texts, &table, &filled, 8, None)}
            <div class="field-pair">
                {line_field(texts, &field("valid"), &filled, "text", "off")}
                {line_field(texts, &field("invalid"), &filled, "text", "off")}
            </div>
            <div class="form-actions">
                <button class="button button-primary" name="step" value="take">
                    {texts.text("vote-take")}
                </button>
            </div>
        </form>
    }
    .into_any()
}
