//! The juror's list: what there is to judge, and how far it is.

use domain::{
    edition::Stage,
    moment::Moment,
    ports::{
        Refusal,
        jury_room::{AssignedEntry, BallotState, MyEntries},
    },
};
use i18n::{Texts, list::and, t};
use leptos::prelude::*;

use super::{ballot_form::label, declarations, hand_in_all, invitation, nav};
use crate::{
    components::{
        answers::{applicant, language},
        badge::{badge, category_class, category_label},
        moment::{deadline, until},
        notice::{Tone, notice},
        score,
    },
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET: the list.
pub async fn show(request: Request) -> Answer {
    let room = &request.ports().jury_room;
    let mine = match room.my_entries(&request.caller, request.year()?).await {
        Err(Refusal::InvitationOpen { .. }) => return invitation::show(&request).await,
        Err(Refusal::ConflictsOpen { .. }) => return declarations::show(&request).await,
        mine => mine?,
    };
    let title = request.texts().text("jury-entries-title");
    let view = list(&request, &mine);
    Ok(Reply::page(Page::private(Frame::Desk, title, view)))
}

fn list(request: &Request, mine: &MyEntries) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let recused = request
        .query
        .has("recused")
        .then(|| notice(Tone::Good, texts.text("jury-notice-recused"), String::new()));
    let round = mine
        .round
        .as_ref()
        .map(|round| round.name.get(locale).to_owned());
    let zone = mine.edition.time_zone.clone();
    let closes = mine.closes.map(|closes| {
        view! { <p class="meta">{closing(texts, mine.now, closes, &zone)}</p> }
    });
    // The jury of the last round meets; whoever only judged before has no part in it.
    let last = mine.edition.rounds.last().map(|round| &round.code);
    let meets = mine.stage == Stage::Deliberation
        && mine.round.as_ref().map(|round| &round.code) == last
        && !mine.entries.is_empty();
    let meeting = meets.then(|| {
        let href = paths::meeting(locale, mine.edition.year);
        view! {
            <p class="page-actions">
                <a class="button button-primary" href=href>{texts.text("meeting-to")}</a>
            </p>
        }
    });
    let body = if mine.entries.is_empty() {
        nothing_assigned(texts, mine)
    } else {
        view! { {summary(texts, mine)} {hand_in_all::section(request, mine)} {entries(request, mine)} }.into_any()
    };
    view! {
        {nav(request, &mine.edition)}
        {hand_in_all::notice(request, mine)}
        {recused}
        <header class="page-head">
            <p class="kicker">{round.unwrap_or_else(|| mine.edition.title.get(locale).to_owned())}</p>
            <h1 class="title">{texts.text("jury-entries-title")}</h1>
            {closes}
            {meeting}
        </header>
        {body}
    }
    .into_any()
}

/// When the round closes and what is left until then, or that it is closed.
pub(super) fn closing(texts: Texts, now: Moment, closes: Moment, zone: &str) -> AnyView {
    if closes <= now {
        return view! { <span>{texts.text("jury-entries-closed")}</span> }.into_any();
    }
    let left = until(texts, now, closes);
    view! {
        <span>{texts.text("jury-entries-closes")} " " {deadline(texts, closes, zone)}</span>
        <span>{t!(texts, "jury-entries-left", left = &left)}</span>
    }
    .into_any()
}

/// What stands there while there is nothing to judge.
pub(super) fn nothing_assigned(texts: Texts, mine: &MyEntries) -> AnyView {
    let text = if mine.round.is_some() {
        "jury-entries-none"
    } else {
        "jury-entries-no-round"
    };
    view! {
        <div class="empty">
            <p class="empty-title">{texts.text("jury-entries-empty")}</p>
            <p>{texts.text(text)}</p>
        </div>
    }
    .into_any()
}

/// How far a ballot is: the end of its badge's class, and the text.
pub(super) const fn state(state: BallotState) -> (&'static str, &'static str) {
    match state {
        BallotState::New => ("new", "ballot-new"),
        BallotState::Begun => ("begun", "ballot-begun"),
        BallotState::HandedIn => ("handed-in", "ballot-handed-in"),
        BallotState::Recused => ("recused", "ballot-recused"),
    }
}

fn summary(texts: Texts, mine: &MyEntries) -> AnyView {
    let counted = || {
        mine.entries
            .iter()
            .filter(|entry| entry.state != BallotState::Recused)
    };
    let total = counted().count();
    let done = counted()
        .filter(|entry| entry.state == BallotState::HandedIn)
        .count();
    let open = || counted().filter(|entry| entry.is_open());
    let left: u32 = open().filter_map(|entry| entry.minutes).sum();
    let words = t!(texts, "jury-entries-progress", done = done, total = total);
    let (before, after) = texts.around("jury-entries-progress", "done", &[("total", total.into())]);
    let minutes = (left > 0).then(|| {
        let (hours, minutes) = (left / 60, left % 60);
        t!(
            texts,
            "jury-entries-minutes",
            hours = hours,
            minutes = minutes
        )
    });
    let judged = t!(texts, "jury-entries-open", count = open().count());
    view! {
        <section class="desk-summary">
            <p class="figure">{before} <span class="figure-number">{done.to_string()}</span> {after}</p>
            <progress class="bar" max=total.to_string() value=done.to_string() aria-label=words></progress>
            <p class="note">{judged} " " {minutes}</p>
        </section>
    }
    .into_any()
}

fn entries(request: &Request, mine: &MyEntries) -> AnyView {
    let lines = mine
        .entries
        .iter()
        .map(|entry| line(request, mine, entry))
        .collect_view();
    view! { <ul class="entries">{lines}</ul> }.into_any()
}

fn line(request: &Request, mine: &MyEntries, entry: &AssignedEntry) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    if entry.state == BallotState::Recused {
        return view! {
            <li class="entry is-recused">
                <div class="entry-main">
                    <h2 class="entry-title">{texts.text("jury-entry-recused")}</h2>
                </div>
                <p class="entry-state">{badge("recused", texts.text("ballot-recused"))}</p>
            </li>
        }
        .into_any();
    }
    let (code, words) = state(entry.state);
    let done = if entry.state == BallotState::HandedIn {
        " is-done"
    } else {
        ""
    };
    let class = format!("entry {}{done}", category_class(&entry.category));
    let href = paths::ballot(locale, mine.edition.year, entry.submission);
    let category = category_label(mine.edition.category(&entry.category), locale);
    let minutes = entry.minutes.map(|minutes| {
        view! { <span>{t!(texts, "jury-entry-minutes", minutes = minutes)}</span> }
    });
    let total = entry.total.as_ref().zip(mine.round.as_ref());
    let total = total.map(|(total, round)| score::total(texts, round, total));
    view! {
        <li class=class>
            <div class="entry-main">
                <p class="entry-meta meta">
                    <span>{category}</span>
                    {applicant(locale, &entry.government, &entry.country)}
                    <span>{language(locale, &entry.language)}</span>
                    {minutes}
                </p>
                <h2 class="entry-title">
                    <a href=href><bdi lang=entry.language.clone()>{entry.title.clone()}</bdi></a>
                </h2>
                {lacking(texts, mine, entry)}
            </div>
            <p class="entry-state">{badge(code, texts.text(words))}</p>
            <p class="entry-total">
                {total
                    .map(|total| {
                        view! {
                            <span class="visually-hidden">{texts.text("jury-entry-total")} " "</span>
                            <span class="entry-total-number">{total}</span>
                        }
                    })}
            </p>
        </li>
    }
    .into_any()
}

/// What a ballot that is begun still lacks.
fn lacking(texts: Texts, mine: &MyEntries, entry: &AssignedEntry) -> Option<AnyView> {
    let round = mine.round.as_ref()?;
    let told = if entry.is_complete() {
        texts.text("jury-entry-complete")
    } else if entry.lacking.is_empty() {
        return None;
    } else {
        let fields: Vec<String> = entry
            .lacking
            .iter()
            .map(|field| label(texts, round, field))
            .collect();
        t!(
            texts,
            "jury-entry-lacking",
            fields = &and(texts.locale(), &fields)
        )
    };
    Some(view! { <p class="note">{told}</p> }.into_any())
}
