//! Beginning a submission.

use domain::{
    access::{Act, Caller, Relation},
    id::{AccountId, SubmissionId},
    moment::Moment,
    person::role::Role,
    ports::{Refusal, extensions::Extension},
};
use sea_orm::DbErr;

use super::{
    authorisation::{authorise_in, roles},
    submission_desk::Desk,
    submission_steps::Letters,
};
use crate::{
    Backend,
    mail::Letter,
    store::{
        Stop, Tx, editions::EditionRow, entities::late_start, extensions, late_starts, remember,
        remembered, submissions,
    },
};

/// The request to begin a submission, among all requests that are remembered.
fn request(edition: &EditionRow, key: &str) -> String {
    format!("submissions/start/{}/{key}", edition.id)
}

/// The time of what is begun late.
fn extension_of(late: &late_start::Model) -> Extension {
    Extension {
        closes: Moment(late.closes),
        reason: late.reason.clone(),
        given: Moment(late.given),
    }
}

/// The time to begin that the caller was given and has not used.
pub(super) async fn late_start(
    tx: &Tx,
    caller: &Caller,
    edition: &EditionRow,
) -> Result<Option<late_start::Model>, Stop> {
    let account = caller.account.ok_or(Refusal::SignInNeeded)?;
    let late = late_starts::waiting(tx, account, caller.received).await?;
    Ok(late.into_iter().find(|own| own.edition == edition.id.0))
}

impl<'a> Desk<'a, Tx> {
    /// Begins a submission. The same key of the same account begins it only once, and gives the
    /// first answer even when the call has closed meanwhile.
    pub(crate) async fn start(
        backend: &'a Backend,
        tx: &'a Tx,
        caller: &'a Caller,
        edition: EditionRow,
        key: &str,
        letters: Letters,
    ) -> Result<Self, Stop> {
        if let Some(id) = Self::started(tx, caller, &edition, key).await? {
            return Self::open(backend, tx, caller, id).await;
        }
        let late = late_start(tx, caller, &edition).await?;
        let desk = Self::begin(backend, tx, caller, edition, late).await?;
        desk.remember(key).await?;
        desk.note("submission-started", "").await?;
        if letters == Letters::Send {
            desk.tell_the_way_back().await?;
        }
        Ok(desk)
    }

    /// Writes to whoever began it how to come back to it. Nobody else knows of a draft yet; and what
    /// the secretariat of the edition begins is a trial of its form.
    pub(super) async fn tell_the_way_back(&self) -> Result<(), Stop> {
        let roles = roles(self.conn, self.account, self.edition.id).await?;
        let closes = self.deadline().map(|own| own.closes);
        let Some(closes) = closes.filter(|_| !roles.contains(&Role::Secretariat)) else {
            return Ok(());
        };
        let letter = Letter::SubmissionStarted {
            submission: self.id(),
            closes,
        };
        self.tell(&[], &letter, self.now()).await?;
        Ok(())
    }

    /// The submission that the caller began with a key.
    pub(crate) async fn started(
        tx: &Tx,
        caller: &Caller,
        edition: &EditionRow,
        key: &str,
    ) -> Result<Option<SubmissionId>, Stop> {
        let account = caller.account.ok_or(Refusal::SignInNeeded)?;
        let answer = remembered(tx, &request(edition, key), Some(account.0)).await?;
        Ok(answer.and_then(|answer| SubmissionId::parse(&answer)))
    }

    /// An empty draft, in the call's time or in the time that was given to begin one.
    pub(crate) async fn begin(
        backend: &'a Backend,
        tx: &'a Tx,
        caller: &'a Caller,
        edition: EditionRow,
        late: Option<late_start::Model>,
    ) -> Result<Self, Stop> {
        let account = caller.account.ok_or(Refusal::SignInNeeded)?;
        let now = caller.received;
        let own = late.as_ref().map(|own| Moment(own.closes));
        let stage = edition.stage_to_begin(now, own);
        let act = Act::StartSubmission;
        authorise_in(tx, caller, &edition, &stage, act, Relation::None).await?;
        let id = backend.ids.submission();
        let row = submissions::insert_draft(tx, id, edition.id, account, now).await?;
        // Who was given time to begin has it for what is begun.
        if let Some(late) = &late {
            let (given_by, extension) = (AccountId(late.given_by), extension_of(late));
            extensions::put(tx, id, &extension, given_by).await?;
            late_starts::begun(tx, late, id).await?;
        }
        Ok(Self {
            backend,
            conn: tx,
            caller,
            account,
            edition,
            row,
            relation: Relation::Owner,
            extension: late.as_ref().map(extension_of),
            correction: None,
            full_sheet: None,
        })
    }

    /// Keeps the key with which it was begun.
    pub(crate) async fn remember(&self, key: &str) -> Result<(), DbErr> {
        let (request, answer) = (request(&self.edition, key), self.id().to_string());
        remember(
            self.conn,
            &request,
            Some(self.account.0),
            &answer,
            self.caller.received,
        )
        .await
    }
}
