//! How the ballots on an entry become its score.

use serde::{Deserialize, Serialize};

use super::{fraction::Fraction, trimmed};
use crate::scoring::{ballot::Marks, rubric::Rubric, tally};

/// A ballot that counts: handed in, without a conflict, not void. One per juror and entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedBallot<Id> {
    /// Who judged. Plays no part in any score.
    pub juror: String,
    /// What was judged.
    pub entry: Id,
    /// The marks.
    pub marks: Marks,
}

/// The rule by which ballots become scores, chosen before the round opens. The highest score is
/// the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Mean of the totals of the ballots.
    WeightedMean,
    /// Per criterion the mean of the marks without the highest and the lowest, rounded half up to
    /// hundredths; the score is the weighted mean of these.
    TrimmedMean,
    /// Median of the totals of the ballots, then their mean.
    MedianOfTotals,
    /// Points for the ranks on each juror's list, [`super::positional::TABLE`]; the score is the mean
    /// of the points over the lists that hold the entry. Fair where everybody judges everything.
    RankPoints,
}

impl Method {
    /// All methods, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::WeightedMean,
        Self::TrimmedMean,
        Self::MedianOfTotals,
        Self::RankPoints,
    ];

    /// The version of the rule's code. It changes when the same ballots could give other scores, so
    /// that a released result is never recounted by another rule than its own.
    #[must_use]
    pub const fn version(self) -> u16 {
        match self {
            Self::WeightedMean | Self::TrimmedMean | Self::MedianOfTotals | Self::RankPoints => 1,
        }
    }

    /// The stored name, also the end of its texts' keys (`method-<code>`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WeightedMean => "weighted-mean",
            Self::TrimmedMean => "trimmed-mean",
            Self::MedianOfTotals => "median-of-totals",
            Self::RankPoints => "rank-points",
        }
    }

    /// The method of a stored name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }

    /// Whether an entry's score follows from the ballots on it alone. Points for ranks depend on the
    /// whole list of each juror.
    #[must_use]
    pub const fn looks_at_one_entry(self) -> bool {
        !matches!(self, Self::RankPoints)
    }

    /// The numbers by which an entry is placed, the most important first: its score and what
    /// separates equal scores. Empty when no ballot on it has a total, and under a method that does
    /// not look at one entry alone.
    #[must_use]
    pub fn keys(self, rubric: &Rubric, ballots: &[&Marks]) -> Vec<Fraction> {
        let totals = || totals(rubric, ballots);
        let keys: Option<Vec<_>> = match self {
            Self::WeightedMean => mean(&totals()).map(|mean| vec![mean]),
            Self::TrimmedMean => trimmed::score(rubric, ballots).map(|score| vec![score]),
            Self::MedianOfTotals => {
                let totals = totals();
                median(&totals)
                    .zip(mean(&totals))
                    .map(|(median, mean)| vec![median, mean])
            }
            Self::RankPoints => None,
        };
        keys.unwrap_or_default()
    }
}

/// The totals of the ballots that have one.
#[must_use]
pub fn totals(rubric: &Rubric, ballots: &[&Marks]) -> Vec<Fraction> {
    ballots
        .iter()
        .filter_map(|marks| tally::total(rubric, marks))
        .collect()
}

/// The arithmetic mean; `None` of nothing.
///
/// Also `None` when the exact sum does not fit, which a rubric without
/// [`crate::scoring::RubricProblem`] rules out for a million ballots on an entry: better no score
/// than a wrong one.
#[must_use]
pub fn mean(numbers: &[Fraction]) -> Option<Fraction> {
    let count = i128::try_from(numbers.len()).ok()?;
    Fraction::sum(numbers.iter().copied())?.checked_div(Fraction::whole(count))
}

/// The middle number, or the mean of the two in the middle; `None` of nothing.
#[must_use]
pub fn median(numbers: &[Fraction]) -> Option<Fraction> {
    let mut ordered = numbers.to_vec();
    ordered.sort_unstable();
    let upper = *ordered.get(ordered.len() / 2)?;
    let lower = *ordered.get((ordered.len() - 1) / 2)?;
    mean(&[lower, upper])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(numbers: &[i128]) -> Vec<Fraction> {
        numbers.iter().copied().map(Fraction::whole).collect()
    }

    #[test]
    fn means_and_medians() {
        assert_eq!(mean(&[]), None);
        assert_eq!(median(&[]), None);
        assert_eq!(mean(&numbers(&[1, 2])), Fraction::new(3, 2));
        assert_eq!(median(&numbers(&[9, 1, 2])), Some(Fraction::whole(2)));
        assert_eq!(median(&numbers(&[9, 1, 2, 5])), Fraction::new(7, 2));
    }

    #[test]
    fn names_are_read_back() {
        for method in Method::ALL {
            assert_eq!(Method::from_code(method.code()), Some(method));
        }
        assert_eq!(Method::from_code("mean"), None);
    }
}
