//! Certificates: the port `Certificates`.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller},
    id::SubmissionId,
    ports::{
        Certificates, Refusal,
        certificates::{Certificate, Recognition},
        public_site::PublicResult,
    },
    result::PublishedEntry,
};

use super::{dossiers::matter, submission_desk::Desk};
use crate::{Backend, store::Stop};

#[async_trait]
impl Certificates for Backend {
    async fn certificate(&self, caller: &Caller, id: SubmissionId) -> Result<Certificate, Refusal> {
        Ok(self.certificate_of(caller, id).await?)
    }

    async fn certificate_pdf(&self, caller: &Caller, id: SubmissionId) -> Result<Vec<u8>, Refusal> {
        self.writing(caller)?;
        let certificate = self.certificate_of(caller, id).await?;
        let base = &self.mail.base_url;
        let sheet = matter::certificate(caller.locale, base, &certificate);
        Ok(self.press.set(sheet).await?)
    }
}

impl Backend {
    async fn certificate_of(&self, caller: &Caller, id: SubmissionId) -> Result<Certificate, Stop> {
        let year = {
            let conn = self.store.snapshot().await?;
            let desk = Desk::open(self, &conn, caller, id).await?;
            desk.authorise(Act::ReadCertificate).await?;
            desk.edition.edition.year
        };
        // Nothing but what is public is certified.
        let released = self.public_result(caller, year).await?;
        let (entry, recognition) = recognised(&released, id).ok_or(Refusal::NotFound)?;
        Ok(Certificate {
            id,
            entry: entry.clone(),
            recognition,
            released,
        })
    }

    /// What became of some submissions to the edition of a year, as everybody may read it. Those of
    /// which nothing is public are not in it, and before the instant none is. To be asked without a
    /// snapshot in hand, and only for whoever may read their certificates.
    pub(super) async fn recognitions(
        &self,
        caller: &Caller,
        year: u16,
        ids: &[SubmissionId],
    ) -> Result<BTreeMap<SubmissionId, Recognition>, Stop> {
        let released = match self.public_result(caller, year).await {
            Ok(released) => released,
            Err(Stop::Refused(Refusal::NotFound)) => return Ok(BTreeMap::new()),
            Err(stop) => return Err(stop),
        };
        let own = ids
            .iter()
            .filter_map(|id| Some((*id, recognised(&released, *id)?.1)));
        Ok(own.collect())
    }
}

/// An entry of a released result, and how it came out.
fn recognised(released: &PublicResult, id: SubmissionId) -> Option<(&PublishedEntry, Recognition)> {
    let mut entries = released.result.entries.iter();
    let entry = entries.find(|entry| entry.submission == id)?;
    let edition = &released.edition.edition;
    let award = entry
        .award
        .as_deref()
        .and_then(|code| edition.mention_kind(code));
    let recognition = match award {
        Some(kind) => Recognition::Award(kind.clone()),
        None if entry.finalist => Recognition::Finalist,
        None => Recognition::Participant,
    };
    Some((entry, recognition))
}
