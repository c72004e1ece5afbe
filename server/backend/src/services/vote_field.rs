//! Who stands in an open vote, and what everybody reads about it.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    edition::{OpenVote, Question},
    id::SubmissionId,
    locale::Locale,
    moment::Moment,
    ports::open_votes::VoteEntry,
    submission::State,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::assigned_entries::answers_for;
use crate::store::{
    Stop,
    editions::{EditionRow, Editions},
    entities::{submission, summary_translation},
    form_versions::WrittenIn,
    outcomes,
};

/// The entries that stand in a vote: all eligible ones, or who went on from a round. `None` while
/// that is not fixed, and with a moment while it is not announced at that moment.
///
/// # Errors
/// The database cannot be read.
pub(crate) async fn field(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    vote: &OpenVote,
    announced_at: Option<Moment>,
) -> Result<Option<BTreeMap<SubmissionId, submission::Model>>, Stop> {
    let standing = match &vote.after {
        None => None,
        Some(round) => {
            let Some(list) = outcomes::shortlist(conn, edition.id, round).await? else {
                return Ok(None);
            };
            let announced = |now| list.announced.is_some_and(|from| from <= now);
            if !announced_at.is_none_or(announced) {
                return Ok(None);
            }
            Some(list.through)
        }
    };
    let rows = submission::Entity::find()
        .filter(submission::Column::Edition.eq(edition.id.0))
        .filter(submission::Column::State.eq(State::Eligible.code()))
        .all(conn)
        .await?;
    let stands = |id: &SubmissionId| standing.as_ref().is_none_or(|ids| ids.contains(id));
    let rows = rows.into_iter().map(|row| (SubmissionId(row.id), row));
    Ok(Some(rows.filter(|(id, _)| stands(id)).collect()))
}

/// Which entry it is, without its summary.
pub(super) fn named(row: &submission::Model) -> VoteEntry {
    VoteEntry {
        submission: SubmissionId(row.id),
        title: row.title.clone(),
        government: row.government.clone(),
        country: row.country.clone(),
        category: row.category.clone(),
        summary: String::new(),
        language: row.language.clone(),
        written: row.language.clone(),
    }
}

/// What everybody reads about the entries that stand in a vote, with their summaries in one
/// language as far as they were translated into it.
///
/// # Errors
/// The database cannot be read.
pub(super) async fn presented(
    editions: &Editions,
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    field: &BTreeMap<SubmissionId, submission::Model>,
    locale: Locale,
) -> Result<BTreeMap<SubmissionId, VoteEntry>, Stop> {
    let ids: BTreeSet<_> = field.keys().map(|id| id.0).collect();
    let translated = summary_translation::Entity::find()
        .filter(summary_translation::Column::Submission.is_in(ids))
        .filter(summary_translation::Column::Locale.eq(locale.code()))
        .all(conn)
        .await?;
    let mut translated: BTreeMap<SubmissionId, String> = translated
        .into_iter()
        .map(|row| (SubmissionId(row.submission), row.summary))
        .collect();
    let mut entries = BTreeMap::new();
    for (id, row) in field {
        let translation = (row.language != locale.code())
            .then(|| translated.remove(id))
            .flatten();
        let (summary, language) = match translation {
            Some(summary) => (summary, locale.code().to_owned()),
            None => {
                let forms = WrittenIn::of(row, None);
                let read = editions.written(conn, edition, forms).await?.edition;
                let answers =
                    answers_for(conn, &read, *id, |q| q.code == Question::SUMMARY).await?;
                (
                    answers.one(Question::SUMMARY).to_owned(),
                    row.language.clone(),
                )
            }
        };
        let entry = VoteEntry {
            summary,
            language,
            ..named(row)
        };
        entries.insert(*id, entry);
    }
    Ok(entries)
}
