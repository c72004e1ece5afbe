//! How long a round takes to count, and how that grows.

use std::time::{Duration, Instant};

use domain::{
    localized::Localized,
    ranking::{CountedBallot, CutOff, Method, TieRule, cut, rank},
    scoring::{Criterion, Judgement, Mark, Rubric, Scale, TotalRule, tally},
};
use statistics::{Cut, Observation, Severity};

/// Ballots on each entry.
const BALLOTS: usize = 5;
/// Entries of one juror, as a rule.
const LOAD: usize = 200;

/// What was measured for a number of entries.
pub struct Counted {
    pub entries: usize,
    pub jurors: usize,
    pub exact: Duration,
    pub severity: Duration,
    pub places: Duration,
}

/// Counts rounds of growing size.
pub fn measure() -> Vec<Counted> {
    [1_000, 2_000, 10_000, 100_000].map(count).into()
}

fn rubric() -> Rubric {
    let criterion = |number: usize| Criterion {
        code: format!("criterion-{number}"),
        name: Localized::default(),
        text: Localized::default(),
        weight: 1 + u32::try_from(number).expect("few criteria"),
        required: false,
        anchors: Vec::new(),
    };
    Rubric {
        scale: Scale {
            low: 0,
            high: 1000,
            step: 50,
        },
        criteria: (0..5).map(criterion).collect(),
        total: TotalRule::WeightedMean,
    }
}

fn count(entries: usize) -> Counted {
    let rubric = rubric();
    let jurors = (entries * BALLOTS / LOAD).clamp(20, 500);
    // The same numbers every time, without a generator of random ones.
    let mixed =
        |a: usize, b: usize| (a.wrapping_mul(0x9e37_79b9) ^ b.wrapping_mul(0x85eb_ca6b)) >> 7;
    let mut ballots = Vec::with_capacity(entries * BALLOTS);
    for entry in 0..entries {
        for seat in 0..BALLOTS {
            let juror = (entry + seat * (1 + mixed(entry, 3) % (jurors / BALLOTS))) % jurors;
            let marks = rubric
                .criteria
                .iter()
                .enumerate()
                .map(|(number, criterion)| {
                    let steps = (mixed(entry, 1) % 8
                        + mixed(juror, 2) % 5
                        + mixed(entry + juror, number) % 8)
                        .min(20);
                    let mark = Mark(50 * i32::try_from(steps).expect("few steps"));
                    (criterion.code.clone(), Judgement::Mark(mark))
                });
            ballots.push(CountedBallot {
                juror: format!("juror-{juror:04}"),
                entry,
                marks: marks.collect(),
            });
        }
    }
    let ids: Vec<usize> = (0..entries).collect();
    let began = Instant::now();
    let standings = rank(&rubric, Method::WeightedMean, &ids, &ballots);
    let half = CutOff::TopShare {
        percent: 50,
        at_most: None,
    };
    let selected = cut(&standings, &half, &TieRule::AllThrough);
    let exact = began.elapsed();
    assert!(selected.through.len() >= entries / 2);
    let began = Instant::now();
    let observations: Vec<Observation> = ballots
        .iter()
        .map(|ballot| {
            let total = tally::total(&rubric, &ballot.marks).expect("a total");
            Observation {
                entry: ballot.entry,
                juror: ballot.juror[6..].parse().expect("a number"),
                total: statistics::exact::float(total.numerator(), total.denominator()),
            }
        })
        .collect();
    let model = Severity::fit(&observations).expect("jurors that are linked");
    let severity = began.elapsed();
    let began = Instant::now();
    let places = model.places(&Cut::among_all(entries, selected.through.len()), 1);
    assert_eq!(places.entries.len(), entries);
    Counted {
        entries,
        jurors,
        exact,
        severity,
        places: began.elapsed(),
    }
}
