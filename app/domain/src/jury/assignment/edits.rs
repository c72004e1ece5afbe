//! A proposal, changed by hand before it is applied.

use std::collections::BTreeSet;

use super::{Assignment, AssignmentTask, Obstacle, arranged, in_order};

/// What is changed: pairs that are taken out, and pairs that are put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edits<E: Ord, J: Ord> {
    /// Entries that a juror is not to judge.
    pub off: BTreeSet<(E, J)>,
    /// Entries that a juror is to judge.
    pub on: BTreeSet<(E, J)>,
}

impl<E: Ord, J: Ord> Default for Edits<E, J> {
    fn default() -> Self {
        Self {
            off: BTreeSet::new(),
            on: BTreeSet::new(),
        }
    }
}

/// Why a change cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The juror has begun with the entry.
    Begun,
    /// The juror has a conflict of interest.
    Conflict,
    /// The juror does not read the language.
    Language,
    /// The juror takes no more entries.
    Full,
    /// There is no such juror or entry in the round.
    Unknown,
}

impl Unfit {
    /// The end of its text's key.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Conflict => "conflict",
            Self::Language => "language",
            Self::Full => "full",
            Self::Unknown => "unknown",
        }
    }
}

/// A change that cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused<E, J> {
    /// The entry.
    pub entry: E,
    /// The juror.
    pub juror: J,
    /// Why not.
    pub why: Unfit,
}

impl<E: Ord + Clone, J: Ord + Clone> Assignment<E, J> {
    /// The assignment with changes, as far as they can be made, and those that cannot. Conflicts and
    /// languages are hard, the panel of a category is not; loads are where `limited`. What a juror has
    /// `begun` stays. Taking out comes first: it makes room.
    #[must_use]
    pub fn edited(
        &self,
        task: &AssignmentTask<E, J>,
        edits: &Edits<E, J>,
        begun: &BTreeSet<(E, J)>,
        limited: bool,
    ) -> (Self, Vec<Refused<E, J>>) {
        let (entries, jurors) = in_order(task);
        let row = |id: &E| entries.binary_search_by(|own| own.entry.cmp(id)).ok();
        let column = |id: &J| jurors.binary_search_by(|own| own.juror.cmp(id)).ok();
        let mut refused = Vec::new();
        let mut refuse = |(entry, juror): &(E, J), why| {
            refused.push(Refused {
                entry: entry.clone(),
                juror: juror.clone(),
                why,
            });
        };
        let mut pairs: BTreeSet<(usize, usize)> = self
            .pairs()
            .filter_map(|(entry, juror)| Some((row(entry)?, column(juror)?)))
            .collect();
        for pair in &edits.off {
            match (row(&pair.0), column(&pair.1)) {
                _ if begun.contains(pair) => refuse(pair, Unfit::Begun),
                (Some(row), Some(column)) => {
                    pairs.remove(&(row, column));
                }
                _ => refuse(pair, Unfit::Unknown),
            }
        }
        for pair in edits.on.difference(&edits.off) {
            let (Some(row), Some(column)) = (row(&pair.0), column(&pair.1)) else {
                refuse(pair, Unfit::Unknown);
                continue;
            };
            let (Some(entry), Some(juror)) = (entries.get(row), jurors.get(column)) else {
                continue;
            };
            let load = pairs.iter().filter(|(_, own)| *own == column).count();
            let full = limited && u32::try_from(load).is_ok_and(|load| load >= juror.max_load);
            match task.barrier(entry, juror) {
                _ if pairs.contains(&(row, column)) => {}
                Some(Obstacle::Language) => refuse(pair, Unfit::Language),
                Some(Obstacle::Conflict | Obstacle::Category) => refuse(pair, Unfit::Conflict),
                None if full => refuse(pair, Unfit::Full),
                None => {
                    pairs.insert((row, column));
                }
            }
        }
        let pairs: Vec<(usize, usize)> = pairs.into_iter().collect();
        (arranged(task, &entries, &jurors, &pairs), refused)
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{EntryToJudge, JurorAtHand, assign},
        *,
    };

    fn task() -> AssignmentTask<char, u8> {
        let entry = |entry, category: &str, language: &str| EntryToJudge {
            entry,
            category: category.to_owned(),
            language: language.to_owned(),
            country: "ES".to_owned(),
            had: 0,
        };
        let juror = |juror, languages: &[&str]| JurorAtHand {
            juror,
            languages: languages.iter().map(|code| (*code).to_owned()).collect(),
            categories: Some(BTreeSet::from(["A".to_owned()])),
            country: None,
            max_load: 2,
            min_load: 0,
        };
        AssignmentTask {
            entries: vec![
                entry('a', "A", "en"),
                entry('b', "A", "en"),
                entry('c', "B", "fr"),
            ],
            jurors: vec![
                juror(1, &["en", "fr"]),
                juror(2, &["en"]),
                juror(3, &["en"]),
            ],
            conflicts: BTreeSet::from([('a', 3)]),
            keep: BTreeSet::new(),
            wanted: 1,
            seed: 7,
        }
    }

    /// Pairs, and changes that were refused.
    type Told = (Vec<(char, u8)>, Vec<(char, u8, Unfit)>);

    fn edit(off: &[(char, u8)], on: &[(char, u8)]) -> Told {
        let mut task = task();
        task.entries.retain(|entry| entry.category == "A");
        let plan = Assignment {
            reading: [(1, vec!['a', 'b']), (2, vec![]), (3, vec![])].into(),
        };
        assert!(assign(&task).is_ok());
        let task = self::task();
        let edits = Edits {
            off: off.iter().copied().collect(),
            on: on.iter().copied().collect(),
        };
        let begun = BTreeSet::from([('b', 1)]);
        let (edited, refused) = plan.edited(&task, &edits, &begun, true);
        let mut pairs: Vec<(char, u8)> = edited.pairs().map(|(e, j)| (*e, *j)).collect();
        pairs.sort_unstable();
        let refused = refused
            .into_iter()
            .map(|one| (one.entry, one.juror, one.why));
        (pairs, refused.collect())
    }

    #[test]
    fn hands_move_what_they_may_and_hear_why_not() {
        assert_eq!(edit(&[], &[]), (vec![('a', 1), ('b', 1)], vec![]));
        let moved = edit(&[('a', 1)], &[('a', 2), ('c', 1)]);
        assert_eq!(moved, (vec![('a', 2), ('b', 1), ('c', 1)], vec![]));
        let (pairs, refused) = edit(&[('b', 1)], &[('a', 3), ('c', 1), ('c', 2), ('x', 1)]);
        assert_eq!(pairs, [('a', 1), ('b', 1)]);
        assert_eq!(
            refused,
            [
                ('b', 1, Unfit::Begun),
                ('a', 3, Unfit::Conflict),
                ('c', 1, Unfit::Full),
                ('c', 2, Unfit::Language),
                ('x', 1, Unfit::Unknown),
            ]
        );
    }
}
