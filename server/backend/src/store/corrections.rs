//! Sections that were sent back for correction.

use std::collections::BTreeSet;

use domain::{
    id::SubmissionId, moment::Moment, ports::corrections::Correction, revision::Revision,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, prelude::Uuid, sea_query::Expr,
};

use super::entities::{
    correction::{self, Column, Entity, Model},
    correction_section,
};

/// The correction of a submission that waits for its applicant.
///
/// # Errors
/// The database cannot be read.
pub async fn open(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
    now: Moment,
) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::Submission.eq(id.0))
        .filter(waiting(now))
        .order_by_desc(Column::Asked)
        .one(conn)
        .await
}

/// Which of these submissions have a correction that waits.
///
/// # Errors
/// The database cannot be read.
pub async fn open_of_many(
    conn: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
    now: Moment,
) -> Result<BTreeSet<Uuid>, DbErr> {
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let mut open = BTreeSet::new();
    for ids in ids.chunks(1_000) {
        let some: Vec<Uuid> = Entity::find()
            .select_only()
            .column(Column::Submission)
            .filter(Column::Submission.is_in(ids.iter().copied()))
            .filter(waiting(now))
            .into_tuple()
            .all(conn)
            .await?;
        open.extend(some);
    }
    Ok(open)
}

/// All corrections that were asked of a submission, the newest first.
///
/// # Errors
/// The database cannot be read.
pub async fn of(conn: &impl ConnectionTrait, id: SubmissionId) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::Submission.eq(id.0))
        .order_by_desc(Column::Asked)
        .all(conn)
        .await
}

/// The sections of a correction.
///
/// # Errors
/// The database cannot be read.
pub async fn sections(
    conn: &impl ConnectionTrait,
    correction: Uuid,
) -> Result<Vec<correction_section::Model>, DbErr> {
    correction_section::Entity::find()
        .filter(correction_section::Column::Correction.eq(correction))
        .all(conn)
        .await
}

/// A correction as people see it.
#[must_use]
pub fn seen(row: &Model, sections: &[correction_section::Model]) -> Correction {
    Correction {
        sections: sections.iter().map(|own| own.section.clone()).collect(),
        message: row.message.clone(),
        closes: Moment(row.closes),
        asked: Moment(row.asked),
        answered: row.answered.map(Moment),
        ended: row.ended.map(Moment),
    }
}

/// Asks for a correction.
///
/// # Errors
/// The rows cannot be written.
pub async fn ask(
    tx: &impl ConnectionTrait,
    row: Model,
    sections: Vec<correction_section::Model>,
) -> Result<(), DbErr> {
    let row: correction::ActiveModel = row.into();
    Entity::insert(row.reset_all())
        .exec_without_returning(tx)
        .await?;
    let sections = sections.into_iter().map(|own| {
        let own: correction_section::ActiveModel = own.into();
        own.reset_all()
    });
    correction_section::Entity::insert_many(sections)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Writes a section that is being corrected over the revision that was seen; whether that was the
/// newest.
///
/// # Errors
/// The row cannot be written.
pub async fn put_section(
    tx: &impl ConnectionTrait,
    correction: Uuid,
    section: &str,
    answers: &str,
    seen: Revision,
    at: Moment,
) -> Result<bool, DbErr> {
    use correction_section::Column;
    let done = correction_section::Entity::update_many()
        .col_expr(Column::Answers, Expr::value(answers))
        .col_expr(Column::Revision, Expr::value(seen.next().0))
        .col_expr(Column::Saved, Expr::value(at.micros()))
        .filter(Column::Correction.eq(correction))
        .filter(Column::Section.eq(section))
        .filter(Column::Revision.eq(seen.0))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Puts other answers into a section that is being corrected, which stays at its revision.
///
/// # Errors
/// The row cannot be written.
pub async fn refill_section(
    tx: &impl ConnectionTrait,
    correction: Uuid,
    section: &str,
    answers: &str,
    at: Moment,
) -> Result<(), DbErr> {
    use correction_section::Column;
    correction_section::Entity::update_many()
        .col_expr(Column::Answers, Expr::value(answers))
        .col_expr(Column::Saved, Expr::value(at.micros()))
        .filter(Column::Correction.eq(correction))
        .filter(Column::Section.eq(section))
        .exec(tx)
        .await
        .map(drop)
}

/// What becomes of corrections that wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// They are handed in.
    Answered,
    /// They are not waited for any more.
    Ended,
}

/// Ends the corrections of a submission that wait; whether there was one.
///
/// # Errors
/// The rows cannot be written.
pub async fn end(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    end: End,
    at: Moment,
) -> Result<bool, DbErr> {
    let column = match end {
        End::Answered => Column::Answered,
        End::Ended => Column::Ended,
    };
    let done = Entity::update_many()
        .col_expr(column, Expr::value(at.micros()))
        .filter(Column::Submission.eq(id.0))
        .filter(waiting(at))
        .exec(tx)
        .await?;
    Ok(done.rows_affected > 0)
}

fn waiting(now: Moment) -> Condition {
    Condition::all()
        .add(Column::Answered.is_null())
        .add(Column::Ended.is_null())
        .add(Column::Closes.gt(now.micros()))
}
