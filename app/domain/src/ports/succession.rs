//! Opening the next edition.

use async_trait::async_trait;

use super::{refusal::Refusal, secretariat_office::OfficeEdition};
use crate::{access::Caller, edition::succession::Successor};

/// Opening the next edition as a copy of one.
#[async_trait]
pub trait Succession: Send + Sync {
    /// The edition that would be copied.
    async fn predecessor(&self, caller: &Caller, year: u16) -> Result<OfficeEdition, Refusal>;

    /// Opens the next edition: form, categories, rounds with their rules, kinds of recognition, open
    /// vote and texts are taken over, the calendar by as many days as lie between the two openings.
    /// The secretariat and the regional offices are those of the edition that is copied; there is no
    /// juror, no entry and no result. `Invalid` with the fields of [`Successor::problems`], `date`,
    /// `from`, `to`, and `year` when there is an edition of it already.
    async fn open_next(&self, caller: &Caller, year: u16, next: Successor) -> Result<(), Refusal>;
}
