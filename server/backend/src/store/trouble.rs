//! What can go wrong with a write or a read that is nobody's intention.

use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr, SqlxError, SqlxPostgresError, SqlxSqliteError};
use thiserror::Error;

/// Why the database did not do what it was asked. Unless it says otherwise, nothing was written.
#[derive(Clone, Debug, Error)]
pub enum StoreTrouble {
    /// There is no room left. Reading goes on; writing works again as soon as there is room.
    #[error("the database has no room left")]
    Full,
    /// Somebody else holds the database, or too much is waiting. Trying again makes sense.
    #[error("the database is busy")]
    Busy,
    /// The connection is gone. It is opened again for the next unit.
    #[error("the connection to the database is lost")]
    Lost,
    /// The connection went away, or the time was up, while the commit was on its way. Whether it
    /// was carried out is found out by asking again with the same idempotency key.
    #[error("it is not known whether the write was carried out")]
    Unknown,
    /// The disk cannot be read or written, or the file is damaged.
    #[error("the disk of the database fails: {0}")]
    Disk(String),
    /// Acknowledged writes are missing from the database: nothing is written until somebody has
    /// looked at it and the process was started again.
    #[error("writing is stopped: acknowledged writes are missing from the database")]
    Stopped,
    /// The tables are not there yet, or not all of them.
    #[error("the database is not migrated")]
    NotMigrated,
    /// The unit of work panicked. It was rolled back.
    #[error("the unit of work panicked: {0}")]
    Panicked(String),
    /// The unit of work took longer than it may. It was rolled back.
    #[error("the unit of work took too long")]
    Slow,
    /// A statement failed for a reason that nobody expected: a fault in this program.
    #[error("{0}")]
    Statement(DbErr),
}

impl StoreTrouble {
    /// Whether a connection that met this must not be used again. SQLite may have rolled back by
    /// itself, and the driver's count of open transactions is then wrong.
    pub(super) fn spoils_connection(&self) -> bool {
        matches!(
            self,
            Self::Full | Self::Lost | Self::Unknown | Self::Disk(_)
        )
    }
}

impl From<DbErr> for StoreTrouble {
    fn from(error: DbErr) -> Self {
        match &error {
            DbErr::ConnectionAcquire(ConnAcquireErr::Timeout) => Self::Busy,
            DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed) => Self::Lost,
            DbErr::Conn(RuntimeErr::SqlxError(cause))
            | DbErr::Exec(RuntimeErr::SqlxError(cause))
            | DbErr::Query(RuntimeErr::SqlxError(cause)) => {
                from_driver(cause).unwrap_or(Self::Statement(error))
            }
            DbErr::Conn(_) => Self::Lost,
            _ => Self::Statement(error),
        }
    }
}

fn from_driver(error: &SqlxError) -> Option<StoreTrouble> {
    match error {
        SqlxError::Database(cause) => {
            let code = cause.code()?;
            if cause.try_downcast_ref::<SqlxSqliteError>().is_some() {
                from_sqlite(code.parse().ok()?, cause.message())
            } else if cause.try_downcast_ref::<SqlxPostgresError>().is_some() {
                from_postgres(&code, cause.message())
            } else {
                None
            }
        }
        SqlxError::PoolTimedOut => Some(StoreTrouble::Busy),
        SqlxError::Io(_)
        | SqlxError::Tls(_)
        | SqlxError::Protocol(_)
        | SqlxError::PoolClosed
        | SqlxError::WorkerCrashed
        | SqlxError::InvalidSavePointStatement
        | SqlxError::BeginFailed => Some(StoreTrouble::Lost),
        _ => None,
    }
}

/// The codes are SQLite's extended ones; their low byte is the primary code.
fn from_sqlite(code: u32, message: &str) -> Option<StoreTrouble> {
    match code & 0xff {
        // BUSY, LOCKED
        5 | 6 => Some(StoreTrouble::Busy),
        // NOMEM, INTERRUPT: the transaction may have been rolled back
        7 | 9 => Some(StoreTrouble::Lost),
        13 => Some(StoreTrouble::Full),
        // READONLY, IOERR, CORRUPT, CANTOPEN, NOTADB
        8 | 10 | 11 | 14 | 26 => Some(StoreTrouble::Disk(format!("{message} ({code})"))),
        _ => None,
    }
}

fn from_postgres(code: &str, message: &str) -> Option<StoreTrouble> {
    match code {
        "53100" => Some(StoreTrouble::Full),
        // serialisation failure, deadlock, lock not available, statement cancelled
        "40001" | "40P01" | "55P03" | "57014" => Some(StoreTrouble::Busy),
        // a server that only reads (a standby); an aborted transaction that we believed sound;
        // a transaction that was idle for too long
        "25006" | "25P02" | "25P03" => Some(StoreTrouble::Lost),
        _ => match code.get(..2)? {
            "53" => Some(StoreTrouble::Busy),
            "08" | "57" => Some(StoreTrouble::Lost),
            "58" | "XX" => Some(StoreTrouble::Disk(format!("{message} ({code})"))),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extended_codes_are_read_by_their_primary_code() {
        assert!(matches!(from_sqlite(13, ""), Some(StoreTrouble::Full)));
        // IOERR_FSYNC, CORRUPT_VTAB, READONLY_DBMOVED
        for code in [1034, 267, 1032] {
            assert!(
                matches!(from_sqlite(code, ""), Some(StoreTrouble::Disk(_))),
                "{code}"
            );
        }
        // BUSY_SNAPSHOT
        assert!(matches!(from_sqlite(517, ""), Some(StoreTrouble::Busy)));
        // CONSTRAINT_UNIQUE is the program's own affair
        assert!(from_sqlite(2067, "").is_none());
        assert!(from_postgres("23505", "").is_none());
        assert!(matches!(
            from_postgres("57P01", ""),
            Some(StoreTrouble::Lost)
        ));
        assert!(matches!(
            from_postgres("40P01", ""),
            Some(StoreTrouble::Busy)
        ));
    }
}
