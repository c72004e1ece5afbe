//! How a unit of work ends without success.

use data_encoding::BASE32_NOPAD;
use domain::{ports::Refusal, problem::Problems};
use sea_orm::DbErr;

use super::StoreTrouble;

/// Either an expected refusal or trouble with the database. Units of work and queries end with
/// this; the services give out the [`Refusal`] that it turns into.
#[derive(Clone, Debug)]
pub enum Stop {
    /// The rules say no.
    Refused(Refusal),
    /// The database says no.
    Trouble(StoreTrouble),
    /// A file can be neither kept nor got.
    Files(String),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Problems> for Stop {
    fn from(problems: Problems) -> Self {
        Self::Refused(problems.into())
    }
}

impl From<StoreTrouble> for Stop {
    fn from(trouble: StoreTrouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<DbErr> for Stop {
    fn from(error: DbErr) -> Self {
        Self::Trouble(error.into())
    }
}

/// Trouble is logged here, once, under the reference that the person gets to see.
impl From<Stop> for Refusal {
    fn from(stop: Stop) -> Self {
        let trouble = match stop {
            Stop::Refused(refusal) => return refusal,
            Stop::Files(trouble) => {
                let reference = reference();
                tracing::error!(%reference, %trouble, "trouble with a file");
                return Self::Trouble { reference };
            }
            Stop::Trouble(trouble) => trouble,
        };
        if matches!(trouble, StoreTrouble::Full) {
            tracing::error!(%trouble, "a write was refused");
            return Self::Full;
        }
        let reference = reference();
        tracing::error!(%reference, %trouble, "trouble with the database");
        Self::Trouble { reference }
    }
}

/// A short name under which something unexpected is logged and told.
#[must_use]
pub fn reference() -> String {
    let mut bytes = [0; 5];
    match getrandom::fill(&mut bytes) {
        Ok(()) => BASE32_NOPAD.encode(&bytes),
        Err(_) => "UNNAMED0".to_owned(),
    }
}
