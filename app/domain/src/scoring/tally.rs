//! The total of a ballot, the same in the browser and on the server.

use super::{
    ballot::Marks,
    rubric::{Rubric, TotalRule},
    scale::Mark,
};
use crate::ranking::fraction::Fraction;

/// The ballot's total in points: Σ weight · mark / Σ weight over the criteria that were judged, or
/// the lowest of their marks where the rubric says so.
///
/// `None` while nothing that counts was judged. "Cannot judge" and unknown criteria have no part.
#[must_use]
pub fn total(rubric: &Rubric, marks: &Marks) -> Option<Fraction> {
    if rubric.total == TotalRule::Lowest {
        let judged = rubric.criteria.iter();
        let judged = judged.filter_map(|criterion| marks.mark(&criterion.code));
        return judged.min().map(Mark::points);
    }
    let (mut weighted, mut weights) = (0_i128, 0_i128);
    for criterion in &rubric.criteria {
        if let Some(mark) = marks.mark(&criterion.code) {
            weighted += i128::from(criterion.weight) * i128::from(mark.0);
            weights += i128::from(criterion.weight);
        }
    }
    Fraction::new(weighted, weights.checked_mul(100)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        localized::Localized,
        scoring::{
            ballot::Judgement,
            rubric::Criterion,
            scale::{Mark, Scale},
        },
    };

    fn total_of(judgements: &[(u32, Option<i32>)]) -> Option<String> {
        let criteria = judgements
            .iter()
            .enumerate()
            .map(|(place, (weight, _))| Criterion {
                code: place.to_string(),
                name: Localized::default(),
                text: Localized::default(),
                weight: *weight,
                required: false,
                anchors: Vec::new(),
            });
        let rubric = Rubric {
            scale: Scale {
                low: 0,
                high: 1000,
                step: 100,
            },
            criteria: criteria.collect(),
            total: TotalRule::WeightedMean,
        };
        let marks = judgements.iter().enumerate().map(|(place, (_, mark))| {
            let judgement = mark.map_or(Judgement::CannotJudge, |mark| Judgement::Mark(Mark(mark)));
            (place.to_string(), judgement)
        });
        total(&rubric, &marks.collect()).map(|total| total.to_string())
    }

    #[test]
    fn peer_03_the_total_is_the_weighted_mean_of_what_was_judged() {
        assert_eq!(
            total_of(&[(30, Some(800)), (70, Some(600))]).as_deref(),
            Some("33/5")
        );
        assert_eq!(
            total_of(&[(1, Some(700)), (1, Some(800)), (1, Some(800))]).as_deref(),
            Some("23/3")
        );
        assert_eq!(
            total_of(&[(30, Some(800)), (70, None)]).as_deref(),
            Some("8/1")
        );
        assert_eq!(total_of(&[(30, None), (70, None)]), None);
        assert_eq!(total_of(&[(0, Some(800)), (70, None)]), None);
        assert_eq!(total_of(&[]), None);
    }

    #[test]
    fn where_the_lowest_mark_is_the_total_one_criterion_decides() {
        let criterion = |code: &str| Criterion {
            code: code.to_owned(),
            name: Localized::default(),
            text: Localized::default(),
            weight: 1,
            required: false,
            anchors: Vec::new(),
        };
        let rubric = Rubric {
            scale: Scale {
                low: 0,
                high: 100,
                step: 100,
            },
            criteria: vec![criterion("a"), criterion("b")],
            total: TotalRule::Lowest,
        };
        let total = |a: Judgement, b: Judgement| {
            let marks = [("a".to_owned(), a), ("b".to_owned(), b)];
            super::total(&rubric, &marks.into_iter().collect())
        };
        let (met, not) = (Judgement::Mark(Mark(100)), Judgement::Mark(Mark(0)));
        assert_eq!(total(met, met), Some(Fraction::whole(1)));
        assert_eq!(total(met, not), Some(Fraction::whole(0)));
        // "Cannot judge" is left out.
        assert_eq!(total(Judgement::CannotJudge, met), Some(Fraction::whole(1)));
        assert_eq!(total(Judgement::CannotJudge, Judgement::CannotJudge), None);
    }
}
