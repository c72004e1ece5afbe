//! What the secretariat asks about a submission, and what its team answers.

use async_trait::async_trait;
use uuid::Uuid;

use super::refusal::Refusal;
use crate::{
    access::Caller,
    file::Attachment,
    id::{FileId, SubmissionId},
    moment::Moment,
};

/// Most threads about one submission.
pub const MOST_THREADS: usize = 50;
/// Most messages in one thread.
pub const MOST_MESSAGES: usize = 200;

/// On which side of the desk somebody sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// With the team of the submission.
    Team,
    /// With the secretariat of an edition.
    Office {
        /// Its year.
        year: u16,
    },
}

/// Something that was said. It is never changed.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its place in the thread, from 1.
    pub place: i64,
    /// Whether the secretariat said it.
    pub of_office: bool,
    /// Who said it: name, or address.
    pub by: String,
    /// When.
    pub at: Moment,
    /// The words.
    pub text: String,
    /// What was sent along.
    pub files: Vec<Attachment>,
    /// Whether the reader's side has not read it.
    pub unread: bool,
}

/// What somebody wants to say.
#[derive(Clone, Debug, Default)]
pub struct Saying {
    /// The words.
    pub text: String,
    /// The key that the form carries.
    pub key: String,
    /// Files of one's own that were sent for this message; others are passed over.
    pub files: Vec<FileId>,
}

/// A question with everything that was said about it.
#[derive(Clone, Debug)]
pub struct Thread {
    /// Identifier.
    pub id: Uuid,
    /// What it is about, in the secretariat's words.
    pub subject: String,
    /// When it was asked.
    pub opened: Moment,
    /// When it was closed.
    pub closed: Option<Moment>,
    /// What was said, in order; never empty.
    pub messages: Vec<Message>,
}

impl Thread {
    /// The place of the newest message.
    #[must_use]
    pub fn newest(&self) -> i64 {
        self.messages.last().map_or(0, |last| last.place)
    }

    /// Number of messages that the reader's side has not read.
    #[must_use]
    pub fn unread(&self) -> usize {
        self.messages.iter().filter(|own| own.unread).count()
    }
}

/// How much there is of it on one submission.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ThreadCount {
    /// Threads.
    pub all: usize,
    /// Those in which the reader's side has not read everything.
    pub unread: usize,
}

/// Questions and answers between secretariat and team.
#[async_trait]
pub trait Conversations: Send + Sync {
    /// All threads about a submission, the newest first. Reading changes nothing.
    async fn threads(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
    ) -> Result<Vec<Thread>, Refusal>;

    /// Asks something, and tells the team by mail. The same key asks once. `Invalid` at `subject` or
    /// `text`.
    async fn ask(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        subject: &str,
        saying: Saying,
    ) -> Result<(), Refusal>;

    /// Says something in a thread, and tells the other side by mail. What was said before is then
    /// read. The same key says the same words once. `Invalid` at `text`; `WrongState` when the
    /// thread is closed.
    async fn say(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        thread: Uuid,
        saying: Saying,
    ) -> Result<(), Refusal>;

    /// The caller's side has read a thread up to this place.
    async fn have_read(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        thread: Uuid,
        place: i64,
    ) -> Result<(), Refusal>;

    /// Closes a thread, or opens it again. Twice is once.
    async fn close(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        thread: Uuid,
        closed: bool,
    ) -> Result<(), Refusal>;
}
