//! Moments, as an edition's calendar means them.

use domain::moment::Moment;
use i18n::{Texts, moment};
use leptos::prelude::*;

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
