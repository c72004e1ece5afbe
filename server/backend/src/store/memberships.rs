//! Applications for membership of the network.

use domain::{
    id::{EditionId, SubmissionId},
    membership::State,
    revision::Revision,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};

use super::entities::{
    membership::{ActiveModel, Column, Entity, Model},
    submission,
};

/// The application of a submission.
///
/// # Errors
/// The database cannot be read.
pub async fn of(conn: &impl ConnectionTrait, id: SubmissionId) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id.0).one(conn).await
}

/// Those that were sent with submissions of an edition, the newest first.
///
/// # Errors
/// The database cannot be read.
pub async fn sent(conn: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<Model>, DbErr> {
    let submissions = submission::Entity::find()
        .select_only()
        .column(submission::Column::Id)
        .filter(submission::Column::Edition.eq(edition.0))
        .into_query();
    Entity::find()
        .filter(Column::State.ne(State::Draft.code()))
        .filter(Column::Submission.in_subquery(submissions))
        .order_by_desc(Column::Sent)
        .order_by_asc(Column::Submission)
        .all(conn)
        .await
}

/// Writes an application over the revision that was seen; whether that was the newest.
///
/// # Errors
/// The row cannot be written.
pub async fn put(tx: &impl ConnectionTrait, row: Model, seen: Revision) -> Result<bool, DbErr> {
    let id = row.submission;
    let row: ActiveModel = row.into();
    if seen == Revision::NONE {
        let written = Entity::insert(row.reset_all())
            .on_conflict(
                sea_orm::sea_query::OnConflict::column(Column::Submission)
                    .do_nothing()
                    .to_owned(),
            )
            .exec_without_returning(tx)
            .await?;
        return Ok(written > 0);
    }
    let done = Entity::update_many()
        .set(row.reset_all())
        .filter(Column::Submission.eq(id))
        .filter(Column::Revision.eq(seen.0))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
