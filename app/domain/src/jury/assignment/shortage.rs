//! Why an assignment is impossible, in numbers.

use serde::{Deserialize, Serialize};

use super::{Assignment, AssignmentTask, EntryToJudge, JurorAtHand, Obstacle};

/// An entry that cannot get all its ballots. Every juror who does not judge it is counted once,
/// under the first reason that applies: category, conflict, language, load.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryShort<E> {
    /// Which entry.
    pub entry: E,
    /// Code of its category.
    pub category: String,
    /// Language in which it is written.
    pub language: String,
    /// Ballots that it needs still.
    pub wanted: u32,
    /// Ballots that it gets in the best partial assignment.
    pub possible: u32,
    /// Jurors on the panel of its category who are in conflict.
    pub in_conflict: u32,
    /// Jurors on the panel, without a conflict, who do not read its language.
    pub without_language: u32,
    /// Jurors who are not on the panel of its category.
    pub without_category: u32,
    /// Jurors who could judge it and have as many entries as they take.
    pub full: u32,
}

/// Some entries cannot get their ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shortage<E: Ord, J: Ord> {
    /// The entries, in order.
    pub entries: Vec<EntryShort<E>>,
    /// An assignment with as many ballots as are possible within the rules.
    pub partial: Assignment<E, J>,
}

impl<E: Ord, J: Ord> Shortage<E, J> {
    /// Number of ballots that are missing in all.
    #[must_use]
    pub fn missing(&self) -> u32 {
        self.entries
            .iter()
            .map(|short| short.wanted.saturating_sub(short.possible))
            .sum()
    }
}

/// The entries that got less than they should, given pairs of places in `entries` and `jurors`.
pub(super) fn entries_short<E: Ord + Clone, J: Ord + Clone>(
    task: &AssignmentTask<E, J>,
    entries: &[&EntryToJudge<E>],
    jurors: &[&JurorAtHand<J>],
    pairs: &[(usize, usize)],
) -> Vec<EntryShort<E>> {
    let mut possible = vec![0_u32; entries.len()];
    for (row, _) in pairs {
        if let Some(possible) = possible.get_mut(*row) {
            *possible += 1;
        }
    }
    entries
        .iter()
        .zip(possible)
        .filter(|(entry, possible)| *possible < task.wanted_of(entry))
        .map(|(entry, possible)| {
            let count = |reason: Option<Obstacle>| {
                let same = jurors
                    .iter()
                    .filter(|juror| task.obstacle(entry, juror) == reason);
                u32::try_from(same.count()).unwrap_or(u32::MAX)
            };
            EntryShort {
                entry: entry.entry.clone(),
                category: entry.category.clone(),
                language: entry.language.clone(),
                wanted: task.wanted_of(entry),
                possible,
                in_conflict: count(Some(Obstacle::Conflict)),
                without_language: count(Some(Obstacle::Language)),
                without_category: count(Some(Obstacle::Category)),
                full: count(None).saturating_sub(possible),
            }
        })
        .collect()
}
