//! The calendar of an edition, and what time it is in it.

use serde::{Deserialize, Serialize};

use crate::moment::{Moment, Window};

/// A phase with its window. An edition has any number of them, in any order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseWindow {
    /// What happens.
    pub phase: Phase,
    /// When.
    pub window: Window,
}

/// What an edition can be busy with.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Phase {
    /// Cities submit.
    Submission,
    /// The secretariat checks eligibility.
    Validation,
    /// A jury round, by its code.
    Round {
        /// Code of the round.
        round: String,
    },
    /// The jury meets and the secretariat prepares the decisions.
    Deliberation,
}

/// What may happen now: the calendar and the release seen together.
///
/// The policy table is written in stages, so that "when" is decided in one place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Stage {
    /// Before the first window opens.
    Setup,
    /// Submissions are open.
    Submission,
    /// Technical validation.
    Validation,
    /// A jury round is open.
    Round {
        /// Code of the round.
        round: String,
    },
    /// Deliberation and decision.
    Deliberation,
    /// Between two windows, or after the last one before the release.
    Between,
    /// The result is visible to the world.
    Published,
}

/// All phases of an edition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timetable(pub Vec<PhaseWindow>);

/// What is wrong with a timetable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimetableProblem {
    /// A window closes before it opens (place in the list).
    Backwards(usize),
    /// A window opens before the one listed before it has closed (place in the list).
    Overlap(usize),
}

impl Timetable {
    /// The first window of a phase.
    #[must_use]
    pub fn window(&self, phase: &Phase) -> Option<Window> {
        self.0
            .iter()
            .find(|entry| entry.phase == *phase)
            .map(|entry| entry.window)
    }

    /// When submissions open and close.
    #[must_use]
    pub fn submission(&self) -> Option<Window> {
        self.window(&Phase::Submission)
    }

    /// The stage at `now`, given the moment from which the released result is visible.
    #[must_use]
    pub fn stage(&self, now: Moment, visible_from: Option<Moment>) -> Stage {
        if visible_from.is_some_and(|instant| instant <= now) {
            return Stage::Published;
        }
        let open = self.0.iter().find(|entry| entry.window.contains(now));
        match open.map(|entry| &entry.phase) {
            Some(Phase::Submission) => Stage::Submission,
            Some(Phase::Validation) => Stage::Validation,
            Some(Phase::Round { round }) => Stage::Round {
                round: round.clone(),
            },
            Some(Phase::Deliberation) => Stage::Deliberation,
            None if self.0.iter().all(|entry| now < entry.window.opens) => Stage::Setup,
            None => Stage::Between,
        }
    }

    /// When the first round or the deliberation opens; `None` in a calendar without any.
    #[must_use]
    pub fn jury_begins(&self) -> Option<Moment> {
        let judging = self
            .0
            .iter()
            .filter(|entry| matches!(entry.phase, Phase::Round { .. } | Phase::Deliberation));
        judging.map(|entry| entry.window.opens).min()
    }

    /// Whether the first round, or else the deliberation, is or was open.
    #[must_use]
    pub fn jury_has_begun(&self, now: Moment) -> bool {
        self.jury_begins().is_some_and(|begins| begins <= now)
    }

    /// Faults of the calendar: windows run forward and do not overlap.
    #[must_use]
    pub fn problems(&self) -> Vec<TimetableProblem> {
        let mut problems = Vec::new();
        for (place, entry) in self.0.iter().enumerate() {
            if entry.window.closes <= entry.window.opens {
                problems.push(TimetableProblem::Backwards(place));
            }
            let before = place.checked_sub(1).and_then(|place| self.0.get(place));
            if before.is_some_and(|before| entry.window.opens < before.window.closes) {
                problems.push(TimetableProblem::Overlap(place));
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timetable() -> Timetable {
        let window = |opens, closes| Window {
            opens: Moment(opens),
            closes: Moment(closes),
        };
        Timetable(vec![
            PhaseWindow {
                phase: Phase::Submission,
                window: window(10, 20),
            },
            PhaseWindow {
                phase: Phase::Validation,
                window: window(20, 30),
            },
            PhaseWindow {
                phase: Phase::Round {
                    round: "jury1".into(),
                },
                window: window(40, 50),
            },
        ])
    }

    #[test]
    fn the_stage_follows_the_windows_and_the_release() {
        let timetable = timetable();
        assert_eq!(timetable.stage(Moment(9), None), Stage::Setup);
        assert_eq!(timetable.stage(Moment(10), None), Stage::Submission);
        assert_eq!(timetable.stage(Moment(20), None), Stage::Validation);
        assert_eq!(timetable.stage(Moment(35), None), Stage::Between);
        assert_eq!(
            timetable.stage(Moment(40), None),
            Stage::Round {
                round: "jury1".into()
            }
        );
        assert_eq!(
            timetable.stage(Moment(60), Some(Moment(61))),
            Stage::Between
        );
        assert_eq!(
            timetable.stage(Moment(61), Some(Moment(61))),
            Stage::Published
        );
    }

    #[test]
    fn windows_that_run_backwards_or_overlap_are_told() {
        let mut timetable = timetable();
        assert!(timetable.problems().is_empty());
        if let Some(entry) = timetable.0.get_mut(1) {
            entry.window.closes = Moment(15);
        }
        assert_eq!(timetable.problems(), [TimetableProblem::Backwards(1)]);
        if let Some(entry) = timetable.0.get_mut(1) {
            entry.window = Window {
                opens: Moment(12),
                closes: Moment(30),
            };
        }
        assert_eq!(timetable.problems(), [TimetableProblem::Overlap(1)]);
    }
}
