//! What a cut-off promises, on rounds in all shapes.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]

mod cases {
    pub mod round;
    pub mod rubric;
}

use std::collections::BTreeSet;

use cases::round::{RoundCase, rounds};
use domain::ranking::{
    Cut, CutOff, Standing, Standings, TieKey, TieRule, cut, cut_by_category, rank,
};
use proptest::{collection, option, prelude::*, sample};

fn cut_offs() -> impl Strategy<Value = CutOff> {
    prop_oneof![
        4 => (0..9_u32).prop_map(CutOff::TopN),
        4 => (0..=100_u8, option::of(0..6_u32))
            .prop_map(|(percent, at_most)| CutOff::TopShare { percent, at_most }),
        1 => (0..=10_i128).prop_map(|halves| {
            CutOff::Threshold(domain::ranking::Fraction::new(halves, 2).unwrap())
        }),
        1 => Just(CutOff::All),
    ]
}

fn tie_rules() -> impl Strategy<Value = TieRule> {
    let keys = [
        TieKey::MoreBallots,
        TieKey::HigherMedian,
        TieKey::HigherMark("c0".into()),
    ];
    prop_oneof![
        Just(TieRule::AllThrough),
        Just(TieRule::Meeting),
        sample::subsequence(keys.to_vec(), 0..=3)
            .prop_shuffle()
            .prop_map(TieRule::NextKeys),
    ]
}

fn standings(round: &RoundCase) -> Standings<u8> {
    rank(&round.rubric, round.method, &round.entries, &round.ballots)
}

/// The same round with other identifiers, in the opposite order.
fn renamed(round: &RoundCase) -> RoundCase {
    let mut renamed = round.clone();
    renamed
        .entries
        .iter_mut()
        .for_each(|entry| *entry = 255 - *entry);
    renamed
        .ballots
        .iter_mut()
        .for_each(|ballot| ballot.entry = 255 - ballot.entry);
    renamed
}

fn set(entries: &[u8]) -> BTreeSet<u8> {
    entries.iter().copied().collect()
}

fn lines<'a>(standings: &'a Standings<u8>, entries: &'a [u8]) -> Vec<&'a Standing<u8>> {
    entries
        .iter()
        .filter_map(|entry| standings.of(entry))
        .collect()
}

fn check_against_rule(
    standings: &Standings<u8>,
    places: usize,
    rule: &TieRule,
    outcome: &Cut<u8>,
) -> Result<(), TestCaseError> {
    let ranked = standings.ranked().count();
    let (through, open) = (outcome.through.len(), outcome.undecided.len());
    let (places, tie) = (places.min(ranked), outcome.tie.as_ref());
    prop_assert!(through + open >= places);
    let Some(tie) = tie else {
        prop_assert_eq!((through, open), (places, 0));
        return Ok(());
    };
    // A tie is told exactly when the line runs through a shared place.
    let better = standings
        .ranked()
        .filter(|line| line.place < Some(tie.place))
        .count();
    prop_assert!(better < places && better + tie.entries.len() > places);
    prop_assert_eq!(better + tie.places_left as usize, places);
    prop_assert_eq!(&tie.rule, rule);
    let tied = set(&tie.entries);
    prop_assert_eq!(
        &tied,
        &standings.at(tie.place).map(|line| line.entry).collect()
    );
    match rule {
        TieRule::AllThrough => prop_assert_eq!((through, open), (better + tied.len(), 0)),
        TieRule::Meeting => {
            prop_assert_eq!((through, set(&outcome.undecided)), (better, tied));
        }
        TieRule::NextKeys(keys) => {
            prop_assert!(through <= places);
            prop_assert_eq!(tie.decided_by.is_some(), open == 0);
            prop_assert_eq!(open == 0, through == places);
            // What stayed open is equal by every key that all of it has.
            for key in keys {
                let value = |line: &Standing<u8>| match key {
                    TieKey::MoreBallots => {
                        Some(domain::ranking::Fraction::whole(line.ballots.into()))
                    }
                    TieKey::HigherMedian => line.median,
                    TieKey::HigherMark(criterion) => line.criteria.get(criterion).copied(),
                    TieKey::Lot(_) => line.lot,
                };
                let values: Vec<_> = lines(standings, &outcome.undecided)
                    .into_iter()
                    .map(value)
                    .collect();
                if values.iter().all(Option::is_some) {
                    prop_assert!(values.windows(2).all(|pair| pair[0] == pair[1]));
                }
                // The first key alone never puts a lower value before a higher one.
                if Some(key) == keys.first()
                    && lines(standings, &tie.entries)
                        .into_iter()
                        .all(|line| value(line).is_some())
                {
                    let of = |list: &[u8]| -> Vec<_> {
                        let own: Vec<_> = list
                            .iter()
                            .copied()
                            .filter(|entry| tied.contains(entry))
                            .collect();
                        lines(standings, &own).into_iter().map(value).collect()
                    };
                    let (up, down) = (of(&outcome.through), of(&outcome.out));
                    prop_assert!(up.iter().all(|up| down.iter().all(|down| up >= down)));
                }
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_entry_has_one_fate_and_none_passes_a_better_one(
        round in rounds(), cut_off in cut_offs(), rule in tie_rules(),
    ) {
        let standings = standings(&round);
        let outcome = cut(&standings, &cut_off, &rule);
        let mut all = [&outcome.through[..], &outcome.undecided, &outcome.out].concat();
        all.sort_unstable();
        prop_assert_eq!(&all, &round.entries);
        for up in lines(&standings, &outcome.through) {
            prop_assert!(up.place.is_some() || cut_off == CutOff::All);
            for down in lines(&standings, &outcome.out) {
                prop_assert!(down.place.is_none() || up.place <= down.place);
            }
        }
        if let (Some(line), true) = (outcome.line, cut_off != CutOff::All) {
            let staying = [&outcome.through[..], &outcome.undecided].concat();
            prop_assert!(lines(&standings, &staying).iter().all(|entry| entry.score >= Some(line)));
        }
    }

    #[test]
    fn the_number_of_places_and_the_tie_rule_are_obeyed(
        round in rounds(), cut_off in cut_offs(), rule in tie_rules(),
    ) {
        let standings = standings(&round);
        let outcome = cut(&standings, &cut_off, &rule);
        match cut_off.places(round.entries.len()) {
            Some(places) => check_against_rule(&standings, places, &rule, &outcome)?,
            None => prop_assert!(outcome.tie.is_none() && outcome.undecided.is_empty()),
        }
    }

    #[test]
    fn nothing_is_decided_by_identifiers(
        round in rounds(), cut_off in cut_offs(), rule in tie_rules(),
    ) {
        let here = cut(&standings(&round), &cut_off, &rule);
        let there = cut(&standings(&renamed(&round)), &cut_off, &rule);
        let back = |entries: &[u8]| entries.iter().map(|entry| 255 - *entry).collect::<BTreeSet<_>>();
        prop_assert_eq!(set(&here.through), back(&there.through));
        prop_assert_eq!(set(&here.undecided), back(&there.undecided));
        prop_assert_eq!(here.line, there.line);
    }

    #[test]
    fn by_category_the_maximum_holds_for_all_together(
        round in rounds(),
        categories in collection::vec(0..3_usize, 8),
        percent in 0..=100_u8,
        most in 0..8_u32,
        rule in tie_rules(),
    ) {
        let cut_off = CutOff::TopShare { percent, at_most: Some(most) };
        let of = |entry: &u8| categories[usize::from(*entry)];
        let cuts = cut_by_category(&standings(&round), |entry| of(entry).to_string(), &cut_off, &rule);
        let places = |index: usize| cuts.0[index].places.unwrap();
        let given: u32 = (0..cuts.0.len()).map(places).sum();
        prop_assert!(given <= most);
        let shares: Vec<u32> = cuts.0.iter().map(|category| {
            let entries = category.standings.0.len();
            u32::try_from((entries * usize::from(percent) + 50) / 100).unwrap()
        }).collect();
        let wanted: u32 = shares.iter().sum();
        for (index, share) in shares.iter().enumerate() {
            prop_assert!(places(index) <= *share);
            if wanted <= most {
                prop_assert_eq!(places(index), *share);
            } else {
                // Within one of the exact proportion.
                prop_assert!((places(index) * wanted).abs_diff(share * most) < wanted);
            }
        }
        let mut all: Vec<u8> = cuts.through().chain(cuts.undecided()).chain(cuts.out()).copied().collect();
        all.sort_unstable();
        prop_assert_eq!(all, round.entries.clone());
        for category in &cuts.0 {
            let own = category.standings.0.iter().all(|line| of(&line.entry).to_string() == category.category);
            prop_assert!(own);
            check_against_rule(&category.standings, places_of(category.places), &rule, &category.cut)?;
        }
    }

    #[test]
    fn names_of_categories_decide_nothing(
        round in rounds(),
        categories in collection::vec(0..3_usize, 8),
        percent in 0..=100_u8,
        most in 0..8_u32,
    ) {
        let cut_off = CutOff::TopShare { percent, at_most: Some(most) };
        let standings = standings(&round);
        let through = |names: [&str; 3]| {
            let name = |entry: &u8| names[categories[usize::from(*entry)]].to_owned();
            let cuts = cut_by_category(&standings, name, &cut_off, &TieRule::Meeting);
            cuts.through().copied().collect::<BTreeSet<_>>()
        };
        prop_assert_eq!(through(["a", "b", "c"]), through(["z", "y", "x"]));
    }
}

fn places_of(places: Option<u32>) -> usize {
    places.map_or(0, |places| places as usize)
}
