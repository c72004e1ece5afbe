//! A database for each test: a copy of one that was filled once.

use std::{
    path::Path,
    sync::atomic::{AtomicU32, Ordering},
};

use backend::store::{DatabaseUrl, Store, StoreSettings};
use sea_orm::{ConnectionTrait, Database};
use tempfile::TempDir;

/// The variable with the address of a PostgreSQL server whose user may make databases.
pub const POSTGRES: &str = "PALMARES_TEST_DATABASE_URL";

/// A database that vanishes with the test.
pub struct TestDatabase {
    /// Where it is.
    pub url: DatabaseUrl,
    /// The directory of the data.
    pub data: TempDir,
}

impl TestDatabase {
    /// An empty database: a file, or a new database on the server of [`POSTGRES`].
    pub async fn new() -> Self {
        let data = tempfile::tempdir().expect("a directory");
        let url = match std::env::var(POSTGRES) {
            Ok(server) => fresh_postgres(&server).await,
            Err(_) => DatabaseUrl::Sqlite(data.path().join("palmares.db")),
        };
        Self { url, data }
    }

    /// An empty file, whatever server there is.
    #[must_use]
    pub fn sqlite() -> Self {
        let data = tempfile::tempdir().expect("a directory");
        let url = DatabaseUrl::Sqlite(data.path().join("palmares.db"));
        Self { url, data }
    }

    /// The path of the data directory.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.data.path()
    }

    /// Opens it with its tables.
    pub async fn open(&self) -> Store {
        let settings = StoreSettings {
            create: true,
            ..StoreSettings::new(self.url.clone())
        };
        let store = Store::open(&settings).await.expect("the database opens");
        store.migrate().await.expect("the tables are made");
        store
    }
}

/// Makes a database of a new name on a server.
async fn fresh_postgres(server: &str) -> DatabaseUrl {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("palmares_kit_{}_{number}", std::process::id());
    let admin = Database::connect(server).await.expect("the server answers");
    admin
        .execute_unprepared(&format!("CREATE DATABASE {name}"))
        .await
        .expect("a database is made");
    admin.close().await.expect("the connection closes");
    let (base, _) = server.rsplit_once('/').expect("an address with a database");
    format!("{base}/{name}").parse().expect("an address")
}
