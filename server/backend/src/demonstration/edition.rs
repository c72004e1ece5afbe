//! The edition of the demonstration: its definition, with a calendar around the present moment.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use domain::{
    edition::{
        Edition, LateConflict, PanelRule, Phase, PhaseWindow, Round, RoundKind, Timetable,
        Visibility,
    },
    localized::Localized,
    moment::{Moment, Window},
    ranking::{
        cutoff::{CutOff, TieRule},
        method::Method,
    },
    scoring::{
        rubric::{Criterion, Rubric, TotalRule},
        scale::{Mark, Scale},
    },
};
use serde::Deserialize;
use serde_json::Value;

use super::SeedTrouble;

const DEFINITION: &str = include_str!("../../seed/edition_demo.json");

/// Days from now on which the phases open and close, at noon in the edition's zone.
const SUBMISSION: (i64, i64) = (-90, -45);
const VALIDATION: (i64, i64) = (-45, -30);
const FIRST_ROUND: (i64, i64) = (-30, 12);
const SECOND_ROUND: (i64, i64) = (14, 40);
const DELIBERATION: (i64, i64) = (40, 50);
/// The open vote lies beside the calendar: from the day after the first round until shortly before
/// the jury meets.
const OPEN_VOTE: (i64, i64) = (13, 38);
/// Days from now to the ceremony.
const CEREMONY: i64 = 60;

/// A round as the data gives it: what is asked of the jury, not how it is counted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Judged {
    code: String,
    name: Localized,
    criteria: Vec<Criterion>,
}

/// The edition whose first jury round is open at `now`.
///
/// # Errors
/// [`SeedTrouble::Data`].
pub fn edition(now: Moment) -> Result<Edition, SeedTrouble> {
    let mut definition: Value = serde_json::from_str(DEFINITION)?;
    let rounds = definition
        .get_mut("rounds")
        .map(Value::take)
        .unwrap_or_default();
    let rounds: Vec<Judged> = serde_json::from_value(rounds)?;
    let rounds: Vec<Round> = rounds.into_iter().enumerate().map(round).collect();
    if let Some(place) = definition.get_mut("rounds") {
        *place = serde_json::to_value(&rounds)?;
    }
    let unfit = || SeedTrouble::Data("calendar".to_owned());
    let zone = definition.get("time_zone").and_then(Value::as_str);
    let zone: Tz = zone.and_then(|zone| zone.parse().ok()).ok_or_else(unfit)?;
    let today = DateTime::from_timestamp_micros(now.micros()).ok_or_else(unfit)?;
    let today = today.with_timezone(&zone).date_naive();
    let window = |(opens, closes)| {
        let at = |days| noon(day(today, days)?, zone);
        Some(Window {
            opens: at(opens)?,
            closes: at(closes)?,
        })
    };
    if let Some(vote) = definition
        .get_mut("open_vote")
        .and_then(Value::as_object_mut)
    {
        let window = window(OPEN_VOTE).ok_or_else(unfit)?;
        vote.insert("window".to_owned(), serde_json::to_value(window)?);
    }
    let mut edition: Edition = serde_json::from_value(definition)?;
    let (first, second) = match edition.rounds.as_slice() {
        [first, second] => (first.code.clone(), second.code.clone()),
        _ => return Err(SeedTrouble::Data("two rounds are needed".to_owned())),
    };
    let phases = [
        (Phase::Submission, SUBMISSION),
        (Phase::Validation, VALIDATION),
        (Phase::Round { round: first }, FIRST_ROUND),
        (Phase::Round { round: second }, SECOND_ROUND),
        (Phase::Deliberation, DELIBERATION),
    ];
    let phases = phases.into_iter().map(|(phase, days)| {
        let window = window(days)?;
        Some(PhaseWindow { phase, window })
    });
    edition.timetable = Timetable(phases.collect::<Option<_>>().ok_or_else(unfit)?);
    edition.ceremony.date = day(today, CEREMONY).ok_or_else(unfit)?.to_string();
    Ok(edition)
}

/// How the demonstration counts: the first round by category, half of the entries and at most 40;
/// the second by everybody, and it selects nobody.
fn round((place, judged): (usize, Judged)) -> Round {
    let first = place == 0;
    let mut criteria = judged.criteria;
    for anchor in criteria
        .iter_mut()
        .flat_map(|criterion| &mut criterion.anchors)
    {
        // The data has points.
        anchor.mark = Mark(anchor.mark.0.saturating_mul(Mark::UNIT));
    }
    Round {
        code: judged.code,
        name: judged.name,
        rubric: Rubric {
            scale: Scale {
                low: 0,
                high: 1_000,
                step: 100,
            },
            criteria,
            total: TotalRule::WeightedMean,
        },
        method: Method::WeightedMean,
        cut_off: if first {
            CutOff::TopShare {
                percent: 50,
                at_most: Some(40),
            }
        } else {
            CutOff::All
        },
        cut_by_category: first,
        reserved: None,
        tie_rule: TieRule::AllThrough,
        ballots_wanted: if first { 3 } else { 5 },
        panel: if first {
            PanelRule::ByCategory
        } else {
            PanelRule::Everyone
        },
        kind: RoundKind::Scoring,
        comment_required: false,
        visibility: Visibility::default(),
        late_conflict: LateConflict::Void,
    }
}

fn day(today: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 {
        today.checked_sub_days(distance)
    } else {
        today.checked_add_days(distance)
    }
}

fn noon(day: NaiveDate, zone: Tz) -> Option<Moment> {
    let noon = day
        .and_time(NaiveTime::MIN)
        .checked_add_signed(TimeDelta::hours(12))?;
    let noon = noon.and_local_timezone(zone).earliest()?;
    Some(Moment(noon.timestamp_micros()))
}

#[cfg(test)]
mod tests {
    use domain::{
        edition::{Stage, flaws},
        locale::Locale,
    };

    use super::*;

    /// The 1st of February 2026, half past three in the morning.
    const NOW: Moment = Moment(1_769_913_000_000_000);

    #[test]
    fn the_edition_holds_together() {
        let edition = edition(NOW).unwrap();
        assert_eq!(flaws(&edition), []);
    }

    #[test]
    fn the_first_questions_tell_who_cannot_take_part_and_what_to_do_instead() {
        let edition = edition(NOW).expect("an edition");
        let asked: Vec<_> = edition.questions().take(3).collect();
        for question in asked {
            let rule = question.rules.eligible.as_ref().expect("it decides");
            let advice = rule.advice.as_ref().expect("advice");
            assert!(
                Locale::ALL
                    .iter()
                    .all(|locale| !advice.get(*locale).is_empty()),
                "{}",
                question.code
            );
        }
    }

    #[test]
    fn the_first_round_is_open_and_the_rest_lies_around_it() {
        for shift in [0, 1, 6, 12, 18, 20] {
            let now = NOW.plus_seconds(shift * 3_600);
            let edition = edition(now).unwrap();
            let first = edition.rounds[0].code.clone();
            let stage = |days: i64| {
                edition
                    .timetable
                    .stage(now.plus_seconds(days * 86_400), None)
            };
            assert_eq!(stage(0), Stage::Round { round: first });
            assert_eq!(stage(-60), Stage::Submission);
            assert_eq!(stage(-40), Stage::Validation);
            assert_eq!(stage(13), Stage::Between);
            assert_eq!(stage(45), Stage::Deliberation);
            assert_eq!(edition.ceremony.date, "2026-04-02");
        }
    }
}
