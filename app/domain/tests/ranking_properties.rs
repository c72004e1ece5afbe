//! What a ranking promises, on rounds in all shapes.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]

mod cases {
    pub mod round;
    pub mod rubric;
    pub mod weights;
}

use std::collections::BTreeMap;

use cases::{
    round::{RoundCase, rounds},
    rubric::{ballots, rubrics},
    weights,
};
use domain::{
    ranking::{CountedBallot, Fraction, Method, Standings, explain, rank},
    scoring::{Judgement, Mark, Rubric, tally},
};
use proptest::{collection, prelude::*, sample::Index};

fn ranked(round: &RoundCase) -> Standings<u8> {
    rank(&round.rubric, round.method, &round.entries, &round.ballots)
}

fn places(standings: &Standings<u8>) -> BTreeMap<u8, Option<u32>> {
    standings
        .0
        .iter()
        .map(|line| (line.entry, line.place))
        .collect()
}

/// Rounds in which every juror marks every entry on every criterion.
fn complete_rounds() -> impl Strategy<Value = RoundCase> {
    (rubrics(), 1..=6_u8, 1..=4_usize).prop_flat_map(|(rubric, entries, jurors)| {
        let mut strict = rubric;
        for criterion in &mut strict.criteria {
            criterion.required = true;
        }
        let table = collection::vec(ballots(&strict), usize::from(entries) * jurors);
        table.prop_map(move |table| RoundCase {
            rubric: strict.clone(),
            method: Method::WeightedMean,
            entries: (0..entries).collect(),
            ballots: table
                .into_iter()
                .enumerate()
                .map(|(cell, marks)| CountedBallot {
                    juror: (cell % jurors).to_string(),
                    entry: u8::try_from(cell / jurors).unwrap(),
                    marks,
                })
                .collect(),
        })
    })
}

proptest! {
    #[test]
    fn the_order_of_the_input_and_the_names_of_jurors_change_nothing(
        round in rounds(),
        shuffle in any::<u64>(),
    ) {
        let mut other = round.clone();
        let key = |place: usize| (place as u64 + 1).wrapping_mul(shuffle | 1);
        let mut numbered: Vec<_> = other.ballots.drain(..).enumerate().collect();
        numbered.sort_by_key(|(place, _)| key(*place));
        other.ballots = numbered.into_iter().map(|(_, ballot)| ballot).collect();
        for ballot in &mut other.ballots {
            ballot.juror = format!("another {}", ballot.juror.len());
        }
        other.entries.reverse();
        other.rubric.criteria.reverse();
        prop_assert_eq!(ranked(&round), ranked(&other));
    }

    #[test]
    fn scaling_all_weights_changes_nothing(round in rounds(), factor in 1..500_u32) {
        let scaled = RoundCase { rubric: weights::scaled(&round.rubric, factor), ..round.clone() };
        prop_assert_eq!(ranked(&round), ranked(&scaled));
    }

    #[test]
    fn raising_a_mark_never_lowers_the_place(round in rounds(), at in any::<Index>(), on in any::<Index>()) {
        if round.ballots.is_empty() {
            return Ok(());
        }
        let mut raised = round.clone();
        let place = at.index(round.ballots.len());
        let entry = round.ballots[place].entry;
        let code = &on.get(&round.rubric.criteria).code;
        let Some(mark) = round.ballots[place].marks.mark(code) else { return Ok(()) };
        let higher = Judgement::Mark(Mark((mark.0 + 100).min(500)));
        raised.ballots[place].marks.0.insert(code.clone(), higher);
        let (before, after) = (places(&ranked(&round))[&entry], places(&ranked(&raised))[&entry]);
        prop_assert!(after <= before, "{before:?} became {after:?}");
    }

    #[test]
    fn peer_02_cannot_judge_is_never_worse_than_the_lowest_mark(
        round in rounds(),
        at in any::<Index>(),
        on in any::<Index>(),
    ) {
        if round.ballots.is_empty() {
            return Ok(());
        }
        let place = at.index(round.ballots.len());
        let code = &on.get(&round.rubric.criteria).code;
        let with = |judgement| {
            let mut other = round.clone();
            other.method = Method::WeightedMean;
            other.ballots[place].marks.0.insert(code.clone(), judgement);
            other
        };
        let (left_out, lowest) = (with(Judgement::CannotJudge), with(Judgement::Mark(Mark(0))));
        // A ballot on which nothing at all is judged could not be handed in.
        if tally::total(&round.rubric, &left_out.ballots[place].marks).is_none() {
            return Ok(());
        }
        let entry = round.ballots[place].entry;
        prop_assert!(places(&ranked(&left_out))[&entry] <= places(&ranked(&lowest))[&entry]);
    }

    #[test]
    fn equal_ballots_give_equal_places(round in rounds(), at in any::<Index>()) {
        let mut doubled = round.clone();
        let (original, copy) = (*at.get(&round.entries), 200);
        doubled.entries.push(copy);
        for ballot in round.ballots.iter().filter(|ballot| ballot.entry == original) {
            doubled.ballots.push(CountedBallot { entry: copy, ..ballot.clone() });
        }
        let standings = ranked(&doubled);
        let (original, copy) = (standings.of(&original).unwrap(), standings.of(&copy).unwrap());
        prop_assert_eq!(original.place, copy.place);
        prop_assert_eq!(original.score, copy.score);
        prop_assert_eq!(copy.tied, copy.place.is_some());
    }

    #[test]
    fn a_juror_who_marks_all_alike_changes_no_place(round in complete_rounds(), level in 0..=5_i32) {
        let mut larger = round.clone();
        let even = Judgement::Mark(Mark(level * 100));
        for entry in &round.entries {
            let marks = round.rubric.criteria.iter().map(|c| (c.code.clone(), even)).collect();
            larger.ballots.push(CountedBallot { juror: "even".into(), entry: *entry, marks });
        }
        prop_assert_eq!(places(&ranked(&round)), places(&ranked(&larger)));
    }

    #[test]
    fn an_entry_with_the_lowest_marks_does_not_reorder_the_others(round in rounds(), ballots in 1..5_u8) {
        let mut larger = round.clone();
        larger.entries.push(200);
        for juror in 0..ballots {
            let lowest = |code: &String| (code.clone(), Judgement::Mark(Mark(0)));
            let marks = round.rubric.criteria.iter().map(|c| lowest(&c.code)).collect();
            larger.ballots.push(CountedBallot { juror: juror.to_string(), entry: 200, marks });
        }
        let mut after = places(&ranked(&larger));
        after.remove(&200);
        prop_assert_eq!(places(&ranked(&round)), after);
    }

    #[test]
    fn the_best_come_first_and_turned_marks_turn_the_order(round in rounds()) {
        // The trimmed mean rounds halves upwards, which turning the marks does not turn.
        if round.method == Method::TrimmedMean {
            return Ok(());
        }
        let mut turned = round.clone();
        for judgement in turned.ballots.iter_mut().flat_map(|ballot| ballot.marks.0.values_mut()) {
            if let Judgement::Mark(mark) = judgement {
                *judgement = Judgement::Mark(Mark(500 - mark.0));
            }
        }
        let (there, back) = (ranked(&round), ranked(&turned));
        for a in there.ranked() {
            for b in there.ranked() {
                let turned = |entry| back.of(entry).and_then(|line| line.place);
                prop_assert_eq!(a.place.cmp(&b.place), turned(&b.entry).cmp(&turned(&a.entry)));
            }
        }
    }

    #[test]
    fn a_place_is_one_more_than_the_number_of_better_entries(round in rounds()) {
        let standings = ranked(&round);
        prop_assert_eq!(standings.0.len(), round.entries.len());
        for line in standings.ranked() {
            let better = standings.ranked().filter(|other| other.keys > line.keys).count();
            let equal = standings.ranked().filter(|other| other.keys == line.keys).count();
            prop_assert_eq!(line.place.map(|place| place as usize), Some(better + 1));
            prop_assert_eq!(line.tied, equal > 1);
        }
        let scores: Vec<_> = standings.ranked().map(|line| line.score).collect();
        prop_assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
    }

    #[test]
    fn entries_without_a_total_have_no_place_and_stand_at_the_end(round in rounds()) {
        let standings = ranked(&round);
        for line in &standings.0 {
            let own = round.ballots.iter().filter(|ballot| ballot.entry == line.entry);
            let totals =
                own.filter(|ballot| tally::total(&round.rubric, &ballot.marks).is_some()).count();
            prop_assert_eq!(line.place.is_some(), totals > 0);
            prop_assert_eq!(line.score.is_some(), totals > 0);
            prop_assert_eq!(line.ballots as usize, totals);
        }
        prop_assert!(standings.0.is_sorted_by_key(|line| line.place.is_none()));
    }

    #[test]
    fn the_mean_is_what_whole_numbers_give(round in rounds()) {
        let round = RoundCase { method: Method::WeightedMean, ..round };
        for line in ranked(&round).ranked() {
            prop_assert_eq!(line.score, mean_in_whole_numbers(&round, line.entry));
        }
    }

    #[test]
    fn an_explanation_adds_up_to_the_standing(round in rounds()) {
        let standings = ranked(&round);
        for line in &standings.0 {
            let told =
                explain(&round.rubric, round.method, &standings, &round.ballots, &line.entry).unwrap();
            prop_assert_eq!((told.place, told.score), (line.place, line.score));
            prop_assert_eq!(told.counted, line.ballots);
            prop_assert_eq!(told.median, line.median);
            prop_assert_eq!(told.tied_with.is_empty(), !line.tied);
            let totals = told.ballots.iter().filter_map(|ballot| ballot.total);
            if line.place.is_none() {
                prop_assert_eq!((told.sum, told.mean), (None, None));
                continue;
            }
            prop_assert_eq!(told.sum, Fraction::sum(totals));
            let count = Fraction::whole(i128::from(told.counted));
            prop_assert_eq!(told.mean, told.sum.and_then(|sum| sum.checked_div(count)));
            prop_assert_eq!(told.score, match round.method {
                Method::WeightedMean => told.mean,
                Method::MedianOfTotals => told.median,
                Method::RankPoints => None,
                Method::TrimmedMean => {
                    let judged = || told.criteria.iter().filter(|c| c.panel.is_some());
                    let weights: i128 = judged().map(|c| i128::from(c.weight)).sum();
                    let sum: i128 = judged()
                        .map(|c| i128::from(c.weight) * i128::from(c.panel.unwrap().0))
                        .sum();
                    Fraction::new(sum, 100 * weights)
                }
            });
        }
    }
}

/// The mean of the totals over one common denominator, by integers only.
fn mean_in_whole_numbers(round: &RoundCase, entry: u8) -> Option<Fraction> {
    let common: i128 = (1..=25).fold(1, |common, number| common * number / gcd(common, number));
    let (mut sum, mut count) = (0, 0);
    for ballot in round.ballots.iter().filter(|ballot| ballot.entry == entry) {
        let Rubric { criteria, .. } = &round.rubric;
        let judged = || {
            criteria
                .iter()
                .filter_map(|c| Some((c.weight, ballot.marks.mark(&c.code)?)))
        };
        let weights: i128 = judged().map(|(weight, _)| i128::from(weight)).sum();
        if weights > 0 {
            let points = judged().map(|(weight, mark)| i128::from(weight) * i128::from(mark.0));
            sum += points.sum::<i128>() * (common / weights);
            count += 1;
        }
    }
    Fraction::new(sum, 100 * common * count)
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}
