//! What a city has in hand of a released result.

use async_trait::async_trait;

use super::{public_site::PublicResult, refusal::Refusal};
use crate::{access::Caller, edition::MentionKind, id::SubmissionId, result::PublishedEntry};

/// How a practice came out of an edition, as everybody may read.
#[derive(Clone, Debug)]
pub enum Recognition {
    /// It won, or got a mention.
    Award(MentionKind),
    /// It was among the finalists.
    Finalist,
    /// It took part: found eligible, read by the jury.
    Participant,
}

/// A certificate of one submission.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// Whose.
    pub id: SubmissionId,
    /// The released result that it is taken from.
    pub released: PublicResult,
    /// The entry in it.
    pub entry: PublishedEntry,
    /// What it certifies.
    pub recognition: Recognition,
}

/// Certificates.
#[async_trait]
pub trait Certificates: Send + Sync {
    /// The certificate of a submission of the caller's; `NotFound` before the result is visible, after
    /// it was taken down, and for what the jury was never given.
    async fn certificate(&self, caller: &Caller, id: SubmissionId) -> Result<Certificate, Refusal>;

    /// The same as PDF.
    async fn certificate_pdf(&self, caller: &Caller, id: SubmissionId) -> Result<Vec<u8>, Refusal>;
}
