//! The entries of an open vote as a table for another platform.

use std::collections::BTreeMap;

use domain::{
    access::{Act, Caller, Relation},
    id::SubmissionId,
    locale::Locale,
    ports::{Refusal, open_votes::VoteEntry},
};
use dossier::table::harmless;
use sea_orm::DbErr;

use super::{authorisation::authorise, vote_field};
use crate::{
    Backend,
    store::{Stop, juries},
};

/// The table, without the entries that the caller is in conflict with.
pub(super) async fn practices(
    backend: &Backend,
    caller: &Caller,
    year: u16,
) -> Result<String, Stop> {
    let conn = &backend.store.snapshot().await?;
    let row = backend.edition_of_year(conn, year).await?;
    let account = authorise(conn, caller, &row, Act::ReadStandings, Relation::None).await?;
    let vote = row.edition.open_vote.as_ref().ok_or(Refusal::NotFound)?;
    let field = vote_field::field(conn, &row, vote, None).await?;
    let mut field = field.ok_or(Refusal::WrongState)?;
    let hidden = juries::conflicts_of(conn, row.id, account).await?;
    field.retain(|id, _| !hidden.contains(id));
    let mut told = Vec::new();
    for locale in Locale::ALL {
        told.push(vote_field::presented(&backend.editions, conn, &row, &field, locale).await?);
    }
    Ok(table(&told).map_err(|error| DbErr::Custom(format!("table of practices: {error}")))?)
}

/// One row an entry; `told` has what is read about it, in the order of the languages.
fn table(told: &[BTreeMap<SubmissionId, VoteEntry>]) -> Result<String, Box<dyn std::error::Error>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(Vec::new());
    let named = |what: &str| Locale::ALL.map(|locale| format!("{what}/{}", locale.code()));
    writer.write_record(named("title").iter().chain(&named("body")))?;
    for id in told.first().into_iter().flat_map(BTreeMap::keys) {
        let entries = || told.iter().filter_map(|own| own.get(id));
        let titles = entries().map(|entry| harmless(&entry.title));
        let bodies = entries().map(|entry| {
            let place = format!("{}, {}", entry.government, entry.country);
            harmless(&format!("{place}\n\n{}", entry.summary))
        });
        writer.write_record(titles.chain(bodies))?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

#[cfg(test)]
mod tests {
    use sea_orm::prelude::Uuid;

    use super::*;

    #[test]
    fn a_title_stays_one_cell_and_no_formula() {
        let entry = |title: &str| VoteEntry {
            submission: SubmissionId(Uuid::from_u128(1)),
            title: title.to_owned(),
            government: "Ríoseco".to_owned(),
            country: "ES".to_owned(),
            category: "A".to_owned(),
            summary: "One; two".to_owned(),
            language: "es".to_owned(),
            written: "es".to_owned(),
        };
        let told = Locale::ALL.map(|_| BTreeMap::from([(entry("").submission, entry("=1+\"2\""))]));
        let table = table(&told).unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .from_reader(table.as_bytes());
        assert_eq!(reader.headers().unwrap().get(1), Some("title/en"));
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!(row.get(1), Some("'=1+\"2\""));
        assert_eq!(row.get(9), Some("Ríoseco, ES\n\nOne; two"));
    }
}
