//! Changing the calendar.

use domain::{
    access::{Act, Caller, Relation},
    edition::{Edition, Timetable},
    ports::Refusal,
    problem::{ProblemCode, Problems},
    revision::Revision,
};
use sea_orm::{ActiveValue::Set, EntityTrait};

use super::authorisation::authorise;
use crate::{
    Backend,
    store::{Stop, Tx, editions, entities::deadline_change, log},
};

pub(super) async fn save(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: Revision,
    timetable: Timetable,
) -> Result<(), Stop> {
    let row = backend.edition_of_year(tx, year).await?;
    let account = authorise(tx, caller, &row, Act::EditTimetable, Relation::None).await?;
    if row.revision != seen {
        return Err(Refusal::Stale {
            current: row.revision,
        }
        .into());
    }
    let same_phases = timetable.0.iter().map(|entry| &entry.phase).eq(row
        .edition
        .timetable
        .0
        .iter()
        .map(|entry| &entry.phase));
    if !same_phases || !timetable.problems().is_empty() {
        let mut problems = Problems::default();
        problems.add("timetable", ProblemCode::EndsBeforeItBegins);
        return Err(problems.into());
    }
    let before = row.edition.timetable.submission();
    let after = timetable.submission();
    let changed = Edition {
        timetable,
        ..(*row.edition).clone()
    };
    if !editions::replace(tx, row.id, seen, &changed).await? {
        return Err(Refusal::Stale {
            current: row.revision,
        }
        .into());
    }
    // A changed deadline is told publicly, with the moment of the change.
    if let (Some(before), Some(after)) = (before, after)
        && before.closes != after.closes
    {
        let change = deadline_change::ActiveModel {
            edition: Set(row.id.0),
            decided: Set(caller.received.micros()),
            old_moment: Set(before.closes.micros()),
            new_moment: Set(after.closes.micros()),
        };
        deadline_change::Entity::insert(change)
            .exec_without_returning(tx)
            .await?;
    }
    let (now, who) = (caller.received, Some(account));
    log::note(tx, now, who, Some(row.id), "timetable-changed", "", "").await?;
    Ok(())
}
