//! The total of a ballot, and the reading of marks.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]

mod cases {
    pub mod rubric;
    pub mod weights;
}

use cases::{rubric, weights};
use domain::{
    ranking::Fraction,
    scoring::{Judgement, Mark, Marks, Rubric, Scale, tally::total},
};
use proptest::{prelude::*, sample::Index};

fn judged() -> impl Strategy<Value = (Rubric, Marks)> {
    rubric::rubrics().prop_flat_map(|rubric| {
        let ballots = rubric::ballots(&rubric);
        (Just(rubric), ballots)
    })
}

proptest! {
    #[test]
    fn a_total_lies_on_the_scale((rubric, marks) in judged()) {
        if let Some(total) = total(&rubric, &marks) {
            prop_assert!(total >= Mark(rubric.scale.low).points());
            prop_assert!(total <= Mark(rubric.scale.high).points());
        }
    }

    #[test]
    fn a_total_is_there_as_soon_as_something_that_counts_is_judged((rubric, marks) in judged()) {
        let counts = rubric
            .criteria
            .iter()
            .any(|criterion| criterion.weight > 0 && marks.mark(&criterion.code).is_some());
        prop_assert_eq!(total(&rubric, &marks).is_some(), counts);
    }

    #[test]
    fn scaling_all_weights_and_reordering_criteria_change_nothing(
        (rubric, marks) in judged(),
        factor in 1..1000_u32,
    ) {
        let mut other = weights::scaled(&rubric, factor);
        other.criteria.reverse();
        prop_assert_eq!(total(&rubric, &marks), total(&other, &marks));
    }

    #[test]
    fn the_same_mark_throughout_is_the_total((rubric, _) in judged(), level in 0..=5_i32) {
        let mark = Mark(level * 100);
        let marks = rubric
            .criteria
            .iter()
            .map(|criterion| (criterion.code.clone(), Judgement::Mark(mark)))
            .collect();
        prop_assert_eq!(total(&rubric, &marks), Some(mark.points()));
    }

    #[test]
    fn raising_a_mark_never_lowers_the_total((rubric, marks) in judged(), at in any::<Index>()) {
        let code = &at.get(&rubric.criteria).code;
        let mut raised = marks.clone();
        if let Some(mark) = marks.mark(code) {
            raised.0.insert(code.clone(), Judgement::Mark(Mark((mark.0 + 100).min(500))));
        }
        prop_assert!(total(&rubric, &raised) >= total(&rubric, &marks));
    }

    #[test]
    fn peer_02_cannot_judge_is_never_worse_than_the_lowest_mark(
        (rubric, marks) in judged(),
        at in any::<Index>(),
    ) {
        let code = &at.get(&rubric.criteria).code;
        let (mut lowest, mut left_out) = (marks.clone(), marks);
        lowest.0.insert(code.clone(), Judgement::Mark(Mark(rubric.scale.low)));
        left_out.0.insert(code.clone(), Judgement::CannotJudge);
        if let Some(left_out) = total(&rubric, &left_out) {
            prop_assert!(Some(left_out) >= total(&rubric, &lowest));
        }
    }

    #[test]
    fn marks_are_read_back_from_their_text(low in -1000..1000_i32, step in 1..300_i32, number in 1..50_i32) {
        let scale = Scale::new(low, low + number * step, step).unwrap();
        for mark in scale.marks() {
            prop_assert_eq!(scale.parse(&mark.to_text()), Ok(mark));
            prop_assert_eq!(scale.parse(&mark.to_text().replace('.', ",")), Ok(mark));
        }
    }

    #[test]
    fn whatever_is_typed_gives_a_mark_of_the_scale_or_a_refusal(typed in "\\PC{0,12}|[-+ 0-9.,e]{0,12}") {
        let scale = Scale { low: -500, high: 1000, step: 50 };
        if let Ok(mark) = scale.parse(&typed) {
            prop_assert!(scale.marks().any(|one| one == mark));
            prop_assert_eq!(exactly(&typed), Some(mark.points()));
        }
    }
}

/// The number that a decimal text means, by another way than the scale's.
fn exactly(typed: &str) -> Option<Fraction> {
    let text = typed.trim().replace(',', ".");
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let size = 10_i128.checked_pow(u32::try_from(decimals.len()).ok()?)?;
    Fraction::new(format!("{whole}{decimals}").parse().ok()?, size)
}
