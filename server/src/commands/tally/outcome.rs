//! From ballots to standings by the rules.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    ranking::{
        CountedBallot, Cut, Fraction, Method as Exact, Standings, cut, positional, rank, trimmed,
        votes,
    },
    scoring::{Mark, tally},
};
use statistics::{
    Cut as Among, NotEstimable, Numbered, Places, Severity, exact,
    standardised::{FARTHEST, FEWEST_BALLOTS, NotStandardisable, standardise},
};

use super::rules::{Method, Rules, Total};

/// What came out.
pub(super) struct Outcome {
    pub(super) standings: Standings<String>,
    pub(super) cut: Cut<String>,
    /// What the severity model says, or why it says nothing.
    pub(super) severity: Result<Outlooks, String>,
    /// Voters whose ballots did not count, with their number of choices.
    pub(super) invalid: BTreeMap<String, u32>,
}

/// The severity model, with the names of what it numbers.
pub(super) struct Outlooks {
    pub(super) entries: BTreeMap<String, usize>,
    pub(super) jurors: BTreeMap<String, usize>,
    pub(super) model: Severity,
    pub(super) places: Places,
}

/// Totals as the statistics take them. A ballot on which nothing was judged has none.
struct Totals(Numbered<String, String>);

/// Counts.
///
/// # Errors
/// Why the method does not apply, one line each.
pub(super) fn count(
    rules: &Rules,
    ballots: &[CountedBallot<String>],
) -> Result<Outcome, Vec<String>> {
    let entries: BTreeSet<String> = ballots.iter().map(|ballot| ballot.entry.clone()).collect();
    let entries: Vec<String> = entries.into_iter().collect();
    let numbered = Totals::new(rules, ballots);
    let severity = Severity::fit(&numbered.0.observations);
    let exact = match rules.method {
        Method::MedianOfTotals => Exact::MedianOfTotals,
        _ => Exact::WeightedMean,
    };
    let base = rank(&rules.rubric, exact, &entries, ballots);
    let base = match rules.tie_rule.lot() {
        Some(seed) => base.drawn(seed),
        None => base,
    };
    let mut invalid = BTreeMap::new();
    let standings = match rules.method {
        Method::WeightedMean | Method::MedianOfTotals => match rules.total {
            Total::Mean => base,
            Total::Sum => {
                let weights = Fraction::sum(rules.weights.iter().copied());
                let keys: BTreeMap<String, Vec<Fraction>> = base
                    .0
                    .iter()
                    .map(|line| {
                        let sums = line.keys.iter().map(|key| key.checked_mul(weights?));
                        (line.entry.clone(), sums.flatten().collect())
                    })
                    .collect();
                base.rescored(|entry| keys.get(entry).cloned().unwrap_or_default())
            }
        },
        Method::TrimmedMean => {
            let of = by_entry(ballots);
            base.rescored(|entry| {
                panel_score(rules, of.get(entry.as_str()))
                    .into_iter()
                    .collect()
            })
        }
        Method::Standardised => {
            let totals = standardise(&numbered.0.observations).map_err(|against| {
                let told = against
                    .iter()
                    .map(|reason| numbered.not_standardisable(reason));
                told.collect::<Vec<_>>()
            })?;
            let mut of: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
            for (seen, total) in numbered.0.observations.iter().zip(totals) {
                of.entry(numbered.entry(seen.entry))
                    .or_default()
                    .push(total);
            }
            base.rescored(|entry| {
                of.get(entry.as_str())
                    .and_then(|totals| {
                        let count = u32::try_from(totals.len()).ok()?;
                        rounded(totals.iter().sum::<f64>() / f64::from(count))
                    })
                    .into_iter()
                    .collect()
            })
        }
        Method::Severity => {
            let model = severity
                .as_ref()
                .map_err(|reason| vec![numbered.not_estimable(reason)])?;
            let place = numbers(&numbered.0.entries);
            base.rescored(|entry| {
                let effect = place
                    .get(entry)
                    .and_then(|number| model.adjusted.get(*number));
                effect
                    .and_then(|effect| rounded(effect.value))
                    .into_iter()
                    .collect()
            })
        }
        Method::Positional => {
            let mut lists: BTreeMap<String, BTreeMap<String, Fraction>> = BTreeMap::new();
            for ballot in ballots {
                if let Some(total) = tally::total(&rules.rubric, &ballot.marks) {
                    let list = lists.entry(ballot.juror.clone()).or_default();
                    list.insert(ballot.entry.clone(), total);
                }
            }
            let points = positional::points(&lists, entries.len(), &rules.points);
            let points = points.map_err(|incomplete| {
                let told = |list: &positional::Incomplete| {
                    format!(
                        "juror {} ranked {} of {} entries; Borda’s count needs them all (a table of points does not)",
                        list.juror, list.listed, list.entries
                    )
                };
                incomplete.iter().map(told).collect::<Vec<_>>()
            })?;
            base.rescored(|entry| points.get(entry).copied().into_iter().collect())
        }
        Method::Votes => {
            let mut chosen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for ballot in ballots {
                let own = chosen.entry(ballot.juror.clone()).or_default();
                let marks = rules
                    .rubric
                    .criteria
                    .iter()
                    .map(|c| ballot.marks.mark(&c.code));
                if marks.flatten().any(|mark| mark > Mark(0)) {
                    own.insert(ballot.entry.clone());
                }
            }
            let votes = votes::count(&chosen, rules.choices);
            invalid = votes.invalid;
            base.rescored(|entry| {
                let count = votes.counts.get(entry).copied().unwrap_or(0);
                vec![Fraction::whole(i128::from(count))]
            })
        }
    };
    let cut = cut(&standings, &rules.cut_off, &rules.tie_rule);
    let through = cut.through.len();
    Ok(Outcome {
        severity: match severity {
            Ok(model) => Ok(Outlooks {
                places: model.places(&Among::among_all(model.entries.len(), through), rules.seed),
                entries: numbers(&numbered.0.entries),
                jurors: numbers(&numbered.0.jurors),
                model,
            }),
            Err(reason) => Err(numbered.not_estimable(&reason)),
        },
        standings,
        cut,
        invalid,
    })
}

/// The ballots on each entry.
pub(super) fn by_entry(
    ballots: &[CountedBallot<String>],
) -> BTreeMap<&str, Vec<&CountedBallot<String>>> {
    let mut of: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for ballot in ballots {
        of.entry(&ballot.entry).or_default().push(ballot);
    }
    of
}

/// The panel's mark on each criterion that somebody judged, with the criterion's written weight.
pub(super) fn panel(
    rules: &Rules,
    ballots: &[&CountedBallot<String>],
) -> Vec<(String, Mark, Fraction)> {
    let criteria = rules.rubric.criteria.iter().zip(&rules.weights);
    criteria
        .filter_map(|(criterion, weight)| {
            let marks = ballots.iter().filter_map(|b| b.marks.mark(&criterion.code));
            let marks: Vec<Mark> = marks.collect();
            let panel = trimmed::panel_mark(&marks, rules.rounding)?;
            Some((criterion.code.clone(), panel.mark, *weight))
        })
        .collect()
}

fn panel_score(rules: &Rules, ballots: Option<&Vec<&CountedBallot<String>>>) -> Option<Fraction> {
    let panel: Vec<(Mark, Fraction)> = panel(rules, ballots?)
        .into_iter()
        .map(|(_, mark, weight)| (mark, weight))
        .collect();
    let sum = trimmed::weighted_sum(&panel, rules.rounding)?;
    match rules.total {
        Total::Sum if panel.is_empty() => None,
        Total::Sum => Some(sum),
        Total::Mean => sum.checked_div(Fraction::sum(panel.iter().map(|(_, weight)| *weight))?),
    }
}

/// A predicted number as one that can be compared.
fn rounded(number: f64) -> Option<Fraction> {
    Fraction::new(exact::millionths(number), exact::MILLION)
}

fn numbers(names: &[String]) -> BTreeMap<String, usize> {
    let numbered = names.iter().cloned().enumerate();
    numbered.map(|(number, name)| (name, number)).collect()
}

impl Totals {
    fn new(rules: &Rules, ballots: &[CountedBallot<String>]) -> Self {
        let totals = ballots.iter().filter_map(|ballot| {
            let total = tally::total(&rules.rubric, &ballot.marks)?;
            let total = exact::float(total.numerator(), total.denominator());
            Some((ballot.entry.clone(), ballot.juror.clone(), total))
        });
        Self(Numbered::new(&totals.collect::<Vec<_>>()))
    }

    fn entry(&self, number: usize) -> &str {
        self.0.entries.get(number).map_or("", String::as_str)
    }

    fn juror(&self, number: usize) -> &str {
        self.0.jurors.get(number).map_or("", String::as_str)
    }

    fn not_estimable(&self, reason: &NotEstimable) -> String {
        let NotEstimable::NotLinked { groups } = reason else {
            return reason.to_string();
        };
        let group = |group: &Vec<usize>| {
            let names: Vec<&str> = group.iter().map(|juror| self.juror(*juror)).collect();
            names.join(", ")
        };
        let groups: Vec<String> = groups.iter().map(group).collect();
        format!("{reason}: {}", groups.join(" | "))
    }

    fn not_standardisable(&self, reason: &NotStandardisable) -> String {
        match reason {
            NotStandardisable::TooFewBallots { juror, ballots } => format!(
                "juror {} has {ballots} ballots; {FEWEST_BALLOTS} are needed",
                self.juror(*juror)
            ),
            NotStandardisable::NoSpread { juror } => {
                format!(
                    "juror {} gave every entry the same total",
                    self.juror(*juror)
                )
            }
            NotStandardisable::Outlier { juror, entry } => format!(
                "the total of juror {} on {} lies more than {FARTHEST} spreads from the juror’s mean",
                self.juror(*juror),
                self.entry(*entry)
            ),
        }
    }
}
