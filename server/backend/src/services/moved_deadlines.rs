//! Who writes a draft is told that its deadline moved.

use domain::{
    edition::Edition, id::SubmissionId, ports::public_site::DeadlineChange, submission::State,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::writers::{Circular, writers};
use crate::{
    Backend,
    mail::Letter,
    store::{Stop, Tx, editions::EditionRow, entities::submission, extensions},
};

/// Writes to everybody who writes a draft whose own deadline is another one by the change: each
/// address once for each draft. Who was given more time than that has nothing to learn.
pub(super) async fn tell(
    backend: &Backend,
    tx: &Tx,
    before: &EditionRow,
    after: &Edition,
    moved: &DeadlineChange,
) -> Result<(), Stop> {
    let now = moved.decided;
    let drafts = submission::Entity::find()
        .filter(submission::Column::Edition.eq(before.id.0))
        .filter(submission::Column::State.eq(State::Draft.code()))
        .all(tx)
        .await?;
    let longer = extensions::of_many(tx, drafts.iter().map(|row| row.id)).await?;
    for row in drafts {
        let own = longer.get(&row.id).copied();
        let closes = |edition: &Edition| edition.deadline_of(own).map(|own| own.closes);
        let (old, Some(new)) = (closes(&before.edition), closes(after)) else {
            continue;
        };
        if old == Some(new) {
            continue;
        }
        let letter = Letter::DeadlineMoved {
            submission: SubmissionId(row.id),
            title: row.title.clone(),
            before: old.unwrap_or(moved.from),
            closes: new,
            reason: moved.reason.clone(),
        };
        let circular = Circular {
            edition: before.id,
            slot: format!("{} {}", row.id, now.micros()),
            letter,
            now,
        };
        let people = writers(tx, &row).await?;
        circular.send(backend, tx, people).await?;
    }
    Ok(())
}
