//! Jurors are reminded of ballots that they have not handed in, a week and two days before their
//! round closes.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    edition::{Phase, Round},
    id::{AccountId, SubmissionId},
    locale::Locale,
    moment::{Moment, Window},
    person::email::EmailAddress,
    submission::State,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::{
    Backend,
    mail::{
        letter::Letter,
        outbox::{self, NewMail},
    },
    store::{
        Stop, Tx, ballots,
        editions::EditionRow,
        entities::{account, submission},
        juries, log,
    },
};

/// So many days before a round closes, jurors with open ballots get a mail.
const DAYS_BEFORE: [i64; 2] = [7, 2];
const DAY: i64 = 86_400;

/// Writes the reminders that are due now and were not written before; how many.
///
/// # Errors
/// The database cannot be read or written.
pub async fn remind(backend: &Backend) -> Result<usize, Stop> {
    let now = backend.now();
    let mut written = 0;
    let editions = backend.editions.all(backend.store.read()).await?;
    for edition in editions.iter().filter(|e| e.visible_from.is_none()) {
        for (round, occasion) in due(edition, now) {
            written += write(backend, edition, &round, &occasion, now).await?;
        }
    }
    Ok(written)
}

/// A day on which the jurors of a round are written to.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Occasion {
    closes: Moment,
    days: i64,
}

impl Occasion {
    /// The occasion of a moment. A machine that was off on that day writes nothing later: the next
    /// occasion comes, and a mail that says "a week" two days before the end helps nobody.
    fn at(window: Window, now: Moment) -> Option<Self> {
        let days = DAYS_BEFORE.into_iter().find(|days| {
            let from = window.closes.plus_seconds(-days * DAY);
            window.opens <= from && from <= now && now < from.plus_seconds(DAY)
        })?;
        Some(Self {
            closes: window.closes,
            days,
        })
    }

    /// Single for each round, end and distance: a round that is prolonged is reminded of anew.
    fn slot(&self, edition: &EditionRow, round: &Round) -> String {
        let (id, code) = (edition.id, &round.code);
        format!("{id} {code} {} {}", self.closes.micros(), self.days)
    }
}

fn due(edition: &EditionRow, now: Moment) -> Vec<(Round, Occasion)> {
    let windows = edition.edition.timetable.0.iter();
    let rounds = windows.filter_map(|entry| match &entry.phase {
        Phase::Round { round } => Some((edition.edition.round(round)?, entry.window)),
        _ => None,
    });
    rounds
        .filter_map(|(round, window)| Some((round.clone(), Occasion::at(window, now)?)))
        .collect()
}

async fn write(
    backend: &Backend,
    edition: &EditionRow,
    round: &Round,
    occasion: &Occasion,
    now: Moment,
) -> Result<usize, Stop> {
    // Most of the day there is nothing left to write, and the writer is for others.
    let conn = backend.store.snapshot().await?;
    let waiting = reminders(&conn, edition, round, occasion, now).await?;
    drop(conn);
    if waiting.is_empty() {
        return Ok(0);
    }
    let (backend, edition, round, occasion) = (
        backend.clone(),
        edition.clone(),
        round.clone(),
        occasion.clone(),
    );
    let store = backend.store.clone();
    let unit = async move |tx: &Tx| -> Result<usize, Stop> {
        // Read anew: somebody may have handed in meanwhile.
        let mails = reminders(tx, &edition, &round, &occasion, now).await?;
        let mut written = 0;
        for mail in mails {
            let mail = backend.outbox.enqueue(tx, now, mail).await?;
            written += usize::from(mail.is_some());
        }
        if written > 0 {
            let (of, told) = (Some(edition.id), written.to_string());
            log::note(tx, now, None, of, "jurors-reminded", &round.code, &told).await?;
        }
        Ok(written)
    };
    store.write(unit).await
}

/// The mails of an occasion that are not written yet.
async fn reminders(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &Round,
    occasion: &Occasion,
    now: Moment,
) -> Result<Vec<NewMail>, Stop> {
    let open = open_ballots(conn, edition, round).await?;
    let slot = occasion.slot(edition, round);
    let letter = |name: &str, open: u32| Letter::BallotsReminder {
        name: name.to_owned(),
        open,
        closes: occasion.closes,
    };
    let kind = letter("", 0).kind();
    let before = outbox::recipients_of(conn, kind, &slot).await?;
    let accounts = account::Entity::find()
        .filter(account::Column::Id.is_in(open.keys().map(|juror| juror.0)))
        .all(conn)
        .await?;
    let mail = |row: account::Model| {
        let recipient = EmailAddress::parse(&row.email).ok()?;
        let count = *open.get(&AccountId(row.id))?;
        Some(NewMail {
            edition: Some(edition.id),
            slot: slot.clone(),
            recipient,
            locale: Locale::from_code(&row.locale).unwrap_or(Locale::DEFAULT),
            letter: letter(&row.name, count),
            not_before: now,
        })
    };
    Ok(accounts
        .into_iter()
        .filter(|row| !before.contains(&row.email))
        .filter_map(mail)
        .collect())
}

/// How many ballots each juror has still to hand in; jurors with none are not in it. Conflicts and
/// submissions that are out of the round do not count.
async fn open_ballots(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &Round,
) -> Result<BTreeMap<AccountId, u32>, Stop> {
    let eligible: Vec<uuid::Uuid> = submission::Entity::find()
        .select_only()
        .column(submission::Column::Id)
        .filter(submission::Column::Edition.eq(edition.id.0))
        .filter(submission::Column::State.eq(State::Eligible.code()))
        .into_tuple()
        .all(conn)
        .await?;
    let eligible: BTreeSet<SubmissionId> = eligible.into_iter().map(SubmissionId).collect();
    let conflicts = juries::conflicts(conn, edition.id).await?;
    let handed_in: BTreeSet<(SubmissionId, AccountId)> =
        ballots::of_round(conn, edition.id, &round.code)
            .await?
            .into_iter()
            .filter(|row| row.handed_in.is_some())
            .map(|row| (SubmissionId(row.submission), AccountId(row.account)))
            .collect();
    let mut open: BTreeMap<AccountId, u32> = BTreeMap::new();
    for row in juries::assignments(conn, edition.id, &round.code).await? {
        let pair = (SubmissionId(row.submission), AccountId(row.account));
        let done = handed_in.contains(&pair) || conflicts.contains(&pair);
        if eligible.contains(&pair.0) && !done {
            *open.entry(pair.1).or_default() += 1;
        }
    }
    Ok(open)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(window: (i64, i64), now: i64) -> Option<i64> {
        let moment = |day: i64| Moment(0).plus_seconds(day * DAY);
        let window = Window {
            opens: moment(window.0),
            closes: moment(window.1),
        };
        Occasion::at(window, moment(now)).map(|occasion| occasion.days)
    }

    #[test]
    fn jurors_are_reminded_a_week_and_two_days_before_the_end() {
        let told: Vec<_> = (0..=20).map(|day| days((0, 20), day)).collect();
        let expected = |day| match day {
            13 => Some(7),
            18 => Some(2),
            _ => None,
        };
        assert_eq!(told, (0..=20).map(expected).collect::<Vec<_>>());
    }

    #[test]
    fn a_round_that_is_shorter_than_the_distance_has_no_such_reminder() {
        assert_eq!(days((10, 15), 8), None, "the round is not open");
        assert_eq!(days((10, 15), 13), Some(2));
        assert_eq!(days((14, 15), 13), None);
    }
}
