//! How far a selection hangs on single jurors, weights and criteria.
//!
//! The round is counted again with one thing changed, and those are counted who would go on instead
//! of somebody else. A selection that one juror can turn over deserves a second look.

use std::collections::BTreeSet;

use super::method::CountedBallot;
use crate::scoring::rubric::Rubric;

/// One thing that was changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Without the ballots of a juror.
    WithoutJuror(String),
    /// The weight of a criterion a tenth higher.
    WeightUp(String),
    /// The weight of a criterion a tenth lower.
    WeightDown(String),
    /// Without a criterion.
    WithoutCriterion(String),
}

/// What a change would do to the selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift<Id> {
    /// What was changed.
    pub change: Change,
    /// Who would go on and does not.
    pub enter: Vec<Id>,
    /// Who goes on and would not.
    pub leave: Vec<Id>,
}

impl<Id> Shift<Id> {
    /// How many of those who go on are exchanged.
    #[must_use]
    pub fn size(&self) -> usize {
        self.enter.len().max(self.leave.len())
    }
}

/// Counts the selection again with each single change, and tells those that shift it, in the order
/// jurors, weights, criteria. `select` gives those who go on by a rubric and ballots; it is called
/// once for each juror and three times for each criterion.
#[must_use]
pub fn shifts<Id: Ord + Clone>(
    rubric: &Rubric,
    ballots: &[CountedBallot<Id>],
    select: impl Fn(&Rubric, &[CountedBallot<Id>]) -> BTreeSet<Id>,
) -> Vec<Shift<Id>> {
    let selected = select(rubric, ballots);
    let mut shifts = Vec::new();
    let mut compare = |change, other: BTreeSet<Id>| {
        if other != selected {
            shifts.push(Shift {
                change,
                enter: other.difference(&selected).cloned().collect(),
                leave: selected.difference(&other).cloned().collect(),
            });
        }
    };
    let jurors: BTreeSet<&String> = ballots.iter().map(|ballot| &ballot.juror).collect();
    for juror in jurors {
        let others = ballots.iter().filter(|ballot| ballot.juror != *juror);
        let others: Vec<CountedBallot<Id>> = others.cloned().collect();
        compare(Change::WithoutJuror(juror.clone()), select(rubric, &others));
    }
    for criterion in &rubric.criteria {
        let code = &criterion.code;
        compare(
            Change::WeightUp(code.clone()),
            select(&weighted(rubric, code, 11), ballots),
        );
        compare(
            Change::WeightDown(code.clone()),
            select(&weighted(rubric, code, 9), ballots),
        );
    }
    for criterion in &rubric.criteria {
        let mut fewer = rubric.clone();
        fewer.criteria.retain(|own| own.code != criterion.code);
        compare(
            Change::WithoutCriterion(criterion.code.clone()),
            select(&fewer, ballots),
        );
    }
    shifts
}

/// The rubric with the weight of one criterion at so many tenths.
fn weighted(rubric: &Rubric, code: &str, tenths: u32) -> Rubric {
    let mut changed = rubric.clone();
    for criterion in &mut changed.criteria {
        let factor = if criterion.code == code { tenths } else { 10 };
        criterion.weight = criterion.weight.saturating_mul(factor);
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        localized::Localized,
        ranking::{CutOff, Method, TieRule, cut, rank},
        scoring::{Criterion, Judgement, Mark, Scale},
    };

    fn rubric() -> Rubric {
        let criterion = |code: &str, weight| Criterion {
            code: code.into(),
            name: Localized::default(),
            text: Localized::default(),
            weight,
            required: false,
            anchors: Vec::new(),
        };
        Rubric {
            scale: Scale {
                low: 0,
                high: 1000,
                step: 10,
            },
            criteria: vec![criterion("impact", 1), criterion("method", 1)],
            total: crate::scoring::rubric::TotalRule::WeightedMean,
        }
    }

    fn ballots(rows: &[(&str, char, i32, i32)]) -> Vec<CountedBallot<char>> {
        let mark = |code: &str, mark| (code.to_owned(), Judgement::Mark(Mark(mark)));
        let rows = rows.iter();
        rows.map(|(juror, entry, impact, method)| CountedBallot {
            juror: (*juror).to_owned(),
            entry: *entry,
            marks: [mark("impact", *impact), mark("method", *method)]
                .into_iter()
                .collect(),
        })
        .collect()
    }

    fn best(rubric: &Rubric, ballots: &[CountedBallot<char>]) -> BTreeSet<char> {
        let standings = rank(rubric, Method::WeightedMean, &['a', 'b', 'c'], ballots);
        let cut = cut(&standings, &CutOff::TopN(1), &TieRule::AllThrough);
        cut.through.into_iter().collect()
    }

    #[test]
    fn a_clear_selection_is_not_shifted() {
        let rows = [
            ("x", 'a', 900, 900),
            ("y", 'a', 900, 900),
            ("x", 'b', 300, 300),
            ("y", 'b', 300, 300),
        ];
        assert_eq!(shifts(&rubric(), &ballots(&rows), best), []);
    }

    #[test]
    fn what_would_turn_it_over_is_told() {
        // Only x prefers a; b is better on method, a on impact, by a hair.
        let rows = [
            ("x", 'a', 1000, 500),
            ("y", 'a', 500, 300),
            ("x", 'b', 500, 600),
            ("y", 'b', 600, 590),
        ];
        let told = shifts(&rubric(), &ballots(&rows), best);
        // a: 575, b: 572.5. Each of these changes puts b above a, by hand.
        let changes: Vec<&Change> = told.iter().map(|shift| &shift.change).collect();
        assert_eq!(
            changes,
            [
                &Change::WithoutJuror("x".into()),
                &Change::WeightDown("impact".into()),
                &Change::WeightUp("method".into()),
                &Change::WithoutCriterion("impact".into()),
            ]
        );
        for shift in &told {
            assert_eq!(
                (shift.enter.as_slice(), shift.leave.as_slice()),
                (&['b'][..], &['a'][..])
            );
            assert_eq!(shift.size(), 1);
        }
    }
}
