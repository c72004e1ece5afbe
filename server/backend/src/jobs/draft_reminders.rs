//! Those who write a draft are reminded of its deadline, a week and two days before, with what is
//! still missing.

use domain::{
    edition::Stage,
    id::SubmissionId,
    moment::{Moment, Window},
    submission::State,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{
    occasion::Occasion,
    reminder::{self, Due, Reminder},
};
use crate::{
    Backend,
    mail::{
        letter::{DRAFT_REMINDER, Letter},
        outbox::NewMail,
    },
    services::{submission_content::Content, writers::writers},
    store::{Stop, editions::EditionRow, entities::submission, extensions},
};

/// Writes the reminders that are due now and were not written before; how many.
///
/// # Errors
/// The database cannot be read or written.
pub async fn remind(backend: &Backend) -> Result<usize, Stop> {
    let now = backend.now();
    let mut written = 0;
    let editions = backend.editions.all(backend.store.read()).await?;
    let editions = editions.into_iter().map(EditionRow::of_entry);
    for edition in editions.filter(|e| e.visible_from.is_none()) {
        let begun = edition.edition.timetable.submission();
        let over = edition.edition.timetable.jury_begins();
        let open = begun.is_some_and(|window| window.opens <= now)
            && over.is_none_or(|begins| now < begins);
        if open {
            written += reminder::write(backend, Drafts { edition, now }).await?;
        }
    }
    Ok(written)
}

struct Drafts {
    edition: EditionRow,
    now: Moment,
}

impl Due for Drafts {
    const LOGGED: &'static str = "drafts-reminded";

    fn edition(&self) -> &EditionRow {
        &self.edition
    }

    fn now(&self) -> Moment {
        self.now
    }

    async fn mails(&self, conn: &impl ConnectionTrait) -> Result<Vec<NewMail>, Stop> {
        reminders(conn, &self.edition, self.now).await
    }
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
    // Single for each draft, end and distance: more time is reminded of anew.
    let (closes, days) = (occasion.closes.micros(), occasion.days);
    let reminder = Reminder {
        edition,
        kind: DRAFT_REMINDER,
        slot: format!("{id} {closes} {days}"),
        now,
    };
    let waiting = reminder.waiting(conn, writers(conn, &row).await?).await?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let content = Content::load(conn, &edition.edition, id).await?;
    let letter = Letter::DraftReminder {
        submission: id,
        title: row.title,
        closes: occasion.closes,
        gaps: content.gaps(&edition.edition),
    };
    let mails = waiting.iter();
    let mails = mails.filter_map(|person| reminder.to(person, letter.clone()));
    Ok(mails.collect())
}
