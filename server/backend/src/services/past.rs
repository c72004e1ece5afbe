//! The facts of earlier editions, which come with the program.

use domain::{
    moment::Moment,
    ports::{
        Refusal,
        public_site::{PastAward, PastEdition},
    },
};
use sea_orm::ConnectionTrait;
use serde::Deserialize;

use crate::{
    Backend,
    store::{Stop, Tx, log, past_editions},
};

const FACTS: &str = include_str!("../../seed/past_editions.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    editions: Vec<Held>,
    awards: Vec<Award>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Held {
    number: u16,
    year: u16,
    entries: Option<u32>,
    countries: Option<u32>,
    ceremony: Option<Place>,
}

#[derive(Deserialize)]
struct Place {
    #[serde(default)]
    place: Option<String>,
    #[serde(default)]
    from: Option<String>,
    #[serde(default)]
    to: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Award {
    edition: u16,
    year: u16,
    role: AwardRole,
    kind: Option<String>,
    place: String,
    country: String,
    practice: Option<String>,
    source: String,
}

#[derive(PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum AwardRole {
    Winner,
    Mention,
}

/// What is publicly known of earlier editions.
pub(crate) fn facts() -> Result<Vec<PastEdition>, serde_json::Error> {
    let facts: Facts = serde_json::from_str(FACTS)?;
    let awards = |held: &Held| {
        let (number, year) = (held.number, held.year);
        let awards = facts.awards.iter();
        let own = awards.filter(move |award| award.edition == number && award.year == year);
        own.map(|award| PastAward {
            winner: award.role == AwardRole::Winner,
            kind: award.kind.clone().unwrap_or_default(),
            place: award.place.clone(),
            country: award.country.clone(),
            practice: award.practice.clone().unwrap_or_default(),
            source: award.source.clone(),
        })
        .collect()
    };
    let editions = facts.editions.iter().map(|held| PastEdition {
        number: held.number,
        year: held.year,
        entries: held.entries,
        countries: held.countries,
        ceremony: held.ceremony.as_ref().map(told).unwrap_or_default(),
        awards: awards(held),
    });
    Ok(editions.collect())
}

/// Place and days, as far as they are known.
fn told(ceremony: &Place) -> String {
    let days = match (&ceremony.from, &ceremony.to) {
        (Some(from), Some(to)) if from != to => Some(format!("{from} – {to}")),
        (Some(day), _) | (None, Some(day)) => Some(day.clone()),
        (None, None) => None,
    };
    let parts: Vec<String> = ceremony.place.iter().cloned().chain(days).collect();
    parts.join(", ")
}

/// Writes the facts into the database, over what was written before.
pub(crate) async fn keep(
    tx: &impl ConnectionTrait,
    facts: &[PastEdition],
    now: Moment,
) -> Result<(), Stop> {
    for past in facts {
        past_editions::put(tx, past).await?;
    }
    log::note(
        tx,
        now,
        None,
        None,
        "past-editions",
        "",
        &facts.len().to_string(),
    )
    .await?;
    Ok(())
}

impl Backend {
    /// Writes what is publicly known of earlier editions into the database.
    ///
    /// # Errors
    /// It cannot be written.
    pub async fn learn_past_editions(&self) -> Result<(), Refusal> {
        let facts = facts().map_err(|error| {
            Refusal::from(Stop::from(sea_orm::DbErr::Json(format!(
                "past editions: {error}"
            ))))
        })?;
        let now = self.now();
        let unit = async move |tx: &Tx| keep(tx, &facts, now).await;
        Ok(self.store.write(unit).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_award_belongs_to_an_edition_of_its_year() {
        let facts: Facts = serde_json::from_str(FACTS).unwrap();
        for award in &facts.awards {
            assert!(!award.source.is_empty(), "{}", award.place);
        }
        let told: usize = super::facts()
            .unwrap()
            .iter()
            .map(|past| past.awards.len())
            .sum();
        assert_eq!(told, facts.awards.len());
    }
}
