//! The outbox and the sender, with files and with a real conversation over SMTP.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only test functions for tests; the steps they share fail the same way"
)]

#[path = "../support/site.rs"]
mod site;
#[path = "../support/smtp_server.rs"]
mod smtp_server;

mod delivery;
mod letters;
mod outbox;

use backend::{
    mail::{Letter, NewMail},
    store::{
        Tx,
        entities::{account, mail, result},
    },
};
use domain::{
    id::{EditionId, MailId},
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder, prelude::Uuid, sea_query::OnConflict};
use site::{START, Site};

impl Site {
    /// Writes a mail of the edition of 2026, or of none.
    pub async fn enqueue(&self, mail: NewMail) -> Option<MailId> {
        let (outbox, now) = (self.backend.outbox(), self.backend.now());
        self.write(async move |tx: &Tx| Ok(outbox.enqueue(tx, now, mail).await?))
            .await
    }

    pub async fn rows(&self) -> Vec<mail::Model> {
        mail::Entity::find()
            .order_by_asc(mail::Column::Id)
            .all(self.store.read())
            .await
            .unwrap()
    }

    pub async fn set_result(&self, edition: EditionId, state: &str, visible_from: Moment) {
        self.write(async move |tx: &Tx| {
            result::Entity::delete_by_id(edition.0).exec(tx).await?;
            Ok(())
        })
        .await;
        let released = state == "released" || state == "retracted";
        let people = [1_u128, 2].map(|number| Uuid::from_u128(0xA0 + number));
        for (person, email) in people.iter().zip(["p@example.org", "r@example.org"]) {
            let row = account::ActiveModel {
                id: Set(*person),
                email: Set(email.to_owned()),
                name: Set(String::new()),
                locale: Set("en".to_owned()),
                created: Set(0),
            };
            self.write(async move |tx: &Tx| {
                let once = OnConflict::new().do_nothing().to_owned();
                account::Entity::insert(row)
                    .on_conflict(once)
                    .exec_without_returning(tx)
                    .await?;
                Ok(())
            })
            .await;
        }
        self.insert(result::ActiveModel {
            edition: Set(edition.0),
            state: Set(state.to_owned()),
            revision: Set(1),
            decisions: Set("[]".to_owned()),
            frozen: Set(Some("{}".to_owned())),
            visible_from: Set(Some(visible_from.micros())),
            proposed_by: Set(Some(people[0])),
            released_by: Set(released.then_some(people[1])),
        })
        .await;
    }
}

/// An invitation in French that may leave at once.
pub fn invitation(edition: EditionId, number: u32) -> NewMail {
    NewMail {
        edition: Some(edition),
        slot: format!("slot {number}"),
        recipient: EmailAddress::parse(&format!("juror{number}@example.org")).unwrap(),
        locale: Locale::Fr,
        letter: Letter::JurorInvitation {
            name: format!("Juror {number}"),
        },
        not_before: START,
    }
}

/// The letter to the winner.
pub fn winner(edition: EditionId, not_before: Moment) -> NewMail {
    let letter = Letter::Winner {
        title: "Water for all".to_owned(),
        government: "Ríoseco".to_owned(),
    };
    NewMail {
        letter,
        not_before,
        ..invitation(edition, 0)
    }
}
