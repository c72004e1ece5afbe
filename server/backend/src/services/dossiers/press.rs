//! Printing: one document at a time, beside the requests.

use std::sync::Arc;

use domain::ports::Refusal;
use dossier::matter::{Book, Certificate, Entry, Frame, Receipt};
use tokio::sync::Semaphore;

use crate::store::Stop;

/// Whether this program was built with its typesetter.
pub(super) const PRINTS: bool = cfg!(feature = "pdf");

/// A document to be set.
#[cfg_attr(
    not(feature = "pdf"),
    allow(dead_code, reason = "without its typesetter the program sets nothing")
)]
pub(in crate::services) enum Sheet {
    Entry(Frame, Box<Entry>),
    Receipt(Frame, Receipt),
    Certificate(Frame, Certificate),
    Book(Frame, Book),
}

/// Sets documents, one at a time: each takes a processor for itself.
#[derive(Clone)]
pub(crate) struct Press {
    turn: Arc<Semaphore>,
}

impl Default for Press {
    fn default() -> Self {
        Self {
            turn: Arc::new(Semaphore::new(1)),
        }
    }
}

impl Press {
    /// A document as PDF.
    pub(in crate::services) async fn set(&self, sheet: Sheet) -> Result<Vec<u8>, Stop> {
        self.set_when(sheet, || true).await
    }

    /// The same, unless it is not wanted any more when it is its turn.
    ///
    /// # Errors
    /// [`Refusal::WrongState`] when it is not; [`Refusal::NotFound`] where nothing is printed.
    pub(super) async fn set_when(
        &self,
        sheet: Sheet,
        wanted: impl FnOnce() -> bool + Send,
    ) -> Result<Vec<u8>, Stop> {
        if !PRINTS {
            return Err(Refusal::NotFound.into());
        }
        let permit = Arc::clone(&self.turn).acquire_owned().await;
        let permit = permit.map_err(|_| Refusal::WrongState)?;
        if !wanted() {
            return Err(Refusal::WrongState.into());
        }
        let set = tokio::task::spawn_blocking(move || {
            let set = set(sheet);
            drop(permit);
            set
        });
        set.await
            .unwrap_or_else(|trouble| Err(trouble.to_string()))
            .map_err(super::trouble)
    }
}

#[cfg(feature = "pdf")]
fn set(sheet: Sheet) -> Result<Vec<u8>, String> {
    let set = match sheet {
        Sheet::Entry(frame, entry) => dossier::print::entry(&frame, *entry),
        Sheet::Receipt(frame, receipt) => dossier::print::receipt(&frame, receipt),
        Sheet::Certificate(frame, certificate) => dossier::print::certificate(&frame, certificate),
        Sheet::Book(frame, book) => dossier::print::book(&frame, book),
    };
    set.map_err(|trouble| trouble.to_string())
}

#[cfg(not(feature = "pdf"))]
fn set(_sheet: Sheet) -> Result<Vec<u8>, String> {
    Err("built without a typesetter".to_owned())
}
