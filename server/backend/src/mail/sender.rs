//! The loop that sends what is due.

use std::{future::Future, pin::pin, time::Duration};

use domain::{
    id::{EditionId, MailId},
    locale::Locale,
};
use tokio::time::sleep;

use super::{
    envelope,
    letter::Letter,
    message::{self, Text},
    outbox,
    transport::{DeliveryFailure, Transport},
};
use crate::{
    Backend,
    store::{Stop, Tx, entities::mail, sign_ins, votes},
};

/// So often the sender looks by itself: for mails that were held until now.
const LOOK: Duration = Duration::from_secs(1);
/// After trouble with the database.
const TROUBLE: Duration = Duration::from_secs(5);

/// Sends what is due, one mail at a time.
pub struct Sender {
    backend: Backend,
    transport: Transport,
}

impl Sender {
    /// A sender for a backend's outbox.
    #[must_use]
    pub const fn new(backend: Backend, transport: Transport) -> Self {
        Self { backend, transport }
    }

    /// Sends until `stop` is ready. A mail that is on its way then is finished and marked.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        loop {
            let (pause, idle) = match self.send_next().await {
                Ok(Some(tried)) => (self.breath(&tried), false),
                Ok(None) => (LOOK, true),
                Err(trouble) => {
                    tracing::error!(?trouble, "the outbox cannot be worked on");
                    (TROUBLE, false)
                }
            };
            tokio::select! {
                biased;
                () = &mut stop => return,
                () = sleep(pause) => {}
                () = self.backend.outbox.written(), if idle => {}
            }
        }
    }

    /// Sends everything that is due now; how many mails were taken by the other side. For commands
    /// and tests: [`Self::run`] keeps a pace.
    ///
    /// # Errors
    /// The database cannot be read or written.
    pub async fn send_due(&self) -> Result<usize, Stop> {
        let mut sent = 0;
        while let Some(tried) = self.send_next().await? {
            sent += usize::from(tried.taken);
        }
        Ok(sent)
    }

    /// Mail servers take so many mails a minute. Sign-in mails do not wait, and go between others.
    fn breath(&self, tried: &Tried) -> Duration {
        if tried.urgent || !self.transport.is_remote() {
            Duration::ZERO
        } else {
            Duration::from_secs(60) / self.backend.mail.per_minute.get()
        }
    }

    async fn send_next(&self) -> Result<Option<Tried>, Stop> {
        let now = self.backend.now();
        if !outbox::is_due(self.backend.store.read(), now).await? {
            return Ok(None);
        }
        let claim = async move |tx: &Tx| outbox::claim(tx, now).await.map_err(Stop::from);
        let Some(row) = self.backend.store.write(claim).await? else {
            return Ok(None);
        };
        let id = MailId(row.id);
        let delivered = match self.written_out(&row).await? {
            Ok(message) => self.transport.deliver(id, message).await,
            Err(failure) => Err(failure),
        };
        let tried = Tried {
            taken: delivered.is_ok(),
            urgent: letter(&row).is_ok_and(|letter| letter.request().is_some()),
        };
        self.mark(row, delivered).await?;
        Ok(Some(tried))
    }

    async fn mark(
        &self,
        row: mail::Model,
        delivered: Result<(), DeliveryFailure>,
    ) -> Result<(), Stop> {
        let now = self.backend.now();
        let (mail, kind) = (row.id, row.kind.clone());
        let mark = async move |tx: &Tx| {
            match &delivered {
                Ok(()) => outbox::mark_sent(tx, row.id, now).await?,
                Err(failure) => {
                    outbox::mark_failed(tx, &row, now, &failure.what, failure.permanent).await?;
                }
            }
            Ok::<_, Stop>(delivered)
        };
        match self.backend.store.write(mark).await? {
            Ok(()) => tracing::info!(%mail, %kind, "mail sent"),
            // What the server said may name the address, so the row has it and the log does not.
            Err(failure) => {
                tracing::warn!(%mail, %kind, permanent = failure.permanent, "mail not sent");
            }
        }
        Ok(())
    }

    /// The mail as it goes out; or why it never can.
    async fn written_out(
        &self,
        row: &mail::Model,
    ) -> Result<Result<lettre::Message, DeliveryFailure>, Stop> {
        let locale = Locale::from_code(&row.locale).unwrap_or(Locale::DEFAULT);
        let text = match self.words(row, locale).await? {
            Ok(text) => text,
            Err(failure) => return Ok(Err(failure)),
        };
        let settings = &self.backend.mail;
        let message = envelope::envelope(MailId(row.id), &row.recipient, locale, text, settings);
        Ok(message.map_err(|error| never(&error)))
    }

    async fn words(
        &self,
        row: &mail::Model,
        locale: Locale,
    ) -> Result<Result<Text, DeliveryFailure>, Stop> {
        let conn = self.backend.store.read();
        let letter = match letter(row) {
            Ok(letter) => letter,
            Err(error) => return Ok(Err(never(&error))),
        };
        let edition = match row.edition {
            Some(id) => self.backend.editions.by_id(conn, EditionId(id)).await?,
            None => None,
        };
        if letter.tells_a_result() {
            match edition.as_ref().and_then(|row| row.visible_from) {
                Some(from) if from <= self.backend.now() => {}
                Some(_) => return Ok(Err(later(&"not visible yet"))),
                None => return Ok(Err(never(&"not released"))),
            }
        }
        let edition = edition.as_ref().map(|row| &*row.edition);
        let now = self.backend.now();
        let secrets = letter
            .request()
            .map(|request| self.backend.sign_in_key.secrets(request));
        // Void requests, and those of a process that is gone, need no mail any more.
        let open = match (&letter, &secrets) {
            (Letter::SignIn { request }, Some(secrets)) => {
                sign_ins::is_open(conn, *request, &secrets.link, now).await?
            }
            (Letter::VoteConfirmation { request }, Some(secrets)) => {
                votes::waits(conn, *request, &secrets.link, now).await?
            }
            _ => true,
        };
        if !open {
            return Ok(Err(never(&"void")));
        }
        let base = &self.backend.mail.base_url;
        let text = message::text(&letter, locale, base, edition, secrets.as_ref());
        Ok(text.map_err(|error| never(&error)))
    }
}

struct Tried {
    taken: bool,
    urgent: bool,
}

fn letter(row: &mail::Model) -> Result<Letter, serde_json::Error> {
    serde_json::from_str(&row.payload)
}

fn later(why: &dyn std::fmt::Display) -> DeliveryFailure {
    DeliveryFailure {
        permanent: false,
        what: why.to_string(),
    }
}

fn never(why: &dyn std::fmt::Display) -> DeliveryFailure {
    DeliveryFailure {
        permanent: true,
        what: why.to_string(),
    }
}
