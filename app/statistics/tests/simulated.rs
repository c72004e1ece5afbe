//! Juries whose truth is known, because it was drawn.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and says what it found"
)]

use rand_chacha::{ChaCha8Rng, rand_core::RngCore, rand_core::SeedableRng};
use rand_distr::{Distribution, StandardNormal};
use statistics::{Cut, NotEstimable, Observation, Severity};

struct Jury {
    truth: Vec<f64>,
    ballots: Vec<Observation>,
}

/// Entries with a spread of 1, jurors of 0.7, errors of 0.8; each entry is judged by so many jurors
/// that are drawn for it.
fn jury(random: &mut ChaCha8Rng, entries: usize, jurors: usize, each: usize) -> Jury {
    let normal = |random: &mut ChaCha8Rng| -> f64 { StandardNormal.sample(random) };
    let truth: Vec<f64> = (0..entries).map(|_| normal(random)).collect();
    let severities: Vec<f64> = (0..jurors).map(|_| 0.7 * normal(random)).collect();
    let mut ballots = Vec::new();
    for (entry, quality) in truth.iter().enumerate() {
        let mut panel: Vec<usize> = (0..jurors).collect();
        for place in 0..each {
            let left = u64::try_from(jurors - place).unwrap();
            let other = place + usize::try_from(random.next_u64() % left).unwrap();
            panel.swap(place, other);
            let juror = panel[place];
            let total = 6.0 + quality + severities[juror] + 0.8 * normal(random);
            ballots.push(Observation {
                entry,
                juror,
                total,
            });
        }
    }
    Jury { truth, ballots }
}

#[test]
fn ninety_of_a_hundred_intervals_hold_the_truth() {
    let mut random = ChaCha8Rng::seed_from_u64(20);
    let (mut held, mut adjusted, mut all) = (0_u32, 0_u32, 0_u32);
    let mut chances = [(0.0, 0.0); 10];
    for _ in 0..60 {
        let jury = jury(&mut random, 80, 14, 4);
        let fit = Severity::fit(&jury.ballots).unwrap();
        for (entry, truth) in jury.truth.iter().enumerate() {
            let holds = |(low, high): (f64, f64), truth: f64| low <= truth && truth <= high;
            held += u32::from(holds(fit.entries[entry].interval(), *truth));
            adjusted += u32::from(holds(fit.adjusted[entry].interval(), 6.0 + truth));
            all += 1;
        }
        let places = fit.places(&Cut::among_all(80, 20), 1);
        let mut order: Vec<usize> = (0..80).collect();
        order.sort_by(|a, b| jury.truth[*b].total_cmp(&jury.truth[*a]));
        for (place, entry) in order.into_iter().enumerate() {
            let within = places.entries[entry].within;
            let bin = &mut chances[((within * 10.0) as usize).min(9)];
            bin.0 += within;
            bin.1 += f64::from(u8::from(place < 20));
        }
    }
    for held in [held, adjusted] {
        let share = f64::from(held) / f64::from(all);
        println!("{share:.4} of {all} intervals hold the truth");
        assert!((0.88..=0.92).contains(&share), "{share}");
    }
    for (said, was) in chances {
        println!("chances of {said:7.1} in all, {was} were within");
        assert!(
            (said - was).abs() <= 4.0 * said.max(4.0).sqrt(),
            "{said} {was}"
        );
    }
}

#[test]
fn strictness_is_taken_into_account() {
    // Jurors 0 and 1 judge alike but for two points; each of two equal entries meets one of them
    // beside the neutral juror 2.
    let seen = |entry, juror, total| Observation {
        entry,
        juror,
        total,
    };
    let mut ballots = Vec::new();
    for entry in 0..12 {
        let quality = f64::from(u8::try_from(entry).unwrap() / 2);
        let strict = entry % 2;
        let wobble = if entry % 3 == 0 { 0.1 } else { -0.1 };
        let severity = if strict == 0 { 2.0 } else { 0.0 };
        ballots.push(seen(entry, strict, quality + severity + wobble));
        ballots.push(seen(entry, 2, quality + 1.0 - wobble));
    }
    let fit = Severity::fit(&ballots).unwrap();
    for pair in 0..6 {
        let (a, b) = (fit.entries[2 * pair].value, fit.entries[2 * pair + 1].value);
        assert!((a - b).abs() < 0.3, "pair {pair}: {a} {b}");
    }
    let jurors: Vec<f64> = fit.jurors.iter().map(|juror| juror.value).collect();
    assert!(
        jurors[0] > jurors[2] + 0.5 && jurors[2] > jurors[1] + 0.5,
        "{jurors:?}"
    );
}

#[test]
fn the_order_of_the_ballots_changes_nothing_and_a_seed_draws_the_same() {
    let mut random = ChaCha8Rng::seed_from_u64(3);
    let jury = jury(&mut random, 30, 9, 3);
    let mut turned = jury.ballots.clone();
    turned.reverse();
    let (one, other) = (
        Severity::fit(&jury.ballots).unwrap(),
        Severity::fit(&turned).unwrap(),
    );
    for (a, b) in one.entries.iter().zip(&other.entries) {
        assert!((a.value - b.value).abs() < 1e-9);
    }
    let ten = Cut::among_all(30, 10);
    assert_eq!(one.places(&ten, 7), one.places(&ten, 7));
    assert_ne!(one.places(&ten, 7), one.places(&ten, 8));
    let outlook = one.places(&ten, 7);
    let expected: f64 = outlook.entries.iter().map(|entry| entry.within).sum();
    assert!(
        (expected - 10.0).abs() < 1e-9,
        "ten places are given out: {expected}"
    );
}

#[test]
fn entries_compete_for_the_places_of_their_group() {
    let mut random = ChaCha8Rng::seed_from_u64(5);
    let jury = jury(&mut random, 30, 9, 3);
    let fit = Severity::fit(&jury.ballots).unwrap();
    let cut = Cut {
        group: (0..30).map(|entry| entry % 3).collect(),
        places: vec![2, 0, 10],
    };
    let outlook = fit.places(&cut, 1);
    for (group, places) in [2.0, 0.0, 10.0].into_iter().enumerate() {
        let own = outlook.entries.iter().skip(group).step_by(3);
        let sum: f64 = own.map(|entry| entry.within).sum();
        assert!((sum - places).abs() < 1e-9, "{group}: {sum}");
    }
}

#[test]
fn what_cannot_be_told_is_refused_with_its_reason() {
    let seen = |entry, juror, total| Observation {
        entry,
        juror,
        total,
    };
    let one = Severity::fit(&[seen(0, 0, 1.0), seen(0, 1, 2.0)]).unwrap_err();
    assert_eq!(
        one,
        NotEstimable::TooFew {
            entries: 1,
            jurors: 2
        }
    );
    let chain = [seen(0, 0, 1.0), seen(0, 1, 2.0), seen(1, 1, 3.0)];
    assert!(matches!(
        Severity::fit(&chain),
        Err(NotEstimable::NoOverlap { ballots: 3, .. })
    ));
    let apart = [seen(0, 0, 1.0), seen(1, 1, 2.0)];
    assert!(matches!(
        Severity::fit(&apart),
        Err(NotEstimable::NotLinked { .. })
    ));
    let equal = [
        seen(0, 0, 5.0),
        seen(0, 1, 5.0),
        seen(1, 0, 5.0),
        seen(1, 1, 5.0),
    ];
    assert_eq!(
        Severity::fit(&equal).unwrap_err(),
        NotEstimable::NoVariation
    );
    let additive = [
        seen(0, 0, 1.0),
        seen(0, 1, 2.0),
        seen(1, 0, 3.0),
        seen(1, 1, 4.0),
    ];
    assert_eq!(
        Severity::fit(&additive).unwrap_err(),
        NotEstimable::NoVariation
    );
}

#[test]
fn jurors_who_do_not_differ_have_no_severity() {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    let mut jury = jury(&mut random, 40, 8, 8);
    // Take every juror's mean out: what is left cannot be a difference between jurors.
    for juror in 0..8 {
        let own: Vec<f64> = jury
            .ballots
            .iter()
            .filter(|b| b.juror == juror)
            .map(|b| b.total)
            .collect();
        let mean = own.iter().sum::<f64>() / own.len() as f64;
        for ballot in jury.ballots.iter_mut().filter(|b| b.juror == juror) {
            ballot.total -= mean;
        }
    }
    let fit = Severity::fit(&jury.ballots).unwrap();
    assert!(fit.juror_variance < 1e-9, "{}", fit.juror_variance);
    assert!(fit.entry_variance > 0.3);
}
