//! What an assignment promises, and that none is better.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]

mod tasks;

use std::{collections::BTreeSet, ops::ControlFlow};

use domain::jury::assignment::{AssignmentTask, assign, assign_watched, everyone};
use proptest::prelude::*;

use tasks::*;

proptest! {
    #[test]
    fn no_conflict_language_category_or_load_is_broken(task in tasks(12, 6, 4)) {
        let assignment = outcome(&task);
        for entry in &task.entries {
            prop_assert!(assignment.panel(&entry.entry).count() <= task.wanted_of(entry) as usize);
            for juror in &task.jurors {
                let pair = (entry.entry, juror.juror);
                if pairs(&assignment).contains(&pair) {
                    prop_assert!(!task.conflicts.contains(&pair));
                    prop_assert!(juror.languages.contains(&entry.language));
                    prop_assert!(juror.categories.as_ref().is_none_or(|own| own.contains(&entry.category)));
                }
            }
        }
        for juror in &task.jurors {
            prop_assert!(assignment.load(&juror.juror) <= juror.max_load as usize);
        }
        prop_assert_eq!(assignment.pairs().count(), pairs(&assignment).len(), "a pair twice");
    }

    #[test]
    fn no_assignment_is_better(task in tasks(4, 4, 2)) {
        let best = all_assignments(&task).iter().map(|pairs| cost(&task, pairs)).min();
        match (assign(&task), best) {
            (Ok(found), Some(best)) => prop_assert_eq!(cost(&task, &pairs(&found)), best),
            (found, best) => prop_assert_eq!(found.is_ok(), best.is_some()),
        }
    }

    #[test]
    fn a_shortage_counts_every_juror_once_and_misses_no_ballot(task in tasks(4, 4, 2)) {
        let Err(shortage) = assign(&task) else { return Ok(()) };
        let jurors = u32::try_from(task.jurors.len()).unwrap();
        for short in &shortage.entries {
            prop_assert!(short.possible < short.wanted);
            prop_assert_eq!(shortage.partial.panel(&short.entry).count(), short.possible as usize);
            let all = short.possible + short.in_conflict + short.without_language
                + short.without_category + short.full;
            prop_assert_eq!(all, jurors);
        }
        // As many ballots as are possible: by trying every number of entries with fewer wanted.
        let given = pairs(&shortage.partial).len();
        let needed: u32 = task.entries.iter().map(|entry| task.wanted_of(entry)).sum();
        prop_assert_eq!(given + shortage.missing() as usize, needed as usize);
        prop_assert_eq!(given, most_ballots(&task));
    }

    #[test]
    fn the_order_of_the_input_changes_nothing(task in tasks(10, 6, 3)) {
        let mut turned = task.clone();
        turned.entries.reverse();
        turned.jurors.reverse();
        prop_assert_eq!(assign(&task), assign(&turned));
    }

    #[test]
    fn a_juror_who_drops_out_moves_only_what_must_move(task in tasks(4, 4, 2)) {
        let Ok(before) = assign(&task) else { return Ok(()) };
        let mut after = AssignmentTask { keep: pairs(&before), ..task };
        let gone = after.jurors.pop().unwrap().juror;
        let Ok(now) = assign(&after) else { return Ok(()) };
        let best = all_assignments(&after).iter().map(|pairs| after.keep.difference(pairs).count()).min();
        prop_assert_eq!(Some(after.keep.difference(&pairs(&now)).count()), best);
        prop_assert!(best.unwrap() >= after.keep.iter().filter(|(_, juror)| *juror == gone).count());
    }

    #[test]
    fn without_obstacles_loads_differ_by_one_at_most(
        entries in 1..40_u8, jurors in 1..12_u8, wanted in 1..5_u32, seed: u64,
    ) {
        let open = open_task(entries, jurors, wanted.min(jurors.into()), seed);
        let assignment = assign(&open).unwrap();
        let loads = || open.jurors.iter().map(|juror| assignment.load(&juror.juror));
        prop_assert!(loads().max().unwrap() - loads().min().unwrap() <= 1);
    }

    #[test]
    fn no_exchange_that_costs_nothing_would_join_two_groups(task in tasks(9, 6, 2)) {
        let Ok(assignment) = assign(&task) else { return Ok(()) };
        let found = pairs(&assignment);
        prop_assert_eq!(assignment.groups(), groups(&found));
        let here = cost(&task, &found);
        for one in &found {
            for other in &found {
                let after = [(one.0, other.1), (other.0, one.1)];
                if after.iter().any(|pair| found.contains(pair) || !fits(&task, *pair)) {
                    continue;
                }
                let mut exchanged = found.clone();
                exchanged.remove(one);
                exchanged.remove(other);
                exchanged.extend(after);
                if cost(&task, &exchanged) <= here {
                    prop_assert!(groups(&exchanged) >= assignment.groups());
                }
            }
        }
    }

    #[test]
    fn whoever_watches_sees_every_ballot_once_and_may_break_it_off(
        task in tasks(8, 5, 3), patience in 0..12_usize,
    ) {
        let mut seen = Vec::new();
        let end = assign_watched(&task, |progress| {
            seen.push(progress);
            if seen.len() > patience { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        prop_assert!(seen.windows(2).all(|two| two[0].done < two[1].done));
        prop_assert!(seen.iter().all(|progress| progress.done <= progress.wanted));
        match end {
            ControlFlow::Break(()) => prop_assert_eq!(seen.len(), patience + 1),
            ControlFlow::Continue(outcome) => {
                prop_assert_eq!(outcome, assign(&task));
                prop_assert!(seen.last().is_none_or(|last| last.done == last.wanted));
            }
        }
    }

    #[test]
    fn everyone_judges_everything_that_nothing_forbids(task in tasks(8, 5, 1)) {
        let assigned = pairs(&everyone(&task));
        for entry in &task.entries {
            for juror in &task.jurors {
                let free = task.obstacle(entry, juror).is_none();
                prop_assert_eq!(assigned.contains(&(entry.entry, juror.juror)), free);
            }
        }
    }
}

#[test]
fn no_entry_is_last_for_every_juror_and_the_seed_matters() {
    let task = open_task(24, 6, 6, 7);
    let assignment = assign(&task).unwrap();
    let last: BTreeSet<_> = assignment
        .reading
        .values()
        .filter_map(|own| own.last())
        .collect();
    assert_eq!(
        last.len(),
        6,
        "jurors with the same entries end with different ones"
    );
    let (one, other) = (open_task(24, 6, 2, 1), open_task(24, 6, 2, 2));
    assert_ne!(pairs(&outcome(&one)), pairs(&outcome(&other)));
}

#[test]
fn couples_who_share_nothing_are_linked() {
    // Everything is kept or new alike, and every country has one entry: two couples with two entries
    // each are as good as a circle of four, but for what can be told from their marks.
    for seed in 0..200 {
        let mut task = open_task(4, 4, 2, seed);
        for (entry, number) in task.entries.iter_mut().zip(0..) {
            entry.country = format!("C{number}");
        }
        assert_eq!(assign(&task).unwrap().groups(), 1, "seed {seed}");
        // Whom nothing can link stays apart: half of them read another language.
        for (place, entry) in task.entries.iter_mut().enumerate() {
            entry.language = if place < 2 { "en" } else { "fr" }.to_owned();
        }
        for (place, juror) in task.jurors.iter_mut().enumerate() {
            let reads = if place < 2 { "en" } else { "fr" };
            juror.languages = BTreeSet::from([reads.to_owned()]);
        }
        assert_eq!(assign(&task).unwrap().groups(), 2, "seed {seed}");
    }
}
