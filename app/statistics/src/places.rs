//! How sure a place is: drawn from what the model knows and does not know.

use nalgebra::DVector;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
use rand_distr::{Distribution, StandardNormal};
use serde::{Deserialize, Serialize};

use crate::{model::number, severity::Severity};

/// Draws for a jury of ordinary size.
const DRAWS: usize = 2_000;
/// Draws are fewer where entries are so many that all of this would take seconds.
const PLACES_DRAWN: usize = 10_000_000;
/// Never fewer than this.
const FEWEST: usize = 100;

/// What can be said of an entry's place.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outlook {
    /// Chance to be within the places that go on, from 0 to 1.
    pub within: f64,
    /// The place is between these two with a chance of at least 90 %.
    pub interval: (u32, u32),
    /// Entries of one class cannot be told apart: 1 is the best class.
    pub class: u32,
}

/// The outlook of all entries, by number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Places {
    /// The entries, by number.
    pub entries: Vec<Outlook>,
    /// How often the round was drawn.
    pub draws: u32,
    /// Whether the last entry within the places and the first beyond them are of one class.
    pub cut_through_class: bool,
}

impl Severity {
    /// Draws the round again and again, and counts places. The same seed draws the same. `places`:
    /// how many entries go on.
    #[must_use]
    pub fn places(&self, places: usize, seed: u64) -> Places {
        let entries = self.entries.len();
        let draws = (PLACES_DRAWN / entries.max(1)).clamp(FEWEST, DRAWS);
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut drawn: Vec<Vec<u32>> = vec![Vec::with_capacity(draws); entries];
        let mut order: Vec<(f64, usize)> = Vec::with_capacity(entries);
        for _ in 0..draws {
            self.draw(&mut random, &mut order);
            order.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            for (place, (_, entry)) in (1_u32..).zip(&order) {
                if let Some(own) = drawn.get_mut(*entry) {
                    own.push(place);
                }
            }
        }
        let (classes, cut_through_class) = self.classes(places);
        let outlook = |(own, class): (&mut Vec<u32>, u32)| {
            own.sort_unstable();
            let within =
                own.partition_point(|place| usize::try_from(*place).is_ok_and(|p| p <= places));
            let aside = draws / 20;
            let at = |index: usize| own.get(index).copied().unwrap_or(1);
            Outlook {
                within: number(within) / number(draws),
                interval: (at(aside), at(draws - 1 - aside)),
                class,
            }
        };
        Places {
            entries: drawn.iter_mut().zip(classes).map(outlook).collect(),
            draws: u32::try_from(draws).unwrap_or(u32::MAX),
            cut_through_class,
        }
    }

    /// One draw of all entries from their joint distribution: first jurors and mean, then each entry
    /// given these.
    fn draw(&self, random: &mut ChaCha8Rng, order: &mut Vec<(f64, usize)>) {
        let mut normal = || -> f64 { StandardNormal.sample(random) };
        let size = self.design.jurors + 1;
        let spread = self.error_variance.sqrt();
        let mut shift = DVector::from_fn(size, |_, _| spread * normal());
        // If T = L·Lᵀ, then L⁻ᵀ·z has the covariance T⁻¹.
        if !self
            .solution
            .dense
            .l_dirty()
            .tr_solve_lower_triangular_mut(&mut shift)
        {
            shift.fill(0.0);
        }
        let (entry_root, juror_root) = (self.ratios.entries.sqrt(), self.ratios.jurors.sqrt());
        let mean = shift[self.design.jurors];
        order.clear();
        let ballots = self.design.ballots.iter().zip(&self.solution.diagonal);
        for (entry, ((own, pivot), known)) in ballots.zip(&self.entries).enumerate() {
            let moved: f64 = own
                .iter()
                .map(|(juror, _)| juror_root * shift[*juror] + mean)
                .sum();
            let spherical = spread * normal() / pivot.sqrt() - entry_root * moved / pivot;
            order.push((known.value + entry_root * spherical, entry));
        }
    }

    /// The class of each entry, and whether the cut after so many places runs through one. The first
    /// entry of a class fixes its lower bound; an entry joins while its own upper bound reaches it.
    fn classes(&self, places: usize) -> (Vec<u32>, bool) {
        let mut best_first: Vec<usize> = (0..self.entries.len()).collect();
        let value = |entry: &usize| self.entries.get(*entry).map_or(f64::MIN, |e| e.value);
        best_first.sort_by(|a, b| value(b).total_cmp(&value(a)).then(a.cmp(b)));
        let mut classes = vec![0; self.entries.len()];
        let (mut class, mut bound) = (0_u32, f64::INFINITY);
        let mut in_order = Vec::with_capacity(classes.len());
        for entry in best_first {
            let Some(effect) = self.entries.get(entry) else {
                continue;
            };
            let (low, high) = effect.interval();
            if high < bound {
                class += 1;
                bound = low;
            }
            in_order.push(class);
            if let Some(own) = classes.get_mut(entry) {
                *own = class;
            }
        }
        let last = places.checked_sub(1).and_then(|last| in_order.get(last));
        let through = last.is_some() && last == in_order.get(places);
        (classes, through)
    }
}
