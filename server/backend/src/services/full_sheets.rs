//! The full sheet: who is asked for it, who reads it, how far it is.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Relation},
    edition::Round,
    id::SubmissionId,
    moment::Moment,
    ports::{
        FullSheets, Refusal,
        full_sheets::{AskedFullSheet, FinalistLine, FullSheetProgress, FullSheetsView},
    },
    submission::State,
};
use sea_orm::{ConnectionTrait, DbErr, prelude::Uuid};

use super::{
    authorisation::authorise,
    office_lists::{state, visible},
    results_office::office,
};
use crate::{
    Backend,
    store::{
        Stop,
        editions::{EditionRow, Editions},
        entities::{submission, submission_section},
        form_versions::WrittenIn,
        full_sheets, juries,
        outcomes::{self, Shortlist},
        sections,
    },
};

/// Who went on to the full sheet, if that was fixed and there is one.
pub(crate) async fn went_on(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
) -> Result<Option<Shortlist>, DbErr> {
    match &edition.edition.full_sheet {
        Some(sheet) if edition.edition.has_full_sheet() => {
            outcomes::shortlist(conn, edition.id, &sheet.after).await
        }
        _ => Ok(None),
    }
}

/// From when its team can know that it went on: `None` also where that is told too late for the full
/// sheet to be asked at all.
pub(crate) fn asked_from(edition: &EditionRow, list: &Shortlist) -> Option<Moment> {
    let closes = edition.edition.full_sheet_closes()?;
    list.announced.filter(|announced| *announced < closes)
}

/// What the team of a submission is asked for now. Nobody learns here that a submission went on before
/// the moment at which everybody does.
pub(crate) async fn asked(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    row: &submission::Model,
    now: Moment,
) -> Result<Option<AskedFullSheet>, DbErr> {
    let Some(closes) = edition.edition.full_sheet_closes() else {
        return Ok(None);
    };
    if row.state != State::Eligible.code() {
        return Ok(None);
    }
    let id = SubmissionId(row.id);
    let list = went_on(conn, edition).await?;
    let list = list.filter(|list| list.through.contains(&id));
    let known = list.and_then(|list| asked_from(edition, &list));
    if known.is_none_or(|from| now < from) {
        return Ok(None);
    }
    let handed_in = full_sheets::of(conn, id).await?;
    Ok(Some(AskedFullSheet {
        closes,
        handed_in: handed_in.map(|row| (Moment(row.handed_in), row.fingerprint)),
    }))
}

/// The edition as everybody reads a submission who is not of its team: in the words that it was handed
/// in with, and with the full sheet once that was handed in.
pub(crate) async fn as_read(
    editions: &Editions,
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    row: &submission::Model,
) -> Result<EditionRow, DbErr> {
    let sheet = if edition.edition.has_full_sheet() {
        full_sheets::of(conn, SubmissionId(row.id)).await?
    } else {
        None
    };
    let forms = WrittenIn::of(row, sheet.as_ref());
    editions.written(conn, edition, forms).await
}

/// The same as the jurors of a round read it.
pub(super) async fn as_judged(
    editions: &Editions,
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &Round,
    row: &submission::Model,
) -> Result<EditionRow, DbErr> {
    if edition.edition.reads_full_sheet(round) {
        return as_read(editions, conn, edition, row).await;
    }
    let forms = WrittenIn::of(row, None);
    editions.written(conn, edition, forms).await
}

/// The edition as the team of a submission reads and writes it: a draft in the form of now, what was
/// handed in as [`as_read`], and with the full sheet that is asked.
pub(super) async fn as_written(
    editions: &Editions,
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    row: &submission::Model,
    asked: Option<&AskedFullSheet>,
) -> Result<EditionRow, DbErr> {
    let full_sheet = match asked {
        Some(asked) if asked.handed_in.is_some() => {
            let sheet = full_sheets::of(conn, SubmissionId(row.id)).await?;
            Some(sheet.and_then(|own| own.form))
        }
        Some(_) => Some(None),
        None => None,
    };
    let forms = WrittenIn {
        full_sheet,
        ..WrittenIn::of(row, None)
    };
    editions.written(conn, edition, forms).await
}

/// Words that the jurors of a round read of the entries whose full sheets they read, too.
pub(super) async fn words_judged(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &Round,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, i64>, DbErr> {
    if !edition.edition.has_full_sheet() || !edition.edition.reads_full_sheet(round) {
        return Ok(BTreeMap::new());
    }
    let rows = full_sheets::of_many(conn, ids).await?;
    Ok(rows.into_iter().map(|(id, row)| (id, row.words)).collect())
}

/// The fingerprint of everything that was handed in.
pub(super) async fn seal(
    conn: &impl ConnectionTrait,
    row: &submission::Model,
) -> Result<Option<String>, DbErr> {
    let whole = full_sheets::of(conn, SubmissionId(row.id)).await?;
    let whole = whole.map(|own| own.fingerprint);
    Ok(whole.or_else(|| row.fingerprint.clone()))
}

/// How far the full sheet of one that went on is; `None` for the others.
pub(super) async fn progress(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    row: &submission::Model,
) -> Result<Option<FullSheetProgress>, DbErr> {
    let id = SubmissionId(row.id);
    let list = went_on(conn, edition).await?;
    if state(row) != State::Eligible || list.is_none_or(|list| !list.through.contains(&id)) {
        return Ok(None);
    }
    let sections = sections::of(conn, id).await?;
    let handed_in = full_sheets::of(conn, id).await?;
    Ok(Some(FullSheetProgress {
        saved: saved(edition, &sections),
        handed_in: handed_in.map(|row| Moment(row.handed_in)),
    }))
}

/// When something was last saved in a full sheet.
fn saved(edition: &EditionRow, sections: &[submission_section::Model]) -> Option<Moment> {
    let own = sections
        .iter()
        .filter(|row| edition.edition.is_full_sheet(&row.section));
    own.map(|row| Moment(row.saved)).max()
}

/// Those who went on, as far as they are not hidden, with how far they are.
pub(super) async fn lines(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    hidden: &BTreeSet<SubmissionId>,
) -> Result<Vec<FinalistLine>, Stop> {
    let Some(list) = went_on(conn, edition).await? else {
        return Ok(Vec::new());
    };
    let mut rows = visible(conn, edition, hidden).await?;
    rows.retain(|row| {
        list.through.contains(&SubmissionId(row.id)) && state(row) == State::Eligible
    });
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let handed_in = full_sheets::of_many(conn, ids.iter().copied()).await?;
    let sections = sections::of_many(conn, ids).await?;
    let line = |row: submission::Model| FinalistLine {
        id: SubmissionId(row.id),
        progress: FullSheetProgress {
            saved: sections.get(&row.id).and_then(|own| saved(edition, own)),
            handed_in: handed_in.get(&row.id).map(|own| Moment(own.handed_in)),
        },
        title: row.title,
        government: row.government,
        category: row.category,
    };
    let mut lines: Vec<FinalistLine> = rows.into_iter().map(line).collect();
    lines.sort_by_key(|line| (line.progress.handed_in, line.progress.saved));
    Ok(lines)
}

#[async_trait]
impl FullSheets for Backend {
    async fn full_sheets(&self, caller: &Caller, year: u16) -> Result<FullSheetsView, Refusal> {
        Ok(view(self, caller, year).await?)
    }
}

async fn view(backend: &Backend, caller: &Caller, year: u16) -> Result<FullSheetsView, Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let act = Act::ListSubmissions;
    let account = authorise(conn, caller, &edition, act, Relation::None).await?;
    let hidden = juries::conflicts_of(conn, edition.id, account).await?;
    let list = went_on(conn, &edition).await?;
    let has = edition.edition.has_full_sheet();
    Ok(FullSheetsView {
        closes: edition.edition.full_sheet_closes().filter(|_| has),
        announced: list.and_then(|list| list.announced),
        lines: lines(conn, &edition, &hidden).await?,
        office: office(&edition, caller),
    })
}
