//! What the secretariat sees of the jury.

use super::secretariat_office::OfficeEdition;
use crate::{
    id::{AccountId, SubmissionId},
    jury::{
        assignment::{
            EntryShort, Obstacle, Progress,
            edits::{Edits, Unfit},
        },
        conflict::ConflictKind,
        invitation::InvitationState,
        suspicion::Suspicion,
    },
    moment::Moment,
};

/// A juror with load and progress.
#[derive(Clone, Debug)]
pub struct JurorLine {
    /// Who.
    pub account: AccountId,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Organisation.
    pub organisation: String,
    /// Country.
    pub country: String,
    /// Languages that the juror reads.
    pub languages: Vec<String>,
    /// Categories that the juror judges; empty for all.
    pub categories: Vec<String>,
    /// Most entries in a round.
    pub max_load: u32,
    /// Rounds on whose panel the juror sits.
    pub rounds: Vec<String>,
    /// Entries assigned in the round that is shown.
    pub assigned: u32,
    /// Ballots begun.
    pub begun: u32,
    /// Ballots handed in.
    pub handed_in: u32,
    /// Conflicts declared.
    pub conflicts: u32,
    /// The answer to the invitation.
    pub invitation: InvitationState,
    /// Why it was declined; for the secretariat only.
    pub declined_because: String,
}

/// What the secretariat says about a juror.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JurorForm {
    /// Field `name`.
    pub name: String,
    /// Field `email`.
    pub email: String,
    /// Field `organisation`.
    pub organisation: String,
    /// Field `country`.
    pub country: String,
    /// Field `languages`.
    pub languages: Vec<String>,
    /// Field `categories`.
    pub categories: Vec<String>,
    /// Field `max_load`.
    pub max_load: String,
    /// Field `rounds`.
    pub rounds: Vec<String>,
}

/// A juror and an assigned entry that have something in common.
#[derive(Clone, Debug)]
pub struct OpenQuestion {
    /// Name of the juror.
    pub juror: String,
    /// Title of the entry.
    pub title: String,
    /// Its government.
    pub government: String,
    /// What they have in common.
    pub asked: Vec<Suspicion>,
    /// Whether the juror said that there is no conflict; else nothing was said yet.
    pub cleared: bool,
}

/// The jury of a round.
#[derive(Clone, Debug)]
pub struct JuryView {
    /// What jurors are asked about in particular, unanswered first.
    pub questions: Vec<OpenQuestion>,
    /// The edition.
    pub office: OfficeEdition,
    /// Code of the round that is shown.
    pub round: String,
    /// The jurors.
    pub jurors: Vec<JurorLine>,
    /// Entries in the field of the round, with the ballots assigned and handed in.
    pub entries: Vec<EntryProgress>,
    /// Conflicts known in this edition.
    pub conflicts: Vec<ConflictLine>,
}

/// An entry in a round.
#[derive(Clone, Debug)]
pub struct EntryProgress {
    /// Which one.
    pub submission: SubmissionId,
    /// Title.
    pub title: String,
    /// Category.
    pub category: String,
    /// Language.
    pub language: String,
    /// Ballots assigned.
    pub assigned: u32,
    /// Ballots handed in.
    pub handed_in: u32,
}

/// A conflict as the secretariat sees it.
#[derive(Clone, Debug)]
pub struct ConflictLine {
    /// The juror's name.
    pub juror: String,
    /// The entry's title.
    pub title: String,
    /// Kind.
    pub kind: ConflictKind,
    /// Reason as given.
    pub reason: String,
    /// When.
    pub at: Moment,
}

/// A proposed sharing-out of entries. Nothing is stored until it is applied.
#[derive(Clone, Debug)]
pub struct AssignmentProposal {
    /// The edition.
    pub office: OfficeEdition,
    /// Code of the round.
    pub round: String,
    /// Fingerprint of what the proposal was computed from; named when applying.
    pub snapshot: String,
    /// Number of assignments that are new.
    pub added: u32,
    /// Number that stay as they are.
    pub kept: u32,
    /// What each juror would read.
    pub jurors: Vec<JurorShare>,
    /// Titles of the entries that have fewer ballots than wanted after changes by hand, with their
    /// number; empty without changes, where `short` tells.
    pub below: Vec<(String, u32)>,
    /// Groups of jurors that share no entry with each other.
    pub groups: u32,
    /// Whether more than one group is a fault: entries have several ballots, and not everybody
    /// judges everything.
    pub linkable: bool,
    /// The changes by hand that were made.
    pub edits: AssignmentEdits,
    /// Those that cannot be made, with title and name. While there are any nothing can be applied.
    pub refused: Vec<(String, String, Unfit)>,
    /// All entries of the round that the caller may see, by title.
    pub entries: Vec<(SubmissionId, String)>,
    /// Entries that cannot get their ballots, with the reasons as numbers; then it cannot be
    /// applied in full.
    pub short: Vec<(String, EntryShort<SubmissionId>)>,
}

/// A sharing-out that is still computed.
#[derive(Clone, Debug)]
pub struct AssignmentRun {
    /// The edition.
    pub office: OfficeEdition,
    /// Code of the round.
    pub round: String,
    /// How far it is. Nothing is wanted while another one is computed first.
    pub progress: Progress,
}

/// Changes by hand to a proposal.
pub type AssignmentEdits = Edits<SubmissionId, AccountId>;

/// What a juror would read by a proposal.
#[derive(Clone, Debug)]
pub struct JurorShare {
    /// Who.
    pub account: AccountId,
    /// Name.
    pub name: String,
    /// The entries that the caller may see, in the order of reading: identifier and title.
    pub entries: Vec<(SubmissionId, String)>,
}

/// Who judges an entry in a round, and who could.
#[derive(Clone, Debug)]
pub struct EntryPanel {
    /// The edition.
    pub office: OfficeEdition,
    /// Code of the round.
    pub round: String,
    /// The entry.
    pub submission: SubmissionId,
    /// Its title.
    pub title: String,
    /// Its language.
    pub language: String,
    /// Ballots that it should get.
    pub wanted: u32,
    /// Fingerprint of the panel, named when saving.
    pub snapshot: String,
    /// The jurors of the round.
    pub jurors: Vec<PanelLine>,
}

/// A juror of the round, as to one entry.
#[derive(Clone, Debug)]
pub struct PanelLine {
    /// Who.
    pub account: AccountId,
    /// Name.
    pub name: String,
    /// Entries that the juror has in the round.
    pub load: u32,
    /// Most entries that the juror takes.
    pub max_load: u32,
    /// Whether the juror judges this one.
    pub assigned: bool,
    /// Whether there is a ballot of the juror on it.
    pub begun: bool,
    /// What keeps the juror from it.
    pub obstacle: Option<Obstacle>,
}

impl PanelLine {
    /// Whether the juror cannot judge the entry, whoever wishes it: conflicts and languages are hard,
    /// the panel of a category is not.
    #[must_use]
    pub const fn is_barred(&self) -> bool {
        matches!(self.obstacle, Some(Obstacle::Conflict | Obstacle::Language))
    }
}
