//! Translations of summaries: by the team of a submission, and by the secretariat.

use std::sync::Arc;

use async_trait::async_trait;

use super::{conversations::Seat, refusal::Refusal};
use crate::{
    access::Caller, edition::Edition, id::SubmissionId, locale::Locale, revision::Revision,
    submission::Translations,
};

/// A summary with its translations.
#[derive(Clone, Debug)]
pub struct TranslationDesk {
    /// The edition.
    pub edition: Arc<Edition>,
    /// The submission.
    pub id: SubmissionId,
    /// Its title.
    pub title: String,
    /// The language it is written in (ISO 639-1); empty before one was chosen.
    pub language: String,
    /// The summary as it was written.
    pub summary: String,
    /// The translations there are.
    pub translations: Translations,
    /// Whether the caller may write them.
    pub writes: bool,
    /// Whether a machine can be asked for one.
    pub machine: bool,
}

/// Translations of summaries.
#[async_trait]
pub trait SummaryTranslations: Send + Sync {
    /// A summary with its translations, as this side of the desk sees it.
    async fn translations(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
    ) -> Result<TranslationDesk, Refusal>;

    /// Saves a translation, made by a person from the summary as it is now; empty takes it away.
    /// `Stale` where it was saved since revision `seen`. `Invalid` at `summary-<locale>`. `WrongState` for
    /// the language that it is written in.
    async fn translate(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        locale: Locale,
        seen: Revision,
        text: &str,
    ) -> Result<(), Refusal>;

    /// Has a machine translate the summary as it is now, over what was there in revision `seen`.
    /// `WrongState` where there is no machine, it does not answer, or there is nothing to translate.
    async fn translate_by_machine(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        locale: Locale,
        seen: Revision,
    ) -> Result<(), Refusal>;
}
