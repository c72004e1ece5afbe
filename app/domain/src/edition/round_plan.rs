//! Which rounds an edition has: adding one, and taking one out.
//!
//! The order of the rounds is that of the calendar. What a round decides is the field of the next, so
//! a round can only come or go while all that follow it are still unopened.

use super::{
    definition::Edition,
    phase::{Phase, PhaseWindow},
    round::Round,
};
use crate::{
    moment::Window,
    problem::{ProblemCode, Problems},
    slug::slug,
};

impl Edition {
    /// A code that no round has, made of a name.
    #[must_use]
    pub fn free_round_code(&self, name: &str) -> String {
        let made = slug(name);
        let base = Some(made).filter(|made| made.is_ascii() && !made.is_empty());
        let base: String = base.map_or_else(
            || "round".to_owned(),
            |made| made.chars().take(40).collect::<String>(),
        );
        let mut code = base.clone();
        let mut number = 2;
        while self.round(&code).is_some() {
            code = format!("{base}-{number}");
            number += 1;
        }
        code
    }

    /// The rounds whose entries follow from what a round with this window decides: those that open
    /// when it closes, or later.
    pub fn rounds_after(&self, window: Window) -> impl Iterator<Item = &Round> {
        let later = move |round: &&Round| {
            self.round_window(&round.code)
                .is_some_and(|own| own.opens >= window.closes)
        };
        self.rounds.iter().filter(later)
    }

    /// When a round is open.
    #[must_use]
    pub fn round_window(&self, code: &str) -> Option<Window> {
        let round = code.to_owned();
        self.timetable.window(&Phase::Round { round })
    }

    /// The edition with one round more, at the place that its window gives it.
    ///
    /// # Errors
    /// `opens` or `closes`: the window runs backwards or meets another phase. The fields of
    /// [`Round::problems`]. `code`: a round has it already.
    pub fn with_round(&self, round: Round, window: Window) -> Result<Self, Problems> {
        let mut problems = round.problems();
        if self.round(&round.code).is_some() {
            problems.add("code", ProblemCode::NotAChoice);
        }
        if window.closes <= window.opens {
            problems.add("closes", ProblemCode::EndsBeforeItBegins);
        }
        let clash = |entry: &&PhaseWindow| {
            window.opens < entry.window.closes && entry.window.opens < window.closes
        };
        if self.timetable.0.iter().any(|entry| clash(&entry)) {
            problems.add("opens", ProblemCode::WindowsOverlap);
        }
        problems.into_result()?;
        let mut changed = self.clone();
        let phases = &mut changed.timetable.0;
        let place = phases.partition_point(|entry| entry.window.opens < window.opens);
        let phase = Phase::Round {
            round: round.code.clone(),
        };
        phases.insert(place, PhaseWindow { phase, window });
        changed.rounds.push(round);
        let order: Vec<Option<Window>> = changed
            .rounds
            .iter()
            .map(|round| changed.round_window(&round.code))
            .collect();
        let mut placed: Vec<_> = order.into_iter().zip(changed.rounds).collect();
        placed.sort_by_key(|(window, _)| window.map(|window| window.opens));
        changed.rounds = placed.into_iter().map(|(_, round)| round).collect();
        Ok(changed)
    }

    /// The edition without a round and its window.
    #[must_use]
    pub fn without_round(&self, code: &str) -> Self {
        let mut changed = self.clone();
        changed.rounds.retain(|round| round.code != code);
        changed
            .timetable
            .0
            .retain(|entry| !matches!(&entry.phase, Phase::Round { round } if round == code));
        changed
    }
}
