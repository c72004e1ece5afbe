//! A submission that was handed in goes back to its applicant for correction.

use async_trait::async_trait;

use super::refusal::Refusal;
use crate::{
    access::Caller, id::SubmissionId, moment::Moment, revision::Revision, submission::Answers,
};

/// Some sections of a submission, asked to be corrected until a deadline of their own. Until they are
/// handed in again, and when they are not, what was handed in before stands.
#[derive(Clone, Debug)]
pub struct Correction {
    /// Codes of the sections.
    pub sections: Vec<String>,
    /// What is asked, in the secretariat's words; the applicant reads it.
    pub message: String,
    /// Until when.
    pub closes: Moment,
    /// When it was asked.
    pub asked: Moment,
    /// When it was handed in again.
    pub answered: Option<Moment>,
    /// When it was taken back, or the submission opened as a whole.
    pub ended: Option<Moment>,
}

impl Correction {
    /// Whether it waits for the applicant.
    #[must_use]
    pub fn is_open(&self, now: Moment) -> bool {
        self.answered.is_none() && self.ended.is_none() && now < self.closes
    }

    /// Whether a section is to be corrected.
    #[must_use]
    pub fn names(&self, section: &str) -> bool {
        self.sections.iter().any(|own| own == section)
    }
}

/// What a correction changed in a section.
#[derive(Clone, Debug)]
pub struct SectionChange {
    /// Code of the section.
    pub section: String,
    /// What it said.
    pub before: Answers,
    /// What it says since.
    pub after: Answers,
}

/// What the secretariat sees of it.
#[derive(Clone, Debug)]
pub struct CorrectionDesk {
    /// All that were asked, the newest first, with what they changed once they are handed in.
    pub all: Vec<(Correction, Vec<SectionChange>)>,
    /// Whether submissions can be sent back at all now: the jury has not begun.
    pub allowed: bool,
    /// Whether the submission can be sent back now: it is handed in, not judged, and not out already.
    pub possible: bool,
    /// Later than this no correction is waited for: the jury begins.
    pub latest: Option<Moment>,
}

/// Sending back for correction.
#[async_trait]
pub trait Corrections: Send + Sync {
    /// What was asked to be corrected, and whether more can be.
    async fn corrections(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<CorrectionDesk, Refusal>;

    /// Sends these sections back, and tells the applicant. `seen`: the revision of the submission
    /// that was read; `Stale` when it is another one now. `Invalid` at `closes`, `sections` or
    /// `message`.
    #[expect(
        clippy::too_many_arguments,
        reason = "one intention with all that it needs"
    )]
    async fn send_back(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        sections: Vec<String>,
        closes: Moment,
        message: &str,
    ) -> Result<(), Refusal>;

    /// Takes it back: what was handed in stands.
    async fn end_correction(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<(), Refusal>;
}
