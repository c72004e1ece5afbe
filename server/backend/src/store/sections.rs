//! The sections of submissions.

use std::collections::BTreeMap;

use domain::{id::SubmissionId, moment::Moment, revision::Revision};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    prelude::Uuid,
    sea_query::{Expr, OnConflict},
};

use super::entities::submission_section;

/// The sections of a submission that were ever saved.
///
/// # Errors
/// The database cannot be read.
pub async fn of(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
) -> Result<Vec<submission_section::Model>, DbErr> {
    submission_section::Entity::find()
        .filter(submission_section::Column::Submission.eq(id.0))
        .all(conn)
        .await
}

/// The sections of several submissions.
///
/// # Errors
/// The database cannot be read.
pub async fn of_many(
    conn: &impl ConnectionTrait,
    ids: Vec<Uuid>,
) -> Result<BTreeMap<Uuid, Vec<submission_section::Model>>, DbErr> {
    let mut by_submission = BTreeMap::<Uuid, Vec<_>>::new();
    // PostgreSQL and SQLite both take a few thousand values in one statement.
    for ids in ids.chunks(1_000) {
        let rows = submission_section::Entity::find()
            .filter(submission_section::Column::Submission.is_in(ids.iter().copied()))
            .all(conn)
            .await?;
        for row in rows {
            by_submission.entry(row.submission).or_default().push(row);
        }
    }
    Ok(by_submission)
}

/// Puts a section as it is here in the place of the one that is kept.
///
/// # Errors
/// The row cannot be written.
pub async fn replace(
    tx: &impl ConnectionTrait,
    row: submission_section::Model,
) -> Result<(), DbErr> {
    use submission_section::Column;
    let row: submission_section::ActiveModel = row.into();
    let newest = OnConflict::columns([Column::Submission, Column::Section])
        .update_columns([Column::Answers, Column::Revision, Column::Saved])
        .to_owned();
    submission_section::Entity::insert(row.reset_all())
        .on_conflict(newest)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Writes a section over the revision that was seen; whether that was the newest.
///
/// # Errors
/// The row cannot be written.
pub async fn put(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    section: &str,
    answers: &str,
    seen: Revision,
    at: Moment,
) -> Result<bool, DbErr> {
    use submission_section::Column;
    let revision = seen.next().0;
    if seen == Revision::NONE {
        let row = submission_section::ActiveModel {
            submission: Set(id.0),
            section: Set(section.to_owned()),
            answers: Set(answers.to_owned()),
            revision: Set(revision),
            saved: Set(at.micros()),
        };
        let key = [Column::Submission, Column::Section];
        let written = submission_section::Entity::insert(row)
            .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
            .exec_without_returning(tx)
            .await?;
        if written == 1 {
            return Ok(true);
        }
        // A file that was attached first made the row.
    }
    let done = submission_section::Entity::update_many()
        .col_expr(Column::Answers, Expr::value(answers))
        .col_expr(Column::Revision, Expr::value(revision))
        .col_expr(Column::Saved, Expr::value(at.micros()))
        .filter(Column::Submission.eq(id.0))
        .filter(Column::Section.eq(section))
        .filter(Column::Revision.eq(seen.0))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Puts other answers into a section, which stays at its revision: whoever is writing in it goes on.
/// One that was never saved is there afterwards, at no revision.
///
/// # Errors
/// The row cannot be written.
pub async fn refill(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    section: &str,
    answers: &str,
    at: Moment,
) -> Result<(), DbErr> {
    use submission_section::Column;
    let row = submission_section::ActiveModel {
        submission: Set(id.0),
        section: Set(section.to_owned()),
        answers: Set(answers.to_owned()),
        revision: Set(Revision::NONE.0),
        saved: Set(at.micros()),
    };
    let key = [Column::Submission, Column::Section];
    let over = OnConflict::columns(key)
        .update_columns([Column::Answers, Column::Saved])
        .to_owned();
    submission_section::Entity::insert(row)
        .on_conflict(over)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Writes the sections of a submission that has none yet; the rows as they are now.
///
/// # Errors
/// The rows cannot be written; among others when there is such a section.
pub async fn insert(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    sections: Vec<(String, String)>,
    at: Moment,
) -> Result<Vec<submission_section::Model>, DbErr> {
    let row = |(section, answers)| submission_section::Model {
        submission: id.0,
        section,
        answers,
        revision: Revision::NONE.next().0,
        saved: at.micros(),
    };
    let rows: Vec<_> = sections.into_iter().map(row).collect();
    let models = rows.iter().cloned().map(|row| {
        let model: submission_section::ActiveModel = row.into();
        model.reset_all()
    });
    submission_section::Entity::insert_many(models)
        .exec_without_returning(tx)
        .await?;
    Ok(rows)
}
