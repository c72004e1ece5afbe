//! The calendar of the edition.

use domain::{
    access::Act,
    edition::{CalendarChange, PhaseWindow, Timetable},
    moment::{Moment, Window},
    ports::{Refusal, secretariat_office::OfficeEdition},
    problem::{ProblemCode, Problems},
    revision::Revision,
};
use i18n::t;
use leptos::prelude::*;

use super::{may, nav, page};
use crate::{
    components::{
        field::{Field, line_field, text_field},
        local_time::{time_field, typed as typed_moment, with_time},
        notice::{saved_notice, stale_notice},
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    pages::public::call::phase_name,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let office = office(&request).await?;
    let form = Form::filled(saved(&office));
    Ok(Reply::page(whole(&request, &office, &form, false)))
}

/// POST.
pub async fn save(request: Request) -> Answer {
    request.only(|name| {
        matches!(
            name,
            "revision" | CalendarChange::GRACE | CalendarChange::REASON
        ) || name.starts_with("phase-")
    })?;
    let year = request.year()?;
    let before = office(&request).await?;
    let seen = Revision::parse(request.form.one("revision"));
    let saved = match typed(&before, &request.form) {
        Ok(change) => {
            let port = &request.ports().office;
            port.save_timetable(&request.caller, year, seen, change)
                .await
        }
        Err(problems) => Err(Refusal::Invalid(problems)),
    };
    match saved {
        Ok(()) => {
            let here = paths::office_timetable(request.locale, year);
            Ok(Reply::see_other(format!("{here}?saved")))
        }
        Err(Refusal::Invalid(problems)) => {
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(whole(&request, &before, &form, false)))
        }
        Err(Refusal::Stale { .. }) => {
            let office = office(&request).await?;
            let form = Form::filled(request.form.clone());
            Ok(Reply::conflict(whole(&request, &office, &form, true)))
        }
        Err(refusal) => Err(refusal),
    }
}

/// The edition, for those who may change its calendar.
async fn office(request: &Request) -> Result<OfficeEdition, Refusal> {
    let today = request
        .ports()
        .office
        .today(&request.caller, request.year()?)
        .await?;
    let office = today.office;
    may(request, &office, Act::EditTimetable)
        .then_some(office)
        .ok_or(Refusal::NotFound)
}

fn saved(office: &OfficeEdition) -> Pairs {
    let edition = &office.edition;
    let grace = edition.grace_minutes.to_string();
    let pairs = Pairs::default().with(CalendarChange::GRACE, grace);
    let phases = edition.timetable.0.iter().enumerate();
    phases.fold(pairs, |pairs, (place, phase)| {
        let zone = &edition.time_zone;
        let (opens, closes) = (
            CalendarChange::field(place, "opens"),
            CalendarChange::field(place, "closes"),
        );
        let pairs = with_time(pairs, zone, &opens, phase.window.opens);
        with_time(pairs, zone, &closes, phase.window.closes)
    })
}

/// A minute, in microseconds.
const MINUTE: i64 = 60 * Moment::SECOND;

/// The calendar as typed. A time that does not exist in the zone, or exists twice, is asked about.
fn typed(office: &OfficeEdition, form: &Pairs) -> Result<CalendarChange, Problems> {
    let mut problems = Problems::default();
    let mut read = |name: String, saved: Moment| {
        let typed = typed_moment(&office.edition.time_zone, form, &name);
        let typed = typed.unwrap_or_else(|code| {
            problems.add(name, code);
            Moment(0)
        });
        // The field has whole minutes, the moment may have more: what nobody changed stays.
        let beyond = saved.micros().saturating_sub(typed.micros());
        if (0..MINUTE).contains(&beyond) {
            saved
        } else {
            typed
        }
    };
    let phases = office.edition.timetable.0.iter().enumerate();
    let phases = phases.map(|(place, phase)| PhaseWindow {
        phase: phase.phase.clone(),
        window: Window {
            opens: read(CalendarChange::field(place, "opens"), phase.window.opens),
            closes: read(CalendarChange::field(place, "closes"), phase.window.closes),
        },
    });
    let timetable = Timetable(phases.collect());
    let grace_minutes = form.one(CalendarChange::GRACE).trim().parse();
    let grace_minutes = grace_minutes.unwrap_or_else(|_| {
        problems.add(CalendarChange::GRACE, ProblemCode::GraceUnfit);
        0
    });
    // What cannot be read comes first: a time that is none would seem to be before all others.
    problems.into_result()?;
    Ok(CalendarChange {
        timetable,
        grace_minutes,
        reason: form.one(CalendarChange::REASON).to_owned(),
    })
}

fn whole(request: &Request, office: &OfficeEdition, form: &Form, stale: bool) -> Page {
    let texts = request.texts();
    let edition = &office.edition;
    let title = texts.text("office-nav-timetable");
    let label = |end: &str| texts.text(&format!("timetable-{end}"));
    let saved = saved_notice(request);
    let stale = stale_notice(texts, stale, "office-stale-text");
    let phases = edition
        .timetable
        .0
        .iter()
        .enumerate()
        .map(|(place, phase)| {
            let field = |end: &str| Field::new(CalendarChange::field(place, end), label(end));
            view! {
                <fieldset class="field">
                    <legend class="field-label">{phase_name(texts, edition, &phase.phase)}</legend>
                    <div class="field-pair">
                        {time_field(texts, &field("opens"), form, &edition.time_zone)}
                        {time_field(texts, &field("closes"), form, &edition.time_zone)}
                    </div>
                </fieldset>
            }
        })
        .collect_view();
    let grace =
        Field::new(CalendarChange::GRACE, label("grace")).hint(texts.text("timetable-grace-hint"));
    let reason = Field::new(CalendarChange::REASON, label("reason"))
        .hint(texts.text("timetable-reason-hint"))
        .readers(texts.text("timetable-reason-readers"))
        .optional();
    let view = view! {
        {nav(request, office)}
        {saved}
        {stale}
        {problem_summary(texts, form.problems(), |field| {
            label(field.rsplit('-').next().unwrap_or_default())
        })}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{t!(texts, "timetable-lede", zone = &edition.time_zone)}</p>
        </header>
        <form class="panel" method="post" action=paths::office_timetable(request.locale, edition.year)>
            <input type="hidden" name="revision" value=office.revision.0.to_string()/>
            {phases}
            {line_field(texts, &grace, form, "text", "off")}
            {text_field(texts, &reason, form, 3, None)}
            <div class="form-actions">
                <button class="button button-primary">{texts.text("form-save")}</button>
            </div>
            <p class="note">{texts.text("timetable-note")}</p>
        </form>
        <p><a class="more" href=paths::office_next(request.locale, edition.year)>{texts.text("office-next-title")}</a></p>
    };
    page(title, view.into_any())
}
