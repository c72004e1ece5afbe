//! The assignment as a flow: entry → juror's entries of one country → juror → done.
//!
//! The order of importance among the aims holds exactly. Two assignments of the same size differ by
//! exchanges that pass each juror at most once; a weight that exceeds everything such an exchange
//! can save in the lesser aims therefore always prevails.

use std::{collections::BTreeMap, ops::ControlFlow};

use super::{AssignmentTask, EntryToJudge, JurorAtHand, Progress, flow::Network};

/// Range of the drawn numbers that choose among equals.
const DRAWN: i128 = 64;

/// What each aim weighs; see the order in [`super`].
struct Weights {
    spread: i128,
    load: i128,
    least: i128,
    country: i128,
    moved: i128,
}

impl Weights {
    fn new(entries: usize, jurors: usize) -> Self {
        let number = |count: usize| i128::try_from(count).unwrap_or(i128::MAX / 8).max(1);
        let (entries, jurors) = (number(entries), number(jurors));
        // An exchange has at most two pairs per juror.
        let spread = 2 * jurors * DRAWN;
        // It changes the spread at two points per juror, each by at most twice the entries.
        let load = (4 * jurors * entries + 1) * spread;
        // It makes one juror's load greater and one smaller.
        let least = (2 * entries + 2) * load;
        let country = 2 * least;
        let moved = (2 * jurors + 2) * country;
        Self {
            spread,
            load,
            least,
            country,
            moved,
        }
    }
}

/// The best pairs of places in `entries` and `jurors`; fewer than wanted where no more are possible.
/// Whoever watches may break the search off.
pub(super) fn solve<E: Ord + Clone, J: Ord + Clone, B>(
    task: &AssignmentTask<E, J>,
    entries: &[&EntryToJudge<E>],
    jurors: &[&JurorAtHand<J>],
    mut watch: impl FnMut(Progress) -> ControlFlow<B>,
) -> ControlFlow<B, Vec<(usize, usize)>> {
    let weights = Weights::new(entries.len(), jurors.len());
    let mut network = Network::new();
    let done = network.node();
    let sources: Vec<usize> = entries.iter().map(|_| network.node()).collect();
    let able: Vec<Vec<usize>> = entries
        .iter()
        .map(|entry| {
            let columns = jurors.iter().enumerate();
            let able = columns.filter(|(_, juror)| task.obstacle(entry, juror).is_none());
            able.map(|(column, _)| column).collect()
        })
        .collect();
    let wholes: Vec<usize> = jurors
        .iter()
        .map(|juror| {
            let whole = network.node();
            let all = network.connect(whole, done, juror.max_load, 0, weights.load);
            network.make_dearer(all, juror.min_load, weights.least);
            whole
        })
        .collect();
    // What a search meets together lies side by side: the jurors' parts of one country, and the arcs
    // of one entry.
    let mut parts: BTreeMap<(&str, usize), usize> = BTreeMap::new();
    for (entry, able) in entries.iter().zip(&able) {
        parts.extend(
            able.iter()
                .map(|column| ((entry.country.as_str(), *column), done)),
        );
    }
    for ((_, column), part) in &mut parts {
        *part = network.node();
        let load = jurors[*column].max_load;
        network.connect(*part, wholes[*column], load, 0, weights.spread);
    }
    let mut arcs = Vec::new();
    for (row, (entry, able)) in entries.iter().zip(&able).enumerate() {
        for column in able {
            let juror = jurors[*column];
            let kept = task
                .keep
                .contains(&(entry.entry.clone(), juror.juror.clone()));
            let compatriot = juror.country.as_ref() == Some(&entry.country);
            let cost = if kept { 0 } else { weights.moved }
                + if compatriot { weights.country } else { 0 }
                + i128::from(drawn(task.seed, &[row, *column])) % DRAWN;
            let part = parts[&(entry.country.as_str(), *column)];
            arcs.push((
                network.connect(sources[row], part, 1, cost, 0),
                row,
                *column,
            ));
        }
    }
    let needed = entries.iter().map(|entry| task.wanted_of(entry));
    let mut open: Vec<(usize, u32)> = sources.into_iter().zip(needed).collect();
    let mut progress = Progress {
        done: 0,
        wanted: open.iter().map(|(_, needed)| needed).sum(),
    };
    // One ballot for each entry, then a second for each: what is short is short everywhere alike.
    while !open.is_empty() {
        let mut further = Vec::with_capacity(open.len());
        for (source, needed) in open {
            if needed == 0 {
                continue;
            }
            // Where no way is left, there will be none later.
            if network.send_one(source, done) {
                further.push((source, needed - 1));
                progress.done += 1;
            } else {
                progress.done += needed;
            }
            watch(progress)?;
        }
        open = further;
    }
    let used = arcs
        .into_iter()
        .filter(|(arc, _, _)| network.flow(*arc) > 0);
    ControlFlow::Continue(used.map(|(_, row, column)| (row, column)).collect())
}

/// A number drawn from the seed for an entry or a pair: scrambled so that neighbouring inputs have
/// nothing in common, and the same on every machine.
pub(super) fn drawn(seed: u64, places: &[usize]) -> u64 {
    places.iter().fold(scramble(seed), |state, place| {
        scramble(state ^ u64::try_from(*place).unwrap_or(u64::MAX))
    })
}

/// The finaliser of SplitMix64.
fn scramble(state: u64) -> u64 {
    let mut mixed = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
