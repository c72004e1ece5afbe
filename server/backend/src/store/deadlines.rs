//! The public history of submission deadlines.

use domain::{id::EditionId, moment::Moment, ports::public_site::DeadlineChange};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
};

use super::entities::deadline_change;

/// The changes of an edition's submission deadline, oldest first.
///
/// # Errors
/// The database cannot be read.
pub async fn changes(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<DeadlineChange>, DbErr> {
    let rows = deadline_change::Entity::find()
        .filter(deadline_change::Column::Edition.eq(edition.0))
        .order_by_asc(deadline_change::Column::Decided)
        .all(conn)
        .await?;
    let change = |row: deadline_change::Model| DeadlineChange {
        decided: Moment(row.decided),
        from: Moment(row.old_moment),
        to: Moment(row.new_moment),
        reason: row.reason,
    };
    Ok(rows.into_iter().map(change).collect())
}

/// Notes that the deadline of an edition moved.
///
/// # Errors
/// The row cannot be written.
pub async fn note_change(
    tx: &impl ConnectionTrait,
    edition: EditionId,
    change: &DeadlineChange,
) -> Result<(), DbErr> {
    let row: deadline_change::ActiveModel = deadline_change::Model {
        edition: edition.0,
        decided: change.decided.micros(),
        old_moment: change.from.micros(),
        new_moment: change.to.micros(),
        reason: change.reason.clone(),
    }
    .into();
    deadline_change::Entity::insert(row.reset_all())
        .exec_without_returning(tx)
        .await
        .map(drop)
}
