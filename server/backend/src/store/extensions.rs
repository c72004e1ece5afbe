//! Deadlines of single submissions.

use std::collections::BTreeMap;

use domain::{
    id::{AccountId, SubmissionId},
    moment::Moment,
    ports::extensions::Extension,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, prelude::Uuid,
    sea_query::OnConflict,
};

use super::entities::extension::{ActiveModel, Column, Entity, Model};

/// The extension of a submission.
///
/// # Errors
/// The database cannot be read.
pub async fn of(conn: &impl ConnectionTrait, id: SubmissionId) -> Result<Option<Extension>, DbErr> {
    let row = Entity::find_by_id(id.0).one(conn).await?;
    Ok(row.map(|row| Extension {
        closes: Moment(row.closes),
        reason: row.reason,
        given: Moment(row.given),
    }))
}

/// Until when each of these submissions was given time.
///
/// # Errors
/// The database cannot be read.
pub async fn of_many(
    conn: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, Moment>, DbErr> {
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let mut all = BTreeMap::new();
    for ids in ids.chunks(1_000) {
        let some = Entity::find().filter(Column::Submission.is_in(ids.iter().copied()));
        let some = some.all(conn).await?.into_iter();
        all.extend(some.map(|row| (row.submission, Moment(row.closes))));
    }
    Ok(all)
}

/// Gives an extension, in the place of the one there was.
///
/// # Errors
/// The row cannot be written.
pub async fn put(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    extension: &Extension,
    by: AccountId,
) -> Result<(), DbErr> {
    let row: ActiveModel = Model {
        submission: id.0,
        closes: extension.closes.micros(),
        reason: extension.reason.clone(),
        given: extension.given.micros(),
        given_by: by.0,
    }
    .into();
    let columns = [
        Column::Closes,
        Column::Reason,
        Column::Given,
        Column::GivenBy,
    ];
    let newest = OnConflict::column(Column::Submission)
        .update_columns(columns)
        .to_owned();
    Entity::insert(row.reset_all())
        .on_conflict(newest)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Takes the extension back; whether there was one.
///
/// # Errors
/// The row cannot be written.
pub async fn remove(tx: &impl ConnectionTrait, id: SubmissionId) -> Result<bool, DbErr> {
    let done = Entity::delete_by_id(id.0).exec(tx).await?;
    Ok(done.rows_affected == 1)
}
