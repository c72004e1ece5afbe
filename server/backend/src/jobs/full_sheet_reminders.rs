//! Those who went on are told that their full sheet is asked: once everybody knows that they did, a
//! week and two days before its end, with what is still missing.

use domain::{
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
        letter::{FULL_SHEET_REMINDER, Letter},
        outbox::NewMail,
    },
    services::{
        full_sheets::{asked_from, went_on},
        submission_content::Content,
        writers::writers,
    },
    store::{
        Stop, editions::EditionRow, entities::submission, form_versions::WrittenIn, full_sheets,
    },
};

/// Writes the mails that are due now and were not written before; how many.
///
/// # Errors
/// The database cannot be read or written.
pub async fn remind(backend: &Backend) -> Result<usize, Stop> {
    let now = backend.now();
    let mut written = 0;
    let editions = backend.editions.all(backend.store.read()).await?;
    for edition in editions.into_iter().filter(|e| e.visible_from.is_none()) {
        if edition.edition.has_full_sheet() {
            written += reminder::write(
                backend,
                FullSheets {
                    backend: backend.clone(),
                    edition,
                    now,
                },
            )
            .await?;
        }
    }
    Ok(written)
}

struct FullSheets {
    backend: Backend,
    edition: EditionRow,
    now: Moment,
}

impl Due for FullSheets {
    const LOGGED: &'static str = "full-sheets-reminded";

    fn edition(&self) -> &EditionRow {
        &self.edition
    }

    fn now(&self) -> Moment {
        self.now
    }

    async fn mails(&self, conn: &impl ConnectionTrait) -> Result<Vec<NewMail>, Stop> {
        reminders(&self.backend, conn, &self.edition, self.now).await
    }
}

/// The mails that are due now and not written yet.
async fn reminders(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    now: Moment,
) -> Result<Vec<NewMail>, Stop> {
    let Some(list) = went_on(conn, edition).await? else {
        return Ok(Vec::new());
    };
    let known = asked_from(edition, &list).zip(edition.edition.full_sheet_closes());
    let window = known.map(|(opens, closes)| Window { opens, closes });
    let Some(occasion) = window.and_then(|window| occasion(window, now)) else {
        return Ok(Vec::new());
    };
    let through: Vec<_> = list.through.iter().map(|id| id.0).collect();
    let handed_in = full_sheets::of_many(conn, through.iter().copied()).await?;
    let mut rows = Vec::new();
    for ids in through.chunks(1_000) {
        let some = submission::Entity::find()
            .filter(submission::Column::Id.is_in(ids.iter().copied()))
            .filter(submission::Column::State.eq(State::Eligible.code()));
        rows.extend(some.all(conn).await?);
    }
    rows.retain(|row| !handed_in.contains_key(&row.id));
    let mut mails = Vec::new();
    for row in rows {
        let forms = WrittenIn::with_open_sheet(&row);
        let written = backend.editions.written(conn, edition, forms).await?;
        mails.extend(of_finalist(conn, &written, row, &occasion, now).await?);
    }
    Ok(mails)
}

/// The day on which everybody learns it is the first occasion.
fn occasion(window: Window, now: Moment) -> Option<Occasion> {
    let first_day = Window {
        opens: window.opens,
        closes: window.opens.plus_seconds(Moment::DAY / Moment::SECOND),
    };
    let first = Occasion {
        closes: window.closes,
        days: 0,
    };
    let open = window.contains(now);
    let begins = (open && first_day.contains(now)).then_some(first);
    begins.or_else(|| Occasion::at(window, now))
}

/// The mails to those who write a full sheet.
async fn of_finalist(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    row: submission::Model,
    occasion: &Occasion,
    now: Moment,
) -> Result<Vec<NewMail>, Stop> {
    let id = SubmissionId(row.id);
    // Single for each finalist, end and distance.
    let (closes, days) = (occasion.closes.micros(), occasion.days);
    let reminder = Reminder {
        edition,
        kind: FULL_SHEET_REMINDER,
        slot: format!("{id} {closes} {days}"),
        now,
    };
    let waiting = reminder.waiting(conn, writers(conn, &row).await?).await?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let content = Content::load(conn, &edition.edition, id).await?;
    let letter = Letter::FullSheetReminder {
        submission: id,
        title: row.title,
        closes: occasion.closes,
        gaps: content.full_sheet_gaps(&edition.edition),
    };
    let mails = waiting.iter();
    let mails = mails.filter_map(|person| reminder.to(person, letter.clone()));
    Ok(mails.collect())
}
