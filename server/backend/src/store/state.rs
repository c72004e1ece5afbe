//! What the writer, the watch and the callers know together.

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};

/// Counters and flags of an open store.
#[derive(Debug)]
pub(super) struct State {
    version: AtomicU64,
    acknowledged: AtomicI64,
    stopped: AtomicBool,
    ready: AtomicBool,
}

/// Stands for an empty audit log.
const NONE: i64 = i64::MIN;

impl State {
    pub(super) fn new() -> Self {
        Self {
            version: AtomicU64::new(0),
            acknowledged: AtomicI64::new(NONE),
            stopped: AtomicBool::new(false),
            ready: AtomicBool::new(false),
        }
    }

    pub(super) fn version(&self) -> u64 {
        self.version.load(Ordering::Acquire)
    }

    pub(super) fn raise_version(&self) {
        self.version.fetch_add(1, Ordering::AcqRel);
    }

    /// The newest number of the audit log that anybody was told of.
    pub(super) fn acknowledged(&self) -> Option<i64> {
        Some(self.acknowledged.load(Ordering::Acquire)).filter(|seq| *seq != NONE)
    }

    pub(super) fn acknowledge(&self, newest: Option<i64>) {
        if let Some(newest) = newest {
            self.acknowledged.fetch_max(newest, Ordering::AcqRel);
        }
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Acquire)
    }

    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Release);
    }

    /// Whether the tables are there.
    pub(super) fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Acquire)
    }

    pub(super) fn set_ready(&self) {
        self.ready.store(true, Ordering::Release);
    }
}
