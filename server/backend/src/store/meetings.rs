//! The meeting of the jury as it is stored.

use std::collections::BTreeMap;

use domain::{
    id::{AccountId, EditionId, MotionId, SubmissionId},
    jury::motion::Choice,
    moment::Moment,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    prelude::Uuid,
    sea_query::{Expr, OnConflict},
};

use super::entities::{attendance, meeting_step, motion, motion_vote};

/// What was on the floor, in order; the last one is there now.
///
/// # Errors
/// The database cannot be read.
pub async fn steps(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<meeting_step::Model>, DbErr> {
    meeting_step::Entity::find()
        .filter(meeting_step::Column::Edition.eq(edition.0))
        .order_by_asc(meeting_step::Column::Seq)
        .all(conn)
        .await
}

/// Puts something on the floor after what is there.
///
/// # Errors
/// The row cannot be written.
pub async fn step(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    at: Moment,
    entry: Option<SubmissionId>,
) -> Result<(), DbErr> {
    let last = steps(conn, edition).await?.last().map_or(0, |row| row.seq);
    let row = meeting_step::ActiveModel {
        edition: Set(edition.0),
        seq: Set(last.saturating_add(1)),
        at: Set(at.micros()),
        submission: Set(entry.map(|entry| entry.0)),
    };
    meeting_step::Entity::insert(row)
        .exec_without_returning(conn)
        .await
        .map(drop)
}

/// Who came, and when.
///
/// # Errors
/// The database cannot be read.
pub async fn attendance(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeMap<AccountId, Moment>, DbErr> {
    let rows = attendance::Entity::find()
        .filter(attendance::Column::Edition.eq(edition.0))
        .all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (AccountId(row.account), Moment(row.at)))
        .collect())
}

/// Notes that somebody came; whether this is news.
///
/// # Errors
/// The row cannot be written.
pub async fn join(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    account: AccountId,
    at: Moment,
) -> Result<bool, DbErr> {
    let row = attendance::ActiveModel {
        edition: Set(edition.0),
        account: Set(account.0),
        at: Set(at.micros()),
    };
    let key = [attendance::Column::Edition, attendance::Column::Account];
    let written = attendance::Entity::insert(row)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(conn)
        .await?;
    Ok(written > 0)
}

/// The motions of an edition, oldest first.
///
/// # Errors
/// The database cannot be read.
pub async fn motions(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<motion::Model>, DbErr> {
    motion::Entity::find()
        .filter(motion::Column::Edition.eq(edition.0))
        .order_by_asc(motion::Column::Opened)
        .order_by_asc(motion::Column::Id)
        .all(conn)
        .await
}

/// The votes on motions.
///
/// # Errors
/// The database cannot be read.
pub async fn votes(
    conn: &impl ConnectionTrait,
    motions: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<motion_vote::Model>, DbErr> {
    motion_vote::Entity::find()
        .filter(motion_vote::Column::Motion.is_in(motions))
        .all(conn)
        .await
}

/// Writes a vote, in the place of an earlier one of the same person.
///
/// # Errors
/// The row cannot be written.
pub async fn vote(
    conn: &impl ConnectionTrait,
    id: MotionId,
    account: AccountId,
    choice: Choice,
    at: Moment,
) -> Result<(), DbErr> {
    let row = motion_vote::ActiveModel {
        motion: Set(id.0),
        account: Set(account.0),
        choice: Set(choice.code().to_owned()),
        at: Set(at.micros()),
    };
    let key = [motion_vote::Column::Motion, motion_vote::Column::Account];
    let values = [motion_vote::Column::Choice, motion_vote::Column::At];
    motion_vote::Entity::insert(row)
        .on_conflict(OnConflict::columns(key).update_columns(values).to_owned())
        .exec_without_returning(conn)
        .await
        .map(drop)
}

/// Closes a motion, with the number of those who could have voted.
///
/// # Errors
/// The row cannot be written.
pub async fn close(
    conn: &impl ConnectionTrait,
    id: MotionId,
    at: Moment,
    entitled: u32,
) -> Result<(), DbErr> {
    motion::Entity::update_many()
        .col_expr(motion::Column::Closed, Expr::value(at.micros()))
        .col_expr(motion::Column::Entitled, Expr::value(i64::from(entitled)))
        .filter(motion::Column::Id.eq(id.0))
        .filter(motion::Column::Closed.is_null())
        .exec(conn)
        .await
        .map(drop)
}
