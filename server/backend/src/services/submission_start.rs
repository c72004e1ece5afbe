//! Beginning a submission.

use domain::{
    access::{Act, Caller, Relation},
    id::SubmissionId,
    person::role::Role,
    ports::Refusal,
};
use sea_orm::DbErr;

use super::{
    authorisation::{authorise, roles},
    submission_desk::Desk,
    submission_steps::Letters,
};
use crate::{
    Backend,
    mail::Letter,
    store::{Stop, Tx, editions::EditionRow, remember, remembered, submissions},
};

/// The request to begin a submission, among all requests that are remembered.
fn request(edition: &EditionRow, key: &str) -> String {
    format!("submissions/start/{}/{key}", edition.id)
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
        let desk = Self::begin(backend, tx, caller, edition).await?;
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
        let closes = self.edition.edition.timetable.deadline_of(None);
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

    /// An empty draft.
    pub(crate) async fn begin(
        backend: &'a Backend,
        tx: &'a Tx,
        caller: &'a Caller,
        edition: EditionRow,
    ) -> Result<Self, Stop> {
        let account = authorise(tx, caller, &edition, Act::StartSubmission, Relation::None).await?;
        let (id, now) = (backend.ids.submission(), caller.received);
        let row = submissions::insert_draft(tx, id, edition.id, account, now).await?;
        Ok(Self {
            backend,
            conn: tx,
            caller,
            account,
            edition,
            row,
            relation: Relation::Owner,
            extension: None,
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
