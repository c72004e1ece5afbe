//! The only way to the database.
//!
//! Reading: any query on [`Store::read`]. Writing: one unit of work at a time through
//! [`Store::write`]; the answer comes after the commit has reached the disk. See the README of this
//! folder for how a unit is written.

pub mod accounts;
mod backup;
pub mod ballots;
mod batch;
mod checks;
mod clock;
pub mod collaborators;
mod connection;
mod constraint;
pub mod corrections;
pub mod deadlines;
mod dump;
pub mod editions;
pub mod entities;
pub mod erasure;
pub mod extensions;
pub mod files;
pub mod form_versions;
pub mod full_sheets;
mod idempotency;
pub mod juries;
pub mod late_starts;
mod lock;
pub mod log;
pub mod meetings;
pub mod memberships;
mod open;
pub mod outcomes;
pub mod past_editions;
pub mod remarks;
pub mod results;
mod schema;
pub mod section_versions;
pub mod sections;
pub mod sessions;
mod settings;
pub mod sign_ins;
mod state;
mod stop;
pub mod submissions;
pub mod threads;
pub mod translations;
mod trouble;
mod tx;
mod unit;
pub mod votes;
mod watch;
mod writer;

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use migration::SchemaState;
use sea_orm::{
    AccessMode, DatabaseConnection, DatabaseTransaction, IsolationLevel, TransactionTrait,
};
use tokio::{
    sync::{mpsc, oneshot},
    time::timeout,
};

pub use backup::{BackupReport, BackupTrouble, backup, restore};
pub use checks::SettingFault;
pub use clock::shared_now;
pub use constraint::{Constraint, violates};
pub use idempotency::{forget_before, remember, remembered};
pub use open::{OpenTrouble, reading};
pub use schema::Migrated;
pub use settings::{DatabaseUrl, PageLimit, PostgresUrl, StoreSettings, UrlFault};
pub use stop::{Stop, reference};
pub use trouble::StoreTrouble;
pub use tx::Tx;

use connection::Engine;
use lock::FileLock;
use state::State;
use unit::Job;
use writer::Order;

/// A unit that has not been started after this time is not started at all.
const PATIENCE: Duration = Duration::from_secs(5);
/// Nobody waits longer for an answer.
const ANSWER_LIMIT: Duration = Duration::from_secs(15);

/// An open database. Clones are handles of the same one.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    engine: Engine,
    readers: DatabaseConnection,
    orders: mpsc::Sender<Order>,
    state: Arc<State>,
    schema: SchemaState,
    migrating: tokio::sync::Mutex<()>,
    lock: Mutex<Option<Arc<FileLock>>>,
}

impl Store {
    /// Opens the database and checks everything that can be checked: that no other process serves
    /// it, that it keeps what it acknowledges, that it is sound, that its tables are ours. Tables
    /// that are missing are not made yet: see [`Store::migrate`].
    ///
    /// # Errors
    /// One of the checks fails.
    pub async fn open(settings: &StoreSettings) -> Result<Self, OpenTrouble> {
        let opened = open::open(settings).await?;
        let state = Arc::new(State::new());
        let orders = writer::start(
            opened.engine.clone(),
            Arc::clone(&state),
            settings.unit_limit,
            opened.lock.clone(),
        )
        .map_err(OpenTrouble::Thread)?;
        let inner = Arc::new(Inner {
            engine: opened.engine,
            readers: opened.readers,
            orders,
            state,
            schema: opened.schema,
            migrating: tokio::sync::Mutex::default(),
            lock: Mutex::new(opened.lock),
        });
        if inner.schema == SchemaState::Current {
            schema::settle(&inner).await?;
        }
        tokio::spawn(watch::run(Arc::downgrade(&inner)));
        Ok(Self { inner })
    }

    /// How far the tables were when the store was opened.
    #[must_use]
    pub fn schema(&self) -> &SchemaState {
        &self.inner.schema
    }

    /// Makes the tables that are missing. A SQLite file that has tables is copied first.
    ///
    /// # Errors
    /// The copy or a step fails; the tables are then as they were before that step.
    pub async fn migrate(&self) -> Result<Migrated, OpenTrouble> {
        schema::migrate(&self.inner).await
    }

    /// For queries. What is read was committed; statements that would write fail.
    #[must_use]
    pub fn read(&self) -> &DatabaseConnection {
        &self.inner.readers
    }

    /// For several queries that belong together: all of them see the database as it was at one
    /// moment, and they share one connection. Let go of it before asking [`Store::read`] again or
    /// working on what was read.
    ///
    /// # Errors
    /// No connection is free.
    #[expect(
        clippy::disallowed_methods,
        reason = "readers cannot write, so that a deferred transaction never asks for a lock"
    )]
    pub async fn snapshot(&self) -> Result<DatabaseTransaction, Stop> {
        let (isolation, access) = match &self.inner.engine {
            Engine::Sqlite { .. } => (None, None),
            Engine::Postgres(_) => (
                Some(IsolationLevel::RepeatableRead),
                Some(AccessMode::ReadOnly),
            ),
        };
        let readers = &self.inner.readers;
        Ok(readers.begin_with_config(isolation, access).await?)
    }

    /// Carries out one unit of work: all of it or nothing.
    ///
    /// The unit runs in the writer, so it is finished even if the caller goes away. If it returns an
    /// error nothing of it is kept. `Ok` comes only after everything it did is on the disk. It
    /// should do nothing but work on the database: everybody else waits for it.
    ///
    /// # Errors
    /// The unit's own refusal; or trouble, after which nothing was written, except for
    /// [`StoreTrouble::Unknown`].
    pub async fn write<F, T, E>(&self, unit: F) -> Result<T, E>
    where
        F: for<'t> AsyncFnOnce(&'t Tx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreTrouble> + Send + 'static,
    {
        if !self.inner.state.is_ready() {
            return Err(StoreTrouble::NotMigrated.into());
        }
        let (job, answer) = Job::new(unit, PATIENCE);
        match self.inner.orders.try_send(Order::Work(Box::new(job))) {
            Ok(()) => {}
            Err(mpsc::error::TrySendError::Full(_)) => return Err(StoreTrouble::Busy.into()),
            Err(mpsc::error::TrySendError::Closed(_)) => return Err(StoreTrouble::Lost.into()),
        }
        match timeout(ANSWER_LIMIT, answer).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) | Err(_) => Err(StoreTrouble::Unknown.into()),
        }
    }

    /// A number that grows with every commit of this process. What was made from the database under
    /// one number holds as long as the number does.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.inner.state.version()
    }

    /// The newest number of the log that is known to be committed: here, or within a second by
    /// another process on the same server. Known without a query.
    #[must_use]
    pub fn newest_logged(&self) -> Option<i64> {
        self.inner.state.acknowledged()
    }

    /// Whether writing was stopped because acknowledged writes are missing.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.inner.state.is_stopped()
    }

    /// Copies the database to a file that does not exist yet, while it is used, and looks the copy
    /// through. From a server it is a dump, made by `pg_dump`.
    ///
    /// # Errors
    /// The file exists, or the copy cannot be made or is not sound. Then there is no file.
    pub async fn backup(&self, to: &Path) -> Result<BackupReport, BackupTrouble> {
        match &self.inner.engine {
            Engine::Sqlite { path, .. } => backup::copy_file(path, to).await,
            Engine::Postgres(url) => dump::dump(url, to).await,
        }
    }

    /// Finishes the units that wait, closes every connection and lets go of the file. Later units
    /// are refused.
    pub async fn close(&self) {
        let (reply, closed) = oneshot::channel();
        if self.inner.orders.send(Order::Close(reply)).await.is_ok() {
            let _ = closed.await;
        }
        if let Err(error) = self.inner.readers.clone().close().await {
            tracing::warn!(%error, "the readers did not close");
        }
        self.inner
            .lock
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
    }
}
