//! Who is told that something was said about a submission. The mails say where, and not what: who
//! looks through the sent mails may be in conflict with the submission.

use std::collections::BTreeSet;

use domain::{person::role::Role, ports::conversations::Seat};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, prelude::Uuid};

use super::{
    conversations::Found,
    writers::{Circular, writers},
};
use crate::{
    mail::Letter,
    store::{
        Stop,
        entities::{account, role_grant, thread_message},
        juries, threads,
    },
};

/// Writes the mails to the other side.
pub(super) async fn tell(found: &Found<'_>, thread: Uuid, message: Uuid) -> Result<(), Stop> {
    let (submission, title) = (found.id(), found.row.title.clone());
    let (people, letter) = match found.seat {
        Seat::Office { .. } => (
            writers(found.tx, &found.row).await?,
            Letter::QuestionAsked { submission, title },
        ),
        Seat::Team => (
            secretaries(found, thread).await?,
            Letter::QuestionAnswered { submission, title },
        ),
    };
    let circular = Circular {
        edition: found.edition.id,
        slot: message.to_string(),
        letter,
        now: found.now,
    };
    circular.send(found.backend, found.tx, people).await
}

/// Those of the secretariat who wrote in the thread; all, when none of them is there any more.
/// Nobody who is in conflict with the submission.
async fn secretaries(found: &Found<'_>, thread: Uuid) -> Result<Vec<account::Model>, Stop> {
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::Edition.eq(found.edition.id.0))
        .filter(role_grant::Column::Role.eq(Role::Secretariat.code()))
        .all(found.tx)
        .await?;
    let mut all = BTreeSet::new();
    for grant in grants {
        let account = domain::id::AccountId(grant.account);
        if !juries::in_conflict(found.tx, &found.row, account).await? {
            all.insert(grant.account);
        }
    }
    let office = threads::side(Seat::Office { year: 0 });
    let wrote: Vec<Uuid> = thread_message::Entity::find()
        .select_only()
        .column(thread_message::Column::Account)
        .filter(thread_message::Column::Thread.eq(thread))
        .filter(thread_message::Column::Side.eq(office))
        .into_tuple()
        .all(found.tx)
        .await?;
    let wrote: BTreeSet<Uuid> = wrote.into_iter().filter(|id| all.contains(id)).collect();
    let people = if wrote.is_empty() { all } else { wrote };
    let people = account::Entity::find().filter(account::Column::Id.is_in(people));
    Ok(people.all(found.tx).await?)
}
