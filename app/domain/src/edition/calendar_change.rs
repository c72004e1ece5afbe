//! What the secretariat changes in the calendar, and what has to hold for it.

use super::{
    definition::Edition,
    phase::{Timetable, TimetableProblem},
};
use crate::{
    moment::Moment,
    problem::{ProblemCode, Problems},
};

/// The calendar as it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarChange {
    /// The phases with their windows, the same as before.
    pub timetable: Timetable,
    /// For how many minutes after the deadline what arrives is still taken.
    pub grace_minutes: u16,
    /// Why the deadline for submissions moves, for everybody to read; empty where it does not.
    pub reason: String,
}

impl CalendarChange {
    /// The form field of the grace.
    pub const GRACE: &'static str = "grace";
    /// The form field of the reason.
    pub const REASON: &'static str = "reason";

    /// The form field of one end (`opens`, `closes`) of the phase at a place of the list.
    #[must_use]
    pub fn field(place: usize, end: &str) -> String {
        format!("phase-{place}-{end}")
    }

    /// The edition with the changed calendar.
    #[must_use]
    pub fn applied_to(&self, edition: &Edition) -> Edition {
        Edition {
            timetable: self.timetable.clone(),
            grace_minutes: self.grace_minutes,
            ..edition.clone()
        }
    }

    /// The deadline for submissions before and after, where it moves.
    #[must_use]
    pub fn moved_deadline(&self, edition: &Edition) -> Option<(Moment, Moment)> {
        let closes = |timetable: &Timetable| timetable.submission().map(|own| own.closes);
        let (before, after) = (closes(&edition.timetable)?, closes(&self.timetable)?);
        (before != after).then_some((before, after))
    }

    /// What is wrong with it, at the fields of its form.
    #[must_use]
    pub fn problems(&self, edition: &Edition, now: Moment) -> Problems {
        let mut problems = Problems::default();
        for fault in self.timetable.problems() {
            match fault {
                TimetableProblem::Backwards(place) => {
                    let field = Self::field(place, "closes");
                    problems.add(field, ProblemCode::EndsBeforeItBegins);
                }
                TimetableProblem::Overlap(place) => {
                    problems.add(Self::field(place, "opens"), ProblemCode::WindowsOverlap);
                }
            }
        }
        if !self.applied_to(edition).grace_fits() {
            problems.add(Self::GRACE, ProblemCode::GraceUnfit);
        }
        // Before the call opens nobody has planned by its deadline.
        let open = edition.timetable.submission();
        let open = open.is_some_and(|window| window.opens <= now);
        if open && self.moved_deadline(edition).is_some() && self.reason.is_empty() {
            problems.add(Self::REASON, ProblemCode::Missing);
        }
        problems
    }
}
