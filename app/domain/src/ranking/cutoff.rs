//! Who goes on to the next round.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    fraction::Fraction,
    standing::{Standing, Standings},
};

/// How many entries of a round, or which, go on. Chosen before the round opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CutOff {
    /// The best of this number.
    TopN(u32),
    /// The best of a share of all entries of the round, with or without ballots, so that the number
    /// is known before the jury begins. A half counts as one: 50 % of 5 are 3.
    TopShare {
        /// The share in hundredths.
        percent: u8,
        /// Most entries, whatever the share gives; for all categories together.
        at_most: Option<u32>,
    },
    /// The best of each category, so many of each; categories that are not named get no place.
    PerCategory(BTreeMap<String, u32>),
    /// All with at least this score, in points.
    Threshold(Fraction),
    /// All entries of the round, with or without ballots: the round does not select.
    All,
}

impl CutOff {
    /// Number of places that the rule gives to a number of entries; `None` where it does not count
    /// places.
    #[must_use]
    pub fn places(&self, entries: usize) -> Option<usize> {
        let limit = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        match self {
            Self::TopN(number) => Some(limit(*number)),
            Self::TopShare { at_most, .. } => {
                let share = self.share(entries)?;
                Some(at_most.map_or(share, |most| share.min(limit(most))))
            }
            Self::PerCategory(places) => Some(limit(places.values().sum())),
            Self::Threshold(_) | Self::All => None,
        }
    }

    /// The places of one category, of which there are so many entries, before any maximum.
    pub(super) fn places_of(&self, category: &str, entries: usize) -> Option<usize> {
        match self {
            Self::PerCategory(places) => {
                let own = places.get(category).copied().unwrap_or_default();
                Some(usize::try_from(own).unwrap_or(usize::MAX))
            }
            _ => self.share(entries),
        }
    }

    /// The share of a number of entries before any maximum.
    fn share(&self, entries: usize) -> Option<usize> {
        match self {
            Self::TopShare { percent, .. } => Some(
                entries
                    .saturating_mul(usize::from(*percent))
                    .saturating_add(50)
                    / 100,
            ),
            _ => self.places(entries),
        }
    }
}

/// What separates entries that are tied across the cut-off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieKey {
    /// More ballots.
    MoreBallots,
    /// Higher median of the ballots' totals.
    HigherMedian,
    /// Higher mean mark on a criterion, given by its code.
    HigherMark(String),
    /// The lot, by a public seed that was drawn before the round; see [`Standings::drawn`].
    Lot(String),
}

/// What happens when places tie across the cut-off. Chosen before the round opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieRule {
    /// All tied entries go on, even beyond the number of places.
    AllThrough,
    /// The keys decide one after the other. A key that a tied entry has no value for is passed over.
    /// What is equal by all keys is left to the meeting.
    NextKeys(Vec<TieKey>),
    /// The meeting decides.
    Meeting,
}

impl TieRule {
    /// The public seed of the lot that decides ties, if one does.
    #[must_use]
    pub fn lot(&self) -> Option<&str> {
        let Self::NextKeys(keys) = self else {
            return None;
        };
        keys.iter().find_map(|key| match key {
            TieKey::Lot(seed) => Some(seed.as_str()),
            _ => None,
        })
    }
}

/// A tie across the cut-off, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TieAtCut<Id> {
    /// The place that the entries share.
    pub place: u32,
    /// The tied entries.
    pub entries: Vec<Id>,
    /// Places that were left for them.
    pub places_left: u32,
    /// The rule that was applied.
    pub rule: TieRule,
    /// The key that drew the line, where one did.
    pub decided_by: Option<TieKey>,
}

/// The outcome of a cut-off. Every entry of the standings is in exactly one of the three lists, in
/// the order of the standings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut<Id> {
    /// Goes on.
    pub through: Vec<Id>,
    /// Does not go on; entries without a place among them.
    pub out: Vec<Id>,
    /// Tied across the line, for the meeting to decide.
    pub undecided: Vec<Id>,
    /// The lowest score that suffices, or may: the threshold itself, or the score of the last entry
    /// that goes on or is undecided. `None` where nobody goes on or nothing was selected.
    pub line: Option<Fraction>,
    /// The tie across the line, if there was one.
    pub tie: Option<TieAtCut<Id>>,
}

/// Applies a cut-off to standings.
#[must_use]
pub fn cut<Id: Ord + Clone>(
    standings: &Standings<Id>,
    cut_off: &CutOff,
    tie_rule: &TieRule,
) -> Cut<Id> {
    match cut_off {
        CutOff::All => {
            let mut cut = sorted(standings, |_| Fate::Through);
            cut.line = None;
            cut
        }
        CutOff::Threshold(lowest) => {
            let mut cut = sorted(standings, |line| {
                if line.score >= Some(*lowest) {
                    Fate::Through
                } else {
                    Fate::Out
                }
            });
            cut.line = Some(*lowest);
            cut
        }
        CutOff::TopN(_) | CutOff::TopShare { .. } | CutOff::PerCategory(_) => {
            let places = cut_off.places(standings.0.len()).unwrap_or_default();
            cut_at(standings, places, tie_rule)
        }
    }
}

/// Gives a number of places to the best.
pub(super) fn cut_at<'s, Id: Ord + Clone>(
    standings: &'s Standings<Id>,
    places: usize,
    tie_rule: &TieRule,
) -> Cut<Id> {
    let ranked: Vec<_> = standings.ranked().collect();
    let last = places
        .checked_sub(1)
        .and_then(|last| ranked.get(last))
        .and_then(|line| line.place);
    let next = ranked.get(places).and_then(|line| line.place);
    let Some(place) = last.filter(|last| next == Some(*last)) else {
        let mut left = places;
        return sorted(standings, |line| {
            let through = line.place.is_some() && left > 0;
            left = left.saturating_sub(1);
            if through { Fate::Through } else { Fate::Out }
        });
    };
    let tied: Vec<_> = standings.at(place).collect();
    let better = ranked
        .iter()
        .filter(|line| line.place < Some(place))
        .count();
    let left = places.saturating_sub(better);
    let (settled, decided_by) = match tie_rule {
        TieRule::AllThrough => (
            Settled {
                through: tied.clone(),
                open: Vec::new(),
            },
            None,
        ),
        TieRule::Meeting => (
            Settled {
                through: Vec::new(),
                open: tied.clone(),
            },
            None,
        ),
        TieRule::NextKeys(keys) => settle(tied.clone(), left, keys),
    };
    let ids = |lines: &[&'s Standing<Id>]| -> BTreeSet<&'s Id> {
        lines.iter().map(|line| &line.entry).collect()
    };
    let (through, open) = (ids(&settled.through), ids(&settled.open));
    let mut cut = sorted(standings, |line| {
        if line.place.is_some_and(|own| own < place) || through.contains(&line.entry) {
            Fate::Through
        } else if open.contains(&line.entry) {
            Fate::Undecided
        } else {
            Fate::Out
        }
    });
    cut.tie = Some(TieAtCut {
        place,
        entries: tied.iter().map(|line| line.entry.clone()).collect(),
        places_left: u32::try_from(left).unwrap_or(u32::MAX),
        rule: tie_rule.clone(),
        decided_by,
    });
    cut
}

enum Fate {
    Through,
    Out,
    Undecided,
}

fn sorted<Id: Clone>(
    standings: &Standings<Id>,
    mut fate: impl FnMut(&Standing<Id>) -> Fate,
) -> Cut<Id> {
    let mut cut = Cut {
        through: Vec::new(),
        out: Vec::new(),
        undecided: Vec::new(),
        line: None,
        tie: None,
    };
    for line in &standings.0 {
        let list = match fate(line) {
            Fate::Out => &mut cut.out,
            Fate::Through => {
                cut.line = line.score;
                &mut cut.through
            }
            Fate::Undecided => {
                cut.line = line.score;
                &mut cut.undecided
            }
        };
        list.push(line.entry.clone());
    }
    cut
}

struct Settled<'a, Id> {
    through: Vec<&'a Standing<Id>>,
    open: Vec<&'a Standing<Id>>,
}

/// Lets the keys decide who among tied entries gets the places that are left.
fn settle<'a, Id>(
    tied: Vec<&'a Standing<Id>>,
    mut left: usize,
    keys: &[TieKey],
) -> (Settled<'a, Id>, Option<TieKey>) {
    let mut settled = Settled {
        through: Vec::new(),
        open: tied,
    };
    for key in keys {
        let values: Option<Vec<Fraction>> =
            settled.open.iter().map(|line| value(key, line)).collect();
        let Some(mut values) = values else { continue };
        values.sort_unstable_by(|a, b| b.cmp(a));
        let last = left
            .checked_sub(1)
            .and_then(|last| values.get(last))
            .copied();
        let (above, rest): (Vec<_>, Vec<_>) = settled
            .open
            .into_iter()
            .partition(|line| value(key, line) > last);
        left = left.saturating_sub(above.len());
        settled.through.extend(above);
        settled.open = rest
            .into_iter()
            .filter(|line| value(key, line) == last)
            .collect();
        if settled.open.len() == left {
            settled.through.append(&mut settled.open);
            return (settled, Some(key.clone()));
        }
    }
    (settled, None)
}

fn value<Id>(key: &TieKey, line: &Standing<Id>) -> Option<Fraction> {
    match key {
        TieKey::MoreBallots => Some(Fraction::whole(i128::from(line.ballots))),
        TieKey::HigherMedian => line.median,
        TieKey::HigherMark(criterion) => line.criteria.get(criterion).copied(),
        TieKey::Lot(_) => line.lot,
    }
}

#[cfg(test)]
mod tests;
