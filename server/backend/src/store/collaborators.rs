//! Who takes part in a submission besides its owner.

use domain::{
    access::Relation,
    id::{AccountId, SubmissionId},
    moment::Moment,
    submission::Part,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    prelude::Uuid, sea_query::Expr,
};

use super::entities::{
    account,
    collaborator::{Column, Entity, Model},
    submission,
};

/// How an account is related to a submission, as its owner or as a collaborator who has accepted and
/// not left.
///
/// # Errors
/// The database cannot be read.
pub async fn relation(
    conn: &impl ConnectionTrait,
    row: &submission::Model,
    account: AccountId,
) -> Result<Option<Relation>, DbErr> {
    if row.owner == account.0 {
        return Ok(Some(Relation::Owner));
    }
    let own = Entity::find()
        .filter(Column::Submission.eq(row.id))
        .filter(taking_part(account))
        .one(conn)
        .await?;
    own.map(|own| part(&own).map(Relation::Collaborator))
        .transpose()
}

/// In how many submissions of others an account takes part, and in what part.
///
/// # Errors
/// The database cannot be read.
pub async fn of_account(
    conn: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(taking_part(account)).all(conn).await
}

/// Those who take part in a submission or are invited to, in the order of the invitations.
///
/// # Errors
/// The database cannot be read.
pub async fn of_submission(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::Submission.eq(id.0))
        .filter(Column::Departed.is_null())
        .order_by_asc(Column::Invited)
        .order_by_asc(Column::Id)
        .all(conn)
        .await
}

/// The row of an address, also of somebody who has left.
///
/// # Errors
/// The database cannot be read.
pub async fn of_address(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
    email: &str,
) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::Submission.eq(id.0))
        .filter(Column::Email.eq(email))
        .one(conn)
        .await
}

/// The invitations that wait for an account's answer.
///
/// # Errors
/// The database cannot be read.
pub async fn waiting(conn: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Model>, DbErr> {
    let own = account::Entity::find_by_id(account.0).one(conn).await?;
    let Some(own) = own else {
        return Ok(Vec::new());
    };
    Entity::find()
        .filter(Column::Email.eq(own.email))
        .filter(Column::Joined.is_null())
        .filter(Column::Departed.is_null())
        .order_by_asc(Column::Invited)
        .all(conn)
        .await
}

/// Lets an invited account take part; whether the invitation was still waiting.
///
/// # Errors
/// The row cannot be written.
pub async fn join(
    tx: &impl ConnectionTrait,
    invitation: Uuid,
    account: AccountId,
    at: Moment,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Account, Expr::value(account.0))
        .col_expr(Column::Joined, Expr::value(at.micros()))
        .filter(Column::Id.eq(invitation))
        .filter(Column::Joined.is_null())
        .filter(Column::Departed.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends a part, or an invitation; whether there was one.
///
/// # Errors
/// The row cannot be written.
pub async fn depart(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    which: Condition,
    at: Moment,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Departed, Expr::value(at.micros()))
        .filter(Column::Submission.eq(id.0))
        .filter(Column::Departed.is_null())
        .filter(which)
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The part of a row.
///
/// # Errors
/// It is none that there is.
pub fn part(row: &Model) -> Result<Part, DbErr> {
    let unknown = || DbErr::Type(format!("part {:?} of collaborator {}", row.part, row.id));
    Part::from_code(&row.part).ok_or_else(unknown)
}

fn taking_part(account: AccountId) -> Condition {
    Condition::all()
        .add(Column::Account.eq(account.0))
        .add(Column::Joined.is_not_null())
        .add(Column::Departed.is_null())
}
