//! The invitation: what the task is, and its answer. Nothing else of the desk opens before.

use domain::{
    edition::Phase,
    jury::invitation::InvitationState,
    ports::{
        Refusal,
        jury_room::{Expertise, Invitation},
    },
    problem::Problems,
};
use i18n::t;
use leptos::prelude::*;

use crate::{
    components::{
        answers::language,
        field::{Choice, Choosing, Field, choices_field, line_field, text_field},
        moment::date_time_zone,
        notice::{Tone, notice},
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
    shell,
};

/// The page, in the place of the list.
pub(super) async fn show(request: &Request) -> Answer {
    let invitation = read(request).await?;
    let form = Form::filled(appointed(&invitation));
    Ok(Reply::page(page(request, &invitation, &form)))
}

/// POST: accepts, and leads to the first entry where there is one.
pub async fn accept(request: Request) -> Answer {
    let known = |name: &str| matches!(name, "languages" | "categories" | "max_load");
    let unknown = request.form.unknown(known);
    if !unknown.is_empty() {
        return refused(&request, unknown).await;
    }
    let year = request.year()?;
    let several = |name: &str| -> Vec<String> {
        let given = request.form.all(name).filter(|value| !value.is_empty());
        given.map(str::to_owned).collect()
    };
    let expertise = Expertise {
        languages: several("languages"),
        categories: several("categories"),
        max_load: request.form.one("max_load").to_owned(),
    };
    let room = &request.ports().jury_room;
    match room.accept(&request.caller, year, expertise).await {
        Ok(()) => {}
        Err(Refusal::Invalid(problems)) => return refused(&request, problems).await,
        Err(refusal) => return Err(refusal),
    }
    first_entry(&request).await
}

/// To the first entry that is open, or to the list.
pub(super) async fn first_entry(request: &Request) -> Answer {
    let year = request.year()?;
    let room = &request.ports().jury_room;
    let list = paths::jury(request.locale, year);
    // Before the jury's time there is no list yet; the page there says from when on.
    let Ok(mine) = room.my_entries(&request.caller, year).await else {
        return Ok(Reply::see_other(list));
    };
    let is_open = matches!(mine.stage, domain::edition::Stage::Round { .. });
    let first = mine.entries.iter().find(|entry| is_open && entry.is_open());
    Ok(Reply::see_other(first.map_or(list, |entry| {
        paths::ballot(request.locale, year, entry.submission)
    })))
}

/// POST: declines.
pub async fn decline(request: Request) -> Answer {
    let unknown = request.form.unknown(|name| name == "reason");
    if !unknown.is_empty() {
        return refused(&request, unknown).await;
    }
    let (year, reason) = (request.year()?, request.form.one("reason"));
    let room = &request.ports().jury_room;
    match room.decline(&request.caller, year, reason).await {
        Ok(()) => Ok(Reply::see_other(paths::jury(request.locale, year))),
        Err(Refusal::Invalid(problems)) => refused(&request, problems).await,
        Err(refusal) => Err(refusal),
    }
}

async fn read(request: &Request) -> Result<Invitation, Refusal> {
    let room = &request.ports().jury_room;
    room.invitation(&request.caller, request.year()?).await
}

async fn refused(request: &Request, problems: Problems) -> Answer {
    let invitation = read(request).await?;
    let form = Form::refused(request.form.clone(), problems);
    Ok(Reply::rejected(page(request, &invitation, &form)))
}

/// What the secretariat noted, as the values of the form.
fn appointed(invitation: &Invitation) -> Pairs {
    let expertise = &invitation.expertise;
    let load = Pairs::default().with("max_load", expertise.max_load.clone());
    let with =
        |name: &'static str| move |pairs: Pairs, code: &String| pairs.with(name, code.clone());
    let languages = expertise.languages.iter().fold(load, with("languages"));
    expertise
        .categories
        .iter()
        .fold(languages, with("categories"))
}

fn page(request: &Request, invitation: &Invitation, form: &Form) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &invitation.edition;
    let title = texts.text("jury-invitation-title");
    let name = edition.title.get(locale);
    let declined = (invitation.state == InvitationState::Declined).then(|| {
        let told = texts.text("jury-invitation-declined");
        notice(
            Tone::Info,
            told,
            texts.text("jury-invitation-declined-text"),
        )
    });
    let problems = problem_summary(texts, form.problems(), |field| {
        texts.text(&format!("jury-invitation-{}", field.replace('_', "-")))
    });
    let view = view! {
        {shell::desk_nav(request, &texts.text("jury-nav-name"), name, &[])}
        {declined}
        {problems}
        <header class="page-head">
            <p class="kicker">{name.to_owned()}</p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("jury-invitation-lede")}</p>
        </header>
        {task(request, invitation)}
        <section class="panel">
            <h2>{texts.text("jury-invitation-confidence")}</h2>
            <p>{texts.text("jury-invitation-confidence-text")}</p>
        </section>
        {accept_form(request, invitation, form)}
        {decline_form(request, invitation, form)}
    };
    Page::private(Frame::Desk, title, view)
}

/// How much it is, and when.
fn task(request: &Request, invitation: &Invitation) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &invitation.edition;
    let zone = &edition.time_zone;
    let amount = if invitation.entries == 0 {
        texts.text("jury-invitation-nothing-yet")
    } else {
        // Nobody plans weeks ahead in minutes.
        let hours = invitation.minutes.div_ceil(60);
        t!(
            texts,
            "jury-invitation-amount",
            count = invitation.entries,
            hours = hours
        )
    };
    let rounds = invitation
        .rounds
        .iter()
        .filter_map(|code| edition.round(code))
        .map(|round| {
            let phase = Phase::Round {
                round: round.code.clone(),
            };
            let window = edition.timetable.window(&phase).map(|window| {
                view! {
                    <dd>
                        {date_time_zone(texts, window.opens, zone)} " – "
                        {date_time_zone(texts, window.closes, zone)}
                    </dd>
                }
            });
            view! { <div><dt>{round.name.get(locale).to_owned()}</dt>{window}</div> }
        })
        .collect_view();
    view! {
        <section class="panel">
            <h2>{texts.text("jury-invitation-task")}</h2>
            <p>{amount}</p>
            <dl class="facts">{rounds}</dl>
            <p class="note">{texts.text("jury-invitation-conflicts")}</p>
        </section>
    }
    .into_any()
}

fn field(request: &Request, name: &str) -> Field {
    let key = format!("jury-invitation-{}", name.replace('_', "-"));
    Field::new(name, request.texts().text(&key))
}

fn accept_form(request: &Request, invitation: &Invitation, form: &Form) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &invitation.edition;
    let choice = |value: &str, label: String| Choice {
        value: value.to_owned(),
        label,
        note: String::new(),
    };
    let languages: Vec<Choice> = edition
        .entry_languages
        .iter()
        .map(|code| choice(code, language(locale, code)))
        .collect();
    let categories: Vec<Choice> = edition
        .categories
        .iter()
        .map(|category| choice(&category.code, category.name.get(locale).to_owned()))
        .collect();
    let all = texts.text("jury-invitation-categories-hint");
    let readable = field(request, "languages");
    let known = field(request, "categories").hint(all).optional();
    let load = field(request, "max_load");
    view! {
        <form class="panel" method="post" action=paths::accept_invitation(locale, edition.year)>
            <h2>{texts.text("jury-invitation-about-you")}</h2>
            {choices_field(texts, &readable, form, Choosing::Several, &languages)}
            {choices_field(texts, &known, form, Choosing::Several, &categories)}
            {line_field(texts, &load, form, "text", "off")}
            <div class="form-actions">
                <button class="button button-primary">{texts.text("jury-invitation-accept")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// Not shown any more to those who have declined: they may only change their mind.
fn decline_form(request: &Request, invitation: &Invitation, form: &Form) -> Option<AnyView> {
    if invitation.state == InvitationState::Declined {
        return None;
    }
    let texts = request.texts();
    let action = paths::decline_invitation(request.locale, invitation.edition.year);
    let readers = texts.text("jury-conflict-readers");
    let reason = field(request, "reason").readers(readers).optional();
    Some(
        view! {
            <form class="panel" method="post" action=action>
                <h2>{texts.text("jury-invitation-otherwise")}</h2>
                {text_field(texts, &reason, form, 3, None)}
                <div class="form-actions">
                    <button class="button">{texts.text("jury-invitation-decline")}</button>
                </div>
            </form>
        }
        .into_any(),
    )
}
