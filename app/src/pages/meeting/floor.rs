//! What is on the floor.

use domain::ports::meeting::{AgendaItem, Floor, MeetingView};
use i18n::number;
use leptos::prelude::*;

use crate::{
    components::{
        answers::applicant,
        badge::{category_class, category_label},
        score::score,
        spread::spread,
    },
    request::Request,
};

/// What is being talked about, in large. `more` stands below the entry.
pub(super) fn floor(request: &Request, meeting: &MeetingView, more: Option<AnyView>) -> AnyView {
    let texts = request.texts();
    let body = match meeting.floor {
        Floor::Nothing => {
            view! { <p class="floor-note">{texts.text("meeting-floor-nothing")}</p> }.into_any()
        }
        Floor::Hidden => view! {
            <p class="floor-note">{texts.text("meeting-floor-hidden")}</p>
            <p>{texts.text("meeting-floor-hidden-text")}</p>
        }
        .into_any(),
        Floor::Entry(id) => {
            let item = meeting.agenda.iter().find(|item| item.submission == id);
            match item {
                Some(item) => view! { {entry(request, meeting, item)} {more} }.into_any(),
                None => ().into_any(),
            }
        }
    };
    view! {
        <section class="panel floor" aria-labelledby="floor" aria-live="polite">
            <h2 id="floor" class="kicker">{texts.text("meeting-floor")}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn entry(request: &Request, meeting: &MeetingView, item: &AgendaItem) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let category = category_label(meeting.office.edition.category(&item.category), locale);
    // Before anybody has judged there is nothing to be seen.
    let numbers = item.score.as_ref().map(|value| {
        view! {
            <dl class="facts facts-row floor-numbers">
                <div><dt>{texts.text("office-col-place")}</dt><dd>{place(item)}</dd></div>
                <div>
                    <dt>{texts.text("office-col-score")}</dt>
                    <dd>{score(texts, value)}</dd>
                </div>
                <div>
                    <dt>{texts.text("office-col-spread")}</dt>
                    <dd>{spread(texts, &meeting.round, &item.totals, Some(value))}</dd>
                </div>
                {item.public.map(|votes| view! {
                    <div>
                        <dt>{texts.text("vote-office-title")}</dt>
                        <dd>{number::integer(locale, votes)}</dd>
                    </div>
                })}
            </dl>
        }
    });
    view! {
        <div class=category_class(&item.category)>
            <p class="floor-title"><bdi>{item.title.clone()}</bdi></p>
            <p class="meta">
                <span>{category}</span>
                {applicant(locale, &item.government, &item.country)}
            </p>
            {numbers}
        </div>
    }
    .into_any()
}

/// A place, or a dash.
pub(super) fn place(item: &AgendaItem) -> String {
    item.place
        .map_or_else(|| "–".to_owned(), |place| place.to_string())
}

/// Who is there and who is awaited.
pub(super) fn people(request: &Request, meeting: &MeetingView) -> AnyView {
    let texts = request.texts();
    let people = meeting.people.iter().map(|person| {
        let key = if person.joined.is_some() {
            "meeting-here"
        } else {
            "meeting-awaited"
        };
        view! {
            <div>
                <dt><bdi>{person.name.clone()}</bdi></dt>
                <dd>{texts.text(key)}</dd>
            </div>
        }
    });
    view! {
        <section class="panel">
            <h2>{texts.text("meeting-people")}</h2>
            <dl class="facts facts-row">{people.collect_view()}</dl>
        </section>
    }
    .into_any()
}
