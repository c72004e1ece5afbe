//! The applicant's desk.

use async_trait::async_trait;
use domain::{
    access::{Act, Caller},
    edition::Section,
    id::{EditionId, SubmissionId},
    moment::Moment,
    ports::{
        Refusal, Submissions,
        conversations::Seat,
        submissions::{MySubmissions, Receipt, Saved, SectionHistory, SubmissionSheet},
    },
    problem::{ProblemCode, Problems},
    revision::Revision,
    submission::{Answers, Contact, State},
};

use super::{
    carrying, feedback, presence, remarks, section_history, submission_desk::Desk,
    submission_steps::Letters,
};
use crate::{
    Backend,
    store::{Stop, Tx, corrections, threads},
};

/// Most characters of the key that a form carries.
pub(super) const KEY_LIMIT: usize = 200;

#[async_trait]
impl Submissions for Backend {
    async fn mine(&self, caller: &Caller) -> Result<MySubmissions, Refusal> {
        Ok(self.submissions_of(caller).await?)
    }

    async fn start(
        &self,
        caller: &Caller,
        edition: EditionId,
        key: &str,
    ) -> Result<SubmissionId, Refusal> {
        self.begun(caller, edition, None, key).await
    }

    async fn start_from(
        &self,
        caller: &Caller,
        edition: EditionId,
        source: SubmissionId,
        key: &str,
    ) -> Result<SubmissionId, Refusal> {
        self.begun(caller, edition, Some(source), key).await
    }

    async fn sheet(&self, caller: &Caller, id: SubmissionId) -> Result<SubmissionSheet, Refusal> {
        Ok(self.sheet_for(caller, id).await?)
    }

    async fn open_section(
        &self,
        caller: &Caller,
        id: SubmissionId,
        section: &str,
    ) -> Result<SubmissionSheet, Refusal> {
        let sheet = self.sheet_for(caller, id).await?;
        let named = section == Section::CONTACTS || sheet.edition.section(section).is_some();
        if let Some(account) = caller
            .account
            .filter(|_| named && sheet.may_write_in(section))
        {
            let now = caller.received;
            self.presence.note(id, section, account, now, false);
        }
        Ok(sheet)
    }

    async fn save_section(
        &self,
        caller: &Caller,
        id: SubmissionId,
        section: &str,
        seen: Revision,
        answers: Answers,
    ) -> Result<Saved, Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let section = section.to_owned();
        let unit = async move |tx: &Tx| {
            let mut desk = Desk::open(&backend, tx, &caller, id).await?;
            desk.save_section(&section, seen, answers).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn section_history(
        &self,
        caller: &Caller,
        id: SubmissionId,
        section: &str,
    ) -> Result<SectionHistory, Refusal> {
        Ok(section_history::read(self, caller, id, section).await?)
    }

    async fn restore_section(
        &self,
        caller: &Caller,
        id: SubmissionId,
        section: &str,
        seen: Revision,
        version: Revision,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let section = section.to_owned();
        let unit = async move |tx: &Tx| {
            let mut desk = Desk::open(&backend, tx, &caller, id).await?;
            desk.restore_section(&section, seen, version).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn save_contacts(
        &self,
        caller: &Caller,
        id: SubmissionId,
        seen: Revision,
        contacts: Vec<Contact>,
    ) -> Result<Saved, Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            let mut desk = Desk::open(&backend, tx, &caller, id).await?;
            let saved = desk.save_contacts(seen, contacts).await?;
            Ok::<_, Stop>((saved, desk.account))
        };
        let (saved, account) = self.store.write(unit).await?;
        let section = Section::CONTACTS;
        self.presence.note(id, section, account, saved.at, true);
        Ok(saved)
    }

    async fn submit(&self, caller: &Caller, id: SubmissionId) -> Result<Receipt, Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            Desk::open(&backend, tx, &caller, id)
                .await?
                .submit(Letters::Send)
                .await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn receipt(&self, caller: &Caller, id: SubmissionId) -> Result<Receipt, Refusal> {
        let conn = self.store.snapshot().await?;
        let desk = Desk::open(self, &conn, caller, id).await?;
        desk.authorise(Act::ReadOwnSubmission).await?;
        Ok(desk.receipt().await?)
    }

    async fn withdraw(&self, caller: &Caller, id: SubmissionId) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            Desk::open(&backend, tx, &caller, id)
                .await?
                .withdraw()
                .await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn reopen(&self, caller: &Caller, id: SubmissionId) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| Desk::open(&backend, tx, &caller, id).await?.reopen().await;
        Ok(self.store.write(unit).await?)
    }
}

impl Backend {
    /// Counts a write of the caller; a handle of this for the unit of work.
    pub(super) fn writing(&self, caller: &Caller) -> Result<Self, Refusal> {
        self.limits
            .write(caller.account.ok_or(Refusal::SignInNeeded)?)?;
        Ok(self.clone())
    }

    async fn begun(
        &self,
        caller: &Caller,
        edition: EditionId,
        source: Option<SubmissionId>,
        key: &str,
    ) -> Result<SubmissionId, Refusal> {
        if key.is_empty() || key.len() > KEY_LIMIT {
            let mut problems = Problems::default();
            problems.add("key", ProblemCode::Missing);
            return Err(problems.into());
        }
        let (backend, caller, key) = (self.writing(caller)?, caller.clone(), key.to_owned());
        let unit = async move |tx: &Tx| {
            let row = backend
                .editions
                .by_id(tx, edition)
                .await?
                .ok_or(Refusal::NotFound)?
                .of_entry();
            let desk = match source {
                None => Desk::start(&backend, tx, &caller, row, &key, Letters::Send).await?,
                Some(source) => Desk::start_from(&backend, tx, &caller, row, source, &key).await?,
            };
            Ok::<_, Stop>(desk.id())
        };
        Ok(self.store.write(unit).await?)
    }

    pub(super) async fn sheet_for(
        &self,
        caller: &Caller,
        id: SubmissionId,
    ) -> Result<SubmissionSheet, Stop> {
        let conn = self.store.snapshot().await?;
        let desk = Desk::open(self, &conn, caller, id).await?;
        desk.authorise(Act::ReadOwnSubmission).await?;
        let content = desk.content().await?;
        let state = desk.state()?;
        let feedback = if desk.authorise(Act::ReadFeedback).await.is_ok() {
            let (text, _) = feedback::written(&conn, id).await?;
            Some(text).filter(|text| !text.is_empty())
        } else {
            None
        };
        let certified =
            state == State::Eligible && desk.authorise(Act::ReadCertificate).await.is_ok();
        let mut sheet = SubmissionSheet {
            id,
            stage: desk.stage(),
            edition: desk.edition.edition.clone(),
            now: caller.received,
            state,
            contacts: content.contacts,
            contacts_revision: content.contacts_revision,
            contacts_problems: content.contacts_problems,
            submitted: desk.row.submitted.map(Moment),
            fingerprint: desk.row.fingerprint.clone(),
            // A reason that was given before the verdict was corrected is nobody's business.
            reason: desk
                .row
                .reason
                .clone()
                .filter(|_| state == State::Ineligible),
            recognition: None,
            feedback,
            deadline: desk.deadline(),
            correction: match &desk.correction {
                Some(row) => {
                    let sections = corrections::sections(&conn, row.id).await?;
                    Some(corrections::seen(row, &sections))
                }
                None => None,
            },
            full_sheet: desk.full_sheet.clone(),
            carried: carrying::told(&desk).await?,
            threads: {
                let counts = threads::counts(&conn, [id.0], Seat::Team).await?;
                counts.get(&id.0).copied().unwrap_or_default()
            },
            form: desk.earlier_form().await?,
            asked_otherwise: desk.asked_otherwise(&content.sections).await?,
            extension: desk.extension.clone(),
            relation: desk.relation,
            present: presence::others(&desk).await?,
            remarks: remarks::of(&conn, id, true).await?,
            sections: content.sections,
        };
        drop(conn);
        if certified {
            let year = sheet.edition.year;
            let mut found = self.recognitions(caller, year, &[id]).await?;
            sheet.recognition = found.remove(&id);
        }
        Ok(sheet)
    }
}
