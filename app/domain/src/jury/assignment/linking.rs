//! Jurors linked with each other, so that the severe can be told from the lenient.
//!
//! Two jurors are linked who judge the same entry, and so are those whom a chain of such entries
//! joins. Where an assignment falls into several groups, two pairs of different groups exchange their
//! jurors: (e, j) and (f, k) become (e, k) and (f, j). No load and no panel's size changes, and no
//! exchange is made that is worse in any aim before this one.

use std::collections::BTreeMap;

use super::{AssignmentTask, EntryToJudge, JurorAtHand};

/// A pair of places: of an entry, and of a juror.
type Pair = (usize, usize);

/// The pairs after every exchange that joins two groups.
pub(super) fn linked<E: Ord + Clone, J: Ord + Clone>(
    task: &AssignmentTask<E, J>,
    entries: &[&EntryToJudge<E>],
    jurors: &[&JurorAtHand<J>],
    mut pairs: Vec<Pair>,
) -> Vec<Pair> {
    loop {
        let groups = Groups::of(entries.len(), jurors.len(), &pairs);
        if groups.count(&pairs) < 2 {
            return pairs;
        }
        let search = Search::new(task, entries, jurors, &pairs);
        let Some((one, other)) = search.exchange(&groups) else {
            return pairs;
        };
        let ((entry, juror), (further, fellow)) = (pairs[one], pairs[other]);
        pairs[one] = (entry, fellow);
        pairs[other] = (further, juror);
    }
}

/// How many groups of jurors there are that share no entry, given the pairs of an assignment.
pub(super) fn count(entries: usize, jurors: usize, pairs: &[Pair]) -> usize {
    Groups::of(entries, jurors, pairs).count(pairs)
}

/// The groups of an assignment, and which of its pairs hold none together.
struct Groups {
    /// The group of each juror.
    of: Vec<usize>,
    /// Whether a group stays whole without a pair, by the pair's place.
    spare: Vec<bool>,
}

impl Groups {
    /// Walks through entries and jurors by their pairs, depth first: a pair is a bridge when nothing
    /// behind it leads back before it (Tarjan, A note on finding the bridges of a graph, Information
    /// Processing Letters 2, 1974, DOI 10.1016/0020-0190(74)90003-9).
    fn of(entries: usize, jurors: usize, pairs: &[Pair]) -> Self {
        let nodes = entries + jurors;
        let mut meeting: Vec<Vec<(usize, usize)>> = vec![Vec::new(); nodes];
        for (pair, (entry, juror)) in pairs.iter().enumerate() {
            meeting[*entry].push((entries + juror, pair));
            meeting[entries + juror].push((*entry, pair));
        }
        let mut spare = vec![true; pairs.len()];
        let mut group = vec![0; nodes];
        // When a node was met, from one on, and the earliest that can be reached from behind it.
        let (mut met, mut earliest) = (vec![0; nodes], vec![0; nodes]);
        let mut clock = 0;
        for start in entries..nodes {
            if met[start] > 0 {
                continue;
            }
            clock += 1;
            (met[start], earliest[start], group[start]) = (clock, clock, start);
            // A node, the pair that led to it, and how many of its pairs were looked at.
            let mut path = vec![(start, None, 0)];
            while let Some((node, by, looked)) = path.last_mut() {
                let (node, by) = (*node, *by);
                let Some((next, pair)) = meeting[node].get(*looked).copied() else {
                    path.pop();
                    if let (Some((before, ..)), Some(pair)) = (path.last(), by) {
                        let before = *before;
                        spare[pair] = earliest[node] <= met[before];
                        earliest[before] = earliest[before].min(earliest[node]);
                    }
                    continue;
                };
                *looked += 1;
                if Some(pair) == by {
                    continue;
                }
                if met[next] > 0 {
                    earliest[node] = earliest[node].min(met[next]);
                } else {
                    clock += 1;
                    (met[next], earliest[next], group[next]) = (clock, clock, start);
                    path.push((next, Some(pair), 0));
                }
            }
        }
        Self {
            of: group.split_off(entries),
            spare,
        }
    }

    /// How many there are, without jurors who judge nothing.
    fn count(&self, pairs: &[Pair]) -> usize {
        let mut groups: Vec<usize> = pairs.iter().map(|(_, juror)| self.of[*juror]).collect();
        groups.sort_unstable();
        groups.dedup();
        groups.len()
    }
}

/// The search for an exchange.
struct Search<'a, E: Ord, J: Ord> {
    task: &'a AssignmentTask<E, J>,
    entries: &'a [&'a EntryToJudge<E>],
    jurors: &'a [&'a JurorAtHand<J>],
    pairs: &'a [Pair],
    /// The places of each juror's pairs.
    own: Vec<Vec<usize>>,
    /// Entries of one country with one juror.
    parts: BTreeMap<(&'a str, usize), usize>,
}

impl<'a, E: Ord + Clone, J: Ord + Clone> Search<'a, E, J> {
    fn new(
        task: &'a AssignmentTask<E, J>,
        entries: &'a [&'a EntryToJudge<E>],
        jurors: &'a [&'a JurorAtHand<J>],
        pairs: &'a [Pair],
    ) -> Self {
        let mut own = vec![Vec::new(); jurors.len()];
        let mut parts = BTreeMap::new();
        for (place, (entry, juror)) in pairs.iter().enumerate() {
            own[*juror].push(place);
            let part = (entries[*entry].country.as_str(), *juror);
            *parts.entry(part).or_default() += 1;
        }
        Self {
            task,
            entries,
            jurors,
            pairs,
            own,
            parts,
        }
    }

    /// The places of two pairs of different groups that can be exchanged. One of them is spare: what
    /// the other one held together, it joins again.
    fn exchange(&self, groups: &Groups) -> Option<(usize, usize)> {
        let spare = self.pairs.iter().enumerate();
        let spare = spare.filter(|(place, _)| groups.spare[*place]);
        for (one, (entry, juror)) in spare {
            for fellow in 0..self.jurors.len() {
                if groups.of[fellow] == groups.of[*juror] || !self.can((*entry, fellow)) {
                    continue;
                }
                let fits = |other: &usize| {
                    let (further, _) = self.pairs[*other];
                    self.can((further, *juror))
                        && self.is_as_good((*entry, *juror), self.pairs[*other])
                };
                if let Some(other) = self.own[fellow].iter().copied().find(fits) {
                    return Some((one, other));
                }
            }
        }
        None
    }

    fn can(&self, (entry, juror): Pair) -> bool {
        let obstacle = self.task.obstacle(self.entries[entry], self.jurors[juror]);
        obstacle.is_none()
    }

    /// Whether an exchange keeps as many pairs, and puts no more compatriots together, and leaves each
    /// country's entries as evenly spread.
    fn is_as_good(&self, one: Pair, other: Pair) -> bool {
        let before = [one, other];
        let after = [(one.0, other.1), (other.0, one.1)];
        let sum = |pairs: [Pair; 2], of: &dyn Fn(Pair) -> bool| {
            pairs.into_iter().filter(|pair| of(*pair)).count()
        };
        let kept = |(entry, juror): Pair| {
            let pair = (
                self.entries[entry].entry.clone(),
                self.jurors[juror].juror.clone(),
            );
            self.task.keep.contains(&pair)
        };
        let compatriots = |(entry, juror): Pair| {
            self.jurors[juror].country.as_ref() == Some(&self.entries[entry].country)
        };
        sum(after, &kept) >= sum(before, &kept)
            && sum(after, &compatriots) <= sum(before, &compatriots)
            && self.spreads_as_well(before, after)
    }

    fn spreads_as_well(&self, before: [Pair; 2], after: [Pair; 2]) -> bool {
        let country = |entry: usize| self.entries[entry].country.as_str();
        if country(before[0].0) == country(before[1].0) {
            return true;
        }
        let entries = |(entry, juror): Pair| {
            let part = self.parts.get(&(country(entry), juror));
            part.copied().unwrap_or_default()
        };
        // By the squares of four parts, each of which changes by one.
        let sum = |pairs: [Pair; 2]| pairs.map(entries).into_iter().sum::<usize>();
        sum(after) + 2 <= sum(before)
    }
}
