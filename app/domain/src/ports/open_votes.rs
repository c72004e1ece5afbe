//! The open vote: read, cast, confirmed, set up, counted.

use std::collections::BTreeMap;

use async_trait::async_trait;

use super::{public_site::PublicEdition, refusal::Refusal, secretariat_office::OfficeEdition};
use crate::{
    access::Caller, edition::OpenVote, id::SubmissionId, localized::Localized, moment::Moment,
    ranking::votes::VotedEntry, result::FrozenVote, revision::Revision,
};

/// The open vote as everybody sees it.
#[derive(Clone, Debug)]
pub struct VoteView {
    /// The edition.
    pub edition: PublicEdition,
    /// The rules.
    pub vote: OpenVote,
    /// How far it is.
    pub stage: VoteStage,
}

/// How far an open vote is, as far as everybody may know.
#[derive(Clone, Debug)]
pub enum VoteStage {
    /// It has not begun, or it is not known yet who stands in it.
    Coming,
    /// Ballots are taken. With the entries by title, which tells nothing.
    Open(Vec<VoteEntry>),
    /// It is over, and the result is not out.
    Over,
    /// The result is out: with the count, and the entries by identifier.
    Counted {
        /// The count.
        count: Box<FrozenVote>,
        /// The entries.
        entries: BTreeMap<SubmissionId, VoteEntry>,
    },
}

/// An entry that stands in an open vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoteEntry {
    /// Which one.
    pub submission: SubmissionId,
    /// Title of the practice.
    pub title: String,
    /// Name of the government.
    pub government: String,
    /// Country (ISO 3166-1).
    pub country: String,
    /// Category code.
    pub category: String,
    /// Summary, in the caller's language where there is a translation.
    pub summary: String,
    /// Language of that summary (ISO 639-1).
    pub language: String,
    /// Language in which the entry, and so its title, is written (ISO 639-1).
    pub written: String,
}

/// The open vote as the secretariat sees it.
#[derive(Clone, Debug)]
pub struct VoteOffice {
    /// The edition, with the rules if there is a vote.
    pub office: OfficeEdition,
    /// Whether its rules cannot be changed any more: it has opened.
    pub fixed: bool,
    /// Whether it is known who stands in it, for whom standings are open to.
    pub known: bool,
    /// Whether it should be open, and is not: the finalists who stand in it are not announced.
    pub waits: bool,
    /// Ballots so far, and what they chose once nobody can vote any more; nothing before the opening
    /// and for whom standings are closed to.
    pub tally: Option<VoteTally>,
    /// The entries that stand in it as far as that is known, without those that the caller is in
    /// conflict with.
    pub entries: BTreeMap<SubmissionId, VoteEntry>,
}

/// How many ballots there are, and what they chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoteTally {
    /// Ballots that count.
    pub valid: u32,
    /// Ballots that do not: never confirmed or, held elsewhere, with too few or too many choices.
    pub invalid: u32,
    /// Every entry with its votes, the most voted first. `None` while people can vote: nobody sees
    /// how it stands.
    pub lines: Option<Vec<VotedEntry<SubmissionId>>>,
    /// When a count from elsewhere was taken over.
    pub taken: Option<Moment>,
}

/// A vote that is to be set up, or changed.
#[derive(Clone, Debug)]
pub struct NewVote {
    /// The rules.
    pub vote: OpenVote,
    /// Name of the mention that goes to the most voted entry; `None` for no such mention.
    pub mention: Option<Localized>,
}

/// A count made on another platform.
#[derive(Clone, Debug, Default)]
pub struct CountElsewhere {
    /// The platform's table: one row for each entry, with a header that names title and votes.
    pub table: String,
    /// Ballots that count.
    pub valid: u32,
    /// Ballots that do not.
    pub invalid: u32,
}

/// Holding an open vote.
#[async_trait]
pub trait OpenVotes: Send + Sync {
    /// The vote of an edition; `NotFound` where there is none.
    async fn vote(&self, caller: &Caller, year: u16) -> Result<VoteView, Refusal>;

    /// Takes a ballot and sends the mail by whose link it counts. The same answer whoever it is and
    /// whether or not there was a ballot before. `Invalid` with the fields `email` and `choice`,
    /// `Closed` outside the window.
    async fn cast(
        &self,
        caller: &Caller,
        year: u16,
        email: &str,
        choices: &[SubmissionId],
    ) -> Result<(), Refusal>;

    /// What the ballot of a mail's link chose. Changes nothing. `Spent` for a link that was used, or
    /// has run out.
    async fn unconfirmed(
        &self,
        caller: &Caller,
        year: u16,
        token: &str,
    ) -> Result<(PublicEdition, Vec<VoteEntry>), Refusal>;

    /// Makes the ballot of a mail's link count, in the place of an earlier one of the same address.
    /// `Spent` as before, `Closed` once the vote is over.
    async fn confirm(&self, caller: &Caller, year: u16, token: &str) -> Result<(), Refusal>;

    /// The entries that stand in the vote as a table for another platform: what Decidim imports as
    /// proposals, with values separated by semicolons, title and summary in every language. `WrongState`
    /// while it is not known who stands.
    async fn practices(&self, caller: &Caller, year: u16) -> Result<String, Refusal>;

    /// The vote on the secretariat's desk, whether or not there is one yet.
    async fn office(&self, caller: &Caller, year: u16) -> Result<VoteOffice, Refusal>;

    /// Sets the vote up, changes it, or takes it out (`None`). `Invalid` with the fields of
    /// [`OpenVote::problems`], `WrongState` once it has opened, `Stale` when the edition was changed
    /// since `seen`.
    async fn set_up_vote(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        new: Option<NewVote>,
    ) -> Result<(), Refusal>;

    /// Takes over the count of a vote that was held elsewhere, in the place of one taken before.
    /// `Invalid` with the fields `table`, `valid`, `invalid`: every entry has to be in the table
    /// exactly once, found by its title. `WrongState` before the end of the vote, or once the result
    /// is proposed.
    async fn take_over_count(
        &self,
        caller: &Caller,
        year: u16,
        count: CountElsewhere,
    ) -> Result<(), Refusal>;
}
