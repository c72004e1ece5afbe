//! What is done by the clock.

pub mod ballot_reminders;
pub mod draft_reminders;
pub mod file_sweeping;
pub mod full_sheet_reminders;
mod occasion;
pub mod vote_closing;

use std::{future::Future, pin::pin, time::Duration};

use tokio::time::{MissedTickBehavior, interval};

use crate::Backend;

/// So often the jobs look whether there is something to do.
const LOOK: Duration = Duration::from_secs(300);

/// Does what is due, now and then again and again, until `stop` is ready. What was begun is
/// finished, but for assignments that are computed: nothing of them is stored yet.
pub async fn run(backend: Backend, stop: impl Future<Output = ()>) {
    let mut stop = pin!(stop);
    let mut turn = interval(LOOK);
    turn.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut sweeping = file_sweeping::Sweeping::default();
    loop {
        tokio::select! {
            biased;
            () = &mut stop => {
                backend.plans.end();
                backend.books.end();
                return;
            }
            _ = turn.tick() => {}
        }
        if let Err(trouble) = ballot_reminders::remind(&backend).await {
            tracing::error!(?trouble, "jurors could not be reminded");
        }
        if let Err(trouble) = draft_reminders::remind(&backend).await {
            tracing::error!(?trouble, "applicants could not be reminded");
        }
        if let Err(trouble) = full_sheet_reminders::remind(&backend).await {
            tracing::error!(?trouble, "finalists could not be reminded");
        }
        if let Err(trouble) = vote_closing::close(&backend).await {
            tracing::error!(?trouble, "an open vote could not be closed");
        }
        if let Err(trouble) = sweeping.sweep(&backend).await {
            tracing::error!(?trouble, "files could not be swept");
        }
    }
}
