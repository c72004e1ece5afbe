//! Addresses that may begin a submission later than all others.

use domain::{
    id::{AccountId, EditionId, SubmissionId},
    moment::Moment,
    person::email::EmailAddress,
    ports::extensions::Extension,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder,
    prelude::Uuid,
    sea_query::{Expr, OnConflict},
};

use super::entities::{
    account,
    late_start::{ActiveModel, Column, Entity, Model},
};

/// Those of an edition, in the order in which they were given.
///
/// # Errors
/// The database cannot be read.
pub async fn of_edition(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::Edition.eq(edition.0))
        .order_by_asc(Column::Given)
        .order_by_asc(Column::Email)
        .all(conn)
        .await
}

/// The one of an address.
///
/// # Errors
/// The row cannot be read.
pub async fn of(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    email: &EmailAddress,
) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(one(edition.0, email.as_str()))
        .one(conn)
        .await
}

/// Those of an account with which nothing was begun yet, at the moment.
///
/// # Errors
/// The database cannot be read.
pub async fn waiting(
    conn: &impl ConnectionTrait,
    account: AccountId,
    now: Moment,
) -> Result<Vec<Model>, DbErr> {
    let own = account::Entity::find_by_id(account.0).one(conn).await?;
    let Some(own) = own else {
        return Ok(Vec::new());
    };
    Entity::find()
        .filter(Column::Email.eq(own.email))
        .filter(Column::Submission.is_null())
        .filter(Column::Closes.gt(now.micros()))
        .all(conn)
        .await
}

/// Lets an address begin, in the place of what it was given before.
///
/// # Errors
/// The row cannot be written.
pub async fn put(
    tx: &impl ConnectionTrait,
    edition: EditionId,
    email: &EmailAddress,
    given: &Extension,
    by: AccountId,
) -> Result<(), DbErr> {
    let row: ActiveModel = Model {
        edition: edition.0,
        email: email.as_str().to_owned(),
        closes: given.closes.micros(),
        reason: given.reason.clone(),
        given: given.given.micros(),
        given_by: by.0,
        submission: None,
    }
    .into();
    let columns = [
        Column::Closes,
        Column::Reason,
        Column::Given,
        Column::GivenBy,
    ];
    let newest = OnConflict::columns([Column::Edition, Column::Email])
        .update_columns(columns)
        .to_owned();
    Entity::insert(row.reset_all())
        .on_conflict(newest)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Notes what was begun with one.
///
/// # Errors
/// The row cannot be written.
pub async fn begun(
    tx: &impl ConnectionTrait,
    given: &Model,
    submission: SubmissionId,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Submission, Expr::value(submission.0))
        .filter(one(given.edition, &given.email))
        .exec(tx)
        .await
        .map(drop)
}

/// Takes one back with which nothing was begun; whether there was one.
///
/// # Errors
/// The row cannot be written.
pub async fn remove(
    tx: &impl ConnectionTrait,
    edition: EditionId,
    email: &str,
) -> Result<bool, DbErr> {
    let done = Entity::delete_many()
        .filter(one(edition.0, email))
        .filter(Column::Submission.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

fn one(edition: Uuid, email: &str) -> Condition {
    Condition::all()
        .add(Column::Edition.eq(edition))
        .add(Column::Email.eq(email))
}
