//! Writing together: who takes part in a submission, and what they say to each other about it.

use async_trait::async_trait;
use uuid::Uuid;

use super::{refusal::Refusal, submissions::SubmissionSheet};
use crate::{access::Caller, id::SubmissionId, moment::Moment, submission::Part};

/// Most collaborators of a submission, invitations that wait included.
pub const MOST_COLLABORATORS: usize = 20;
/// Most comments on a submission.
pub const MOST_REMARKS: usize = 500;

/// Somebody who takes part, or is invited to.
#[derive(Clone, Debug)]
pub struct Collaborator {
    /// Identifier of the invitation.
    pub id: Uuid,
    /// Address that was invited.
    pub email: String,
    /// Name; empty while it is not known.
    pub name: String,
    /// In what part.
    pub part: Part,
    /// When the invitation was written.
    pub invited: Moment,
    /// When it was accepted; `None` while it waits.
    pub joined: Option<Moment>,
}

/// Everybody who takes part in a submission.
#[derive(Clone, Debug)]
pub struct Team {
    /// The submission.
    pub sheet: SubmissionSheet,
    /// Name of the owner, or the address.
    pub owner: String,
    /// The others, in the order in which they were invited.
    pub collaborators: Vec<Collaborator>,
}

/// An invitation that waits for the caller's answer.
#[derive(Clone, Debug)]
pub struct TeamInvitation {
    /// The submission.
    pub submission: SubmissionId,
    /// Its title; empty while there is none.
    pub title: String,
    /// Year of its edition.
    pub year: u16,
    /// Who invites: name, or address.
    pub by: String,
    /// To what part.
    pub part: Part,
}

/// Somebody else of the team who was in a section within the last minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Present {
    /// Code of the section.
    pub section: String,
    /// Name, or address.
    pub by: String,
    /// Whether they saved it, or only have it open.
    pub writes: bool,
}

/// Something that somebody of the team said about a question.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Identifier.
    pub id: Uuid,
    /// Code of the section.
    pub section: String,
    /// Code of the question.
    pub question: String,
    /// Who said it: name, or address.
    pub by: String,
    /// When.
    pub at: Moment,
    /// What.
    pub text: String,
    /// Whether it is dealt with.
    pub settled: bool,
}

/// Writing together.
#[async_trait]
pub trait Collaboration: Send + Sync {
    /// Who takes part.
    async fn team(&self, caller: &Caller, id: SubmissionId) -> Result<Team, Refusal>;

    /// Invites an address and writes to it. The same address again changes its part. `Invalid`
    /// when it is no address or the owner's own, when a part is unknown or the team is full.
    async fn invite(
        &self,
        caller: &Caller,
        id: SubmissionId,
        email: &str,
        part: &str,
    ) -> Result<(), Refusal>;

    /// Somebody takes part no longer, or is not waited for any more. From then on every request of
    /// theirs is refused.
    async fn remove(
        &self,
        caller: &Caller,
        id: SubmissionId,
        collaborator: Uuid,
    ) -> Result<(), Refusal>;

    /// The caller takes part no longer.
    async fn leave(&self, caller: &Caller, id: SubmissionId) -> Result<(), Refusal>;

    /// Accepts or declines an invitation to the caller's address. Who accepts had a part in the
    /// practice: judging or deciding about it is over for good.
    async fn answer(&self, caller: &Caller, id: SubmissionId, accept: bool) -> Result<(), Refusal>;

    /// What was said about the questions of a submission, the oldest first.
    async fn remarks(
        &self,
        caller: &Caller,
        id: SubmissionId,
    ) -> Result<(SubmissionSheet, Vec<Remark>), Refusal>;

    /// Says something about a question. The same key says it once.
    async fn remark(
        &self,
        caller: &Caller,
        id: SubmissionId,
        question: &str,
        text: &str,
        key: &str,
    ) -> Result<(), Refusal>;

    /// Marks something that was said as dealt with, or as open again.
    async fn settle(
        &self,
        caller: &Caller,
        id: SubmissionId,
        remark: Uuid,
        settled: bool,
    ) -> Result<(), Refusal>;
}
