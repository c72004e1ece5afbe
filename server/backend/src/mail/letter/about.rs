//! What letters tell of.

use domain::id::SubmissionId;

use super::Letter;

impl Letter {
    /// The submission that it tells of, where it names one.
    #[must_use]
    pub const fn submission(&self) -> Option<SubmissionId> {
        match self {
            Self::SubmissionStarted { submission, .. }
            | Self::SubmissionReceived { submission, .. }
            | Self::ExtensionGiven { submission, .. }
            | Self::DeadlineMoved { submission, .. }
            | Self::CorrectionAsked { submission, .. }
            | Self::QuestionAsked { submission, .. }
            | Self::QuestionAnswered { submission, .. }
            | Self::DraftReminder { submission, .. }
            | Self::FullSheetReceived { submission, .. }
            | Self::FullSheetReminder { submission, .. }
            | Self::SubmissionEligible { submission, .. }
            | Self::SubmissionIneligible { submission, .. }
            | Self::MembershipAccepted { submission, .. }
            | Self::MembershipDeclined { submission, .. } => Some(*submission),
            _ => None,
        }
    }
}
