//! Trying rules on ballots before they are chosen: what each of them would keep.

use std::{collections::BTreeSet, fmt::Display};

use super::{
    round::Round,
    round_kind::{PassShare, RoundKind},
    selection::{self, Grouping},
};
use crate::{
    ranking::{
        cutoff::{CutOff, TieRule},
        method::{CountedBallot, Method},
        standing::Standings,
    },
    scoring::rubric::Rubric,
};

/// What one rule would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial<Id> {
    /// The rule, as far as it differs from the one that is being tried.
    pub variant: Variant,
    /// Who goes on.
    pub through: BTreeSet<Id>,
    /// Who is left to the meeting.
    pub undecided: BTreeSet<Id>,
    /// Entries tied across a line, whatever became of them.
    pub tied: u32,
}

/// A rule beside the one that is being tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Variant {
    /// The rule itself.
    Same,
    /// Another method.
    Method(Method),
    /// Another cut-off.
    CutOff(CutOff),
    /// All categories together, or each by itself: the other way.
    Together(bool),
    /// No places reserved.
    WithoutReserved,
    /// Another rule for ties.
    Tie(TieRule),
}

impl Variant {
    /// The round's rules with this in place.
    fn of(&self, round: &Round) -> Round {
        let mut round = round.clone();
        match self {
            Self::Same => {}
            Self::Method(method) => round.method = *method,
            Self::CutOff(cut_off) => round.cut_off = cut_off.clone(),
            Self::WithoutReserved => round.reserved = None,
            Self::Together(together) => {
                round.cut_by_category = !together;
                if let (true, CutOff::PerCategory(places)) = (*together, &round.cut_off) {
                    round.cut_off = CutOff::TopN(places.values().sum());
                }
                if !together {
                    round.reserved = None;
                }
            }
            Self::Tie(rule) => round.tie_rule = rule.clone(),
        }
        round
    }

    /// The rules worth comparing with a round's: its own first, then every other method, some other
    /// cut-offs, and the other rules for ties.
    #[must_use]
    pub fn beside(round: &Round) -> Vec<Self> {
        if round.kind == RoundKind::Screening {
            let shares = PassShare::ALL.map(|share| CutOff::Threshold(share.fraction()));
            let shares = shares.into_iter().filter(|c| *c != round.cut_off);
            return std::iter::once(Self::Same)
                .chain(shares.map(Self::CutOff))
                .collect();
        }
        let methods = Method::ALL.into_iter().filter(|m| *m != round.method);
        let share = |percent, at_most| CutOff::TopShare { percent, at_most };
        let cut_offs = [
            share(25, None),
            share(33, None),
            share(50, None),
            share(50, Some(40)),
            CutOff::TopN(10),
            CutOff::TopN(20),
        ];
        let cut_offs = cut_offs.into_iter().filter(|c| *c != round.cut_off);
        let ties = [TieRule::AllThrough, TieRule::Meeting];
        let ties = ties.into_iter().filter(|t| *t != round.tie_rule);
        std::iter::once(Self::Same)
            .chain(methods.map(Self::Method))
            .chain([Self::Together(round.cut_by_category)])
            .chain(cut_offs.map(Self::CutOff))
            .chain(round.reserved.map(|_| Self::WithoutReserved))
            .chain(ties.map(Self::Tie))
            .collect()
    }
}

/// Tries a round's rules, and those beside them, on ballots. `rubric` is that of the ballots: marks
/// of an earlier round are counted by the criteria under which they were given.
#[must_use]
pub fn try_out<Id: Ord + Clone + Display>(
    round: &Round,
    rubric: &Rubric,
    entries: &[Id],
    ballots: &[CountedBallot<Id>],
    group_of: impl Fn(&Id, Grouping) -> String,
) -> Vec<Trial<Id>> {
    let mut ranked: Vec<(Round, Standings<Id>)> = Vec::new();
    Variant::beside(round)
        .into_iter()
        .map(|variant| {
            let rules = variant.of(round);
            // A lot has its place in the standings, so they differ by the rule for ties too.
            let known = ranked.iter().position(|(known, _)| {
                (known.method, known.tie_rule.lot()) == (rules.method, rules.tie_rule.lot())
            });
            let place = known.unwrap_or_else(|| {
                let standings = selection::standings(&rules, rubric, entries, ballots);
                ranked.push((rules.clone(), standings));
                ranked.len() - 1
            });
            let groups = ranked
                .get(place)
                .map(|(_, standings)| selection::cuts(&rules, standings, &group_of))
                .unwrap_or_default();
            let tied = groups.iter().filter_map(|group| group.cut.tie.as_ref());
            Trial {
                variant,
                tied: tied
                    .map(|tie| u32::try_from(tie.entries.len()).unwrap_or(u32::MAX))
                    .sum(),
                through: groups
                    .iter()
                    .flat_map(|g| g.cut.through.iter().cloned())
                    .collect(),
                undecided: groups
                    .iter()
                    .flat_map(|g| g.cut.undecided.iter().cloned())
                    .collect(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        edition::{PanelRule, Visibility},
        localized::Localized,
        scoring::{
            ballot::Judgement,
            rubric::Criterion,
            scale::{Mark, Scale},
        },
    };

    fn round(cut_off: CutOff, tie_rule: TieRule) -> Round {
        let criterion = Criterion {
            code: "impact".into(),
            name: Localized::default(),
            text: Localized::default(),
            weight: 1,
            required: true,
            anchors: Vec::new(),
        };
        Round {
            code: "jury1".into(),
            name: Localized::default(),
            rubric: Rubric {
                scale: Scale {
                    low: 0,
                    high: 1000,
                    step: 100,
                },
                criteria: vec![criterion],
                total: crate::scoring::rubric::TotalRule::WeightedMean,
            },
            method: Method::WeightedMean,
            cut_off,
            cut_by_category: false,
            tie_rule,
            ballots_wanted: 1,
            panel: PanelRule::Everyone,
            kind: RoundKind::Scoring,
            reserved: None,
            comment_required: false,
            visibility: Visibility::default(),
            late_conflict: crate::jury::conflict::LateConflict::Void,
        }
    }

    /// Capitals are of category X, small letters of category Y; the marks are 9, 8, 8, 7 and 6.
    fn tried(round: &Round) -> Vec<String> {
        let marks = [('A', 900), ('B', 800), ('c', 800), ('d', 700), ('e', 600)];
        let ballots: Vec<_> = marks
            .iter()
            .map(|(entry, mark)| CountedBallot {
                juror: "one".into(),
                entry: *entry,
                marks: [("impact".to_owned(), Judgement::Mark(Mark(*mark)))]
                    .into_iter()
                    .collect(),
            })
            .collect();
        let entries = marks.map(|(entry, _)| entry);
        let category = |id: &char, _| if id.is_uppercase() { "X" } else { "Y" }.to_owned();
        let trials = try_out(round, &round.rubric, &entries, &ballots, category);
        let told = trials.into_iter().map(|trial| {
            let through: String = trial.through.iter().collect();
            let undecided: String = trial.undecided.iter().collect();
            format!("{:?} {through}|{undecided} {}", trial.variant, trial.tied)
        });
        told.collect()
    }

    #[test]
    fn each_rule_tells_what_it_would_keep() {
        let told = tried(&round(CutOff::TopN(2), TieRule::Meeting));
        assert_eq!(told[0], "Same A|Bc 2");
        let with = |start: &str| told.iter().find(|line| line.starts_with(start)).unwrap();
        assert_eq!(with("Tie"), "Tie(AllThrough) ABc| 2");
        // The best two of each category: two capitals, and c with d.
        assert_eq!(with("Together"), "Together(false) ABcd| 0");
        assert_eq!(with("CutOff(TopN(10))"), "CutOff(TopN(10)) ABcde| 0");
    }

    #[test]
    fn peer_15_a_cut_inside_a_tie_is_told_before_the_round() {
        for rule in [TieRule::Meeting, TieRule::AllThrough] {
            let told = tried(&round(CutOff::TopN(2), rule));
            assert!(told[0].ends_with(" 2"), "{told:?}");
        }
    }
}
