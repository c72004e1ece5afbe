//! The days on which people are reminded of an end.

use domain::moment::{Moment, Window};

/// So many days before the end.
const DAYS_BEFORE: [i64; 2] = [7, 2];
const DAY: i64 = 86_400;

/// A day on which people are written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Occasion {
    /// The end that it is about.
    pub(super) closes: Moment,
    /// How many days before it.
    pub(super) days: i64,
}

impl Occasion {
    /// The occasion of a moment. A machine that was off on that day writes nothing later: the next
    /// occasion comes, and a mail that says "a week" two days before the end helps nobody.
    pub(super) fn at(window: Window, now: Moment) -> Option<Self> {
        let days = DAYS_BEFORE.into_iter().find(|days| {
            let from = window.closes.plus_seconds(-days * DAY);
            window.opens <= from && from <= now && now < from.plus_seconds(DAY)
        })?;
        Some(Self {
            closes: window.closes,
            days,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(window: (i64, i64), now: i64) -> Option<i64> {
        let moment = |day: i64| Moment(0).plus_seconds(day * DAY);
        let window = Window {
            opens: moment(window.0),
            closes: moment(window.1),
        };
        Occasion::at(window, moment(now)).map(|occasion| occasion.days)
    }

    #[test]
    fn people_are_reminded_a_week_and_two_days_before_the_end() {
        let told: Vec<_> = (0..=20).map(|day| days((0, 20), day)).collect();
        let expected = |day| match day {
            13 => Some(7),
            18 => Some(2),
            _ => None,
        };
        assert_eq!(told, (0..=20).map(expected).collect::<Vec<_>>());
    }

    #[test]
    fn a_window_that_is_shorter_than_the_distance_has_no_such_reminder() {
        assert_eq!(days((10, 15), 8), None, "it is not open");
        assert_eq!(days((10, 15), 13), Some(2));
        assert_eq!(days((14, 15), 13), None);
    }
}
