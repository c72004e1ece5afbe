//! How an edition comes into being: from a document that is looked through first.

use chrono_tz::Tz;
use domain::{
    edition::{Edition, Flaw, flaws},
    id::EditionId,
    ports::Refusal,
};
use serde_json::Value;
use thiserror::Error;

use crate::{
    Backend,
    store::{Stop, Tx, editions, form_versions, log},
};

/// Why an edition was not founded. Told to an operator.
#[derive(Debug, Error)]
pub enum FoundingTrouble {
    /// The document is neither JSON nor TOML, or lacks something that an edition has.
    #[error("the definition cannot be read: {0}")]
    Unreadable(String),
    /// The document says things that an edition does not have: misspelt, as a rule.
    #[error("an edition has no {}", .0.join(", no "))]
    Unread(Vec<String>),
    /// It does not hold together.
    #[error("the definition does not hold together: {}", list(.0))]
    Flawed(Vec<Flaw>),
    /// There is no such time zone.
    #[error("{0:?} is no time zone")]
    UnknownZone(String),
    /// There is an edition of this year.
    #[error("there is an edition of {0} already")]
    YearTaken(u16),
    /// It cannot be written.
    #[error("{0}")]
    Refused(#[from] Refusal),
}

fn list(flaws: &[Flaw]) -> String {
    flaws
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("; ")
}

/// Reads the definition of an edition, JSON or TOML, and looks it through.
///
/// # Errors
/// Everything of one kind that is wrong with it.
pub fn definition(text: &str) -> Result<Edition, FoundingTrouble> {
    let unreadable = |error: &dyn std::fmt::Display| FoundingTrouble::Unreadable(error.to_string());
    let given: Value = if text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|error| unreadable(&error))?
    } else {
        toml::from_str(text).map_err(|error| unreadable(&error))?
    };
    let edition: Edition =
        serde_json::from_value(given.clone()).map_err(|error| unreadable(&error))?;
    let read = serde_json::to_value(&edition).map_err(|error| unreadable(&error))?;
    let mut unread = Vec::new();
    leftovers(&given, &read, "", &mut unread);
    if !unread.is_empty() {
        return Err(FoundingTrouble::Unread(unread));
    }
    let flaws = flaws(&edition);
    if !flaws.is_empty() {
        return Err(FoundingTrouble::Flawed(flaws));
    }
    if edition.time_zone.parse::<Tz>().is_err() {
        return Err(FoundingTrouble::UnknownZone(edition.time_zone));
    }
    Ok(edition)
}

/// The names in a document that were not read.
fn leftovers(given: &Value, read: &Value, place: &str, unread: &mut Vec<String>) {
    match (given, read) {
        (Value::Object(given), Value::Object(read)) => {
            for (name, value) in given {
                let place = if place.is_empty() {
                    name.clone()
                } else {
                    format!("{place}.{name}")
                };
                match read.get(name) {
                    Some(read) => leftovers(value, read, &place, unread),
                    None => unread.push(place),
                }
            }
        }
        (Value::Array(given), Value::Array(read)) => {
            for (number, (given, read)) in given.iter().zip(read).enumerate() {
                leftovers(given, read, &format!("{place}[{number}]"), unread);
            }
        }
        _ => {}
    }
}

impl Backend {
    /// Founds an edition from its definition, JSON or TOML. It has no secretariat yet: see
    /// [`Backend::appoint_secretariat`].
    ///
    /// # Errors
    /// [`FoundingTrouble`]; nothing was written then.
    pub async fn found_edition(&self, text: &str) -> Result<EditionId, FoundingTrouble> {
        let edition = definition(text)?;
        let (backend, year) = (self.clone(), edition.year);
        let unit = async move |tx: &Tx| backend.found(tx, &edition).await;
        let founded = self.store.write(unit).await.map_err(Refusal::from)?;
        founded.ok_or(FoundingTrouble::YearTaken(year))
    }

    /// Writes a definition that was looked through; `None` when there is an edition of the year.
    pub(crate) async fn found(
        &self,
        tx: &Tx,
        edition: &Edition,
    ) -> Result<Option<EditionId>, Stop> {
        if self.editions.by_year(tx, edition.year).await?.is_some() {
            return Ok(None);
        }
        let id = self.ids.edition();
        let now = self.now();
        editions::insert(tx, id, edition).await?;
        form_versions::begin(tx, id, edition, now).await?;
        let year = edition.year.to_string();
        log::note(tx, now, None, Some(id), "edition-founded", &year, "").await?;
        Ok(Some(id))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::leftovers;

    #[test]
    fn names_that_nothing_reads_are_told_with_their_place() {
        let given = json!({ "a": 1, "list": [{ "b": 1 }, { "c": 1, "tpyo": 2 }], "x": { "y": 1 } });
        let read = json!({ "a": 1, "list": [{ "b": 1 }, { "c": 1 }], "x": {}, "more": null });
        let mut unread = Vec::new();
        leftovers(&given, &read, "", &mut unread);
        assert_eq!(unread, ["list[1].tpyo", "x.y"]);
    }
}
