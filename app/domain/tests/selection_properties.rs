//! What reserved places, places by category and the lot promise, on rounds in all shapes.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]

mod cases {
    pub mod round;
    pub mod rubric;
}

use std::collections::BTreeMap;

use cases::round::{RoundCase, rounds};
use domain::{
    edition::{
        GroupCut, Grouping, LateConflict, PanelRule, Part, Reserved, Round, RoundKind, Visibility,
        selection,
    },
    localized::Localized,
    ranking::{Cut, CutOff, Standings, TieKey, TieRule},
};
use proptest::{collection, prelude::*};

fn rules(case: &RoundCase, cut_off: CutOff, tie_rule: TieRule) -> Round {
    Round {
        code: "round".to_owned(),
        name: Localized::default(),
        kind: RoundKind::Scoring,
        rubric: case.rubric.clone(),
        method: case.method,
        cut_off,
        cut_by_category: false,
        reserved: None,
        tie_rule,
        ballots_wanted: 1,
        panel: PanelRule::Everyone,
        comment_required: false,
        visibility: Visibility::default(),
        late_conflict: LateConflict::Void,
    }
}

fn standings(case: &RoundCase, rules: &Round) -> Standings<u8> {
    selection::standings(rules, &case.rubric, &case.entries, &case.ballots)
}

fn through(parts: &[GroupCut<u8>]) -> Vec<u8> {
    let cuts = parts.iter().flat_map(|part| &part.cut.through);
    cuts.copied().collect()
}

fn all_in(cut: &Cut<u8>) -> impl Iterator<Item = u8> {
    let lists = [&cut.through, &cut.undecided, &cut.out];
    lists
        .into_iter()
        .flatten()
        .copied()
        .collect::<Vec<_>>()
        .into_iter()
}

proptest! {
    #[test]
    fn each_group_has_its_reserved_places_and_the_rest_goes_by_rank(
        case in rounds(),
        groups in collection::vec(0..4_usize, 8),
        places in 0..9_u32,
        each in 1..3_u32,
    ) {
        let mut rules = rules(&case, CutOff::TopN(places), TieRule::AllThrough);
        rules.reserved = Some(Reserved { by: Grouping::Region, each });
        let standings = standings(&case, &rules);
        // The last group is none.
        let group = |id: &u8, _| ["a", "b", "c", ""][groups[usize::from(*id)]].to_owned();
        let parts = selection::cuts(&rules, &standings, group);
        let mut seen: Vec<u8> = parts.iter().flat_map(|part| all_in(&part.cut)).collect();
        seen.sort_unstable();
        prop_assert_eq!(seen, case.entries.clone(), "each entry once");
        let gone = through(&parts);
        let mut ranked: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for line in standings.ranked() {
            ranked.entry(group(&line.entry, Grouping::Region)).or_default().push(line.entry);
        }
        for (code, own) in ranked.iter().filter(|(code, _)| !code.is_empty()) {
            let kept = own.iter().filter(|id| gone.contains(id)).count();
            prop_assert!(kept >= own.len().min(each as usize), "{code}");
        }
        // Nobody of a group goes on past somebody better of the same group who does not.
        for own in ranked.values() {
            let place = |id: &&u8| standings.of(id).unwrap().place;
            let worst = own.iter().filter(|id| gone.contains(id)).map(|id| place(&id)).max();
            let best_out = own.iter().filter(|id| !gone.contains(id)).map(|id| place(&id)).min();
            if let (Some(worst), Some(best_out)) = (worst, best_out) {
                prop_assert!(worst < best_out);
            }
        }
        // Without ties there are as many as the rule says, unless what is reserved is more.
        let reserved: u32 = parts.iter().filter(|part| matches!(part.part, Part::Reserved(_)))
            .map(|part| u32::try_from(part.cut.through.len()).unwrap()).sum();
        if parts.iter().all(|part| part.cut.tie.is_none()) {
            let ranked = u32::try_from(standings.ranked().count()).unwrap();
            prop_assert_eq!(u32::try_from(gone.len()).unwrap(), places.max(reserved).min(ranked));
        }
    }

    #[test]
    fn each_category_gets_the_places_that_are_named_for_it(
        case in rounds(),
        categories in collection::vec(0..3_usize, 8),
        named in collection::btree_map("[abc]", 0..4_u32, 0..3),
    ) {
        let mut rules = rules(&case, CutOff::PerCategory(named.clone()), TieRule::Meeting);
        rules.cut_by_category = true;
        let category = |id: &u8, _| ["a", "b", "c"][categories[usize::from(*id)]].to_owned();
        let parts = selection::cuts(&rules, &standings(&case, &rules), category);
        for part in &parts {
            let Part::Category(code) = &part.part else { panic!("{:?}", part.part) };
            let places = named.get(code).copied().unwrap_or_default();
            prop_assert_eq!(part.places, Some(places));
            prop_assert!(part.cut.through.len() <= places as usize);
        }
    }

    #[test]
    fn the_lot_leaves_nothing_open_and_moves_no_place(
        case in rounds(),
        places in 0..9_u32,
        seed in "[0-9a-f]{32}",
    ) {
        let plain = rules(&case, CutOff::TopN(places), TieRule::Meeting);
        let lot = TieRule::NextKeys(vec![TieKey::HigherMedian, TieKey::Lot(seed)]);
        let drawn = rules(&case, CutOff::TopN(places), lot);
        let (before, after) = (standings(&case, &plain), standings(&case, &drawn));
        let places_of = |standings: &Standings<u8>| -> Vec<_> {
            standings.0.iter().map(|line| (line.entry, line.place)).collect()
        };
        prop_assert_eq!(places_of(&before), places_of(&after));
        let cuts = selection::cuts(&drawn, &after, |_, _| String::new());
        prop_assert!(cuts.iter().all(|part| part.cut.undecided.is_empty()));
        let ranked = after.ranked().count();
        prop_assert_eq!(through(&cuts).len(), ranked.min(places as usize));
        let again = selection::cuts(&drawn, &standings(&case, &drawn), |_, _| String::new());
        prop_assert_eq!(cuts, again);
    }
}

/// Counted again with another program: `printf '%s' 'palmares:a' | sha256sum`.
#[test]
fn the_lot_is_what_anybody_computes() {
    let line = |entry: &str| domain::ranking::Standing {
        entry: entry.to_owned(),
        score: None,
        place: None,
        ballots: 0,
        tied: false,
        keys: Vec::new(),
        median: None,
        criteria: BTreeMap::new(),
        lot: None,
    };
    let drawn = Standings(vec![line("a"), line("b")]).drawn("palmares");
    let lots: Vec<_> = drawn
        .0
        .iter()
        .map(|line| line.lot.unwrap().to_string())
        .collect();
    assert_eq!(lots, ["2313607501898285838/1", "9268691362646170602/1"]);
}
