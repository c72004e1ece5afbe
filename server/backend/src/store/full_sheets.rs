//! Full sheets that were handed in.

use std::collections::BTreeMap;

use domain::id::SubmissionId;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, prelude::Uuid,
};

use super::entities::full_sheet::{ActiveModel, Column, Entity, Model};

/// The full sheet of a submission, if it was handed in.
///
/// # Errors
/// The database cannot be read.
pub async fn of(conn: &impl ConnectionTrait, id: SubmissionId) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id.0).one(conn).await
}

/// Which of these submissions have handed theirs in.
///
/// # Errors
/// The database cannot be read.
pub async fn of_many(
    conn: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, Model>, DbErr> {
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let mut all = BTreeMap::new();
    for ids in ids.chunks(1_000) {
        let some = Entity::find().filter(Column::Submission.is_in(ids.iter().copied()));
        let some = some.all(conn).await?.into_iter();
        all.extend(some.map(|row| (row.submission, row)));
    }
    Ok(all)
}

/// Notes that a full sheet was handed in.
///
/// # Errors
/// The row cannot be written; among others when it was handed in before.
pub async fn hand_in(tx: &impl ConnectionTrait, row: Model) -> Result<(), DbErr> {
    let row: ActiveModel = row.into();
    Entity::insert(row.reset_all())
        .exec_without_returning(tx)
        .await
        .map(drop)
}
