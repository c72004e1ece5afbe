//! Earlier editions, as facts.

use domain::ports::public_site::{PastAward, PastEdition};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, sea_query::OnConflict,
};
use serde::{Deserialize, Serialize};

use super::entities::past_edition;

/// A recognition as it is stored.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredAward {
    winner: bool,
    kind: String,
    place: String,
    country: String,
    practice: String,
    source: String,
}

/// All earlier editions, newest first, each with its winner first.
///
/// # Errors
/// The database cannot be read, or what it holds is no list of awards.
pub async fn all(conn: &impl ConnectionTrait) -> Result<Vec<PastEdition>, DbErr> {
    let rows = past_edition::Entity::find()
        .order_by_desc(past_edition::Column::Number)
        .all(conn)
        .await?;
    rows.into_iter().map(read).collect()
}

/// Writes an earlier edition, over what was written about it before.
///
/// # Errors
/// The row cannot be written.
pub async fn put(tx: &impl ConnectionTrait, past: &PastEdition) -> Result<(), DbErr> {
    use past_edition::Column;
    let awards: Vec<StoredAward> = past.awards.iter().cloned().map(stored).collect();
    let awards = serde_json::to_string(&awards)
        .map_err(|error| DbErr::Json(format!("awards of {}: {error}", past.year)))?;
    let row = past_edition::ActiveModel {
        number: Set(i64::from(past.number)),
        year: Set(i64::from(past.year)),
        entries: Set(past.entries.map(i64::from)),
        countries: Set(past.countries.map(i64::from)),
        ceremony: Set(past.ceremony.clone()),
        awards: Set(awards),
    };
    let rest = [
        Column::Year,
        Column::Entries,
        Column::Countries,
        Column::Ceremony,
        Column::Awards,
    ];
    past_edition::Entity::insert(row)
        .on_conflict(
            OnConflict::column(Column::Number)
                .update_columns(rest)
                .to_owned(),
        )
        .exec_without_returning(tx)
        .await
        .map(drop)
}

fn read(row: past_edition::Model) -> Result<PastEdition, DbErr> {
    let broken = |what: String| DbErr::Json(format!("edition {} of the past: {what}", row.number));
    let mut awards: Vec<StoredAward> =
        serde_json::from_str(&row.awards).map_err(|error| broken(error.to_string()))?;
    awards.sort_by_key(|award| !award.winner);
    let small = |number: i64| u16::try_from(number).map_err(|_| broken(number.to_string()));
    let count = |number: Option<i64>| number.and_then(|number| u32::try_from(number).ok());
    Ok(PastEdition {
        number: small(row.number)?,
        year: small(row.year)?,
        entries: count(row.entries),
        countries: count(row.countries),
        ceremony: row.ceremony.clone(),
        awards: awards.into_iter().map(told).collect(),
    })
}

fn told(award: StoredAward) -> PastAward {
    let StoredAward {
        winner,
        kind,
        place,
        country,
        practice,
        source,
    } = award;
    PastAward {
        winner,
        kind,
        place,
        country,
        practice,
        source,
    }
}

fn stored(award: PastAward) -> StoredAward {
    let PastAward {
        winner,
        kind,
        place,
        country,
        practice,
        source,
    } = award;
    StoredAward {
        winner,
        kind,
        place,
        country,
        practice,
        source,
    }
}
