//! Who takes part in a submission: invited, changed, removed; and the invitation's answer.

use domain::{
    ports::{
        Refusal,
        collaboration::{Collaborator, Team, TeamInvitation},
    },
    problem::Problems,
    submission::Part,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{nav, overview};
use crate::{
    components::{
        field::{Choice, Choosing, Field, choices_field, line_field},
        moment::date,
        notice::{Tone, notice},
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let team = read(&request).await?;
    let form = Form::filled(Pairs::default().with("part", Part::Edit.code()));
    Ok(Reply::page(page(&request, &team, &form)))
}

/// POST: invites.
pub async fn invite(request: Request) -> Answer {
    request.only(|name| matches!(name, "email" | "part"))?;
    let (id, form) = (request.submission()?, &request.form);
    let port = &request.ports().collaboration;
    // A list of choices sends an empty value along, which only says that it was there.
    let (email, part) = (form.one("email"), form.chosen("part"));
    match port.invite(&request.caller, id, email, part).await {
        Ok(()) => Ok(Reply::see_other(format!(
            "{}?invited",
            paths::team(request.locale, id)
        ))),
        Err(Refusal::Invalid(problems)) => rejected(&request, problems).await,
        Err(refusal) => Err(refusal),
    }
}

async fn rejected(request: &Request, problems: Problems) -> Answer {
    let team = read(request).await?;
    let form = Form::refused(request.form.clone(), problems);
    Ok(Reply::rejected(page(request, &team, &form)))
}

/// POST: somebody takes part no longer.
pub async fn remove(request: Request) -> Answer {
    request.only(|name| name == "collaborator")?;
    let id = request.submission()?;
    let who = request.form.one("collaborator");
    let who = uuid::Uuid::try_parse(who).map_err(|_| Refusal::NotFound)?;
    let port = &request.ports().collaboration;
    port.remove(&request.caller, id, who).await?;
    Ok(Reply::see_other(format!(
        "{}?removed",
        paths::team(request.locale, id)
    )))
}

/// POST: one takes part no longer oneself.
pub async fn leave(request: Request) -> Answer {
    request.only(|_| false)?;
    let port = &request.ports().collaboration;
    port.leave(&request.caller, request.submission()?).await?;
    Ok(Reply::see_other(format!(
        "{}?left",
        paths::my_submissions(request.locale)
    )))
}

/// POST: accepts or declines.
pub async fn answer(request: Request) -> Answer {
    request.only(|name| name == "answer")?;
    let (id, locale) = (request.submission()?, request.locale);
    let accept = match request.form.one("answer") {
        "accept" => true,
        "decline" => false,
        _ => return Err(Refusal::NotFound),
    };
    let port = &request.ports().collaboration;
    port.answer(&request.caller, id, accept).await?;
    Ok(Reply::see_other(if accept {
        paths::submission(locale, id)
    } else {
        paths::my_submissions(locale)
    }))
}

async fn read(request: &Request) -> Result<Team, Refusal> {
    let port = &request.ports().collaboration;
    port.team(&request.caller, request.submission()?).await
}

fn page(request: &Request, team: &Team, form: &Form) -> Page {
    let texts = request.texts();
    let sheet = &team.sheet;
    let title = texts.text("team-title");
    let done = ["invited", "removed"]
        .into_iter()
        .find(|did| request.query.has(did));
    let done = done.map(|did| {
        notice(
            Tone::Good,
            texts.text(&format!("team-{did}-title")),
            texts.text(&format!("team-{did}-text")),
        )
    });
    let owner = t!(texts, "team-owner", name = &team.owner);
    let others = team
        .collaborators
        .iter()
        .map(|one| member(request, team, one))
        .collect_view();
    let none = team
        .collaborators
        .is_empty()
        .then(|| view! { <p class="note">{texts.text("team-none")}</p> });
    let own = if sheet.is_own() {
        invite_form(request, team, form)
    } else {
        leave_form(request, team)
    };
    let view = view! {
        {nav(request, sheet.edition.title.get(request.locale))}
        {done}
        {problem_summary(texts, form.problems(), |field| label(texts, field))}
        <header class="page-head">
            <p class="kicker">
                <a href=paths::submission(request.locale, sheet.id)><bdi>{overview::title(request, sheet)}</bdi></a>
            </p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("team-lede")}</p>
        </header>
        <section class="section">
            <div class="section-head"><h2>{texts.text("team-people")}</h2></div>
            <p>{owner}</p>
            <ul class="team">{others}</ul>
            {none}
        </section>
        {own}
    };
    Page::private(Frame::Desk, title, view)
}

fn label(texts: Texts, field: &str) -> String {
    match field {
        "email" => texts.text("team-email"),
        "part" => texts.text("team-part"),
        _ => field.to_owned(),
    }
}

/// Somebody who takes part, or is invited to.
fn member(request: &Request, team: &Team, one: &Collaborator) -> AnyView {
    let texts = request.texts();
    let zone = &team.sheet.edition.time_zone;
    let name = if one.name.is_empty() {
        one.email.clone()
    } else {
        one.name.clone()
    };
    let also = (!one.name.is_empty()).then(|| view! { <span>{one.email.clone()}</span> });
    let since = match one.joined {
        Some(at) => view! { <span>{texts.text("team-since")} " " {date(texts, at, zone)}</span> },
        None => {
            view! { <span>{texts.text("team-waiting")} " " {date(texts, one.invited, zone)}</span> }
        }
    };
    let remove = team.sheet.is_own().then(|| {
        let pressed = t!(texts, "team-remove-name", name = &name);
        view! {
            <form method="post" action=paths::team_remove(request.locale, team.sheet.id)>
                <input type="hidden" name="collaborator" value=one.id.to_string()/>
                <button class="button" aria-label=pressed>{texts.text("team-remove")}</button>
            </form>
        }
    });
    view! {
        <li class="row-item">
            <p class="row-item-title"><bdi>{name}</bdi></p>
            <p class="meta">
                <span>{texts.text(&format!("team-part-{}", one.part.code()))}</span> {also} {since}
            </p>
            {remove}
        </li>
    }
    .into_any()
}

fn invite_form(request: &Request, team: &Team, form: &Form) -> AnyView {
    let texts = request.texts();
    let email = Field::new("email", texts.text("team-email")).hint(texts.text("team-email-hint"));
    let part = Field::new("part", texts.text("team-part"));
    let parts: Vec<Choice> = Part::ALL
        .into_iter()
        .map(|part| Choice {
            value: part.code().to_owned(),
            label: texts.text(&format!("team-part-{}", part.code())),
            note: texts.text(&format!("team-part-{}-note", part.code())),
        })
        .collect();
    view! {
        <section class="panel" id="invite">
            <h2>{texts.text("team-invite")}</h2>
            <p>{texts.text("team-conflict")}</p>
            <form method="post" action=paths::team(request.locale, team.sheet.id)>
                {line_field(texts, &email, form, "email", "off")}
                {choices_field(texts, &part, form, Choosing::One, &parts)}
                <div class="form-actions">
                    <button class="button button-primary">{texts.text("team-send")}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn leave_form(request: &Request, team: &Team) -> AnyView {
    let texts = request.texts();
    view! {
        <form method="post" action=paths::team_leave(request.locale, team.sheet.id)>
            <details>
                <summary>{texts.text("team-leave")}</summary>
                <p>{texts.text("team-leave-text")}</p>
                <button class="button button-danger">{texts.text("team-leave")}</button>
            </details>
        </form>
    }
    .into_any()
}

/// An invitation in the list of whom it is for.
pub(super) fn invitation(request: &Request, waiting: &TeamInvitation) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let title = if waiting.title.is_empty() {
        texts.text("applicant-untitled")
    } else {
        waiting.title.clone()
    };
    let part = texts.text(&format!("team-part-{}-note", waiting.part.code()));
    view! {
        <section class="panel">
            <h2>{t!(texts, "team-invitation-title", name = &waiting.by)}</h2>
            <p class="meta"><span>{waiting.year.to_string()}</span> <span><bdi>{title}</bdi></span></p>
            <p>{part} " " {texts.text("team-invitation-text")}</p>
            <form method="post" action=paths::team_answer(locale, waiting.submission)>
                <div class="form-actions">
                    <button class="button button-primary" name="answer" value="accept">
                        {texts.text("team-accept")}
                    </button>
                    " "
                    <button class="button" name="answer" value="decline">{texts.text("team-decline")}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}
