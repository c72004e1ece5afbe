//! Who of a team is in which section now.
//!
//! Who saved an answer stands in the database. Who has opened a section, and who saved contact persons,
//! of whom nothing earlier is kept, is known to this process alone, for some minutes.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use domain::{
    id::{AccountId, SubmissionId},
    moment::Moment,
    ports::collaboration::Present,
};
use sea_orm::{ConnectionTrait, DbErr, prelude::Uuid};

use super::{collaboration::called, submission_desk::Desk};
use crate::store::{juries, section_versions};

/// Who was there so many seconds ago is there still.
const STAYS: i64 = 180;

/// Where somebody was seen.
type Place = (SubmissionId, String, AccountId);

/// What this process has seen lately. Clones are handles of the same memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Presence {
    /// When somebody was seen in a section last, and whether they wrote.
    seen: Arc<Mutex<BTreeMap<Place, (Moment, bool)>>>,
}

impl Presence {
    /// Remembers that somebody opened or saved a section, and forgets who is there no more.
    pub(super) fn note(
        &self,
        id: SubmissionId,
        section: &str,
        account: AccountId,
        now: Moment,
        writes: bool,
    ) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.retain(|_, (at, _)| is_recent(*at, now));
        let place = (id, section.to_owned(), account);
        let wrote = seen.get(&place).is_some_and(|(_, wrote)| *wrote);
        seen.insert(place, (now, writes || wrote));
    }

    /// Where the others are in a submission, and whether they write.
    fn others(
        &self,
        id: SubmissionId,
        but: AccountId,
        now: Moment,
    ) -> BTreeMap<(String, Uuid), bool> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let there = seen.iter().filter(|((of, _, account), (at, _))| {
            *of == id && *account != but && is_recent(*at, now)
        });
        let there = there
            .map(|((_, section, account), (_, writes))| ((section.clone(), account.0), *writes));
        there.collect()
    }
}

/// A demonstration's clock also goes back.
fn is_recent(at: Moment, now: Moment) -> bool {
    at <= now && at > now.plus_seconds(-STAYS)
}

/// Who else of its team is in a submission now, by section.
pub(super) async fn others<C: ConnectionTrait>(desk: &Desk<'_, C>) -> Result<Vec<Present>, DbErr> {
    let (id, now) = (desk.id(), desk.caller.received);
    let mut there = desk.backend.presence.others(id, desk.account, now);
    let since = now.plus_seconds(-STAYS);
    let saved = section_versions::writing(desk.conn, id, since, desk.account).await?;
    there.extend(saved.into_iter().map(|place| (place, true)));
    let names = juries::names(desk.conn, there.keys().map(|(_, account)| *account)).await?;
    let named = there
        .into_iter()
        .map(|((section, account), writes)| Present {
            section,
            by: called(&names, account),
            writes,
        });
    // Whoever was erased meanwhile has no name.
    Ok(named.filter(|present| !present.by.is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_seen_is_there_for_some_minutes_and_not_for_themselves() {
        let presence = Presence::default();
        let (id, other) = (
            SubmissionId(Uuid::from_u128(1)),
            SubmissionId(Uuid::from_u128(2)),
        );
        let [ana, joan] = [3, 4].map(|number| AccountId(Uuid::from_u128(number)));
        let start = Moment(1_000_000_000);
        presence.note(id, "contacts", ana, start, true);
        presence.note(id, "story", ana, start.plus_seconds(60), false);
        let seen = |id, but, seconds| {
            let there = presence.others(id, but, start.plus_seconds(seconds));
            let told = there
                .into_iter()
                .map(|((section, _), writes)| (section, writes));
            told.collect::<Vec<_>>()
        };
        let [contacts, story] = ["contacts", "story"].map(str::to_owned);
        assert_eq!(
            seen(id, joan, 61),
            [(contacts, true), (story.clone(), false)]
        );
        assert_eq!(seen(id, joan, STAYS + 1), [(story, false)]);
        assert_eq!(seen(id, joan, 60 + STAYS), []);
        assert_eq!(seen(id, ana, 61), []);
        assert_eq!(seen(other, joan, 61), []);
        assert_eq!(seen(id, joan, -10), [], "the clock was put back");
    }

    #[test]
    fn who_opens_a_section_again_that_they_wrote_in_still_writes() {
        let presence = Presence::default();
        let id = SubmissionId(Uuid::from_u128(1));
        let [ana, joan] = [3, 4].map(|number| AccountId(Uuid::from_u128(number)));
        let start = Moment(1_000_000_000);
        presence.note(id, "contacts", ana, start, true);
        presence.note(id, "contacts", ana, start.plus_seconds(1), false);
        let there = presence.others(id, joan, start.plus_seconds(2));
        assert_eq!(there.into_values().collect::<Vec<_>>(), [true]);
    }
}
