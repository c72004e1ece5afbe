//! Opens connections, each for one role and with every setting that the role needs.

use std::{path::PathBuf, time::Duration};

use sea_orm::{
    DatabaseConnection, SqlxError,
    sqlx::{
        ConnectOptions, Connection, PgConnection, SqliteConnection,
        postgres::{PgConnectOptions, PgPoolOptions},
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
    },
};

use super::{
    checks,
    settings::{PageLimit, PostgresUrl},
};

/// How long an outside tool may hold a SQLite file before we give up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a connection from a pool is waited for.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);
/// The write-ahead log is cut back to this size when it can be.
const JOURNAL_BYTES: &str = "67108864";

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Reads, and could not write if it tried.
    Reader,
    /// The one that writes.
    Writer,
    /// Changes tables, while nobody writes.
    Migrator,
}

/// Where connections come from.
#[derive(Clone)]
pub(super) enum Engine {
    /// A file, by its absolute path.
    Sqlite {
        /// The file.
        path: PathBuf,
        /// How far it may grow.
        page_limit: PageLimit,
    },
    /// A server.
    Postgres(Box<PostgresUrl>),
}

impl Engine {
    /// A pool of at most `size` connections. None is opened before it is needed, so use
    /// [`Engine::probe`] to learn why opening fails.
    pub(super) fn pool(&self, role: Role, size: u32) -> DatabaseConnection {
        match self {
            Self::Sqlite { .. } => SqlitePoolOptions::new()
                .max_connections(size)
                .acquire_timeout(ACQUIRE_TIMEOUT)
                .max_lifetime(None)
                .idle_timeout(None)
                // A file does not hang up, and asking costs as much as a small query.
                .test_before_acquire(false)
                .after_connect(move |connection, _| Box::pin(checks::sqlite(connection, role)))
                // A connection that believes itself inside a transaction would turn the next
                // BEGIN into a SAVEPOINT, and every commit after it into nothing.
                .before_acquire(|connection, _| {
                    Box::pin(async move { Ok(!connection.is_in_transaction()) })
                })
                .connect_lazy_with(self.sqlite_options(role))
                .into(),
            Self::Postgres(url) => PgPoolOptions::new()
                .max_connections(size)
                .acquire_timeout(ACQUIRE_TIMEOUT)
                .max_lifetime(postgres_lifetime(role))
                .idle_timeout(postgres_lifetime(role))
                .after_connect(move |connection, _| Box::pin(checks::postgres(connection, role)))
                .before_acquire(|connection, _| {
                    Box::pin(async move { Ok(!connection.is_in_transaction()) })
                })
                .connect_lazy_with(postgres_options(url.options(), role))
                .into(),
        }
    }

    /// Opens one connection by itself and checks it, so that a failure has a reason.
    pub(super) async fn probe(&self, role: Role) -> Result<(), SqlxError> {
        match self {
            Self::Sqlite { .. } => {
                let mut connection: SqliteConnection = self.sqlite_options(role).connect().await?;
                let checked = checks::sqlite(&mut connection, role).await;
                connection.close().await?;
                checked
            }
            Self::Postgres(url) => {
                let mut connection: PgConnection =
                    postgres_options(url.options(), role).connect().await?;
                let checked = checks::postgres(&mut connection, role).await;
                connection.close().await?;
                checked
            }
        }
    }

    fn sqlite_options(&self, role: Role) -> SqliteConnectOptions {
        let Self::Sqlite { path, page_limit } = self else {
            return SqliteConnectOptions::new();
        };
        let options = SqliteConnectOptions::new()
            .filename(path)
            .busy_timeout(BUSY_TIMEOUT)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(role != Role::Migrator)
            .pragma("mmap_size", "0")
            .pragma("trusted_schema", "OFF")
            .pragma("cell_size_check", "ON")
            .pragma("secure_delete", "ON")
            .pragma("wal_autocheckpoint", "1000")
            .pragma("journal_size_limit", JOURNAL_BYTES);
        match (role, page_limit.get()) {
            (Role::Reader, _) => options.pragma("query_only", "ON"),
            (_, None) => options.journal_mode(SqliteJournalMode::Wal),
            (_, Some(pages)) => options
                .journal_mode(SqliteJournalMode::Wal)
                .pragma("max_page_count", pages.to_string()),
        }
    }
}

/// Readers are replaced from time to time. The others are not: one holds the lock of a migration.
fn postgres_lifetime(role: Role) -> Option<Duration> {
    (role == Role::Reader).then_some(Duration::from_secs(15 * 60))
}

fn postgres_options(options: &PgConnectOptions, role: Role) -> PgConnectOptions {
    let (statement, lock, read_only) = match role {
        Role::Reader => ("10s", "5s", "on"),
        Role::Writer => ("10s", "5s", "off"),
        // A migration may wait for another node's and may rewrite a table.
        Role::Migrator => ("0", "60s", "off"),
    };
    options.clone().application_name("palmares").options([
        ("statement_timeout", statement),
        ("lock_timeout", lock),
        ("idle_in_transaction_session_timeout", "15s"),
        ("default_transaction_read_only", read_only),
    ])
}
