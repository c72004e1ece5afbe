//! Signed-in browsers.

use domain::{
    id::{AccountId, EditionId, SessionId},
    moment::Moment,
    person::role::{Grant, Role},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, FromQueryResult,
    JoinType, QueryFilter, QueryOrder, QuerySelect, prelude::Uuid, sea_query::Expr,
};

use super::entities::{
    account, role_grant,
    session::{ActiveModel, Column, Entity, Model},
};
use crate::secrets::{self, Purpose};

/// A session ends after so many days at the latest.
pub const LONGEST_DAYS: i64 = 30;
/// A session ends when it was not used for so many days.
pub const IDLE_DAYS: i64 = 14;
/// The last use is written down at most so often.
pub const SEEN_SECONDS: i64 = 3_600;

/// A session with the account behind it, and what that account may.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The session.
    pub session: SessionId,
    /// Its last use that was written down.
    pub seen: Moment,
    /// The account.
    pub account: AccountId,
    /// Its address.
    pub email: String,
    /// Its name.
    pub name: String,
    /// Code of its language.
    pub locale: String,
    /// Its roles, by edition.
    pub grants: Vec<Grant>,
}

/// A session with one of the roles of its account.
#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    seen: i64,
    account: Uuid,
    email: String,
    name: String,
    locale: String,
    edition: Option<Uuid>,
    role: Option<String>,
}

/// Who is signed in by a cookie, unless the session has run out. One query: every page of a desk
/// asks it.
///
/// # Errors
/// The database cannot be read.
pub async fn by_token(
    conn: &impl ConnectionTrait,
    token: &str,
    now: Moment,
) -> Result<Option<SignedIn>, DbErr> {
    let hash = secrets::hash(Purpose::Session, token);
    let owner = Entity::belongs_to(account::Entity)
        .from(Column::Account)
        .to(account::Column::Id);
    let roles = Entity::belongs_to(role_grant::Entity)
        .from(Column::Account)
        .to(role_grant::Column::Account);
    let lines = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Seen, Column::Account])
        .columns([
            account::Column::Email,
            account::Column::Name,
            account::Column::Locale,
        ])
        .columns([role_grant::Column::Edition, role_grant::Column::Role])
        .join(JoinType::InnerJoin, owner.into())
        .join(JoinType::LeftJoin, roles.into())
        .filter(Column::TokenHash.eq(hash))
        .filter(alive(now))
        .order_by_asc(role_grant::Column::Edition)
        .order_by_asc(role_grant::Column::Role)
        .into_model::<Line>()
        .all(conn)
        .await?;
    let grants = lines.iter().filter_map(grant).collect();
    Ok(lines.into_iter().next().map(|line| SignedIn {
        session: SessionId(line.id),
        seen: Moment(line.seen),
        account: AccountId(line.account),
        email: line.email,
        name: line.name,
        locale: line.locale,
        grants,
    }))
}

fn grant(line: &Line) -> Option<Grant> {
    Some(Grant {
        edition: EditionId(line.edition?),
        role: Role::from_code(line.role.as_deref()?)?,
    })
}

/// Writes a session down.
///
/// # Errors
/// The row cannot be written.
pub async fn begin(tx: &impl ConnectionTrait, session: ActiveModel) -> Result<(), DbErr> {
    Entity::insert(session)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Notes that a session is in use.
///
/// # Errors
/// The row cannot be written.
pub async fn note_use(
    tx: &impl ConnectionTrait,
    session: SessionId,
    now: Moment,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Seen, Expr::value(now.micros()))
        .filter(Column::Id.eq(session.0))
        .filter(Column::Seen.lt(now.micros()))
        .exec(tx)
        .await
        .map(drop)
}

/// The sessions of an account that have not run out, last used first.
///
/// # Errors
/// The database cannot be read.
pub async fn of_account(
    conn: &impl ConnectionTrait,
    account: AccountId,
    now: Moment,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::Account.eq(account.0))
        .filter(alive(now))
        .order_by_desc(Column::Seen)
        .order_by_desc(Column::Id)
        .all(conn)
        .await
}

/// Ends one session of an account. Whether there was one.
///
/// # Errors
/// The row cannot be deleted.
pub async fn end(
    tx: &impl ConnectionTrait,
    account: AccountId,
    session: SessionId,
) -> Result<bool, DbErr> {
    let ended = Entity::delete_many()
        .filter(Column::Id.eq(session.0))
        .filter(Column::Account.eq(account.0))
        .exec(tx)
        .await?;
    Ok(ended.rows_affected == 1)
}

/// Ends all sessions of an account, or all but one.
///
/// # Errors
/// The rows cannot be deleted.
pub async fn end_all_but(
    tx: &impl ConnectionTrait,
    account: AccountId,
    kept: Option<SessionId>,
) -> Result<(), DbErr> {
    let mut ended = Entity::delete_many().filter(Column::Account.eq(account.0));
    if let Some(kept) = kept {
        ended = ended.filter(Column::Id.ne(kept.0));
    }
    ended.exec(tx).await.map(drop)
}

/// Deletes sessions that have run out.
///
/// # Errors
/// The rows cannot be deleted.
pub async fn forget(tx: &impl ConnectionTrait, now: Moment) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(alive(now).not())
        .exec(tx)
        .await
        .map(drop)
}

/// Moves all sessions along with the clock of a demonstration.
///
/// # Errors
/// The rows cannot be written.
pub async fn shift(tx: &impl ConnectionTrait, micros: i64) -> Result<(), DbErr> {
    let moved = [Column::Created, Column::Seen, Column::Expires];
    let shifted = moved
        .into_iter()
        .fold(Entity::update_many(), |update, column| {
            update.col_expr(column, Expr::col(column).add(micros))
        });
    shifted.exec(tx).await.map(drop)
}

fn alive(now: Moment) -> Condition {
    let idle_since = now.plus_seconds(-IDLE_DAYS * 86_400);
    Condition::all()
        .add(Column::Expires.gt(now.micros()))
        .add(Column::Seen.gt(idle_since.micros()))
}
