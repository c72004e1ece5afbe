//! Sign-ins that were asked for.

use domain::{moment::Moment, person::email::EmailAddress};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, prelude::Uuid,
    sea_query::Expr,
};

use super::entities::sign_in_request::{ActiveModel, Column, Entity, Model};
use crate::secrets::{self, Purpose};

/// So many codes may be typed for one request.
pub const MOST_TRIES: i64 = 5;

/// Writes a request. It makes every older one of the same address void.
///
/// # Errors
/// The rows cannot be written.
pub async fn ask(
    tx: &impl ConnectionTrait,
    email: &EmailAddress,
    request: ActiveModel,
    now: Moment,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Spent, Expr::value(now.micros()))
        .filter(Column::Email.eq(email.as_str()))
        .filter(Column::Spent.is_null())
        .exec(tx)
        .await?;
    Entity::insert(request)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// The request of a browser that can still be used.
///
/// # Errors
/// The database cannot be read.
pub async fn open_one(
    conn: &impl ConnectionTrait,
    browser_token: &str,
    now: Moment,
) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::BrowserHash.eq(secrets::hash(Purpose::Browser, browser_token)))
        .filter(Column::Spent.is_null())
        .filter(Column::Expires.gt(now.micros()))
        .filter(Column::Tries.lt(MOST_TRIES))
        .one(conn)
        .await
}

/// Whether a request can still be used with the link that is about to be sent.
///
/// # Errors
/// The database cannot be read.
pub async fn is_open(
    conn: &impl ConnectionTrait,
    request: Uuid,
    link: &str,
    now: Moment,
) -> Result<bool, DbErr> {
    let found = Entity::find_by_id(request)
        .filter(Column::LinkHash.eq(secrets::hash(Purpose::Link, link)))
        .filter(Column::Spent.is_null())
        .filter(Column::Expires.gt(now.micros()))
        .one(conn)
        .await?;
    Ok(found.is_some())
}

/// Counts a try before its code is looked at, so that tries at the same moment are counted, too.
/// How many are left after it; `None` when this one is too many.
///
/// # Errors
/// The row cannot be read or written.
pub async fn count_try(tx: &impl ConnectionTrait, request: Uuid) -> Result<Option<i64>, DbErr> {
    let counted = Entity::update_many()
        .col_expr(Column::Tries, Expr::col(Column::Tries).add(1))
        .filter(Column::Id.eq(request))
        .filter(Column::Spent.is_null())
        .filter(Column::Tries.lt(MOST_TRIES))
        .exec(tx)
        .await?;
    if counted.rows_affected == 0 {
        return Ok(None);
    }
    let row = Entity::find_by_id(request).one(tx).await?;
    Ok(row.map(|row| MOST_TRIES - row.tries))
}

/// Uses a request up. Of several uses at the same moment this is true for one.
///
/// # Errors
/// The row cannot be written.
pub async fn spend(tx: &impl ConnectionTrait, request: Uuid, now: Moment) -> Result<bool, DbErr> {
    let spent = Entity::update_many()
        .col_expr(Column::Spent, Expr::value(now.micros()))
        .filter(Column::Id.eq(request))
        .filter(Column::Spent.is_null())
        .exec(tx)
        .await?;
    Ok(spent.rows_affected == 1)
}

/// Deletes requests that ran out before a moment.
///
/// # Errors
/// The rows cannot be deleted.
pub async fn forget(tx: &impl ConnectionTrait, before: Moment) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::Expires.lt(before.micros()))
        .exec(tx)
        .await
        .map(drop)
}

/// Moves all requests along with the clock of a demonstration.
///
/// # Errors
/// The rows cannot be written.
pub async fn shift(tx: &impl ConnectionTrait, micros: i64) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Created, Expr::col(Column::Created).add(micros))
        .col_expr(Column::Expires, Expr::col(Column::Expires).add(micros))
        .exec(tx)
        .await
        .map(drop)
}
