//! The rows of the outbox: put there with their cause, claimed for sending, marked afterwards.

use std::{collections::BTreeSet, sync::Arc};

use domain::{
    id::{EditionId, MailId},
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    prelude::Uuid,
    sea_query::{Expr, LockBehavior, LockType, OnConflict},
};
use tokio::sync::Notify;

use super::letter::{Letter, RESULT_KINDS, VOTE_CONFIRMATION};
use crate::{
    ids::Ids,
    randomness,
    store::{Tx, entities::mail},
};

/// How long a claimed mail is left to its claimer. One that is killed between sending and marking
/// makes the mail go out once more after this time, under the same Message-ID.
pub const LEASE_SECONDS: i64 = 120;
/// A kind for which somebody waits at the screen.
const SIGN_IN: &str = "sign-in";
/// After so many tries (two days, as the pauses go) a mail is given up.
pub const MOST_TRIES: i64 = 200;

/// A mail to be written.
#[derive(Clone, Debug)]
pub struct NewMail {
    /// The edition it is about, if any. Its texts and its zone go into the mail.
    pub edition: Option<EditionId>,
    /// What makes it this mail and not another of its kind to the same person: identifiers of the
    /// thing and of the occasion. A second mail with the same slot is not written.
    pub slot: String,
    /// Who gets it.
    pub recipient: EmailAddress,
    /// The reader's language.
    pub locale: Locale,
    /// Kind and values.
    pub letter: Letter,
    /// Not sent before this moment.
    pub not_before: Moment,
}

/// Where mails are put.
#[derive(Clone)]
pub struct Outbox {
    ids: Ids,
    wake: Arc<Notify>,
}

impl Outbox {
    /// An outbox whose rows get their identifiers from `ids`.
    #[must_use]
    pub fn new(ids: Ids) -> Self {
        Self {
            ids,
            wake: Arc::default(),
        }
    }

    /// Writes a mail in the unit of work of its cause. `None` when it had been written before.
    /// The sender is woken when the unit is committed.
    ///
    /// # Errors
    /// The row cannot be written.
    pub async fn enqueue(
        &self,
        tx: &Tx,
        now: Moment,
        mail: NewMail,
    ) -> Result<Option<MailId>, DbErr> {
        let id = self.ids.mail();
        let payload = serde_json::to_string(&mail.letter)
            .map_err(|error| DbErr::Json(format!("letter: {error}")))?;
        let row = mail::ActiveModel {
            id: Set(id.0),
            edition: Set(mail.edition.map(|edition| edition.0)),
            kind: Set(mail.letter.kind().to_owned()),
            slot: Set(mail.slot),
            recipient: Set(mail.recipient.as_str().to_owned()),
            locale: Set(mail.locale.code().to_owned()),
            payload: Set(payload),
            created: Set(now.micros()),
            not_before: Set(mail.not_before.micros()),
            lease: Set(0),
            tries: Set(0),
            sent: Set(None),
            given_up: Set(None),
            failure: Set(None),
        };
        let once = [
            mail::Column::Kind,
            mail::Column::Recipient,
            mail::Column::Slot,
        ];
        let written = mail::Entity::insert(row)
            .on_conflict(OnConflict::columns(once).do_nothing().to_owned())
            .exec_without_returning(tx)
            .await?;
        tx.wake_after_commit(&self.wake);
        Ok((written > 0).then_some(id))
    }

    /// Makes the sender look at once, for instance after the clock was moved.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Waits until there are mails to look for.
    pub(super) async fn written(&self) {
        self.wake.notified().await;
    }
}

/// The next mail that may go now: those first that somebody waits for, then in the order of their
/// time. `not_before` is part of the question, so nothing leaves early however the sender is called.
fn waiting(now: Moment) -> Select<mail::Entity> {
    mail::Entity::find()
        .filter(mail::Column::Sent.is_null())
        .filter(mail::Column::GivenUp.is_null())
        .filter(mail::Column::NotBefore.lte(now.micros()))
        .filter(mail::Column::Lease.lte(now.micros()))
        .order_by_desc(mail::Column::Kind.is_in([SIGN_IN, VOTE_CONFIRMATION]))
        .order_by_asc(mail::Column::NotBefore)
        .order_by_asc(mail::Column::Id)
        .limit(1)
}

/// Whether a mail may go now.
///
/// # Errors
/// The database cannot be read.
pub async fn is_due(conn: &impl ConnectionTrait, now: Moment) -> Result<bool, DbErr> {
    Ok(waiting(now).one(conn).await?.is_some())
}

/// Who was written to on an occasion.
///
/// # Errors
/// The database cannot be read.
pub async fn recipients_of(
    conn: &impl ConnectionTrait,
    kind: &str,
    slot: &str,
) -> Result<BTreeSet<String>, DbErr> {
    let recipients: Vec<String> = mail::Entity::find()
        .select_only()
        .column(mail::Column::Recipient)
        .filter(mail::Column::Kind.eq(kind))
        .filter(mail::Column::Slot.eq(slot))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(recipients.into_iter().collect())
}

/// Takes the next mail that may go, for [`LEASE_SECONDS`]. Of several senders one gets it.
///
/// # Errors
/// The database cannot be read or written.
pub async fn claim(tx: &impl ConnectionTrait, now: Moment) -> Result<Option<mail::Model>, DbErr> {
    let next = waiting(now).lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let Some(mut row) = next.one(tx).await? else {
        return Ok(None);
    };
    let (lease, tries) = (
        now.plus_seconds(LEASE_SECONDS).micros(),
        row.tries.saturating_add(1),
    );
    let claimed = mail::Entity::update_many()
        .col_expr(mail::Column::Lease, Expr::value(lease))
        .col_expr(mail::Column::Tries, Expr::value(tries))
        .filter(mail::Column::Id.eq(row.id))
        .filter(mail::Column::Lease.eq(row.lease))
        .exec(tx)
        .await?;
    (row.lease, row.tries) = (lease, tries);
    Ok((claimed.rows_affected == 1).then_some(row))
}

/// Says that a mail was taken by the other side.
///
/// # Errors
/// The row cannot be written.
pub async fn mark_sent(tx: &impl ConnectionTrait, mail: Uuid, now: Moment) -> Result<(), DbErr> {
    mail::Entity::update_many()
        .col_expr(mail::Column::Sent, Expr::value(now.micros()))
        .col_expr(mail::Column::Failure, Expr::value(Option::<String>::None))
        .filter(mail::Column::Id.eq(mail))
        .exec(tx)
        .await
        .map(drop)
}

/// Says why a mail was not taken, and when it is tried again. A failure that is permanent, or the
/// last of [`MOST_TRIES`], gives the mail up.
///
/// # Errors
/// The row cannot be written.
pub async fn mark_failed(
    tx: &impl ConnectionTrait,
    row: &mail::Model,
    now: Moment,
    why: &str,
    permanent: bool,
) -> Result<(), DbErr> {
    let given_up = permanent || row.tries >= MOST_TRIES;
    mail::Entity::update_many()
        .col_expr(mail::Column::Failure, Expr::value(why))
        .col_expr(
            mail::Column::Lease,
            Expr::value(now.plus_seconds(pause(row.tries)).micros()),
        )
        .col_expr(
            mail::Column::GivenUp,
            Expr::value(given_up.then_some(now.micros())),
        )
        .filter(mail::Column::Id.eq(row.id))
        .exec(tx)
        .await
        .map(drop)
}

/// Seconds until the next try: from about 15 on doubling up to about 15 minutes, each spread by a
/// quarter in both directions, so that what failed together does not come back together.
#[must_use]
pub fn pause(tries: i64) -> i64 {
    const LONGEST: i64 = 900;
    let doublings = u32::try_from(tries.saturating_sub(1).clamp(0, 10)).unwrap_or(0);
    let seconds = 15_i64.saturating_mul(1 << doublings).min(LONGEST);
    let mut random = [0; 2];
    randomness::fill(&mut random);
    let spread = seconds / 2;
    seconds - spread / 2 + i64::from(u16::from_be_bytes(random)) * spread / i64::from(u16::MAX)
}

/// Gives up the letters about an edition's result that have not gone yet. To be called in the unit
/// of work that takes a result back; a later release writes its own. How many there were.
///
/// # Errors
/// The rows cannot be written.
pub async fn call_back(
    tx: &impl ConnectionTrait,
    edition: EditionId,
    now: Moment,
) -> Result<u64, DbErr> {
    let called = mail::Entity::update_many()
        .col_expr(mail::Column::GivenUp, Expr::value(now.micros()))
        .col_expr(mail::Column::Failure, Expr::value("called back"))
        .filter(mail::Column::Edition.eq(edition.0))
        .filter(mail::Column::Kind.is_in(RESULT_KINDS))
        .filter(mail::Column::Sent.is_null())
        .filter(mail::Column::GivenUp.is_null())
        .exec(tx)
        .await?;
    Ok(called.rows_affected)
}

/// Deletes sign-in mails written before a moment: nobody needs to know any more who signed in.
///
/// # Errors
/// The rows cannot be deleted.
pub async fn forget_sign_ins(tx: &impl ConnectionTrait, before: Moment) -> Result<(), DbErr> {
    mail::Entity::delete_many()
        .filter(mail::Column::Kind.eq(SIGN_IN))
        .filter(mail::Column::Created.lt(before.micros()))
        .exec(tx)
        .await
        .map(drop)
}

/// Deletes the mails about the ballots of an edition's open vote: nobody needs to know any more who
/// voted.
///
/// # Errors
/// The rows cannot be deleted.
pub async fn forget_voters(tx: &impl ConnectionTrait, edition: EditionId) -> Result<(), DbErr> {
    mail::Entity::delete_many()
        .filter(mail::Column::Kind.eq(VOTE_CONFIRMATION))
        .filter(mail::Column::Edition.eq(edition.0))
        .exec(tx)
        .await
        .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f16_pauses_grow_to_a_quarter_of_an_hour_and_differ() {
        for _ in 0..100 {
            assert!((11..=19).contains(&pause(1)), "{}", pause(1));
            assert!((675..=1_125).contains(&pause(MOST_TRIES)));
        }
        let drawn: std::collections::BTreeSet<i64> = (0..50).map(|_| pause(20)).collect();
        assert!(drawn.len() > 10, "{drawn:?}");
        let slow: i64 = (1..=MOST_TRIES).map(|tries| pause(tries) * 5 / 4).sum();
        assert!(slow > 86_400, "a mail is tried for longer than a day");
    }
}
