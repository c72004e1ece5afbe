//! How the place of one entry came about, as numbers: whoever reads it can count again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    fraction::Fraction,
    method::{self, CountedBallot, Method},
    positional,
    standing::Standings,
    trimmed,
};
use crate::scoring::{ballot::Marks, rubric::Rubric, scale::Mark, tally};

/// A ballot with its total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotLine {
    /// Who judged, as the ballot names the juror.
    pub juror: String,
    /// The marks.
    pub marks: Marks,
    /// The total in points; `None` when nothing that counts was judged.
    pub total: Option<Fraction>,
    /// Under points for ranks: what the entry's rank on this juror's list is worth.
    pub points: Option<Fraction>,
}

/// The marks on one criterion over all ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionLine {
    /// Code of the criterion.
    pub criterion: String,
    /// How much it counts.
    pub weight: u32,
    /// The marks that were given, from the lowest to the highest.
    pub marks: Vec<Mark>,
    /// Their mean in points; `None` when there are none.
    pub mean: Option<Fraction>,
    /// Under the trimmed mean: the lowest and the highest mark, which do not count.
    pub dropped: Option<(Mark, Mark)>,
    /// Under the trimmed mean: the panel's mark, rounded.
    pub panel: Option<Mark>,
}

/// Everything that led to the place of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explanation<Id> {
    /// Which entry.
    pub entry: Id,
    /// The rule.
    pub method: Method,
    /// The version of the rule's code.
    pub version: u16,
    /// The ballots, from the highest total to the lowest.
    pub ballots: Vec<BallotLine>,
    /// The criteria, in the order of the rubric.
    pub criteria: Vec<CriterionLine>,
    /// Number of ballots that have a total.
    pub counted: u32,
    /// Sum of the totals.
    pub sum: Option<Fraction>,
    /// Mean of the totals.
    pub mean: Option<Fraction>,
    /// Median of the totals.
    pub median: Option<Fraction>,
    /// The score under the rule.
    pub score: Option<Fraction>,
    /// The place.
    pub place: Option<u32>,
    /// The other entries on the same place.
    pub tied_with: Vec<Id>,
    /// Number of entries that have a place.
    pub ranked: u32,
}

/// Explains the place of an entry; `None` when it is not in the standings. `ballots` are those from
/// which the standings were made.
#[must_use]
pub fn explain<Id: Ord + Clone>(
    rubric: &Rubric,
    method: Method,
    standings: &Standings<Id>,
    ballots: &[CountedBallot<Id>],
    entry: &Id,
) -> Option<Explanation<Id>> {
    let standing = standings.of(entry)?;
    let own: Vec<_> = ballots
        .iter()
        .filter(|ballot| ballot.entry == *entry)
        .collect();
    let points = if method == Method::RankPoints {
        let entries = standings.0.iter().map(|line| &line.entry).collect();
        positional::by_juror(rubric, &entries, ballots)
    } else {
        BTreeMap::new()
    };
    let mut lines: Vec<_> = own
        .iter()
        .map(|ballot| BallotLine {
            points: points.get(&(ballot.juror.clone(), entry.clone())).copied(),
            juror: ballot.juror.clone(),
            marks: ballot.marks.clone(),
            total: tally::total(rubric, &ballot.marks),
        })
        .collect();
    lines.sort_by(|a, b| b.total.cmp(&a.total).then_with(|| a.juror.cmp(&b.juror)));
    let totals: Vec<_> = lines.iter().filter_map(|line| line.total).collect();
    let marks: Vec<_> = own.iter().map(|ballot| &ballot.marks).collect();
    let tied_with = standing
        .place
        .into_iter()
        .flat_map(|place| standings.at(place));
    Some(Explanation {
        entry: entry.clone(),
        method,
        version: method.version(),
        criteria: criteria(rubric, method, &marks),
        counted: standing.ballots,
        sum: if totals.is_empty() {
            None
        } else {
            Fraction::sum(totals.iter().copied())
        },
        mean: method::mean(&totals),
        median: method::median(&totals),
        score: standing.score,
        place: standing.place,
        tied_with: tied_with
            .filter(|line| line.entry != *entry)
            .map(|line| line.entry.clone())
            .collect(),
        ranked: u32::try_from(standings.ranked().count()).unwrap_or(u32::MAX),
        ballots: lines,
    })
}

fn criteria(rubric: &Rubric, method: Method, ballots: &[&Marks]) -> Vec<CriterionLine> {
    let line = |code: &str, weight| {
        let mut marks: Vec<_> = ballots
            .iter()
            .filter_map(|marks| marks.mark(code))
            .collect();
        marks.sort_unstable();
        let points: Vec<_> = marks.iter().map(|mark| mark.points()).collect();
        let panel = (method == Method::TrimmedMean)
            .then(|| trimmed::panel_mark(&marks, trimmed::STEP))
            .flatten();
        CriterionLine {
            criterion: code.to_owned(),
            weight,
            mean: method::mean(&points),
            dropped: panel.as_ref().and_then(|panel| panel.dropped),
            panel: panel.map(|panel| panel.mark),
            marks,
        }
    };
    rubric
        .criteria
        .iter()
        .map(|criterion| line(&criterion.code, criterion.weight))
        .collect()
}
