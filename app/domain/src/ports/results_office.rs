//! From ballots to the released result.

use async_trait::async_trait;

use super::{refusal::Refusal, secretariat_office::OfficeEdition};
use crate::{
    access::Caller,
    edition::Round,
    id::SubmissionId,
    moment::Moment,
    problem::Problems,
    ranking::{cutoff::Cut, fraction::Fraction},
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
    pub cuts: Vec<(Option<String>, Cut<SubmissionId>)>,
    /// Fingerprint of ballots and rules behind all this.
    pub snapshot: String,
    /// When the finalists of this round were fixed, if they were.
    pub shortlisted: Option<Moment>,
    /// From when they are announced, if they are to be.
    pub announced: Option<Moment>,
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
