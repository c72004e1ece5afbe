//! Points by rank: each juror's list gives points to its entries, whatever the marks on it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    fraction::Fraction,
    method::{self, CountedBallot},
};
use crate::scoring::{rubric::Rubric, tally};

/// What the first ten ranks on a juror's list are worth in a round; the others are worth nothing.
pub const TABLE: [u32; 10] = [12, 10, 8, 7, 6, 5, 4, 3, 2, 1];

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
    for (id, given) in lists.values().flat_map(|list| on_list(list, rule)) {
        let own = points.entry(id).or_insert(Fraction::ZERO);
        *own = own.checked_add(given).unwrap_or(*own);
    }
    Ok(points)
}

/// The points that one juror's list gives.
fn on_list<Id: Ord + Clone>(list: &BTreeMap<Id, Fraction>, rule: &Points) -> Vec<(Id, Fraction)> {
    let mut ranked: Vec<(&Fraction, &Id)> = list.iter().map(|(id, n)| (n, id)).collect();
    ranked.sort_by(|a, b| b.cmp(a));
    let mut above = 0;
    let mut points = Vec::with_capacity(ranked.len());
    for equal in ranked.chunk_by(|a, b| a.0 == b.0) {
        let worth = (above..above + equal.len()).map(|rank| rule.of(rank, ranked.len()));
        let shared = i128::try_from(equal.len())
            .ok()
            .and_then(|count| Fraction::new(worth.sum(), count))
            .unwrap_or(Fraction::ZERO);
        above += equal.len();
        points.extend(equal.iter().map(|(_, id)| ((*id).clone(), shared)));
    }
    points
}

/// The points of [`TABLE`] that each juror gives to each entry by the totals of the ballots. A
/// ballot without a total is on no list, nor is an entry that is not of the round.
#[must_use]
pub fn by_juror<Id: Ord + Clone>(
    rubric: &Rubric,
    entries: &BTreeSet<&Id>,
    ballots: &[CountedBallot<Id>],
) -> BTreeMap<(String, Id), Fraction> {
    let mut lists: BTreeMap<&String, BTreeMap<Id, Fraction>> = BTreeMap::new();
    for ballot in ballots.iter().filter(|b| entries.contains(&b.entry)) {
        if let Some(total) = tally::total(rubric, &ballot.marks) {
            let list = lists.entry(&ballot.juror).or_default();
            list.insert(ballot.entry.clone(), total);
        }
    }
    let rule = Points::Table(TABLE.to_vec());
    let given = lists.into_iter().flat_map(|(juror, list)| {
        let points = on_list(&list, &rule).into_iter();
        points.map(|(entry, points)| ((juror.clone(), entry), points))
    });
    given.collect()
}

/// The mean of the points that each entry gets, over the lists on which it stands.
#[must_use]
pub fn means<Id: Ord + Clone>(
    rubric: &Rubric,
    entries: &BTreeSet<&Id>,
    ballots: &[CountedBallot<Id>],
) -> BTreeMap<Id, Fraction> {
    let mut given: BTreeMap<Id, Vec<Fraction>> = BTreeMap::new();
    for ((_, entry), points) in by_juror(rubric, entries, ballots) {
        given.entry(entry).or_default().push(points);
    }
    let means = given
        .into_iter()
        .filter_map(|(entry, points)| Some((entry, method::mean(&points)?)));
    means.collect()
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
    fn a_rounds_points_are_the_mean_over_the_lists_that_hold_the_entry() {
        use crate::{
            localized::Localized,
            ranking::{method::Method, standing::rank},
            scoring::{
                ballot::Judgement,
                rubric::Criterion,
                scale::{Mark, Scale},
            },
        };
        let rubric = Rubric {
            scale: Scale {
                low: 0,
                high: 1000,
                step: 100,
            },
            criteria: vec![Criterion {
                code: "impact".into(),
                name: Localized::default(),
                text: Localized::default(),
                weight: 1,
                required: false,
                anchors: Vec::new(),
            }],
            total: crate::scoring::rubric::TotalRule::WeightedMean,
        };
        let ballot = |juror: &str, entry, mark: i32| CountedBallot {
            juror: juror.into(),
            entry,
            marks: [("impact".to_owned(), Judgement::Mark(Mark(mark * 100)))]
                .into_iter()
                .collect(),
        };
        // Ada is strict, Ben is not, Cid had to step aside for c; x is not of the round.
        let ballots = [
            ballot("ada", 'a', 3),
            ballot("ada", 'b', 2),
            ballot("ada", 'c', 1),
            ballot("ben", 'a', 9),
            ballot("ben", 'b', 10),
            ballot("ben", 'c', 8),
            ballot("ben", 'x', 10),
            ballot("cid", 'a', 5),
            ballot("cid", 'b', 5),
        ];
        let standings = rank(&rubric, Method::RankPoints, &['a', 'b', 'c', 'd'], &ballots);
        let told: String = standings
            .0
            .iter()
            .map(|line| match (line.place, line.score) {
                (Some(place), Some(score)) => format!("{place}{}:{score} ", line.entry),
                _ => format!("-{} ", line.entry),
            })
            .collect();
        // a: (12 + 10 + 11) / 3, b: (10 + 12 + 11) / 3, c: (8 + 8) / 2
        assert_eq!(told, "1a:11/1 1b:11/1 3c:8/1 -d ");
    }

    #[test]
    fn equal_ranks_share_the_points_of_the_ranks_they_occupy() {
        let lists = [list(&[('a', 9), ('b', 9), ('c', 1), ('d', 0)])];
        let table = Points::Table(vec![12, 10, 8]);
        assert_eq!(given(&lists, 4, &table), "a11/1 b11/1 c8/1 d0/1 ");
    }
}
