//! The full sheets of those who went on: how far each is.

use async_trait::async_trait;

use super::{refusal::Refusal, secretariat_office::OfficeEdition};
use crate::{access::Caller, id::SubmissionId, moment::Moment};

/// How far a full sheet is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FullSheetProgress {
    /// When something was last saved in it; `None` while nothing was.
    pub saved: Option<Moment>,
    /// When it was handed in (time of receipt).
    pub handed_in: Option<Moment>,
}

/// The full sheet that a team is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedFullSheet {
    /// First moment at which it is taken no more.
    pub closes: Moment,
    /// When it was handed in, and the fingerprint of entry and full sheet together.
    pub handed_in: Option<(Moment, String)>,
}

impl AskedFullSheet {
    /// Whether it can be written and handed in.
    #[must_use]
    pub fn is_open(&self, now: Moment) -> bool {
        self.handed_in.is_none() && now < self.closes
    }
}

/// One of those who went on.
#[derive(Clone, Debug)]
pub struct FinalistLine {
    /// Which one.
    pub id: SubmissionId,
    /// Title.
    pub title: String,
    /// Name of the government.
    pub government: String,
    /// Category code.
    pub category: String,
    /// How far its full sheet is.
    pub progress: FullSheetProgress,
}

/// All full sheets of an edition.
#[derive(Clone, Debug)]
pub struct FullSheetsView {
    /// The edition.
    pub office: OfficeEdition,
    /// Until when they are taken; `None` in an edition without full sheets.
    pub closes: Option<Moment>,
    /// From when those who went on know, where that is fixed.
    pub announced: Option<Moment>,
    /// Those who went on, the ones that are not handed in first.
    pub lines: Vec<FinalistLine>,
}

/// Following the full sheets.
#[async_trait]
pub trait FullSheets: Send + Sync {
    /// How far each of those who went on is.
    async fn full_sheets(&self, caller: &Caller, year: u16) -> Result<FullSheetsView, Refusal>;
}
