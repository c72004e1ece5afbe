//! The same request sent twice has one effect and one answer.

use data_encoding::HEXLOWER;
use domain::moment::Moment;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, QueryFilter, prelude::Uuid,
};
use sha2::{Digest, Sha256};

use super::{Tx, entities::answered_request};

/// The answer that was given to the request `key` of `account`, if it was carried out before.
///
/// # Errors
/// The database cannot be read.
pub async fn remembered(
    tx: &Tx,
    key: &str,
    account: Option<Uuid>,
) -> Result<Option<String>, DbErr> {
    let row = answered_request::Entity::find_by_id(digest(key, account))
        .one(tx)
        .await?;
    Ok(row.map(|row| row.answer))
}

/// Keeps the `answer` to the request `key` of `account`, in the unit of work that carries it out.
///
/// # Errors
/// The row cannot be written; among others when the request was carried out before.
pub async fn remember(
    tx: &Tx,
    key: &str,
    account: Option<Uuid>,
    answer: &str,
    now: Moment,
) -> Result<(), DbErr> {
    let row = answered_request::ActiveModel {
        key: Set(digest(key, account)),
        account: Set(account),
        answer: Set(answer.to_owned()),
        at: Set(now.micros()),
    };
    row.insert(tx).await.map(drop)
}

/// Drops the answers given before `moment`; how many there were.
///
/// # Errors
/// The rows cannot be deleted.
pub async fn forget_before(tx: &Tx, moment: Moment) -> Result<u64, DbErr> {
    let done = answered_request::Entity::delete_many()
        .filter(answered_request::Column::At.lt(moment.micros()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected)
}

/// Keys are made by browsers. The account is part of what is stored, so nobody gets another
/// person's answer by sending that person's key.
fn digest(key: &str, account: Option<Uuid>) -> String {
    let mut hasher = Sha256::new();
    hasher.update(account.map(Uuid::into_bytes).unwrap_or_default());
    hasher.update(key.as_bytes());
    HEXLOWER.encode(&hasher.finalize())
}
