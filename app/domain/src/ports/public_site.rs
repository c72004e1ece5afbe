//! What everybody may read.

use std::sync::Arc;

use async_trait::async_trait;

use super::refusal::Refusal;
use crate::{
    access::Caller,
    edition::{Edition, Stage},
    id::EditionId,
    moment::Moment,
    result::{FrozenResult, PublishedEntry},
};

/// An edition as the public sees it.
#[derive(Clone, Debug)]
pub struct PublicEdition {
    /// Which one.
    pub id: EditionId,
    /// All about it.
    pub edition: Arc<Edition>,
    /// What time it is in it.
    pub stage: Stage,
    /// The moment for which all this holds.
    pub now: Moment,
    /// Whether finalists are announced by now.
    pub finalists_announced: bool,
    /// Earlier and later submission deadlines with the moment of each change, oldest first.
    pub deadline_changes: Vec<DeadlineChange>,
}

/// A change of the submission deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineChange {
    /// When it was decided.
    pub decided: Moment,
    /// The deadline before.
    pub from: Moment,
    /// The deadline after.
    pub to: Moment,
    /// Why, in the secretariat's words; empty where nobody had read of it yet.
    pub reason: String,
}

/// A released edition with its result.
#[derive(Clone, Debug)]
pub struct PublicResult {
    /// The edition.
    pub edition: PublicEdition,
    /// What was released.
    pub result: Arc<FrozenResult>,
    /// Since when it is visible.
    pub visible_from: Moment,
}

/// One practice of a released result.
#[derive(Clone, Debug)]
pub struct PublicPractice {
    /// The result.
    pub released: PublicResult,
    /// The practice in it.
    pub entry: PublishedEntry,
    /// The edition, in the words of the form that it was handed in with.
    pub edition: Arc<Edition>,
}

/// An announced finalist: what may be told before the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finalist {
    /// Title of the practice.
    pub title: String,
    /// Name of the government.
    pub government: String,
    /// Country (ISO 3166-1).
    pub country: String,
    /// Category code.
    pub category: String,
}

/// A winner or mention of an earlier edition, known from public sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastAward {
    /// Whether it was the winner.
    pub winner: bool,
    /// What the mention was for, as published; may be empty.
    pub kind: String,
    /// Place.
    pub place: String,
    /// Country (ISO 3166-1); two joined by a comma for a cross-border practice.
    pub country: String,
    /// Title of the practice; empty where it is not known.
    pub practice: String,
    /// Where this is published.
    pub source: String,
}

/// An earlier edition, known from public sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastEdition {
    /// Running number.
    pub number: u16,
    /// Year.
    pub year: u16,
    /// Number of entries, where known.
    pub entries: Option<u32>,
    /// Number of countries, where known.
    pub countries: Option<u32>,
    /// Place and date of the ceremony as published; may be empty.
    pub ceremony: String,
    /// Winner first.
    pub awards: Vec<PastAward>,
}

/// The public pages.
#[async_trait]
pub trait PublicSite: Send + Sync {
    /// Changes whenever anything that a public page shows may have changed: part of the key of the
    /// page cache.
    fn version(&self) -> u64;

    /// The next instant after `now` at which a public page may change by itself (a window that
    /// opens or closes, a release that becomes visible). Known without a query.
    fn next_change(&self, now: Moment) -> Option<Moment>;

    /// All editions, newest first.
    async fn editions(&self, caller: &Caller) -> Result<Vec<PublicEdition>, Refusal>;

    /// The edition of a year.
    async fn edition(&self, caller: &Caller, year: u16) -> Result<PublicEdition, Refusal>;

    /// The announced finalists in the order of their titles.
    async fn finalists(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(PublicEdition, Vec<Finalist>), Refusal>;

    /// The released result; `NotFound` before its instant, exactly as for a year without edition.
    async fn result(&self, caller: &Caller, year: u16) -> Result<PublicResult, Refusal>;

    /// One practice of a released result.
    async fn practice(
        &self,
        caller: &Caller,
        year: u16,
        slug: &str,
    ) -> Result<PublicPractice, Refusal>;

    /// Earlier editions as facts, newest first.
    async fn past_editions(&self, caller: &Caller) -> Result<Arc<Vec<PastEdition>>, Refusal>;
}
