//! The trimmed mean: per criterion without the highest and the lowest mark.
//!
//! Rounding happens at two stated places, because a result that was published step by step can only
//! be reproduced step by step: the panel's mark on a criterion, and that mark times its weight.

use super::fraction::Fraction;
use crate::scoring::{ballot::Marks, rubric::Rubric, scale::Mark};

/// The step to which panel marks are rounded: one hundredth of a point.
pub const STEP: i32 = 1;

/// What the panel as a whole gives on one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelMark {
    /// The marks that count, from the lowest to the highest.
    pub kept: Vec<Mark>,
    /// The lowest and the highest mark, which do not count; `None` when fewer than three jurors
    /// gave a mark: then all marks count.
    pub dropped: Option<(Mark, Mark)>,
    /// The mean of the marks that count, rounded half up to the step.
    pub mark: Mark,
}

/// The panel's mark; `None` when nobody gave one. `step` is in hundredths of a point.
#[must_use]
pub fn panel_mark(marks: &[Mark], step: i32) -> Option<PanelMark> {
    let mut kept = marks.to_vec();
    kept.sort_unstable();
    let dropped = match kept.as_slice() {
        [lowest, _, .., highest] => Some((*lowest, *highest)),
        _ => None,
    };
    if dropped.is_some() {
        kept.pop();
        kept.remove(0);
    }
    let sum: i128 = kept.iter().map(|mark| i128::from(mark.0)).sum();
    let mean = Fraction::new(sum, i128::try_from(kept.len()).ok()?)?;
    let mark = Mark(i32::try_from(to_step(mean, step)?).ok()?);
    Some(PanelMark {
        kept,
        dropped,
        mark,
    })
}

/// Σ of panel mark times weight, each product rounded half up to the step, in points. Whole weights
/// leave nothing to round; weights such as 4/5 do. `None` when it does not fit.
#[must_use]
pub fn weighted_sum(criteria: &[(Mark, Fraction)], step: i32) -> Option<Fraction> {
    let products = criteria.iter().map(|(mark, weight)| {
        to_step(
            Fraction::whole(i128::from(mark.0)).checked_mul(*weight)?,
            step,
        )
    });
    Some(Fraction::hundredths(products.sum::<Option<i128>>()?))
}

/// The score in points: the sum over the criteria that somebody judged, divided by their weights.
#[must_use]
pub(super) fn score(rubric: &Rubric, ballots: &[&Marks]) -> Option<Fraction> {
    let panel: Vec<(Mark, Fraction)> = rubric
        .criteria
        .iter()
        .filter_map(|criterion| {
            let marks: Vec<Mark> = ballots
                .iter()
                .filter_map(|marks| marks.mark(&criterion.code))
                .collect();
            let weight = Fraction::whole(i128::from(criterion.weight));
            panel_mark(&marks, STEP).map(|panel| (panel.mark, weight))
        })
        .collect();
    let weights = Fraction::sum(panel.iter().map(|(_, weight)| *weight))?;
    weighted_sum(&panel, STEP)?.checked_div(weights)
}

/// A number of hundredths rounded to a multiple of `step`, halves away from zero.
fn to_step(hundredths: Fraction, step: i32) -> Option<i128> {
    let step = i128::from(step);
    let (steps, _) = hundredths.checked_div(Fraction::whole(step))?.rounded(0);
    steps.checked_mul(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn panel(marks: &[i32], step: i32) -> Option<i32> {
        let marks: Vec<_> = marks.iter().copied().map(Mark).collect();
        panel_mark(&marks, step).map(|panel| panel.mark.0)
    }

    #[test]
    fn the_highest_and_the_lowest_mark_do_not_count() {
        assert_eq!(panel(&[0, 700, 800, 750, 1000], 1), Some(750));
        assert_eq!(panel(&[700, 700, 700], 1), Some(700));
        assert_eq!(panel(&[100, 400], 1), Some(250));
        assert_eq!(panel(&[100], 1), Some(100));
        assert_eq!(panel(&[], 1), None);
    }

    #[test]
    fn rounding_is_half_up_to_the_step() {
        assert_eq!(panel(&[701, 702], 1), Some(702));
        assert_eq!(panel(&[700, 750], 50), Some(750));
        assert_eq!(panel(&[700, 740], 50), Some(700));
        assert_eq!(panel(&[700], 0), None);
        let weight = Fraction::new(6, 5).unwrap();
        assert_eq!(
            weighted_sum(&[(Mark(754), weight)], 1),
            Fraction::new(905, 100)
        );
        assert_eq!(
            weighted_sum(&[(Mark(754), weight), (Mark(754), weight)], 1),
            Fraction::new(1810, 100)
        );
    }
}
