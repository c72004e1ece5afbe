//! Looks for writes that were acknowledged but are not in the database.

use std::{
    path::Path,
    sync::Weak,
    time::{Duration, Instant},
};

use tokio::time::timeout;

use super::{Inner, batch::newest_seq, connection::Engine, lock::path_beside};

const EVERY: Duration = Duration::from_secs(1);
/// A reader may be behind for a moment, but not for longer than this.
const PATIENCE: Duration = Duration::from_secs(2);
/// A larger log means that some reader never ends.
const LARGE_LOG: u64 = 256 * 1024 * 1024;

/// Runs until the store is gone.
///
/// A driver that has lost count of its transactions commits nothing and says that it did. Only
/// another connection can tell; so once a second a reader is asked for the newest number of the
/// audit log, and when it stays behind the last acknowledged one, writing stops.
pub(super) async fn run(store: Weak<Inner>) {
    let mut behind_since: Option<Instant> = None;
    let mut log_is_large = false;
    loop {
        tokio::time::sleep(EVERY).await;
        let Some(store) = store.upgrade() else { return };
        if let Engine::Sqlite { path, .. } = &store.engine {
            log_is_large = watch_log(path, log_is_large);
        }
        if !store.state.is_ready() || store.state.is_stopped() {
            continue;
        }
        let acknowledged = store.state.acknowledged();
        let Ok(Ok(seen)) = timeout(PATIENCE, newest_seq(&store.readers)).await else {
            // Nothing is known, so nothing is concluded: the readers' own trouble shows elsewhere.
            continue;
        };
        if seen >= acknowledged {
            behind_since = None;
            // On a server another process may have committed it.
            store.state.acknowledge(seen);
            continue;
        }
        let since = *behind_since.get_or_insert_with(Instant::now);
        if since.elapsed() >= PATIENCE {
            store.state.stop();
            tracing::error!(
                ?acknowledged,
                ?seen,
                "acknowledged writes are missing: writing stops"
            );
        }
    }
}

fn watch_log(database: &Path, was_large: bool) -> bool {
    let bytes = std::fs::metadata(path_beside(database, "-wal")).map_or(0, |log| log.len());
    let is_large = bytes > LARGE_LOG;
    if is_large && !was_large {
        tracing::error!(bytes, "the write-ahead log grows: some reader does not end");
    }
    is_large
}
