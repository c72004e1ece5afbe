//! What a team says about the questions of its submission.

use domain::{
    id::{AccountId, SubmissionId},
    moment::Moment,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, prelude::Uuid, sea_query::Expr,
};

use super::entities::remark::{ActiveModel, Column, Entity, Model};

/// What was said, the oldest first; only what is not dealt with, if `open`.
///
/// # Errors
/// The database cannot be read.
pub async fn of(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
    open: bool,
) -> Result<Vec<Model>, DbErr> {
    let mut all = Entity::find().filter(Column::Submission.eq(id.0));
    if open {
        all = all.filter(Column::Settled.is_null());
    }
    all.order_by_asc(Column::Said)
        .order_by_asc(Column::Id)
        .all(conn)
        .await
}

/// How much was said.
///
/// # Errors
/// The database cannot be read.
pub async fn count(conn: &impl ConnectionTrait, id: SubmissionId) -> Result<u64, DbErr> {
    let all = Entity::find().filter(Column::Submission.eq(id.0));
    all.count(conn).await
}

/// Keeps what was said.
///
/// # Errors
/// The row cannot be written.
pub async fn insert(tx: &impl ConnectionTrait, row: Model) -> Result<(), DbErr> {
    let row: ActiveModel = row.into();
    Entity::insert(row.reset_all())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Marks a remark as dealt with or open; whether there is such a one on the submission.
///
/// # Errors
/// The row cannot be written.
pub async fn settle(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    remark: Uuid,
    settled: Option<(Moment, AccountId)>,
) -> Result<bool, DbErr> {
    let (at, by) = settled.map(|(at, by)| (at.micros(), by.0)).unzip();
    let done = Entity::update_many()
        .col_expr(Column::Settled, Expr::value(at))
        .col_expr(Column::SettledBy, Expr::value(by))
        .filter(Column::Id.eq(remark))
        .filter(Column::Submission.eq(id.0))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
