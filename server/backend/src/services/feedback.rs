//! What applicants are told of the jury's reading: written by the secretariat, read once the result
//! is out.

use domain::{
    access::{Act, Caller},
    id::SubmissionId,
    ports::Refusal,
    problem::Problems,
    revision::Revision,
    text,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, sea_query::OnConflict};

use super::validation::reach;
use crate::{
    Backend,
    store::{Stop, Tx, entities::feedback, log},
};

/// What is written, and its revision.
///
/// # Errors
/// The database cannot be read.
pub(super) async fn written(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
) -> Result<(String, Revision), DbErr> {
    let row = feedback::Entity::find_by_id(id.0).one(conn).await?;
    Ok(row.map_or_else(
        || (String::new(), Revision::NONE),
        |row| (row.text, Revision(row.revision)),
    ))
}

pub(super) async fn write(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
    seen: Revision,
    words: &str,
) -> Result<(), Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let (row, account) = reach(tx, caller, &edition, id, Act::WriteFeedback).await?;
    let (_, current) = written(tx, id).await?;
    if current != seen {
        return Err(Refusal::Stale { current }.into());
    }
    let words = text::text(words).map_err(|code| {
        let mut problems = Problems::default();
        problems.add("feedback", code);
        problems
    })?;
    let new = feedback::ActiveModel {
        submission: Set(id.0),
        revision: Set(seen.next().0),
        saved: Set(caller.received.micros()),
        text: Set(words),
    };
    let values = [
        feedback::Column::Revision,
        feedback::Column::Saved,
        feedback::Column::Text,
    ];
    feedback::Entity::insert(new)
        .on_conflict(
            OnConflict::column(feedback::Column::Submission)
                .update_columns(values)
                .to_owned(),
        )
        .exec_without_returning(tx)
        .await?;
    let (now, who, of) = (caller.received, Some(account), Some(edition.id));
    log::note(tx, now, who, of, "feedback-written", &row.title, "").await?;
    Ok(())
}
