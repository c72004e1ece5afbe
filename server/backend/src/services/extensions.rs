//! More time for one submission.

use async_trait::async_trait;
use domain::{
    access::{Act, Caller},
    id::{AccountId, SubmissionId},
    moment::Moment,
    ports::{
        Extensions, Refusal,
        extensions::{Extension, ExtensionDesk, LateStarts},
    },
    problem::{ProblemCode, Problems},
    submission::State,
    text,
};
use sea_orm::ConnectionTrait;

use super::{
    late_starts, office_lists,
    validation::reach,
    writers::{Circular, writers},
};
use crate::{
    Backend,
    mail::Letter,
    store::{Stop, Tx, editions::EditionRow, entities::submission, extensions, log},
};

#[async_trait]
impl Extensions for Backend {
    async fn extension(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<ExtensionDesk, Refusal> {
        let conn = &self.store.snapshot().await?;
        let found = draft(self, conn, caller, year, id).await?;
        let now = extensions::of(conn, id).await.map_err(Stop::from)?;
        Ok(ExtensionDesk {
            now,
            latest: found.edition.edition.timetable.jury_begins(),
        })
    }

    async fn extend(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Option<Moment>,
        closes: Moment,
        reason: &str,
    ) -> Result<(), Refusal> {
        let (backend, caller, reason) = (self.clone(), caller.clone(), reason.to_owned());
        let unit = async move |tx: &Tx| {
            let found = draft(&backend, tx, &caller, year, id).await?;
            let before = extensions::of(tx, id).await?;
            if before.map(|before| before.closes) != seen {
                let current = domain::revision::Revision::NONE;
                return Err(Refusal::Stale { current }.into());
            }
            let reason = checked(&found.edition, caller.received, closes, &reason)?;
            let extension = Extension {
                closes,
                reason,
                given: caller.received,
            };
            extensions::put(tx, id, &extension, found.account).await?;
            tell(&backend, tx, &found, &extension).await?;
            note(tx, &caller, &found, "extension-given", &extension.reason).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn end_extension(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| {
            let found = draft(&backend, tx, &caller, year, id).await?;
            // Twice is once.
            if extensions::remove(tx, id).await? {
                note(tx, &caller, &found, "extension-ended", "").await?;
            }
            Ok::<_, Stop>(())
        };
        Ok(self.store.write(unit).await?)
    }

    async fn late_starts(&self, caller: &Caller, year: u16) -> Result<LateStarts, Refusal> {
        Ok(late_starts::list(self, caller, year).await?)
    }

    async fn give_late_start(
        &self,
        caller: &Caller,
        year: u16,
        email: &str,
        closes: Moment,
        reason: &str,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let [email, reason] = [email, reason].map(str::to_owned);
        let unit = async move |tx: &Tx| {
            late_starts::give(&backend, tx, &caller, year, &email, closes, &reason).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn end_late_start(&self, caller: &Caller, year: u16, email: &str) -> Result<(), Refusal> {
        let (backend, caller, email) = (self.clone(), caller.clone(), email.to_owned());
        let unit = async move |tx: &Tx| late_starts::end(&backend, tx, &caller, year, &email).await;
        Ok(self.store.write(unit).await?)
    }
}

struct Draft {
    edition: EditionRow,
    row: submission::Model,
    account: AccountId,
}

async fn draft(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
) -> Result<Draft, Stop> {
    let edition = backend.edition_of_year(conn, year).await?;
    let (row, account) = reach(conn, caller, &edition, id, Act::ExtendDeadline).await?;
    let begins = edition.edition.timetable.jury_begins();
    let over = begins.is_some_and(|begins| begins <= caller.received);
    if office_lists::state(&row) != State::Draft || over {
        return Err(Refusal::NotFound.into());
    }
    Ok(Draft {
        edition,
        row,
        account,
    })
}

/// The reason as it is kept, if time and reason will do.
pub(super) fn checked(
    edition: &EditionRow,
    now: Moment,
    closes: Moment,
    reason: &str,
) -> Result<String, Problems> {
    let mut problems = Problems::default();
    let timetable = &edition.edition.timetable;
    let general = timetable.submission().map(|window| window.closes);
    if closes <= now {
        problems.add("closes", ProblemCode::InThePast);
    } else if general.is_some_and(|general| closes <= general) {
        problems.add("closes", ProblemCode::NotLater);
    } else if timetable
        .jury_begins()
        .is_some_and(|begins| begins < closes)
    {
        problems.add("closes", ProblemCode::JuryBegins);
    }
    let reason = text::text(reason).unwrap_or_else(|code| {
        problems.add("reason", code);
        "-".to_owned()
    });
    if reason.is_empty() {
        problems.add("reason", ProblemCode::Missing);
    }
    problems.into_result()?;
    Ok(reason)
}

/// Writes to everybody of the team who writes in it.
async fn tell(
    backend: &Backend,
    tx: &Tx,
    found: &Draft,
    extension: &Extension,
) -> Result<(), Stop> {
    let now = extension.given;
    let circular = Circular {
        edition: found.edition.id,
        slot: format!("{} {}", found.row.id, now.micros()),
        letter: Letter::ExtensionGiven {
            submission: SubmissionId(found.row.id),
            title: found.row.title.clone(),
            closes: extension.closes,
            reason: extension.reason.clone(),
        },
        now,
    };
    let people = writers(tx, &found.row).await?;
    circular.send(backend, tx, people).await
}

async fn note(
    tx: &Tx,
    caller: &Caller,
    found: &Draft,
    kind: &str,
    detail: &str,
) -> Result<(), Stop> {
    let (now, who, of) = (caller.received, Some(found.account), Some(found.edition.id));
    log::note(tx, now, who, of, kind, &found.row.title, detail).await?;
    Ok(())
}
