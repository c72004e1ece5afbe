//! Copies that can be relied upon, and the way back from them.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use sea_orm::{
    SqlxError,
    sqlx::{
        self, AssertSqlSafe, ConnectOptions, Connection, SqliteConnection,
        sqlite::SqliteConnectOptions,
    },
};
use thiserror::Error;

use super::{dump, lock::path_beside, open::private_file, settings::DatabaseUrl};

/// A copy that was looked through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupReport {
    /// Where it is.
    pub path: PathBuf,
    /// How large it is.
    pub bytes: u64,
    /// How many rows each table has. Empty for a dump of a server, whose rows are not counted.
    pub rows: Vec<(String, u64)>,
}

/// Why there is no copy, or none that can be relied upon.
#[derive(Debug, Error)]
pub enum BackupTrouble {
    /// Nothing is ever overwritten.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// The copy fails a check.
    #[error("{} is not sound: {reason}", path.display())]
    Unsound {
        /// The copy.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The file has a write-ahead log beside it: it is a database in use, or one that was copied
    /// while it was.
    #[error("{} has a write-ahead log beside it: it is not a backup", .0.display())]
    Live(PathBuf),
    /// A program of PostgreSQL is missing or failed.
    #[error("{program}: {reason}")]
    Program {
        /// Which program.
        program: &'static str,
        /// What it said.
        reason: String,
    },
    /// A file or folder.
    #[error("{}: {cause}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The database.
    #[error("the database cannot be copied: {0}")]
    Database(#[from] SqlxError),
}

impl BackupTrouble {
    pub(super) fn file(path: &Path, cause: io::Error) -> Self {
        match cause.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists(path.to_owned()),
            _ => Self::File {
                path: path.to_owned(),
                cause,
            },
        }
    }

    pub(super) fn unsound(path: &Path, reason: impl Into<String>) -> Self {
        Self::Unsound {
            path: path.to_owned(),
            reason: reason.into(),
        }
    }
}

/// Copies a database beside the process that serves it, and looks the copy through.
///
/// # Errors
/// There is something in the copy's place, or the copy is not sound.
pub async fn backup(from: &DatabaseUrl, to: &Path) -> Result<BackupReport, BackupTrouble> {
    match from {
        DatabaseUrl::Sqlite(from) => copy_file(from, to).await,
        DatabaseUrl::Postgres(url) => dump::dump(url, to).await,
    }
}

/// Copies a SQLite file while it is written, and looks the copy through.
pub(super) async fn copy_file(from: &Path, to: &Path) -> Result<BackupReport, BackupTrouble> {
    let draft = draft(to)?;
    let copied = copy_through(from, &draft).await;
    keep_or_remove(copied, &draft, to)
}

async fn copy_through(from: &Path, draft: &Path) -> Result<Vec<(String, u64)>, BackupTrouble> {
    let target = draft
        .to_str()
        .ok_or_else(|| BackupTrouble::unsound(draft, "its name is not readable as text"))?;
    // SQLite copies into a file that exists only if it is empty. Made here, it is private.
    private_file(draft).map_err(|cause| BackupTrouble::file(draft, cause))?;
    let mut source = SqliteConnectOptions::new().filename(from).connect().await?;
    let before = newest_seq(&mut source).await?;
    sqlx::query("VACUUM INTO ?")
        .bind(target)
        .execute(&mut source)
        .await?;
    let after = newest_seq(&mut source).await?;
    source.close().await?;
    let rows = look_through(draft).await?;
    let mut copy = read_only(draft).connect().await?;
    let copied = newest_seq(&mut copy).await?;
    copy.close().await?;
    // The log only grows, and writing went on: the copy lies between the two looks.
    if copied < before || copied > after {
        return Err(BackupTrouble::unsound(
            draft,
            "its audit log ends elsewhere",
        ));
    }
    Ok(rows)
}

/// Puts a copy in the place of a database that does not exist yet.
///
/// # Errors
/// The copy is not sound, or there is something in its future place.
pub async fn restore(from: &Path, to: &DatabaseUrl) -> Result<BackupReport, BackupTrouble> {
    let to = match to {
        DatabaseUrl::Sqlite(to) => to,
        DatabaseUrl::Postgres(url) => return dump::restore(from, url).await,
    };
    for ending in ["-wal", "-journal"] {
        if path_beside(from, ending).exists() {
            return Err(BackupTrouble::Live(from.to_owned()));
        }
        // A log that lies there from before would be played into the restored file.
        let leftover = path_beside(to, ending);
        if leftover.exists() {
            return Err(BackupTrouble::Exists(leftover));
        }
    }
    let draft = draft(to)?;
    look_through(from).await?;
    let copied = copy_bytes(from, &draft).await;
    keep_or_remove(copied, &draft, to)
}

async fn copy_bytes(from: &Path, draft: &Path) -> Result<Vec<(String, u64)>, BackupTrouble> {
    private_file(draft).map_err(|cause| BackupTrouble::file(draft, cause))?;
    // Not fs::copy: that would give the copy the rights of the original.
    let mut source = File::open(from).map_err(|cause| BackupTrouble::file(from, cause))?;
    let mut target = File::options()
        .write(true)
        .open(draft)
        .map_err(|cause| BackupTrouble::file(draft, cause))?;
    io::copy(&mut source, &mut target).map_err(|cause| BackupTrouble::file(draft, cause))?;
    look_through(draft).await
}

/// Where the copy grows until it is sound. Beside its future place, so that it can be given its
/// name in one step.
fn draft(to: &Path) -> Result<PathBuf, BackupTrouble> {
    if to.exists() {
        return Err(BackupTrouble::Exists(to.to_owned()));
    }
    Ok(path_beside(to, ".partial"))
}

/// Gives a sound copy its name, when it is safely on the disk; removes any other.
pub(super) fn keep_or_remove(
    copied: Result<Vec<(String, u64)>, BackupTrouble>,
    draft: &Path,
    to: &Path,
) -> Result<BackupReport, BackupTrouble> {
    let report = copied.and_then(|rows| {
        let file = File::open(draft).map_err(|cause| BackupTrouble::file(draft, cause))?;
        file.sync_all()
            .map_err(|cause| BackupTrouble::file(draft, cause))?;
        let bytes = file
            .metadata()
            .map_err(|cause| BackupTrouble::file(draft, cause))?
            .len();
        // Unlike a rename this never replaces a file.
        fs::hard_link(draft, to).map_err(|cause| BackupTrouble::file(to, cause))?;
        let folder = match to.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|cause| BackupTrouble::file(folder, cause))?;
        Ok(BackupReport {
            path: to.to_owned(),
            bytes,
            rows,
        })
    });
    let is_ours = !matches!(&report, Err(BackupTrouble::Exists(path)) if path == draft);
    if is_ours {
        let _ = fs::remove_file(draft);
    }
    report
}

fn read_only(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(path).read_only(true)
}

/// Checks a copy through a connection of its own, and counts its rows.
async fn look_through(path: &Path) -> Result<Vec<(String, u64)>, BackupTrouble> {
    let mut copy = read_only(path).connect().await?;
    let verdict: String = sqlx::query_scalar("PRAGMA integrity_check(1)")
        .fetch_one(&mut copy)
        .await?;
    if verdict != "ok" {
        return Err(BackupTrouble::unsound(path, verdict));
    }
    let broken = sqlx::query("SELECT 1 FROM pragma_foreign_key_check LIMIT 1")
        .fetch_optional(&mut copy)
        .await?;
    if broken.is_some() {
        return Err(BackupTrouble::unsound(
            path,
            "it has references to missing rows",
        ));
    }
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_schema WHERE type = 'table' \
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .fetch_all(&mut copy)
    .await?;
    if !tables.iter().any(|table| table == "audit_log") {
        return Err(BackupTrouble::unsound(
            path,
            "it is not a database of this program",
        ));
    }
    let mut rows = Vec::with_capacity(tables.len());
    for table in tables {
        let quoted = table.replace('"', "\"\"");
        let count = AssertSqlSafe(format!("SELECT count(*) FROM \"{quoted}\""));
        let count: i64 = sqlx::query_scalar(count).fetch_one(&mut copy).await?;
        rows.push((table, count.unsigned_abs()));
    }
    copy.close().await?;
    Ok(rows)
}

async fn newest_seq(connection: &mut SqliteConnection) -> Result<Option<i64>, SqlxError> {
    sqlx::query_scalar("SELECT max(seq) FROM audit_log")
        .fetch_one(connection)
        .await
}
