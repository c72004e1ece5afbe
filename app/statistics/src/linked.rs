//! Whether jurors can be compared at all: two jurors can where entries link them, directly or
//! through others.

use crate::severity::Observation;

/// The groups of jurors that no entry links with each other, each in ascending order, the group of
/// the lowest juror first. One group: all can be compared.
#[must_use]
pub fn groups(observations: &[Observation], jurors: usize) -> Vec<Vec<usize>> {
    let mut parent: Vec<usize> = (0..jurors).collect();
    let mut first_of_entry = std::collections::BTreeMap::new();
    for seen in observations {
        let first = *first_of_entry.entry(seen.entry).or_insert(seen.juror);
        let (a, b) = (root(&mut parent, first), root(&mut parent, seen.juror));
        let (low, high) = (a.min(b), a.max(b));
        if let Some(above) = parent.get_mut(high) {
            *above = low;
        }
    }
    let mut groups = std::collections::BTreeMap::<usize, Vec<usize>>::new();
    for juror in 0..jurors {
        groups
            .entry(root(&mut parent, juror))
            .or_default()
            .push(juror);
    }
    groups.into_values().collect()
}

/// The lowest juror known to be linked with one; shortens the way for the next question.
fn root(parent: &mut [usize], juror: usize) -> usize {
    let mut at = juror;
    while let Some(&above) = parent.get(at)
        && above != at
    {
        let next = parent.get(above).copied().unwrap_or(above);
        if let Some(slot) = parent.get_mut(at) {
            *slot = next;
        }
        at = next;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(entry: usize, juror: usize) -> Observation {
        Observation {
            entry,
            juror,
            total: 0.0,
        }
    }

    #[test]
    fn jurors_are_linked_through_entries_and_through_each_other() {
        let ballots = [
            seen(0, 0),
            seen(0, 3),
            seen(1, 3),
            seen(1, 1),
            seen(2, 2),
            seen(2, 4),
        ];
        assert_eq!(groups(&ballots, 5), [vec![0, 1, 3], vec![2, 4]]);
        assert_eq!(groups(&[seen(0, 0), seen(0, 1)], 2), [vec![0, 1]]);
        assert_eq!(groups(&[], 2), [vec![0], vec![1]]);
    }
}
