//! More time for one draft.

use domain::{
    moment::Moment,
    ports::{Refusal, extensions::ExtensionDesk, secretariat_office::OfficeSheet},
    problem::Problems,
};
use i18n::t;
use leptos::prelude::*;

use super::submission;
use crate::{
    components::{
        field::{Field, text_field},
        local_time::{is_time, time_field, typed, with_time},
        moment::date_time_zone,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Reply},
    request::Request,
};

/// POST: gives more time, or takes it back.
pub async fn save(request: Request) -> Answer {
    request.only(|name| {
        matches!(name, "seen" | "extension-reason" | "step") || is_time("closes", name)
    })?;
    let (year, id) = (request.year()?, request.submission()?);
    let port = &request.ports().extensions;
    // Who may at all is asked first: the calendar's zone is read for the answer.
    port.extension(&request.caller, year, id).await?;
    let here = paths::office_submission(request.locale, year, id);
    if request.form.one("step") == "end" {
        port.end_extension(&request.caller, year, id).await?;
        return Ok(Reply::see_other(format!("{here}#extension")));
    }
    let zone = submission::zone(&request).await?;
    let closes = match typed(&zone, &request.form, "closes") {
        Ok(closes) => closes,
        Err(code) => {
            let mut problems = Problems::default();
            problems.add("closes", code);
            return submission::refused(&request, problems).await;
        }
    };
    let seen = request.form.one("seen").parse().ok().map(Moment);
    let reason = request.form.one("extension-reason");
    match port
        .extend(&request.caller, year, id, seen, closes, reason)
        .await
    {
        Ok(()) => Ok(Reply::see_other(format!("{here}?extended#extension"))),
        Err(Refusal::Invalid(mut problems)) => {
            for problem in &mut problems.0 {
                if problem.field == "reason" {
                    "extension-reason".clone_into(&mut problem.field);
                }
            }
            submission::refused(&request, problems).await
        }
        Err(Refusal::Stale { .. }) => submission::stale(&request).await,
        Err(refusal) => Err(refusal),
    }
}

/// The panel beside a draft.
pub(super) fn section(
    request: &Request,
    sheet: &OfficeSheet,
    desk: &ExtensionDesk,
    form: &Form,
) -> AnyView {
    let texts = request.texts();
    let edition = &sheet.office.edition;
    let zone = &edition.time_zone;
    let now = desk.now.as_ref();
    let told = request
        .query
        .has("extended")
        .then(|| view! { <p class="note" role="status">{texts.text("extension-given")}</p> });
    let until = now.map(|now| {
        view! {
            <p>{texts.text("extension-now")} " " {date_time_zone(texts, now.closes, zone)}</p>
        }
    });
    let latest = desk.latest.map(|latest| {
        view! { <p class="note">{texts.text("extension-latest")} " " {date_time_zone(texts, latest, zone)}</p> }
    });
    let own = if form.values().has("closes") {
        form.clone()
    } else {
        Form::filled(now.map_or_else(Pairs::default, |now| {
            let pairs = Pairs::default().with("extension-reason", now.reason.as_str());
            with_time(pairs, zone, "closes", now.closes)
        }))
    };
    let closes = Field::new("closes", texts.text("extension-closes")).hint(t!(
        texts,
        "extension-closes-hint",
        zone = zone
    ));
    let reason = Field::new("extension-reason", texts.text("extension-reason"))
        .readers(texts.text("extension-reason-readers"));
    let seen = now.map_or_else(String::new, |now| now.closes.micros().to_string());
    let action = paths::office_extension(request.locale, edition.year, sheet.id);
    let button = texts.text(if now.is_some() {
        "extension-change"
    } else {
        "extension-give"
    });
    let end = now.map(|_| {
        view! {
            <form method="post" action=action.clone()>
                <details>
                    <summary>{texts.text("extension-end")}</summary>
                    <p>{texts.text("extension-end-text")}</p>
                    <button class="button" name="step" value="end">{texts.text("extension-end")}</button>
                </details>
            </form>
        }
    });
    view! {
        <section class="panel" id="extension">
            <h2>{texts.text("extension-title")}</h2>
            {told}
            {until}
            <p class="note">{texts.text("extension-lede")}</p>
            {latest}
            <form method="post" action=action.clone()>
                <input type="hidden" name="seen" value=seen/>
                {time_field(texts, &closes, &own, zone)}
                {text_field(texts, &reason, &own, 3, None)}
                <div class="form-actions"><button class="button">{button}</button></div>
            </form>
            {end}
        </section>
    }
    .into_any()
}
