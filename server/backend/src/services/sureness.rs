//! How sure the standings of a round are.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use domain::{
    edition::{GroupCut, Part},
    id::{AccountId, SubmissionId},
    ports::results_office::{JurorHabit, Outlook, ShiftLine, Sureness, Unsure},
    ranking::{
        fraction::Fraction,
        method::{self, CountedBallot},
        stability::{self, Change},
    },
    scoring::{Rubric, tally},
};
use statistics::{Cut, NotEstimable, Numbered, Severity, exact};

use super::standings::RoundStanding;

/// What was found last, and of what. Nothing of it changes while the round stays as it is, and the page
/// is looked at again and again.
#[derive(Clone, Default)]
pub(crate) struct LastSureness(Arc<Mutex<Option<(Asked, Found)>>>);

type Found = Result<Sureness, Unsure>;

/// Everything that has a part in what is found.
#[derive(PartialEq, Eq)]
pub(super) struct Asked {
    snapshot: String,
    cuts: Vec<GroupCut<SubmissionId>>,
    hidden: BTreeSet<SubmissionId>,
    names: BTreeMap<AccountId, String>,
}

impl Asked {
    pub(super) fn new(
        snapshot: String,
        standing: &RoundStanding,
        hidden: &BTreeSet<SubmissionId>,
        names: &BTreeMap<AccountId, String>,
    ) -> Self {
        Self {
            snapshot,
            cuts: standing.cuts.clone(),
            hidden: hidden.clone(),
            names: names.clone(),
        }
    }
}

impl LastSureness {
    /// What was found, if the same is asked again.
    pub(super) fn find(&self, asked: &Asked) -> Option<Found> {
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (of, found) = last.as_ref()?;
        (of == asked).then(|| found.clone())
    }

    pub(super) fn keep(&self, asked: Asked, found: &Found) {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *last = Some((asked, found.clone()));
    }
}

/// What the severity model says of a round, without the entries that are hidden. Takes a moment
/// where entries are many: call it where nobody else waits.
pub(super) fn sureness(
    standing: &RoundStanding,
    hidden: &BTreeSet<SubmissionId>,
    names: &BTreeMap<AccountId, String>,
    seed: u64,
) -> Result<Sureness, Unsure> {
    let totals = totals(standing, hidden);
    let mut by_juror: BTreeMap<&String, Vec<Fraction>> = BTreeMap::new();
    for (_, juror, total) in &totals {
        by_juror.entry(juror).or_default().push(*total);
    }
    let points = |(entry, juror, total): &(SubmissionId, String, Fraction)| {
        let total = exact::float(total.numerator(), total.denominator());
        (*entry, juror.clone(), total)
    };
    let numbered = Numbered::new(&totals.iter().map(points).collect::<Vec<_>>());
    let model = Severity::fit(&numbered.observations).map_err(|reason| unsure(&reason))?;
    let places = model.places(&cut(standing, &numbered.entries), seed);
    let entries = numbered.entries.iter().zip(&model.adjusted);
    let entries = entries
        .zip(&places.entries)
        .filter_map(|((id, adjusted), outlook)| {
            let own = Outlook {
                adjusted: rounded(adjusted.value)?,
                places: outlook.interval,
                chance: percent(outlook.within),
                class: outlook.class,
            };
            Some((*id, own))
        });
    let jurors = numbered.jurors.iter().zip(&model.jurors);
    let mut jurors: Vec<JurorHabit> = jurors
        .filter_map(|(juror, effect)| {
            let own = by_juror.get(juror)?;
            Some(JurorHabit {
                name: name(names, juror),
                ballots: u32::try_from(own.len()).ok()?,
                mean: method::mean(own)?,
                range: (*own.iter().min()?, *own.iter().max()?),
                leaning: rounded(effect.value)?,
            })
        })
        .collect();
    jurors.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Sureness {
        entries: entries.collect(),
        jurors,
        cut_through_class: places.cut_through_class,
    })
}

/// The totals of the ballots that count: entry, juror, points.
fn totals(
    standing: &RoundStanding,
    hidden: &BTreeSet<SubmissionId>,
) -> Vec<(SubmissionId, String, Fraction)> {
    let ballots = standing.ballots.iter();
    let seen = ballots.filter(|ballot| !hidden.contains(&ballot.entry));
    seen.filter_map(|ballot| {
        let total = tally::total(&standing.round.rubric, &ballot.marks)?;
        Some((ballot.entry, ballot.juror.clone(), total))
    })
    .collect()
}

/// The changes that would shift the selection. Counts the round once for each juror and more: call
/// it where nobody else waits.
pub(super) fn shifts(
    standing: &RoundStanding,
    hidden: &BTreeSet<SubmissionId>,
    names: &BTreeMap<AccountId, String>,
) -> Vec<ShiftLine> {
    let select =
        |rubric: &Rubric, ballots: &[CountedBallot<SubmissionId>]| standing.select(rubric, ballots);
    let shifts = stability::shifts(&standing.round.rubric, &standing.ballots, select);
    let titles = |ids: Vec<SubmissionId>| -> Vec<String> {
        let seen = ids.iter().filter(|id| !hidden.contains(id));
        let rows = seen.filter_map(|id| standing.field.get(id));
        rows.map(|row| row.title.clone()).collect()
    };
    shifts
        .into_iter()
        .map(|shift| ShiftLine {
            change: match shift.change {
                Change::WithoutJuror(juror) => Change::WithoutJuror(name(names, &juror)),
                other => other,
            },
            enter: titles(shift.enter),
            leave: titles(shift.leave),
        })
        .filter(|line| !line.enter.is_empty() || !line.leave.is_empty())
        .collect()
}

fn name(names: &BTreeMap<AccountId, String>, juror: &str) -> String {
    let known = AccountId::parse(juror).and_then(|id| names.get(&id).cloned());
    known.unwrap_or_default()
}

/// The parts of the round that are cut by themselves, each with its number of places: the categories,
/// or all together. Reserved places are no part of the chance: they count among all places.
fn cut(standing: &RoundStanding, entries: &[SubmissionId]) -> Cut {
    let through = |group: &GroupCut<SubmissionId>| group.cut.through.len();
    if !standing.round.cut_by_category {
        return Cut {
            group: vec![0; entries.len()],
            places: vec![standing.cuts.iter().map(through).sum()],
        };
    }
    let group = |id: &SubmissionId| {
        let category = standing.field.get(id).map(|row| row.category.as_str());
        let own = |group: &GroupCut<SubmissionId>| match &group.part {
            Part::Category(code) => category == Some(code),
            Part::All | Part::Reserved(_) | Part::Rest => false,
        };
        standing.cuts.iter().position(own).unwrap_or_default()
    };
    Cut {
        group: entries.iter().map(group).collect(),
        places: standing.cuts.iter().map(through).collect(),
    }
}

fn unsure(reason: &NotEstimable) -> Unsure {
    match reason {
        NotEstimable::TooFew { .. } => Unsure::TooFew,
        NotEstimable::NotLinked { groups } => Unsure::NotLinked {
            groups: u32::try_from(groups.len()).unwrap_or(u32::MAX),
        },
        NotEstimable::NoOverlap { .. } => Unsure::NoOverlap,
        NotEstimable::NoVariation => Unsure::NoVariation,
    }
}

fn rounded(number: f64) -> Option<Fraction> {
    Fraction::new(exact::millionths(number), exact::MILLION)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a chance is from 0 to 1"
)]
fn percent(chance: f64) -> u8 {
    (chance * 100.0).round() as u8
}
