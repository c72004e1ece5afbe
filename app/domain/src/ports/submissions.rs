//! The applicant's desk.

use std::sync::Arc;

use async_trait::async_trait;

pub use super::submission_sheet::SubmissionSheet;
use super::{certificates::Recognition, collaboration::TeamInvitation, refusal::Refusal};
use crate::{
    access::Caller,
    edition::{Edition, FormVersion},
    id::{EditionId, SubmissionId},
    localized::Localized,
    moment::Moment,
    problem::Problems,
    revision::Revision,
    submission::{Answers, Contact, Part, State, carrying::Left},
};

/// A submission in its owner's list.
#[derive(Clone, Debug)]
pub struct SubmissionCard {
    /// Which one.
    pub id: SubmissionId,
    /// Year of its edition.
    pub year: u16,
    /// Title, empty while there is none.
    pub title: String,
    /// State.
    pub state: State,
    /// Whether the first jury of its edition is, or was, at work.
    pub jury_begun: bool,
    /// What became of it, once everybody may read it.
    pub recognition: Option<Recognition>,
    /// Whether its edition still takes what its owner writes and submits.
    pub open: bool,
    /// Last saved.
    pub saved: Moment,
    /// The zone of its edition's calendar.
    pub time_zone: String,
    /// Number of faults left before it can be submitted.
    pub missing: usize,
    /// Whether sections of it were sent back and wait to be corrected now.
    pub to_correct: bool,
    /// Whether its full sheet is asked now.
    pub full_sheet: bool,
    /// Whether the secretariat said something that its team has not read.
    pub unread: bool,
    /// Whose it is, by name or address, and what part the caller takes; `None` for the caller's own.
    pub with: Option<(String, Part)>,
}

/// The applicant's list.
#[derive(Clone, Debug)]
pub struct MySubmissions {
    /// Newest first.
    pub cards: Vec<SubmissionCard>,
    /// Editions in which a submission can be begun now.
    pub open: Vec<OpenCall>,
    /// Invitations to take part in somebody else's.
    pub invitations: Vec<TeamInvitation>,
    /// Now.
    pub now: Moment,
}

/// An edition in which the caller can begin a submission.
#[derive(Clone, Debug)]
pub struct OpenCall {
    /// Which one.
    pub id: EditionId,
    /// What it consists of.
    pub edition: Arc<Edition>,
    /// Until when what is begun can be handed in.
    pub closes: Option<Moment>,
}

/// One section of a submission as saved.
#[derive(Clone, Debug, Default)]
pub struct SavedSection {
    /// Code of the section.
    pub code: String,
    /// The answers of this section.
    pub answers: Answers,
    /// Revision to name when saving.
    pub revision: Revision,
    /// When it was last saved; `None` while it never was.
    pub saved: Option<Moment>,
    /// What is missing or does not fit, judged as at submission.
    pub problems: Problems,
}

/// What became of the answers of an earlier submission from which one was begun.
#[derive(Clone, Debug)]
pub struct CarriedOver {
    /// Title of the earlier one; may be empty.
    pub title: String,
    /// Year of its edition.
    pub year: u16,
    /// Whether its contact persons came along: they do for its owner alone.
    pub contacts: bool,
    /// The questions whose answers could not be taken over, or not all of them, and why.
    pub left: Vec<(Localized, Left)>,
}

/// A section of a submission, and what it said before.
#[derive(Clone, Debug)]
pub struct SectionHistory {
    /// As it is now.
    pub now: SavedSection,
    /// Its versions, the newest first: as a rule the one that is now.
    pub versions: Vec<SectionVersion>,
}

/// What a section said after a sitting, or before much was taken out of it.
#[derive(Clone, Debug)]
pub struct SectionVersion {
    /// The revision that it was.
    pub revision: Revision,
    /// When it was saved.
    pub saved: Moment,
    /// Who saved it: name, or address.
    pub by: String,
    /// What it said.
    pub answers: Answers,
}

/// A save that is on disk.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The new revision.
    pub revision: Revision,
    /// When.
    pub at: Moment,
    /// What is missing or does not fit, judged as at submission. The save happened all the same.
    pub problems: Problems,
}

/// Proof of a submission.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// Which one.
    pub id: SubmissionId,
    /// Time of receipt.
    pub submitted: Moment,
    /// The deadline after which it was received, in the grace; empty for what came in time.
    pub missed: Option<Moment>,
    /// Fingerprint of the content: SHA-256, hexadecimal.
    pub fingerprint: String,
    /// When its full sheet was received, and the fingerprint of both together; once that was handed in.
    pub full_sheet: Option<(Moment, String)>,
    /// Title.
    pub title: String,
    /// Edition.
    pub edition: Arc<Edition>,
    /// The form that it was handed in with, where another one is asked now.
    pub form: Option<FormVersion>,
}

/// Writing and handing in.
#[async_trait]
pub trait Submissions: Send + Sync {
    /// The caller's submissions.
    async fn mine(&self, caller: &Caller) -> Result<MySubmissions, Refusal>;

    /// Begins a submission. The same key begins it only once.
    async fn start(
        &self,
        caller: &Caller,
        edition: EditionId,
        key: &str,
    ) -> Result<SubmissionId, Refusal>;

    /// Begins a submission with the answers of one of another edition that the caller owns or writes in,
    /// and with its contact persons if it is the caller's own. The same key begins it only once.
    async fn start_from(
        &self,
        caller: &Caller,
        edition: EditionId,
        source: SubmissionId,
        key: &str,
    ) -> Result<SubmissionId, Refusal>;

    /// Everything about one of the caller's submissions.
    async fn sheet(&self, caller: &Caller, id: SubmissionId) -> Result<SubmissionSheet, Refusal>;

    /// The same for whoever opens a section: if it is to write in it, the others are told for some
    /// minutes. Nothing is written down.
    async fn open_section(
        &self,
        caller: &Caller,
        id: SubmissionId,
        section: &str,
    ) -> Result<SubmissionSheet, Refusal>;

    /// Saves a section of a draft. Any text is taken (limits of size and forbidden characters
    /// aside): a draft may be wrong. `Stale` when a newer revision is saved.
    async fn save_section(
        &self,
        caller: &Caller,
        id: SubmissionId,
        section: &str,
        seen: Revision,
        answers: Answers,
    ) -> Result<Saved, Refusal>;

    /// What a section said before. Contact persons have no history.
    async fn section_history(
        &self,
        caller: &Caller,
        id: SubmissionId,
        section: &str,
    ) -> Result<SectionHistory, Refusal>;

    /// Puts a version of a section in the place of what it says now, which stays a version. `Stale`
    /// when it was saved since `seen`.
    async fn restore_section(
        &self,
        caller: &Caller,
        id: SubmissionId,
        section: &str,
        seen: Revision,
        version: Revision,
    ) -> Result<(), Refusal>;

    /// Saves the contact persons of a draft.
    async fn save_contacts(
        &self,
        caller: &Caller,
        id: SubmissionId,
        seen: Revision,
        contacts: Vec<Contact>,
    ) -> Result<Saved, Refusal>;

    /// Hands a draft in. `Invalid` with everything that is missing. Twice gives the same receipt.
    async fn submit(&self, caller: &Caller, id: SubmissionId) -> Result<Receipt, Refusal>;

    /// The receipt of a submission that was handed in.
    async fn receipt(&self, caller: &Caller, id: SubmissionId) -> Result<Receipt, Refusal>;

    /// Takes a submission back.
    async fn withdraw(&self, caller: &Caller, id: SubmissionId) -> Result<(), Refusal>;

    /// Opens a submission again, before the deadline.
    async fn reopen(&self, caller: &Caller, id: SubmissionId) -> Result<(), Refusal>;
}
