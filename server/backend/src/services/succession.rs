//! The next edition, opened as a copy of one.

use async_trait::async_trait;
use chrono::{DateTime, Days, TimeDelta};
use chrono_tz::Tz;
use domain::{
    access::{Act, Caller, Relation},
    edition::{Edition, Flaw, FlawKind, flaws, succession::Successor},
    id::{AccountId, EditionId},
    moment::Moment,
    person::role::Role,
    ports::{Refusal, Succession, secretariat_office::OfficeEdition},
    problem::{ProblemCode, Problems},
};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

use super::{authorisation::authorise, results_office::office, round_rules::draw_lot};
use crate::{
    Backend,
    store::{Stop, Tx, accounts, entities::role_grant, log},
};

/// Who goes on from one edition to the next.
const STAY: [Role; 2] = [Role::Secretariat, Role::RegionalOffice];

#[async_trait]
impl Succession for Backend {
    async fn predecessor(&self, caller: &Caller, year: u16) -> Result<OfficeEdition, Refusal> {
        let conn = &self.store.snapshot().await?;
        let row = self.edition_of_year(conn, year).await?;
        authorise(conn, caller, &row, Act::OpenEdition, Relation::None).await?;
        Ok(office(&row, caller))
    }

    async fn open_next(&self, caller: &Caller, year: u16, next: Successor) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| open(&backend, tx, &caller, year, next).await;
        Ok(self.store.write(unit).await?)
    }
}

async fn open(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    next: Successor,
) -> Result<(), Stop> {
    let row = backend.edition_of_year(tx, year).await?;
    let account = authorise(tx, caller, &row, Act::OpenEdition, Relation::None).await?;
    let before = &row.edition;
    next.problems(before).into_result()?;
    let zone: Tz = before
        .time_zone
        .parse()
        .map_err(|_| DbErr::Type(format!("edition {year}: no time zone")))?;
    let opened = before
        .timetable
        .submission()
        .ok_or(Refusal::WrongState)?
        .opens;
    let days = distance(opened, next.opens, zone).ok_or(Refusal::WrongState)?;
    let mut edition = before.succeeded_by(next, |at| later(at, days, zone));
    for round in &mut edition.rounds {
        // Nobody chooses a seed, and none is used twice.
        draw_lot(&mut round.tie_rule, None);
    }
    told(&flaws(&edition)).into_result()?;
    let Some(id) = backend.found(tx, &edition).await? else {
        let mut problems = Problems::default();
        problems.add("year", ProblemCode::Taken);
        return Err(problems.into());
    };
    hand_over(tx, row.id, id).await?;
    log_lots(tx, caller.received, account, id, &edition).await?;
    let (now, who) = (caller.received, Some(account));
    let copied = edition.year.to_string();
    log::note(tx, now, who, Some(row.id), "edition-copied", &copied, "").await?;
    Ok(())
}

/// The office of one edition runs the next, too. Jurors and auditors are appointed anew.
async fn hand_over(tx: &Tx, from: EditionId, to: EditionId) -> Result<(), DbErr> {
    let grants = role_grant::Entity::find().filter(role_grant::Column::Edition.eq(from.0));
    for grant in grants.all(tx).await? {
        if let Some(role) = Role::from_code(&grant.role).filter(|role| STAY.contains(role)) {
            accounts::grant(tx, AccountId(grant.account), to, role).await?;
        }
    }
    Ok(())
}

async fn log_lots(
    tx: &Tx,
    now: Moment,
    account: AccountId,
    id: EditionId,
    edition: &Edition,
) -> Result<(), DbErr> {
    for round in &edition.rounds {
        if let Some(seed) = round.tie_rule.lot() {
            let (who, code) = (Some(account), &round.code);
            log::note(tx, now, who, Some(id), "lot-drawn", code, seed).await?;
        }
    }
    Ok(())
}

/// What is wrong with the copy, at the fields that can be at fault.
fn told(flaws: &[Flaw]) -> Problems {
    let mut problems = Problems::default();
    for flaw in flaws {
        match (flaw.place.as_str(), &flaw.kind) {
            ("ceremony.date", _) => problems.add("date", ProblemCode::NotADate),
            ("practice_period.from", _) => problems.add("from", ProblemCode::NotADate),
            ("practice_period.to", _) => problems.add("to", ProblemCode::NotADate),
            ("practice_period", FlawKind::Backwards) => {
                problems.add("to", ProblemCode::EndsBeforeItBegins);
            }
            // The windows were moved together; only the opening was typed.
            _ => problems.add("opens", ProblemCode::WindowsOverlap),
        }
    }
    problems
}

/// Days from one opening to the next, by the clocks of the zone.
fn distance(from: Moment, to: Moment, zone: Tz) -> Option<i64> {
    let day = |at: Moment| {
        let at = DateTime::from_timestamp_micros(at.micros())?;
        Some(at.with_timezone(&zone).date_naive())
    };
    Some((day(to)? - day(from)?).num_days())
}

/// The same time of day so many days later. Where the clocks jump over it, an hour after.
fn later(at: Moment, days: i64, zone: Tz) -> Moment {
    let moved = || {
        let local = DateTime::from_timestamp_micros(at.micros())?;
        let local = local.with_timezone(&zone).naive_local();
        let distance = Days::new(days.unsigned_abs());
        let local = if days < 0 {
            local.checked_sub_days(distance)
        } else {
            local.checked_add_days(distance)
        }?;
        let known = local.and_local_timezone(zone).earliest();
        let known = known.or_else(|| {
            (local + TimeDelta::hours(1))
                .and_local_timezone(zone)
                .earliest()
        });
        Some(Moment(known?.timestamp_micros()))
    };
    moved().unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noon_stays_noon_over_the_change_of_clocks() {
        let zone: Tz = "Europe/Madrid".parse().unwrap();
        // 1 March 2026, 12:00 in Madrid (winter), and four weeks and a day later (summer).
        let winter = Moment(1_772_362_800_000_000);
        let summer = later(winter, 29, zone);
        assert_eq!(summer.seconds_since(winter), 29 * 86_400 - 3_600);
        assert_eq!(distance(winter, summer, zone), Some(29));
        assert_eq!(later(summer, -29, zone), winter);
        // Half past two on the night of the change is half past three.
        let night = Moment(1_774_661_400_000_000);
        assert_eq!(later(night, 1, zone).seconds_since(night), 86_400);
    }
}
