//! Until when submissions are taken: the deadline that everybody is told, and the grace after it.
//!
//! The grace is for what is under way when the deadline comes: writing, files and handing in, of the
//! call's deadline and of one draft's own alike. Nothing is begun or opened again in it. What was sent
//! back for correction and the full sheet have none: the one stands as it was handed in, the other's
//! end is set beside the phase that follows.

use super::{definition::Edition, phase::Stage};
use crate::moment::Moment;

/// The end of the time in which a submission is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The deadline: the first moment that is late.
    pub closes: Moment,
    /// The end of the grace: the first moment at which nothing is taken. Never before the deadline,
    /// and the deadline itself where there is no grace.
    pub taken_until: Moment,
}

/// How something that is handed in arrives, by its time of receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Before the deadline.
    InTime,
    /// After it, and still taken.
    InGrace,
    /// Too late.
    TooLate,
}

impl Deadline {
    /// The verdict on what was received at a moment.
    #[must_use]
    pub fn arrival(self, received: Moment) -> Arrival {
        if received < self.closes {
            Arrival::InTime
        } else if received < self.taken_until {
            Arrival::InGrace
        } else {
            Arrival::TooLate
        }
    }
}

impl Edition {
    /// The longest grace, in minutes: one day.
    pub const MOST_GRACE: u16 = 1_440;

    /// Until when a submission can be written and handed in, given a deadline of its own. That one
    /// only ever gives more time, and never once a jury is at work; nor does the grace.
    #[must_use]
    pub fn deadline_of(&self, own_deadline: Option<Moment>) -> Option<Deadline> {
        let general = self.timetable.submission()?.closes;
        let begins = self.timetable.jury_begins();
        let before_the_jury = |at: Moment| begins.map_or(at, |begins| at.min(begins));
        let own = own_deadline.map(before_the_jury);
        let closes = own.map_or(general, |own| own.max(general));
        let grace = closes.plus_seconds(i64::from(self.grace_minutes) * 60);
        Some(Deadline {
            closes,
            taken_until: before_the_jury(grace).max(closes),
        })
    }

    /// The stage as one submission sees it: it can be written until its deadline, and in the grace
    /// after it, but never once a jury is at work or the result is out.
    #[must_use]
    pub fn stage_of(
        &self,
        now: Moment,
        visible_from: Option<Moment>,
        own_deadline: Option<Moment>,
    ) -> Stage {
        let stage = self.timetable.stage(now, visible_from);
        let begun = self
            .timetable
            .submission()
            .is_some_and(|own| own.opens <= now);
        let before_the_jury = matches!(stage, Stage::Validation | Stage::Between)
            && self
                .timetable
                .jury_begins()
                .is_none_or(|begins| now < begins);
        let taken = self
            .deadline_of(own_deadline)
            .is_some_and(|deadline| deadline.arrival(now) != Arrival::TooLate);
        if begun && before_the_jury && taken {
            Stage::Submission
        } else {
            stage
        }
    }

    /// Whether the grace is over before the jury begins, and no longer than a day.
    #[must_use]
    pub fn grace_fits(&self) -> bool {
        let begins = self.timetable.jury_begins();
        let window = self.timetable.submission();
        let ends = window.map(|own| own.closes.plus_seconds(i64::from(self.grace_minutes) * 60));
        let over = begins.zip(ends).is_none_or(|(begins, ends)| ends <= begins);
        self.grace_minutes == 0 || (self.grace_minutes <= Self::MOST_GRACE && over)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        edition::{Phase, PhaseWindow, Timetable, full_sheet::tests::edition},
        moment::Window,
    };

    const MINUTE: i64 = 60 * Moment::SECOND;

    /// Submissions from minute 10 to 20, validation from 20 to 40, a jury from 40 on.
    fn call(grace_minutes: u16) -> Edition {
        let phase = |phase, opens: i64, closes: i64| PhaseWindow {
            phase,
            window: Window {
                opens: Moment(opens * MINUTE),
                closes: Moment(closes * MINUTE),
            },
        };
        let round = Phase::Round {
            round: "first".to_owned(),
        };
        Edition {
            grace_minutes,
            timetable: Timetable(vec![
                phase(Phase::Submission, 10, 20),
                phase(Phase::Validation, 20, 40),
                phase(round, 40, 50),
            ]),
            ..edition()
        }
    }

    fn minute(at: i64) -> Moment {
        Moment(at * MINUTE)
    }

    fn just_before(at: i64) -> Moment {
        Moment(at * MINUTE - 1)
    }

    #[test]
    fn what_arrives_within_the_grace_is_taken_and_later_is_not() {
        let call = call(5);
        let deadline = call.deadline_of(None).unwrap();
        assert_eq!(
            (deadline.closes, deadline.taken_until),
            (minute(20), minute(25))
        );
        assert_eq!(deadline.arrival(just_before(20)), Arrival::InTime);
        assert_eq!(deadline.arrival(minute(20)), Arrival::InGrace);
        assert_eq!(deadline.arrival(just_before(25)), Arrival::InGrace);
        assert_eq!(deadline.arrival(minute(25)), Arrival::TooLate);
        let stage = |at| call.stage_of(at, None, None);
        assert_eq!(stage(just_before(25)), Stage::Submission);
        assert_eq!(stage(minute(25)), Stage::Validation);
        assert_eq!(stage(minute(9)), Stage::Setup);
        assert_eq!(
            call.stage_of(minute(22), Some(minute(21)), None),
            Stage::Published
        );
        assert!(call.grace_fits());
    }

    #[test]
    fn without_a_grace_the_deadline_is_the_deadline() {
        let call = call(0);
        let deadline = call.deadline_of(None).unwrap();
        assert_eq!(deadline.arrival(just_before(20)), Arrival::InTime);
        assert_eq!(deadline.arrival(minute(20)), Arrival::TooLate);
        assert_eq!(call.stage_of(minute(20), None, None), Stage::Validation);
    }

    #[test]
    fn a_deadline_of_its_own_gives_more_time_with_the_same_grace() {
        let call = call(5);
        let own = call.deadline_of(Some(minute(30))).unwrap();
        assert_eq!((own.closes, own.taken_until), (minute(30), minute(35)));
        // It never shortens the call.
        let short = call.deadline_of(Some(minute(12))).unwrap();
        assert_eq!(short.closes, minute(20));
        let stage = |at| call.stage_of(at, None, Some(minute(30)));
        assert_eq!(stage(just_before(35)), Stage::Submission);
        assert_eq!(stage(minute(35)), Stage::Validation);
    }

    #[test]
    fn no_grace_reaches_into_the_time_of_the_jury() {
        let call = call(60);
        assert!(!call.grace_fits());
        let deadline = call.deadline_of(None).unwrap();
        assert_eq!(deadline.taken_until, minute(40));
        let late = call.deadline_of(Some(minute(45))).unwrap();
        assert_eq!((late.closes, late.taken_until), (minute(40), minute(40)));
        let round = call.timetable.stage(minute(40), None);
        assert_eq!(call.stage_of(minute(40), None, Some(minute(45))), round);
        let longer = Edition {
            grace_minutes: Edition::MOST_GRACE + 1,
            timetable: Timetable(call.timetable.0.iter().take(2).cloned().collect()),
            ..call
        };
        assert!(!longer.grace_fits());
    }
}
