//! Three invented entries with the marks of two invented jurors, on which a juror tries a rubric.
//!
//! The marks are no solution: two people who read the same differ. They are made from levels in
//! hundredths of the scale, so that they fit every rubric, and nothing of them is ever stored.

use super::{
    ballot::{Judgement, Marks},
    rubric::Rubric,
    scale::{Mark, Scale},
};

/// Invented jurors on each entry.
pub const JURORS: usize = 2;

/// An invented entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Names its texts.
    pub code: &'static str,
    /// What each invented juror gives, criterion after criterion, in hundredths of the scale; from
    /// the beginning again where a rubric has more criteria.
    levels: [[u8; 7]; JURORS],
}

/// The entries: one that convinces, one that is half of it, and one that is mostly front.
pub const SAMPLES: [Sample; 3] = [
    Sample {
        code: "assembly",
        levels: [[90, 90, 80, 80, 70, 90, 100], [80, 90, 70, 90, 80, 80, 90]],
    },
    Sample {
        code: "budget",
        levels: [[70, 60, 70, 80, 40, 70, 40], [50, 60, 50, 60, 50, 70, 20]],
    },
    Sample {
        code: "portal",
        levels: [[30, 20, 20, 30, 50, 40, 10], [50, 30, 30, 20, 60, 50, 20]],
    },
];

impl Sample {
    /// The marks of an invented juror under a rubric.
    #[must_use]
    pub fn marks(&self, rubric: &Rubric, juror: usize) -> Marks {
        let levels = self.levels.iter().cycle().nth(juror).into_iter().flatten();
        let criteria = rubric.criteria.iter();
        criteria
            .zip(levels.cycle())
            .map(|(criterion, level)| {
                let mark = Judgement::Mark(at(rubric.scale, *level));
                (criterion.code.clone(), mark)
            })
            .collect()
    }
}

/// The mark at a level in hundredths of the scale: the nearest step, the higher one of two.
fn at(scale: Scale, level: u8) -> Mark {
    let step = i64::from(scale.step.max(1));
    let steps = (i64::from(scale.high) - i64::from(scale.low)) / step;
    let above = (2 * steps * i64::from(level) + 100).div_euclid(200);
    let mark = i64::from(scale.low) + above * step;
    Mark(i32::try_from(mark).unwrap_or(scale.high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        localized::Localized,
        scoring::{Criterion, TotalRule, tally},
    };

    fn rubric(scale: (i32, i32, i32), criteria: usize) -> Rubric {
        let criterion = |number: usize| Criterion {
            code: format!("c{number}"),
            name: Localized::default(),
            text: Localized::default(),
            weight: 1,
            required: true,
            anchors: Vec::new(),
        };
        let (low, high, step) = scale;
        Rubric {
            scale: Scale { low, high, step },
            criteria: (0..criteria).map(criterion).collect(),
            total: TotalRule::WeightedMean,
        }
    }

    #[test]
    fn invented_marks_fit_every_rubric() {
        let scales = [
            (0, 1000, 100),
            (0, 100, 100),
            (-500, 500, 25),
            (100, 600, 100),
            (-Scale::LIMIT, Scale::LIMIT, 1),
        ];
        for scale in scales {
            for criteria in [1, 3, 7, 20] {
                let rubric = rubric(scale, criteria);
                for sample in SAMPLES {
                    for juror in 0..JURORS {
                        let marks = sample.marks(&rubric, juror);
                        assert_eq!(marks.faults_at_hand_in(&rubric), []);
                    }
                }
            }
        }
    }

    #[test]
    fn the_two_differ_and_still_agree_on_the_order() {
        let rubric = rubric((0, 1000, 100), 7);
        let totals = |juror| SAMPLES.map(|s| tally::total(&rubric, &s.marks(&rubric, juror)));
        for (first, second) in totals(0).into_iter().zip(totals(1)) {
            assert_ne!(first, second);
        }
        for juror in 0..JURORS {
            assert!(totals(juror).is_sorted_by(|better, worse| better > worse));
        }
    }
}
