//! An edition to look at: invented people and entries, a jury at work.
//!
//! Everything is written by the same functions that the pages use, with moments in the past, so the
//! demonstration keeps to the rules of the product. Where `now` lies the first jury round is open.

mod dice;
mod edition;
mod entries;
mod jury;
mod people;
mod season;
pub(crate) mod voters;

use domain::{
    access::Caller,
    id::AccountId,
    locale::Locale,
    moment::Moment,
    ports::{Refusal, demonstration::DemoPerson},
};
use thiserror::Error;

pub use edition::edition;

use crate::{
    Backend,
    store::{Stop, Tx},
};

/// Why there is no demonstration.
#[derive(Debug, Error)]
pub enum SeedTrouble {
    /// The data that comes with the program does not fit it.
    #[error("the data of the demonstration cannot be used: {0}")]
    Data(String),
    /// The database says no.
    #[error("{0}")]
    Refused(#[from] Refusal),
}

impl From<serde_json::Error> for SeedTrouble {
    fn from(error: serde_json::Error) -> Self {
        Self::Data(error.to_string())
    }
}

/// The people that anybody may sign in as.
///
/// # Errors
/// [`SeedTrouble::Data`].
pub fn people() -> Result<Vec<DemoPerson>, SeedTrouble> {
    let people = people::people()?;
    Ok(people.iter().map(people::Person::introduced).collect())
}

/// Writes the demonstration as it is at `now`, in one unit of work. Whether it did: a database that
/// has an edition of the year is left alone.
///
/// # Errors
/// [`SeedTrouble`]; nothing was written then.
pub async fn seed(backend: &Backend, now: Moment) -> Result<bool, SeedTrouble> {
    let season = season::Season {
        now,
        edition: edition::edition(now)?,
        people: people::people()?,
        entries: entries::entries()?,
        comments: jury::comments()?,
        conflicts: jury::conflicts()?,
        past: crate::services::past::facts()?,
    };
    let worker = backend.clone();
    let unit = async move |tx: &Tx| -> Result<bool, Stop> { season.write(&worker, tx).await };
    Ok(backend.store.write(unit).await.map_err(Refusal::from)?)
}

/// Somebody of the demonstration, acting at a moment.
fn acting(account: AccountId, at: Moment, locale: Locale) -> Caller {
    Caller {
        account: Some(account),
        session: None,
        received: at,
        locale,
        network: String::new(),
    }
}

/// A moment so many hours before or after another.
fn hours(moment: Moment, hours: i64) -> Moment {
    moment.plus_seconds(hours.saturating_mul(3_600))
}
