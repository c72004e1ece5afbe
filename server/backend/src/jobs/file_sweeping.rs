//! Files that nobody waits for any more, and bytes that no row names.

use domain::moment::Moment;

use crate::{
    Backend,
    clock::{Clock, SystemClock},
    store::{Stop, Tx, files},
};

/// So long a file may be on its way, in microseconds: three days.
const ON_ITS_WAY: i64 = 3 * 86_400 * 1_000_000;
/// So long bytes without a row stay, in microseconds: a week. A backup of the database may be that old.
const UNNAMED: i64 = 7 * 86_400 * 1_000_000;
/// Between two looks at everything that is kept, in microseconds: a day.
const LOOK: i64 = 86_400 * 1_000_000;

/// When everything that is kept was looked at last.
#[derive(Debug, Default)]
pub struct Sweeping {
    looked: Option<Moment>,
}

impl Sweeping {
    /// Gives up files that have been on their way for too long and, once a day, takes bytes away that
    /// no row names; how many of both.
    ///
    /// # Errors
    /// The database or the store of files cannot be reached.
    pub async fn sweep(&mut self, backend: &Backend) -> Result<(usize, usize), Stop> {
        let now = backend.now();
        let before = Moment(now.micros() - ON_ITS_WAY);
        let mut given_up = 0;
        for id in files::begun_before(backend.store.read(), before).await? {
            let Some(held) = backend.depot.hold(id) else {
                continue;
            };
            held.remove()
                .await
                .map_err(crate::files::DepotTrouble::from)?;
            let unit = async move |tx: &Tx| Ok::<_, Stop>(files::forget(tx, id).await?);
            backend.store.write(unit).await?;
            given_up += 1;
        }
        let unsent = async move |tx: &Tx| Ok::<_, Stop>(files::forget_unsent(tx, before).await?);
        backend.store.write(unsent).await?;
        let due = self
            .looked
            .is_none_or(|at| at.micros() + LOOK <= now.micros());
        if !due {
            return Ok((given_up, 0));
        }
        self.looked = Some(now);
        // By the clock of those who keep files: that of a demonstration is moved by hand.
        let before = Moment(SystemClock.now().micros() - UNNAMED);
        let old = backend.depot.older_than(before).await?;
        let unknown = files::unknown(backend.store.read(), &old).await?;
        for sha256 in &unknown {
            backend.depot.remove(sha256).await?;
        }
        Ok((given_up, unknown.len()))
    }
}
