//! What people keep of submissions: pages to print, tables, archives.

use std::collections::BTreeMap;

use async_trait::async_trait;

use super::{
    refusal::Refusal,
    secretariat_office::{OfficeEdition, SubmissionFilter},
};
use crate::{access::Caller, id::SubmissionId};

/// What there is to take away by a filter.
#[derive(Clone, Debug)]
pub struct Exports {
    /// The edition.
    pub office: OfficeEdition,
    /// Number of submissions that the filter keeps.
    pub found: u32,
    /// Number by category, whatever the filter.
    pub categories: BTreeMap<String, u32>,
    /// Countries that occur, for the filter.
    pub countries: Vec<String>,
    /// Whether pages can be printed here.
    pub prints: bool,
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// Values separated by commas, UTF-8.
    Values,
    /// A workbook for spreadsheets (XLSX).
    Workbook,
}

/// How far a book is that is being printed.
#[derive(Clone, Debug)]
pub struct BookRun {
    /// The edition.
    pub office: OfficeEdition,
    /// Number of submissions in it.
    pub entries: u32,
    /// What is done now.
    pub step: BookStep,
}

/// What is done to a book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BookStep {
    /// Something else is being printed.
    Waits,
    /// Its submissions are read.
    Reads,
    /// Its pages are set.
    Sets,
}

impl BookStep {
    /// All steps, in order.
    pub const ALL: [Self; 3] = [Self::Waits, Self::Reads, Self::Sets];

    /// The end of its text's key.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waits => "waits",
            Self::Reads => "reads",
            Self::Sets => "sets",
        }
    }
}

/// Something large, given out while it is made.
#[async_trait]
pub trait Pieces: Send {
    /// The next piece; `None` at the end. After a refusal there is nothing more: what was given out
    /// is not whole.
    async fn next(&mut self) -> Result<Option<Vec<u8>>, Refusal>;
}

/// Taking submissions away. Without a state the filter keeps what was handed in and not withdrawn;
/// its page is not looked at. What the caller is in conflict with is in nothing.
#[async_trait]
pub trait Dossiers: Send + Sync {
    /// Whether pages can be printed here; where not, they are not found.
    fn prints(&self) -> bool;

    /// One of the caller's submissions, as PDF.
    async fn own(&self, caller: &Caller, id: SubmissionId) -> Result<Vec<u8>, Refusal>;

    /// The receipt of one of the caller's submissions, as PDF.
    async fn receipt(&self, caller: &Caller, id: SubmissionId) -> Result<Vec<u8>, Refusal>;

    /// Any submission of the edition, contacts included, as PDF.
    async fn entry(&self, caller: &Caller, year: u16, id: SubmissionId)
    -> Result<Vec<u8>, Refusal>;

    /// What there is to take away.
    async fn exports(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
    ) -> Result<Exports, Refusal>;

    /// A table with a row for each submission, contacts included.
    async fn table(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
        format: TableFormat,
    ) -> Result<Vec<u8>, Refusal>;

    /// Everything as an archive (ZIP): tables, and each submission as page and as data.
    async fn archive(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
    ) -> Result<Box<dyn Pieces>, Refusal>;

    /// Begins to print what [`Self::book`] gives and waits a moment for it. How far it is, or `None`
    /// when it is there. Ask again: it goes on beside the requests.
    async fn look_for_book(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
    ) -> Result<Option<BookRun>, Refusal>;

    /// The submissions bound together as PDF, without contacts, however long that takes. It is given
    /// once: asked again, it is printed again. `WrongState` when it was given up or has no submission.
    async fn book(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
    ) -> Result<Vec<u8>, Refusal>;

    /// Gives up the book that the caller waits for.
    async fn give_up_book(&self, caller: &Caller, year: u16) -> Result<(), Refusal>;
}
