//! The released result: a copy of inputs, rules and outcome that does not change any more.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::decision::Decision;
use crate::{
    edition::{Held, OpenVote, Round},
    id::SubmissionId,
    locale::Locale,
    moment::Moment,
    ranking::{
        fraction::Fraction,
        method::{self, CountedBallot},
        standing,
        votes::{self, VotedEntry},
    },
    scoring::ballot::Marks,
    submission::Answers,
};

/// Version of the layout below; a reader refuses versions that it does not know.
pub const VERSION: u16 = 1;

/// Everything that was released, complete in itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FrozenResult {
    /// Version of this layout.
    pub version: u16,
    /// Number of the edition.
    pub edition: u16,
    /// Year of the edition.
    pub year: u16,
    /// When it was frozen.
    pub frozen_at: Moment,
    /// The rounds with their inputs and outcomes.
    pub rounds: Vec<FrozenRound>,
    /// The open vote, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote: Option<FrozenVote>,
    /// The decisions.
    pub decisions: Vec<Decision>,
    /// All eligible entries, ordered by slug so that the order tells nothing.
    pub entries: Vec<PublishedEntry>,
}

/// A round: rules, ballots without names, and what came out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FrozenRound {
    /// The rules.
    pub round: Round,
    /// Version of the method's code.
    pub method_version: u16,
    /// The entries that were in the round.
    pub field: Vec<SubmissionId>,
    /// Every counted ballot; `juror` is a number that means nothing outside this round.
    pub ballots: Vec<FrozenBallot>,
    /// The standings.
    pub standings: Vec<FrozenStanding>,
    /// Who went through.
    pub through: Vec<SubmissionId>,
}

/// The open vote: rules, ballots without voters, and what came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenVote {
    /// The rules.
    pub vote: OpenVote,
    /// The entries that stood in it.
    pub field: BTreeSet<SubmissionId>,
    /// What each ballot chose, sorted by its choices; empty where the vote was held elsewhere.
    pub ballots: Vec<BTreeSet<SubmissionId>>,
    /// Ballots that count.
    pub valid: u32,
    /// Ballots that do not: with too few or too many choices, or never confirmed.
    pub invalid: u32,
    /// Every entry with its votes, the most voted first.
    pub lines: Vec<VotedEntry<SubmissionId>>,
}

impl FrozenVote {
    /// Whether the ballots give the lines. A vote held elsewhere has no ballots to count again.
    #[must_use]
    pub fn holds(&self) -> bool {
        if self.vote.held != Held::Here {
            return true;
        }
        let named = |(number, chosen): (usize, &BTreeSet<_>)| (number.to_string(), chosen.clone());
        let ballots = self.ballots.iter().enumerate().map(named).collect();
        let counted = votes::count(&ballots, self.vote.choices);
        let valid = self.ballots.len().saturating_sub(counted.invalid.len());
        u32::try_from(valid) == Ok(self.valid)
            && votes::places(&self.field, &counted.counts) == self.lines
    }
}

/// A ballot without its author's name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FrozenBallot {
    /// A number in the place of the juror.
    pub juror: u32,
    /// The entry.
    pub entry: SubmissionId,
    /// The marks.
    pub marks: Marks,
}

/// One line of the standings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FrozenStanding {
    /// The entry.
    pub entry: SubmissionId,
    /// Place; tied entries share it.
    pub place: Option<u32>,
    /// Exact score in points.
    pub score: Option<Fraction>,
    /// Number of ballots.
    pub ballots: u32,
}

/// What the world may read about an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedEntry {
    /// Which one.
    pub submission: SubmissionId,
    /// Its address within the edition.
    pub slug: String,
    /// Title of the practice.
    pub title: String,
    /// Name of the government.
    pub government: String,
    /// Country (ISO 3166-1).
    pub country: String,
    /// Category code.
    pub category: String,
    /// Size class code; may be empty.
    pub size_class: String,
    /// Language of the answers.
    pub language: String,
    /// Whether it reached the last round.
    pub finalist: bool,
    /// Code of its recognition, if any.
    pub award: Option<String>,
    /// The answers that are public.
    pub answers: Answers,
    /// Translations of the summary.
    pub summaries: BTreeMap<Locale, String>,
    /// The languages in which a machine translated the summary and nobody went over it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub machine: BTreeSet<Locale>,
}

impl FrozenResult {
    /// An entry by its address.
    #[must_use]
    pub fn entry(&self, slug: &str) -> Option<&PublishedEntry> {
        self.entries.iter().find(|entry| entry.slug == slug)
    }

    /// Counts again from the ballots; the rounds whose standings differ from the frozen ones, and
    /// [`Self::VOTE`] when the open vote does.
    #[must_use]
    pub fn recount(&self) -> Vec<String> {
        let rounds = self
            .rounds
            .iter()
            .filter(|frozen| recounted(frozen) != frozen.standings)
            .map(|frozen| frozen.round.code.clone());
        let vote = self.vote.as_ref().filter(|vote| !vote.holds());
        rounds.chain(vote.map(|_| Self::VOTE.to_owned())).collect()
    }

    /// What [`Self::recount`] calls the open vote. No code of a round has a space.
    pub const VOTE: &'static str = "open vote";
}

/// The standings that follow from a round's ballots and rules.
#[must_use]
pub fn recounted(frozen: &FrozenRound) -> Vec<FrozenStanding> {
    let ballots: Vec<CountedBallot<SubmissionId>> = frozen
        .ballots
        .iter()
        .map(|ballot| CountedBallot {
            juror: ballot.juror.to_string(),
            entry: ballot.entry,
            marks: ballot.marks.clone(),
        })
        .collect();
    if frozen.method_version != method::Method::version(frozen.round.method) {
        return Vec::new();
    }
    standing::rank(
        &frozen.round.rubric,
        frozen.round.method,
        &frozen.field,
        &ballots,
    )
    .0
    .into_iter()
    .map(|line| FrozenStanding {
        entry: line.entry,
        place: line.place,
        score: line.score,
        ballots: line.ballots,
    })
    .collect()
}
