//! Handing in, taking back, opening again.

use std::collections::BTreeSet;

use domain::{
    access::Act,
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
        entities::account,
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
            State::Submitted | State::Eligible | State::Ineligible => {
                self.authorise(Act::ReadOwnSubmission).await?;
                return Ok(self.receipt()?);
            }
        }
        let content = self.content().await?;
        self.hand_in(&content, letters).await
    }

    /// Puts what was corrected in the place of what was handed in before.
    async fn hand_in_correction(&mut self, letters: Letters) -> Result<Receipt, Stop> {
        self.authorise(Act::SubmitCorrection).await?;
        let content = self.content().await?;
        content.problems().into_result()?;
        self.put_corrections(&content, End::Answered).await?;
        let (fingerprint, now) = (content.fingerprint(&self.edition.edition)?, self.now());
        let proof = Proof::Give {
            submitted: now,
            fingerprint: &fingerprint,
        };
        let (id, submitted) = (self.id(), State::Submitted);
        if !submissions::change_state(self.conn, id, submitted, submitted, proof, now).await? {
            return Err(Refusal::WrongState.into());
        }
        self.sealed("correction-submitted", &content, fingerprint, letters)
            .await
    }

    /// Writes the corrected sections over those that were handed in, and waits for them no more.
    async fn put_corrections(&mut self, content: &Content, end: End) -> Result<(), Stop> {
        let Some(correction) = self.correction.take() else {
            return Ok(());
        };
        for own in corrections::sections(self.conn, correction.id).await? {
            submissions::replace_section(self.conn, corrected(self.row.id, own)).await?;
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
        let proof = Proof::Give {
            submitted: now,
            fingerprint: &fingerprint,
        };
        self.step(Step::Submit, proof).await?;
        self.sealed("submission-submitted", content, fingerprint, letters)
            .await
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
                fingerprint,
            };
            self.tell(&content.contacts, &letter, now).await?;
        }
        Ok(self.receipt()?)
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
        // What was being corrected is part of the whole that is open again.
        let content = self.content().await?;
        self.put_corrections(&content, End::Ended).await?;
        self.step(Step::Reopen, Proof::Clear).await?;
        self.row.submitted = None;
        self.row.fingerprint = None;
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
    async fn tell(
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
    /// The proof that it was handed in.
    pub(crate) fn receipt(&self) -> Result<Receipt, Refusal> {
        let proof = self.row.submitted.zip(self.row.fingerprint.clone());
        let (submitted, fingerprint) = proof.ok_or(Refusal::NotFound)?;
        Ok(Receipt {
            id: self.id(),
            submitted: Moment(submitted),
            fingerprint,
            title: self.row.title.clone(),
            edition: self.edition.edition.clone(),
        })
    }
}
