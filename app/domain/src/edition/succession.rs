//! The next edition as a copy of one: what is taken over, and what is not.
//!
//! Form, categories, rounds with their rules, kinds of recognition and texts are taken over. People,
//! entries and results are no part of an edition's document, so nothing of them can be.

use super::{
    definition::{Ceremony, Edition, PracticePeriod},
    full_sheet::FullSheet,
    open_vote::OpenVote,
    phase::{PhaseWindow, Timetable},
};
use crate::{
    localized::Localized,
    moment::{Moment, Window},
    problem::{ProblemCode, Problems},
    ranking::cutoff::{TieKey, TieRule},
};

/// What is different in the next edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Successor {
    /// Running number.
    pub number: u16,
    /// The year that addresses carry.
    pub year: u16,
    /// Name of the distinction and the edition.
    pub title: Localized,
    /// Place of the ceremony.
    pub place: String,
    /// First day of the ceremony (`YYYY-MM-DD`).
    pub date: String,
    /// First and last day on which a practice may have run.
    pub practice_period: PracticePeriod,
    /// When submissions open.
    pub opens: Moment,
}

impl Successor {
    /// What keeps it from being an edition. Fields: `number`, `year`, `title-<locale>`, `place`, `date`,
    /// `from`, `to`.
    #[must_use]
    pub fn problems(&self, before: &Edition) -> Problems {
        let mut problems = Problems::default();
        if self.number <= before.number {
            problems.add("number", ProblemCode::TooSmall);
        }
        if self.year <= before.year || self.year > 9_999 {
            problems.add("year", ProblemCode::TooSmall);
        }
        for locale in self.title.missing() {
            problems.add(format!("title-{}", locale.code()), ProblemCode::Missing);
        }
        if self.place.is_empty() {
            problems.add("place", ProblemCode::Missing);
        }
        problems
    }
}

impl Edition {
    /// The next edition. `later` moves a moment of the calendar by the distance between the two
    /// openings, in days of the edition's zone: a deadline at noon stays one at noon. Seeds of lots
    /// are left out; they are drawn anew.
    #[must_use]
    pub fn succeeded_by(&self, next: Successor, later: impl Fn(Moment) -> Moment) -> Self {
        let window = |window: Window| Window {
            opens: later(window.opens),
            closes: later(window.closes),
        };
        let submission = self.timetable.submission().map(|window| window.opens);
        let phases = self.timetable.0.iter().map(|entry| {
            let mut moved = window(entry.window);
            if Some(entry.window.opens) == submission {
                moved.opens = next.opens;
            }
            PhaseWindow {
                phase: entry.phase.clone(),
                window: moved,
            }
        });
        let mut rounds = self.rounds.clone();
        for round in &mut rounds {
            if let TieRule::NextKeys(keys) = &mut round.tie_rule {
                for key in keys {
                    if let TieKey::Lot(seed) = key {
                        seed.clear();
                    }
                }
            }
        }
        Self {
            number: next.number,
            year: next.year,
            title: next.title,
            ceremony: Ceremony {
                place: next.place,
                date: next.date,
                text: self.ceremony.text.clone(),
            },
            practice_period: next.practice_period,
            timetable: Timetable(phases.collect()),
            open_vote: self.open_vote.as_ref().map(|vote| OpenVote {
                window: window(vote.window),
                ..vote.clone()
            }),
            full_sheet: self.full_sheet.as_ref().map(|sheet| FullSheet {
                closes: later(sheet.closes),
                ..sheet.clone()
            }),
            rounds,
            ..self.clone()
        }
    }
}
