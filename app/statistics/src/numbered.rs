//! Entries and jurors by number, as the statistics take them.

use std::collections::BTreeSet;

use crate::severity::Observation;

/// The totals of a round, with what their numbers stand for.
#[derive(Clone, Debug)]
pub struct Numbered<E, J> {
    /// The entries that have a total, in order: number 0 is the first.
    pub entries: Vec<E>,
    /// The jurors who gave one, in order.
    pub jurors: Vec<J>,
    /// The totals, in the order in which they were given.
    pub observations: Vec<Observation>,
}

impl<E: Ord + Clone, J: Ord + Clone> Numbered<E, J> {
    /// Numbers the entries and jurors of totals: entry, juror, points.
    #[must_use]
    pub fn new(totals: &[(E, J, f64)]) -> Self {
        let entries: BTreeSet<&E> = totals.iter().map(|(entry, _, _)| entry).collect();
        let jurors: BTreeSet<&J> = totals.iter().map(|(_, juror, _)| juror).collect();
        let entries: Vec<E> = entries.into_iter().cloned().collect();
        let jurors: Vec<J> = jurors.into_iter().cloned().collect();
        let observation = |(entry, juror, total): &(E, J, f64)| {
            Some(Observation {
                entry: entries.binary_search(entry).ok()?,
                juror: jurors.binary_search(juror).ok()?,
                total: *total,
            })
        };
        Self {
            observations: totals.iter().filter_map(observation).collect(),
            entries,
            jurors,
        }
    }
}
