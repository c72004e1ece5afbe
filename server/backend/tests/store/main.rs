//! The store on both engines: SQLite always, PostgreSQL when `PALMARES_TEST_DATABASE_URL` names a
//! server on which databases may be made. `PALMARES_TEST_SMALL_DISK` may name a folder on a file
//! system of a few MiB that the test can fill (`mount -t tmpfs -o size=8m tmpfs <folder>`).

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail like the test"
)]

mod copies;
mod full_disk;
mod many;
mod opening;
mod writing;

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use backend::store::{
    BackupTrouble, Constraint, DatabaseUrl, OpenTrouble, PageLimit, Stop, Store, StoreSettings,
    StoreTrouble, Tx,
    entities::{account, audit_log},
    forget_before, remember, remembered, restore, shared_now, violates,
};
use domain::{moment::Moment, ports::Refusal};
use migration::{Migrator, MigratorTrait, SchemaFault, SchemaState};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, Database, DatabaseConnection,
    DbErr, EntityTrait, PaginatorTrait, QueryFilter, Statement, prelude::Uuid,
};
use tempfile::TempDir;
use tokio::{sync::oneshot, time::sleep};

/// A database of its own for one test.
struct Place {
    folder: TempDir,
    url: String,
    server: Option<(String, String)>,
}

static NEXT: AtomicU32 = AtomicU32::new(0);

impl Place {
    fn file() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("award.db").display());
        Self {
            folder,
            url,
            server: None,
        }
    }

    /// One place per engine that is at hand.
    async fn all() -> Vec<Self> {
        let mut places = vec![Self::file()];
        if let Ok(server) = std::env::var("PALMARES_TEST_DATABASE_URL") {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let name = format!("palmares_store_{}_{number}", std::process::id());
            let admin = Database::connect(&server).await.unwrap();
            admin
                .execute_unprepared(&format!("CREATE DATABASE {name}"))
                .await
                .unwrap();
            admin.close().await.unwrap();
            let (base, _) = server.rsplit_once('/').unwrap();
            places.push(Self {
                folder: tempfile::tempdir().unwrap(),
                url: format!("{base}/{name}"),
                server: Some((server.clone(), name)),
            });
        }
        places
    }

    fn is_file(&self) -> bool {
        self.server.is_none()
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("award.db")
    }

    fn settings(&self) -> StoreSettings {
        StoreSettings {
            create: true,
            ..StoreSettings::new(self.url.parse().unwrap())
        }
    }

    async fn open(&self) -> Store {
        let store = Store::open(&self.settings()).await.unwrap();
        store.migrate().await.unwrap();
        store
    }

    /// A connection that the store knows nothing of.
    async fn outsider(&self) -> DatabaseConnection {
        Database::connect(&self.url).await.unwrap()
    }

    async fn clear(self) {
        if let Some((server, name)) = &self.server {
            let admin = Database::connect(server).await.unwrap();
            let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            admin.execute_unprepared(&drop).await.unwrap();
            admin.close().await.unwrap();
        }
    }
}

async fn note(tx: &Tx, seq: i64) -> Result<(), Stop> {
    let row = audit_log::ActiveModel {
        seq: Set(seq),
        at: Set(seq),
        actor: Set(None),
        edition: Set(None),
        kind: Set("tested".to_owned()),
        subject: Set(String::new()),
        detail: Set(String::new()),
    };
    row.insert(tx).await?;
    Ok(())
}

async fn noted(store: &Store) -> u64 {
    audit_log::Entity::find().count(store.read()).await.unwrap()
}

async fn has(store: &Store, seq: i64) -> bool {
    audit_log::Entity::find_by_id(seq)
        .one(store.read())
        .await
        .unwrap()
        .is_some()
}

/// Occupies the writer until the returned sender is used.
async fn occupy(
    store: &Store,
    seq: i64,
) -> (
    oneshot::Sender<()>,
    tokio::task::JoinHandle<Result<(), Stop>>,
) {
    let (begun, has_begun) = oneshot::channel();
    let (go, may_go) = oneshot::channel::<()>();
    let store = store.clone();
    let work = tokio::spawn(async move {
        store
            .write(async move |tx: &Tx| {
                begun.send(()).unwrap();
                may_go.await.unwrap();
                note(tx, seq).await
            })
            .await
    });
    has_begun.await.unwrap();
    (go, work)
}

fn text_of(trouble: &Stop) -> String {
    format!("{trouble:?}")
}
