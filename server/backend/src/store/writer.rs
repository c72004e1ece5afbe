//! The one that writes.
//!
//! A thread of its own owns the only connection that can write, and takes units of work from a
//! queue. All that wait are carried out in one transaction, each inside its own savepoint, and
//! committed together; then all are answered. Nobody is answered before COMMIT has returned.

use std::{
    collections::VecDeque,
    io,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction};
use tokio::{
    sync::{Notify, mpsc, oneshot},
    time::timeout,
};

use super::{
    StoreTrouble, batch,
    connection::{Engine, Role},
    lock::FileLock,
    state::State,
    unit::Unit,
};

/// Units that are committed together at most.
const BATCH_UNITS: usize = 32;
/// A batch takes no further unit after this time.
const BATCH_TIME: Duration = Duration::from_millis(50);
/// How long BEGIN may take: longer than the waits that the engine ends by itself.
const BEGIN_LIMIT: Duration = Duration::from_secs(8);
/// How long closing a connection may take.
const CLOSE_LIMIT: Duration = Duration::from_secs(5);
/// After this much quiet the write-ahead log is emptied.
const QUIET: Duration = Duration::from_secs(30);
/// Units that may wait.
const QUEUE: usize = 1024;

/// What the writer can be told.
pub(super) enum Order {
    /// Carry this out.
    Work(Box<dyn Unit>),
    /// Finish what waits, close, and say so.
    Close(oneshot::Sender<()>),
}

/// Starts the writer's thread; it ends when the queue is closed.
pub(super) fn start(
    engine: Engine,
    state: Arc<State>,
    unit_limit: Duration,
    lock: Option<Arc<FileLock>>,
) -> io::Result<mpsc::Sender<Order>> {
    let (orders, queue) = mpsc::channel(QUEUE);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    thread::Builder::new()
        .name("store-writer".to_owned())
        .spawn(move || {
            let mut writer = Writer {
                engine,
                state,
                unit_limit,
                queue,
                connection: None,
                closed: None,
                unsettled: false,
            };
            let closed = runtime.block_on(writer.serve());
            drop(runtime);
            drop(lock);
            if let Some(closed) = closed {
                let _ = closed.send(());
            }
        })?;
    Ok(orders)
}

struct Writer {
    engine: Engine,
    state: Arc<State>,
    unit_limit: Duration,
    queue: mpsc::Receiver<Order>,
    connection: Option<DatabaseConnection>,
    /// Who wants to know when everything is closed.
    closed: Option<oneshot::Sender<()>>,
    /// Whether something was committed since the log was last emptied.
    unsettled: bool,
}

impl Writer {
    async fn serve(&mut self) -> Option<oneshot::Sender<()>> {
        let mut waiting = VecDeque::new();
        while let Some(()) = self.gather(&mut waiting).await {
            let outcome = match self.open_batch().await {
                Ok(transaction) => self.carry_out(transaction, &mut waiting).await,
                Err(trouble) => {
                    // Whoever came meanwhile would wait for the same failure.
                    while self.take_one(&mut waiting) {}
                    let units = std::mem::take(&mut waiting).into();
                    Outcome {
                        units,
                        kept: 0,
                        wakes: Vec::new(),
                        fate: Err(trouble),
                    }
                }
            };
            self.settle(outcome).await;
        }
        self.drop_connection().await;
        self.closed.take()
    }

    /// Waits until there is something to do; `None` when there never will be again.
    async fn gather(&mut self, waiting: &mut VecDeque<Box<dyn Unit>>) -> Option<()> {
        loop {
            while self.take_one(waiting) {}
            let now = Instant::now();
            let (late, in_time) = waiting.drain(..).partition(|unit| unit.is_late(now));
            *waiting = in_time;
            for unit in Vec::from(late) {
                unit.answer(Err(StoreTrouble::Busy));
            }
            if !waiting.is_empty() {
                return Some(());
            }
            let order = self.next().await?;
            self.accept(order, waiting);
        }
    }

    /// Takes an order from the queue if there is one; whether there was.
    fn take_one(&mut self, waiting: &mut VecDeque<Box<dyn Unit>>) -> bool {
        let order = self.queue.try_recv();
        order.map(|order| self.accept(order, waiting)).is_ok()
    }

    fn accept(&mut self, order: Order, waiting: &mut VecDeque<Box<dyn Unit>>) {
        match order {
            Order::Work(unit) => waiting.push_back(unit),
            Order::Close(reply) => {
                self.closed = Some(reply);
                self.queue.close();
            }
        }
    }

    /// The next order; meanwhile, when it has been quiet for a while, the log is emptied.
    async fn next(&mut self) -> Option<Order> {
        while self.unsettled {
            match timeout(QUIET, self.queue.recv()).await {
                Ok(order) => return order,
                Err(_) => self.empty_log().await,
            }
        }
        self.queue.recv().await
    }

    async fn empty_log(&mut self) {
        self.unsettled = false;
        if let (Engine::Sqlite { .. }, Some(connection)) = (&self.engine, &self.connection)
            && let Err(error) = connection
                .execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)")
                .await
        {
            tracing::warn!(%error, "the write-ahead log was not emptied");
        }
    }

    async fn open_batch(&mut self) -> Result<DatabaseTransaction, StoreTrouble> {
        if self.state.is_stopped() {
            return Err(StoreTrouble::Stopped);
        }
        let engine = &self.engine;
        let connection = self
            .connection
            .get_or_insert_with(|| engine.pool(Role::Writer, 1));
        let begun = timeout(BEGIN_LIMIT, batch::begin(connection)).await;
        begun.unwrap_or(Err(StoreTrouble::Busy))
    }

    async fn carry_out(
        &mut self,
        transaction: DatabaseTransaction,
        waiting: &mut VecDeque<Box<dyn Unit>>,
    ) -> Outcome {
        let mut outcome = Outcome {
            units: Vec::new(),
            kept: 0,
            wakes: Vec::new(),
            fate: Ok(()),
        };
        let begun = Instant::now();
        while outcome.units.len() < BATCH_UNITS
            && (outcome.units.is_empty() || begun.elapsed() < BATCH_TIME)
        {
            let Some(mut unit) = waiting.pop_front() else {
                if self.take_one(waiting) {
                    continue;
                }
                break;
            };
            let carried_out =
                batch::carry_out_one(&transaction, unit.as_mut(), self.unit_limit).await;
            outcome.units.push(unit);
            match carried_out {
                Ok(Some(wakes)) => {
                    outcome.kept += 1;
                    outcome.wakes.extend(wakes);
                }
                Ok(None) => {}
                Err(trouble) => {
                    outcome.fate = Err(trouble);
                    return outcome;
                }
            }
        }
        match batch::commit(transaction).await {
            Ok(newest) => self.state.acknowledge(newest),
            Err(trouble) => outcome.fate = Err(trouble),
        }
        outcome
    }

    async fn settle(&mut self, outcome: Outcome) {
        match &outcome.fate {
            Ok(()) if outcome.kept > 0 => {
                self.unsettled = true;
                self.state.raise_version();
                outcome
                    .wakes
                    .iter()
                    .for_each(|sleeper| sleeper.notify_one());
            }
            Ok(()) => {}
            Err(trouble) => {
                tracing::error!(%trouble, units = outcome.units.len(), "nothing of a batch was kept");
                self.drop_connection().await;
            }
        }
        for unit in outcome.units {
            unit.answer(outcome.fate.clone());
        }
    }

    /// The next batch gets a new connection. Closing may hang when the network does, and is then
    /// left to the server's own time limits.
    async fn drop_connection(&mut self) {
        if let Some(connection) = self.connection.take()
            && timeout(CLOSE_LIMIT, connection.close()).await.is_err()
        {
            tracing::warn!("the writer's connection did not close in time");
        }
    }
}

struct Outcome {
    units: Vec<Box<dyn Unit>>,
    kept: usize,
    wakes: Vec<Arc<Notify>>,
    fate: Result<(), StoreTrouble>,
}
