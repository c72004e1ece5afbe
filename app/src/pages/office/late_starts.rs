//! More time for those who have not begun.

use domain::{
    access::Act,
    ports::{
        Refusal,
        extensions::{LateStart, LateStarts},
        secretariat_office::OfficeEdition,
    },
    problem::Problems,
};
use i18n::t;
use leptos::prelude::*;

use super::{may, nav, page};
use crate::{
    components::{
        badge::badge,
        field::{Field, line_field, text_field},
        local_time::{is_time, time_field, typed},
        moment::date_time_zone,
        problem_summary::problem_summary,
    },
    form::Form,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let view = view(&request).await?;
    Ok(Reply::page(whole(&request, &view, &Form::default())))
}

/// POST: lets an address begin later, or takes that back (`step=end`).
pub async fn save(request: Request) -> Answer {
    request.only(|name| matches!(name, "email" | "reason" | "step") || is_time("closes", name))?;
    let (port, year) = (&request.ports().extensions, request.year()?);
    let before = view(&request).await?;
    let (caller, form) = (&request.caller, &request.form);
    let email = form.one("email");
    let here = paths::office_late_starts(request.locale, year);
    if form.one("step") == "end" {
        port.end_late_start(caller, year, email).await?;
        return Ok(Reply::see_other(here));
    }
    let given = match typed(&before.office.edition.time_zone, form, "closes") {
        Ok(closes) => {
            let reason = form.one("reason");
            port.give_late_start(caller, year, email, closes, reason)
                .await
        }
        Err(code) => {
            let mut problems = Problems::default();
            problems.add("closes", code);
            Err(Refusal::Invalid(problems))
        }
    };
    match given {
        Ok(()) => Ok(Reply::see_other(format!("{here}?given"))),
        Err(Refusal::Invalid(problems)) => {
            let form = Form::refused(form.clone(), problems);
            Ok(Reply::rejected(whole(&request, &before, &form)))
        }
        Err(refusal) => Err(refusal),
    }
}

/// The way here, for those who may give more time, until the jury begins.
pub(super) fn link(request: &Request, office: &OfficeEdition) -> Option<AnyView> {
    let begins = office.edition.timetable.jury_begins();
    let open = begins.is_none_or(|begins| office.now < begins);
    (open && may(request, office, Act::ExtendDeadline)).then(|| {
        let href = paths::office_late_starts(request.locale, office.edition.year);
        let title = request.texts().text("late-start-title");
        view! { <a class="button button-quiet" href=href>{title}</a> }.into_any()
    })
}

async fn view(request: &Request) -> Result<LateStarts, Refusal> {
    let port = &request.ports().extensions;
    port.late_starts(&request.caller, request.year()?).await
}

fn whole(request: &Request, view: &LateStarts, form: &Form) -> Page {
    let texts = request.texts();
    let edition = &view.office.edition;
    let zone = &edition.time_zone;
    let title = texts.text("late-start-title");
    let label = |field: &str| {
        texts.text(match field {
            "email" => "late-start-email",
            "closes" => "extension-closes",
            _ => "extension-reason",
        })
    };
    let given = request.query.has("given").then(|| {
        view! { <p class="notice notice-good" role="status">{texts.text("late-start-given")}</p> }
    });
    let latest = view.latest.map(|latest| {
        view! { <p class="note">{texts.text("extension-latest")} " " {date_time_zone(texts, latest, zone)}</p> }
    });
    let email = Field::new("email", label("email"));
    let closes =
        Field::new("closes", label("closes")).hint(t!(texts, "extension-closes-hint", zone = zone));
    let reason =
        Field::new("reason", label("reason")).readers(texts.text("extension-reason-readers"));
    let action = paths::office_late_starts(request.locale, edition.year);
    let view = view! {
        {nav(request, &view.office)}
        {given}
        {problem_summary(texts, form.problems(), label)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("late-start-lede")}</p>
        </header>
        {table(request, view)}
        <form class="panel" method="post" action=action>
            {line_field(texts, &email, form, "email", "off")}
            {time_field(texts, &closes, form, zone)}
            {latest}
            {text_field(texts, &reason, form, 3, None)}
            <div class="form-actions">
                <button class="button button-primary">{texts.text("late-start-give")}</button>
            </div>
        </form>
    };
    page(title, view.into_any())
}

fn table(request: &Request, view: &LateStarts) -> Option<AnyView> {
    let texts = request.texts();
    let lines = view
        .lines
        .iter()
        .map(|own| line(request, &view.office, own))
        .collect_view();
    (!view.lines.is_empty()).then(|| {
        view! {
            <div class="table-frame" role="region" tabindex="0" aria-labelledby="late-starts">
                <table class="table">
                    <caption id="late-starts">{texts.text("late-start-title")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{texts.text("late-start-email")}</th>
                            <th scope="col">{texts.text("extension-closes")}</th>
                            <th scope="col">{texts.text("extension-reason")}</th>
                            <th scope="col">{texts.text("office-filter-state")}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </table>
            </div>
        }
        .into_any()
    })
}

fn line(request: &Request, office: &OfficeEdition, own: &LateStart) -> AnyView {
    let texts = request.texts();
    let state = if own.begun {
        badge("begun", texts.text("late-start-begun"))
    } else {
        let action = paths::office_late_starts(request.locale, office.edition.year);
        view! {
            {badge("waiting", texts.text("late-start-waiting"))}
            <form method="post" action=action>
                <input type="hidden" name="email" value=own.email.clone()/>
                <button class="button button-quiet" name="step" value="end">
                    {texts.text("extension-end")}
                </button>
            </form>
        }
        .into_any()
    };
    view! {
        <tr>
            <th scope="row"><bdi>{own.email.clone()}</bdi></th>
            <td>{date_time_zone(texts, own.closes, &office.edition.time_zone)}</td>
            <td><bdi>{own.reason.clone()}</bdi></td>
            <td>{state}</td>
        </tr>
    }
    .into_any()
}
