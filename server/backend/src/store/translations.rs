//! Summaries in other languages.

use domain::{
    id::SubmissionId,
    locale::Locale,
    revision::Revision,
    submission::{Translation, Translations, translation::Made},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::OnConflict,
};

use super::entities::summary_translation::{ActiveModel, Column, Entity, Model};

/// The translations of a summary.
///
/// # Errors
/// The database cannot be read.
pub async fn of(conn: &impl ConnectionTrait, id: SubmissionId) -> Result<Translations, DbErr> {
    let rows = Entity::find()
        .filter(Column::Submission.eq(id.0))
        .all(conn)
        .await?;
    Ok(rows.into_iter().filter_map(read).collect())
}

fn read(row: Model) -> Option<(Locale, Translation)> {
    let translation = Translation {
        text: row.summary,
        made: Made::from_code(&row.made)?,
        original: row.original,
        revision: Revision(row.revision),
    };
    Some((Locale::from_code(&row.locale)?, translation))
}

/// Writes a translation over whatever is there.
///
/// # Errors
/// The row cannot be written.
pub async fn put(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    locale: Locale,
    translation: Translation,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        submission: Set(id.0),
        locale: Set(locale.code().to_owned()),
        summary: Set(translation.text),
        made: Set(translation.made.code().to_owned()),
        original: Set(translation.original),
        revision: Set(translation.revision.0),
    };
    let newest = OnConflict::columns([Column::Submission, Column::Locale])
        .update_columns([
            Column::Summary,
            Column::Made,
            Column::Original,
            Column::Revision,
        ])
        .to_owned();
    Entity::insert(row)
        .on_conflict(newest)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Takes a translation away.
///
/// # Errors
/// The row cannot be deleted.
pub async fn remove(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    locale: Locale,
) -> Result<(), DbErr> {
    Entity::delete_by_id((id.0, locale.code().to_owned()))
        .exec(tx)
        .await
        .map(drop)
}
