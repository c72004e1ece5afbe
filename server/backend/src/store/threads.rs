//! Questions of the secretariat, and what was said about them.

use std::collections::BTreeMap;

use domain::{
    id::SubmissionId,
    moment::Moment,
    ports::conversations::{Seat, ThreadCount},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    prelude::Uuid, sea_query::Expr,
};

use super::entities::{
    thread::{ActiveModel, Column, Entity, Model},
    thread_message,
};

/// The name of a side as messages keep it.
#[must_use]
pub const fn side(seat: Seat) -> &'static str {
    match seat {
        Seat::Team => "team",
        Seat::Office { .. } => "office",
    }
}

/// Whether a side has not read everything that the other said.
#[must_use]
pub const fn unread(row: &Model, seat: Seat) -> bool {
    match seat {
        Seat::Team => row.read_by_team < row.last_of_office,
        Seat::Office { .. } => row.read_by_office < row.last_of_team,
    }
}

/// How far a side has read.
#[must_use]
pub const fn read(row: &Model, seat: Seat) -> i64 {
    match seat {
        Seat::Team => row.read_by_team,
        Seat::Office { .. } => row.read_by_office,
    }
}

/// The threads about a submission, the newest first.
///
/// # Errors
/// The database cannot be read.
pub async fn of(conn: &impl ConnectionTrait, id: SubmissionId) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::Submission.eq(id.0))
        .order_by_desc(Column::Opened)
        .order_by_desc(Column::Id)
        .all(conn)
        .await
}

/// A thread about a submission.
///
/// # Errors
/// The database cannot be read.
pub async fn one(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
    thread: Uuid,
) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(thread)
        .filter(Column::Submission.eq(id.0))
        .one(conn)
        .await
}

/// How many threads these submissions have, and in how many a side has not read everything.
///
/// # Errors
/// The database cannot be read.
pub async fn counts(
    conn: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
    seat: Seat,
) -> Result<BTreeMap<Uuid, ThreadCount>, DbErr> {
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let mut counts: BTreeMap<Uuid, ThreadCount> = BTreeMap::new();
    for ids in ids.chunks(1_000) {
        let rows = Entity::find()
            .filter(Column::Submission.is_in(ids.iter().copied()))
            .all(conn)
            .await?;
        for row in rows {
            let count = counts.entry(row.submission).or_default();
            count.all += 1;
            count.unread += usize::from(unread(&row, seat));
        }
    }
    Ok(counts)
}

/// What was said in these threads, in order.
///
/// # Errors
/// The database cannot be read.
pub async fn messages(
    conn: &impl ConnectionTrait,
    threads: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<thread_message::Model>, DbErr> {
    use thread_message::Column;
    thread_message::Entity::find()
        .filter(Column::Thread.is_in(threads))
        .order_by_asc(Column::Thread)
        .order_by_asc(Column::Place)
        .all(conn)
        .await
}

/// Begins a thread. Its first message is still to be said.
///
/// # Errors
/// The row cannot be written.
pub async fn insert(tx: &impl ConnectionTrait, row: Model) -> Result<(), DbErr> {
    let row: ActiveModel = row.into();
    Entity::insert(row.reset_all())
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Keeps a message, which its own side has read, with everything before it.
///
/// # Errors
/// A row cannot be written.
pub async fn say(
    tx: &impl ConnectionTrait,
    row: thread_message::Model,
    seat: Seat,
) -> Result<(), DbErr> {
    let (thread, place) = (row.thread, row.place);
    let row: thread_message::ActiveModel = row.into();
    thread_message::Entity::insert(row.reset_all())
        .exec_without_returning(tx)
        .await?;
    let (last, read) = match seat {
        Seat::Team => (Column::LastOfTeam, Column::ReadByTeam),
        Seat::Office { .. } => (Column::LastOfOffice, Column::ReadByOffice),
    };
    Entity::update_many()
        .col_expr(last, Expr::value(place))
        .col_expr(read, Expr::value(place))
        .filter(Column::Id.eq(thread))
        .exec(tx)
        .await
        .map(drop)
}

/// A side has read a thread up to a place; it never reads less than before.
///
/// # Errors
/// The row cannot be written.
pub async fn have_read(
    tx: &impl ConnectionTrait,
    thread: Uuid,
    seat: Seat,
    place: i64,
) -> Result<(), DbErr> {
    let column = match seat {
        Seat::Team => Column::ReadByTeam,
        Seat::Office { .. } => Column::ReadByOffice,
    };
    Entity::update_many()
        .col_expr(column, Expr::value(place))
        .filter(Column::Id.eq(thread))
        .filter(column.lt(place))
        .exec(tx)
        .await
        .map(drop)
}

/// Closes a thread, or opens it again.
///
/// # Errors
/// The row cannot be written.
pub async fn close(
    tx: &impl ConnectionTrait,
    thread: Uuid,
    closed: Option<Moment>,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Closed, Expr::value(closed.map(Moment::micros)))
        .filter(Column::Id.eq(thread))
        .exec(tx)
        .await
        .map(drop)
}
