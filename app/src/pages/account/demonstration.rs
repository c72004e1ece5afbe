//! The demonstration: people to sign in as, and the clock to move.

use domain::{
    edition::Edition,
    ports::{
        Refusal,
        demonstration::{DemoPerson, Demonstration, DemonstrationTime},
    },
};
use i18n::t;
use leptos::prelude::*;

use super::signed_in;
use crate::{
    components::moment::date_time_zone,
    pages::public::call::phase_name,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET. There is no such page unless this is a demonstration.
pub async fn show(request: Request) -> Answer {
    let demonstration = request
        .ports()
        .accounts
        .demonstration(&request.caller)
        .await?;
    let editions = request
        .ports()
        .public_site
        .editions(&request.caller)
        .await?;
    let texts = request.texts();
    let title = texts.text("demo-title");
    let edition = editions.first().map(|current| current.edition.clone());
    let view = page(&request, &demonstration, edition.as_deref());
    Ok(Reply::page(Page::private(Frame::Account, title, view)))
}

/// POST: `person` signs in as somebody, `phase` moves the clock.
pub async fn play(request: Request) -> Answer {
    let accounts = &request.ports().accounts;
    if request.form.has("phase") {
        let time = DemonstrationTime::from_code(request.form.one("phase"));
        let time = time.ok_or(Refusal::NotFound)?;
        accounts.play_at(&request.caller, time).await?;
        return Ok(Reply::see_other(paths::demonstration(request.locale)));
    }
    let person = request.form.one("person");
    let session = accounts
        .sign_in_as(&request.caller, person, &request.agent)
        .await?;
    Ok(signed_in(session, request.now(), request.locale))
}

fn page(request: &Request, demonstration: &Demonstration, edition: Option<&Edition>) -> AnyView {
    let texts = request.texts();
    let people = demonstration
        .people
        .iter()
        .map(|person| sign_in_button(request, person));
    let clock = edition.map(|edition| {
        view! {
            <section class="section">
                <div class="section-head"><h2>{texts.text("demo-clock")}</h2></div>
                <p>
                    {texts.text("demo-now")} " "
                    {date_time_zone(texts, demonstration.now, &edition.time_zone)}
                </p>
                {phases(request, edition, demonstration)}
            </section>
        }
    });
    view! {
        <header class="page-head">
            <h1 class="title">{texts.text("demo-title")}</h1>
            <p class="lede">{texts.text("demo-lede")}</p>
        </header>
        {clock}
        <section class="section">
            <div class="section-head"><h2>{texts.text("demo-people")}</h2></div>
            <ul class="demo-people">{people.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn phases(request: &Request, edition: &Edition, demonstration: &Demonstration) -> AnyView {
    let texts = request.texts();
    let name = |place: usize| {
        let entry = edition.timetable.0.get(place);
        entry.map_or_else(String::new, |entry| {
            phase_name(texts, edition, &entry.phase)
        })
    };
    let buttons = DemonstrationTime::all(edition)
        .into_iter()
        .map(|time| {
            let label = match time {
                DemonstrationTime::During(place) => name(place),
                DemonstrationTime::After(place) => {
                    t!(texts, "demo-between", phase = &name(place))
                }
                DemonstrationTime::Ceremony => texts.text("demo-after"),
            };
            let class = if time.is_at(edition, demonstration.now) {
                "button button-primary"
            } else {
                "button"
            };
            view! { <button class=class name="phase" value=time.code()>{label}</button> " " }
        })
        .collect_view();
    view! {
        <form class="cluster" method="post" action=paths::demonstration(request.locale)>{buttons}</form>
    }
    .into_any()
}

fn sign_in_button(request: &Request, person: &DemoPerson) -> AnyView {
    let texts = request.texts();
    let roles: Vec<String> = person
        .roles
        .iter()
        .map(|role| texts.text(&format!("role-{}", role.code())))
        .collect();
    let role = if roles.is_empty() {
        texts.text("role-applicant")
    } else {
        roles.join(" · ")
    };
    view! {
        <li>
            <form method="post" action=paths::demonstration(request.locale)>
                <button class="demo-person" name="person" value=person.email.clone()>
                    <span class="demo-person-name">{person.name.clone()}</span>
                    " "
                    <span class="demo-person-role">{role}</span>
                </button>
            </form>
        </li>
    }
    .into_any()
}
