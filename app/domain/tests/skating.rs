//! The trimmed mean against a published competition: every panel score and every component total,
//! to the cent.
//!
//! The data is not part of the project; `PALMARES_SHARED` tells where it is. Without it the test
//! says that it was skipped.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]

use std::{collections::BTreeMap, path::PathBuf};

use domain::{
    localized::Localized,
    ranking::{
        CountedBallot, Fraction, Method, explain, rank,
        trimmed::{STEP, weighted_sum},
    },
    scoring::{Criterion, Judgement, Mark, Marks, Rubric, Scale, TotalRule},
};

const SCALE: Scale = Scale {
    low: 0,
    high: 1000,
    step: 25,
};

/// The rows of a table by the names of their columns; `None` where the data is absent.
fn rows(file: &str) -> Option<Vec<BTreeMap<String, String>>> {
    let shared = std::env::var_os("PALMARES_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    let text = std::fs::read_to_string(shared.join("data").join(file)).ok()?;
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned));
    let names: Vec<String> = lines.next()?.collect();
    Some(
        lines
            .map(|cells| names.iter().cloned().zip(cells).collect())
            .collect(),
    )
}

fn hundredths(text: &str) -> Mark {
    Scale {
        low: 0,
        high: 100_000,
        step: 1,
    }
    .parse(text)
    .unwrap()
}

/// The marks of one performance, juror by juror, and the factors of its criteria.
#[derive(Default)]
struct Performance {
    marks: BTreeMap<String, Marks>,
    factors: BTreeMap<String, Mark>,
}

fn performances() -> Option<BTreeMap<String, Performance>> {
    let mut found: BTreeMap<String, Performance> = BTreeMap::new();
    for row in rows("skating_marks.csv")? {
        let performance = found.entry(row["performance_id"].clone()).or_default();
        let criterion = row["criterion"].clone();
        performance
            .factors
            .insert(criterion.clone(), hundredths(&row["weight_factor"]));
        let mark = SCALE.parse(&row["score"]).unwrap();
        // In this data a mark of zero means that none was given.
        if mark.0 > 0 {
            let ballot = performance.marks.entry(row["judge"].clone()).or_default();
            assert_eq!(ballot.0.insert(criterion, Judgement::Mark(mark)), None);
        }
    }
    Some(found)
}

#[test]
fn every_published_score_is_reproduced() {
    let tables = (
        performances(),
        rows("skating_panel_scores.csv"),
        rows("skating_results.csv"),
    );
    let (Some(performances), Some(panel_scores), Some(results)) = tables else {
        eprintln!("skipped: the published scores are not at hand");
        return;
    };
    let mut published: BTreeMap<(String, String), Mark> = BTreeMap::new();
    for row in panel_scores {
        let key = (row["performance_id"].clone(), row["criterion"].clone());
        published.insert(key, hundredths(&row["scores_of_panel"]));
    }
    assert_eq!(
        (performances.len(), published.len(), results.len()),
        (217, 1085, 217)
    );
    for row in results {
        let id = row["performance_id"].clone();
        let Performance { marks, factors } = &performances[&id];
        let rubric = Rubric {
            scale: SCALE,
            criteria: factors
                .iter()
                .map(|(code, factor)| Criterion {
                    code: code.clone(),
                    name: Localized::default(),
                    text: Localized::default(),
                    weight: u32::try_from(factor.0).unwrap(),
                    required: true,
                    anchors: Vec::new(),
                })
                .collect(),
            total: TotalRule::WeightedMean,
        };
        let ballots: Vec<_> = marks
            .iter()
            .map(|(juror, marks)| CountedBallot {
                juror: juror.clone(),
                entry: id.clone(),
                marks: marks.clone(),
            })
            .collect();
        let method = Method::TrimmedMean;
        let standings = rank(&rubric, method, std::slice::from_ref(&id), &ballots);
        let told = explain(&rubric, method, &standings, &ballots, &id).unwrap();
        let mut weighted = Vec::new();
        for line in &told.criteria {
            let panel = line.panel.unwrap();
            assert_eq!(
                panel,
                published[&(id.clone(), line.criterion.clone())],
                "{id} {}",
                line.criterion
            );
            weighted.push((panel, factors[&line.criterion].points()));
        }
        let total = hundredths(&row["total_component_score"]).points();
        assert_eq!(weighted_sum(&weighted, STEP), Some(total), "{id}");
        // The method's score is the same sum without the last rounding, brought to the scale.
        let exact = Fraction::sum(
            weighted
                .iter()
                .map(|(mark, factor)| mark.points().checked_mul(*factor).unwrap()),
        );
        let factors = Fraction::sum(weighted.iter().map(|(_, factor)| *factor));
        assert_eq!(
            told.score,
            exact
                .zip(factors)
                .and_then(|(sum, all)| sum.checked_div(all))
        );
    }
}
