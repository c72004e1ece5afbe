//! The minutes of the meeting: who was there, what was talked about, what was voted on and decided.

use domain::ports::meeting::{MinutesItem, MinutesView};
use i18n::t;
use leptos::prelude::*;

use super::motions;
use crate::{
    components::{
        decision_reason::{departure, reason},
        moment::{date_time, date_time_zone},
    },
    pages::office::nav,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let meetings = &request.ports().meetings;
    let minutes = meetings.minutes(&request.caller, request.year()?).await?;
    Ok(Reply::page(page(&request, &minutes)))
}

fn page(request: &Request, minutes: &MinutesView) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &minutes.office.edition;
    let title = texts.text("meeting-minutes");
    let begun = minutes.items.first().map(|item| {
        view! { <p class="lede">{date_time_zone(texts, item.at, &edition.time_zone)}</p> }
    });
    let heading = |key: &str| texts.text(&format!("meeting-minutes-{key}"));
    let view = view! {
        {nav(request, &minutes.office)}
        <header class="page-head">
            <p class="kicker">{edition.title.get(locale).to_owned()}</p>
            <h1 class="title">{title.clone()}</h1>
            {begun}
        </header>
        <article class="panel">
            <h2>{texts.text("meeting-people")}</h2>
            {people(request, minutes)}
            <h2>{heading("course")}</h2>
            {course(request, minutes)}
            <h2>{heading("votes")}</h2>
            {votes(request, minutes)}
            <h2>{heading("decisions")}</h2>
            {decisions(request, minutes)}
        </article>
    };
    Page::private(Frame::Desk, title, view)
}

fn people(request: &Request, minutes: &MinutesView) -> AnyView {
    let texts = request.texts();
    let zone = &minutes.office.edition.time_zone;
    let people = minutes.people.iter().map(|person| {
        let came = match person.joined {
            Some(at) => date_time(texts, at, zone).into_any(),
            None => texts.text("meeting-not-there").into_any(),
        };
        let organisation = (!person.organisation.is_empty())
            .then(|| view! { ", " <bdi>{person.organisation.clone()}</bdi> });
        view! {
            <div>
                <dt><bdi>{person.name.clone()}</bdi> {organisation}</dt>
                <dd>{came}</dd>
            </div>
        }
    });
    view! { <dl class="facts">{people.collect_view()}</dl> }.into_any()
}

fn course(request: &Request, minutes: &MinutesView) -> AnyView {
    let texts = request.texts();
    if minutes.items.is_empty() {
        return view! { <p class="note">{texts.text("meeting-minutes-nothing")}</p> }.into_any();
    }
    let zone = &minutes.office.edition.time_zone;
    let items = minutes.items.iter().map(|item: &MinutesItem| {
        let what = match &item.title {
            Some(title) => view! { <bdi>{title.clone()}</bdi> }.into_any(),
            None if item.pause => texts.text("meeting-minutes-pause").into_any(),
            None => texts.text("meeting-minutes-hidden").into_any(),
        };
        let away = (!item.away.is_empty()).then(|| {
            let names = item.away.join(" · ");
            view! { <span class="cell-note">{t!(texts, "meeting-minutes-away", names = &names)}</span> }
        });
        view! { <li>{date_time(texts, item.at, zone)} " " {what} {away}</li> }
    });
    view! { <ol class="minutes-course">{items.collect_view()}</ol> }.into_any()
}

fn votes(request: &Request, minutes: &MinutesView) -> AnyView {
    let texts = request.texts();
    if minutes.motions.is_empty() {
        return view! { <p class="note">{texts.text("meeting-minutes-no-votes")}</p> }.into_any();
    }
    let lines = minutes.motions.iter().map(|motion| {
        let asked = motions::question(request, &minutes.office.edition, motion);
        view! { <li class="motion">{asked} {motions::outcome(request, motion)}</li> }
    });
    view! { <ul class="motions">{lines.collect_view()}</ul> }.into_any()
}

fn decisions(request: &Request, minutes: &MinutesView) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    if minutes.decisions.is_empty() {
        let none = texts.text("meeting-minutes-no-decisions");
        return view! { <p class="note">{none}</p> }.into_any();
    }
    let edition = &minutes.office.edition;
    let lines = minutes.decisions.iter().map(|line| {
        let kind = edition.mention_kind(&line.decision.kind);
        let kind = kind.map_or("", |kind| kind.name.get(locale)).to_owned();
        view! {
            <div>
                <dt>{kind}</dt>
                <dd>
                    <bdi>{line.title.clone()}</bdi>
                    {departure(texts, line)}
                    {reason(texts, &line.decision)}
                </dd>
            </div>
        }
    });
    view! { <dl class="facts">{lines.collect_view()}</dl> }.into_any()
}
