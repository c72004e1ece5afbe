//! Applications for membership of the network, sent with a submission.

use async_trait::async_trait;

use super::{refusal::Refusal, secretariat_office::OfficeEdition};
use crate::{
    access::Caller,
    id::SubmissionId,
    membership::{Application, State},
    moment::Moment,
    revision::Revision,
};

/// An application with what became of it.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The submission with which it comes.
    pub submission: SubmissionId,
    /// What is applied for.
    pub application: Application,
    /// How far it is.
    pub state: State,
    /// Revision that was read.
    pub revision: Revision,
    /// When it was sent.
    pub sent: Option<Moment>,
    /// What the secretariat says about it; the applicant reads it.
    pub note: String,
}

/// Applying, and deciding.
#[async_trait]
pub trait Memberships: Send + Sync {
    /// The application of a submission of the caller's team; `None` before anything was saved.
    async fn membership(
        &self,
        caller: &Caller,
        id: SubmissionId,
    ) -> Result<Option<Membership>, Refusal>;

    /// Saves it, and sends it when it is whole. `seen`: the revision that was read; `Stale` when it
    /// is another one now. `WrongState` once it was sent.
    async fn save_membership(
        &self,
        caller: &Caller,
        id: SubmissionId,
        seen: Revision,
        application: Application,
        send: bool,
    ) -> Result<(), Refusal>;

    /// Those that were sent in an edition, the newest first, without those of submissions that the
    /// caller is in conflict with.
    async fn memberships(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(OfficeEdition, Vec<Membership>), Refusal>;

    /// The same as a table.
    async fn membership_table(&self, caller: &Caller, year: u16) -> Result<String, Refusal>;

    /// Accepts or declines one; to decline takes a note.
    async fn decide_membership(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        accepted: bool,
        note: &str,
    ) -> Result<(), Refusal>;
}
