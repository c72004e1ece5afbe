//! A juror's place in the meeting.

use domain::{
    id::MotionId,
    jury::motion::Choice as Vote,
    ports::{
        Refusal,
        meeting::{Floor, MeetingView, MotionLine},
    },
};
use i18n::t;
use leptos::prelude::*;

use super::{floor, motions};
use crate::{
    components::{
        notice::{Tone, notice},
        score::score,
    },
    pages::jury::nav,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// So often a page that follows the meeting asks again, in seconds.
const FOLLOW: u16 = 8;

/// GET. With `?follow` the page keeps up with the meeting by itself, without any script, until the
/// reader stops it.
pub async fn show(request: Request) -> Answer {
    let meetings = &request.ports().meetings;
    let year = request.year()?;
    let meeting = meetings.meeting(&request.caller, year).await?;
    let follows = request.query.has("follow");
    let reply = Reply::page(page(&request, &meeting, follows));
    Ok(if follows {
        reply.follow(FOLLOW, following(&request, year))
    } else {
        reply
    })
}

/// POST: "here".
pub async fn join(request: Request) -> Answer {
    request.only(|_| false)?;
    let year = request.year()?;
    request.ports().meetings.join(&request.caller, year).await?;
    Ok(Reply::see_other(following(&request, year)))
}

/// POST: votes.
pub async fn vote(request: Request) -> Answer {
    request.only(|name| matches!(name, "motion" | "choice"))?;
    let year = request.year()?;
    let motion = MotionId::parse(request.form.one("motion")).ok_or(Refusal::NotFound)?;
    let choice = Vote::from_code(request.form.one("choice")).ok_or(Refusal::NotFound)?;
    let meetings = &request.ports().meetings;
    meetings.vote(&request.caller, year, motion, choice).await?;
    Ok(Reply::see_other(format!(
        "{}&voted",
        following(&request, year)
    )))
}

fn following(request: &Request, year: u16) -> String {
    format!("{}?follow", paths::meeting(request.locale, year))
}

fn page(request: &Request, meeting: &MeetingView, follows: bool) -> Page {
    let texts = request.texts();
    let edition = &meeting.office.edition;
    let here = paths::meeting(request.locale, edition.year);
    let voted = request
        .query
        .has("voted")
        .then(|| notice(Tone::Good, texts.text("meeting-voted"), String::new()));
    let follow = if follows {
        view! { <a class="button button-small" href=here.clone()>{texts.text("meeting-follow-stop")}</a> }
    } else {
        let href = format!("{here}?follow");
        view! { <a class="button button-small" href=href>{texts.text("meeting-follow")}</a> }
    };
    let told = if follows {
        "meeting-follows"
    } else {
        "meeting-follows-not"
    };
    let join = (!meeting.joined).then(|| {
        view! {
            <form class="panel" method="post" action=here.clone()>
                <h2>{texts.text("meeting-join-title")}</h2>
                <p>{texts.text("meeting-join-text")}</p>
                <div class="form-actions">
                    <button class="button button-primary">{texts.text("meeting-join")}</button>
                </div>
            </form>
        }
    });
    let read = match meeting.floor {
        Floor::Entry(id) => {
            let href = paths::ballot(request.locale, edition.year, id);
            Some(view! { <p><a href=href>{texts.text("meeting-read")}</a></p> }.into_any())
        }
        _ => None,
    };
    let ballot = motions::open(meeting).map(|motion| vote_form(request, meeting, motion));
    let title = texts.text("meeting-title");
    let view = view! {
        {nav(request, edition)}
        {voted}
        <header class="page-head">
            <p class="kicker">{meeting.round.name.get(request.locale).to_owned()}</p>
            <h1 class="title">{title.clone()}</h1>
            <p class="meta"><span>{texts.text(told)}</span> {follow}</p>
        </header>
        {join}
        {ballot}
        {floor::floor(request, meeting, read)}
        {agenda(request, meeting)}
        {motions::past(request, meeting)}
        {floor::people(request, meeting)}
    };
    Page::private(Frame::Desk, title, view)
}

/// The open vote. The choice is one press, so that nothing typed is lost when the page follows.
fn vote_form(request: &Request, meeting: &MeetingView, motion: &MotionLine) -> AnyView {
    let texts = request.texts();
    let edition = &meeting.office.edition;
    let action = paths::meeting_vote(request.locale, edition.year);
    let own = motion.own.map(|own| {
        let choice = texts.text(&format!("meeting-vote-{}", own.code()));
        view! { <p class="note">{t!(texts, "meeting-own-vote", choice = &choice)}</p> }
    });
    let buttons = Vote::ALL.map(|choice| {
        let chosen = motion.own == Some(choice);
        let class = if chosen {
            "button button-primary"
        } else {
            "button"
        };
        view! {
            <button class=class name="choice" value=choice.code() aria-pressed=chosen.to_string()>
                {texts.text(&format!("meeting-vote-{}", choice.code()))}
            </button>
            " "
        }
    });
    let choose = if meeting.joined {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="motion" value=motion.id.to_string()/>
                <div class="form-actions">{buttons.collect_view()}</div>
            </form>
        }
        .into_any()
    } else {
        view! { <p>{texts.text("meeting-vote-join")}</p> }.into_any()
    };
    let cast = t!(
        texts,
        "meeting-cast",
        cast = motion.count.cast(),
        entitled = motion.count.entitled
    );
    view! {
        <section class="panel motion is-open" aria-labelledby="vote">
            <h2 id="vote" class="kicker">{texts.text("meeting-vote-title")}</h2>
            {motions::question(request, edition, motion)}
            {choose}
            {own}
            <p class="note">{cast}</p>
        </section>
    }
    .into_any()
}

fn agenda(request: &Request, meeting: &MeetingView) -> AnyView {
    let texts = request.texts();
    let rows = meeting.agenda.iter().map(|item| {
        let state = item.discussed.map(|_| texts.text("meeting-discussed"));
        view! {
            <tr>
                <td class="place">{floor::place(item)}</td>
                <th scope="row"><bdi>{item.title.clone()}</bdi></th>
                <td>{item.category.clone()}</td>
                <td class="number">{item.score.as_ref().map(|value| score(texts, value))}</td>
                <td>{state}</td>
            </tr>
        }
    });
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="agenda">
            <table class="table">
                <caption id="agenda">{texts.text("meeting-agenda")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("office-col-place")}</th>
                        <th scope="col">{texts.text("office-col-title")}</th>
                        <th scope="col">{texts.text("office-filter-category")}</th>
                        <th scope="col" class="number">{texts.text("office-col-score")}</th>
                        <th scope="col">{texts.text("meeting-floor")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
