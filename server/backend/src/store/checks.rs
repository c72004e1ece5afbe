//! Settings are set, and then read back: a write is acknowledged only on a connection that keeps
//! its promises.

use sea_orm::{
    SqlxError,
    sqlx::{self, AssertSqlSafe, PgConnection, Row, SqliteConnection},
};
use thiserror::Error;

use super::connection::Role;

/// The first SQLite release without the fault by which a checkpoint may undo a commit.
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// A setting that is not as it has to be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{name} is {found}, but has to be {needed}")]
pub struct SettingFault {
    /// Which setting.
    pub name: String,
    /// What it is.
    pub found: String,
    /// What it has to be.
    pub needed: String,
}

impl SettingFault {
    fn of(name: &str, found: &str, needed: &str) -> SqlxError {
        let [name, found, needed] = [name, found, needed].map(ToOwned::to_owned);
        SqlxError::Configuration(Box::new(Self {
            name,
            found,
            needed,
        }))
    }
}

/// Reads the settings of a SQLite connection back.
pub(super) async fn sqlite(connection: &mut SqliteConnection, role: Role) -> Result<(), SqlxError> {
    let version = text(connection, "SELECT sqlite_version()").await?;
    if !is_new_enough(&version) {
        let needed = OLDEST_SQLITE.map(|part| part.to_string()).join(".");
        return Err(SettingFault::of("sqlite_version", &version, &needed));
    }
    let (foreign_keys, query_only) = match role {
        Role::Reader => ("1", "1"),
        Role::Writer => ("1", "0"),
        Role::Migrator => ("0", "0"),
    };
    for (name, needed) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", foreign_keys),
        ("query_only", query_only),
        ("mmap_size", "0"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("secure_delete", "1"),
        ("encoding", "UTF-8"),
    ] {
        let found = text(connection, &format!("PRAGMA {name}")).await?;
        if found != needed {
            return Err(SettingFault::of(name, &found, needed));
        }
    }
    Ok(())
}

async fn text(connection: &mut SqliteConnection, query: &str) -> Result<String, SqlxError> {
    let row = sqlx::query(AssertSqlSafe(query))
        .fetch_one(connection)
        .await?;
    // Numbers are read as text, too: SQLite converts.
    row.try_get_unchecked(0)
}

fn is_new_enough(version: &str) -> bool {
    let parts: Vec<u32> = version
        .split('.')
        .filter_map(|part| part.parse().ok())
        .collect();
    parts.as_slice() >= OLDEST_SQLITE.as_slice()
}

/// Reads the settings of a PostgreSQL connection back. A server that may lose acknowledged commits
/// is not served, whoever set it up so: the configuration, the role or the database.
pub(super) async fn postgres(connection: &mut PgConnection, role: Role) -> Result<(), SqlxError> {
    let read_only: &[&str] = match role {
        Role::Reader => &["on"],
        Role::Writer | Role::Migrator => &["off"],
    };
    for (name, needed) in [
        ("fsync", &["on"][..]),
        ("full_page_writes", &["on"]),
        ("synchronous_commit", &["on", "remote_apply"]),
        ("server_encoding", &["UTF8"]),
        ("default_transaction_read_only", read_only),
    ] {
        let found: String = sqlx::query_scalar("SELECT current_setting($1)")
            .bind(name)
            .fetch_one(&mut *connection)
            .await?;
        if !needed.contains(&found.as_str()) {
            return Err(SettingFault::of(name, &found, &needed.join(" or ")));
        }
    }
    if !matches!(role, Role::Reader) {
        let standby: bool = sqlx::query_scalar("SELECT pg_is_in_recovery()")
            .fetch_one(connection)
            .await?;
        if standby {
            return Err(SettingFault::of("pg_is_in_recovery", "true", "false"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn versions_are_compared_by_number() {
        assert!(is_new_enough("3.51.3"));
        assert!(is_new_enough("3.52"));
        assert!(is_new_enough("4.0.0"));
        assert!(!is_new_enough("3.51.2"));
        assert!(!is_new_enough("3.6.20"));
        assert!(!is_new_enough(""));
    }
}
