//! The log: what happened, in the order in which it was committed.

use domain::{
    id::{AccountId, EditionId},
    moment::Moment,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, DbErr, EntityTrait, QuerySelect,
    Statement,
};

use super::entities::audit_log;

/// Adds a line, in the unit of work that did what the line says. Numbers have no gaps: a missing
/// one means that a line was taken away.
///
/// `actor` is empty for the program itself. `kind` is the end of a text's key (`log-<kind>`);
/// `subject` is a title, an address or a code; `detail` a short text or number.
///
/// # Errors
/// The line cannot be written.
pub async fn note(
    tx: &impl ConnectionTrait,
    now: Moment,
    actor: Option<AccountId>,
    edition: Option<EditionId>,
    kind: &str,
    subject: &str,
    detail: &str,
) -> Result<(), DbErr> {
    // A SQLite file has one writer. On PostgreSQL units of work may run side by side: the lock
    // makes the next one wait for the number of this one, until it is committed or rolled back.
    if tx.get_database_backend() == DbBackend::Postgres {
        let lock = "SELECT pg_advisory_xact_lock(hashtext('palmares audit_log'))";
        tx.execute_raw(Statement::from_string(DbBackend::Postgres, lock))
            .await?;
    }
    let newest: Option<Option<i64>> = audit_log::Entity::find()
        .select_only()
        .column_as(audit_log::Column::Seq.max(), "newest")
        .into_tuple()
        .one(tx)
        .await?;
    let line = audit_log::ActiveModel {
        seq: Set(newest.flatten().unwrap_or(0).saturating_add(1)),
        at: Set(now.micros()),
        actor: Set(actor.map(|account| account.0)),
        edition: Set(edition.map(|edition| edition.0)),
        kind: Set(kind.to_owned()),
        subject: Set(subject.to_owned()),
        detail: Set(detail.to_owned()),
    };
    audit_log::Entity::insert(line)
        .exec_without_returning(tx)
        .await
        .map(drop)
}
