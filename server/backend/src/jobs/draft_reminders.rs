//! Those who write a draft are reminded of its deadline, a week and two days before, with what is
//! still missing.

use domain::{
    edition::{Section, Stage},
    id::SubmissionId,
    locale::Locale,
    moment::{Moment, Window},
    person::email::EmailAddress,
    submission::State,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::occasion::Occasion;
use crate::{
    Backend,
    mail::{
        letter::Letter,
        outbox::{self, NewMail},
    },
    services::{submission_content::Content, writers::writers},
    store::{
        Stop, Tx,
        editions::EditionRow,
        entities::{account, submission},
        extensions, log,
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
    let editions: Vec<_> = editions.into_iter().map(EditionRow::of_entry).collect();
    for edition in editions.iter().filter(|e| e.visible_from.is_none()) {
        let begun = edition.edition.timetable.submission();
        let over = edition.edition.timetable.jury_begins();
        let open = begun.is_some_and(|window| window.opens <= now)
            && over.is_none_or(|begins| now < begins);
        if open {
            written += write(backend, edition, now).await?;
        }
    }
    Ok(written)
}

async fn write(backend: &Backend, edition: &EditionRow, now: Moment) -> Result<usize, Stop> {
    // Most of the time there is nothing left to write, and the writer is for others.
    let conn = backend.store.snapshot().await?;
    let waiting = reminders(&conn, edition, now).await?;
    drop(conn);
    if waiting.is_empty() {
        return Ok(0);
    }
    let (backend, edition) = (backend.clone(), edition.clone());
    let store = backend.store.clone();
    let unit = async move |tx: &Tx| -> Result<usize, Stop> {
        // Read anew: somebody may have handed in meanwhile.
        let mails = reminders(tx, &edition, now).await?;
        let mut written = 0;
        for mail in mails {
            let mail = backend.outbox.enqueue(tx, now, mail).await?;
            written += usize::from(mail.is_some());
        }
        if written > 0 {
            let (of, told) = (Some(edition.id), written.to_string());
            log::note(tx, now, None, of, "drafts-reminded", "", &told).await?;
        }
        Ok(written)
    };
    store.write(unit).await
}

/// The mails that are due now and not written yet.
async fn reminders(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    now: Moment,
) -> Result<Vec<NewMail>, Stop> {
    let definition = &edition.edition;
    let drafts = submission::Entity::find()
        .filter(submission::Column::Edition.eq(edition.id.0))
        .filter(submission::Column::State.eq(State::Draft.code()))
        .all(conn)
        .await?;
    let longer = extensions::of_many(conn, drafts.iter().map(|row| row.id)).await?;
    let mut mails = Vec::new();
    for row in drafts {
        let own = longer.get(&row.id).copied();
        let open = definition.stage_of(now, edition.visible_from, own) == Stage::Submission;
        let deadline = definition.deadline_of(own).filter(|_| open);
        let window = definition.timetable.submission().zip(deadline);
        let window = window.map(|(general, own)| Window {
            closes: own.closes,
            ..general
        });
        let Some(occasion) = window.and_then(|window| Occasion::at(window, now)) else {
            continue;
        };
        mails.extend(of_draft(conn, edition, row, &occasion, now).await?);
    }
    Ok(mails)
}

/// The mails to those who write a draft.
async fn of_draft(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    row: submission::Model,
    occasion: &Occasion,
    now: Moment,
) -> Result<Vec<NewMail>, Stop> {
    let id = SubmissionId(row.id);
    let people = writers(conn, &row).await?;
    // Single for each draft, end and distance: more time is reminded of anew.
    let (closes, days) = (occasion.closes.micros(), occasion.days);
    let slot = format!("{id} {closes} {days}");
    let letter = |missing: u32, sections: Vec<String>| Letter::DraftReminder {
        submission: id,
        title: row.title.clone(),
        closes: occasion.closes,
        missing,
        sections,
    };
    let before = outbox::recipients_of(conn, letter(0, Vec::new()).kind(), &slot).await?;
    let waiting: Vec<_> = people
        .into_iter()
        .filter(|row| !before.contains(&row.email))
        .collect();
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let content = Content::load(conn, &edition.edition, id).await?;
    let faulty = content
        .sections
        .iter()
        .filter(|section| !section.problems.is_empty());
    let contacts = (!content.contacts_problems.is_empty()).then(|| Section::CONTACTS.to_owned());
    let sections: Vec<String> = contacts
        .into_iter()
        .chain(faulty.map(|section| section.code.clone()))
        .collect();
    let missing = u32::try_from(content.problems().0.len()).unwrap_or(u32::MAX);
    let letter = letter(missing, sections);
    let mail = |row: account::Model| {
        Some(NewMail {
            edition: Some(edition.id),
            slot: slot.clone(),
            recipient: EmailAddress::parse(&row.email).ok()?,
            locale: Locale::from_code(&row.locale).unwrap_or(Locale::DEFAULT),
            letter: letter.clone(),
            not_before: now,
        })
    };
    Ok(waiting.into_iter().filter_map(mail).collect())
}
