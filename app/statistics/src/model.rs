//! The equations of the model, solved for given ratios of variances.
//!
//! Every block is in spherical form: the unknowns are the effects divided by their standard
//! deviation, so that a variance of zero is a number like any other.

use nalgebra::{Cholesky, DMatrix, DVector, Dyn};

use crate::severity::Observation;

/// The ballots, ordered by entry.
#[derive(Clone, Debug)]
pub(crate) struct Design {
    /// For each entry its ballots: juror and total minus the mean of all totals.
    pub(crate) ballots: Vec<Vec<(usize, f64)>>,
    /// Number of jurors.
    pub(crate) jurors: usize,
    /// Number of ballots.
    pub(crate) count: usize,
    /// The mean of all totals.
    pub(crate) centre: f64,
    squares: f64,
}

/// Ratios of the variances of entries and jurors to that of the errors.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ratios {
    pub(crate) entries: f64,
    pub(crate) jurors: f64,
}

/// The solution for given ratios.
#[derive(Clone, Debug)]
pub(crate) struct Solution {
    /// γₑ·n + 1 of each entry.
    pub(crate) diagonal: Vec<f64>,
    /// The system of jurors and mean, factored.
    pub(crate) dense: Cholesky<f64, Dyn>,
    /// Spherical effects of the entries.
    pub(crate) entries: Vec<f64>,
    /// Spherical effects of the jurors, then the mean (minus the centre).
    pub(crate) dense_effects: DVector<f64>,
    /// The penalised sum of squares.
    pub(crate) residual: f64,
    /// The part of the deviance that depends on the ratios.
    pub(crate) deviance: f64,
}

/// What the inverse of the equations says.
pub(crate) struct Inverse {
    /// The inverse of the dense block.
    pub(crate) dense: DMatrix<f64>,
    /// The diagonal for the entries.
    pub(crate) entries: Vec<f64>,
    /// The variance of mean plus entry, beside that of the errors.
    pub(crate) adjusted: Vec<f64>,
    /// The derivative of the deviance by the logarithms of the ratios: entries, jurors.
    pub(crate) slope: [f64; 2],
}

impl Design {
    /// Entries and jurors are numbered from 0 without gaps.
    pub(crate) fn new(observations: &[Observation]) -> Self {
        let entries = observations.iter().map(|seen| seen.entry + 1).max();
        let jurors = observations.iter().map(|seen| seen.juror + 1).max();
        let count = observations.len();
        let centre = observations.iter().map(|seen| seen.total).sum::<f64>() / number(count);
        let mut ballots = vec![Vec::new(); entries.unwrap_or(0)];
        let mut squares = 0.0;
        for seen in observations {
            let total = seen.total - centre;
            squares += total * total;
            if let Some(own) = ballots.get_mut(seen.entry) {
                own.push((seen.juror, total));
            }
        }
        Self {
            ballots,
            jurors: jurors.unwrap_or(0),
            count,
            centre,
            squares,
        }
    }

    /// Solves the equations. `None` when rounding leaves no positive system.
    pub(crate) fn solve(&self, ratios: Ratios) -> Option<Solution> {
        let juror_root = ratios.jurors.sqrt();
        let mean = self.jurors;
        let mut dense = DMatrix::<f64>::zeros(mean + 1, mean + 1);
        let mut right = DVector::<f64>::zeros(mean + 1);
        let mut diagonal = Vec::with_capacity(self.ballots.len());
        let mut logarithms = 0.0;
        let mut explained = 0.0;
        let mut columns: Vec<(usize, f64)> = Vec::new();
        for own in &self.ballots {
            let pivot = ratios.entries.mul_add(number(own.len()), 1.0);
            let share = ratios.entries / pivot;
            let sum: f64 = own.iter().map(|(_, total)| total).sum();
            self.row(own, juror_root, &mut columns);
            for &(a, weight) in &columns {
                right[a] -= share * weight * sum;
                for &(b, other) in &columns {
                    if b <= a {
                        dense[(a, b)] -= share * weight * other;
                    }
                }
            }
            for &(juror, total) in own {
                dense[(juror, juror)] += juror_root * juror_root;
                dense[(mean, juror)] += juror_root;
                right[juror] += juror_root * total;
                right[mean] += total;
            }
            dense[(mean, mean)] += number(own.len());
            explained += share * sum * sum;
            logarithms += pivot.ln();
            diagonal.push(pivot);
        }
        for juror in 0..self.jurors {
            dense[(juror, juror)] += 1.0;
        }
        // Only the lower triangle is filled and read.
        let dense = Cholesky::new(dense)?;
        let dense_effects = dense.solve(&right);
        let residual = self.squares - explained - right.dot(&dense_effects);
        if residual <= 0.0 || !residual.is_finite() {
            return None;
        }
        let factor = dense.l_dirty();
        for place in 0..=mean {
            logarithms += 2.0 * factor[(place, place)].ln();
        }
        let entries = self.entry_effects(ratios, &diagonal, &dense_effects);
        let deviance = number(self.count - 1).mul_add(residual.ln(), logarithms);
        Some(Solution {
            diagonal,
            dense,
            entries,
            dense_effects,
            residual,
            deviance,
        })
    }

    /// How an entry's sum depends on jurors and mean: column and weight, the mean last.
    fn row(&self, own: &[(usize, f64)], juror_root: f64, columns: &mut Vec<(usize, f64)>) {
        columns.clear();
        columns.extend(own.iter().map(|(juror, _)| (*juror, juror_root)));
        columns.push((self.jurors, number(own.len())));
    }

    fn entry_effects(&self, ratios: Ratios, diagonal: &[f64], dense: &DVector<f64>) -> Vec<f64> {
        let (entry_root, juror_root) = (ratios.entries.sqrt(), ratios.jurors.sqrt());
        let mean = dense[self.jurors];
        let effect = |(own, pivot): (&Vec<(usize, f64)>, &f64)| {
            let left = |(juror, total): &(usize, f64)| total - juror_root * dense[*juror] - mean;
            entry_root * own.iter().map(left).sum::<f64>() / pivot
        };
        self.ballots.iter().zip(diagonal).map(effect).collect()
    }

    /// Inverts what standard errors and the slope of the deviance need.
    pub(crate) fn invert(&self, ratios: Ratios, solution: &Solution) -> Inverse {
        let dense = solution.dense.inverse();
        let juror_root = ratios.jurors.sqrt();
        let mut columns = Vec::new();
        let mut entries = Vec::with_capacity(self.ballots.len());
        let mut adjusted = Vec::with_capacity(self.ballots.len());
        for (own, pivot) in self.ballots.iter().zip(&solution.diagonal) {
            self.row(own, juror_root, &mut columns);
            let form = quadratic(&dense, &columns);
            entries.push(1.0 / pivot + ratios.entries * form / (pivot * pivot));
            // What jurors and mean leave open moves an entry by a share of the opposite; the mean
            // itself is part of the sum.
            let share = ratios.entries / pivot;
            for (_, weight) in &mut columns {
                *weight *= -share;
            }
            if let Some((_, weight)) = columns.last_mut() {
                *weight += 1.0;
            }
            adjusted.push(quadratic(&dense, &columns) + share);
        }
        let scale = number(self.count - 1) / solution.residual;
        let trace: f64 = entries.iter().sum();
        let squares: f64 = solution.entries.iter().map(|effect| effect * effect).sum();
        let of_entries = number(self.ballots.len()) - trace - scale * squares;
        let trace: f64 = (0..self.jurors).map(|juror| dense[(juror, juror)]).sum();
        let squares: f64 = (0..self.jurors)
            .map(|juror| solution.dense_effects[juror].powi(2))
            .sum();
        let of_jurors = number(self.jurors) - trace - scale * squares;
        Inverse {
            dense,
            entries,
            adjusted,
            slope: [of_entries, of_jurors],
        }
    }
}

fn quadratic(matrix: &DMatrix<f64>, vector: &[(usize, f64)]) -> f64 {
    let mut form = 0.0;
    for &(a, weight) in vector {
        for &(b, other) in vector {
            form += weight * other * matrix[(a, b)];
        }
    }
    form
}

/// A count as a number. Counts of a jury are far below 2⁵³.
#[expect(clippy::cast_precision_loss, reason = "counts are small")]
pub(crate) const fn number(count: usize) -> f64 {
    count as f64
}
