//! Votes: choices are counted, on ballots with neither too few nor too many of them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// How many choices make a ballot valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// At least so many: a ballot with one choice only is often a friend's.
    pub minimum: u32,
    /// At most so many; `None` for any number.
    pub maximum: Option<u32>,
}

/// The outcome of a count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes<Id: Ord> {
    /// Choices on valid ballots, for each entry that was chosen.
    pub counts: BTreeMap<Id, u32>,
    /// Who cast a ballot that does not count, with its number of choices.
    pub invalid: BTreeMap<String, u32>,
}

/// Counts the choices on all valid ballots.
#[must_use]
pub fn count<Id: Ord + Clone>(
    ballots: &BTreeMap<String, BTreeSet<Id>>,
    choices: Choices,
) -> Votes<Id> {
    let mut votes = Votes {
        counts: BTreeMap::new(),
        invalid: BTreeMap::new(),
    };
    for (voter, chosen) in ballots {
        let number = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
        if number < choices.minimum || choices.maximum.is_some_and(|most| number > most) {
            votes.invalid.insert(voter.clone(), number);
            continue;
        }
        for entry in chosen {
            *votes.counts.entry(entry.clone()).or_default() += 1;
        }
    }
    votes
}

/// An entry's line in a count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VotedEntry<Id> {
    /// The entry.
    pub entry: Id,
    /// Ballots that chose it.
    pub votes: u32,
    /// Its place; entries with as many votes share it.
    pub place: u32,
}

/// Every entry that stood in the vote, the most voted first. Entries that share a place are in the
/// order of their identifiers, which says nothing.
#[must_use]
pub fn places<Id: Ord + Clone>(
    field: &BTreeSet<Id>,
    counts: &BTreeMap<Id, u32>,
) -> Vec<VotedEntry<Id>> {
    let votes = |entry: &Id| counts.get(entry).copied().unwrap_or(0);
    let mut lines: Vec<(u32, &Id)> = field.iter().map(|entry| (votes(entry), entry)).collect();
    lines.sort_by_key(|(votes, entry)| (std::cmp::Reverse(*votes), *entry));
    lines
        .iter()
        .map(|(votes, entry)| VotedEntry {
            entry: (*entry).clone(),
            votes: *votes,
            place: u32::try_from(lines.partition_point(|(more, _)| more > votes))
                .unwrap_or(u32::MAX)
                .saturating_add(1),
        })
        .collect()
}

/// The entries with the most votes: several when they tie, none while nobody has voted.
#[must_use]
pub fn most_voted<Id: Ord + Clone>(counts: &BTreeMap<Id, u32>) -> BTreeSet<Id> {
    let most = counts.values().copied().max().filter(|most| *most > 0);
    let best = counts.iter().filter(|(_, votes)| Some(**votes) == most);
    best.map(|(entry, _)| entry.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ballots_with_too_few_or_too_many_choices_do_not_count() {
        let ballots = [("x", "ab"), ("y", "a"), ("z", "abcd"), ("w", "bc")]
            .map(|(voter, chosen)| (voter.to_owned(), chosen.chars().collect()))
            .into();
        let choices = Choices {
            minimum: 2,
            maximum: Some(3),
        };
        let votes = count(&ballots, choices);
        assert_eq!(votes.counts, [('a', 1), ('b', 2), ('c', 1)].into());
        let invalid = [("y".to_owned(), 1), ("z".to_owned(), 4)];
        assert_eq!(votes.invalid, invalid.into());
    }

    #[test]
    fn entries_with_as_many_votes_share_a_place() {
        let counts: BTreeMap<char, u32> = [('a', 2), ('b', 5), ('c', 2)].into();
        let lines = places(&"abcd".chars().collect(), &counts);
        let told: Vec<_> = lines.iter().map(|l| (l.entry, l.votes, l.place)).collect();
        assert_eq!(told, [('b', 5, 1), ('a', 2, 2), ('c', 2, 2), ('d', 0, 4)]);
        assert_eq!(most_voted(&counts), ['b'].into());
        let tied: BTreeMap<char, u32> = [('a', 2), ('c', 2)].into();
        assert_eq!(most_voted(&tied), ['a', 'c'].into());
        assert!(most_voted(&BTreeMap::from([('a', 0)])).is_empty());
    }
}
