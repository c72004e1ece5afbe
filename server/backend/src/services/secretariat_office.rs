//! The secretariat's desk: the port, its methods in the files beside this one.

use std::collections::BTreeSet;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Relation},
    edition::CalendarChange,
    id::{AccountId, SubmissionId},
    ports::{
        Refusal, SecretariatOffice,
        secretariat_office::{
            AssignmentEdits, AssignmentProposal, AssignmentRun, CountryCount, EntryPanel,
            JurorForm, JuryView, LogLine, MailLine, OfficeEdition, OfficeSheet, SubmissionFilter,
            SubmissionList, Today,
        },
    },
    revision::Revision,
};

use super::{
    assigning, calendar, feedback, jury_office, office_lists, office_reports, panel,
    results_office::office, validation,
};
use crate::{Backend, store::Tx};

#[async_trait]
impl SecretariatOffice for Backend {
    async fn today(&self, caller: &Caller, year: u16) -> Result<Today, Refusal> {
        Ok(office_reports::today(self, caller, year).await?)
    }

    async fn submissions(
        &self,
        caller: &Caller,
        year: u16,
        filter: SubmissionFilter,
    ) -> Result<SubmissionList, Refusal> {
        Ok(office_lists::submissions(self, caller, year, &filter).await?)
    }

    async fn submission(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<OfficeSheet, Refusal> {
        Ok(validation::sheet(self, caller, year, id).await?)
    }

    async fn judge_eligibility(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        eligible: bool,
        reason: &str,
    ) -> Result<(), Refusal> {
        let (backend, caller, reason) = (self.clone(), caller.clone(), reason.to_owned());
        let unit = async move |tx: &Tx| {
            validation::judge(&backend, tx, &caller, year, id, seen, eligible, &reason).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn write_feedback(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        text: &str,
    ) -> Result<(), Refusal> {
        let (backend, caller, text) = (self.clone(), caller.clone(), text.to_owned());
        let unit = async move |tx: &Tx| {
            feedback::write(&backend, tx, &caller, year, id, seen, &text).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn jury(&self, caller: &Caller, year: u16, round: &str) -> Result<JuryView, Refusal> {
        Ok(jury_office::view(self, caller, year, round).await?)
    }

    async fn appoint_juror(
        &self,
        caller: &Caller,
        year: u16,
        juror: JurorForm,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit =
            async move |tx: &Tx| jury_office::appoint(&backend, tx, &caller, year, juror).await;
        Ok(self.store.write(unit).await?)
    }

    async fn dismiss_juror(
        &self,
        caller: &Caller,
        year: u16,
        juror: AccountId,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit =
            async move |tx: &Tx| jury_office::dismiss(&backend, tx, &caller, year, juror).await;
        Ok(self.store.write(unit).await?)
    }

    async fn look_for_assignment(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<Option<AssignmentRun>, Refusal> {
        Ok(assigning::look(self, caller, year, round).await?)
    }

    async fn give_up_assignment(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<(), Refusal> {
        Ok(assigning::give_up(self, caller, year, round).await?)
    }

    async fn propose_edited(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        edits: &AssignmentEdits,
    ) -> Result<AssignmentProposal, Refusal> {
        Ok(assigning::propose(self, caller, year, round, edits).await?)
    }

    async fn apply_edited(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        snapshot: &str,
        edits: &AssignmentEdits,
    ) -> Result<u32, Refusal> {
        Ok(assigning::apply(self, caller, year, round, snapshot, edits).await?)
    }

    async fn panel(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        submission: SubmissionId,
    ) -> Result<EntryPanel, Refusal> {
        Ok(panel::read(self, caller, year, round, submission).await?)
    }

    async fn save_panel(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        submission: SubmissionId,
        snapshot: &str,
        jurors: BTreeSet<AccountId>,
    ) -> Result<(), Refusal> {
        panel::change(self, caller, year, round, submission, snapshot, jurors).await
    }

    async fn save_timetable(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        change: CalendarChange,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit =
            async move |tx: &Tx| calendar::save(&backend, tx, &caller, year, seen, change).await;
        Ok(self.store.write(unit).await?)
    }

    async fn outbox(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(OfficeEdition, Vec<MailLine>), Refusal> {
        Ok(office_lists::outbox(self, caller, year).await?)
    }

    async fn log(
        &self,
        caller: &Caller,
        year: u16,
        page: u32,
    ) -> Result<(OfficeEdition, Vec<LogLine>), Refusal> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        super::authorisation::authorise(conn, caller, &edition, Act::ReadLog, Relation::None)
            .await
            .map_err(Refusal::from)?;
        let lines = office_lists::log_lines(conn, &edition, None, page).await?;
        Ok((office(&edition, caller), lines))
    }

    async fn participation(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(OfficeEdition, Vec<CountryCount>), Refusal> {
        Ok(office_reports::participation(self, caller, year).await?)
    }
}
