//! Handing in, taking back, opening again.

use std::collections::BTreeSet;

use domain::{
    access::Act,
    edition::Arrival,
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
    ports::{Refusal, submissions::Receipt},
    submission::{Contact, State, state::Step},
};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

use super::{
    submission_content::Content,
    submission_desk::{Desk, corrected},
};
use crate::{
    mail::{Letter, NewMail},
    store::{
        Stop, Tx,
        corrections::{self, End},
        entities::{account, full_sheet},
        full_sheets, sections,
        submissions::{self, Proof},
    },
};

/// Whether people are told by mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letters {
    /// The owner and the contact persons get a letter.
    Send,
    /// Nobody does: what is brought in by others is no news to those who wrote it.
    None,
}

impl Desk<'_, Tx> {
    /// Hands the draft in. What was handed in before gives its receipt again, also after the
    /// deadline: the answer to the first try may have been lost on its way.
    pub(crate) async fn submit(&mut self, letters: Letters) -> Result<Receipt, Stop> {
        match self.state()? {
            State::Draft => {}
            State::Withdrawn => return Err(Refusal::WrongState.into()),
            State::Submitted if self.correction.is_some() => {
                return self.hand_in_correction(letters).await;
            }
            State::Eligible if self.awaits_full_sheet() => {
                return self.hand_in_full_sheet(letters).await;
            }
            State::Submitted | State::Eligible | State::Ineligible => {
                self.authorise(Act::ReadOwnSubmission).await?;
                return self.receipt().await;
            }
        }
        let content = self.content().await?;
        self.hand_in(&content, letters).await
    }

    /// Whether a full sheet is asked and not handed in.
    fn awaits_full_sheet(&self) -> bool {
        let asked = self.full_sheet.as_ref();
        asked.is_some_and(|own| own.handed_in.is_none())
    }

    /// Hands the full sheet in. The entry stays as it was handed in, with its own proof.
    async fn hand_in_full_sheet(&mut self, letters: Letters) -> Result<Receipt, Stop> {
        self.authorise_full_sheet(Act::HandInFullSheet).await?;
        let (content, edition) = (self.content().await?, self.edition.edition.clone());
        content.full_sheet_problems(&edition).into_result()?;
        let (fingerprint, now) = (content.fingerprint(&edition)?, self.now());
        let form = self.kept_form().await?;
        let row = full_sheet::Model {
            submission: self.row.id,
            handed_in: now.micros(),
            handed_in_by: self.account.0,
            fingerprint: fingerprint.clone(),
            words: content.words(&edition),
            form: Some(form),
        };
        // It is a newer one for whoever has it open, and for what is printed of it.
        let (id, same) = (self.id(), State::Eligible);
        if !submissions::change_state(self.conn, id, same, same, Proof::Keep, now).await? {
            return Err(Refusal::WrongState.into());
        }
        full_sheets::hand_in(self.conn, row).await?;
        if let Some(asked) = &mut self.full_sheet {
            asked.handed_in = Some((now, fingerprint.clone()));
        }
        let short = fingerprint.get(..12).unwrap_or_default();
        self.note("full-sheet-submitted", short).await?;
        if letters == Letters::Send {
            let letter = Letter::FullSheetReceived {
                submission: self.id(),
                title: self.row.title.clone(),
                submitted: now,
                fingerprint,
            };
            self.tell(&content.contacts, &letter, now).await?;
        }
        self.receipt().await
    }

    /// Puts what was corrected in the place of what was handed in before.
    async fn hand_in_correction(&mut self, letters: Letters) -> Result<Receipt, Stop> {
        self.authorise(Act::SubmitCorrection).await?;
        let content = self.content().await?;
        content.problems().into_result()?;
        self.put_corrections(&content, End::Answered).await?;
        let (fingerprint, now) = (content.fingerprint(&self.edition.edition)?, self.now());
        // A correction has its own end, without a grace: the entry stays as late or early as it was.
        // It is corrected in the form that it was handed in with.
        let form = match &self.row.form {
            Some(form) => form.clone(),
            None => self.kept_form().await?,
        };
        let proof = Proof::Give {
            submitted: now,
            fingerprint: &fingerprint,
            missed: self.row.missed_deadline.map(Moment),
            form: &form,
        };
        let (id, submitted) = (self.id(), State::Submitted);
        if !submissions::change_state(self.conn, id, submitted, submitted, proof, now).await? {
            return Err(Refusal::WrongState.into());
        }
        self.row.form = Some(form);
        self.sealed("correction-submitted", &content, fingerprint, letters)
            .await
    }

    /// Writes the corrected sections over those that were handed in, and waits for them no more.
    async fn put_corrections(&mut self, content: &Content, end: End) -> Result<(), Stop> {
        let Some(correction) = self.correction.take() else {
            return Ok(());
        };
        for own in corrections::sections(self.conn, correction.id).await? {
            sections::replace(self.conn, corrected(self.row.id, own)).await?;
        }
        let (id, now) = (self.id(), self.now());
        let copied = content.copied(&self.edition.edition);
        if !submissions::refresh(self.conn, id, State::Submitted, &copied, now).await? {
            return Err(Refusal::WrongState.into());
        }
        self.row.title = copied.title;
        corrections::end(self.conn, id, end, now).await?;
        Ok(())
    }

    /// Hands in the draft, which holds this content.
    pub(crate) async fn hand_in(
        &mut self,
        content: &Content,
        letters: Letters,
    ) -> Result<Receipt, Stop> {
        self.authorise(Act::SubmitSubmission).await?;
        content.problems().into_result()?;
        let (fingerprint, now) = (content.fingerprint(&self.edition.edition)?, self.now());
        let deadline = self.deadline();
        let late = deadline.filter(|deadline| deadline.arrival(now) == Arrival::InGrace);
        let missed = late.map(|deadline| deadline.closes);
        let form = self.kept_form().await?;
        let proof = Proof::Give {
            submitted: now,
            fingerprint: &fingerprint,
            missed,
            form: &form,
        };
        self.step(Step::Submit, proof).await?;
        self.row.missed_deadline = missed.map(Moment::micros);
        let kind = match missed {
            None => "submission-submitted",
            Some(_) => "submission-submitted-in-grace",
        };
        self.row.form = Some(form);
        self.sealed(kind, content, fingerprint, letters).await
    }

    /// Notes what was handed in, and sends its receipt.
    async fn sealed(
        &mut self,
        kind: &str,
        content: &Content,
        fingerprint: String,
        letters: Letters,
    ) -> Result<Receipt, Stop> {
        let now = self.now();
        self.row.submitted = Some(now.micros());
        self.row.fingerprint = Some(fingerprint.clone());
        self.note(kind, fingerprint.get(..12).unwrap_or_default())
            .await?;
        if letters == Letters::Send {
            let letter = Letter::SubmissionReceived {
                submission: self.id(),
                title: self.row.title.clone(),
                submitted: now,
                missed: self.row.missed_deadline.map(Moment),
                fingerprint,
            };
            self.tell(&content.contacts, &letter, now).await?;
        }
        self.receipt().await
    }

    /// Takes it back. Twice is once.
    pub(crate) async fn withdraw(&mut self) -> Result<(), Stop> {
        let before = self.state()?;
        if before == State::Withdrawn {
            return self.authorise(Act::ReadOwnSubmission).await;
        }
        self.authorise(Act::WithdrawSubmission).await?;
        self.step(Step::Withdraw, Proof::Keep).await?;
        self.note("submission-withdrawn", before.code()).await?;
        // Nobody but its author knows of a draft.
        if before != State::Draft {
            let now = self.now();
            let letter = Letter::SubmissionWithdrawn {
                title: self.row.title.clone(),
                at: now,
            };
            let contacts = self.content().await?.contacts;
            self.tell(&contacts, &letter, now).await?;
        }
        Ok(())
    }

    /// Makes it a draft again. Twice is once.
    pub(crate) async fn reopen(&mut self) -> Result<(), Stop> {
        self.authorise(Act::ReopenSubmission).await?;
        let before = self.state()?;
        if before == State::Draft {
            return Ok(());
        }
        // Whoever opened it in the grace could not be sure to hand it in again.
        if let Some(deadline) = self.deadline()
            && deadline.arrival(self.now()) != Arrival::InTime
        {
            return Err(self.closed(deadline.closes).into());
        }
        // What was being corrected is part of the whole that is open again.
        let content = self.content().await?;
        self.put_corrections(&content, End::Ended).await?;
        self.step(Step::Reopen, Proof::Clear).await?;
        self.row.submitted = None;
        self.row.fingerprint = None;
        self.row.missed_deadline = None;
        self.row.form = None;
        self.note("submission-reopened", before.code()).await?;
        Ok(())
    }

    async fn step(&mut self, step: Step, proof: Proof<'_>) -> Result<(), Stop> {
        let from = self.state()?;
        let to = from.after(step).ok_or(Refusal::WrongState)?;
        if !submissions::change_state(self.conn, self.id(), from, to, proof, self.now()).await? {
            return Err(Refusal::WrongState.into());
        }
        self.row.state = to.code().to_owned();
        Ok(())
    }

    /// Writes to the owner, to whoever of the team did it, and to the contact persons, each address
    /// once.
    pub(super) async fn tell(
        &self,
        contacts: &[Contact],
        letter: &Letter,
        occasion: Moment,
    ) -> Result<(), DbErr> {
        let team = account::Entity::find()
            .filter(account::Column::Id.is_in([self.row.owner, self.account.0]))
            .all(self.conn)
            .await?;
        let owner = team.iter().find(|person| person.id == self.row.owner);
        let locale = owner.and_then(|owner| Locale::from_code(&owner.locale));
        let addresses = team.iter().map(|person| &person.email);
        let addresses = addresses.chain(contacts.iter().map(|contact| &contact.email));
        let addresses: BTreeSet<EmailAddress> = addresses
            .filter_map(|address| EmailAddress::parse(address).ok())
            .collect();
        for recipient in addresses {
            let mail = NewMail {
                edition: Some(self.edition.id),
                slot: format!("{}/{}", self.id(), occasion.micros()),
                recipient,
                locale: locale.unwrap_or(Locale::DEFAULT),
                letter: letter.clone(),
                not_before: occasion,
            };
            self.backend
                .outbox
                .enqueue(self.conn, occasion, mail)
                .await?;
        }
        Ok(())
    }
}

impl<C: sea_orm::ConnectionTrait> Desk<'_, C> {
    /// The fingerprint of what its team reads; `None` while some of that is being written.
    pub(crate) fn seal(&self) -> Option<String> {
        match &self.full_sheet {
            Some(asked) => asked.handed_in.as_ref().map(|(_, whole)| whole.clone()),
            None if self.correction.is_some() => None,
            None => self.row.fingerprint.clone(),
        }
    }

    /// The proof that it was handed in.
    pub(crate) async fn receipt(&self) -> Result<Receipt, Stop> {
        let proof = self.row.submitted.zip(self.row.fingerprint.clone());
        let (submitted, fingerprint) = proof.ok_or(Refusal::NotFound)?;
        Ok(Receipt {
            id: self.id(),
            submitted: Moment(submitted),
            missed: self.row.missed_deadline.map(Moment),
            fingerprint,
            title: self.row.title.clone(),
            full_sheet: self
                .full_sheet
                .as_ref()
                .and_then(|own| own.handed_in.clone()),
            edition: self.edition.edition.clone(),
            form: self.earlier_form().await?,
        })
    }
}
