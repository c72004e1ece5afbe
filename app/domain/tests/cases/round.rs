//! Rounds with their ballots.

use domain::{
    ranking::{CountedBallot, Method},
    scoring::Rubric,
};
use proptest::{collection, option, prelude::*, sample};

use super::rubric;

/// A round as the methods see it.
#[derive(Clone, Debug)]
pub struct RoundCase {
    pub rubric: Rubric,
    pub method: Method,
    pub entries: Vec<u8>,
    pub ballots: Vec<CountedBallot<u8>>,
}

/// The methods under which the ballots on an entry alone make its score.
const BY_ENTRY: [Method; 3] = [
    Method::WeightedMean,
    Method::TrimmedMean,
    Method::MedianOfTotals,
];

/// Up to eight entries and five jurors; some pairs have no ballot.
pub fn rounds() -> impl Strategy<Value = RoundCase> {
    (rubric::rubrics(), 1..=8_u8, 0..=5_usize).prop_flat_map(|(rubric, entries, jurors)| {
        let cell = option::weighted(0.7, rubric::ballots(&rubric));
        let row = collection::vec(cell, jurors);
        let table = collection::vec(row, usize::from(entries));
        (table, sample::select(&BY_ENTRY[..])).prop_map(move |(table, method)| {
            let ballots = table.into_iter().zip(0..).flat_map(|(row, entry)| {
                row.into_iter()
                    .enumerate()
                    .filter_map(move |(juror, marks)| {
                        marks.map(|marks| CountedBallot {
                            juror: juror.to_string(),
                            entry,
                            marks,
                        })
                    })
            });
            let ballots = ballots.collect();
            RoundCase {
                rubric: rubric.clone(),
                method,
                entries: (0..entries).collect(),
                ballots,
            }
        })
    })
}
