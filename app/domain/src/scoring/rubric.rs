//! What is judged, and how much each part counts.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::scale::{Mark, Scale};
use crate::localized::Localized;

/// Words for a level of the scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    /// The mark that the words describe, in hundredths of a point.
    pub mark: Mark,
    /// What an entry that deserves it is like.
    pub text: Localized,
}

/// One aspect under which an entry is judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Stable code, unique in the rubric.
    pub code: String,
    /// Name.
    pub name: Localized,
    /// What to look at.
    pub text: Localized,
    /// How much it counts beside the others; only the proportion matters.
    pub weight: u32,
    /// Whether it has to be judged. Otherwise a juror may say "cannot judge": the criterion is
    /// then left out of that ballot, never counted as zero.
    pub required: bool,
    /// Words for levels of the scale, in any number.
    #[serde(default)]
    pub anchors: Vec<Anchor>,
}

/// The scale and the criteria of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// The marks of every criterion.
    pub scale: Scale,
    /// The criteria, in the order in which jurors meet them.
    pub criteria: Vec<Criterion>,
    /// How the marks of a ballot become its total.
    #[serde(default, skip_serializing_if = "TotalRule::is_mean")]
    pub total: TotalRule,
}

/// How the marks of a ballot become its total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TotalRule {
    /// Their weighted mean.
    #[default]
    WeightedMean,
    /// The lowest of them: an entry that fails one criterion fails.
    Lowest,
}

impl TotalRule {
    /// Whether it is the weighted mean, which a document need not say.
    #[must_use]
    pub fn is_mean(&self) -> bool {
        *self == Self::WeightedMean
    }
}

/// Why a rubric cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum RubricProblem {
    /// The lowest mark is not below the highest.
    ScaleBackwards,
    /// A mark lies farther from zero than [`Scale::LIMIT`].
    ScaleTooWide,
    /// The step is not positive, or does not lead from the lowest mark to the highest.
    StepDoesNotFit,
    /// Nothing to judge.
    NoCriteria,
    /// All weights are zero.
    WeightsSumToZero,
    /// The weights are so unlike each other that sums over ballots with different criteria left
    /// out could no longer be kept exactly: rounder weights are needed.
    WeightsTooFine,
    /// A criterion without a code.
    CodeMissing,
    /// Two criteria with the same code.
    CodeTwice {
        /// The code.
        criterion: String,
    },
    /// Words for a mark that the scale does not have.
    AnchorOffScale {
        /// The criterion.
        criterion: String,
        /// The mark.
        mark: Mark,
    },
    /// Two wordings for the same mark.
    AnchorTwice {
        /// The criterion.
        criterion: String,
        /// The mark.
        mark: Mark,
    },
}

impl Rubric {
    /// Largest sum of weights.
    pub const WEIGHT_LIMIT: u64 = 10_000;

    /// Everything that stands in the way of using the rubric; empty when nothing does.
    #[must_use]
    pub fn check(&self) -> Vec<RubricProblem> {
        let mut problems: Vec<_> = self.scale.check().err().into_iter().collect();
        if self.criteria.is_empty() {
            problems.push(RubricProblem::NoCriteria);
        } else if self.criteria.iter().all(|criterion| criterion.weight == 0) {
            problems.push(RubricProblem::WeightsSumToZero);
        } else if !self.sums_stay_exact() {
            problems.push(RubricProblem::WeightsTooFine);
        }
        let mut codes = BTreeSet::new();
        for criterion in &self.criteria {
            if criterion.code.trim().is_empty() {
                problems.push(RubricProblem::CodeMissing);
            } else if !codes.insert(&criterion.code) {
                problems.push(RubricProblem::CodeTwice {
                    criterion: criterion.code.clone(),
                });
            }
            let mut worded = BTreeSet::new();
            for mark in criterion.anchors.iter().map(|anchor| anchor.mark) {
                let criterion = criterion.code.clone();
                if self.scale.admit(mark).is_err() {
                    problems.push(RubricProblem::AnchorOffScale { criterion, mark });
                } else if !worded.insert(mark) {
                    problems.push(RubricProblem::AnchorTwice { criterion, mark });
                }
            }
        }
        problems
    }

    /// A criterion by its code.
    #[must_use]
    pub fn criterion(&self, code: &str) -> Option<&Criterion> {
        self.criteria
            .iter()
            .find(|criterion| criterion.code == code)
    }

    /// Whether a mean over a million ballots fits the numbers of [`crate::ranking::Fraction`].
    ///
    /// The total of a ballot is a fraction over the sum of the weights judged. The common
    /// denominator of all such sums, times hundredths, a million ballots and ten thousand points,
    /// must stay below 10³⁸.
    fn sums_stay_exact(&self) -> bool {
        const LARGEST: u128 = 1_000_000_000_000_000_000_000_000;
        let total: u64 = self
            .criteria
            .iter()
            .map(|criterion| u64::from(criterion.weight))
            .sum();
        if total > Self::WEIGHT_LIMIT {
            return false;
        }
        let shared = self
            .criteria
            .iter()
            .fold(0, |shared, c| gcd(shared, u128::from(c.weight)));
        let mut sums = BTreeSet::from([0_u128]);
        for criterion in &self.criteria {
            let weight = u128::from(criterion.weight) / shared.max(1);
            let with = sums.iter().map(|sum| sum + weight);
            sums = if criterion.required {
                with.collect()
            } else {
                with.chain(sums.iter().copied()).collect()
            };
        }
        sums.into_iter()
            .filter(|sum| *sum > 0)
            .try_fold(1_u128, |common, sum| {
                let common = common / gcd(common, sum) * sum;
                (common <= LARGEST).then_some(common)
            })
            .is_some()
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rubric(weights: &[u32], required: bool) -> Rubric {
        let criteria = weights.iter().enumerate().map(|(place, weight)| Criterion {
            code: format!("c{place}"),
            name: Localized::default(),
            text: Localized::default(),
            weight: *weight,
            required,
            anchors: Vec::new(),
        });
        Rubric {
            scale: Scale {
                low: 0,
                high: 1000,
                step: 100,
            },
            criteria: criteria.collect(),
            total: TotalRule::WeightedMean,
        }
    }

    #[test]
    fn everyday_rubrics_pass() {
        for weights in [
            &[1][..],
            &[1, 1, 1],
            &[30, 25, 20, 15, 10],
            &[0, 3],
            &[3333, 3333, 3334],
        ] {
            assert_eq!(rubric(weights, true).check(), [], "{weights:?}");
        }
        assert_eq!(rubric(&[30, 25, 20, 15, 10], false).check(), []);
        assert_eq!(rubric(&[1; 16], false).check(), []);
    }

    #[test]
    fn i06_weights_that_cannot_be_counted_are_refused() {
        assert_eq!(
            rubric(&[0, 0], true).check(),
            [RubricProblem::WeightsSumToZero]
        );
        assert_eq!(rubric(&[], true).check(), [RubricProblem::NoCriteria]);
        assert_eq!(
            rubric(&[10_001], true).check(),
            [RubricProblem::WeightsTooFine]
        );
        assert_eq!(
            rubric(&[97, 101, 103, 107, 109, 113, 127], false).check(),
            [RubricProblem::WeightsTooFine]
        );
        assert_eq!(
            rubric(&[97, 101, 103, 107, 109, 113, 127], true).check(),
            []
        );
    }

    #[test]
    fn codes_and_anchors_are_checked() {
        let mut rubric = rubric(&[1, 1, 1], true);
        let anchor = |mark| Anchor {
            mark: Mark(mark),
            text: Localized::default(),
        };
        rubric.criteria[1].code = "c0".into();
        rubric.criteria[2].code = " ".into();
        rubric.criteria[0].anchors = vec![anchor(0), anchor(1100), anchor(250), anchor(0)];
        let criterion = || "c0".to_owned();
        assert_eq!(
            rubric.check(),
            [
                RubricProblem::AnchorOffScale {
                    criterion: criterion(),
                    mark: Mark(1100)
                },
                RubricProblem::AnchorOffScale {
                    criterion: criterion(),
                    mark: Mark(250)
                },
                RubricProblem::AnchorTwice {
                    criterion: criterion(),
                    mark: Mark(0)
                },
                RubricProblem::CodeTwice {
                    criterion: criterion()
                },
                RubricProblem::CodeMissing,
            ]
        );
    }
}
