//! Changing the calendar.

use domain::{
    access::{Act, Caller, Relation},
    edition::{CalendarChange, Edition, Timetable},
    moment::Moment,
    ports::{Refusal, public_site::DeadlineChange},
    problem::{ProblemCode, Problems},
    revision::Revision,
    text,
};

use super::{authorisation::authorise, moved_deadlines};
use crate::{
    Backend,
    store::{Stop, Tx, deadlines, editions, log},
};

pub(super) async fn save(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: Revision,
    change: CalendarChange,
) -> Result<(), Stop> {
    let row = backend.edition_of_year(tx, year).await?;
    let account = authorise(tx, caller, &row, Act::EditTimetable, Relation::None).await?;
    if row.revision != seen {
        return Err(Refusal::Stale {
            current: row.revision,
        }
        .into());
    }
    let now = caller.received;
    let change = checked(&row.edition, change, now)?;
    let changed = change.applied_to(&row.edition);
    if !editions::replace(tx, row.id, seen, &changed).await? {
        return Err(Refusal::Stale {
            current: row.revision,
        }
        .into());
    }
    let note = async |kind: &str, detail: &str| {
        log::note(tx, now, Some(account), Some(row.id), kind, "", detail).await
    };
    note("timetable-changed", "").await?;
    if changed.grace_minutes != row.edition.grace_minutes {
        note("grace-changed", &changed.grace_minutes.to_string()).await?;
    }
    // A moved deadline is told publicly, with the moment of the change, and to whoever writes a draft.
    if let Some((from, to)) = change.moved_deadline(&row.edition) {
        let moved = DeadlineChange {
            decided: now,
            from,
            to,
            reason: change.reason,
        };
        deadlines::note_change(tx, row.id, &moved).await?;
        note("deadline-moved", &moved.reason).await?;
        moved_deadlines::tell(backend, tx, &row, &changed, &moved).await?;
    }
    Ok(())
}

/// The change with its reason as it is kept.
fn checked(
    edition: &Edition,
    mut change: CalendarChange,
    now: Moment,
) -> Result<CalendarChange, Problems> {
    let phases =
        |own: &Timetable| -> Vec<_> { own.0.iter().map(|entry| entry.phase.clone()).collect() };
    if phases(&change.timetable) != phases(&edition.timetable) {
        let mut problems = Problems::default();
        problems.add("timetable", ProblemCode::UnknownField);
        return Err(problems);
    }
    let reason = text::text(&change.reason);
    change.reason = reason.clone().unwrap_or_else(|_| "-".to_owned());
    let mut problems = change.problems(edition, now);
    if let Err(code) = reason {
        problems.add(CalendarChange::REASON, code);
    }
    problems.into_result()?;
    Ok(change)
}
