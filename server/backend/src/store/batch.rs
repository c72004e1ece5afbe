//! One transaction of the writer, with the units of work in it.

use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};

use futures::FutureExt;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait,
    QuerySelect, SqliteTransactionMode, TransactionOptions, TransactionTrait,
    sea_query::{Expr, ExprTrait},
};
use tokio::{sync::Notify, time::timeout};

use super::{StoreTrouble, Tx, entities::audit_log, tx::Parts, unit::Unit};

/// How long COMMIT, SAVEPOINT, RELEASE and ROLLBACK may take.
const CONTROL_LIMIT: Duration = Duration::from_secs(5);
/// Serialises the writers of several processes on one server.
const WRITER_LOCK: &str = "SELECT pg_advisory_xact_lock(5064651820)";

/// Begins a transaction that may write from its first statement on.
#[expect(
    clippy::disallowed_methods,
    reason = "this is where transactions begin"
)]
pub(super) async fn begin(
    connection: &DatabaseConnection,
) -> Result<DatabaseTransaction, StoreTrouble> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let batch = connection.begin_with_options(options).await?;
    if batch.get_database_backend() == DbBackend::Postgres {
        batch.execute_unprepared(WRITER_LOCK).await?;
    }
    Ok(batch)
}

/// Who is to be woken once the batch is committed; `None` when the unit's work is not kept. An error means that the connection, and with it the whole
/// batch, is lost.
#[expect(
    clippy::disallowed_methods,
    reason = "this is where savepoints are set"
)]
pub(super) async fn carry_out_one(
    batch: &DatabaseTransaction,
    unit: &mut dyn Unit,
    limit: Duration,
) -> Result<Option<Vec<Arc<Notify>>>, StoreTrouble> {
    let tx = Tx::new(controlled(batch.begin()).await?);
    let end = timeout(limit, AssertUnwindSafe(unit.run(&tx)).catch_unwind()).await;
    let Parts {
        savepoint,
        failed,
        wakes,
    } = tx.into_parts();
    let mut keep = match end {
        Ok(Ok(keep)) => keep,
        Ok(Err(panic)) => {
            let said = panic
                .downcast_ref::<&str>()
                .map(|said| (*said).to_owned())
                .or_else(|| panic.downcast_ref::<String>().cloned())
                .unwrap_or_default();
            tracing::error!(%said, "a unit of work panicked");
            unit.spoil(StoreTrouble::Panicked(said));
            false
        }
        Err(_) => {
            tracing::error!(?limit, "a unit of work took too long");
            unit.spoil(StoreTrouble::Slow);
            false
        }
    };
    if let Some(error) = failed {
        let trouble = StoreTrouble::from(error);
        if trouble.spoils_connection() {
            return Err(trouble);
        }
        if keep {
            unit.spoil(trouble);
            keep = false;
        }
    }
    if keep {
        controlled(savepoint.commit()).await?;
    } else {
        controlled(savepoint.rollback()).await?;
    }
    Ok(keep.then_some(wakes))
}

async fn controlled<T>(
    statement: impl Future<Output = Result<T, DbErr>>,
) -> Result<T, StoreTrouble> {
    match timeout(CONTROL_LIMIT, statement).await {
        Ok(result) => result.map_err(StoreTrouble::from),
        Err(_) => Err(StoreTrouble::Lost),
    }
}

/// Commits; the newest number of the audit log that is acknowledged by it.
///
/// The query before COMMIT also proves that the transaction is sound: PostgreSQL answers COMMIT
/// inside an aborted transaction with success, and rolls back.
pub(super) async fn commit(batch: DatabaseTransaction) -> Result<Option<i64>, StoreTrouble> {
    let newest = controlled(newest_seq(&batch)).await?;
    match timeout(CONTROL_LIMIT, batch.commit()).await {
        Ok(Ok(())) => Ok(newest),
        Ok(Err(error)) => Err(match StoreTrouble::from(error) {
            StoreTrouble::Lost | StoreTrouble::Disk(_) => StoreTrouble::Unknown,
            trouble => trouble,
        }),
        Err(_) => Err(StoreTrouble::Unknown),
    }
}

/// The newest number of the audit log, as `database` sees it.
pub(super) async fn newest_seq<C: ConnectionTrait>(database: &C) -> Result<Option<i64>, DbErr> {
    let newest = audit_log::Entity::find()
        .select_only()
        .expr(Expr::col(audit_log::Column::Seq).max())
        .into_tuple::<Option<i64>>()
        .one(database)
        .await?;
    Ok(newest.flatten())
}
