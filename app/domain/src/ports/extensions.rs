//! More time for one submission, begun or not.

use async_trait::async_trait;

use super::{refusal::Refusal, secretariat_office::OfficeEdition};
use crate::{access::Caller, id::SubmissionId, moment::Moment};

/// A later deadline of one submission's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// Until when it can be written and handed in. Counts where it is later than the calendar's
    /// deadline, and never longer than until the jury begins.
    pub closes: Moment,
    /// Why, in the secretariat's words; the applicant reads it.
    pub reason: String,
    /// When it was given.
    pub given: Moment,
}

/// What the secretariat sees of it beside a draft.
#[derive(Clone, Debug)]
pub struct ExtensionDesk {
    /// The extension there is.
    pub now: Option<Extension>,
    /// Later than this there can be none: the jury begins.
    pub latest: Option<Moment>,
}

/// An address that may begin one submission later than all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateStart {
    /// The address; its link works for nobody else.
    pub email: String,
    /// Until when the submission can be begun, written and handed in.
    pub closes: Moment,
    /// Why, in the secretariat's words.
    pub reason: String,
    /// Whether a submission was begun with it.
    pub begun: bool,
}

/// All of them, for the secretariat.
#[derive(Clone, Debug)]
pub struct LateStarts {
    /// Which edition.
    pub office: OfficeEdition,
    /// In the order in which they were given.
    pub lines: Vec<LateStart>,
    /// Later than this there can be none: the jury begins.
    pub latest: Option<Moment>,
}

/// Giving more time.
#[async_trait]
pub trait Extensions: Send + Sync {
    /// The extension of a draft. `NotFound` while there can be none: it is no draft, or the jury is
    /// at work.
    async fn extension(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<ExtensionDesk, Refusal>;

    /// Gives a draft more time, or other time than it was given, and tells who writes in it. `seen`:
    /// the end of the extension that was there; `Stale` when it is another one now. `Invalid` at
    /// `closes` for a time that has passed, is no later than the calendar's or lies beyond the
    /// jury's beginning, at `reason` when there is none.
    async fn extend(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Option<Moment>,
        closes: Moment,
        reason: &str,
    ) -> Result<(), Refusal>;

    /// Takes an extension back. What was handed in meanwhile stays handed in.
    async fn end_extension(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<(), Refusal>;

    /// Who may begin later than all others. `NotFound` while nobody can be: the jury is at work.
    async fn late_starts(&self, caller: &Caller, year: u16) -> Result<LateStarts, Refusal>;

    /// Lets an address begin one submission, and hand it in until a moment; tells it by a mail whose
    /// link leads there. A second time it gets other time, or another submission once it has begun
    /// one. `Invalid` at `email`, and as [`Self::extend`].
    async fn give_late_start(
        &self,
        caller: &Caller,
        year: u16,
        email: &str,
        closes: Moment,
        reason: &str,
    ) -> Result<(), Refusal>;

    /// Takes it back from an address that has not begun. What was begun keeps its time.
    async fn end_late_start(&self, caller: &Caller, year: u16, email: &str) -> Result<(), Refusal>;
}
