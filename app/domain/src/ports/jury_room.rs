//! The juror's desk.

use std::sync::Arc;

use async_trait::async_trait;

use super::refusal::Refusal;
use crate::{
    access::Caller,
    edition::{Edition, Round, Stage},
    id::SubmissionId,
    jury::{conflict::ConflictKind, invitation::InvitationState, suspicion::Suspicion},
    moment::Moment,
    ranking::fraction::Fraction,
    revision::Revision,
    scoring::ballot::Marks,
    submission::Answers,
};

/// How far a juror is with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BallotState {
    /// Not begun.
    New,
    /// Some marks saved.
    Begun,
    /// Handed in.
    HandedIn,
    /// Recused: a conflict was declared.
    Recused,
}

/// An entry in a juror's list.
#[derive(Clone, Debug)]
pub struct AssignedEntry {
    /// Which one.
    pub submission: SubmissionId,
    /// Title. Empty when recused.
    pub title: String,
    /// Name of the government. Empty when recused, and in a blind round.
    pub government: String,
    /// Country. Empty when recused, and in a blind round.
    pub country: String,
    /// Category code.
    pub category: String,
    /// Language of the entry.
    pub language: String,
    /// Minutes that reading it takes (230 words a minute); `None` when only a summary is read.
    pub minutes: Option<u32>,
    /// How far the juror is.
    pub state: BallotState,
    /// Total of the juror's own marks so far.
    pub total: Option<Fraction>,
    /// Own marks, to keep one's own scale.
    pub marks: Marks,
    /// Revision of the ballot.
    pub revision: Revision,
    /// What a ballot that is begun still lacks to be handed in: `mark-<criterion>`, `comment`.
    pub lacking: Vec<String>,
}

impl AssignedEntry {
    /// Whether the ballot can be handed in as it is saved.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.state == BallotState::Begun && self.lacking.is_empty()
    }

    /// Whether there is still something to do.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, BallotState::New | BallotState::Begun)
    }
}

/// The juror's list for one round.
#[derive(Clone, Debug)]
pub struct MyEntries {
    /// The edition.
    pub edition: Arc<Edition>,
    /// The round; `None` while no round is open.
    pub round: Option<Round>,
    /// When the round closes.
    pub closes: Option<Moment>,
    /// What time it is in the edition.
    pub stage: Stage,
    /// Now.
    pub now: Moment,
    /// In the juror's own reading order.
    pub entries: Vec<AssignedEntry>,
}

/// An entry beside the juror's ballot.
#[derive(Clone, Debug)]
pub struct BallotSheet {
    /// The edition.
    pub edition: Arc<Edition>,
    /// The round.
    pub round: Round,
    /// When the round closes.
    pub closes: Moment,
    /// Now.
    pub now: Moment,
    /// Which entry.
    pub submission: SubmissionId,
    /// The answers that the round shows to jurors.
    pub answers: Answers,
    /// How far the ballot is.
    pub state: BallotState,
    /// Saved marks.
    pub marks: Marks,
    /// Saved comment.
    pub comment: String,
    /// What the juror noted for nobody else.
    pub note: String,
    /// Revision to name when saving.
    pub revision: Revision,
    /// Last saved.
    pub saved: Option<Moment>,
    /// When it was handed in.
    pub handed_in: Option<Moment>,
    /// What other jurors gave, where the round shows it to this juror now; in no telling order.
    pub others: Vec<OtherBallot>,
    /// The entries before and after in the juror's order, for the next step.
    pub previous: Option<SubmissionId>,
    /// See `previous`.
    pub next: Option<SubmissionId>,
    /// Place in the juror's order, from 1.
    pub place: usize,
    /// Number of entries in the juror's list, recused ones left out.
    pub of: usize,
    /// On how many of them the ballot is handed in.
    pub done: usize,
    /// Minutes that reading this entry takes; `None` when only a summary is read.
    pub minutes: Option<u32>,
}

/// The ballot of another juror on the same entry, without the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherBallot {
    /// The total in points.
    pub total: Option<Fraction>,
    /// The marks.
    pub marks: Marks,
    /// The comment.
    pub comment: String,
}

/// An appointment as the juror sees it before answering.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The edition.
    pub edition: Arc<Edition>,
    /// Now.
    pub now: Moment,
    /// The answer so far: waiting or declined.
    pub state: InvitationState,
    /// Rounds on whose panel the juror is to sit.
    pub rounds: Vec<String>,
    /// Entries that are assigned already.
    pub entries: usize,
    /// Minutes that reading them takes.
    pub minutes: u32,
    /// What the secretariat takes the juror to read, judge and bear.
    pub expertise: Expertise,
}

/// What a juror reads, judges and bears, as typed or chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expertise {
    /// Field `languages`.
    pub languages: Vec<String>,
    /// Field `categories`; empty for all.
    pub categories: Vec<String>,
    /// Field `max_load`: most entries in a round.
    pub max_load: String,
}

/// What a juror sends: marks, a comment, and a note to oneself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BallotText {
    /// Criterion code → what was typed or chosen (`"7"`, `"7.5"`, `"cannot-judge"`, `""`).
    pub marks: std::collections::BTreeMap<String, String>,
    /// Comment for the applicant and the jury.
    pub comment: String,
    /// What only the juror reads; no other port gives it out. `None` leaves what is saved.
    pub note: Option<String>,
}

/// A ballot that is on disk.
#[derive(Clone, Debug)]
pub struct SavedBallot {
    /// The new revision.
    pub revision: Revision,
    /// When.
    pub at: Moment,
    /// Total of the saved marks.
    pub total: Option<Fraction>,
    /// Criteria still without a judgement.
    pub missing: usize,
}

/// The entries of which a juror has not said yet whether there is a conflict.
#[derive(Clone, Debug)]
pub struct DeclarationList {
    /// The edition.
    pub edition: Arc<Edition>,
    /// The round.
    pub round: Round,
    /// In the order of the governments.
    pub entries: Vec<ToDeclare>,
    /// Fingerprint of the list, sent back with what was said.
    pub snapshot: String,
}

/// An entry that a juror is asked about, without its contents.
#[derive(Clone, Debug)]
pub struct ToDeclare {
    /// Title; empty in a blind round, so that nobody learns who submitted what.
    pub title: String,
    /// Language of the title.
    pub language: String,
    /// Name of the government.
    pub government: String,
    /// Country (ISO 3166-1).
    pub country: String,
    /// Why the juror is asked in particular; empty as a rule.
    pub asked: Vec<Suspicion>,
}

/// A conflict with an entry of a list.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// Place of the entry on the list, from 0.
    pub place: usize,
    /// Of what kind.
    pub kind: ConflictKind,
    /// For the secretariat only.
    pub reason: String,
}

/// Reading and judging.
#[async_trait]
pub trait JuryRoom: Send + Sync {
    /// The invitation, until it is accepted; `WrongState` afterwards.
    async fn invitation(&self, caller: &Caller, year: u16) -> Result<Invitation, Refusal>;

    /// Takes the task, also after having declined it. Twice is once, and changes nothing then.
    async fn accept(&self, caller: &Caller, year: u16, expertise: Expertise)
    -> Result<(), Refusal>;

    /// Declines the task: entries that were assigned are free again. The reason is read by the
    /// secretariat only. `WrongState` after accepting.
    async fn decline(&self, caller: &Caller, year: u16, reason: &str) -> Result<(), Refusal>;

    /// The juror's list in an edition's open round. This and everything below is refused with
    /// `InvitationOpen` to a juror who has not accepted.
    async fn my_entries(&self, caller: &Caller, year: u16) -> Result<MyEntries, Refusal>;

    /// What the juror is asked before any content opens; an empty list when nothing is left to say.
    async fn declarations(&self, caller: &Caller, year: u16) -> Result<DeclarationList, Refusal>;

    /// Says of all entries of a list whether there is a conflict: those that are not named have none.
    /// How many were spoken about. `Stale` when the list is not that of `snapshot` any more; problems
    /// at `reason-<place>`. Until then everything below is refused with `ConflictsOpen`.
    async fn declare_conflicts(
        &self,
        caller: &Caller,
        year: u16,
        snapshot: &str,
        said: Vec<Declaration>,
    ) -> Result<usize, Refusal>;

    /// An assigned entry with the ballot on it.
    async fn ballot_sheet(
        &self,
        caller: &Caller,
        year: u16,
        submission: SubmissionId,
    ) -> Result<BallotSheet, Refusal>;

    /// Saves marks, comment and note. Fields of problems: `mark-<criterion>`, `comment`, `note`. `WrongState`
    /// after handing in, `Stale` when a newer revision is saved.
    async fn save_ballot(
        &self,
        caller: &Caller,
        year: u16,
        submission: SubmissionId,
        seen: Revision,
        ballot: BallotText,
    ) -> Result<SavedBallot, Refusal>;

    /// Saves and hands in. `Invalid` when marks (or a required comment) are missing. Twice is once.
    async fn hand_in(
        &self,
        caller: &Caller,
        year: u16,
        submission: SubmissionId,
        seen: Revision,
        ballot: BallotText,
    ) -> Result<SavedBallot, Refusal>;

    /// Hands in those of the named ballots that are complete and still at the named revision, by
    /// the rules of [`JuryRoom::hand_in`]; all or none of them are on disk afterwards. How many
    /// were handed in by this: twice is once, and what is not complete stays open.
    async fn hand_in_all(
        &self,
        caller: &Caller,
        year: u16,
        seen: &[(SubmissionId, Revision)],
    ) -> Result<usize, Refusal>;

    /// Declares a conflict: the entry vanishes from the juror's desk at once, a ballot on it does
    /// not count any more. The reason is read by the secretariat only.
    async fn declare_conflict(
        &self,
        caller: &Caller,
        year: u16,
        submission: SubmissionId,
        kind: ConflictKind,
        reason: &str,
    ) -> Result<(), Refusal>;
}
