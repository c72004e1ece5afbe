//! What is kept about a person: a copy to take away, and its erasure.

use async_trait::async_trait;

use super::refusal::Refusal;
use crate::{access::Caller, id::SubmissionId};

/// What becomes of a submission when its owner is erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was never handed in and nobody else may edit it: erased, with its files.
    Erased,
    /// Somebody who may edit it goes on as its owner.
    HandedOver {
        /// Who: name, or address where there is no name yet.
        to: String,
    },
    /// It was handed in: the award has to be able to account for it. It stays with its government;
    /// the person goes from its contact persons.
    Kept,
}

/// A submission of one's own, and what erasure makes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FatedSubmission {
    /// Which.
    pub id: SubmissionId,
    /// Year of its edition.
    pub year: u16,
    /// Its title; empty before one was written.
    pub title: String,
    /// What becomes of it.
    pub fate: Fate,
}

/// What an erasure would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erasure {
    /// Years of editions whose result is not out yet and in which the person holds a role: as long
    /// as there is one, nothing is erased, for the award has to be able to say who judged.
    pub in_office: Vec<u16>,
    /// One's own submissions, the newest first.
    pub submissions: Vec<FatedSubmission>,
    /// In how many submissions of others one takes part.
    pub teams: usize,
    /// Whether one has been a juror: ballots stay, without a name.
    pub juror: bool,
}

/// What is kept about a person.
#[async_trait]
pub trait OwnData: Send + Sync {
    /// All that is kept about the person who asks, as JSON: the account, sessions, roles,
    /// submissions with answers and files, what was said in them, ballots and declared conflicts,
    /// mails, lines of the log. What others wrote is not in it but for the feedback on one's own
    /// submissions, once it may be read. Moments are in UTC (RFC 3339).
    async fn copy(&self, caller: &Caller) -> Result<String, Refusal>;

    /// What an erasure would do.
    async fn erasure(&self, caller: &Caller) -> Result<Erasure, Refusal>;

    /// Erases the person: address and name, sessions, drafts, what was said in private. What the
    /// award has to account for stays without a name. `Invalid(Unconfirmed at "email")` unless the own
    /// address was typed; `WrongState` while the person holds a role in an edition whose result is
    /// not out.
    async fn erase(&self, caller: &Caller, email: &str) -> Result<(), Refusal>;
}
