//! The policy table: act × person × relation × stage.
//!
//! Pages, endpoints, exports and mails all ask [`permits`]. What the table does not allow is
//! forbidden, and looks to the caller as if the thing did not exist.

use super::act::Act;
use crate::{edition::Stage, person::role::Role, submission::Part};

/// Who asks, as far as the table needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person<'a> {
    /// Whether somebody is signed in.
    pub signed_in: bool,
    /// The roles held in the edition in question.
    pub roles: &'a [Role],
}

impl Person<'_> {
    /// Somebody whom nothing is known about.
    pub const ANYONE: Self = Self {
        signed_in: false,
        roles: &[],
    };
}

/// How the person is related to the submission in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// Not at all, or the act is about no single submission.
    None,
    /// The submission is the person's own.
    Owner,
    /// The person takes part in writing it.
    Collaborator(Part),
    /// It is assigned to the person as a juror.
    Assigned,
    /// The person is in conflict with it: every right that a role gives on it is gone.
    Conflicted,
}

/// Whom a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Anyone,
    SignedIn,
    Owner,
    /// The owner, and who takes at least this part.
    Team(Part),
    /// Who takes part without being the owner.
    Collaborator,
    Holder(Role),
    AssignedJuror,
}

/// A set of stages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stages(u8);

impl Stages {
    const SETUP: Self = Self(1);
    const SUBMISSION: Self = Self(2);
    const VALIDATION: Self = Self(4);
    const ROUND: Self = Self(8);
    const DELIBERATION: Self = Self(16);
    const BETWEEN: Self = Self(32);
    const PUBLISHED: Self = Self(64);
    const ALWAYS: Self = Self(127);
    /// While the secretariat and the applicants have the entries in hand. Between two phases can also
    /// be later: deadlines are looked at beside the table.
    const BEFORE_THE_JURY: Self = Self::SUBMISSION.and(Self::VALIDATION).and(Self::BETWEEN);
    /// From the moment when entries exist until the result is out.
    const JUDGING: Self = Self::ROUND.and(Self::DELIBERATION).and(Self::BETWEEN);

    /// When there may be minutes.
    const AFTER_MEETING: Self = Self::DELIBERATION.and(Self::BETWEEN).and(Self::PUBLISHED);

    const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn hold(self, stage: &Stage) -> bool {
        let one = match stage {
            Stage::Setup => Self::SETUP,
            Stage::Submission => Self::SUBMISSION,
            Stage::Validation => Self::VALIDATION,
            Stage::Round { .. } => Self::ROUND,
            Stage::Deliberation => Self::DELIBERATION,
            Stage::Between => Self::BETWEEN,
            Stage::Published => Self::PUBLISHED,
        };
        self.0 & one.0 != 0
    }
}

const fn rule(act: Act, who: Who, stages: Stages) -> (Act, Who, Stages) {
    (act, who, stages)
}

const SECRETARIAT: Who = Who::Holder(Role::Secretariat);
const AUDITOR: Who = Who::Holder(Role::Auditor);
const REGIONAL: Who = Who::Holder(Role::RegionalOffice);
const JUROR: Who = Who::Holder(Role::Juror);
const COMMENTS: Who = Who::Team(Part::Comment);
const EDITS: Who = Who::Team(Part::Edit);
const SUBMITS: Who = Who::Team(Part::Submit);

/// The table. One line is one permission.
const TABLE: &[(Act, Who, Stages)] = &[
    rule(Act::ReadPublic, Who::Anyone, Stages::ALWAYS),
    rule(
        Act::ReadFinalists,
        Who::Anyone,
        Stages::JUDGING.and(Stages::PUBLISHED),
    ),
    rule(
        Act::ReadVote,
        Who::Anyone,
        Stages::JUDGING.and(Stages::PUBLISHED),
    ),
    rule(Act::CastVote, Who::Anyone, Stages::JUDGING),
    rule(Act::ReadResult, Who::Anyone, Stages::PUBLISHED),
    rule(Act::SignIn, Who::Anyone, Stages::ALWAYS),
    rule(Act::ClaimSetup, Who::Anyone, Stages::ALWAYS),
    rule(Act::UseDemonstration, Who::Anyone, Stages::ALWAYS),
    rule(Act::UseAccount, Who::SignedIn, Stages::ALWAYS),
    // --- applicants ---
    rule(Act::ReadOwnList, Who::SignedIn, Stages::ALWAYS),
    rule(Act::StartSubmission, Who::SignedIn, Stages::SUBMISSION),
    rule(Act::ReadOwnSubmission, COMMENTS, Stages::ALWAYS),
    rule(Act::WriteSubmission, EDITS, Stages::SUBMISSION),
    rule(
        Act::TranslateOwnSummary,
        EDITS,
        Stages::BEFORE_THE_JURY.and(Stages::JUDGING),
    ),
    rule(Act::SubmitSubmission, SUBMITS, Stages::SUBMISSION),
    rule(Act::ReopenSubmission, SUBMITS, Stages::SUBMISSION),
    rule(Act::CorrectSubmission, EDITS, Stages::BEFORE_THE_JURY),
    rule(Act::SubmitCorrection, SUBMITS, Stages::BEFORE_THE_JURY),
    // Those who went on are asked before the next jury begins to read.
    rule(Act::WriteFullSheet, EDITS, Stages::BETWEEN),
    rule(Act::HandInFullSheet, SUBMITS, Stages::BETWEEN),
    rule(Act::CommentFullSheet, COMMENTS, Stages::BETWEEN),
    rule(Act::CommentSubmission, COMMENTS, Stages::SUBMISSION),
    rule(Act::AnswerSecretariat, EDITS, Stages::ALWAYS),
    rule(Act::ApplyForMembership, EDITS, Stages::ALWAYS),
    rule(Act::RunTeam, Who::Owner, Stages::ALWAYS),
    rule(Act::LeaveTeam, Who::Collaborator, Stages::ALWAYS),
    rule(Act::AnswerTeamInvitation, Who::SignedIn, Stages::ALWAYS),
    rule(
        Act::WithdrawSubmission,
        Who::Owner,
        Stages::SUBMISSION
            .and(Stages::VALIDATION)
            .and(Stages::ROUND)
            .and(Stages::BETWEEN),
    ),
    rule(Act::ReadFeedback, COMMENTS, Stages::PUBLISHED),
    rule(Act::ReadCertificate, COMMENTS, Stages::PUBLISHED),
    // --- jurors: rights end with the edition ---
    rule(
        Act::AnswerInvitation,
        JUROR,
        Stages::SETUP
            .and(Stages::SUBMISSION)
            .and(Stages::VALIDATION)
            .and(Stages::JUDGING),
    ),
    rule(
        Act::EnterJuryRoom,
        JUROR,
        Stages::VALIDATION.and(Stages::JUDGING),
    ),
    rule(
        Act::ReadAssigned,
        Who::AssignedJuror,
        Stages::ROUND.and(Stages::DELIBERATION),
    ),
    rule(Act::WriteBallot, Who::AssignedJuror, Stages::ROUND),
    rule(Act::HandInBallot, Who::AssignedJuror, Stages::ROUND),
    rule(
        Act::ReadOtherBallots,
        Who::AssignedJuror,
        Stages::ROUND.and(Stages::DELIBERATION),
    ),
    rule(
        Act::DeclareConflict,
        Who::AssignedJuror,
        Stages::ROUND.and(Stages::DELIBERATION),
    ),
    rule(Act::EnterMeeting, JUROR, Stages::DELIBERATION),
    rule(Act::Vote, JUROR, Stages::DELIBERATION),
    // --- secretariat ---
    rule(Act::EnterOffice, SECRETARIAT, Stages::ALWAYS),
    rule(Act::ListSubmissions, SECRETARIAT, Stages::ALWAYS),
    rule(Act::ReadSubmission, SECRETARIAT, Stages::ALWAYS),
    rule(Act::ExportSubmissions, SECRETARIAT, Stages::ALWAYS),
    rule(
        Act::JudgeEligibility,
        SECRETARIAT,
        Stages::SUBMISSION
            .and(Stages::VALIDATION)
            .and(Stages::BETWEEN),
    ),
    rule(Act::ExtendDeadline, SECRETARIAT, Stages::BEFORE_THE_JURY),
    rule(Act::SendBack, SECRETARIAT, Stages::BEFORE_THE_JURY),
    rule(Act::AskApplicant, SECRETARIAT, Stages::ALWAYS),
    rule(Act::DecideMembership, SECRETARIAT, Stages::ALWAYS),
    rule(Act::TranslateSummary, SECRETARIAT, Stages::ALWAYS),
    rule(
        Act::RunJury,
        SECRETARIAT,
        Stages::SETUP
            .and(Stages::SUBMISSION)
            .and(Stages::VALIDATION)
            .and(Stages::JUDGING),
    ),
    rule(
        Act::EditForm,
        SECRETARIAT,
        Stages::SETUP.and(Stages::SUBMISSION),
    ),
    rule(
        Act::EditRules,
        SECRETARIAT,
        Stages::SETUP
            .and(Stages::SUBMISSION)
            .and(Stages::VALIDATION)
            .and(Stages::JUDGING),
    ),
    rule(Act::ReadProgress, SECRETARIAT, Stages::ALWAYS),
    rule(
        Act::ReadStandings,
        SECRETARIAT,
        Stages::JUDGING.and(Stages::PUBLISHED),
    ),
    rule(
        Act::ReadJuryComments,
        SECRETARIAT,
        Stages::JUDGING.and(Stages::PUBLISHED),
    ),
    rule(
        Act::WriteFeedback,
        SECRETARIAT,
        Stages::JUDGING.and(Stages::PUBLISHED),
    ),
    rule(Act::Shortlist, SECRETARIAT, Stages::JUDGING),
    rule(Act::RunMeeting, SECRETARIAT, Stages::DELIBERATION),
    rule(Act::ReadMinutes, SECRETARIAT, Stages::AFTER_MEETING),
    rule(
        Act::Decide,
        SECRETARIAT,
        Stages::DELIBERATION.and(Stages::BETWEEN),
    ),
    rule(
        Act::Release,
        SECRETARIAT,
        Stages::DELIBERATION.and(Stages::BETWEEN),
    ),
    rule(Act::Retract, SECRETARIAT, Stages::ALWAYS),
    rule(Act::EditTimetable, SECRETARIAT, Stages::ALWAYS),
    rule(Act::OpenEdition, SECRETARIAT, Stages::ALWAYS),
    rule(Act::ReadOutbox, SECRETARIAT, Stages::ALWAYS),
    rule(Act::ReadLog, SECRETARIAT, Stages::ALWAYS),
    rule(Act::ReadParticipation, SECRETARIAT, Stages::ALWAYS),
    // --- those who look on ---
    rule(Act::EnterOffice, AUDITOR, Stages::ALWAYS),
    rule(
        Act::ReadProgress,
        AUDITOR,
        Stages::JUDGING.and(Stages::PUBLISHED),
    ),
    rule(
        Act::ReadStandings,
        AUDITOR,
        Stages::JUDGING.and(Stages::PUBLISHED),
    ),
    rule(Act::ReadMinutes, AUDITOR, Stages::AFTER_MEETING),
    rule(Act::ReadLog, AUDITOR, Stages::ALWAYS),
    rule(Act::ReadParticipation, AUDITOR, Stages::ALWAYS),
    rule(Act::EnterOffice, REGIONAL, Stages::ALWAYS),
    rule(Act::ReadParticipation, REGIONAL, Stages::ALWAYS),
];

/// Whether the table allows the act to this person, in this relation, at this stage.
#[must_use]
pub fn permits(act: Act, person: Person<'_>, relation: Relation, stage: &Stage) -> bool {
    if relation == Relation::Conflicted && act.concerns_one_submission() {
        return false;
    }
    TABLE.iter().any(|(listed, who, stages)| {
        *listed == act
            && stages.hold(stage)
            && match who {
                Who::Anyone => true,
                Who::SignedIn => person.signed_in,
                Who::Owner => person.signed_in && relation == Relation::Owner,
                Who::Team(least) => {
                    person.signed_in
                        && match relation {
                            Relation::Owner => true,
                            Relation::Collaborator(part) => part >= *least,
                            _ => false,
                        }
                }
                Who::Collaborator => {
                    person.signed_in && matches!(relation, Relation::Collaborator(_))
                }
                Who::Holder(role) => person.signed_in && person.roles.contains(role),
                Who::AssignedJuror => {
                    person.signed_in
                        && person.roles.contains(&Role::Juror)
                        && relation == Relation::Assigned
                }
            }
    })
}

#[cfg(test)]
mod tests;
