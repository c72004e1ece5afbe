//! How strict each juror is, and what an entry's totals say once that is taken into account.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    linked,
    model::{Design, Ratios, Solution, number},
    reml,
};

/// The total of one ballot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observation {
    /// Number of the entry, from 0.
    pub entry: usize,
    /// Number of the juror, from 0.
    pub juror: usize,
    /// The ballot's total, in points.
    pub total: f64,
}

/// A number in points that the model predicts, with the standard error of the prediction.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Effect {
    /// For effects the deviation from the mean. Positive for an entry: better; for a juror: more
    /// generous.
    pub value: f64,
    /// Standard error of the prediction.
    pub error: f64,
}

/// The two quantiles of the normal distribution between which 90 % lie are so many standard errors
/// away.
pub const NINETY: f64 = 1.644_853_626_951_472_2;

impl Effect {
    /// The interval in which the effect lies with a chance of 90 %.
    #[must_use]
    pub fn interval(&self) -> (f64, f64) {
        let reach = NINETY * self.error;
        (self.value - reach, self.value + reach)
    }
}

/// The model, fitted to the ballots of a round.
#[derive(Clone, Debug)]
pub struct Severity {
    /// The mean μ of the model, in points.
    pub mean: f64,
    /// Variance of the entries.
    pub entry_variance: f64,
    /// Variance of the jurors.
    pub juror_variance: f64,
    /// Variance of the errors.
    pub error_variance: f64,
    /// The entries, by number.
    pub entries: Vec<Effect>,
    /// What each entry would get from a jury of average severity: mean plus effect, in points.
    pub adjusted: Vec<Effect>,
    /// The jurors, by number.
    pub jurors: Vec<Effect>,
    pub(crate) design: Design,
    pub(crate) ratios: Ratios,
    pub(crate) solution: Solution,
}

/// Why the severity of jurors cannot be told from these ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case", tag = "reason")]
pub enum NotEstimable {
    /// Fewer than two entries or two jurors.
    #[error("there is nothing to compare: {entries} entries, {jurors} jurors")]
    TooFew {
        /// Entries with a ballot.
        entries: usize,
        /// Jurors with a ballot.
        jurors: usize,
    },
    /// Groups of jurors share no entry, so that nobody can say which group is stricter.
    #[error("the jurors fall into {} groups that have no entry in common", groups.len())]
    NotLinked {
        /// Numbers of the jurors of each group.
        groups: Vec<Vec<usize>>,
    },
    /// Every ballot is needed to know entry and juror: nothing is left to tell severity from
    /// chance.
    #[error("{ballots} ballots are too few for {entries} entries and {jurors} jurors")]
    NoOverlap {
        /// Ballots.
        ballots: usize,
        /// Entries.
        entries: usize,
        /// Jurors.
        jurors: usize,
    },
    /// All ballots agree but for what entries and jurors explain: there is no error to measure
    /// with.
    #[error(
        "the ballots leave no differences between which chance and severity could be told apart"
    )]
    NoVariation,
}

impl Severity {
    /// Fits the model. Entries and jurors are numbered without gaps; each pair occurs once.
    ///
    /// # Errors
    /// [`NotEstimable`], with the reason.
    pub fn fit(observations: &[Observation]) -> Result<Self, NotEstimable> {
        let design = Design::new(observations);
        let (entries, jurors, ballots) = (design.ballots.len(), design.jurors, design.count);
        if entries < 2 || jurors < 2 {
            return Err(NotEstimable::TooFew { entries, jurors });
        }
        let groups = linked::groups(observations, jurors);
        if groups.len() > 1 {
            return Err(NotEstimable::NotLinked { groups });
        }
        if ballots < entries + jurors {
            return Err(NotEstimable::NoOverlap {
                ballots,
                entries,
                jurors,
            });
        }
        let found = reml::search(&design).ok_or(NotEstimable::NoVariation)?;
        let (ratios, solution, inverse) = (found.ratios, found.solution, found.inverse);
        let error_variance = solution.residual / number(ballots - 1);
        let effect = |ratio: f64, spherical: f64, inverse: f64| Effect {
            value: ratio.sqrt() * spherical,
            error: (error_variance * ratio * inverse).max(0.0).sqrt(),
        };
        let mean = design.centre + solution.dense_effects[jurors];
        let of_entries = solution.entries.iter().zip(&inverse.entries);
        Ok(Self {
            mean,
            entry_variance: ratios.entries * error_variance,
            juror_variance: ratios.jurors * error_variance,
            error_variance,
            entries: of_entries
                .map(|(own, inverse)| effect(ratios.entries, *own, *inverse))
                .collect(),
            adjusted: (solution.entries.iter().zip(&inverse.adjusted))
                .map(|(own, variance)| Effect {
                    value: ratios.entries.sqrt().mul_add(*own, mean),
                    error: (error_variance * variance).sqrt(),
                })
                .collect(),
            jurors: (0..jurors)
                .map(|juror| {
                    let own = solution.dense_effects[juror];
                    effect(ratios.jurors, own, inverse.dense[(juror, juror)])
                })
                .collect(),
            design,
            ratios,
            solution,
        })
    }
}
