//! What time it is.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};

use domain::moment::Moment;

/// A source of the present moment. Everything below the services gets the moment as an argument.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is where the clock comes from"
    )]
    fn now(&self) -> Moment {
        let micros = match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_micros()).unwrap_or(i64::MAX),
            Err(before) => {
                i64::try_from(before.duration().as_micros()).map_or(i64::MIN, |micros| -micros)
            }
        };
        Moment(micros)
    }
}

/// The clock of a demonstration: runs as fast as the machine's, at a distance that can be set.
#[derive(Debug, Default)]
pub struct PlayedClock {
    /// Whether it stands still instead.
    stands: bool,
    /// The distance from the machine's clock, or the moment at which it stands.
    micros: AtomicI64,
}

impl PlayedClock {
    /// A clock that shows `moment` now and runs on from there.
    #[must_use]
    pub fn at(moment: Moment) -> Self {
        let clock = Self::default();
        clock.play(moment);
        clock
    }

    /// A clock that shows `moment` until it is moved.
    #[must_use]
    pub const fn standing_at(moment: Moment) -> Self {
        Self {
            stands: true,
            micros: AtomicI64::new(moment.micros()),
        }
    }

    /// Puts the clock to `moment`.
    pub fn play(&self, moment: Moment) {
        let start = if self.stands {
            0
        } else {
            SystemClock.now().micros()
        };
        let distance = moment.micros().saturating_sub(start);
        self.micros.store(distance, Ordering::SeqCst);
    }
}

impl Clock for PlayedClock {
    fn now(&self) -> Moment {
        let start = if self.stands {
            0
        } else {
            SystemClock.now().micros()
        };
        let distance = self.micros.load(Ordering::SeqCst);
        Moment(start.saturating_add(distance))
    }
}

/// A clock for tests: it stands still until somebody moves it.
#[derive(Debug)]
pub struct TestClock {
    micros: AtomicI64,
}

impl TestClock {
    /// A clock that shows `moment`.
    #[must_use]
    pub const fn at(moment: Moment) -> Self {
        Self {
            micros: AtomicI64::new(moment.micros()),
        }
    }

    /// Puts the clock to `moment`.
    pub fn set(&self, moment: Moment) {
        self.micros.store(moment.micros(), Ordering::SeqCst);
    }

    /// Moves the clock on.
    pub fn advance_seconds(&self, seconds: i64) {
        self.set(self.now().plus_seconds(seconds));
    }
}

impl Clock for TestClock {
    fn now(&self) -> Moment {
        Moment(self.micros.load(Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_played_clock_runs_on_from_where_it_was_put() {
        let clock = PlayedClock::at(Moment(0));
        let first = clock.now();
        std::thread::sleep(std::time::Duration::from_millis(5));
        let second = clock.now();
        assert!(first < second, "{first:?} {second:?}");
        assert!(second < Moment(0).plus_seconds(60), "{second:?}");
        clock.play(Moment(0).plus_seconds(86_400));
        assert!(clock.now() >= Moment(0).plus_seconds(86_400));
    }

    #[test]
    fn a_standing_clock_moves_only_when_it_is_moved() {
        let clock = PlayedClock::standing_at(Moment(7));
        assert_eq!(clock.now(), Moment(7));
        clock.play(Moment(9));
        assert_eq!(clock.now(), Moment(9));
    }

    #[test]
    fn the_machines_clock_is_after_2025() {
        assert!(SystemClock.now() > Moment(0).plus_seconds(55 * 365 * 86_400));
    }
}
