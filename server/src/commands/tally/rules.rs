//! The rules of a count, as they are written.

use domain::{
    localized::Localized,
    ranking::{CutOff, Fraction, TieKey, TieRule, positional::Points, trimmed, votes::Choices},
    scoring::{Criterion, Rubric, Scale, TotalRule},
};
use serde::Deserialize;

use super::number::Number;

/// The file of rules.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    method: Method,
    #[serde(default)]
    total: Total,
    rounding: Option<Number>,
    #[serde(default)]
    no_mark: Vec<String>,
    #[serde(default)]
    seed: u64,
    ties: Option<Ties>,
    points: Option<PointsWritten>,
    #[serde(default)]
    columns: Columns,
    scale: ScaleWritten,
    criteria: Vec<CriterionWritten>,
    cut_off: Option<CutOffWritten>,
    votes: Option<VotesWritten>,
}

/// How marks become an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Method {
    WeightedMean,
    TrimmedMean,
    MedianOfTotals,
    Standardised,
    Severity,
    Positional,
    Votes,
}

impl Method {
    /// The name as it is written.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::WeightedMean => "weighted-mean",
            Self::TrimmedMean => "trimmed-mean",
            Self::MedianOfTotals => "median-of-totals",
            Self::Standardised => "standardised",
            Self::Severity => "severity",
            Self::Positional => "positional",
            Self::Votes => "votes",
        }
    }
}

/// Whether totals are divided by the weights.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Total {
    #[default]
    Mean,
    Sum,
}

/// Names of the columns.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Columns {
    pub(super) entry: String,
    pub(super) juror: String,
    pub(super) criterion: String,
    pub(super) mark: String,
}

impl Default for Columns {
    fn default() -> Self {
        let [entry, juror, criterion, mark] =
            ["entry", "juror", "criterion", "mark"].map(str::to_owned);
        Self {
            entry,
            juror,
            criterion,
            mark,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScaleWritten {
    low: Number,
    high: Number,
    step: Number,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CriterionWritten {
    code: String,
    weight: Option<Number>,
    #[serde(default)]
    required: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CutOffWritten {
    top: Option<u32>,
    percent: Option<u8>,
    at_most: Option<u32>,
    threshold: Option<Number>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Ties {
    Rule(String),
    Keys(Vec<String>),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum PointsWritten {
    Rule(String),
    Table(Vec<u32>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VotesWritten {
    minimum: u32,
    maximum: Option<u32>,
}

/// Rules that can be used.
pub(super) struct Rules {
    pub(super) method: Method,
    pub(super) total: Total,
    /// In hundredths of a point.
    pub(super) rounding: i32,
    pub(super) no_mark: Vec<String>,
    pub(super) seed: u64,
    pub(super) columns: Columns,
    /// Weights are whole here, in the proportion of [`Self::weights`].
    pub(super) rubric: Rubric,
    /// The weights as they are written, in the order of the criteria.
    pub(super) weights: Vec<Fraction>,
    pub(super) cut_off: CutOff,
    pub(super) tie_rule: TieRule,
    pub(super) points: Points,
    pub(super) choices: Choices,
}

impl Rules {
    /// Reads rules; everything that is wrong is told at once, one line each.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let written: Written = toml::from_str(text).map_err(|error| error.to_string())?;
        let mut wrong = Vec::new();
        let scale = scale(&written.scale, &mut wrong);
        let weights: Vec<Fraction> = written
            .criteria
            .iter()
            .map(|criterion| match &criterion.weight {
                None => Fraction::whole(1),
                Some(weight) => weight.exact().unwrap_or_else(|| {
                    wrong.push(format!("{}: the weight is not a number", criterion.code));
                    Fraction::whole(1)
                }),
            })
            .collect();
        let whole = whole_weights(&weights).unwrap_or_else(|| {
            wrong.push("the weights cannot be brought to whole numbers".to_owned());
            vec![1; weights.len()]
        });
        let criteria = written.criteria.iter().zip(whole);
        let rubric = Rubric {
            scale,
            criteria: criteria
                .map(|(criterion, weight)| Criterion {
                    code: criterion.code.clone(),
                    name: Localized::default(),
                    text: Localized::default(),
                    weight,
                    required: criterion.required,
                    anchors: Vec::new(),
                })
                .collect(),
            total: TotalRule::WeightedMean,
        };
        let problems = rubric.check();
        wrong.extend(problems.iter().map(|problem| format!("{problem:?}")));
        let cut_off = cut_off(written.cut_off, &mut wrong);
        let tie_rule = tie_rule(written.ties, &rubric, &mut wrong);
        let points = match written.points {
            None => Points::Borda,
            Some(PointsWritten::Table(table)) => Points::Table(table),
            Some(PointsWritten::Rule(rule)) if rule == "borda" => Points::Borda,
            Some(PointsWritten::Rule(rule)) => {
                wrong.push(format!("points: “{rule}” is neither “borda” nor a table"));
                Points::Borda
            }
        };
        let rounding = written
            .rounding
            .as_ref()
            .map_or(Some(trimmed::STEP), |step| {
                step.hundredths().filter(|step| *step > 0)
            });
        let rounding = rounding.unwrap_or_else(|| {
            wrong.push("rounding: expected a step of at least 0.01".to_owned());
            trimmed::STEP
        });
        if !wrong.is_empty() {
            return Err(wrong.join("\n"));
        }
        Ok(Self {
            method: written.method,
            total: written.total,
            rounding,
            no_mark: written.no_mark,
            seed: written.seed,
            columns: written.columns,
            rubric,
            weights,
            cut_off,
            tie_rule,
            points,
            choices: written.votes.map_or(
                Choices {
                    minimum: 1,
                    maximum: None,
                },
                |votes| Choices {
                    minimum: votes.minimum,
                    maximum: votes.maximum,
                },
            ),
        })
    }
}

fn scale(written: &ScaleWritten, wrong: &mut Vec<String>) -> Scale {
    let mut read = |name: &str, number: &Number| {
        number.hundredths().unwrap_or_else(|| {
            wrong.push(format!(
                "scale.{name}: expected a number with at most two decimals"
            ));
            0
        })
    };
    Scale {
        low: read("low", &written.low),
        high: read("high", &written.high),
        step: read("step", &written.step),
    }
}

/// Weights in the same proportion as whole numbers, as small as possible.
fn whole_weights(weights: &[Fraction]) -> Option<Vec<u32>> {
    let mut scaled = weights.to_vec();
    for place in 0..scaled.len() {
        let below = Fraction::whole(scaled.get(place)?.denominator());
        for weight in &mut scaled {
            *weight = weight.checked_mul(below)?;
        }
    }
    scaled
        .iter()
        .map(|weight| u32::try_from(weight.numerator()).ok())
        .collect()
}

fn cut_off(written: Option<CutOffWritten>, wrong: &mut Vec<String>) -> CutOff {
    let Some(written) = written else {
        return CutOff::All;
    };
    match (
        written.top,
        written.percent,
        written.threshold,
        written.at_most,
    ) {
        (Some(top), None, None, None) => CutOff::TopN(top),
        (None, Some(percent), None, at_most) if percent <= 100 => {
            CutOff::TopShare { percent, at_most }
        }
        (None, None, Some(threshold), None) => threshold.exact().map_or_else(
            || {
                wrong.push("cut_off.threshold: not a number".to_owned());
                CutOff::All
            },
            CutOff::Threshold,
        ),
        _ => {
            let one_of =
                "cut_off: expected top, or percent (up to 100, with at_most), or threshold";
            wrong.push(one_of.to_owned());
            CutOff::All
        }
    }
}

fn tie_rule(written: Option<Ties>, rubric: &Rubric, wrong: &mut Vec<String>) -> TieRule {
    match written {
        None => TieRule::AllThrough,
        Some(Ties::Rule(rule)) => match rule.as_str() {
            "all-through" => TieRule::AllThrough,
            "meeting" => TieRule::Meeting,
            _ => {
                wrong.push(format!("ties: “{rule}” is no rule"));
                TieRule::AllThrough
            }
        },
        Some(Ties::Keys(keys)) => {
            let read = |key: &String| match (key.as_str(), key.strip_prefix("mark:")) {
                ("more-ballots", _) => Some(TieKey::MoreBallots),
                ("higher-median", _) => Some(TieKey::HigherMedian),
                (lot, _) if lot.starts_with("lot:") => {
                    Some(TieKey::Lot(lot.trim_start_matches("lot:").to_owned()))
                }
                (_, Some(code)) if rubric.criterion(code).is_some() => {
                    Some(TieKey::HigherMark(code.to_owned()))
                }
                _ => {
                    wrong.push(format!("ties: “{key}” is no key"));
                    None
                }
            };
            TieRule::NextKeys(keys.iter().filter_map(read).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: &str = "method = \"weighted-mean\"\nscale = { low = 0, high = 10, step = 0.25 }\n";

    #[test]
    fn decimal_weights_become_whole_ones_in_the_same_proportion() {
        let text = format!(
            "{LEAST}[[criteria]]\ncode = \"a\"\nweight = 1.2\n[[criteria]]\ncode = \"b\"\nweight = \"0.8\"\n"
        );
        let rules = Rules::read(&text).ok().unwrap();
        let whole: Vec<u32> = rules.rubric.criteria.iter().map(|c| c.weight).collect();
        assert_eq!(whole[0] * 2, whole[1] * 3);
        assert_eq!(rules.weights[0], Fraction::new(6, 5).unwrap());
        assert_eq!(rules.rubric.scale.step, 25);
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let text = format!(
            "ties = [\"mark:x\"]\npoints = \"many\"\nrounding = 0\n{LEAST}[cut_off]\ntop = 3\npercent = 50\n[[criteria]]\ncode = \"a\"\n"
        );
        let told = Rules::read(&text).err().unwrap();
        assert_eq!(told.lines().count(), 4, "{told}");
        assert!(Rules::read("method = \"weighted-mean\"\nscales = 1").is_err());
    }
}
