//! What an assignment promises, and that none is better.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]

use std::collections::{BTreeMap, BTreeSet};

use domain::jury::assignment::{
    Assignment, AssignmentTask, EntryToJudge, JurorAtHand, assign, everyone,
};
use proptest::{collection, option, prelude::*, sample};

type Task = AssignmentTask<u8, u8>;
type Pairs = BTreeSet<(u8, u8)>;

fn codes(codes: &'static [&'static str]) -> impl Strategy<Value = String> {
    sample::select(codes).prop_map(str::to_owned)
}

fn sets(of: &'static [&'static str]) -> impl Strategy<Value = BTreeSet<String>> {
    let owned: Vec<String> = of.iter().map(|code| (*code).to_owned()).collect();
    sample::subsequence(owned, 1..=of.len()).prop_map(|codes| codes.into_iter().collect())
}

fn tasks(most_entries: usize, most_jurors: usize, most_wanted: u32) -> impl Strategy<Value = Task> {
    let entry = (
        codes(&["A", "B"]),
        codes(&["en", "fr"]),
        codes(&["ES", "FR", "BR"]),
    );
    let juror = (
        sets(&["en", "fr"]),
        option::weighted(0.3, sets(&["A", "B"])),
        option::of(codes(&["ES", "FR"])),
        0..=u32::try_from(most_entries).unwrap(),
    );
    let pairs = |size: usize| {
        let (entries, jurors) = (
            u8::try_from(most_entries).unwrap(),
            u8::try_from(most_jurors).unwrap(),
        );
        collection::btree_set((0..entries, 100..100 + jurors), 0..=size)
    };
    let (entries, jurors) = (
        collection::vec(entry, 1..=most_entries),
        collection::vec(juror, 1..=most_jurors),
    );
    (
        entries,
        jurors,
        pairs(3),
        pairs(6),
        0..=most_wanted,
        any::<u64>(),
    )
        .prop_map(
            |(entries, jurors, conflicts, keep, wanted, seed)| AssignmentTask {
                entries: entries
                    .into_iter()
                    .zip(0..)
                    .map(|((category, language, country), entry)| EntryToJudge {
                        entry,
                        category,
                        language,
                        country,
                    })
                    .collect(),
                jurors: jurors
                    .into_iter()
                    .zip(100..)
                    .map(
                        |((languages, categories, country, max_load), juror)| JurorAtHand {
                            juror,
                            languages,
                            categories,
                            country,
                            max_load,
                        },
                    )
                    .collect(),
                conflicts,
                keep,
                wanted,
                seed,
            },
        )
}

fn pairs(assignment: &Assignment<u8, u8>) -> Pairs {
    assignment
        .pairs()
        .map(|(entry, juror)| (*entry, *juror))
        .collect()
}

fn outcome(task: &Task) -> Assignment<u8, u8> {
    assign(task).unwrap_or_else(|shortage| shortage.partial)
}

/// The aims in their order; less is better.
fn cost(task: &Task, pairs: &Pairs) -> (usize, usize, usize, usize) {
    let country = |entry: u8| &task.entries[usize::from(entry)].country;
    let compatriots = pairs.iter().filter(|(entry, juror)| {
        task.jurors[usize::from(*juror) - 100].country.as_ref() == Some(country(*entry))
    });
    let mut loads: BTreeMap<u8, usize> = BTreeMap::new();
    let mut parts: BTreeMap<(u8, &str), usize> = BTreeMap::new();
    for (entry, juror) in pairs {
        *loads.entry(*juror).or_default() += 1;
        *parts.entry((*juror, country(*entry))).or_default() += 1;
    }
    (
        pairs.difference(&task.keep).count(),
        compatriots.count(),
        loads.values().map(|load| load * load).sum(),
        parts.values().map(|part| part * part).sum(),
    )
}

/// Every assignment that gives each entry all it wants within the rules.
fn all_assignments(task: &Task) -> Vec<Pairs> {
    let mut found = vec![Pairs::new()];
    for entry in &task.entries {
        for _ in 0..task.wanted {
            let mut longer = BTreeSet::new();
            for pairs in found {
                for juror in &task.jurors {
                    let load = pairs.iter().filter(|(_, own)| *own == juror.juror).count();
                    let pair = (entry.entry, juror.juror);
                    if task.obstacle(entry, juror).is_none()
                        && load < juror.max_load as usize
                        && !pairs.contains(&pair)
                    {
                        longer.insert(pairs.iter().copied().chain([pair]).collect());
                    }
                }
            }
            found = longer.into_iter().collect();
        }
    }
    found
}

proptest! {
    #[test]
    fn no_conflict_language_category_or_load_is_broken(task in tasks(12, 6, 4)) {
        let assignment = outcome(&task);
        for entry in &task.entries {
            prop_assert!(assignment.panel(&entry.entry).count() <= task.wanted as usize);
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
        prop_assert_eq!(given + shortage.missing() as usize, task.entries.len() * task.wanted as usize);
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

/// Entries that every juror can judge.
fn open_task(entries: u8, jurors: u8, wanted: u32, seed: u64) -> Task {
    AssignmentTask {
        entries: (0..entries)
            .map(|entry| EntryToJudge {
                entry,
                category: "A".into(),
                language: "en".into(),
                country: format!("{}", entry % 7),
            })
            .collect(),
        jurors: (100..100 + jurors)
            .map(|juror| JurorAtHand {
                juror,
                languages: BTreeSet::from(["en".to_owned()]),
                categories: None,
                country: None,
                max_load: u32::from(entries),
            })
            .collect(),
        conflicts: BTreeSet::new(),
        keep: BTreeSet::new(),
        wanted,
        seed,
    }
}

/// Most ballots within the rules when every entry gets at most what it wants, tried out.
fn most_ballots(task: &Task) -> usize {
    fn most(task: &Task, entry: usize, loads: &mut Vec<u32>) -> usize {
        let Some(own) = task.entries.get(entry) else {
            return 0;
        };
        let mut best = 0;
        for panel in 0..1_u32 << task.jurors.len() {
            let chosen: Vec<usize> = (0..task.jurors.len())
                .filter(|juror| panel >> juror & 1 == 1)
                .collect();
            let fits = chosen.len() <= task.wanted as usize
                && chosen.iter().all(|juror| {
                    let one = &task.jurors[*juror];
                    task.obstacle(own, one).is_none() && loads[*juror] < one.max_load
                });
            if fits {
                chosen.iter().for_each(|juror| loads[*juror] += 1);
                best = best.max(chosen.len() + most(task, entry + 1, loads));
                chosen.iter().for_each(|juror| loads[*juror] -= 1);
            }
        }
        best
    }
    most(task, 0, &mut vec![0; task.jurors.len()])
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
