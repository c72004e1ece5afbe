//! Files of submissions: sending them in pieces, and getting them.

use async_trait::async_trait;
use thiserror::Error;

use super::{conversations::Seat, refusal::Refusal};
use crate::{
    access::Caller,
    file::{Attachment, FileKind},
    id::{FileId, SubmissionId},
};

/// Bytes that come one piece after the other, so that no file is ever held whole.
#[async_trait]
pub trait Bytes: Send {
    /// The next piece; `None` at the end.
    async fn next(&mut self) -> Result<Option<Vec<u8>>, CutShort>;
}

/// The bytes ended before their end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("cut short")]
pub struct CutShort;

/// How far a file on its way is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that are on disk.
    pub offset: u64,
    /// Bytes that were announced; `None` where nothing was.
    pub size: Option<u64>,
}

/// Which form of a file is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As it is kept.
    Whole,
    /// A picture, small enough for a list.
    Small,
}

/// A file that somebody may have.
pub struct OpenFile {
    /// Its name, as people see it.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// Bytes.
    pub size: u64,
    /// The bytes. They end with [`CutShort`] when they are not those that were kept.
    pub bytes: Box<dyn Bytes>,
}

/// Sending and getting files. A file has no right of its own: whoever reads the answer that it belongs
/// to can have it.
#[async_trait]
pub trait Files: Send + Sync {
    /// Announces a file for a question, or for a message ([`FileRules::MESSAGE`](crate::file::FileRules)).
    /// `Invalid` at the question when it would be refused anyway: by its name, by the `size` that is
    /// announced, for lack of room. The secretariat sends files with messages only.
    async fn announce(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        question: &str,
        name: &str,
        size: Option<u64>,
    ) -> Result<FileId, Refusal>;

    /// How far one's own file on its way is.
    async fn progress(&self, caller: &Caller, id: FileId) -> Result<Progress, Refusal>;

    /// Takes bytes of a file on its way, from `offset` on; how many bytes are on disk then. What came
    /// before the connection broke is kept. `WrongState` when another offset is next, or bytes are
    /// being taken already; `Invalid` when it gets too large, after which it is given up.
    async fn take(
        &self,
        caller: &Caller,
        id: FileId,
        offset: u64,
        bytes: &mut dyn Bytes,
    ) -> Result<u64, Refusal>;

    /// Looks at what arrived, keeps it, and puts it into the answer; for a message it waits for that. Twice gives the same. `Invalid`
    /// when it is refused, after which it is given up.
    async fn arrived(&self, caller: &Caller, id: FileId) -> Result<Attachment, Refusal>;

    /// Gives up a file on its way.
    async fn give_up(&self, caller: &Caller, id: FileId) -> Result<(), Refusal>;

    /// A file, for whoever reads an answer that it belongs to; everybody else finds nothing.
    async fn open(&self, caller: &Caller, id: FileId, form: Form) -> Result<OpenFile, Refusal>;
}
