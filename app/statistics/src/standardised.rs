//! Totals brought to one mean and spread, so that a juror who uses the whole scale does not count
//! more than one who uses a part of it.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{model::number, severity::Observation};

/// Fewest ballots of a juror.
pub const FEWEST_BALLOTS: usize = 5;
/// Farthest that a total may lie from its juror's mean, in spreads of that juror.
pub const FARTHEST: f64 = 3.0;

/// Why totals cannot be standardised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case", tag = "reason")]
pub enum NotStandardisable {
    /// A juror has too few ballots for a mean and a spread of their own.
    #[error("juror {juror} has {ballots} ballots; {FEWEST_BALLOTS} are needed")]
    TooFewBallots {
        /// Number of the juror.
        juror: usize,
        /// Ballots.
        ballots: usize,
    },
    /// A juror gave everything the same total.
    #[error("juror {juror} gave every entry the same total")]
    NoSpread {
        /// Number of the juror.
        juror: usize,
    },
    /// One total lies so far out that it would move all others of its juror.
    #[error(
        "the total of juror {juror} on entry {entry} lies more than 3 spreads from the juror’s mean"
    )]
    Outlier {
        /// Number of the juror.
        juror: usize,
        /// Number of the entry.
        entry: usize,
    },
}

/// The totals with each juror's mean and spread replaced by those of the whole round, in the order
/// of the observations. Spreads are those of the ballots themselves (divided by their number).
///
/// # Errors
/// All reasons against it, juror by juror.
pub fn standardise(observations: &[Observation]) -> Result<Vec<f64>, Vec<NotStandardisable>> {
    let jurors = observations
        .iter()
        .map(|seen| seen.juror + 1)
        .max()
        .unwrap_or(0);
    let mut totals = vec![Vec::new(); jurors];
    for seen in observations {
        if let Some(own) = totals.get_mut(seen.juror) {
            own.push(seen.total);
        }
    }
    let own: Vec<(f64, f64)> = totals.iter().map(|own| mean_and_spread(own)).collect();
    let mut against = Vec::new();
    for (juror, (ballots, (_, spread))) in totals.iter().zip(&own).enumerate() {
        let ballots = ballots.len();
        if ballots < FEWEST_BALLOTS {
            against.push(NotStandardisable::TooFewBallots { juror, ballots });
        } else if *spread == 0.0 {
            against.push(NotStandardisable::NoSpread { juror });
        }
    }
    let all: Vec<f64> = observations.iter().map(|seen| seen.total).collect();
    let (mean, spread) = mean_and_spread(&all);
    let mut standardised = Vec::with_capacity(all.len());
    for seen in observations {
        let (own_mean, own_spread) = own.get(seen.juror).copied().unwrap_or((0.0, 1.0));
        let distance = (seen.total - own_mean) / own_spread;
        if distance.abs() > FARTHEST {
            let (juror, entry) = (seen.juror, seen.entry);
            against.push(NotStandardisable::Outlier { juror, entry });
        }
        standardised.push(spread.mul_add(distance, mean));
    }
    if against.is_empty() {
        Ok(standardised)
    } else {
        Err(against)
    }
}

fn mean_and_spread(totals: &[f64]) -> (f64, f64) {
    let mean = totals.iter().sum::<f64>() / number(totals.len().max(1));
    let squares: f64 = totals.iter().map(|total| (total - mean).powi(2)).sum();
    // Equal totals may leave a remainder of their mean's rounding.
    let spread = (squares / number(totals.len().max(1))).sqrt();
    let equal = totals
        .windows(2)
        .all(|pair| matches!(pair, [a, b] if a == b));
    (mean, if equal { 0.0 } else { spread })
}
