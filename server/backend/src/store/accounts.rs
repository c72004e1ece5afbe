//! Accounts and the roles that they hold.

use domain::{
    id::{AccountId, EditionId},
    locale::Locale,
    moment::Moment,
    person::{email::EmailAddress, role::Role},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};

use super::entities::{account, role_grant};

/// The account of an address.
///
/// # Errors
/// The database cannot be read.
pub async fn by_email(
    conn: &impl ConnectionTrait,
    email: &EmailAddress,
) -> Result<Option<account::Model>, DbErr> {
    account::Entity::find()
        .filter(account::Column::Email.eq(email.as_str()))
        .one(conn)
        .await
}

/// The language that the account of an address reads; `None` when there is no account.
///
/// # Errors
/// The database cannot be read.
pub async fn locale(
    conn: &impl ConnectionTrait,
    email: &EmailAddress,
) -> Result<Option<Locale>, DbErr> {
    let account = by_email(conn, email).await?;
    Ok(account.and_then(|account| Locale::from_code(&account.locale)))
}

/// The account of an address, made with `id` if there is none. What an existing account says about
/// itself stays as it is.
///
/// # Errors
/// The database cannot be read or written.
pub async fn found_or_made(
    tx: &impl ConnectionTrait,
    id: AccountId,
    email: &EmailAddress,
    locale: Locale,
    now: Moment,
) -> Result<account::Model, DbErr> {
    let row = account::ActiveModel {
        id: Set(id.0),
        email: Set(email.as_str().to_owned()),
        name: Set(String::new()),
        locale: Set(locale.code().to_owned()),
        created: Set(now.micros()),
    };
    account::Entity::insert(row)
        .on_conflict(
            OnConflict::column(account::Column::Email)
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(tx)
        .await?;
    let found = by_email(tx, email).await?;
    found.ok_or_else(|| DbErr::RecordNotFound("an account that was just made".to_owned()))
}

/// Changes name and language.
///
/// # Errors
/// The row cannot be written.
pub async fn save_profile(
    tx: &impl ConnectionTrait,
    account: AccountId,
    name: &str,
    locale: Locale,
) -> Result<(), DbErr> {
    account::Entity::update_many()
        .col_expr(account::Column::Name, Expr::value(name))
        .col_expr(account::Column::Locale, Expr::value(locale.code()))
        .filter(account::Column::Id.eq(account.0))
        .exec(tx)
        .await
        .map(drop)
}

/// Gives an account a role in an edition; it may have it already.
///
/// # Errors
/// The row cannot be written.
pub async fn grant(
    tx: &impl ConnectionTrait,
    account: AccountId,
    edition: EditionId,
    role: Role,
) -> Result<(), DbErr> {
    let row = role_grant::ActiveModel {
        edition: Set(edition.0),
        account: Set(account.0),
        role: Set(role.code().to_owned()),
    };
    let key = [
        role_grant::Column::Edition,
        role_grant::Column::Account,
        role_grant::Column::Role,
    ];
    role_grant::Entity::insert(row)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Whether anybody holds a role in any edition.
///
/// # Errors
/// The database cannot be read.
pub async fn is_held(conn: &impl ConnectionTrait, role: Role) -> Result<bool, DbErr> {
    let holder = role_grant::Entity::find()
        .filter(role_grant::Column::Role.eq(role.code()))
        .one(conn);
    Ok(holder.await?.is_some())
}
