//! Mails that become due by the clock, and are written once.

use domain::{locale::Locale, moment::Moment, person::email::EmailAddress};
use sea_orm::{ConnectionTrait, DbErr};

use crate::{
    Backend,
    mail::{
        letter::Letter,
        outbox::{self, NewMail},
    },
    store::{Stop, Tx, editions::EditionRow, entities::account, log},
};

/// What an edition's people have to be told at a moment.
pub(super) trait Due: Send + Sync + 'static {
    /// The kind of line in the log.
    const LOGGED: &'static str;

    /// The edition.
    fn edition(&self) -> &EditionRow;

    /// The moment.
    fn now(&self) -> Moment;

    /// What the line in the log is about.
    fn subject(&self) -> &str {
        ""
    }

    /// The mails that are due and not written yet.
    async fn mails(&self, conn: &impl ConnectionTrait) -> Result<Vec<NewMail>, Stop>;
}

/// Writes the mails that are due and were not written before; how many.
pub(super) async fn write(backend: &Backend, due: impl Due) -> Result<usize, Stop> {
    // Most of the time there is nothing left to write, and the writer is for others.
    let conn = backend.store.snapshot().await?;
    let waiting = due.mails(&conn).await?;
    drop(conn);
    if waiting.is_empty() {
        return Ok(0);
    }
    let (store, outbox) = (backend.store.clone(), backend.outbox.clone());
    let unit = async move |tx: &Tx| write_in(tx, &outbox, &due).await;
    store.write(unit).await
}

async fn write_in<D: Due>(tx: &Tx, outbox: &outbox::Outbox, due: &D) -> Result<usize, Stop> {
    let now = due.now();
    let mut written = 0;
    // Read anew: somebody may have handed in meanwhile.
    for mail in due.mails(tx).await? {
        let mail = outbox.enqueue(tx, now, mail).await?;
        written += usize::from(mail.is_some());
    }
    if written > 0 {
        let (of, told) = (Some(due.edition().id), written.to_string());
        log::note(tx, now, None, of, D::LOGGED, due.subject(), &told).await?;
    }
    Ok(written)
}

/// One occasion on which people are written to: nobody gets a second mail of its kind and slot.
pub(super) struct Reminder<'a> {
    pub(super) edition: &'a EditionRow,
    /// The kind of letter.
    pub(super) kind: &'static str,
    /// About what, which end, and how long before it.
    pub(super) slot: String,
    pub(super) now: Moment,
}

impl Reminder<'_> {
    /// Those who did not get it yet.
    pub(super) async fn waiting(
        &self,
        conn: &impl ConnectionTrait,
        mut people: Vec<account::Model>,
    ) -> Result<Vec<account::Model>, DbErr> {
        let before = outbox::recipients_of(conn, self.kind, &self.slot).await?;
        people.retain(|person| !before.contains(&person.email));
        Ok(people)
    }

    /// The mail to one of them; `None` where there is no address to write to.
    pub(super) fn to(&self, person: &account::Model, letter: Letter) -> Option<NewMail> {
        Some(NewMail {
            edition: Some(self.edition.id),
            slot: self.slot.clone(),
            recipient: EmailAddress::parse(&person.email).ok()?,
            locale: Locale::from_code(&person.locale).unwrap_or(Locale::DEFAULT),
            letter,
            not_before: self.now,
        })
    }
}
