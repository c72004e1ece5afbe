//! Time zones by their IANA names.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use domain::locale::Locale;
use icu_datetime::{
    DateTimeFormatterPreferences, NoCalendarFormatter, fieldsets::zone::ExemplarCity,
    input::TimeZone as ZoneId,
};

use crate::per_locale::{PerLocale, tag};

/// Whether there is a zone of this name.
#[must_use]
pub fn exists(name: &str) -> bool {
    name.parse::<Tz>().is_ok()
}

/// The names of all zones, in alphabetical order.
pub fn names() -> impl Iterator<Item = &'static str> {
    TZ_VARIANTS.iter().map(|zone| zone.name())
}

/// The town that names a zone, in the reader's language (`Londres`); `None` for zones that no town
/// names, such as `UTC`.
#[must_use]
pub fn city(locale: Locale, zone: &str) -> Option<String> {
    static FORMATTERS: PerLocale<Option<NoCalendarFormatter<ExemplarCity>>> = PerLocale::new();
    let id = ZoneId::from_iana_id(zone);
    if id.is_unknown() || !zone.contains('/') || zone.starts_with("Etc/") {
        return None;
    }
    FORMATTERS
        .get(locale, |locale| {
            let preferences = DateTimeFormatterPreferences::from(&tag(locale));
            NoCalendarFormatter::try_new(preferences, ExemplarCity).ok()
        })
        .as_ref()
        .map(|formatter| formatter.format(&id.without_offset()).to_string())
}

/// The zone of a name. An unknown one counts as UTC: a page shows a moment rather than nothing,
/// and [`offset`] says which clock it is. Settings check the name with [`exists`].
pub(crate) fn found(name: &str) -> Tz {
    name.parse().unwrap_or(Tz::UTC)
}

/// A moment on the clock of a zone, held within the years 1 to 9999 that calendars can write.
pub(crate) fn local(micros: i64, zone: Tz) -> DateTime<Tz> {
    // A day away from either end, so that no zone crosses it.
    const FIRST: i64 = -62_135_510_400_000_000;
    const LAST: i64 = 253_402_214_400_000_000;
    DateTime::<Utc>::from_timestamp_micros(micros.clamp(FIRST, LAST))
        .unwrap_or_default()
        .with_timezone(&zone)
}

/// How a clock differs from UTC: `UTC`, `UTC+1`, `UTC−3:30`.
pub(crate) fn offset(moment: &DateTime<Tz>) -> String {
    let minutes = moment.offset().fix().local_minus_utc() / 60;
    let sign = if minutes < 0 { '−' } else { '+' };
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    match (hours, rest) {
        (0, 0) => "UTC".to_owned(),
        (_, 0) => format!("UTC{sign}{hours}"),
        _ => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// The moments at which the clocks of a zone show a time: none, one or two.
pub(crate) fn moments(zone: Tz, time: NaiveDateTime) -> chrono::LocalResult<i64> {
    zone.from_local_datetime(&time)
        .map(|moment| moment.timestamp_micros())
}

/// The moments around a time that the clocks of a zone jump over: by the clock as it will go, and
/// by the clock as it went before.
pub(crate) fn beside(zone: Tz, time: NaiveDateTime) -> [i64; 2] {
    // No jump is longer than a day, and none follows another so soon.
    let offset = |day: TimeDelta| {
        let there = time.checked_add_signed(day).unwrap_or(time);
        zone.offset_from_utc_datetime(&there).fix()
    };
    let moment = |offset: FixedOffset| {
        let seconds = i64::from(offset.local_minus_utc());
        time.and_utc().timestamp_micros() - seconds * 1_000_000
    };
    let (before, after) = (offset(-TimeDelta::days(1)), offset(TimeDelta::days(1)));
    [moment(after), moment(before)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_named_by_towns() {
        let london = Locale::ALL.map(|locale| city(locale, "Europe/London"));
        assert_eq!(
            london
                .each_ref()
                .map(|name| name.as_deref().unwrap_or_default()),
            ["Londres", "London", "Londres", "Londres", "Londres"]
        );
        assert_eq!(
            city(Locale::Es, "America/Argentina/Buenos_Aires").as_deref(),
            Some("Buenos Aires")
        );
        assert_eq!(city(Locale::Es, "UTC"), None);
        assert_eq!(city(Locale::Es, "Etc/GMT+3"), None);
        assert_eq!(city(Locale::Es, "Nowhere/Here"), None);
    }

    #[test]
    fn zones_are_checked_and_listed() {
        assert!(exists("Africa/Maputo"));
        assert!(!exists("Africa/Nowhere"));
        assert!(!exists(""));
        assert!(names().any(|name| name == "America/Bogota"));
    }

    #[test]
    fn offsets_are_told_from_utc() {
        let told = |zone, micros| offset(&local(micros, found(zone)));
        assert_eq!(told("UTC", 0), "UTC");
        assert_eq!(told("Asia/Kolkata", 0), "UTC+5:30");
        assert_eq!(told("America/St_Johns", 1_773_000_000_000_000), "UTC−2:30");
        assert_eq!(
            told("America/Argentina/Cordoba", 1_773_000_000_000_000),
            "UTC−3"
        );
        assert_eq!(told("Nowhere/Here", 0), "UTC");
    }
}
