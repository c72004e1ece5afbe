//! More time for somebody who has not begun.

use domain::{
    access::{Act, Caller, Relation},
    id::AccountId,
    moment::Moment,
    person::email::EmailAddress,
    ports::{
        Refusal,
        extensions::{Extension, LateStart, LateStarts},
    },
    problem::{ProblemCode, Problems},
};
use sea_orm::ConnectionTrait;

use super::{authorisation::authorise, extensions::checked, results_office::office};
use crate::{
    Backend,
    mail::{Letter, NewMail},
    store::{Stop, Tx, accounts, editions::EditionRow, entities::late_start, late_starts, log},
};

pub(super) async fn list(
    backend: &Backend,
    caller: &Caller,
    year: u16,
) -> Result<LateStarts, Stop> {
    let conn = &backend.store.snapshot().await?;
    let (edition, _) = open(backend, conn, caller, year).await?;
    let rows = late_starts::of_edition(conn, edition.id).await?;
    let line = |row: late_start::Model| LateStart {
        email: row.email,
        closes: Moment(row.closes),
        reason: row.reason,
        begun: row.submission.is_some(),
    };
    Ok(LateStarts {
        office: office(&edition, caller),
        lines: rows.into_iter().map(line).collect(),
        latest: edition.edition.timetable.jury_begins(),
    })
}

pub(super) async fn give(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    email: &str,
    closes: Moment,
    reason: &str,
) -> Result<(), Stop> {
    let (edition, account) = open(backend, tx, caller, year).await?;
    let now = caller.received;
    let (email, reason) = match (
        EmailAddress::parse(email),
        checked(&edition, now, closes, reason),
    ) {
        (Ok(email), Ok(reason)) => (email, reason),
        (email, reason) => {
            let mut problems = reason.err().unwrap_or_default();
            if let Err(code) = email {
                problems.add("email", code);
            }
            return Err(problems.into());
        }
    };
    if let Some(before) = late_starts::of(tx, edition.id, &email).await? {
        // What was begun has its own time, which is given at the draft.
        if before.submission.is_some() {
            let mut problems = Problems::default();
            problems.add("email", ProblemCode::AlreadyBegun);
            return Err(problems.into());
        }
        // Twice is once.
        if before.closes == closes.micros() && before.reason == reason {
            return Ok(());
        }
    }
    let given = Extension {
        closes,
        reason,
        given: now,
    };
    late_starts::put(tx, edition.id, &email, &given, account).await?;
    let (who, of) = (Some(account), Some(edition.id));
    let subject = email.as_str();
    log::note(tx, now, who, of, "late-start-given", subject, &given.reason).await?;
    let mail = NewMail {
        edition: Some(edition.id),
        slot: now.micros().to_string(),
        locale: accounts::locale(tx, &email).await?.unwrap_or(caller.locale),
        recipient: email,
        letter: Letter::LateStart {
            closes,
            reason: given.reason,
        },
        not_before: now,
    };
    backend.outbox.enqueue(tx, now, mail).await?;
    Ok(())
}

pub(super) async fn end(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    email: &str,
) -> Result<(), Stop> {
    let (edition, account) = open(backend, tx, caller, year).await?;
    // Twice is once.
    if late_starts::remove(tx, edition.id, email).await? {
        let (now, who, of) = (caller.received, Some(account), Some(edition.id));
        log::note(tx, now, who, of, "late-start-ended", email, "").await?;
    }
    Ok(())
}

/// The edition, for those who may give more time, until the jury begins.
async fn open(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    year: u16,
) -> Result<(EditionRow, AccountId), Stop> {
    let edition = backend.edition_of_year(conn, year).await?;
    let account = authorise(conn, caller, &edition, Act::ExtendDeadline, Relation::None).await?;
    let begins = edition.edition.timetable.jury_begins();
    if begins.is_some_and(|begins| begins <= caller.received) {
        return Err(Refusal::NotFound.into());
    }
    Ok((edition, account))
}
