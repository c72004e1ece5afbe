//! The applicant's list, and the way to begin.

use domain::{
    edition::Edition,
    id::{EditionId, SubmissionId},
    ports::{
        Refusal,
        certificates::Recognition,
        submissions::{MySubmissions, OpenCall, SubmissionCard},
    },
    submission::{Part, State},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{nav, team};
use crate::{
    components::{
        badge::{badge, state_badge},
        field::{Choice, Choosing, Field, choices_field},
        moment::{date_time_zone, until},
        notice::{Tone, notice},
    },
    form::Form,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let mine = request.ports().submissions.mine(&request.caller).await?;
    let title = request.texts().text("applicant-nav-mine");
    let view = list(&request, &mine);
    Ok(Reply::page(Page::private(Frame::Desk, title, view)))
}

/// POST: begins a submission. The form carries a key, so that pressing twice begins one.
pub async fn start(request: Request) -> Answer {
    request.only(|name| matches!(name, "key" | "from"))?;
    let edition = EditionId::parse(request.param("edition")).ok_or(Refusal::NotFound)?;
    let submissions = &request.ports().submissions;
    if request.form.has("from") {
        let source = SubmissionId::parse(request.form.one("from")).ok_or(Refusal::NotFound)?;
        let key = request.form.one("key");
        let id = submissions
            .start_from(&request.caller, edition, source, key)
            .await?;
        // What could not be taken over is told there.
        return Ok(Reply::see_other(paths::submission(request.locale, id)));
    }
    let id = submissions
        .start(&request.caller, edition, request.form.one("key"))
        .await?;
    let first = domain::edition::Section::CONTACTS;
    Ok(Reply::see_other(paths::section(request.locale, id, first)))
}

fn list(request: &Request, mine: &MySubmissions) -> AnyView {
    let texts = request.texts();
    let withdrawn = request
        .query
        .has("withdrawn")
        .then(|| notice(Tone::Good, texts.text("applicant-withdrawn"), String::new()));
    let left = request
        .query
        .has("left")
        .then(|| notice(Tone::Good, texts.text("team-left"), String::new()));
    let invitations = mine
        .invitations
        .iter()
        .map(|waiting| team::invitation(request, waiting))
        .collect_view();
    let cards = mine
        .cards
        .iter()
        .map(|line| card(request, line))
        .collect_view();
    let body = if mine.cards.is_empty() {
        view! {
            <div class="empty">
                <p class="empty-title">{texts.text("applicant-empty-title")}</p>
                <p>{texts.text("applicant-empty-text")}</p>
            </div>
        }
        .into_any()
    } else {
        view! { <ul class="submission-cards">{cards}</ul> }.into_any()
    };
    let open = mine
        .open
        .iter()
        .map(|call| open_call(request, mine, call))
        .collect_view();
    let none = mine
        .open
        .is_empty()
        .then(|| view! { <p class="note">{texts.text("applicant-no-call")}</p> });
    view! {
        {nav(request, "")}
        {withdrawn}
        {left}
        <header class="page-head"><h1 class="title">{texts.text("applicant-nav-mine")}</h1></header>
        {invitations}
        {body}
        {open}
        {none}
    }
    .into_any()
}

fn open_call(request: &Request, mine: &MySubmissions, call: &OpenCall) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let (id, edition) = (call.id, &call.edition);
    let closes = call.closes.map(|closes| {
        view! {
            <p>
                {texts.text("call-open-until")} " "
                {date_time_zone(texts, closes, &edition.time_zone)} " ("
                {until(texts, mine.now, closes)} ")"
            </p>
        }
    });
    view! {
        <section class="panel">
            <h2>{edition.title.get(locale).to_owned()}</h2>
            {closes}
            <form method="post" action=paths::start_submission(locale, id)>
                <input type="hidden" name="key" value=request.nonce.to_string()/>
                <div class="form-actions">
                    <button class="button button-primary">{texts.text("applicant-start")}</button>
                    " "
                    <a class="button button-quiet" href=paths::questions(locale, edition.year)>
                        {texts.text("call-read-questions")}
                    </a>
                </div>
            </form>
            {earlier(request, mine, id, edition)}
        </section>
    }
    .into_any()
}

/// Beginning with the answers of a submission to another edition that one owns or writes in.
fn earlier(
    request: &Request,
    mine: &MySubmissions,
    id: EditionId,
    edition: &Edition,
) -> Option<AnyView> {
    let texts = request.texts();
    let choices: Vec<Choice> = mine
        .cards
        .iter()
        .filter(|card| card.year != edition.year)
        .filter(|card| {
            let part = card.with.as_ref().map(|(_, part)| *part);
            part.is_none_or(|part| part >= Part::Edit)
        })
        .map(|card| Choice {
            value: card.id.to_string(),
            label: format!("{} · {}", card.year, called(texts, card)),
            note: card
                .with
                .as_ref()
                .map_or_else(String::new, |(owner, _)| t!(texts, "team-of", name = owner)),
        })
        .collect();
    let field =
        Field::new("from", texts.text("applicant-from")).hint(texts.text("applicant-from-hint"));
    (!choices.is_empty()).then(|| {
        view! {
            <details>
                <summary>{texts.text("applicant-start-from")}</summary>
                <form method="post" action=paths::start_submission(request.locale, id)>
                    <input type="hidden" name="key" value=request.nonce.to_string()/>
                    {choices_field(texts, &field, &Form::default(), Choosing::One, &choices)}
                    <div class="form-actions">
                        <button class="button">{texts.text("applicant-start-from-button")}</button>
                    </div>
                </form>
            </details>
        }
        .into_any()
    })
}

fn called(texts: Texts, card: &SubmissionCard) -> String {
    if card.title.is_empty() {
        texts.text("applicant-untitled")
    } else {
        card.title.clone()
    }
}

/// Where one is that is eligible. Until the result is public all of them are where the juries are.
fn judged(request: &Request, card: &SubmissionCard) -> String {
    let texts = request.texts();
    match &card.recognition {
        Some(Recognition::Award(kind)) => {
            let award = kind.name.get(request.locale);
            t!(texts, "applicant-next-award", award = award)
        }
        Some(Recognition::Finalist) => texts.text("applicant-next-finalist"),
        Some(Recognition::Participant) => texts.text("applicant-next-participant"),
        None if card.jury_begun => texts.text("applicant-next-judged"),
        None => texts.text("applicant-next-jury"),
    }
}

fn card(request: &Request, card: &SubmissionCard) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let title = called(texts, card);
    let next = match card.state {
        State::Draft if !card.open => texts.text("applicant-next-late"),
        State::Draft if card.missing > 0 => {
            t!(texts, "applicant-next-missing", count = card.missing)
        }
        State::Draft => texts.text("applicant-next-submit"),
        State::Submitted if card.to_correct => texts.text("correction-next"),
        State::Submitted => texts.text("applicant-next-wait"),
        State::Eligible if card.full_sheet => texts.text("full-sheet-next"),
        State::Eligible => judged(request, card),
        State::Ineligible => texts.text("applicant-next-ineligible"),
        State::Withdrawn => texts.text("applicant-next-withdrawn"),
    };
    let unread = card.unread.then(|| {
        let href = paths::messages(locale, card.id);
        let words = texts.text("thread-card");
        view! { <p>{badge("new", texts.text("thread-unread"))} " " <a href=href>{words}</a></p> }
    });
    let with = card.with.as_ref().map(|(owner, part)| {
        let part = texts.text(&format!("team-part-{}", part.code()));
        view! { <span>{t!(texts, "team-of", name = owner)}</span> <span>{part}</span> }
    });
    view! {
        <li class="submission-card">
            <div>
                <p class="meta">
                    <span>{card.year.to_string()}</span>
                    <span>{texts.text("applicant-changed")} " " {date_time_zone(texts, card.saved, &card.time_zone)}</span>
                    {with}
                </p>
                <h2 class="submission-title">
                    <a href=paths::submission(locale, card.id)><bdi>{title}</bdi></a>
                </h2>
                <p class="submission-next">{next}</p>
                {unread}
            </div>
            <p class="submission-state">{state_badge(texts, card.state)}</p>
        </li>
    }
    .into_any()
}
