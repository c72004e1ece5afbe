//! Rubrics and ballots in all shapes.

use domain::{
    localized::Localized,
    scoring::{Criterion, Judgement, Mark, Marks, Rubric, Scale, TotalRule},
};
use proptest::{collection, option, prelude::*};

/// Few marks on the scale, so that ties are frequent.
pub const SCALE: Scale = Scale {
    low: 0,
    high: 500,
    step: 100,
};

/// Up to five criteria, at least one of which counts.
pub fn rubrics() -> impl Strategy<Value = Rubric> {
    collection::vec((0..=5_u32, any::<bool>()), 1..=5)
        .prop_filter("something must count", |criteria| {
            criteria.iter().any(|(weight, _)| *weight > 0)
        })
        .prop_map(|criteria| Rubric {
            scale: SCALE,
            criteria: criteria.iter().enumerate().map(criterion).collect(),
            total: TotalRule::WeightedMean,
        })
}

fn criterion((place, (weight, required)): (usize, &(u32, bool))) -> Criterion {
    Criterion {
        code: format!("c{place}"),
        name: Localized::default(),
        text: Localized::default(),
        weight: *weight,
        required: *required,
        anchors: Vec::new(),
    }
}

/// A handed-in ballot: a mark on every criterion, or "cannot judge" where that is allowed.
pub fn ballots(rubric: &Rubric) -> impl Strategy<Value = Marks> + use<> {
    let criteria: Vec<_> = rubric
        .criteria
        .iter()
        .map(|criterion| (criterion.code.clone(), criterion.required))
        .collect();
    let judgements: Vec<_> = criteria
        .iter()
        .map(|_| option::weighted(0.8, 0..=5_i32))
        .collect();
    (judgements, 0..=5_i32).prop_map(move |(levels, fallback)| {
        let judgement = |required, level: Option<i32>| match level {
            Some(level) => Judgement::Mark(Mark(level * 100)),
            None if required => Judgement::Mark(Mark(fallback * 100)),
            None => Judgement::CannotJudge,
        };
        criteria
            .iter()
            .zip(levels)
            .map(|((code, required), level)| (code.clone(), judgement(*required, level)))
            .collect()
    })
}
