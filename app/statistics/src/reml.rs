//! The search for the variances.

use crate::model::{Design, Inverse, Ratios, Solution};

/// Below this ratio a variance is zero: its effects would be a hundred-thousandth of the errors.
const ZERO: f64 = 1e-10;
/// Steps end when the logarithms of the ratios move by less.
const STEP_END: f64 = 1e-10;
/// Difference of the logarithms from which curvature is taken.
const NEARBY: f64 = 1e-4;
/// Longest step in a logarithm.
const LONGEST: f64 = 2.0;
/// More steps than any jury has needed.
const MOST_STEPS: usize = 100;

/// The ratios at which the deviance is least, with the solution there.
pub(crate) struct Found {
    pub(crate) ratios: Ratios,
    pub(crate) solution: Solution,
    pub(crate) inverse: Inverse,
}

/// A place in the search. A ratio that is `None` is held at zero.
#[derive(Clone, Copy)]
struct At([Option<f64>; 2]);

impl At {
    fn ratios(self) -> Ratios {
        let ratio = |log: Option<f64>| log.map_or(0.0, f64::exp);
        let Self([entries, jurors]) = self;
        Ratios {
            entries: ratio(entries),
            jurors: ratio(jurors),
        }
    }

    fn moved(self, steps: [f64; 2]) -> Self {
        let Self([entries, jurors]) = self;
        let [by_entries, by_jurors] = steps;
        Self([
            entries.map(|log| log + by_entries),
            jurors.map(|log| log + by_jurors),
        ])
    }

    /// Ratios that are as good as zero are held there.
    fn settled(self) -> Self {
        Self(self.0.map(|log| log.filter(|log| *log > ZERO.ln())))
    }
}

/// Finds the ratios. `None` when the equations cannot be solved or the search does not end.
pub(crate) fn search(design: &Design) -> Option<Found> {
    let mut at = At([Some(0.0), Some(-1.0)]);
    let mut here = look(design, at)?;
    for _ in 0..MOST_STEPS {
        let step = newton(design, at, here.1.slope)?;
        if step.iter().all(|part| part.abs() < STEP_END) {
            let (solution, inverse) = here;
            return Some(Found {
                ratios: at.ratios(),
                solution,
                inverse,
            });
        }
        // Shorten until the deviance does not rise: far from the end curvature may mislead.
        let mut taken = None;
        for halving in 0..40 {
            let part = 0.5_f64.powi(halving);
            let next = at.moved(step.map(|length| length * part)).settled();
            let Some(solution) = design.solve(next.ratios()) else {
                continue;
            };
            let rounding = 1e-11 * (1.0 + here.0.deviance.abs());
            if solution.deviance <= here.0.deviance + rounding {
                taken = Some((next, solution));
                break;
            }
        }
        let (next, solution) = taken?;
        let inverse = design.invert(next.ratios(), &solution);
        (at, here) = (next, (solution, inverse));
    }
    None
}

fn look(design: &Design, at: At) -> Option<(Solution, Inverse)> {
    let solution = design.solve(at.ratios())?;
    let inverse = design.invert(at.ratios(), &solution);
    Some((solution, inverse))
}

/// The step to where the slope would be zero; downhill where the deviance is not curved upwards.
fn newton(design: &Design, at: At, slope: [f64; 2]) -> Option<[f64; 2]> {
    let nearby = |steps| Some(look(design, at.moved(steps))?.1.slope);
    let At([entries, jurors]) = at;
    let [by_entries, by_jurors] = slope;
    let limit = |step: f64| step.clamp(-LONGEST, LONGEST);
    let downhill = |slope: f64| -slope.signum();
    let single = |slope: f64, beside: f64| {
        let curve = (beside - slope) / NEARBY;
        limit(if curve > 0.0 {
            -slope / curve
        } else {
            downhill(slope)
        })
    };
    Some(match (entries, jurors) {
        (None, None) => [0.0, 0.0],
        (Some(_), None) => [single(by_entries, nearby([NEARBY, 0.0])?[0]), 0.0],
        (None, Some(_)) => [0.0, single(by_jurors, nearby([0.0, NEARBY])?[1])],
        (Some(_), Some(_)) => {
            let [a, b] = nearby([NEARBY, 0.0])?;
            let [_, c] = nearby([0.0, NEARBY])?;
            let curve = |beside: f64, here: f64| (beside - here) / NEARBY;
            let (a, b, c) = (
                curve(a, by_entries),
                curve(b, by_jurors),
                curve(c, by_jurors),
            );
            let determinant = a.mul_add(c, -(b * b));
            if a > 0.0 && determinant > 0.0 {
                [
                    limit((b * by_jurors - c * by_entries) / determinant),
                    limit((b * by_entries - a * by_jurors) / determinant),
                ]
            } else {
                [downhill(by_entries), downhill(by_jurors)]
            }
        }
    })
}
