//! The public history of submission deadlines.

use domain::{id::EditionId, moment::Moment, ports::public_site::DeadlineChange};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

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
    };
    Ok(rows.into_iter().map(change).collect())
}
