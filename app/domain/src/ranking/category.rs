//! A cut-off within each category.
//!
//! Every category gets its own share of places. Where all together would exceed the maximum, each
//! category's places are reduced in the same proportion: whole places first, the places that remain
//! to the largest fractions. Equal fractions go to the category whose next entry has the higher
//! score; where these are equal too and the places do not suffice for all of them, none of them
//! gets one, because a maximum need not be reached and nothing is decided by name.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    cutoff::{self, Cut, CutOff, TieRule},
    fraction::Fraction,
    standing::Standings,
};

/// The cut-off in one category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryCut<Id> {
    /// Code of the category.
    pub category: String,
    /// The standings of the category, with places of their own.
    pub standings: Standings<Id>,
    /// Places that the category got; `None` where the rule does not count places.
    pub places: Option<u32>,
    /// Who goes on.
    pub cut: Cut<Id>,
}

/// The cut-offs of all categories, in the order of their codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CutByCategory<Id>(pub Vec<CategoryCut<Id>>);

impl<Id> CutByCategory<Id> {
    /// Goes on.
    pub fn through(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().flat_map(|category| &category.cut.through)
    }

    /// Tied across the line of its category, for the meeting to decide.
    pub fn undecided(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().flat_map(|category| &category.cut.undecided)
    }

    /// Does not go on.
    pub fn out(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().flat_map(|category| &category.cut.out)
    }
}

/// Applies a cut-off within each category, with the maximum of [`CutOff::TopShare`] for all of them
/// together. A tie across a category's line follows the rule, which may let more through.
#[must_use]
pub fn cut_by_category<Id: Ord + Clone>(
    standings: &Standings<Id>,
    category_of: impl Fn(&Id) -> String,
    cut_off: &CutOff,
    tie_rule: &TieRule,
) -> CutByCategory<Id> {
    let mut groups: BTreeMap<String, Standings<Id>> = BTreeMap::new();
    for line in &standings.0 {
        let group = groups
            .entry(category_of(&line.entry))
            .or_insert_with(|| Standings(Vec::new()));
        group.0.push(line.clone());
    }
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(category, group)| (category, group.among(|_| true)))
        .collect();
    let shares: Option<Vec<usize>> = groups
        .iter()
        .map(|(category, group)| cut_off.places_of(category, group.0.len()))
        .collect();
    let Some(mut places) = shares else {
        return CutByCategory(
            groups
                .into_iter()
                .map(|(category, standings)| CategoryCut {
                    category,
                    places: None,
                    cut: cutoff::cut(&standings, cut_off, tie_rule),
                    standings,
                })
                .collect(),
        );
    };
    if let CutOff::TopShare {
        at_most: Some(most),
        ..
    } = cut_off
    {
        let next = |category: usize, places: usize| {
            groups
                .get(category)
                .and_then(|(_, group)| group.ranked().nth(places)?.score)
        };
        places = reduced(&places, usize::try_from(*most).unwrap_or(usize::MAX), next);
    }
    let cuts = groups
        .into_iter()
        .zip(places)
        .map(|((category, standings), places)| CategoryCut {
            category,
            places: u32::try_from(places).ok(),
            cut: cutoff::cut_at(&standings, places, tie_rule),
            standings,
        });
    CutByCategory(cuts.collect())
}

/// Places reduced in proportion to a maximum. `next` tells the score of the entry of a category that
/// would get the place after so many.
fn reduced(
    shares: &[usize],
    most: usize,
    next: impl Fn(usize, usize) -> Option<Fraction>,
) -> Vec<usize> {
    let wanted: usize = shares.iter().sum();
    if wanted <= most {
        return shares.to_vec();
    }
    let mut places: Vec<usize> = shares.iter().map(|share| share * most / wanted).collect();
    let mut claims: Vec<_> = shares
        .iter()
        .zip(&places)
        .enumerate()
        .map(|(category, (share, whole))| {
            ((share * most % wanted, next(category, *whole)), category)
        })
        .filter(|((fraction, _), _)| *fraction > 0)
        .collect();
    claims.sort_unstable_by(|a, b| b.cmp(a));
    let mut left = most.saturating_sub(places.iter().sum());
    for equal in claims.chunk_by(|a, b| a.0 == b.0) {
        if equal.len() > left {
            break;
        }
        left -= equal.len();
        for (_, category) in equal {
            if let Some(places) = places.get_mut(*category) {
                *places += 1;
            }
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reduce(shares: &[usize], most: usize, scores: &[i128]) -> Vec<usize> {
        reduced(shares, most, |category, _| {
            scores.get(category).copied().map(Fraction::whole)
        })
    }

    #[test]
    fn shares_within_the_maximum_stay() {
        assert_eq!(reduce(&[28, 13, 12, 11, 5], 69, &[]), [28, 13, 12, 11, 5]);
        assert_eq!(reduce(&[], 0, &[]), Vec::<usize>::new());
    }

    #[test]
    fn beyond_it_all_are_reduced_in_proportion() {
        // 55, 26, 24, 22 and 9 entries: half of each, at most 40 in all.
        assert_eq!(reduce(&[28, 13, 12, 11, 5], 40, &[]), [16, 8, 7, 6, 3]);
        assert_eq!(reduce(&[28, 13], 0, &[]), [0, 0]);
    }

    #[test]
    fn equal_fractions_go_by_score_and_never_by_name() {
        assert_eq!(reduce(&[10, 10, 10], 20, &[7, 9, 8]), [6, 7, 7]);
        assert_eq!(reduce(&[10, 10, 10], 20, &[7, 7, 8]), [6, 6, 7]);
        assert_eq!(reduce(&[10, 10, 10], 20, &[8, 8, 7]), [7, 7, 6]);
        assert_eq!(reduce(&[10, 10, 10], 19, &[8, 8, 7]), [6, 6, 6]);
    }
}
