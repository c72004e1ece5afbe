//! A unit of work on its way through the writer.

use std::time::{Duration, Instant};

use futures::future::LocalBoxFuture;
use tokio::sync::oneshot;
use tracing::{Instrument, Span};

use super::{StoreTrouble, Tx};

/// What the writer does with a unit, whatever it works on.
pub(super) trait Unit: Send {
    /// Carries it out; whether it wants to be kept.
    fn run<'a>(&'a mut self, tx: &'a Tx) -> LocalBoxFuture<'a, bool>;

    /// Replaces whatever it returned.
    fn spoil(&mut self, trouble: StoreTrouble);

    /// Whether it has waited for so long that whoever asked has given up.
    fn is_late(&self, now: Instant) -> bool;

    /// Answers whoever asked, after the batch has met its fate.
    fn answer(self: Box<Self>, fate: Result<(), StoreTrouble>);
}

/// A unit of work with its types.
pub(super) struct Job<F, T, E> {
    work: Option<F>,
    result: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
    start_before: Instant,
    span: Span,
}

impl<F, T, E> Job<F, T, E> {
    /// A unit that has to be started within `patience`, and where its answer will arrive.
    pub(super) fn new(work: F, patience: Duration) -> (Self, oneshot::Receiver<Result<T, E>>) {
        let (reply, answer) = oneshot::channel();
        let start_before = Instant::now() + patience;
        (
            Self {
                work: Some(work),
                result: None,
                reply,
                start_before,
                span: Span::current(),
            },
            answer,
        )
    }
}

impl<F, T, E> Unit for Job<F, T, E>
where
    F: for<'t> AsyncFnOnce(&'t Tx) -> Result<T, E> + Send,
    T: Send,
    E: From<StoreTrouble> + Send,
{
    fn run<'a>(&'a mut self, tx: &'a Tx) -> LocalBoxFuture<'a, bool> {
        let span = self.span.clone();
        let work = async move {
            let Some(work) = self.work.take() else {
                return false;
            };
            let result = work(tx).await;
            let keep = result.is_ok();
            self.result = Some(result);
            keep
        };
        Box::pin(work.instrument(span))
    }

    fn spoil(&mut self, trouble: StoreTrouble) {
        self.result = Some(Err(trouble.into()));
    }

    fn is_late(&self, now: Instant) -> bool {
        now > self.start_before
    }

    fn answer(self: Box<Self>, fate: Result<(), StoreTrouble>) {
        // A refusal may rest on what a neighbour in the batch had written, so it, too, holds only
        // if the batch was committed.
        let answer = match (fate, self.result) {
            (Ok(()), Some(result)) => result,
            (Ok(()), None) => Err(StoreTrouble::Lost.into()),
            (Err(trouble), _) => Err(trouble.into()),
        };
        // Nobody listens when the browser is gone. The work is done all the same.
        let _ = self.reply.send(answer);
    }
}
