//! How sure a place is: drawn from what the model knows and does not know.

use nalgebra::DVector;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
use rand_distr::{Distribution, StandardNormal};
use serde::{Deserialize, Serialize};

use crate::{model::number, severity::Severity};

/// Draws for a jury of ordinary size.
const DRAWS: usize = 2_000;
/// Draws are fewer where entries are many: a page waits for them.
const PLACES_DRAWN: usize = 500_000;
/// Never fewer than this.
const FEWEST: usize = 80;

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
    /// Whether the last entry within the places and the first beyond them are of one class, in any
    /// group.
    pub cut_through_class: bool,
}

/// Where the cut is: entries compete for the places of their group.
#[derive(Clone, Debug)]
pub struct Cut {
    /// The group of each entry, by number.
    pub group: Vec<usize>,
    /// Number of places of each group.
    pub places: Vec<usize>,
}

impl Cut {
    /// One group for all.
    #[must_use]
    pub fn among_all(entries: usize, places: usize) -> Self {
        Self {
            group: vec![0; entries],
            places: vec![places],
        }
    }

    /// Gives the places out, best first: what each entry finds left in its group, itself included.
    fn given_out<'a>(
        &'a self,
        best_first: impl Iterator<Item = usize> + 'a,
    ) -> impl Iterator<Item = (usize, usize, bool)> + 'a {
        let mut left = self.places.clone();
        best_first.filter_map(move |entry| {
            let group = *self.group.get(entry)?;
            let left = left.get_mut(group)?;
            let within = *left > 0;
            *left = left.saturating_sub(1);
            Some((entry, group, within))
        })
    }
}

impl Severity {
    /// Draws the round again and again, and counts places. The same seed draws the same.
    #[must_use]
    pub fn places(&self, cut: &Cut, seed: u64) -> Places {
        let entries = self.entries.len();
        let draws = (PLACES_DRAWN / entries.max(1)).clamp(FEWEST, DRAWS);
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut drawn: Vec<Vec<u32>> = vec![Vec::with_capacity(draws); entries];
        let mut order: Vec<(f64, usize)> = Vec::with_capacity(entries);
        let mut within = vec![0_usize; entries];
        for _ in 0..draws {
            self.draw(&mut random, &mut order);
            order.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            for (place, (_, entry)) in (1_u32..).zip(&order) {
                if let Some(own) = drawn.get_mut(*entry) {
                    own.push(place);
                }
            }
            for (entry, _, goes_on) in cut.given_out(order.iter().map(|(_, entry)| *entry)) {
                if let Some(times) = within.get_mut(entry) {
                    *times += usize::from(goes_on);
                }
            }
        }
        let (classes, cut_through_class) = self.classes(cut);
        let outlook = |((own, within), class): ((&mut Vec<u32>, usize), u32)| {
            own.sort_unstable();
            let aside = draws / 20;
            let at = |index: usize| own.get(index).copied().unwrap_or(1);
            Outlook {
                within: number(within) / number(draws),
                interval: (at(aside), at(draws - 1 - aside)),
                class,
            }
        };
        Places {
            entries: drawn
                .iter_mut()
                .zip(within)
                .zip(classes)
                .map(outlook)
                .collect(),
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

    /// The class of each entry, and whether the cut runs through one. The first entry of a class
    /// fixes its lower bound; an entry joins while its own upper bound reaches it.
    fn classes(&self, cut: &Cut) -> (Vec<u32>, bool) {
        let mut best_first: Vec<usize> = (0..self.entries.len()).collect();
        let value = |entry: &usize| self.entries.get(*entry).map_or(f64::MIN, |e| e.value);
        best_first.sort_by(|a, b| value(b).total_cmp(&value(a)).then(a.cmp(b)));
        let mut classes = vec![0; self.entries.len()];
        let (mut class, mut bound) = (0_u32, f64::INFINITY);
        for entry in &best_first {
            let (low, high) = match self.entries.get(*entry) {
                Some(effect) => effect.interval(),
                None => continue,
            };
            if high < bound {
                class += 1;
                bound = low;
            }
            if let Some(own) = classes.get_mut(*entry) {
                *own = class;
            }
        }
        let mut last_within: Vec<Option<u32>> = vec![None; cut.places.len()];
        let mut beyond = vec![false; cut.places.len()];
        let mut through = false;
        for (entry, group, within) in cut.given_out(best_first.into_iter()) {
            let class = classes.get(entry).copied();
            let (Some(last), Some(beyond)) = (last_within.get_mut(group), beyond.get_mut(group))
            else {
                continue;
            };
            if within {
                *last = class;
            } else if !*beyond {
                *beyond = true;
                through |= last.is_some() && *last == class;
            }
        }
        (classes, through)
    }
}
