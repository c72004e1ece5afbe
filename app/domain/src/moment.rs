//! Points in time. The clock is always an argument.

use serde::{Deserialize, Serialize};

/// A point in time: microseconds since the Unix epoch, UTC. What the database stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// Microseconds in a second.
    pub const SECOND: i64 = 1_000_000;
    /// Microseconds in a day of 24 hours.
    pub const DAY: i64 = 86_400 * Self::SECOND;

    /// Microseconds since the Unix epoch.
    #[must_use]
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// The moment `seconds` later (earlier when negative), held at the ends of the range.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(Self::SECOND)))
    }

    /// Whole seconds from `earlier` to this moment; negative when it lies before.
    #[must_use]
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0) / Self::SECOND
    }
}

/// A span of time: `opens` belongs to it, `closes` does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// First moment of the window.
    pub opens: Moment,
    /// First moment after the window.
    pub closes: Moment,
}

impl Window {
    /// Whether the window is open at `now`.
    #[must_use]
    pub fn contains(&self, now: Moment) -> bool {
        self.opens <= now && now < self.closes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_opens_on_its_first_moment_and_is_closed_on_its_last() {
        let window = Window {
            opens: Moment(10),
            closes: Moment(20),
        };
        assert!(!window.contains(Moment(9)));
        assert!(window.contains(Moment(10)));
        assert!(window.contains(Moment(19)));
        assert!(!window.contains(Moment(20)));
    }
}
