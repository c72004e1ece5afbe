//! Jurors are reminded of ballots that they have not handed in, a week and two days before their
//! round closes.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    edition::{Phase, Round},
    id::{AccountId, SubmissionId},
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
    submission::State,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::occasion::Occasion;
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

/// Single for each round, end and distance: a round that is prolonged is reminded of anew.
fn slot_of(occasion: &Occasion, edition: &EditionRow, round: &Round) -> String {
    let (id, code, closes) = (edition.id, &round.code, occasion.closes.micros());
    format!("{id} {code} {closes} {}", occasion.days)
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
    let slot = slot_of(occasion, edition, round);
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
