//! The deadline of what is written, above the pages on which it is written.

use domain::{edition::Arrival, moment::Moment, ports::submissions::SubmissionSheet};
use i18n::t;
use leptos::prelude::*;

use crate::{
    components::moment::{date_time, date_time_zone, deadline, until},
    request::Request,
};

/// One line: the deadline that holds for this submission now, on the clocks of the edition's zone and
/// of the world, and how long it is until then. Nothing where nothing can be written.
pub(super) fn told(request: &Request, sheet: &SubmissionSheet) -> Option<AnyView> {
    let (texts, zone) = (request.texts(), &sheet.edition.time_zone);
    let (closes, grace) = open(sheet)?;
    let rest = match grace {
        None => {
            let left = until(texts, sheet.now, closes);
            view! { {t!(texts, "deadline-left", left = &left)} }.into_any()
        }
        Some(ends) => {
            let (before, after) = texts.around("deadline-grace", "time", &[]);
            view! { {before} {date_time(texts, ends, zone)} {after} }.into_any()
        }
    };
    let world = (zone != "UTC").then(|| view! { " · " {date_time_zone(texts, closes, "UTC")} });
    Some(
        view! {
            <p class="note" id="deadline">
                {texts.text("deadline-own")} " " {deadline(texts, closes, zone)} {world} " · " {rest}
            </p>
        }
        .into_any(),
    )
}

/// The deadline of what can be written now, and the end of the grace once that has begun.
fn open(sheet: &SubmissionSheet) -> Option<(Moment, Option<Moment>)> {
    if let Some(correction) = &sheet.correction {
        return Some((correction.closes, None));
    }
    if sheet.full_sheet_is_open() {
        return sheet.full_sheet.as_ref().map(|own| (own.closes, None));
    }
    let deadline = sheet.deadline.filter(|_| sheet.is_open())?;
    let ends = has_passed(sheet).then_some(deadline.taken_until);
    Some((deadline.closes, ends))
}

/// Whether what is handed in now comes after the deadline of the draft.
pub(super) fn has_passed(sheet: &SubmissionSheet) -> bool {
    let deadline = sheet.deadline;
    deadline.is_some_and(|deadline| deadline.arrival(sheet.now) != Arrival::InTime)
}
