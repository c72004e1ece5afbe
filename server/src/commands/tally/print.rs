//! The answer of a count, as JSON or CSV.

use std::collections::{BTreeMap, BTreeSet};

use domain::ranking::{CountedBallot, Fraction, Standing};
use serde_json::{Value, json};
use statistics::{Effect, Outlook};

use super::{
    outcome::{Outcome, by_entry, panel},
    rules::{Method, Rules},
};

/// Decimals of scores, beside the exact fraction.
const DIGITS: u8 = 6;

/// How the answer is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// Everything.
    #[default]
    Json,
    /// The lines of the standings.
    Csv,
}

/// What the cut-off does with each entry.
fn fates(outcome: &Outcome) -> BTreeMap<&String, &'static str> {
    let cut = &outcome.cut;
    let lists = [
        (&cut.through, "through"),
        (&cut.undecided, "undecided"),
        (&cut.out, "out"),
    ];
    let fated = lists
        .into_iter()
        .flat_map(|(list, fate)| list.iter().map(move |entry| (entry, fate)));
    fated.collect()
}

/// What the severity model says of an entry.
fn outlook(outcome: &Outcome, entry: &str) -> Option<(Effect, Outlook)> {
    let severity = outcome.severity.as_ref().ok()?;
    let number = *severity.entries.get(entry)?;
    let effect = severity.model.adjusted.get(number)?;
    Some((*effect, *severity.places.entries.get(number)?))
}

fn number(fraction: Fraction) -> Value {
    json!({ "exact": fraction.to_string(), "decimal": fraction.to_decimal(DIGITS) })
}

fn effect(effect: Effect) -> Value {
    let (low, high) = effect.interval();
    json!({ "value": effect.value, "error": effect.error, "interval": [low, high] })
}

/// The whole answer.
pub(super) fn json(
    rules: &Rules,
    ballots: &[CountedBallot<String>],
    outcome: &Outcome,
) -> Result<String, serde_json::Error> {
    let (fates, of) = (fates(outcome), by_entry(ballots));
    let line = |standing: &Standing<String>| {
        let entry = &standing.entry;
        let seen = outlook(outcome, entry);
        let own = of.get(entry.as_str()).cloned().unwrap_or_default();
        let criteria: serde_json::Map<String, Value> = if rules.method == Method::TrimmedMean {
            let marks = panel(rules, &own).into_iter();
            marks
                .map(|(code, mark, _)| (code, number(mark.points())))
                .collect()
        } else {
            let means = standing.criteria.iter();
            means
                .map(|(code, mean)| (code.clone(), number(*mean)))
                .collect()
        };
        json!({
            "entry": entry,
            "place": standing.place,
            "tied": standing.tied,
            "outcome": fates.get(entry),
            "score": standing.score.map(number),
            "keys": standing.keys.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "ballots": own.len(),
            "jurors": own.iter().map(|ballot| &ballot.juror).collect::<BTreeSet<_>>(),
            "median": standing.median.map(number),
            "criteria": criteria,
            "adjusted": seen.map(|(adjusted, _)| effect(adjusted)),
            "class": seen.map(|(_, outlook)| outlook.class),
            "places": seen.map(|(_, outlook)| outlook.interval),
            "chance": seen.map(|(_, outlook)| outlook.within),
        })
    };
    let severity = match &outcome.severity {
        Err(reason) => json!({ "refused": reason }),
        Ok(seen) => {
            let jurors: serde_json::Map<String, Value> = seen
                .jurors
                .iter()
                .filter_map(|(name, number)| Some((name, seen.model.jurors.get(*number)?)))
                .map(|(name, juror)| (name.clone(), effect(*juror)))
                .collect();
            json!({
                "mean": seen.model.mean,
                "variance": {
                    "entries": seen.model.entry_variance,
                    "jurors": seen.model.juror_variance,
                    "errors": seen.model.error_variance,
                },
                "jurors": jurors,
                "draws": seen.places.draws,
                "cut_through_class": seen.places.cut_through_class,
            })
        }
    };
    let standings = &outcome.standings.0;
    serde_json::to_string_pretty(&json!({
        "method": rules.method.code(),
        "entries": standings.iter().map(line).collect::<Vec<_>>(),
        "cut": {
            "through": outcome.cut.through.len(),
            "undecided": outcome.cut.undecided.len(),
            "out": outcome.cut.out.len(),
            "line": outcome.cut.line.map(number),
            "tie": outcome.cut.tie,
        },
        "severity": severity,
        "invalid_ballots": outcome.invalid,
    }))
}

/// The lines of the standings.
pub(super) fn csv(outcome: &Outcome) -> Result<String, std::io::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record([
        "entry",
        "place",
        "tied",
        "outcome",
        "score",
        "decimal",
        "ballots",
        "median",
        "adjusted",
        "low",
        "high",
        "class",
        "place_from",
        "place_to",
        "chance",
    ])?;
    let fates = fates(outcome);
    for line in &outcome.standings.0 {
        let text = |number: Option<String>| number.unwrap_or_default();
        let seen = outlook(outcome, &line.entry);
        let predicted = |read: fn(Effect, Outlook) -> String| {
            text(seen.map(|(effect, outlook)| read(effect, outlook)))
        };
        writer.write_record([
            line.entry.clone(),
            text(line.place.map(|place| place.to_string())),
            line.tied.to_string(),
            text(fates.get(&line.entry).map(|fate| (*fate).to_owned())),
            text(line.score.map(|score| score.to_string())),
            text(line.score.map(|score| score.to_decimal(DIGITS))),
            line.ballots.to_string(),
            text(line.median.map(|median| median.to_decimal(DIGITS))),
            predicted(|effect, _| format!("{:.6}", effect.value)),
            predicted(|effect, _| format!("{:.6}", effect.interval().0)),
            predicted(|effect, _| format!("{:.6}", effect.interval().1)),
            predicted(|_, outlook| outlook.class.to_string()),
            predicted(|_, outlook| outlook.interval.0.to_string()),
            predicted(|_, outlook| outlook.interval.1.to_string()),
            predicted(|_, outlook| format!("{:.4}", outlook.within)),
        ])?;
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    String::from_utf8(bytes).map_err(std::io::Error::other)
}
