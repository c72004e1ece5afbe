//! Moments and days in words. A moment is microseconds since the Unix epoch, UTC; a zone is its
//! IANA name.

use chrono::{DateTime, Datelike, LocalResult, NaiveDate, NaiveDateTime, SecondsFormat, Timelike};
use chrono_tz::Tz;
use domain::locale::Locale;
use icu_calendar::Gregorian;
use icu_datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{T, YM, YMD, YMDE, YMDET, YMDT},
    input::{Date, DateTime as Parts, Time},
};
use icu_locale_core::locale;

use crate::{
    per_locale::{PerLocale, tag},
    t,
    texts::Texts,
    zone,
};

/// Why a local date and time is not a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalTimeProblem {
    /// Not of the form `2026-03-15T12:00`.
    Malformed,
    /// There is no zone of that name.
    UnknownZone,
    /// The clocks jump over it: the moments that lie as far from it on either side as they jump,
    /// in order.
    Skipped([i64; 2]),
    /// The clocks show it twice: both moments, in order.
    Twice([i64; 2]),
}

/// `15 March 2026`.
#[must_use]
pub fn date_long(locale: Locale, micros: i64, zone: &str) -> String {
    let local = zone::local(micros, zone::found(zone));
    let text = words(locale, &local, |formats, parts| {
        formats.date.format(&parts.date).to_string()
    });
    with_first(locale, local.day(), text)
}

/// `15 March 2026 at 12:00`.
#[must_use]
pub fn date_time(locale: Locale, micros: i64, zone: &str) -> String {
    let local = zone::local(micros, zone::found(zone));
    let text = words(locale, &local, |formats, parts| {
        formats.date_time.format(parts).to_string()
    });
    with_first(locale, local.day(), text)
}

/// The same with the town that names the zone and the difference to UTC, so that a reader elsewhere
/// cannot mistake a deadline: `15 March 2026 at 12:00 (Madrid, UTC+1)`.
#[must_use]
pub fn date_time_zone(locale: Locale, micros: i64, zone: &str) -> String {
    in_zone(locale, micros, zone, date_time(locale, micros, zone))
}

fn in_zone(locale: Locale, micros: i64, zone: &str, moment: String) -> String {
    let offset = zone::offset(&zone::local(micros, zone::found(zone)));
    match zone::city(locale, zone) {
        Some(city) => {
            t!(
                Texts::of(locale),
                "format-moment-in-zone",
                moment = moment,
                city = city,
                offset = offset
            )
        }
        None => format!("{moment} {offset}"),
    }
}

/// A deadline, with the day of the week by which people keep it in mind: `Sunday 15 March 2026 at
/// 12:00 (Madrid, UTC+1)`.
#[must_use]
pub fn deadline(locale: Locale, micros: i64, zone: &str) -> String {
    let local = zone::local(micros, zone::found(zone));
    let text = words(locale, &local, |formats, parts| {
        formats.deadline.format(parts).to_string()
    });
    in_zone(locale, micros, zone, with_first(locale, local.day(), text))
}

/// `14:03`.
#[must_use]
pub fn time_short(locale: Locale, micros: i64, zone: &str) -> String {
    let local = zone::local(micros, zone::found(zone));
    words(locale, &local, |formats, parts| {
        formats.time.format(&parts.time).to_string()
    })
}

/// `May 2024`. A month outside 1 to 12 gives `2024-13`.
#[must_use]
pub fn month_year(locale: Locale, year: u16, month: u8) -> String {
    match (
        formats(locale),
        Date::try_new_gregorian(i32::from(year), month, 1),
    ) {
        (Some(formats), Ok(date)) => formats.month.format(&date).to_string(),
        _ => format!("{year}-{month:02}"),
    }
}

/// A day of the calendar, `2026-03-15`, in words; `None` when it is not one.
#[must_use]
pub fn day(locale: Locale, iso: &str) -> Option<String> {
    let day: NaiveDate = iso.parse().ok()?;
    let date = Date::try_new_gregorian(day.year(), small(day.month()), small(day.day())).ok()?;
    let text = formats(locale)?.date.format(&date).to_string();
    Some(with_first(locale, day.day(), text))
}

/// For machines, `2026-03-15T11:00:00Z`: the `datetime` of a `<time>` element.
#[must_use]
pub fn iso(micros: i64) -> String {
    zone::local(micros, Tz::UTC)
        .to_utc()
        .to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The moment that [`iso`] wrote, with whatever zone stands at its end.
///
/// # Errors
/// [`LocalTimeProblem::Malformed`].
pub fn parse_iso(written: &str) -> Result<i64, LocalTimeProblem> {
    DateTime::parse_from_rfc3339(written.trim())
        .map(|time| time.timestamp_micros())
        .map_err(|_| LocalTimeProblem::Malformed)
}

/// How the clocks of a zone differ from UTC at a moment: `UTC+1`.
#[must_use]
pub fn offset(micros: i64, zone: &str) -> String {
    zone::offset(&zone::local(micros, zone::found(zone)))
}

/// The value of an `<input type="datetime-local">`: `2026-03-15T12:00`.
#[must_use]
pub fn local_input(micros: i64, zone: &str) -> String {
    zone::local(micros, zone::found(zone))
        .format("%Y-%m-%dT%H:%M")
        .to_string()
}

/// The moment at which the clocks of a zone show a time, written as `<input type="datetime-local">`
/// sends it.
///
/// # Errors
/// [`LocalTimeProblem`].
pub fn parse_local(zone: &str, written: &str) -> Result<i64, LocalTimeProblem> {
    let zone: Tz = zone.parse().map_err(|_| LocalTimeProblem::UnknownZone)?;
    let time = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(written.trim(), form).ok())
        .filter(|time| (1900..=2200).contains(&time.year()))
        .ok_or(LocalTimeProblem::Malformed)?;
    match zone::moments(zone, time) {
        LocalResult::Single(micros) => Ok(micros),
        LocalResult::None => Err(LocalTimeProblem::Skipped(zone::beside(zone, time))),
        LocalResult::Ambiguous(first, second) => Err(LocalTimeProblem::Twice([
            first.min(second),
            first.max(second),
        ])),
    }
}

/// How long it is from `now` to `then`: the key of a text and its `$count`. Rounded down, so that
/// nobody is promised more time than there is; nothing is left when `then` has passed.
#[must_use]
pub fn countdown(now: i64, then: i64) -> (&'static str, i64) {
    const MINUTE: i64 = 60_000_000;
    let minutes = then.saturating_sub(now).max(0) / MINUTE;
    let (hours, days) = (minutes / 60, minutes / (24 * 60));
    if days >= 2 {
        ("format-days", days)
    } else if hours >= 2 {
        ("format-hours", hours)
    } else {
        ("format-minutes", minutes)
    }
}

/// The first of a month is an ordinal in French, which the standard data leaves out.
fn with_first(locale: Locale, day: u32, text: String) -> String {
    match text.split_once("1 ") {
        Some((weekday, rest)) if locale == Locale::Fr && day == 1 => format!("{weekday}1er {rest}"),
        _ => text,
    }
}

/// Kept, because making them takes fifty times as long as writing a date (0.3 ms and 6 µs in a
/// build without optimisation).
struct Formats {
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    date_time: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    deadline: FixedCalendarDateTimeFormatter<Gregorian, YMDET>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    time: NoCalendarFormatter<T>,
}

fn formats(locale: Locale) -> Option<&'static Formats> {
    static FORMATS: PerLocale<Option<Formats>> = PerLocale::new();
    FORMATS
        .get(locale, |locale| {
            let preferences = DateTimeFormatterPreferences::from(&tag(locale));
            let date = YMD::long();
            // For `pt` the library (icu_datetime 2.4) forgets to load the digits of a month's year
            // and panics in debug builds; the data of Portugal writes months the same way.
            let months = match locale {
                Locale::Pt => locale!("pt-PT"),
                _ => tag(locale),
            };
            Some(Formats {
                date: FixedCalendarDateTimeFormatter::try_new(preferences, date).ok()?,
                date_time: FixedCalendarDateTimeFormatter::try_new(
                    preferences,
                    date.with_time_hm(),
                )
                .ok()?,
                deadline: FixedCalendarDateTimeFormatter::try_new(
                    preferences,
                    YMDE::long().with_time_hm(),
                )
                .ok()?,
                month: FixedCalendarDateTimeFormatter::try_new((&months).into(), YM::long())
                    .ok()?,
                time: NoCalendarFormatter::try_new(preferences, T::hm()).ok()?,
            })
        })
        .as_ref()
}

/// A local moment through one of the formatters. ISO 8601 takes their place where the standard data
/// should lack a language; a test sees to it that it does not.
fn words(
    locale: Locale,
    local: &DateTime<Tz>,
    write: impl FnOnce(&Formats, &Parts<Gregorian>) -> String,
) -> String {
    let date = Date::try_new_gregorian(local.year(), small(local.month()), small(local.day()));
    let time = Time::try_new(
        small(local.hour()),
        small(local.minute()),
        small(local.second()),
        0,
    );
    match (formats(locale), date, time) {
        (Some(formats), Ok(date), Ok(time)) => write(formats, &Parts { date, time }),
        _ => local.to_rfc3339_opts(SecondsFormat::Secs, true),
    }
}

/// Months, days, hours: below 60.
fn small(part: u32) -> u8 {
    u8::try_from(part).unwrap_or_default()
}

#[cfg(test)]
mod tests;
