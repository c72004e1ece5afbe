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
}
