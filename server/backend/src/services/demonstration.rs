//! The demonstration: everybody may be anybody, and it may be any time.

use chrono::{Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use domain::{
    access::Caller,
    moment::Moment,
    ports::{
        Refusal,
        accounts::NewSession,
        demonstration::{Demonstration, DemonstrationTime},
    },
};

use super::sign_in::address;
use crate::{
    Backend, DemonstrationParts,
    clock::Clock,
    demonstration::voters,
    store::{Stop, Tx, accounts, editions::EditionRow, sessions, sign_ins},
};

impl Backend {
    pub(super) fn demonstration_now(&self) -> Result<Demonstration, Refusal> {
        let parts = self.demonstration_parts()?;
        Ok(Demonstration {
            people: parts.people.clone(),
            now: parts.clock.now(),
        })
    }

    pub(super) async fn become_person(
        &self,
        caller: &Caller,
        email: &str,
        agent: &str,
    ) -> Result<NewSession, Refusal> {
        let parts = self.demonstration_parts()?;
        let email = address("email", email)?;
        if !parts
            .people
            .iter()
            .any(|person| person.email == email.as_str())
        {
            return Err(Refusal::NotFound);
        }
        let (backend, by, agent) = (self.clone(), caller.clone(), agent.to_owned());
        let unit = async move |tx: &Tx| {
            let account = accounts::by_email(tx, &email).await?;
            let account = account.ok_or(Refusal::NotFound)?;
            backend.begin_session(tx, &by, &account, &agent, None).await
        };
        Ok(self.store.write(unit).await?)
    }

    /// Sessions and sign-ins move along with the clock: nobody is thrown out by it.
    pub(super) async fn move_clock(&self, time: DemonstrationTime) -> Result<(), Refusal> {
        let parts = self.demonstration_parts()?;
        let newest = self
            .editions
            .newest(self.store.read())
            .await
            .map_err(Stop::from)?;
        let newest = newest.ok_or(Refusal::NotFound)?;
        let to = match time {
            DemonstrationTime::Ceremony => after_ceremony(&newest),
            _ => time.moment(&newest.edition),
        };
        let to = to.ok_or(Refusal::NotFound)?;
        let distance = to.micros().saturating_sub(parts.clock.now().micros());
        let unit = async move |tx: &Tx| {
            sessions::shift(tx, distance).await?;
            sign_ins::shift(tx, distance).await?;
            Ok::<_, Stop>(())
        };
        self.store.write(unit).await?;
        parts.clock.play(to);
        self.public.clock_was_moved();
        voters::vote(self, newest, to).await?;
        self.outbox.wake();
        Ok(())
    }

    fn demonstration_parts(&self) -> Result<&DemonstrationParts, Refusal> {
        self.demonstration.as_deref().ok_or(Refusal::NotFound)
    }
}

/// The first moment of the day after, or shortly after the release if that comes later.
fn after_ceremony(row: &EditionRow) -> Option<Moment> {
    let zone: Tz = row.edition.time_zone.parse().ok()?;
    let day: NaiveDate = row.edition.ceremony.date.parse().ok()?;
    let next = day.checked_add_days(Days::new(1))?.and_time(NaiveTime::MIN);
    // Where the clocks jump over midnight the day begins an hour later.
    let begins = next.and_local_timezone(zone).earliest().or_else(|| {
        (next + chrono::TimeDelta::hours(1))
            .and_local_timezone(zone)
            .earliest()
    })?;
    let begins = Moment(begins.timestamp_micros());
    Some(
        row.visible_from
            .map_or(begins, |visible| begins.max(visible.plus_seconds(60))),
    )
}
