//! What the public pages are asked for again and again, kept in memory.
//!
//! Everything that changes a public page writes a line of the log in the same unit of work (the
//! calendar, an announcement, a release, a retraction, facts of the past, a withdrawal); saving a
//! draft or a ballot writes none. So the newest number of the log tells, without a query, whether
//! what is kept here still holds.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use domain::{
    id::EditionId, moment::Moment, ports::public_site::PastEdition, result::FrozenResult,
    revision::Revision,
};
use sea_orm::DbErr;

use crate::{
    Backend,
    store::{
        past_editions,
        results::{self, Visible},
    },
};

/// What is kept. Clones are handles of the same memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct PublicMemory {
    kept: Arc<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    clock_jumps: AtomicU64,
    instants: RwLock<Option<(u64, Arc<[Moment]>)>>,
    past: RwLock<Option<(u64, Arc<Vec<PastEdition>>)>>,
    results: RwLock<BTreeMap<EditionId, (Revision, Arc<FrozenResult>)>>,
}

impl PublicMemory {
    /// Says that the clock was put forward or back: what was made before may not hold now.
    pub(crate) fn clock_was_moved(&self) {
        self.kept.clock_jumps.fetch_add(1, Ordering::AcqRel);
    }
}

impl Backend {
    /// Changes with everything that a public page may show.
    pub(super) fn public_version(&self) -> u64 {
        let logged = self.store.newest_logged().map_or(0, i64::unsigned_abs);
        let jumps = self.public.kept.clock_jumps.load(Ordering::Acquire);
        logged.wrapping_add(jumps.wrapping_shl(40))
    }

    /// The next instant at which a public page changes by itself. While it is not known yet which
    /// instants there are, that is `now`: what is made now is then not used again.
    pub(super) fn next_public_change(&self, now: Moment) -> Option<Moment> {
        let version = self.public_version();
        let kept = self
            .public
            .kept
            .instants
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((known, instants)) if *known == version => {
                let next = instants.partition_point(|instant| *instant <= now);
                instants.get(next).copied()
            }
            _ => Some(now),
        }
    }

    /// Learns the instants, if something changed since they were learned. The version is read
    /// before the rows: a change in between makes the instants look old, never the version new.
    pub(super) async fn learn_instants(&self) -> Result<(), DbErr> {
        let version = self.public_version();
        let known = {
            let kept = self
                .public
                .kept
                .instants
                .read()
                .unwrap_or_else(PoisonError::into_inner);
            kept.as_ref().is_some_and(|(known, _)| *known == version)
        };
        if known {
            return Ok(());
        }
        let mut instants = results::announcements(self.store.read()).await?;
        for row in self.editions.all(self.store.read()).await? {
            instants.extend(row.visible_from);
            let windows = row.edition.timetable.0.iter().map(|entry| entry.window);
            let vote = row.edition.open_vote.as_ref().map(|vote| vote.window);
            let windows = windows.chain(vote);
            instants.extend(windows.flat_map(|window| [window.opens, window.closes]));
        }
        instants.sort_unstable();
        instants.dedup();
        let mut kept = self
            .public
            .kept
            .instants
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *kept = Some((version, instants.into()));
        Ok(())
    }

    /// The frozen copy of a visible result, parsed once for each revision.
    pub(super) async fn frozen_result(
        &self,
        visible: Visible,
    ) -> Result<Option<Arc<FrozenResult>>, DbErr> {
        let known = {
            let kept = self
                .public
                .kept
                .results
                .read()
                .unwrap_or_else(PoisonError::into_inner);
            kept.get(&visible.edition).cloned()
        };
        if let Some((revision, result)) = known
            && revision == visible.revision
        {
            return Ok(Some(result));
        }
        let Some(result) = results::frozen(self.store.read(), visible).await? else {
            return Ok(None);
        };
        let result = Arc::new(result);
        let mut kept = self
            .public
            .kept
            .results
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        kept.insert(visible.edition, (visible.revision, Arc::clone(&result)));
        Ok(Some(result))
    }

    /// Earlier editions, read once for each version.
    pub(super) async fn facts_of_the_past(&self) -> Result<Arc<Vec<PastEdition>>, DbErr> {
        let version = self.public_version();
        let known = {
            let kept = self
                .public
                .kept
                .past
                .read()
                .unwrap_or_else(PoisonError::into_inner);
            kept.clone()
        };
        if let Some((of, past)) = known
            && of == version
        {
            return Ok(past);
        }
        let past = Arc::new(past_editions::all(self.store.read()).await?);
        let mut kept = self
            .public
            .kept
            .past
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *kept = Some((version, Arc::clone(&past)));
        Ok(past)
    }
}
