//! Points by rank: each juror's list gives points to its entries, whatever the marks on it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fraction::Fraction;

/// What a rank is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Points {
    /// One point for each entry that stands below, half a point for each on the same rank (Borda).
    Borda,
    /// These points for the first ranks, none for the others: 12, 10, 8, 7 …
    Table(Vec<u32>),
}

/// A juror whose list does not contain all entries, which Borda's count needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incomplete {
    /// Who.
    pub juror: String,
    /// Entries on the list.
    pub listed: usize,
    /// Entries of the round.
    pub entries: usize,
}

/// The points of all entries that stand on a list. Each juror's list has a number for each entry,
/// the highest first; equal numbers share the points of the ranks that they occupy.
///
/// # Errors
/// For [`Points::Borda`], all jurors whose lists do not have every entry: an entry that is not
/// listed has no rank, and points among few are not points among many.
pub fn points<Id: Ord + Clone>(
    lists: &BTreeMap<String, BTreeMap<Id, Fraction>>,
    entries: usize,
    rule: &Points,
) -> Result<BTreeMap<Id, Fraction>, Vec<Incomplete>> {
    if *rule == Points::Borda {
        let incomplete: Vec<Incomplete> = lists
            .iter()
            .filter(|(_, list)| list.len() != entries)
            .map(|(juror, list)| Incomplete {
                juror: juror.clone(),
                listed: list.len(),
                entries,
            })
            .collect();
        if !incomplete.is_empty() {
            return Err(incomplete);
        }
    }
    let mut points: BTreeMap<Id, Fraction> = BTreeMap::new();
    for list in lists.values() {
        let mut ranked: Vec<(&Fraction, &Id)> = list.iter().map(|(id, n)| (n, id)).collect();
        ranked.sort_by(|a, b| b.cmp(a));
        let mut above = 0;
        for equal in ranked.chunk_by(|a, b| a.0 == b.0) {
            let worth = (above..above + equal.len()).map(|rank| rule.of(rank, ranked.len()));
            let shared = i128::try_from(equal.len())
                .ok()
                .and_then(|count| Fraction::new(worth.sum(), count));
            above += equal.len();
            for (_, id) in equal {
                let own = points.entry((*id).clone()).or_insert(Fraction::ZERO);
                *own = shared
                    .and_then(|shared| own.checked_add(shared))
                    .unwrap_or(*own);
            }
        }
    }
    Ok(points)
}

impl Points {
    /// What a rank is worth, from 0, in a list of so many.
    fn of(&self, rank: usize, listed: usize) -> i128 {
        match self {
            Self::Borda => i128::try_from(listed.saturating_sub(rank + 1)).unwrap_or(0),
            Self::Table(table) => table.get(rank).copied().map_or(0, i128::from),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(numbers: &[(char, i128)]) -> BTreeMap<char, Fraction> {
        let numbers = numbers.iter();
        numbers
            .map(|(id, number)| (*id, Fraction::whole(*number)))
            .collect()
    }

    fn given(lists: &[BTreeMap<char, Fraction>], entries: usize, rule: &Points) -> String {
        let named = lists.iter().enumerate();
        let lists = named
            .map(|(place, list)| (place.to_string(), list.clone()))
            .collect();
        match points(&lists, entries, rule) {
            Ok(points) => points.iter().map(|(id, n)| format!("{id}{n} ")).collect(),
            Err(incomplete) => format!("{} of {entries}", incomplete[0].listed),
        }
    }

    #[test]
    fn borda_counts_the_entries_below() {
        let lists = [
            list(&[('a', 9), ('b', 7), ('c', 1)]),
            list(&[('a', 5), ('b', 8), ('c', 5)]),
        ];
        assert_eq!(given(&lists, 3, &Points::Borda), "a5/2 b3/1 c1/2 ");
    }

    #[test]
    fn a_list_without_some_entries_has_no_borda_count_but_a_table() {
        let lists = [list(&[('a', 9), ('b', 7)])];
        assert_eq!(given(&lists, 3, &Points::Borda), "2 of 3");
        assert_eq!(
            given(&lists, 3, &Points::Table(vec![12, 10, 8])),
            "a12/1 b10/1 "
        );
    }

    #[test]
    fn equal_ranks_share_the_points_of_the_ranks_they_occupy() {
        let lists = [list(&[('a', 9), ('b', 9), ('c', 1), ('d', 0)])];
        let table = Points::Table(vec![12, 10, 8]);
        assert_eq!(given(&lists, 4, &table), "a11/1 b11/1 c8/1 d0/1 ");
    }
}
