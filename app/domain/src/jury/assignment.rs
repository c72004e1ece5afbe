//! Sharing out entries among jurors.
//!
//! A proposal that the secretariat looks at, edits and applies. Conflicts, languages, categories and
//! loads are never broken. Among the assignments that keep to them the proposal is, in this order of
//! importance,
//!
//! 1. the one that keeps most of the pairs there were,
//! 2. with the fewest pairs of a juror and an entry of the juror's own country,
//! 3. with the fewest entries missing to the jurors' minimum loads,
//! 4. with the most even loads (least sum of squares),
//! 5. with the entries of each country most evenly spread over the jurors,
//! 6. among equals the one that the seed picks, with its jurors linked with each other as far as
//!    exchanges can do it that are no worse in all of this.
//!
//! `flow` finds the first five exactly; `network` says what each choice costs; `linking` exchanges.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
};

use serde::{Deserialize, Serialize};

pub mod edits;
mod flow;
mod linking;
mod network;
mod shortage;

pub use shortage::{EntryShort, Shortage};

/// An entry that needs ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryToJudge<E> {
    /// Which entry.
    pub entry: E,
    /// Code of its category.
    pub category: String,
    /// Language in which it is written (ISO 639-1).
    pub language: String,
    /// Its country (ISO 3166-1).
    pub country: String,
    /// Ballots that it has already from people who are no jurors at hand: so many fewer it needs.
    #[serde(default)]
    pub had: u32,
}

/// A juror who takes entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JurorAtHand<J> {
    /// Who.
    pub juror: J,
    /// Languages that the juror reads (ISO 639-1).
    pub languages: BTreeSet<String>,
    /// Codes of the categories whose panel the juror belongs to; `None` judges all.
    pub categories: Option<BTreeSet<String>>,
    /// The juror's country (ISO 3166-1), where known.
    pub country: Option<String>,
    /// Most entries that the juror takes.
    pub max_load: u32,
    /// Entries that the juror should have at least, as far as the rules allow.
    #[serde(default)]
    pub min_load: u32,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssignmentTask<E: Ord, J: Ord> {
    /// The entries, each once.
    pub entries: Vec<EntryToJudge<E>>,
    /// The jurors, each once.
    pub jurors: Vec<JurorAtHand<J>>,
    /// Who must not judge what.
    pub conflicts: BTreeSet<(E, J)>,
    /// Pairs that exist already and are kept as far as the rules allow.
    pub keep: BTreeSet<(E, J)>,
    /// Ballots that every entry should get.
    pub wanted: u32,
    /// Picks among equally good assignments; the same seed picks the same.
    pub seed: u64,
}

/// Who judges what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment<E: Ord, J: Ord> {
    /// The entries of each juror in the order of reading, which differs from juror to juror so that
    /// no entry is always read last. Jurors without entries are listed with none.
    pub reading: BTreeMap<J, Vec<E>>,
}

/// Why a juror cannot judge an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// The juror is not on the panel of the category.
    Category,
    /// The juror has a conflict of interest.
    Conflict,
    /// The juror does not read the language.
    Language,
}

impl<E: Ord + Clone, J: Ord + Clone> AssignmentTask<E, J> {
    /// What keeps a juror from judging an entry, the first of several in the order of [`Obstacle`].
    #[must_use]
    pub fn obstacle(&self, entry: &EntryToJudge<E>, juror: &JurorAtHand<J>) -> Option<Obstacle> {
        let outside = |categories: &BTreeSet<String>| !categories.contains(&entry.category);
        if juror.categories.as_ref().is_some_and(outside) {
            Some(Obstacle::Category)
        } else if self
            .conflicts
            .contains(&(entry.entry.clone(), juror.juror.clone()))
        {
            Some(Obstacle::Conflict)
        } else if !juror.languages.contains(&entry.language) {
            Some(Obstacle::Language)
        } else {
            None
        }
    }

    /// Ballots that an entry needs still.
    #[must_use]
    pub fn wanted_of(&self, entry: &EntryToJudge<E>) -> u32 {
        self.wanted.saturating_sub(entry.had)
    }

    /// What keeps a juror from judging an entry whoever wishes it: conflicts and languages are hard,
    /// the panel of a category is not, and hides neither of them.
    #[must_use]
    pub fn barrier(&self, entry: &EntryToJudge<E>, juror: &JurorAtHand<J>) -> Option<Obstacle> {
        let of_any_panel = JurorAtHand {
            categories: None,
            ..juror.clone()
        };
        self.obstacle(entry, &of_any_panel)
    }
}

impl<E: Ord + Clone, J: Ord + Clone> Assignment<E, J> {
    /// All pairs of entry and juror.
    pub fn pairs(&self) -> impl Iterator<Item = (&E, &J)> {
        self.reading
            .iter()
            .flat_map(|(juror, entries)| entries.iter().map(move |entry| (entry, juror)))
    }

    /// Number of entries of a juror.
    #[must_use]
    pub fn load(&self, juror: &J) -> usize {
        self.reading.get(juror).map_or(0, Vec::len)
    }

    /// How many groups of jurors there are that share no entry with each other, directly or through
    /// others. Between groups nobody can tell severe jurors from better entries.
    #[must_use]
    pub fn groups(&self) -> usize {
        let entries: BTreeSet<&E> = self.pairs().map(|(entry, _)| entry).collect();
        let places: BTreeMap<&E, usize> = entries.into_iter().zip(0..).collect();
        let owners = self.reading.values().zip(0..);
        let pairs: Vec<(usize, usize)> = owners
            .flat_map(|(own, juror)| own.iter().map(move |entry| (entry, juror)))
            .filter_map(|(entry, juror)| Some((*places.get(entry)?, juror)))
            .collect();
        linking::count(places.len(), self.reading.len(), &pairs)
    }

    /// The jurors of an entry, in order.
    pub fn panel<'a>(&'a self, entry: &'a E) -> impl Iterator<Item = &'a J> {
        self.pairs()
            .filter(move |(own, _)| *own == entry)
            .map(|(_, juror)| juror)
    }
}

/// How far the search for an assignment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Ballots that have found a juror, or that none was found for.
    pub done: u32,
    /// Ballots wanted in all.
    pub wanted: u32,
}

/// What comes out of a search: the best assignment, or why there is none.
pub type Outcome<E, J> = Result<Assignment<E, J>, Shortage<E, J>>;

/// Finds the best assignment. The order of entries and jurors in the task has no influence.
///
/// # Errors
/// [`Shortage`] when some entry cannot get its ballots: by how many and why, with the best partial
/// assignment.
pub fn assign<E: Ord + Clone, J: Ord + Clone>(task: &AssignmentTask<E, J>) -> Outcome<E, J> {
    match assign_watched(task, |_| ControlFlow::<Outcome<E, J>>::Continue(())) {
        ControlFlow::Continue(outcome) | ControlFlow::Break(outcome) => outcome,
    }
}

/// The same under the eyes of somebody who is told after each ballot how far it is, and may break it
/// off.
pub fn assign_watched<E: Ord + Clone, J: Ord + Clone, B>(
    task: &AssignmentTask<E, J>,
    watch: impl FnMut(Progress) -> ControlFlow<B>,
) -> ControlFlow<B, Outcome<E, J>> {
    let (entries, jurors) = in_order(task);
    let pairs = network::solve(task, &entries, &jurors, watch)?;
    let pairs = linking::linked(task, &entries, &jurors, pairs);
    let assignment = arranged(task, &entries, &jurors, &pairs);
    let short = shortage::entries_short(task, &entries, &jurors, &pairs);
    ControlFlow::Continue(if short.is_empty() {
        Ok(assignment)
    } else {
        Err(Shortage {
            entries: short,
            partial: assignment,
        })
    })
}

/// Every juror judges every entry that nothing keeps the juror from, whatever the loads.
#[must_use]
pub fn everyone<E: Ord + Clone, J: Ord + Clone>(task: &AssignmentTask<E, J>) -> Assignment<E, J> {
    let (entries, jurors) = in_order(task);
    let mut pairs = Vec::new();
    for (row, entry) in entries.iter().enumerate() {
        for (column, juror) in jurors.iter().enumerate() {
            if task.obstacle(entry, juror).is_none() {
                pairs.push((row, column));
            }
        }
    }
    arranged(task, &entries, &jurors, &pairs)
}

type InOrder<'a, E, J> = (Vec<&'a EntryToJudge<E>>, Vec<&'a JurorAtHand<J>>);

/// Entries and jurors by their identifiers, each once.
fn in_order<E: Ord, J: Ord>(task: &AssignmentTask<E, J>) -> InOrder<'_, E, J> {
    let mut entries: Vec<_> = task.entries.iter().collect();
    entries.sort_by(|a, b| a.entry.cmp(&b.entry));
    entries.dedup_by(|a, b| a.entry == b.entry);
    let mut jurors: Vec<_> = task.jurors.iter().collect();
    jurors.sort_by(|a, b| a.juror.cmp(&b.juror));
    jurors.dedup_by(|a, b| a.juror == b.juror);
    (entries, jurors)
}

/// Gives each juror the entries in an order of reading: one order for all, drawn by the seed, begun
/// by each juror at another point.
fn arranged<E: Ord + Clone, J: Ord + Clone>(
    task: &AssignmentTask<E, J>,
    entries: &[&EntryToJudge<E>],
    jurors: &[&JurorAtHand<J>],
    pairs: &[(usize, usize)],
) -> Assignment<E, J> {
    let mut rows: Vec<Vec<usize>> = vec![Vec::new(); jurors.len()];
    for (row, column) in pairs {
        if let Some(own) = rows.get_mut(*column) {
            own.push(*row);
        }
    }
    let reading = jurors
        .iter()
        .zip(rows)
        .enumerate()
        .map(|(column, (juror, mut rows))| {
            rows.sort_unstable_by_key(|row| network::drawn(task.seed, &[*row]));
            let start = rows.len() * column / jurors.len();
            rows.rotate_left(start);
            let own = rows.into_iter().filter_map(|row| entries.get(row));
            (
                juror.juror.clone(),
                own.map(|entry| entry.entry.clone()).collect(),
            )
        });
    Assignment {
        reading: reading.collect(),
    }
}
