//! The order of the entries of a round.

use std::{cmp::Reverse, collections::BTreeMap, fmt::Display};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    fraction::Fraction,
    method::{self, CountedBallot, Method},
    positional,
};
use crate::scoring::{ballot::Marks, rubric::Rubric};

/// One line of the standings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing<Id> {
    /// Which entry.
    pub entry: Id,
    /// Exact score in points; `None` without a ballot that has a total. No score is not a zero.
    pub score: Option<Fraction>,
    /// Place from 1; equal entries share it and the next place is skipped (1, 2, 2, 4).
    /// `None` without a score.
    pub place: Option<u32>,
    /// Number of ballots that have a total.
    pub ballots: u32,
    /// Whether another entry has the same place.
    pub tied: bool,
    /// The numbers that decide the place, the most important first; see [`Method::keys`].
    pub keys: Vec<Fraction>,
    /// Median of the ballots' totals, in points.
    pub median: Option<Fraction>,
    /// Mean mark on each criterion that somebody judged, in points.
    pub criteria: BTreeMap<String, Fraction>,
    /// What the lot gave it, where one was drawn. Decides ties at a cut-off, and no place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lot: Option<Fraction>,
}

/// All entries of a round: best first, those without a score at the end. Among equal ones the
/// order is that of the identifiers and means nothing; [`Standing::tied`] says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Standings<Id>(pub Vec<Standing<Id>>);

/// Ranks the entries of a round by their counted ballots.
///
/// Neither the order of `entries` nor that of `ballots` has any influence. Ballots on other entries
/// are left aside. The rubric is expected to have passed [`Rubric::check`].
#[must_use]
pub fn rank<Id: Ord + Clone>(
    rubric: &Rubric,
    method: Method,
    entries: &[Id],
    ballots: &[CountedBallot<Id>],
) -> Standings<Id> {
    let mut by_entry: BTreeMap<&Id, Vec<&Marks>> =
        entries.iter().map(|entry| (entry, Vec::new())).collect();
    for ballot in ballots {
        if let Some(marks) = by_entry.get_mut(&ballot.entry) {
            marks.push(&ballot.marks);
        }
    }
    let lines = by_entry
        .into_iter()
        .map(|(entry, marks)| line(rubric, method, entry.clone(), &marks))
        .collect();
    let standings = placed(lines);
    if method.looks_at_one_entry() {
        return standings;
    }
    let points = positional::means(rubric, &entries.iter().collect(), ballots);
    standings.rescored(|entry| points.get(entry).copied().into_iter().collect())
}

fn line<Id>(rubric: &Rubric, method: Method, entry: Id, ballots: &[&Marks]) -> Standing<Id> {
    let totals = method::totals(rubric, ballots);
    let keys = method.keys(rubric, ballots);
    let criteria = rubric.criteria.iter().filter_map(|criterion| {
        let marks: Vec<_> = ballots
            .iter()
            .filter_map(|marks| marks.mark(&criterion.code))
            .map(|mark| mark.points())
            .collect();
        method::mean(&marks).map(|mean| (criterion.code.clone(), mean))
    });
    Standing {
        entry,
        score: keys.first().copied(),
        place: None,
        ballots: u32::try_from(totals.len()).unwrap_or(u32::MAX),
        tied: false,
        median: method::median(&totals),
        criteria: criteria.collect(),
        lot: None,
        keys,
    }
}

/// Orders the lines and gives out the places.
fn placed<Id: Ord>(mut lines: Vec<Standing<Id>>) -> Standings<Id> {
    // An empty list of keys is less than any other: entries without a score come last.
    lines.sort_by(|a, b| {
        Reverse(&a.keys)
            .cmp(&Reverse(&b.keys))
            .then_with(|| a.entry.cmp(&b.entry))
    });
    let mut before = 0_u32;
    for group in lines.chunk_by_mut(|a, b| a.keys == b.keys) {
        let tied = group.len() > 1;
        for line in group.iter_mut() {
            line.place = line.score.map(|_| before.saturating_add(1));
            line.tied = tied && line.score.is_some();
        }
        before = before.saturating_add(u32::try_from(group.len()).unwrap_or(u32::MAX));
    }
    Standings(lines)
}

impl<Id> Standings<Id> {
    /// The lines with a place, best first.
    pub fn ranked(&self) -> impl Iterator<Item = &Standing<Id>> {
        self.0.iter().filter(|line| line.place.is_some())
    }

    /// The lines that share a place.
    pub fn at(&self, place: u32) -> impl Iterator<Item = &Standing<Id>> {
        self.0.iter().filter(move |line| line.place == Some(place))
    }
}

impl<Id: Ord + Clone> Standings<Id> {
    /// The line of an entry.
    #[must_use]
    pub fn of(&self, entry: &Id) -> Option<&Standing<Id>> {
        self.0.iter().find(|line| line.entry == *entry)
    }

    /// The same entries placed by other numbers: points, votes, adjusted scores. Entries without a
    /// number have no place.
    #[must_use]
    pub fn rescored(self, keys: impl Fn(&Id) -> Vec<Fraction>) -> Self {
        let mut lines = self.0;
        for line in &mut lines {
            line.keys = keys(&line.entry);
            line.score = line.keys.first().copied();
        }
        placed(lines)
    }

    /// Draws lots: an entry's is the number that the first eight bytes of SHA-256 of the seed, a colon
    /// and the entry's identifier write, the first byte the greatest. The higher number goes first.
    #[must_use]
    pub fn drawn(self, seed: &str) -> Self
    where
        Id: Display,
    {
        let mut lines = self.0;
        for line in &mut lines {
            let digest = Sha256::digest(format!("{seed}:{}", line.entry));
            let number = digest.iter().take(8);
            let number = number.fold(0_i128, |sum, byte| sum * 256 + i128::from(*byte));
            line.lot = Some(Fraction::whole(number));
        }
        Self(lines)
    }

    /// The standings among some of the entries only, with places of their own.
    #[must_use]
    pub fn among(&self, mut belongs: impl FnMut(&Id) -> bool) -> Self {
        placed(
            self.0
                .iter()
                .filter(|line| belongs(&line.entry))
                .cloned()
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        localized::Localized,
        scoring::{
            ballot::Judgement,
            rubric::Criterion,
            scale::{Mark, Scale},
        },
    };

    fn rubric() -> Rubric {
        let criterion = Criterion {
            code: "impact".into(),
            name: Localized::default(),
            text: Localized::default(),
            weight: 1,
            required: false,
            anchors: Vec::new(),
        };
        Rubric {
            scale: Scale {
                low: 0,
                high: 1000,
                step: 100,
            },
            criteria: vec![criterion],
            total: crate::scoring::rubric::TotalRule::WeightedMean,
        }
    }

    fn ballots(marks: &[(char, Option<i32>)]) -> Vec<CountedBallot<char>> {
        marks
            .iter()
            .enumerate()
            .map(|(number, (entry, mark))| {
                let judgement =
                    mark.map_or(Judgement::CannotJudge, |mark| Judgement::Mark(Mark(mark)));
                CountedBallot {
                    juror: number.to_string(),
                    entry: *entry,
                    marks: [("impact".to_owned(), judgement)].into_iter().collect(),
                }
            })
            .collect()
    }

    fn places(standings: &Standings<char>) -> Vec<(char, Option<u32>, bool)> {
        standings
            .0
            .iter()
            .map(|line| (line.entry, line.place, line.tied))
            .collect()
    }

    #[test]
    fn equal_entries_share_a_place_and_the_next_is_skipped() {
        let marks = [
            ('a', Some(500)),
            ('b', Some(900)),
            ('c', Some(700)),
            ('d', Some(700)),
        ];
        let standings = rank(
            &rubric(),
            Method::WeightedMean,
            &['a', 'b', 'c', 'd'],
            &ballots(&marks),
        );
        assert_eq!(
            places(&standings),
            [
                ('b', Some(1), false),
                ('c', Some(2), true),
                ('d', Some(2), true),
                ('a', Some(4), false)
            ]
        );
        assert_eq!(
            places(&standings.among(|entry| *entry != 'b' && *entry != 'd')),
            [('c', Some(1), false), ('a', Some(2), false)]
        );
    }

    #[test]
    fn entries_without_a_score_have_no_place_and_are_not_zero() {
        let marks = [('a', Some(0)), ('b', None), ('x', Some(900))];
        let standings = rank(
            &rubric(),
            Method::MedianOfTotals,
            &['c', 'b', 'a', 'a'],
            &ballots(&marks),
        );
        assert_eq!(
            places(&standings),
            [
                ('a', Some(1), false),
                ('b', None, false),
                ('c', None, false)
            ]
        );
        assert_eq!(
            standings.of(&'a').and_then(|line| line.score),
            Some(Fraction::ZERO)
        );
        assert_eq!(
            standings.of(&'b').map(|line| (line.score, line.ballots)),
            Some((None, 0))
        );
        assert_eq!(standings.ranked().count(), 1);
    }

    #[test]
    fn the_median_is_followed_by_the_mean() {
        let marks = [
            ('a', Some(500)),
            ('a', Some(600)),
            ('a', Some(700)),
            ('b', Some(600)),
            ('b', Some(600)),
            ('b', Some(1000)),
            ('c', Some(500)),
            ('c', Some(600)),
            ('c', Some(700)),
        ];
        let standings = rank(
            &rubric(),
            Method::MedianOfTotals,
            &['a', 'b', 'c'],
            &ballots(&marks),
        );
        assert_eq!(
            places(&standings),
            [
                ('b', Some(1), false),
                ('a', Some(2), true),
                ('c', Some(2), true)
            ]
        );
        assert_eq!(standings.0[0].score, Some(Fraction::whole(6)));
    }
}
