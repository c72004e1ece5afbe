//! From ballots to the released result.

use std::collections::BTreeMap;

use async_trait::async_trait;

use super::{refusal::Refusal, secretariat_office::OfficeEdition};
use crate::{
    access::Caller,
    edition::{GroupCut, Round},
    id::SubmissionId,
    moment::Moment,
    problem::Problems,
    ranking::{explanation::Explanation, fraction::Fraction, stability::Change},
    result::{Decision, FrozenResult, Release},
    revision::Revision,
};

/// A line of the standings, with what it stands on.
#[derive(Clone, Debug)]
pub struct StandingLine {
    /// Which entry.
    pub submission: SubmissionId,
    /// Title.
    pub title: String,
    /// Government.
    pub government: String,
    /// Country.
    pub country: String,
    /// Category.
    pub category: String,
    /// Place among all entries of the round; tied entries share it.
    pub place: Option<u32>,
    /// Whether it shares its place.
    pub tied: bool,
    /// Exact score.
    pub score: Option<Fraction>,
    /// The totals of its ballots, in no telling order (ascending).
    pub totals: Vec<Fraction>,
    /// Ballots handed in and assigned.
    pub ballots: (u32, u32),
    /// Whether it goes on: `None` where the meeting has to decide.
    pub through: Option<bool>,
}

/// What the ballots say of an entry once the severity of its jurors is taken into account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// What a jury of average severity would give, in points, rounded to six digits.
    pub adjusted: Fraction,
    /// The place is between these two with a chance of at least 90 %.
    pub places: (u32, u32),
    /// Chance to be within the cut-off, in hundredths.
    pub chance: u8,
    /// Entries of one class cannot be told apart; 1 is the best class.
    pub class: u32,
}

/// How a juror marks beside the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JurorHabit {
    /// Name.
    pub name: String,
    /// Ballots that count.
    pub ballots: u32,
    /// Mean of their totals, in points.
    pub mean: Fraction,
    /// Lowest and highest total, in points.
    pub range: (Fraction, Fraction),
    /// Points that this juror gives more than an average one, as estimated, rounded to six digits;
    /// negative for a strict juror.
    pub leaning: Fraction,
}

/// How sure the order of the standings is. It stands beside them and changes no place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sureness {
    /// The entries that have a ballot.
    pub entries: BTreeMap<SubmissionId, Outlook>,
    /// The jurors, by name.
    pub jurors: Vec<JurorHabit>,
    /// Whether entries on both sides of a cut-off are of one class.
    pub cut_through_class: bool,
}

/// A change under which others would go on, with titles in place of identifiers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftLine {
    /// What was changed. A juror by name, a criterion by code.
    pub change: Change,
    /// Titles of those who would go on and do not.
    pub enter: Vec<String>,
    /// Titles of those who go on and would not.
    pub leave: Vec<String>,
}

/// Why nothing can be said of the severity of jurors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsure {
    /// Fewer than two entries or jurors have ballots.
    TooFew,
    /// Jurors fall into so many groups that share no entry.
    NotLinked {
        /// Groups.
        groups: u32,
    },
    /// Too few entries have several ballots to tell severity from chance.
    NoOverlap,
    /// The ballots do not differ enough.
    NoVariation,
}

/// A round's standings.
#[derive(Clone, Debug)]
pub struct StandingsView {
    /// The edition.
    pub office: OfficeEdition,
    /// The round.
    pub round: Round,
    /// Best first.
    pub lines: Vec<StandingLine>,
    /// The cut or, cut by category, one for each (category code, cut).
    pub cuts: Vec<GroupCut<SubmissionId>>,
    /// Fingerprint of ballots and rules behind all this.
    pub snapshot: String,
    /// When the finalists of this round were fixed, if they were.
    pub shortlisted: Option<Moment>,
    /// From when they are announced, if they are to be.
    pub announced: Option<Moment>,
    /// How sure the order is. Entries with which the caller is in conflict have no part in it.
    pub sureness: Result<Sureness, Unsure>,
}

/// How the place of one entry came about.
#[derive(Clone, Debug)]
pub struct ExplanationView {
    /// The edition.
    pub office: OfficeEdition,
    /// The round.
    pub round: Round,
    /// The entry's line of the standings.
    pub line: StandingLine,
    /// Ballots, steps and outcome. Jurors stand in it without names, by numbers that mean nothing
    /// elsewhere.
    pub explanation: Explanation<SubmissionId>,
    /// Titles of those on the same place.
    pub tied_with: Vec<String>,
    /// The lowest score that goes on, in the entry's category or among all.
    pub line_score: Option<Fraction>,
    /// What was decided about the entry, where the round is the last one.
    pub decisions: Vec<DecisionLine>,
}

/// A decision beside the ranking.
#[derive(Clone, Debug)]
pub struct DecisionLine {
    /// What was decided.
    pub decision: Decision,
    /// Title of the entry.
    pub title: String,
    /// Its place in the last round.
    pub place: Option<u32>,
    /// Whether it does not follow from the ranking alone.
    pub departs: bool,
}

/// The decisions being prepared.
#[derive(Clone, Debug)]
pub struct DecisionSheet {
    /// The edition.
    pub office: OfficeEdition,
    /// The standings of the last round.
    pub lines: Vec<StandingLine>,
    /// The decisions as saved.
    pub decisions: Vec<Decision>,
    /// How far the release is.
    pub release: Release,
    /// Names of the one who proposed and the one who released.
    pub people: (Option<String>, Option<String>),
    /// Whether the caller may be the second person.
    pub can_release: bool,
    /// What is wrong with the decisions as saved.
    pub problems: Problems,
    /// Votes in the open vote, of the entries that have some; empty until it is over.
    pub votes: BTreeMap<SubmissionId, u32>,
}

/// Standings, decisions, release.
#[async_trait]
pub trait ResultsOffice: Send + Sync {
    /// The standings of a round, computed from the ballots handed in.
    async fn standings(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<StandingsView, Refusal>;

    /// Counts the round again without each juror, with each weight a tenth higher and lower, and
    /// without each criterion: the changes under which others would go on. Entries with which the
    /// caller is in conflict are left out.
    async fn shifts(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<Vec<ShiftLine>, Refusal>;

    /// How the place of an entry came about. `NotFound` also for an entry with which the caller is in
    /// conflict.
    async fn explanation(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        submission: SubmissionId,
    ) -> Result<ExplanationView, Refusal>;

    /// Fixes who goes on from a round, as the rule says, plus the entries that the meeting let
    /// through among those that the rule leaves to it. `Stale` when ballots changed since
    /// `snapshot`. `announce`: from when the public may see them.
    async fn shortlist(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        snapshot: &str,
        by_meeting: &[SubmissionId],
        announce: Option<Moment>,
    ) -> Result<(), Refusal>;

    /// The decisions.
    async fn decisions(&self, caller: &Caller, year: u16) -> Result<DecisionSheet, Refusal>;

    /// Saves the decisions. Fields `decision-<kind>`. `WrongState` once proposed or released.
    async fn save_decisions(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        decisions: Vec<Decision>,
    ) -> Result<(), Refusal>;

    /// Proposes the saved decisions for release at an instant. Freezes the result.
    async fn propose_release(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        visible_from: Moment,
    ) -> Result<(), Refusal>;

    /// Takes a proposal back to draft.
    async fn withdraw_proposal(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
    ) -> Result<(), Refusal>;

    /// Releases what somebody else proposed. Winners are told by mail, held until the instant.
    async fn release(&self, caller: &Caller, year: u16, seen: Revision) -> Result<(), Refusal>;

    /// Takes a released result down at once.
    async fn retract(&self, caller: &Caller, year: u16) -> Result<(), Refusal>;

    /// The result as the world will see it, for those who may decide.
    async fn preview(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(OfficeEdition, FrozenResult), Refusal>;
}
