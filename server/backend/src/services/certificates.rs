//! Certificates: the port `Certificates`.

use async_trait::async_trait;
use domain::{
    access::{Act, Caller},
    id::SubmissionId,
    ports::{
        Certificates, Refusal,
        certificates::{Certificate, Recognition},
    },
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
        let entries = released.result.entries.iter();
        let entry = entries.clone().find(|entry| entry.submission == id);
        let entry = entry.ok_or(Refusal::NotFound)?.clone();
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
        Ok(Certificate {
            id,
            released,
            entry,
            recognition,
        })
    }
}
