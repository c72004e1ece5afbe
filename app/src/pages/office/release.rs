//! Propose, release, take down: two people and an instant.

use domain::{
    moment::Moment,
    ports::{Refusal, results_office::DecisionSheet},
    problem::Problems,
    result::ReleaseState,
    revision::Revision,
};
use i18n::t;
use leptos::prelude::*;

use super::{decisions, nav, page};
use crate::{
    components::{
        badge::badge,
        field::Field,
        local_time::{is_time, time_field, typed},
        moment::{date_time_zone, until},
        notice::{Tone, notice},
    },
    form::Form,
    pages::public::winners::winners,
    paths,
    reply::{Answer, Reply},
    request::Request,
};

/// POST: `step` is one of `propose`, `withdraw`, `release`, `retract`.
pub async fn step(request: Request) -> Answer {
    request.only(|name| matches!(name, "revision" | "step") || is_time("visible_from", name))?;
    let year = request.year()?;
    let results = &request.ports().results;
    let seen = Revision::parse(request.form.one("revision"));
    let done = match request.form.one("step") {
        "propose" => match instant(&request).await? {
            Ok(visible_from) => {
                results
                    .propose_release(&request.caller, year, seen, visible_from)
                    .await
            }
            Err(problems) => return decisions::refused(&request, problems).await,
        },
        "withdraw" => results.withdraw_proposal(&request.caller, year, seen).await,
        "release" => results.release(&request.caller, year, seen).await,
        "retract" => results.retract(&request.caller, year).await,
        _ => Err(Refusal::NotFound),
    };
    match done {
        Ok(()) => Ok(Reply::see_other(paths::office_decisions(
            request.locale,
            year,
        ))),
        Err(Refusal::Invalid(problems)) => decisions::refused(&request, problems).await,
        Err(refusal) => Err(refusal),
    }
}

/// The instant of the release, typed as local time in the edition's zone.
async fn instant(request: &Request) -> Result<Result<Moment, Problems>, Refusal> {
    let sheet = decisions::sheet(request).await?;
    let read = typed(
        &sheet.office.edition.time_zone,
        &request.form,
        "visible_from",
    );
    Ok(read.map_err(|code| {
        let mut problems = Problems::default();
        problems.add("visible_from", code);
        problems
    }))
}

/// GET: the winners page as the world will see it. Behind the sign-in, on no public address.
pub async fn preview(request: Request) -> Answer {
    let results = &request.ports().results;
    let (office, result) = results.preview(&request.caller, request.year()?).await?;
    let texts = request.texts();
    let title = texts.text("office-preview");
    let view = view! {
        {nav(&request, &office)}
        {notice(Tone::Warning, texts.text("office-preview-title"), texts.text("office-preview-text"))}
        {winners(&request, &office.edition, &result, None)}
    };
    Ok(Reply::page(page(title, view.into_any())))
}

/// How far the release is, and the next step.
pub(super) fn release_box(request: &Request, sheet: &DecisionSheet, form: &Form) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &sheet.office.edition;
    let release = &sheet.release;
    let public = release
        .public_from()
        .is_some_and(|instant| instant <= sheet.office.now);
    let (class, mark) = match (release.state, public) {
        (ReleaseState::Released, true) => ("release is-public", "released"),
        (ReleaseState::Released, false) => ("release is-sealed", "embargo"),
        (ReleaseState::Proposed, _) => ("release is-sealed", "soon"),
        _ => ("release", "draft"),
    };
    let state = texts.text(&format!("release-{}", release.state.code()));
    let instant = release.visible_from.map(|instant| {
        view! {
            <p class="countdown-large">{(!public).then(|| until(texts, sheet.office.now, instant))}</p>
            <p class="note">{date_time_zone(texts, instant, &edition.time_zone)}</p>
        }
    });
    let proposed = sheet.people.0.clone().map(|name| {
        view! { <li class="is-done">{t!(texts, "office-proposed-by", name = &name)}</li> }
    });
    let released = sheet.people.1.clone().map(|name| {
        view! { <li class="is-done">{t!(texts, "office-released-by", name = &name)}</li> }
    });
    let waiting = (release.state == ReleaseState::Proposed && !sheet.can_release)
        .then(|| view! { <li class="is-open">{texts.text("office-second-person")}</li> });
    let preview = (release.state != ReleaseState::Draft).then(|| {
        view! {
            <p><a class="more" href=paths::office_preview(locale, edition.year)>{texts.text("office-preview")}</a></p>
        }
    });
    view! {
        <section class=class>
            <p class="release-state">{badge(mark, state)}</p>
            <h2>{texts.text("office-release")}</h2>
            {instant}
            <ul class="checklist">{proposed} {released} {waiting}</ul>
            {preview}
            {steps(request, sheet, form)}
        </section>
    }
    .into_any()
}

fn steps(request: &Request, sheet: &DecisionSheet, form: &Form) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &sheet.office.edition;
    let button = |step: &'static str, class: &'static str, key: &'static str| {
        view! { <button class=class name="step" value=step>{texts.text(key)}</button> " " }
            .into_any()
    };
    let (fields, buttons) = match sheet.release.state {
        ReleaseState::Draft | ReleaseState::Retracted => {
            let field = Field::new("visible_from", texts.text("office-visible-from")).hint(t!(
                texts,
                "office-announce-hint",
                zone = &edition.time_zone
            ));
            let field = time_field(texts, &field, form, &edition.time_zone);
            (
                Some(field),
                vec![button("propose", "button button-primary", "office-propose")],
            )
        }
        ReleaseState::Proposed => {
            let mut buttons = Vec::new();
            if sheet.can_release {
                buttons.push(button(
                    "release",
                    "button button-primary",
                    "office-release-now",
                ));
            }
            buttons.push(button("withdraw", "button", "office-withdraw-proposal"));
            (None, buttons)
        }
        ReleaseState::Released => (
            None,
            vec![button("retract", "button button-danger", "office-retract")],
        ),
    };
    view! {
        <form method="post" action=paths::office_release(locale, edition.year)>
            <input type="hidden" name="revision" value=sheet.release.revision.0.to_string()/>
            {fields}
            <div class="form-actions">{buttons}</div>
        </form>
    }
    .into_any()
}
