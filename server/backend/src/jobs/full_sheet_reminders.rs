//! Those who went on are told that their full sheet is asked: once everybody knows that they did, a
//! week and two days before its end, with what is still missing.

use domain::{
    id::SubmissionId,
    locale::Locale,
    moment::{Moment, Window},
    person::email::EmailAddress,
    submission::State,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{occasion::Occasion, writers::writers};
use crate::{
    Backend,
    mail::{
        letter::{FULL_SHEET_REMINDER, Letter},
        outbox::{self, NewMail},
    },
    services::{
        full_sheets::{asked_from, went_on},
        submission_content::Content,
    },
    store::{
        Stop, Tx, editions::EditionRow, entities::submission, form_versions::WrittenIn,
        full_sheets, log,
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
    for edition in editions.iter().filter(|e| e.visible_from.is_none()) {
        if edition.edition.has_full_sheet() {
            written += write(backend, edition, now).await?;
        }
    }
    Ok(written)
}

async fn write(backend: &Backend, edition: &EditionRow, now: Moment) -> Result<usize, Stop> {
    // Most of the time there is nothing left to write, and the writer is for others.
    let conn = backend.store.snapshot().await?;
    let waiting = reminders(backend, &conn, edition, now).await?;
    drop(conn);
    if waiting.is_empty() {
        return Ok(0);
    }
    let (backend, edition) = (backend.clone(), edition.clone());
    let store = backend.store.clone();
    let unit = async move |tx: &Tx| -> Result<usize, Stop> {
        // Read anew: somebody may have handed in meanwhile.
        let mails = reminders(&backend, tx, &edition, now).await?;
        let mut written = 0;
        for mail in mails {
            let mail = backend.outbox.enqueue(tx, now, mail).await?;
            written += usize::from(mail.is_some());
        }
        if written > 0 {
            let (of, told) = (Some(edition.id), written.to_string());
            log::note(tx, now, None, of, "full-sheets-reminded", "", &told).await?;
        }
        Ok(written)
    };
    store.write(unit).await
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
        let forms = WrittenIn {
            full_sheet: Some(None),
            ..WrittenIn::of(&row, None)
        };
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
    let slot = format!("{id} {closes} {days}");
    let before = outbox::recipients_of(conn, FULL_SHEET_REMINDER, &slot).await?;
    let mut waiting = writers(conn, &row).await?;
    waiting.retain(|person| !before.contains(&person.email));
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let content = Content::load(conn, &edition.edition, id).await?;
    let faulty = content.sections.iter().filter(|section| {
        edition.edition.is_full_sheet(&section.code) && !section.problems.is_empty()
    });
    let missing = content.full_sheet_problems(&edition.edition).0.len();
    let letter = Letter::FullSheetReminder {
        submission: id,
        title: row.title,
        closes: occasion.closes,
        missing: u32::try_from(missing).unwrap_or(u32::MAX),
        sections: faulty.map(|section| section.code.clone()).collect(),
    };
    let mails = waiting.into_iter().filter_map(|person| {
        Some(NewMail {
            edition: Some(edition.id),
            slot: slot.clone(),
            recipient: EmailAddress::parse(&person.email).ok()?,
            locale: Locale::from_code(&person.locale).unwrap_or(Locale::DEFAULT),
            letter: letter.clone(),
            not_before: now,
        })
    });
    Ok(mails.collect())
}
