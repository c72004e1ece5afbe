//! Who goes on from a round: its cut-off within the parts that its rules make.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Display,
};

use serde::{Deserialize, Serialize};

use super::round::Round;
use crate::{
    ranking::{
        category::cut_by_category,
        cutoff::{self, Cut, CutOff, TieRule},
        method::CountedBallot,
        standing::{self, Standings},
    },
    scoring::rubric::Rubric,
};

/// What entries can be grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// Their category.
    Category,
    /// The size class of their territory.
    SizeClass,
    /// The region of the world in which their country lies (UN M49).
    Region,
}

/// Places kept for the best of each group, before the others are given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reserved {
    /// The groups.
    pub by: Grouping,
    /// Places for each of them.
    pub each: u32,
}

/// The entries that are cut together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of them.
    All,
    /// Those of a category.
    Category(String),
    /// Those of a group with reserved places.
    Reserved(String),
    /// Those that got no reserved place.
    Rest,
}

/// The cut of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupCut<Id> {
    /// Which part.
    pub part: Part,
    /// Entries in it.
    pub entries: u32,
    /// Places that the rule gives; `None` where it does not count places.
    pub places: Option<u32>,
    /// Who goes on. Of a part with reserved places nobody is out: whoever got none is in the rest.
    pub cut: Cut<Id>,
}

/// Ranks the entries of a round by ballots, and draws lots where its rule for ties has one. `rubric`
/// is that of the ballots.
#[must_use]
pub fn standings<Id: Ord + Clone + Display>(
    round: &Round,
    rubric: &Rubric,
    entries: &[Id],
    ballots: &[CountedBallot<Id>],
) -> Standings<Id> {
    let standings = standing::rank(rubric, round.method, entries, ballots);
    match round.tie_rule.lot() {
        Some(seed) => standings.drawn(seed),
        None => standings,
    }
}

/// Applies a round's cut-off to standings. `group_of` tells the group of an entry: a code, empty for
/// none.
#[must_use]
pub fn cuts<Id: Ord + Clone>(
    round: &Round,
    standings: &Standings<Id>,
    group_of: impl Fn(&Id, Grouping) -> String,
) -> Vec<GroupCut<Id>> {
    if round.cut_by_category {
        return by_category(round, standings, |id| group_of(id, Grouping::Category));
    }
    let places = round.cut_off.places(standings.0.len());
    match (round.reserved, places) {
        (Some(reserved), Some(places)) => {
            let group = |id: &Id| group_of(id, reserved.by);
            with_reserved(&round.tie_rule, standings, places, reserved.each, group)
        }
        _ => vec![GroupCut {
            part: Part::All,
            entries: count(standings.0.len()),
            places: places.map(count),
            cut: cutoff::cut(standings, &round.cut_off, &round.tie_rule),
        }],
    }
}

fn by_category<Id: Ord + Clone>(
    round: &Round,
    standings: &Standings<Id>,
    category_of: impl Fn(&Id) -> String,
) -> Vec<GroupCut<Id>> {
    cut_by_category(standings, category_of, &round.cut_off, &round.tie_rule)
        .0
        .into_iter()
        .map(|group| GroupCut {
            part: Part::Category(group.category),
            entries: count(group.standings.0.len()),
            places: group.places,
            cut: group.cut,
        })
        .collect()
}

/// The best of each group first, then the best of all that are left. Reserved places stand even
/// where together they are more than the places there are.
fn with_reserved<Id: Ord + Clone>(
    tie_rule: &TieRule,
    standings: &Standings<Id>,
    places: usize,
    each: u32,
    group_of: impl Fn(&Id) -> String,
) -> Vec<GroupCut<Id>> {
    let mut groups: BTreeMap<String, Vec<Id>> = BTreeMap::new();
    for line in &standings.0 {
        let group = group_of(&line.entry);
        if !group.is_empty() {
            groups.entry(group).or_default().push(line.entry.clone());
        }
    }
    let mut taken = BTreeSet::new();
    let mut left = places;
    let mut parts = Vec::new();
    for (code, members) in groups {
        let own = standings.among(|id| members.contains(id));
        let mut cut = cutoff::cut(&own, &CutOff::TopN(each), tie_rule);
        cut.out.clear();
        let given = match &cut.tie {
            Some(tie) if !cut.undecided.is_empty() => cut
                .through
                .len()
                .saturating_add(usize::try_from(tie.places_left).unwrap_or(0)),
            _ => cut.through.len(),
        };
        left = left.saturating_sub(given);
        taken.extend(cut.through.iter().chain(&cut.undecided).cloned());
        parts.push(GroupCut {
            part: Part::Reserved(code),
            entries: count(members.len()),
            places: Some(each),
            cut,
        });
    }
    let rest = standings.among(|id| !taken.contains(id));
    let cut_off = CutOff::TopN(count(left));
    parts.push(GroupCut {
        part: Part::Rest,
        entries: count(rest.0.len()),
        places: Some(count(left)),
        cut: cutoff::cut(&rest, &cut_off, tie_rule),
    });
    parts
}

fn count(entries: usize) -> u32 {
    u32::try_from(entries).unwrap_or(u32::MAX)
}
