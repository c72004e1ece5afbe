//! Which mails there are, and the values that each carries.

use domain::{id::SubmissionId, moment::Moment};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::gaps::Gaps;

/// A mail without its words. Stored as it is; the text is made when the mail is sent, in the
/// reader's language and with the edition as it is then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Letter {
    /// Link and code, which are derived from the request when the mail is sent.
    SignIn {
        /// The row of the request.
        request: Uuid,
    },
    /// Link by which a ballot of the open vote counts, derived from the request when the mail is sent.
    VoteConfirmation {
        /// The row of the ballot that waits.
        request: Uuid,
    },
    /// To whoever used the set-up code.
    SecretariatWelcome,
    /// To whoever began a draft: the way back to it.
    SubmissionStarted {
        /// Which one.
        submission: SubmissionId,
        /// Until when it can be handed in.
        closes: Moment,
    },
    /// Receipt of a submission.
    SubmissionReceived {
        /// Which one.
        submission: SubmissionId,
        /// Its title.
        title: String,
        /// Time of receipt.
        submitted: Moment,
        /// The deadline after which that was, in the grace.
        #[serde(default)]
        missed: Option<Moment>,
        /// Fingerprint of what was handed in.
        fingerprint: String,
    },
    /// A submission was taken back by its owner.
    SubmissionWithdrawn {
        /// Its title.
        title: String,
        /// When.
        at: Moment,
    },
    /// A draft got more time than the calendar gives.
    ExtensionGiven {
        /// Which one.
        submission: SubmissionId,
        /// Its title; empty while there is none.
        title: String,
        /// Until when.
        closes: Moment,
        /// Why, in the secretariat's words.
        reason: String,
    },
    /// To somebody who may begin a submission later than all others.
    LateStart {
        /// Until when it can be begun and handed in.
        closes: Moment,
        /// Why, in the secretariat's words.
        reason: String,
    },
    /// To those who write a draft: the deadline of the call moved.
    DeadlineMoved {
        /// Which one.
        submission: SubmissionId,
        /// Its title; empty while there is none.
        title: String,
        /// Until when it could be handed in before.
        before: Moment,
        /// Until when it can be now.
        closes: Moment,
        /// Why, in the secretariat's words.
        reason: String,
    },
    /// Sections of a submission were sent back for correction.
    CorrectionAsked {
        /// Which one.
        submission: SubmissionId,
        /// Its title.
        title: String,
        /// Until when.
        closes: Moment,
        /// What is asked, in the secretariat's words.
        message: String,
        /// Codes of the sections.
        sections: Vec<String>,
    },
    /// The secretariat asked something, or said more about it.
    QuestionAsked {
        /// About which submission.
        submission: SubmissionId,
        /// Its title.
        title: String,
    },
    /// To the secretariat: a team answered.
    QuestionAnswered {
        /// About which submission.
        submission: SubmissionId,
        /// Its title.
        title: String,
    },
    /// To those who write a draft, while there is time.
    DraftReminder {
        /// Which one.
        submission: SubmissionId,
        /// Its title; empty while there is none.
        title: String,
        /// Until when it can be handed in.
        closes: Moment,
        /// What is still missing.
        #[serde(flatten)]
        gaps: Gaps,
    },
    /// Receipt of a full sheet.
    FullSheetReceived {
        /// Of which submission.
        submission: SubmissionId,
        /// Its title.
        title: String,
        /// Time of receipt.
        submitted: Moment,
        /// Fingerprint of entry and full sheet together.
        fingerprint: String,
    },
    /// To the team of one that went on: its full sheet is asked, and not handed in.
    FullSheetReminder {
        /// Of which submission.
        submission: SubmissionId,
        /// Its title.
        title: String,
        /// Until when it can be handed in.
        closes: Moment,
        /// What is still missing.
        #[serde(flatten)]
        gaps: Gaps,
    },
    /// Invites to take part in writing a submission.
    TeamInvitation {
        /// Its title; empty while there is none.
        title: String,
        /// Who invites: name, or address.
        by: String,
    },
    /// A submission goes to the jury.
    SubmissionEligible {
        /// Which one.
        submission: SubmissionId,
        /// Its title.
        title: String,
    },
    /// A submission does not go to the jury.
    SubmissionIneligible {
        /// Which one.
        submission: SubmissionId,
        /// Its title.
        title: String,
        /// Why, in the secretariat's words.
        reason: String,
    },
    /// The application for membership that came with a submission was accepted. What the secretariat
    /// says of it is read at its page alone.
    MembershipAccepted {
        /// With which submission.
        submission: SubmissionId,
        /// Its title; empty while there is none.
        title: String,
    },
    /// As [`Self::MembershipAccepted`]: it was declined.
    MembershipDeclined {
        /// With which submission.
        submission: SubmissionId,
        /// Its title; empty while there is none.
        title: String,
    },
    /// To a new juror.
    JurorInvitation {
        /// How to address the juror.
        name: String,
    },
    /// To a juror with ballots that are not handed in.
    BallotsReminder {
        /// How to address the juror.
        name: String,
        /// How many.
        open: u32,
        /// When the round closes.
        closes: Moment,
    },
    /// To the winner. Hold it until the release is visible, call it back with the result, and let
    /// its slot name the revision of the release.
    Winner {
        /// Title of the practice.
        title: String,
        /// Name of the government.
        government: String,
    },
    /// To who receives a mention. As [`Self::Winner`].
    Mention {
        /// Title of the practice.
        title: String,
        /// Name of the government.
        government: String,
        /// Code of the kind of mention.
        mention: String,
    },
    /// Tells the secretariat that a result was released. Names no practice.
    ReleaseNotice {
        /// From when it is visible.
        visible_from: Moment,
        /// Name of the person who proposed it.
        proposed_by: String,
        /// Name of the person who released it.
        released_by: String,
    },
}

impl Letter {
    /// The request from which the secrets of the letter are derived: somebody waits at the screen
    /// for it.
    #[must_use]
    pub const fn request(&self) -> Option<Uuid> {
        match self {
            Self::SignIn { request } | Self::VoteConfirmation { request } => Some(*request),
            _ => None,
        }
    }

    /// Letters that tell a result. They leave only while it is released and visible, whatever
    /// their rows say.
    #[must_use]
    pub const fn tells_a_result(&self) -> bool {
        matches!(self, Self::Winner { .. } | Self::Mention { .. })
    }

    /// The stored name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::SignIn { .. } => "sign-in",
            Self::VoteConfirmation { .. } => VOTE_CONFIRMATION,
            Self::SecretariatWelcome => "secretariat-welcome",
            Self::SubmissionStarted { .. } => "submission-started",
            Self::SubmissionReceived { .. } => "submission-received",
            Self::SubmissionWithdrawn { .. } => "submission-withdrawn",
            Self::ExtensionGiven { .. } => "extension-given",
            Self::LateStart { .. } => "late-start",
            Self::DeadlineMoved { .. } => "deadline-moved",
            Self::CorrectionAsked { .. } => "correction-asked",
            Self::QuestionAsked { .. } => "question-asked",
            Self::QuestionAnswered { .. } => "question-answered",
            Self::DraftReminder { .. } => DRAFT_REMINDER,
            Self::FullSheetReceived { .. } => "full-sheet-received",
            Self::FullSheetReminder { .. } => FULL_SHEET_REMINDER,
            Self::TeamInvitation { .. } => "team-invitation",
            Self::SubmissionEligible { .. } => "submission-eligible",
            Self::SubmissionIneligible { .. } => "submission-ineligible",
            Self::MembershipAccepted { .. } => "membership-accepted",
            Self::MembershipDeclined { .. } => "membership-declined",
            Self::JurorInvitation { .. } => "juror-invitation",
            Self::BallotsReminder { .. } => BALLOTS_REMINDER,
            Self::Winner { .. } => "winner",
            Self::Mention { .. } => "mention",
            Self::ReleaseNotice { .. } => "release-notice",
        }
    }

    /// The keys of subject and body.
    #[must_use]
    pub const fn keys(&self) -> (&'static str, &'static str) {
        match self {
            Self::SignIn { .. } => ("mail-sign-in-subject", "mail-sign-in-body"),
            Self::VoteConfirmation { .. } => (
                "mail-vote-confirmation-subject",
                "mail-vote-confirmation-body",
            ),
            Self::SecretariatWelcome => (
                "mail-secretariat-welcome-subject",
                "mail-secretariat-welcome-body",
            ),
            Self::SubmissionStarted { .. } => (
                "mail-submission-started-subject",
                "mail-submission-started-body",
            ),
            Self::SubmissionReceived { .. } => (
                "mail-submission-received-subject",
                "mail-submission-received-body",
            ),
            Self::SubmissionWithdrawn { .. } => (
                "mail-submission-withdrawn-subject",
                "mail-submission-withdrawn-body",
            ),
            Self::ExtensionGiven { .. } => {
                ("mail-extension-given-subject", "mail-extension-given-body")
            }
            Self::LateStart { .. } => ("mail-late-start-subject", "mail-late-start-body"),
            Self::DeadlineMoved { .. } => {
                ("mail-deadline-moved-subject", "mail-deadline-moved-body")
            }
            Self::CorrectionAsked { .. } => (
                "mail-correction-asked-subject",
                "mail-correction-asked-body",
            ),
            Self::QuestionAsked { .. } => {
                ("mail-question-asked-subject", "mail-question-asked-body")
            }
            Self::QuestionAnswered { .. } => (
                "mail-question-answered-subject",
                "mail-question-answered-body",
            ),
            Self::DraftReminder { .. } => {
                ("mail-draft-reminder-subject", "mail-draft-reminder-body")
            }
            Self::FullSheetReceived { .. } => (
                "mail-full-sheet-received-subject",
                "mail-full-sheet-received-body",
            ),
            Self::FullSheetReminder { .. } => (
                "mail-full-sheet-reminder-subject",
                "mail-full-sheet-reminder-body",
            ),
            Self::TeamInvitation { .. } => {
                ("mail-team-invitation-subject", "mail-team-invitation-body")
            }
            Self::SubmissionEligible { .. } => (
                "mail-submission-eligible-subject",
                "mail-submission-eligible-body",
            ),
            Self::SubmissionIneligible { .. } => (
                "mail-submission-ineligible-subject",
                "mail-submission-ineligible-body",
            ),
            Self::MembershipAccepted { .. } => (
                "mail-membership-accepted-subject",
                "mail-membership-accepted-body",
            ),
            Self::MembershipDeclined { .. } => (
                "mail-membership-declined-subject",
                "mail-membership-declined-body",
            ),
            Self::JurorInvitation { .. } => (
                "mail-juror-invitation-subject",
                "mail-juror-invitation-body",
            ),
            Self::BallotsReminder { .. } => (
                "mail-ballots-reminder-subject",
                "mail-ballots-reminder-body",
            ),
            Self::Winner { .. } => ("mail-winner-subject", "mail-winner-body"),
            Self::Mention { .. } => ("mail-mention-subject", "mail-mention-body"),
            Self::ReleaseNotice { .. } => {
                ("mail-release-notice-subject", "mail-release-notice-body")
            }
        }
    }
}

/// The kind whose rows go with the vote that they are about.
pub(super) const VOTE_CONFIRMATION: &str = "vote-confirmation";

/// Kinds of which nobody gets a second one on the same occasion.
pub(crate) const DRAFT_REMINDER: &str = "draft-reminder";
pub(crate) const FULL_SHEET_REMINDER: &str = "full-sheet-reminder";
pub(crate) const BALLOTS_REMINDER: &str = "ballots-reminder";

/// Kinds that tell a result, for the query that calls them back.
pub(crate) const RESULT_KINDS: [&str; 2] = ["winner", "mention"];

mod about;
#[cfg(test)]
mod tests;
