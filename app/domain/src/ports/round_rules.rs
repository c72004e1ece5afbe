//! The rules of a round: set up, tried, fixed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use async_trait::async_trait;

use super::{refusal::Refusal, secretariat_office::OfficeEdition};
use crate::{
    access::Caller,
    edition::{Edition, Part, Round, trial::Variant},
    moment::{Moment, Window},
    revision::Revision,
    submission::Answers,
};

/// A round's rules as they are.
#[derive(Clone, Debug)]
pub struct RulesView {
    /// The edition.
    pub office: OfficeEdition,
    /// The round.
    pub round: Round,
    /// Why the rules cannot be changed any more, if so.
    pub fixed: Option<Fixed>,
}

/// What fixed the rules of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixed {
    /// The round has opened.
    Opened(Moment),
    /// There are ballots.
    Judged,
}

/// What rules would do with the entries and ballots that there are.
#[derive(Clone, Debug)]
pub struct TrialView {
    /// Ballots that were counted.
    pub ballots: u32,
    /// Code of the round that they are of; `None` while there are none.
    pub of_round: Option<String>,
    /// The categories, or all together: entries and places under the rules that are tried.
    pub groups: Vec<TrialGroup>,
    /// The rules that are tried, and others beside them. Empty without ballots.
    pub lines: Vec<TrialLine>,
    /// An entry of the round, as far as its jurors would read it, and the edition in its words.
    pub sample: Option<(Arc<Edition>, Answers)>,
}

/// A category under the rules that are tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialGroup {
    /// Which entries.
    pub part: Part,
    /// Entries.
    pub entries: u32,
    /// Places; `None` where the rule does not count places.
    pub places: Option<u32>,
}

/// What one rule would keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialLine {
    /// The rule.
    pub variant: Variant,
    /// Entries that go on, by category.
    pub through: BTreeMap<String, u32>,
    /// Entries left to the meeting.
    pub undecided: u32,
    /// Entries tied across a line.
    pub tied: u32,
    /// Entries that go on here and not under the rules that are tried, or the other way round.
    pub differ: u32,
}

/// The rounds of an edition, in order.
#[derive(Clone, Debug)]
pub struct RoundsView {
    /// The edition.
    pub office: OfficeEdition,
    /// For each round of it, what fixed its rules.
    pub fixed: BTreeMap<String, Fixed>,
    /// The rounds that can be taken out.
    pub removable: BTreeSet<String>,
}

/// A round that is to be added.
#[derive(Clone, Debug)]
pub struct NewRound {
    /// Its rules; the code is free.
    pub round: Round,
    /// When it is open.
    pub window: Window,
    /// The round whose jurors judge here too.
    pub jurors_of: Option<String>,
}

/// Setting rounds up.
#[async_trait]
pub trait RoundRules: Send + Sync {
    /// The rounds there are.
    async fn rounds(&self, caller: &Caller, year: u16) -> Result<RoundsView, Refusal>;

    /// Adds a round at the place that its window gives it. `Invalid` with the fields of
    /// [`Edition::with_round`](crate::edition::Edition::with_round), `WrongState` when a round that
    /// follows is fixed, `Stale` when the edition was changed since `seen`.
    async fn add_round(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        new: NewRound,
    ) -> Result<(), Refusal>;

    /// Takes a round out, with its window and its assignments. `WrongState` when it, or a round that
    /// follows, is fixed, or when it is the only one.
    async fn remove_round(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        code: &str,
    ) -> Result<(), Refusal>;

    /// A round's rules.
    async fn rules(&self, caller: &Caller, year: u16, round: &str) -> Result<RulesView, Refusal>;

    /// Tries rules on the entries of the round and on its ballots, or those of the round before
    /// while it has none. Changes nothing.
    async fn try_rules(
        &self,
        caller: &Caller,
        year: u16,
        rules: &Round,
    ) -> Result<TrialView, Refusal>;

    /// Puts rules in the place of those that the round of the same code has. `Invalid` with the
    /// fields of [`Round::problems`], `WrongState` once the rules are fixed, `Stale` when the edition
    /// was changed since `seen`.
    async fn save_rules(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        rules: Round,
    ) -> Result<(), Refusal>;
}
