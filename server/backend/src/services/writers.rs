//! Who is written to about a submission, which are those who write it; and the writing.

use std::collections::BTreeSet;

use domain::{
    id::{EditionId, SubmissionId},
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
    submission::Part,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::{
    Backend,
    mail::{Letter, NewMail},
    store::{
        Stop, Tx, collaborators,
        entities::{account, submission},
    },
};

/// A letter that goes to several people.
pub(super) struct Circular {
    /// Of which edition it tells.
    pub(super) edition: EditionId,
    /// What it tells of: of that each address learns once.
    pub(super) slot: String,
    /// The letter.
    pub(super) letter: Letter,
    /// When it is written.
    pub(super) now: Moment,
}

impl Circular {
    /// Writes it to each of them, in the language of the account.
    pub(super) async fn send(
        &self,
        backend: &Backend,
        tx: &Tx,
        people: Vec<account::Model>,
    ) -> Result<(), Stop> {
        for person in people {
            let Ok(recipient) = EmailAddress::parse(&person.email) else {
                continue;
            };
            let mail = NewMail {
                edition: Some(self.edition),
                slot: self.slot.clone(),
                recipient,
                locale: Locale::from_code(&person.locale).unwrap_or(Locale::DEFAULT),
                letter: self.letter.clone(),
                not_before: self.now,
            };
            backend.outbox.enqueue(tx, self.now, mail).await?;
        }
        Ok(())
    }
}

/// The owner of a submission, and everybody of its team who writes in it.
pub(crate) async fn writers(
    conn: &impl ConnectionTrait,
    row: &submission::Model,
) -> Result<Vec<account::Model>, Stop> {
    let mut people = BTreeSet::from([row.owner]);
    for one in collaborators::of_submission(conn, SubmissionId(row.id)).await? {
        if collaborators::part(&one)? >= Part::Edit && one.joined.is_some() {
            people.extend(one.account);
        }
    }
    let accounts = account::Entity::find()
        .filter(account::Column::Id.is_in(people))
        .all(conn)
        .await?;
    Ok(accounts)
}
