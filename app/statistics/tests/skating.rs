//! The severity of jurors on published marks, against an independent program.
//!
//! `cargo xtask truth` lets that program (`lme4.R`) write its numbers and names their file in
//! `PALMARES_LME4`; the marks are found through `PALMARES_SHARED`. Without them the tests say that
//! they were skipped.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and says what it compared"
)]

use std::{collections::BTreeMap, path::PathBuf};

use statistics::{NotEstimable, Observation, Severity};

fn rows(path: PathBuf) -> Option<Vec<BTreeMap<String, String>>> {
    let text = std::fs::read_to_string(path).ok()?;
    let mut lines = text.lines().map(|line| {
        let cells = line.split(',');
        cells
            .map(|cell| cell.trim_matches('"').to_owned())
            .collect::<Vec<_>>()
    });
    let names = lines.next()?;
    Some(
        lines
            .map(|cells| names.iter().cloned().zip(cells).collect())
            .collect(),
    )
}

fn shared(file: &str) -> Option<Vec<BTreeMap<String, String>>> {
    let shared = std::env::var_os("PALMARES_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    rows(shared.join("data").join(file))
}

/// A programme: its entries in the order of the file, its judges, the totals of their ballots.
#[derive(Default)]
struct Programme {
    entries: Vec<String>,
    totals: BTreeMap<(usize, usize), (f64, f64)>,
}

impl Programme {
    fn observations(&self, thinned: bool) -> Vec<Observation> {
        let kept = |entry: usize, judge: usize| {
            !thinned || [0, 1, 3].iter().any(|after| (entry + after) % 9 == judge)
        };
        let pairs = self
            .totals
            .iter()
            .filter(|((entry, judge), _)| kept(*entry, *judge));
        pairs
            .map(|(&(entry, juror), (weighted, weights))| Observation {
                entry,
                juror,
                total: weighted / weights,
            })
            .collect()
    }
}

fn programmes() -> Option<BTreeMap<String, Programme>> {
    let mut programmes: BTreeMap<String, Programme> = BTreeMap::new();
    for row in shared("skating_marks.csv")? {
        let score: f64 = row["score"].parse().unwrap();
        // 0.0 means that no mark was given.
        if score == 0.0 {
            continue;
        }
        let name = format!("{} / {}", row["competition"], row["program"]);
        let programme = programmes.entry(name).or_default();
        let id = &row["performance_id"];
        let known = programme.entries.iter().position(|entry| entry == id);
        let entry = known.unwrap_or_else(|| {
            programme.entries.push(id.clone());
            programme.entries.len() - 1
        });
        let judge: usize = row["judge"][1..].parse().unwrap();
        let weight: f64 = row["weight_factor"].parse().unwrap();
        let (weighted, weights) = programme.totals.entry((entry, judge - 1)).or_default();
        *weighted += weight * score;
        *weights += weight;
    }
    Some(programmes)
}

/// Equal to six digits; what is nothing beside the scale of marks counts as nothing.
fn same(own: f64, other: f64) -> bool {
    (own - other).abs() <= 1e-6 * other.abs().max(own.abs()) + 1e-9
}

#[test]
fn variances_and_effects_equal_those_of_lme4_to_six_digits() {
    let reference = std::env::var_os("PALMARES_LME4").and_then(|file| rows(file.into()));
    let (Some(programmes), Some(reference)) = (programmes(), reference) else {
        println!("skipped: needs the published marks and lme4's numbers (cargo xtask truth)");
        return;
    };
    let mut compared = BTreeMap::<&str, usize>::new();
    let mut wrong = Vec::new();
    for (name, programme) in &programmes {
        for variant in ["complete", "thinned"] {
            let fit = Severity::fit(&programme.observations(variant == "thinned")).unwrap();
            let mut mine = reference
                .iter()
                .filter(|row| row["programme"] == *name && row["variant"] == variant)
                .peekable();
            assert!(mine.peek().is_some(), "{name} {variant}");
            for row in mine {
                let label = row["label"].as_str();
                let own = match (row["term"].as_str(), label) {
                    ("mean", _) => fit.mean,
                    ("variance", "performance_id") => fit.entry_variance,
                    ("variance", "judge") => fit.juror_variance,
                    ("variance", _) => fit.error_variance,
                    ("entry", id) => {
                        let place = programme.entries.iter().position(|entry| entry == id);
                        fit.entries[place.unwrap()].value
                    }
                    (_, judge) => fit.jurors[judge[1..].parse::<usize>().unwrap() - 1].value,
                };
                let other: f64 = row["value"].parse().unwrap();
                *compared.entry(variant).or_default() += 1;
                if !same(own, other) {
                    wrong.push(format!(
                        "{name} {variant} {} {label}: {own} {other}",
                        row["term"]
                    ));
                }
            }
        }
    }
    println!(
        "{} programmes, numbers compared: {compared:?}",
        programmes.len()
    );
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn reviewers_who_are_named_within_an_entry_only_cannot_be_compared() {
    let Some(rows) = shared("reviews_sparse.csv") else {
        println!("skipped: needs the published reviews");
        return;
    };
    // The same label under another entry is another person.
    let mut entries = BTreeMap::new();
    let mut observations = Vec::new();
    for (juror, row) in rows.iter().enumerate() {
        let next = entries.len();
        let entry = *entries.entry(row["entry"].clone()).or_insert(next);
        let total = row["score_1_10"].parse().unwrap();
        observations.push(Observation {
            entry,
            juror,
            total,
        });
    }
    let refused = Severity::fit(&observations).unwrap_err();
    let NotEstimable::NotLinked { groups } = refused else {
        panic!("{refused}");
    };
    assert_eq!(groups.len(), entries.len());
}
