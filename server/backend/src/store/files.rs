//! Files of submissions: those on their way, and those that are kept.

use std::collections::BTreeSet;

use domain::{
    file::FileRules,
    id::{AccountId, FileId, SubmissionId},
    moment::Moment,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
    prelude::Uuid, sea_query::Expr,
};

use super::entities::{stored_file, upload};

/// Notes a file that is announced.
///
/// # Errors
/// The row cannot be written.
pub async fn announce(tx: &impl ConnectionTrait, row: upload::Model) -> Result<(), DbErr> {
    let row: upload::ActiveModel = row.into();
    upload::Entity::insert(row.reset_all())
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// A file on its way.
///
/// # Errors
/// The database cannot be read.
pub async fn on_its_way(
    conn: &impl ConnectionTrait,
    id: FileId,
) -> Result<Option<upload::Model>, DbErr> {
    upload::Entity::find_by_id(id.0).one(conn).await
}

/// Forgets a file on its way: it arrived, or is given up.
///
/// # Errors
/// The row cannot be taken away.
pub async fn forget(tx: &impl ConnectionTrait, id: FileId) -> Result<(), DbErr> {
    upload::Entity::delete_by_id(id.0).exec(tx).await.map(drop)
}

/// Files on their way since before a moment.
///
/// # Errors
/// The database cannot be read.
pub async fn begun_before(
    conn: &impl ConnectionTrait,
    moment: Moment,
) -> Result<Vec<FileId>, DbErr> {
    let ids: Vec<Uuid> = upload::Entity::find()
        .select_only()
        .column(upload::Column::Id)
        .filter(upload::Column::Begun.lt(moment.micros()))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(ids.into_iter().map(FileId).collect())
}

/// Keeps a file.
///
/// # Errors
/// The row cannot be written.
pub async fn keep(tx: &impl ConnectionTrait, row: stored_file::Model) -> Result<(), DbErr> {
    let row: stored_file::ActiveModel = row.into();
    stored_file::Entity::insert(row.reset_all())
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// A file that is kept.
///
/// # Errors
/// The database cannot be read.
pub async fn one(
    conn: &impl ConnectionTrait,
    id: FileId,
) -> Result<Option<stored_file::Model>, DbErr> {
    stored_file::Entity::find_by_id(id.0).one(conn).await
}

/// All files that are kept.
///
/// # Errors
/// The database cannot be read.
pub async fn all(conn: &impl ConnectionTrait) -> Result<Vec<stored_file::Model>, DbErr> {
    stored_file::Entity::find().all(conn).await
}

/// All files that a submission ever had.
///
/// # Errors
/// The database cannot be read.
pub async fn of(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
) -> Result<Vec<stored_file::Model>, DbErr> {
    stored_file::Entity::find()
        .filter(stored_file::Column::Submission.eq(id.0))
        .all(conn)
        .await
}

/// Files that were sent for a message by somebody and wait for it.
///
/// # Errors
/// The database cannot be read.
pub async fn waiting(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
    account: AccountId,
) -> Result<Vec<stored_file::Model>, DbErr> {
    stored_file::Entity::find()
        .filter(stored_file::Column::Submission.eq(id.0))
        .filter(stored_file::Column::Account.eq(account.0))
        .filter(stored_file::Column::Question.eq(FileRules::MESSAGE))
        .filter(stored_file::Column::Message.is_null())
        .all(conn)
        .await
}

/// Sends files along with a message.
///
/// # Errors
/// The rows cannot be written.
pub async fn send(tx: &impl ConnectionTrait, files: &[FileId], message: Uuid) -> Result<(), DbErr> {
    stored_file::Entity::update_many()
        .col_expr(stored_file::Column::Message, Expr::value(message))
        .filter(stored_file::Column::Id.is_in(files.iter().map(|file| file.0)))
        .exec(tx)
        .await
        .map(drop)
}

/// Forgets files whose message was not sent since before a moment.
///
/// # Errors
/// The rows cannot be taken away.
pub async fn forget_unsent(tx: &impl ConnectionTrait, before: Moment) -> Result<u64, DbErr> {
    let done = stored_file::Entity::delete_many()
        .filter(stored_file::Column::Question.eq(FileRules::MESSAGE))
        .filter(stored_file::Column::Message.is_null())
        .filter(stored_file::Column::Stored.lt(before.micros()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected)
}

/// Which of these hashes no file has any more.
///
/// # Errors
/// The database cannot be read.
pub async fn unknown(
    conn: &impl ConnectionTrait,
    hashes: &[String],
) -> Result<BTreeSet<String>, DbErr> {
    use stored_file::Column;
    let mut unknown: BTreeSet<String> = hashes.iter().cloned().collect();
    for some in hashes.chunks(1_000) {
        for column in [Column::Sha256, Column::Small] {
            let known: Vec<Option<String>> = stored_file::Entity::find()
                .select_only()
                .column(column)
                .filter(column.is_in(some.iter().map(String::as_str)))
                .into_tuple()
                .all(conn)
                .await?;
            for hash in known.into_iter().flatten() {
                unknown.remove(&hash);
            }
        }
    }
    Ok(unknown)
}
