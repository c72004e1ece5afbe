//! Small assignments, drawn, and everything about them found by trying all there is.

use std::collections::{BTreeMap, BTreeSet};

use domain::jury::assignment::{Assignment, AssignmentTask, EntryToJudge, JurorAtHand, assign};
use proptest::{collection, option, prelude::*, sample};

pub type Task = AssignmentTask<u8, u8>;
pub type Pairs = BTreeSet<(u8, u8)>;

pub fn codes(codes: &'static [&'static str]) -> impl Strategy<Value = String> {
    sample::select(codes).prop_map(str::to_owned)
}

pub fn sets(of: &'static [&'static str]) -> impl Strategy<Value = BTreeSet<String>> {
    let owned: Vec<String> = of.iter().map(|code| (*code).to_owned()).collect();
    sample::subsequence(owned, 1..=of.len()).prop_map(|codes| codes.into_iter().collect())
}

pub fn tasks(
    most_entries: usize,
    most_jurors: usize,
    most_wanted: u32,
) -> impl Strategy<Value = Task> {
    let entry = (
        codes(&["A", "B"]),
        codes(&["en", "fr"]),
        codes(&["ES", "FR", "BR"]),
        prop_oneof![4 => Just(0_u32), 1 => 1..=2_u32],
    );
    let juror = (
        sets(&["en", "fr"]),
        option::weighted(0.3, sets(&["A", "B"])),
        option::of(codes(&["ES", "FR"])),
        0..=u32::try_from(most_entries).unwrap(),
        prop_oneof![2 => Just(0_u32), 1 => 0..=u32::try_from(most_entries).unwrap()],
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
                    .map(|((category, language, country, had), entry)| EntryToJudge {
                        entry,
                        category,
                        language,
                        country,
                        had,
                    })
                    .collect(),
                jurors: jurors
                    .into_iter()
                    .zip(100..)
                    .map(
                        |((languages, categories, country, max_load, min_load), juror)| {
                            JurorAtHand {
                                juror,
                                languages,
                                categories,
                                country,
                                max_load,
                                min_load,
                            }
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

pub fn pairs(assignment: &Assignment<u8, u8>) -> Pairs {
    assignment
        .pairs()
        .map(|(entry, juror)| (*entry, *juror))
        .collect()
}

pub fn outcome(task: &Task) -> Assignment<u8, u8> {
    assign(task).unwrap_or_else(|shortage| shortage.partial)
}

/// The aims in their order; less is better.
pub fn cost(task: &Task, pairs: &Pairs) -> (usize, usize, usize, usize, usize) {
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
    let missing = task.jurors.iter().map(|juror| {
        let load = loads.get(&juror.juror).copied().unwrap_or_default();
        (juror.min_load as usize).saturating_sub(load)
    });
    (
        pairs.difference(&task.keep).count(),
        compatriots.count(),
        missing.sum(),
        loads.values().map(|load| load * load).sum(),
        parts.values().map(|part| part * part).sum(),
    )
}

/// Every assignment that gives each entry all it wants within the rules.
pub fn all_assignments(task: &Task) -> Vec<Pairs> {
    let mut found = vec![Pairs::new()];
    for entry in &task.entries {
        for _ in 0..task.wanted_of(entry) {
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

pub fn fits(task: &Task, (entry, juror): (u8, u8)) -> bool {
    let (entry, juror) = (usize::from(entry), usize::from(juror) - 100);
    task.obstacle(&task.entries[entry], &task.jurors[juror])
        .is_none()
}

/// Groups of jurors that share no entry: joined two by two until nothing changes.
pub fn groups(pairs: &Pairs) -> usize {
    let mut groups: Vec<BTreeSet<u8>> = Vec::new();
    for (entry, _) in pairs {
        let mut one: BTreeSet<u8> = pairs
            .iter()
            .filter(|(own, _)| own == entry)
            .map(|(_, juror)| *juror)
            .collect();
        groups.retain(|group| {
            let apart = group.is_disjoint(&one);
            if !apart {
                one.extend(group);
            }
            apart
        });
        groups.push(one);
    }
    groups.len()
}

/// Entries that every juror can judge.
pub fn open_task(entries: u8, jurors: u8, wanted: u32, seed: u64) -> Task {
    AssignmentTask {
        entries: (0..entries)
            .map(|entry| EntryToJudge {
                entry,
                category: "A".into(),
                language: "en".into(),
                country: format!("{}", entry % 7),
                had: 0,
            })
            .collect(),
        jurors: (100..100 + jurors)
            .map(|juror| JurorAtHand {
                juror,
                languages: BTreeSet::from(["en".to_owned()]),
                categories: None,
                country: None,
                max_load: u32::from(entries),
                min_load: 0,
            })
            .collect(),
        conflicts: BTreeSet::new(),
        keep: BTreeSet::new(),
        wanted,
        seed,
    }
}

/// Most ballots within the rules when every entry gets at most what it wants, tried out.
pub fn most_ballots(task: &Task) -> usize {
    fn most(task: &Task, entry: usize, loads: &mut Vec<u32>) -> usize {
        let Some(own) = task.entries.get(entry) else {
            return 0;
        };
        let mut best = 0;
        for panel in 0..1_u32 << task.jurors.len() {
            let chosen: Vec<usize> = (0..task.jurors.len())
                .filter(|juror| panel >> juror & 1 == 1)
                .collect();
            let fits = chosen.len() <= task.wanted_of(own) as usize
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
