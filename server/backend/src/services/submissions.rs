//! The applicant's desk.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Person, Relation, permits},
    edition::Section,
    id::{EditionId, SubmissionId},
    moment::Moment,
    ports::{
        Refusal, Submissions,
        conversations::Seat,
        submissions::{
            MySubmissions, OpenCall, Receipt, Saved, SectionHistory, SubmissionCard,
            SubmissionSheet,
        },
    },
    problem::{ProblemCode, Problems},
    revision::Revision,
    submission::{Answers, Contact, State},
};

use super::{
    authorisation::authorise_signed_in,
    carrying,
    collaboration::{self, called},
    feedback, full_sheets, presence, remarks, section_history,
    submission_content::Content,
    submission_desk::{Desk, state},
    submission_steps::Letters,
};
use crate::{
    Backend,
    store::{
        Stop, Tx, collaborators, corrections, editions::EditionRow, extensions, juries,
        late_starts, submissions, threads,
    },
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

    async fn submissions_of(&self, caller: &Caller) -> Result<MySubmissions, Stop> {
        let account = authorise_signed_in(caller, Act::ReadOwnList)?;
        let held = self.store.snapshot().await?;
        let conn = &held;
        let editions = self.editions.all(conn).await?;
        let whole: BTreeMap<_, EditionRow> =
            editions.iter().map(|row| (row.id.0, row.clone())).collect();
        let editions: Vec<_> = editions.into_iter().map(EditionRow::of_entry).collect();
        let parts = collaborators::of_account(conn, account).await?;
        let others = parts.iter().map(|own| own.submission).collect();
        let rows = submissions::of_owner_or(conn, account, others).await?;
        let owners = juries::names(conn, rows.iter().map(|row| row.owner)).await?;
        let longer = extensions::of_many(conn, rows.iter().map(|row| row.id)).await?;
        let ids = rows.iter().map(|row| row.id);
        let corrected = corrections::open_of_many(conn, ids, caller.received).await?;
        let ids = rows.iter().map(|row| row.id);
        let asked = threads::counts(conn, ids, Seat::Team).await?;
        let drafts = rows.iter().filter(|row| row.state == State::Draft.code());
        let mut sections =
            submissions::sections_of(conn, drafts.map(|row| row.id).collect()).await?;
        let by_id: BTreeMap<_, &EditionRow> = editions.iter().map(|row| (row.id.0, row)).collect();
        let somebody = Person {
            signed_in: true,
            roles: &[],
        };
        let mut cards = Vec::with_capacity(rows.len());
        let mut certified: BTreeMap<u16, Vec<SubmissionId>> = BTreeMap::new();
        for row in rows {
            let Some(edition) = by_id.get(&row.edition) else {
                continue;
            };
            let state = state(&row)?;
            let missing = if state == State::Draft {
                let sections = sections.remove(&row.id).unwrap_or_default();
                Content::read(&edition.edition, sections)?
                    .problems()
                    .0
                    .len()
            } else {
                0
            };
            let sheet = match whole.get(&row.edition) {
                Some(whole) => full_sheets::asked(conn, whole, &row, caller.received).await?,
                None => None,
            };
            let part = parts.iter().find(|own| own.submission == row.id);
            let part = part.map(collaborators::part).transpose()?;
            let (id, timetable) = (SubmissionId(row.id), &edition.edition.timetable);
            let relation = part.map_or(Relation::Owner, Relation::Collaborator);
            let stage = edition.stage(caller.received);
            if state == State::Eligible && permits(Act::ReadCertificate, somebody, relation, &stage)
            {
                let year = edition.edition.year;
                certified.entry(year).or_default().push(id);
            }
            cards.push(SubmissionCard {
                id,
                year: edition.edition.year,
                title: row.title,
                state,
                jury_begun: timetable.jury_has_begun(caller.received),
                recognition: None,
                open: permits(
                    Act::SubmitSubmission,
                    somebody,
                    Relation::Owner,
                    &edition.edition.stage_of(
                        caller.received,
                        edition.visible_from,
                        longer.get(&row.id).copied(),
                    ),
                ),
                with: part.map(|part| (called(&owners, row.owner), part)),
                full_sheet: sheet.is_some_and(|own| own.is_open(caller.received)),
                to_correct: state == State::Submitted && corrected.contains(&row.id),
                unread: asked.get(&row.id).is_some_and(|count| count.unread > 0),
                saved: Moment(row.changed),
                time_zone: edition.edition.time_zone.clone(),
                missing,
            });
        }
        let late = late_starts::waiting(conn, account, caller.received).await?;
        let open = editions.iter().filter_map(|row| {
            let own = late.iter().find(|own| own.edition == row.id.0);
            let own = own.map(|own| Moment(own.closes));
            let stage = row.stage_to_begin(caller.received, own);
            let open = permits(Act::StartSubmission, somebody, Relation::None, &stage);
            open.then(|| OpenCall {
                id: row.id,
                edition: row.edition.clone(),
                closes: row.edition.deadline_of(own).map(|own| own.closes),
            })
        });
        let open = open.collect();
        let invitations = collaboration::waiting(conn, account, &by_id).await?;
        drop(held);
        let mut recognitions = BTreeMap::new();
        for (year, ids) in certified {
            recognitions.extend(self.recognitions(caller, year, &ids).await?);
        }
        for card in &mut cards {
            card.recognition = recognitions.remove(&card.id);
        }
        Ok(MySubmissions {
            cards,
            open,
            invitations,
            now: caller.received,
        })
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
