//! Taking a person out of the tables. Rows that the award has to account for stay, without the person.

use domain::{
    edition::Section,
    id::{AccountId, SubmissionId},
    moment::Moment,
    submission::Contact,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QuerySelect,
    prelude::Uuid,
    sea_query::{Expr, Query},
};

use super::entities::{
    account, answered_request, audit_log, ballot, carried_over, collaborator, conflict, correction,
    correction_section, extension, feedback, full_sheet, juror, late_start, mail, membership,
    remark, role_grant, section_version, session, sign_in_request, stored_file, submission,
    submission_section, summary_translation, thread, thread_message, upload,
};

/// The domain of addresses that stand for somebody who was erased; nothing is ever delivered to it
/// (RFC 2606).
const NOBODY: &str = "@erased.invalid";
/// How somebody without a name is called, in all languages of the product.
const NAMELESS: &str = "N. N.";

/// The address that an erased account has.
#[must_use]
pub fn nobody(account: AccountId) -> String {
    format!("{}{NOBODY}", account.0.simple())
}

/// Whether the account with this address was erased.
#[must_use]
pub fn is_nobody(email: &str) -> bool {
    email.ends_with(NOBODY)
}

/// All accounts that were erased.
///
/// # Errors
/// The database cannot be read.
pub async fn erased(conn: &impl ConnectionTrait) -> Result<Vec<AccountId>, DbErr> {
    let ids: Vec<Uuid> = account::Entity::find()
        .select_only()
        .column(account::Column::Id)
        .filter(account::Column::Email.ends_with(NOBODY))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(ids.into_iter().map(AccountId).collect())
}

/// Whether the jury was ever given a submission.
///
/// # Errors
/// The database cannot be read.
pub async fn was_judged(conn: &impl ConnectionTrait, id: SubmissionId) -> Result<bool, DbErr> {
    use super::entities::assignment;
    let given = assignment::Entity::find()
        .filter(assignment::Column::Submission.eq(id.0))
        .one(conn);
    Ok(given.await?.is_some())
}

/// Gives a submission to somebody of its team.
///
/// # Errors
/// The rows cannot be written.
pub async fn hand_over(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    to: AccountId,
) -> Result<(), DbErr> {
    submission::Entity::update_many()
        .col_expr(submission::Column::Owner, Expr::value(to.0))
        .filter(submission::Column::Id.eq(id.0))
        .exec(tx)
        .await?;
    collaborator::Entity::delete_many()
        .filter(collaborator::Column::Submission.eq(id.0))
        .filter(collaborator::Column::Account.eq(to.0))
        .exec(tx)
        .await
        .map(drop)
}

macro_rules! delete_of {
    ($tx:ident, $id:ident, $($entity:ident),+) => {$(
        $entity::Entity::delete_many()
            .filter($entity::Column::Submission.eq($id.0))
            .exec($tx)
            .await?;
    )+};
}

/// Takes a submission that no jury was given out of all tables. The bytes of its files go when no
/// row names them any more.
///
/// # Errors
/// The rows cannot be written.
pub async fn submission(tx: &impl ConnectionTrait, id: SubmissionId) -> Result<(), DbErr> {
    let threads = Query::select()
        .column(thread::Column::Id)
        .from(thread::Entity)
        .and_where(thread::Column::Submission.eq(id.0))
        .to_owned();
    thread_message::Entity::delete_many()
        .filter(thread_message::Column::Thread.in_subquery(threads))
        .exec(tx)
        .await?;
    let corrections = Query::select()
        .column(correction::Column::Id)
        .from(correction::Entity)
        .and_where(correction::Column::Submission.eq(id.0))
        .to_owned();
    correction_section::Entity::delete_many()
        .filter(correction_section::Column::Correction.in_subquery(corrections))
        .exec(tx)
        .await?;
    carried_over::Entity::delete_many()
        .filter(carried_over::Column::Source.eq(id.0))
        .exec(tx)
        .await?;
    delete_of!(
        tx,
        id,
        thread,
        correction,
        carried_over,
        remark,
        collaborator,
        section_version,
        submission_section,
        summary_translation,
        extension,
        late_start,
        full_sheet,
        membership,
        feedback,
        upload,
        stored_file,
        conflict
    );
    submission::Entity::delete_by_id(id.0)
        .exec(tx)
        .await
        .map(drop)
}

/// Takes an address out of the contact persons of all submissions, also where it waits to be handed
/// in as a correction. Who has the list open meets a newer one.
///
/// # Errors
/// The rows cannot be read or written.
pub async fn contact(tx: &impl ConnectionTrait, email: &str, at: Moment) -> Result<(), DbErr> {
    let rows = submission_section::Entity::find()
        .filter(submission_section::Column::Section.eq(Section::CONTACTS))
        .filter(holds(submission_section::Column::Answers, email))
        .all(tx);
    for row in rows.await? {
        let Some(answers) = without(&row.answers, email)? else {
            continue;
        };
        let newer = submission_section::ActiveModel {
            answers: Set(answers),
            revision: Set(row.revision + 1),
            saved: Set(at.micros()),
            ..row.into()
        };
        submission_section::Entity::update(newer).exec(tx).await?;
    }
    let rows = correction_section::Entity::find()
        .filter(correction_section::Column::Section.eq(Section::CONTACTS))
        .filter(
            holds(correction_section::Column::Answers, email)
                .or(holds(correction_section::Column::AnswersBefore, email)),
        )
        .all(tx);
    for row in rows.await? {
        let (before, now) = (
            without(&row.answers_before, email)?,
            without(&row.answers, email)?,
        );
        let newer = correction_section::ActiveModel {
            answers_before: Set(before.unwrap_or_else(|| row.answers_before.clone())),
            answers: Set(now.unwrap_or_else(|| row.answers.clone())),
            revision: Set(row.revision + 1),
            ..row.into()
        };
        correction_section::Entity::update(newer).exec(tx).await?;
    }
    Ok(())
}

/// Whether a column may hold an address: looked at more closely afterwards.
fn holds(column: impl ColumnTrait, email: &str) -> sea_orm::sea_query::SimpleExpr {
    Expr::expr(sea_orm::sea_query::Func::lower(Expr::col(
        column.as_column_ref(),
    )))
    .like(sea_orm::sea_query::LikeExpr::new(format!("%{}%", like(email))).escape('\\'))
}

/// A text as a pattern that only it fits.
fn like(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_")
}

/// The contact persons without those of an address; `None` where there are none of it.
fn without(answers: &str, email: &str) -> Result<Option<String>, DbErr> {
    let told = |error: serde_json::Error| DbErr::Json(error.to_string());
    let contacts: Vec<Contact> = serde_json::from_str(answers).map_err(told)?;
    let others: Vec<_> = contacts
        .iter()
        .filter(|contact| !contact.email.trim().eq_ignore_ascii_case(email))
        .collect();
    if others.len() == contacts.len() {
        return Ok(None);
    }
    serde_json::to_string(&others).map(Some).map_err(told)
}

/// Takes a person out of everything that stays: address and name become nobody's, rights and
/// sessions end, what was noted in private and what mails said to them goes.
///
/// # Errors
/// The rows cannot be written.
pub async fn person(
    tx: &impl ConnectionTrait,
    id: AccountId,
    email: &str,
    at: Moment,
) -> Result<(), DbErr> {
    let nobody = nobody(id);
    macro_rules! delete {
        ($entity:ident, $column:ident, $value:expr) => {
            $entity::Entity::delete_many()
                .filter($entity::Column::$column.eq($value))
                .exec(tx)
                .await?
        };
    }
    macro_rules! blank {
        ($entity:ident, $column:ident) => {
            $entity::Entity::update_many()
                .col_expr($entity::Column::$column, Expr::value(""))
                .filter($entity::Column::Account.eq(id.0))
                .exec(tx)
                .await?
        };
    }
    delete!(session, Account, id.0);
    delete!(role_grant, Account, id.0);
    delete!(answered_request, Account, id.0);
    delete!(sign_in_request, Email, email);
    delete!(late_start, Email, email);
    blank!(ballot, Note);
    blank!(conflict, Reason);
    blank!(juror, Organisation);
    blank!(juror, DeclinedBecause);
    collaborator::Entity::update_many()
        .col_expr(
            collaborator::Column::Departed,
            Expr::col(collaborator::Column::Departed).if_null(at.micros()),
        )
        .col_expr(collaborator::Column::Email, Expr::value(nobody.as_str()))
        .filter(collaborator::Column::Email.eq(email))
        .exec(tx)
        .await?;
    // What was not sent yet is not sent any more.
    mail::Entity::update_many()
        .col_expr(mail::Column::GivenUp, Expr::value(at.micros()))
        .filter(mail::Column::Recipient.eq(email))
        .filter(mail::Column::Sent.is_null())
        .filter(mail::Column::GivenUp.is_null())
        .exec(tx)
        .await?;
    mail::Entity::update_many()
        .col_expr(mail::Column::Recipient, Expr::value(nobody.as_str()))
        .col_expr(mail::Column::Payload, Expr::value("{}"))
        .filter(mail::Column::Recipient.eq(email))
        .exec(tx)
        .await?;
    mail::Entity::update_many()
        .col_expr(mail::Column::Payload, Expr::value("{}"))
        .filter(mail::Column::Sent.is_not_null())
        .filter(holds(mail::Column::Payload, email))
        .exec(tx)
        .await?;
    // The only thing in the log that ever changes: an address as such.
    audit_log::Entity::update_many()
        .col_expr(audit_log::Column::Subject, Expr::value(nobody.as_str()))
        .filter(audit_log::Column::Subject.eq(email))
        .exec(tx)
        .await?;
    account::Entity::update_many()
        .col_expr(account::Column::Email, Expr::value(nobody))
        .col_expr(account::Column::Name, Expr::value(NAMELESS))
        .filter(account::Column::Id.eq(id.0))
        .exec(tx)
        .await
        .map(drop)
}
