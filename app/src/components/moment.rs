//! Moments, as an edition's calendar means them.

use domain::{
    moment::{Moment, Window},
    problem::{ProblemCode, Problems},
};
use i18n::{
    Texts,
    moment::{self, LocalTimeProblem},
};
use leptos::prelude::*;

use crate::form::Pairs;

/// Date and time in a zone, with the zone's name, as a `<time>` element.
pub(crate) fn date_time_zone(texts: Texts, at: Moment, zone: &str) -> AnyView {
    let words = moment::date_time_zone(texts.locale(), at.micros(), zone);
    time(at, words)
}

/// A deadline with its weekday, in a zone, with the zone's name.
pub(crate) fn deadline(texts: Texts, at: Moment, zone: &str) -> AnyView {
    time(at, moment::deadline(texts.locale(), at.micros(), zone))
}

/// Date and time in a zone.
pub(crate) fn date_time(texts: Texts, at: Moment, zone: &str) -> AnyView {
    time(at, moment::date_time(texts.locale(), at.micros(), zone))
}

/// The day in a zone.
pub(crate) fn date(texts: Texts, at: Moment, zone: &str) -> AnyView {
    time(at, moment::date_long(texts.locale(), at.micros(), zone))
}

fn time(at: Moment, words: String) -> AnyView {
    view! { <time datetime=moment::iso(at.micros())>{words}</time> }.into_any()
}

/// How long it is until a moment, in words ("3 days", "2 hours", "12 minutes").
#[must_use]
pub(crate) fn until(texts: Texts, now: Moment, then: Moment) -> String {
    let (key, count) = moment::countdown(now.micros(), then.micros());
    i18n::t!(texts, key, count = count)
}

/// What was typed as the time of a zone's clocks: once, or the problem with it.
pub(crate) fn typed(zone: &str, text: &str) -> Result<Moment, ProblemCode> {
    if text.trim().is_empty() {
        return Err(ProblemCode::Missing);
    }
    // Written out by hand where the browser has no field for it, with a space as people do.
    let text = text.trim().replacen(' ', "T", 1);
    moment::parse_local(zone, &text)
        .map(Moment)
        .map_err(|problem| match problem {
            LocalTimeProblem::Malformed => ProblemCode::NotATime,
            _ => ProblemCode::AmbiguousTime,
        })
}

/// What was typed in the fields `opens` and `closes`; what is missing or no time is told.
pub(crate) fn typed_window(zone: &str, form: &Pairs, problems: &mut Problems) -> Window {
    let mut moment = |field: &str| {
        typed(zone, form.one(field)).unwrap_or_else(|code| {
            problems.add(field, code);
            Moment(0)
        })
    };
    Window {
        opens: moment("opens"),
        closes: moment("closes"),
    }
}
