//! The entry form on the secretariat's desk: shaped, kept as a file, taken from one.

use std::collections::BTreeMap;

use async_trait::async_trait;

use super::{refusal::Refusal, secretariat_office::OfficeEdition};
use crate::{
    access::Caller,
    edition::FormChange,
    id::SubmissionId,
    localized::Localized,
    problem::{Problem, Problems},
    revision::Revision,
    submission::State,
};

/// The entry form, and how far it is in use.
#[derive(Clone, Debug)]
pub struct FormView {
    /// The edition with its form.
    pub office: OfficeEdition,
    /// Number of entries that answer a question, by its code. Those that nobody answers are left
    /// out.
    pub answered: BTreeMap<String, u32>,
}

/// What a change of the form would do.
#[derive(Clone, Debug)]
pub struct FormEffects {
    /// Codes of questions that come.
    pub added: Vec<String>,
    /// Codes of questions that go.
    pub removed: Vec<String>,
    /// Codes of questions that change.
    pub changed: Vec<String>,
    /// The labels of all questions, those that go included, by code.
    pub labels: BTreeMap<String, Localized>,
    /// Drafts and entries that were handed in which would have faults that they do not have now, as
    /// far as the caller may see them.
    pub affected: Vec<AffectedEntry>,
    /// How many there are in all.
    pub count: u32,
    /// Fingerprint of it, named when applying what was looked at; empty when nobody is affected.
    pub fingerprint: String,
}

/// An entry that a change would touch.
#[derive(Clone, Debug)]
pub struct AffectedEntry {
    /// Which.
    pub submission: SubmissionId,
    /// Its title.
    pub title: String,
    /// Its state.
    pub state: State,
    /// The faults that it would have, by question.
    pub faults: Vec<Problem>,
}

/// Shaping the entry form.
#[async_trait]
pub trait EntryForms: Send + Sync {
    /// The form as it is.
    async fn form(&self, caller: &Caller, year: u16) -> Result<FormView, Refusal>;

    /// What a change would do. `Invalid` as for [`Self::change_form`]. Nothing is stored.
    async fn consider_form(
        &self,
        caller: &Caller,
        year: u16,
        change: &FormChange,
    ) -> Result<FormEffects, Refusal>;

    /// Changes the form. Where entries would have faults that they do not have now and the caller has
    /// not `looked` at exactly that, nothing is stored and it is told. `Invalid` with the fields of
    /// [`with_form`](crate::edition::Edition::with_form) and of
    /// [`answers_lost`](crate::edition::Edition::answers_lost): what somebody has answered stays.
    /// `Stale` when the edition was changed since `seen`.
    /// Until when the full sheet is taken is part of the calendar, and can change when that can.
    async fn change_form(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        change: FormChange,
        looked: &str,
    ) -> Result<Option<FormEffects>, Refusal>;

    /// The form as a text to keep (TOML), from which [`Self::read_form_file`] makes the same form.
    async fn form_file(&self, caller: &Caller, year: u16) -> Result<String, Refusal>;

    /// A form read from such a text.
    ///
    /// # Errors
    /// Field `file`: it cannot be read; with the number of the line as limit.
    fn read_form_file(&self, text: &str) -> Result<FormChange, Problems>;
}
