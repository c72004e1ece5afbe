//! Sending sections back for correction.

use std::collections::BTreeSet;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller},
    edition::{Edition, Section},
    id::{AccountId, SubmissionId},
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
    ports::{
        Corrections, Refusal,
        corrections::{CorrectionDesk, SectionChange},
    },
    problem::{ProblemCode, Problems},
    revision::Revision,
    submission::{Answers, State},
    text,
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};

use super::{full_sheets, office_lists, validation::reach};
use crate::{
    Backend,
    mail::{Letter, NewMail},
    store::{
        Stop, Tx, corrections,
        editions::EditionRow,
        entities::{account, correction, correction_section, submission, submission_section},
        log, section_versions, sections,
    },
};

#[async_trait]
impl Corrections for Backend {
    async fn corrections(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<CorrectionDesk, Refusal> {
        Ok(desk(self, caller, year, id).await?)
    }

    async fn send_back(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        sections: Vec<String>,
        closes: Moment,
        message: &str,
    ) -> Result<(), Refusal> {
        let (backend, caller, message) = (self.clone(), caller.clone(), message.to_owned());
        let unit = async move |tx: &Tx| {
            let found = Handed::find(&backend, tx, &caller, year, id).await?;
            if Revision(found.row.revision) != seen {
                let current = Revision(found.row.revision);
                return Err(Refusal::Stale { current }.into());
            }
            if !found.possible(tx, caller.received).await? {
                return Err(Refusal::WrongState.into());
            }
            let message = checked(&found.edition, caller.received, &sections, closes, &message)?;
            found
                .ask(&backend, tx, &caller, sections, closes, message)
                .await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn end_correction(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| {
            let found = Handed::find(&backend, tx, &caller, year, id).await?;
            let now = caller.received;
            // Twice is once.
            if corrections::end(tx, id, corrections::End::Ended, now).await? {
                found.note(tx, now, "correction-ended", "").await?;
            }
            Ok::<_, Stop>(())
        };
        Ok(self.store.write(unit).await?)
    }
}

async fn desk(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
) -> Result<CorrectionDesk, Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    reach(conn, caller, &edition, id, Act::ReadSubmission).await?;
    let mut all = Vec::new();
    for asked in corrections::of(conn, id).await? {
        let sections = corrections::sections(conn, asked.id).await?;
        let mut changes = Vec::new();
        // What is being corrected is nobody's but its team's until it is handed in.
        if asked.answered.is_some() {
            for own in &sections {
                changes.extend(change(own)?);
            }
        }
        all.push((corrections::seen(&asked, &sections), changes));
    }
    let latest = edition.edition.timetable.jury_begins();
    let over = latest.is_some_and(|begins| begins <= caller.received);
    let (allowed, possible) = match Handed::find(backend, conn, caller, year, id).await {
        Ok(found) => (!over, found.possible(conn, caller.received).await?),
        Err(Stop::Refused(_)) => (false, false),
        Err(trouble) => return Err(trouble),
    };
    Ok(CorrectionDesk {
        all,
        allowed,
        possible,
        latest,
    })
}

/// What became of a section; nothing of the contact persons, whose answers are of another shape.
fn change(own: &correction_section::Model) -> Result<Option<SectionChange>, DbErr> {
    if own.section == Section::CONTACTS {
        return Ok(None);
    }
    let read = |text: &str| -> Result<Answers, DbErr> {
        serde_json::from_str(text).map_err(|error| DbErr::Json(error.to_string()))
    };
    Ok(Some(SectionChange {
        section: own.section.clone(),
        before: read(&own.answers_before)?,
        after: read(&own.answers)?,
    }))
}

/// A submission in the hands of somebody who may send it back.
struct Handed {
    /// In the words that it was handed in with: in these it is corrected.
    edition: EditionRow,
    row: submission::Model,
    account: AccountId,
}

impl Handed {
    async fn find(
        backend: &Backend,
        conn: &impl ConnectionTrait,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<Self, Stop> {
        let edition = backend.edition_of_year(conn, year).await?;
        let (row, account) = reach(conn, caller, &edition, id, Act::SendBack).await?;
        let edition = full_sheets::as_read(&backend.editions, conn, &edition, &row).await?;
        Ok(Self {
            edition,
            row,
            account,
        })
    }

    fn id(&self) -> SubmissionId {
        SubmissionId(self.row.id)
    }

    /// Whether it waits for the secretariat and for nobody else, before the jury.
    async fn possible(&self, conn: &impl ConnectionTrait, now: Moment) -> Result<bool, DbErr> {
        let begins = self.edition.edition.timetable.jury_begins();
        let over = begins.is_some_and(|begins| begins <= now);
        let submitted = office_lists::state(&self.row) == State::Submitted;
        Ok(submitted && !over && corrections::open(conn, self.id(), now).await?.is_none())
    }

    async fn ask(
        &self,
        backend: &Backend,
        tx: &Tx,
        caller: &Caller,
        sections: Vec<String>,
        closes: Moment,
        message: String,
    ) -> Result<(), Stop> {
        let (id, now) = (self.id(), caller.received);
        let asked = correction::Model {
            id: backend.ids.uuid(),
            submission: id.0,
            message: message.clone(),
            closes: closes.micros(),
            asked: now.micros(),
            asked_by: self.account.0,
            answered: None,
            ended: None,
        };
        let mut handed_in = sections::of(tx, id).await?;
        let mut rows = Vec::new();
        let named: BTreeSet<&String> = sections.iter().collect();
        for section in named {
            let place = handed_in.iter().position(|row| row.section == *section);
            let row = place.map(|place| handed_in.swap_remove(place));
            let row = row.unwrap_or_else(|| never_saved(id, section));
            // An earlier correction that nobody handed in has versions beyond what was handed in.
            let newest = section_versions::newest(tx, id, section).await?;
            rows.push(correction_section::Model {
                correction: asked.id,
                section: row.section,
                answers_before: row.answers.clone(),
                answers: row.answers,
                revision: row.revision.max(newest.0),
                saved: row.saved,
            });
            section_versions::end_sitting(tx, id, section).await?;
        }
        corrections::ask(tx, asked, rows).await?;
        self.note(tx, now, "correction-asked", &message).await?;
        let owner = account::Entity::find_by_id(self.row.owner).one(tx).await?;
        let Some(owner) = owner else { return Ok(()) };
        let Ok(recipient) = EmailAddress::parse(&owner.email) else {
            return Ok(());
        };
        let mail = NewMail {
            edition: Some(self.edition.id),
            slot: format!("{id} {}", now.micros()),
            recipient,
            locale: Locale::from_code(&owner.locale).unwrap_or(Locale::DEFAULT),
            letter: Letter::CorrectionAsked {
                submission: id,
                title: self.row.title.clone(),
                closes,
                message,
                sections,
            },
            not_before: now,
        };
        backend.outbox.enqueue(tx, now, mail).await?;
        Ok(())
    }

    async fn note(&self, tx: &Tx, now: Moment, kind: &str, detail: &str) -> Result<(), Stop> {
        let (who, of) = (Some(self.account), Some(self.edition.id));
        log::note(tx, now, who, of, kind, &self.row.title, detail).await?;
        Ok(())
    }
}

/// A section that nothing was ever written in.
fn never_saved(id: SubmissionId, section: &str) -> submission_section::Model {
    submission_section::Model {
        submission: id.0,
        section: section.to_owned(),
        answers: "{}".to_owned(),
        revision: Revision::NONE.0,
        saved: 0,
    }
}

/// The message as it is kept, if sections, time and message will do.
fn checked(
    row: &EditionRow,
    now: Moment,
    sections: &[String],
    closes: Moment,
    message: &str,
) -> Result<String, Problems> {
    let mut problems = Problems::default();
    let edition: &Edition = &row.edition;
    let asked = |code: &String| edition.section(code).is_some_and(|own| own.step.is_entry());
    let known = |code: &String| code == Section::CONTACTS || asked(code);
    if sections.is_empty() {
        problems.add("sections", ProblemCode::Missing);
    } else if !sections.iter().all(known) {
        problems.add("sections", ProblemCode::NotAChoice);
    }
    if closes <= now {
        problems.add("closes", ProblemCode::InThePast);
    } else if edition
        .timetable
        .jury_begins()
        .is_some_and(|begins| begins < closes)
    {
        problems.add("closes", ProblemCode::JuryBegins);
    }
    let message = text::text(message).unwrap_or_else(|code| {
        problems.add("message", code);
        "-".to_owned()
    });
    if message.is_empty() {
        problems.add("message", ProblemCode::Missing);
    }
    problems.into_result()?;
    Ok(message)
}
