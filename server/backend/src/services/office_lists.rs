//! Lists of the secretariat: submissions, mails, log.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    access::{Act, Caller, Relation},
    id::{EditionId, MailId, SubmissionId},
    locale::Locale,
    moment::Moment,
    ports::{
        conversations::Seat,
        secretariat_office::{
            LogLine, MailLine, OfficeEdition, SubmissionFilter, SubmissionLine, SubmissionList,
        },
    },
    submission::State,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::Uuid,
};

use super::{authorisation::authorise, results_office::office};
use crate::{
    Backend,
    mail::{letter::Letter, message},
    store::{
        Stop,
        editions::EditionRow,
        entities::{audit_log, mail, submission},
        juries, threads,
    },
};

const LINES: usize = 50;
const LOG_LINES: u64 = 200;
const MAILS: u64 = 200;

/// A text as it is searched: lower case, accents folded.
#[must_use]
pub(crate) fn search_key(text: &str) -> String {
    domain::slug::fold(text)
}

/// All submissions of an edition that the caller may know of, newest first.
pub(super) async fn visible(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    hidden: &BTreeSet<SubmissionId>,
) -> Result<Vec<submission::Model>, Stop> {
    let rows = submission::Entity::find()
        .filter(submission::Column::Edition.eq(edition.id.0))
        .order_by_desc(submission::Column::Changed)
        .order_by_asc(submission::Column::Id)
        .all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .filter(|row| !hidden.contains(&SubmissionId(row.id)))
        .collect())
}

/// Those about which the applicant said something that nobody of the secretariat has read.
pub(super) async fn unread(
    conn: &impl ConnectionTrait,
    year: u16,
    rows: &[submission::Model],
) -> Result<BTreeSet<Uuid>, Stop> {
    let ids = rows.iter().map(|row| row.id);
    let counts = threads::counts(conn, ids, Seat::Office { year }).await?;
    let unread = counts.into_iter().filter(|(_, count)| count.unread > 0);
    Ok(unread.map(|(id, _)| id).collect())
}

pub(super) fn state(row: &submission::Model) -> State {
    // The table's own check admits no other names.
    State::from_code(&row.state).unwrap_or(State::Draft)
}

pub(super) async fn submissions(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    filter: &SubmissionFilter,
) -> Result<SubmissionList, Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let account = authorise(conn, caller, &edition, Act::ListSubmissions, Relation::None).await?;
    let hidden = juries::conflicts_of(conn, edition.id, account).await?;
    let rows = visible(conn, &edition, &hidden).await?;
    let unread = unread(conn, year, &rows).await?;
    let mut list = SubmissionList {
        office: office(&edition, caller),
        lines: Vec::new(),
        found: 0,
        states: BTreeMap::new(),
        unread: u32::try_from(unread.len()).unwrap_or(u32::MAX),
        categories: BTreeMap::new(),
        countries: Vec::new(),
    };
    for row in &rows {
        *list.states.entry(state(row)).or_default() += 1;
        if !row.category.is_empty() {
            *list.categories.entry(row.category.clone()).or_default() += 1;
        }
    }
    let countries: BTreeSet<&String> = rows
        .iter()
        .map(|row| &row.country)
        .filter(|code| !code.is_empty())
        .collect();
    list.countries = countries.into_iter().cloned().collect();
    let found: Vec<&submission::Model> = rows
        .iter()
        .filter(|row| keeps(row, filter) && (!filter.unread || unread.contains(&row.id)))
        .collect();
    list.found = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let skipped = usize::try_from(filter.page)
        .unwrap_or(0)
        .saturating_mul(LINES);
    list.lines = found
        .into_iter()
        .skip(skipped)
        .take(LINES)
        .map(|row| line(row, unread.contains(&row.id)))
        .collect();
    Ok(list)
}

/// Whether a filter keeps a submission, its page and unread messages aside.
pub(super) fn keeps(row: &submission::Model, filter: &SubmissionFilter) -> bool {
    let is =
        |wanted: &Option<String>, code: &str| wanted.as_ref().is_none_or(|wanted| wanted == code);
    let text = search_key(&filter.text);
    filter.state.is_none_or(|wanted| state(row) == wanted)
        && is(&filter.category, &row.category)
        && is(&filter.country, &row.country)
        && (text.is_empty() || row.search_text.contains(&text))
}

fn line(row: &submission::Model, unread: bool) -> SubmissionLine {
    SubmissionLine {
        id: SubmissionId(row.id),
        title: row.title.clone(),
        government: row.government.clone(),
        country: row.country.clone(),
        category: row.category.clone(),
        language: row.language.clone(),
        state: state(row),
        changed: Moment(row.submitted.unwrap_or(row.changed)),
        unread,
        in_grace: row.missed_deadline.is_some(),
    }
}

pub(super) async fn outbox(
    backend: &Backend,
    caller: &Caller,
    year: u16,
) -> Result<(OfficeEdition, Vec<MailLine>), Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let act = Act::ReadOutbox;
    let account = authorise(conn, caller, &edition, act, Relation::None).await?;
    let hidden = juries::conflicts_of(conn, edition.id, account).await?;
    let rows = mail::Entity::find()
        .filter(mail::Column::Edition.eq(edition.id.0))
        .order_by_desc(mail::Column::Created)
        .order_by_desc(mail::Column::Id)
        .limit(MAILS)
        .all(conn)
        .await?;
    // What became of an entry, and what it lacks, is not for whoever is in conflict with it.
    let lines = rows.into_iter().filter_map(|row| {
        let letter: Option<Letter> = serde_json::from_str(&row.payload).ok();
        let about = about(&row, letter.as_ref());
        let shown = about.is_none_or(|id| !hidden.contains(&id));
        shown.then(|| mail_line(backend, &edition, row, letter))
    });
    Ok((office(&edition, caller), lines.collect()))
}

/// The submission that a mail tells of: named by the letter, or first in its slot.
fn about(row: &mail::Model, letter: Option<&Letter>) -> Option<SubmissionId> {
    let named = letter.and_then(Letter::submission);
    named.or_else(|| row.slot.split(' ').next().and_then(SubmissionId::parse))
}

/// A mail as its reader sees it. Sign-in mails belong to no edition and so are never here.
fn mail_line(
    backend: &Backend,
    edition: &EditionRow,
    row: mail::Model,
    letter: Option<Letter>,
) -> MailLine {
    let locale = Locale::from_code(&row.locale).unwrap_or(Locale::DEFAULT);
    let text = letter.and_then(|letter| {
        message::text(
            &letter,
            locale,
            &backend.mail.base_url,
            Some(&edition.edition),
            None,
        )
        .ok()
    });
    let (subject, body) = text
        .map(|text| (text.subject, text.body))
        .unwrap_or_default();
    MailLine {
        id: MailId(row.id),
        kind: row.kind,
        recipient: row.recipient,
        created: Moment(row.created),
        sent: row.sent.map(Moment),
        tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
        failure: row.failure,
        subject,
        body,
    }
}

/// Lines of the log, newest first; of one subject only, or a page of all.
pub(super) async fn log_lines(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    subject: Option<&str>,
    page: u32,
) -> Result<Vec<LogLine>, Stop> {
    let EditionId(id) = edition.id;
    let mut query = audit_log::Entity::find()
        .filter(audit_log::Column::Edition.eq(id))
        .order_by_desc(audit_log::Column::Seq)
        .limit(LOG_LINES)
        .offset(u64::from(page).saturating_mul(LOG_LINES));
    if let Some(subject) = subject {
        query = query.filter(audit_log::Column::Subject.eq(subject));
    }
    let rows = query.all(conn).await?;
    let names = juries::names(conn, rows.iter().filter_map(|row| row.actor)).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let actor = row
                .actor
                .and_then(|id| names.get(&id))
                .cloned()
                .unwrap_or_default();
            LogLine {
                seq: row.seq,
                at: Moment(row.at),
                actor: if actor.0.is_empty() { actor.1 } else { actor.0 },
                kind: row.kind,
                subject: row.subject,
                detail: row.detail,
            }
        })
        .collect())
}
