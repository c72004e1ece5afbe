//! What people do and see, as far as somebody has to be allowed to.

/// Something that a person may want to do or see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Act {
    /// Home, call, questions, past editions, how results come about, assets.
    ReadPublic,
    /// The finalists, once announced (their own instant is checked beside the table).
    ReadFinalists,
    /// The open vote: who stands in it, and once the result is out how it ended (its own window is
    /// looked at beside the table).
    ReadVote,
    /// Cast a ballot in the open vote, confirm it by the link of a mail.
    CastVote,
    /// Winners page and practice pages.
    ReadResult,
    /// Ask for a sign-in mail, use its link or code.
    SignIn,
    /// Own profile and sessions, sign out.
    UseAccount,
    /// Use the set-up code from the log.
    ClaimSetup,
    /// Sign in as a demonstration person, move the demonstration clock.
    UseDemonstration,
    /// See one's own list of submissions.
    ReadOwnList,
    /// Begin a submission.
    StartSubmission,
    /// Read one's own submission, its receipt and status.
    ReadOwnSubmission,
    /// Save sections and contacts of a draft.
    WriteSubmission,
    /// Hand a draft in.
    SubmitSubmission,
    /// Save sections that were sent back for correction (which they are is looked at beside the
    /// table).
    CorrectSubmission,
    /// Hand the corrected sections in.
    SubmitCorrection,
    /// Save sections of the full sheet (who is asked, and until when, is looked at beside the table).
    WriteFullSheet,
    /// Hand the full sheet in.
    HandInFullSheet,
    /// Comment on the full sheet while it is written.
    CommentFullSheet,
    /// Open a handed-in submission again.
    ReopenSubmission,
    /// Take a submission back.
    WithdrawSubmission,
    /// Answer what the secretariat asks about a submission.
    AnswerSecretariat,
    /// Apply for membership of the network with a submission.
    ApplyForMembership,
    /// Say who else takes part in a submission, and in what part.
    RunTeam,
    /// Translate the summary of one's own submission.
    TranslateOwnSummary,
    /// Take part no longer.
    LeaveTeam,
    /// Answer the invitation to take part in a submission (that there is one, for this address, is
    /// looked at beside the table).
    AnswerTeamInvitation,
    /// Comment on a submission that is being written.
    CommentSubmission,
    /// Read the invitation to the jury, accept or decline it.
    AnswerInvitation,
    /// See the list of one's entries to judge.
    EnterJuryRoom,
    /// Read an assigned entry and one's own ballot on it.
    ReadAssigned,
    /// Save marks and comments.
    WriteBallot,
    /// Hand a ballot in.
    HandInBallot,
    /// Read what other jurors gave, without names, where the round shows it.
    ReadOtherBallots,
    /// Come to the jury's meeting and follow it.
    EnterMeeting,
    /// Vote on a motion in the meeting.
    Vote,
    /// Declare a conflict of interest.
    DeclareConflict,
    /// See the desk of the secretariat.
    EnterOffice,
    /// The list of submissions with its counts.
    ListSubmissions,
    /// Read any submission of the edition, contacts included.
    ReadSubmission,
    /// Take many submissions away at once, contacts included: tables, archives, a book.
    ExportSubmissions,
    /// Find a submission eligible or not.
    JudgeEligibility,
    /// Ask the applicant something about a submission, and read the answers.
    AskApplicant,
    /// Read applications for membership, accept or decline them.
    DecideMembership,
    /// Send sections of a submission that was handed in back for correction.
    SendBack,
    /// Give one draft more time than the calendar does.
    ExtendDeadline,
    /// Give or correct the translation of a summary.
    TranslateSummary,
    /// Appoint jurors, share out entries, recuse.
    RunJury,
    /// Shape the entry form.
    EditForm,
    /// Set up the rules of rounds that have not begun, and try rules.
    EditRules,
    /// See how far the jury is.
    ReadProgress,
    /// See standings with marks.
    ReadStandings,
    /// Read what jurors wrote about a submission, without their names.
    ReadJuryComments,
    /// Write what an applicant is told of the jury's reading.
    WriteFeedback,
    /// Read what one is told of the jury's reading of one's own submission.
    ReadFeedback,
    /// Have the certificate of one's own submission.
    ReadCertificate,
    /// Apply a cut-off and announce finalists.
    Shortlist,
    /// Run the meeting: what is on the floor, what is put to the vote.
    RunMeeting,
    /// Read the minutes of the meeting.
    ReadMinutes,
    /// Prepare decisions and propose them.
    Decide,
    /// Release what somebody else proposed.
    Release,
    /// Take a released result down.
    Retract,
    /// Open the next edition as a copy of this one.
    OpenEdition,
    /// Change the calendar.
    EditTimetable,
    /// See the mails.
    ReadOutbox,
    /// See the log.
    ReadLog,
    /// See how regions take part (counts of submissions, no titles).
    ReadParticipation,
}

impl Act {
    /// Acts about a single submission, on which a conflict takes every right away.
    #[must_use]
    pub const fn concerns_one_submission(self) -> bool {
        matches!(
            self,
            Self::ReadAssigned
                | Self::WriteBallot
                | Self::HandInBallot
                | Self::DeclareConflict
                | Self::ReadOtherBallots
                | Self::Vote
                | Self::ReadSubmission
                | Self::JudgeEligibility
                | Self::ExtendDeadline
                | Self::SendBack
                | Self::AskApplicant
                | Self::DecideMembership
                | Self::TranslateSummary
                | Self::ReadJuryComments
                | Self::WriteFeedback
        )
    }
}
