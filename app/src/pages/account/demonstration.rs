//! The demonstration: people to sign in as, and the clock to move.

use domain::{
    edition::Edition,
    ports::accounts::{DemoPerson, Demonstration},
};
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
        let phase = request.form.one("phase").parse().ok();
        accounts.play_phase(&request.caller, phase).await?;
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
    let mut choices: Vec<(String, String, bool)> = edition
        .timetable
        .0
        .iter()
        .enumerate()
        .map(|(place, entry)| {
            let open = entry.window.contains(demonstration.now);
            (
                place.to_string(),
                phase_name(texts, edition, &entry.phase),
                open,
            )
        })
        .collect();
    choices.push(("end".to_owned(), texts.text("demo-after"), false));
    let buttons = choices
        .into_iter()
        .map(|(value, name, open)| {
            let class = if open {
                "button button-primary"
            } else {
                "button"
            };
            view! { <button class=class name="phase" value=value>{name}</button> " " }
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
