//! Brings the tables up to date.

use std::path::PathBuf;

use migration::{Migrator, MigratorTrait, SchemaFault, SchemaState};
use sea_orm::ConnectionTrait;

use super::{
    Inner, OpenTrouble, backup,
    batch::newest_seq,
    connection::{Engine, Role},
    lock::path_beside,
};

/// Two nodes that start at once migrate one after the other.
const MIGRATION_LOCK: &str = "SELECT pg_advisory_lock(5064651821)";

/// What a migration did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migrated {
    /// The steps that were carried out.
    pub steps: Vec<String>,
    /// The copy that was made before, if there was something to copy.
    pub copy: Option<PathBuf>,
}

pub(super) async fn migrate(store: &Inner) -> Result<Migrated, OpenTrouble> {
    let _turn = store.migrating.lock().await;
    let lock = match &store.engine {
        Engine::Sqlite { .. } => None,
        Engine::Postgres(_) => {
            let lock = store.engine.pool(Role::Migrator, 1);
            lock.execute_unprepared(MIGRATION_LOCK).await?;
            Some(lock)
        }
    };
    let done = migrate_alone(store).await;
    if let Some(lock) = lock {
        lock.close().await?;
    }
    let done = done?;
    settle(store).await?;
    Ok(done)
}

async fn migrate_alone(store: &Inner) -> Result<Migrated, OpenTrouble> {
    let state = migration::inspect(&store.readers).await??;
    let copy = match &state {
        SchemaState::Current => {
            return Ok(Migrated {
                steps: Vec::new(),
                copy: None,
            });
        }
        SchemaState::Empty => None,
        SchemaState::Behind(steps) => copy_before(store, steps).await?,
    };
    let connection = store.engine.pool(Role::Migrator, 1);
    let done = Migrator::up(&connection, None).await;
    connection.close().await?;
    done?;
    let steps = match state {
        SchemaState::Behind(steps) => steps,
        _ => Migrator::steps()
            .into_iter()
            .map(|step| step.name.to_owned())
            .collect(),
    };
    tracing::info!(?steps, "the database was migrated");
    Ok(Migrated { steps, copy })
}

/// A copy named after the first step that is to come. On a server this is the business of whoever
/// runs it.
async fn copy_before(store: &Inner, steps: &[String]) -> Result<Option<PathBuf>, OpenTrouble> {
    let (Engine::Sqlite { path, .. }, Some(first)) = (&store.engine, steps.first()) else {
        return Ok(None);
    };
    if steps.len() == Migrator::steps().len() {
        // A first migration that was cut short: only the runner's own table is there.
        return Ok(None);
    }
    let mut copy = path_beside(path, &format!(".before-{first}"));
    let mut number = 1;
    while copy.exists() {
        number += 1;
        copy = path_beside(path, &format!(".before-{first}.{number}"));
    }
    backup::copy_file(path, &copy).await?;
    tracing::info!(copy = %copy.display(), "copied before the migration");
    Ok(Some(copy))
}

/// Units of work are taken from here on. The tables have to be there.
pub(super) async fn settle(store: &Inner) -> Result<(), OpenTrouble> {
    if migration::inspect(&store.readers).await?? != SchemaState::Current {
        return Err(SchemaFault::Drifted.into());
    }
    store.state.acknowledge(newest_seq(&store.readers).await?);
    store.state.set_ready();
    Ok(())
}
