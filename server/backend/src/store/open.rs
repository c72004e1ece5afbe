//! Everything that is looked at before a database is served.

use std::{
    fs::{self, OpenOptions},
    io,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    sync::Arc,
};

use migration::{SchemaFault, SchemaState};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr, RuntimeErr, SqlxError, Statement};
use thiserror::Error;

use super::{
    backup::BackupTrouble,
    checks::SettingFault,
    connection::{Engine, Role},
    lock::{FileLock, LockFault},
    settings::{DatabaseUrl, PageLimit, StoreSettings},
};

/// Larger files are not read through at every start.
const CHECKED_BYTES: u64 = 64 * 1024 * 1024;

/// Why a database is not opened. For whoever runs the installation.
#[derive(Debug, Error)]
pub enum OpenTrouble {
    /// There is no such file. A typo must not make a new, empty award.
    #[error("there is no database file {}", .0.display())]
    Missing(PathBuf),
    /// Another process serves this file.
    #[error("the database file {} is in use by another process{}", path.display(), by(*process))]
    InUse {
        /// The file.
        path: PathBuf,
        /// The number of that process, if it is known.
        process: Option<u32>,
    },
    /// A setting without which acknowledged writes could be lost.
    #[error("the database does not keep what it acknowledges: {0}")]
    Setting(SettingFault),
    /// The file fails its own check.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// The tables are not what this build expects.
    #[error(transparent)]
    Schema(#[from] SchemaFault),
    /// The tables are older than this build.
    #[error("the tables are not up to date: palmares migrate")]
    Unmigrated,
    /// The copy that is made before tables are changed.
    #[error("no copy could be made before the migration: {0}")]
    Backup(#[from] BackupTrouble),
    /// A file or folder.
    #[error("{}: {cause}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The writer's thread did not start.
    #[error("the writer does not start: {0}")]
    Thread(io::Error),
    /// The database itself.
    #[error("the database cannot be used: {0}")]
    Database(#[from] DbErr),
}

fn by(process: Option<u32>) -> String {
    process
        .map(|process| format!(" ({process})"))
        .unwrap_or_default()
}

impl From<SqlxError> for OpenTrouble {
    fn from(error: SqlxError) -> Self {
        let error = match error {
            SqlxError::Configuration(cause) => match cause.downcast::<SettingFault>() {
                Ok(fault) => return Self::Setting(*fault),
                Err(cause) => SqlxError::Configuration(cause),
            },
            other => other,
        };
        Self::Database(DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error))))
    }
}

/// A database that passed the checks.
pub(super) struct Opened {
    pub(super) engine: Engine,
    pub(super) readers: DatabaseConnection,
    pub(super) lock: Option<Arc<FileLock>>,
    pub(super) schema: SchemaState,
}

/// Opens and checks; changes nothing but the journal mode.
pub(super) async fn open(settings: &StoreSettings) -> Result<Opened, OpenTrouble> {
    let (engine, lock) = match &settings.url {
        DatabaseUrl::Sqlite(path) => {
            let path = existing_file(path, settings.create)?;
            let lock = take_lock(&path)?;
            (
                Engine::Sqlite {
                    path,
                    page_limit: settings.page_limit.clone(),
                },
                Some(lock),
            )
        }
        DatabaseUrl::Postgres(url) => (Engine::Postgres(url.clone()), None),
    };
    engine.probe(Role::Writer).await?;
    engine.probe(Role::Reader).await?;
    let readers = engine.pool(Role::Reader, settings.readers.max(1));
    if let Engine::Sqlite { path, .. } = &engine {
        check_file(&readers, path).await?;
    }
    let schema = migration::inspect(&readers).await??;
    Ok(Opened {
        engine,
        readers,
        lock: lock.map(Arc::new),
        schema,
    })
}

/// Opens a database only to read in it, also beside the process that serves it.
///
/// # Errors
/// It cannot be opened, or its tables are not those of this build.
pub async fn reading(url: &DatabaseUrl) -> Result<DatabaseConnection, OpenTrouble> {
    let engine = match url {
        DatabaseUrl::Sqlite(path) => {
            let path = existing_file(path, false)?;
            let engine = Engine::Sqlite {
                path: path.clone(),
                page_limit: PageLimit::default(),
            };
            match take_lock(&path) {
                // A copy that was put back has no write-ahead log before somebody opens it to write.
                Ok(_lock) => engine.probe(Role::Writer).await?,
                // Whoever serves it has seen to that.
                Err(OpenTrouble::InUse { .. }) => {}
                Err(trouble) => return Err(trouble),
            }
            engine
        }
        DatabaseUrl::Postgres(url) => Engine::Postgres(url.clone()),
    };
    engine.probe(Role::Reader).await?;
    let readers = engine.pool(Role::Reader, 1);
    match migration::inspect(&readers).await?? {
        SchemaState::Current => Ok(readers),
        SchemaState::Empty | SchemaState::Behind(_) => Err(OpenTrouble::Unmigrated),
    }
}

/// The absolute path of the file; makes it first if that is wanted.
fn existing_file(path: &Path, create: bool) -> Result<PathBuf, OpenTrouble> {
    if create {
        private_file(path).or_else(|cause| match cause.kind() {
            io::ErrorKind::AlreadyExists => Ok(()),
            _ => Err(OpenTrouble::File {
                path: path.to_owned(),
                cause,
            }),
        })?;
    }
    // Absolute, so that a name like `file:x` is not taken for an address, and so that two names of
    // one file meet the same lock.
    fs::canonicalize(path).map_err(|cause| match cause.kind() {
        io::ErrorKind::NotFound => OpenTrouble::Missing(path.to_owned()),
        _ => OpenTrouble::File {
            path: path.to_owned(),
            cause,
        },
    })
}

/// Makes an empty file that only its owner can read. SQLite gives its companions the same rights.
pub(super) fn private_file(path: &Path) -> io::Result<()> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .map(drop)
}

fn take_lock(path: &Path) -> Result<FileLock, OpenTrouble> {
    FileLock::take(path).map_err(|fault| match fault {
        LockFault::Taken(process) => OpenTrouble::InUse {
            path: path.to_owned(),
            process,
        },
        LockFault::Io(cause) => OpenTrouble::File {
            path: path.to_owned(),
            cause,
        },
    })
}

async fn check_file(readers: &DatabaseConnection, path: &Path) -> Result<(), OpenTrouble> {
    let bytes = fs::metadata(path)
        .map_err(|cause| OpenTrouble::File {
            path: path.to_owned(),
            cause,
        })?
        .len();
    if bytes > CHECKED_BYTES {
        tracing::info!(bytes, "the file is too large to be checked at every start");
        return Ok(());
    }
    let check = Statement::from_string(readers.get_database_backend(), "PRAGMA quick_check(1)");
    let found: Option<String> = match readers.query_one_raw(check).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => None,
    };
    match found.as_deref() {
        Some("ok") => Ok(()),
        other => Err(OpenTrouble::Damaged(
            other.unwrap_or("no answer").to_owned(),
        )),
    }
}
