//! Open votes as they are stored.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    id::{EditionId, SubmissionId},
    moment::Moment,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
    prelude::Uuid, sea_query::OnConflict,
};

use super::{
    entities::{vote_ballot, vote_count, vote_key, vote_request},
    outcomes::stored,
};
use crate::secrets::{self, Purpose};

/// A ballot that waits for its confirmation.
#[derive(Clone, Debug)]
pub struct Unconfirmed {
    /// Its own identifier, from which the secret of its link is derived.
    pub id: Uuid,
    /// The voter.
    pub voter: String,
    /// Hash of the link's secret.
    pub link_hash: String,
    /// Until when the link works.
    pub expires: Moment,
    /// What it chose.
    pub choices: BTreeSet<SubmissionId>,
}

/// What came of a vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// When it was made, or taken over from elsewhere.
    pub taken: Moment,
    /// Ballots that count.
    pub valid: u32,
    /// Ballots that do not.
    pub invalid: u32,
    /// Votes of each entry that has some.
    pub counts: BTreeMap<SubmissionId, u32>,
}

/// The key of an edition's vote, drawn when it is first needed.
///
/// # Errors
/// The row cannot be read or written.
pub async fn key(tx: &impl ConnectionTrait, edition: EditionId) -> Result<String, DbErr> {
    if let Some(row) = vote_key::Entity::find_by_id(edition.0).one(tx).await? {
        return Ok(row.key);
    }
    let key = secrets::token();
    let row = vote_key::ActiveModel {
        edition: Set(edition.0),
        key: Set(key.clone()),
    };
    vote_key::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(key)
}

/// Keeps a ballot until it is confirmed. A count that was made before is none any more: it was of a
/// vote that was over.
///
/// # Errors
/// The row cannot be written.
pub async fn ask(
    tx: &impl ConnectionTrait,
    edition: EditionId,
    ballot: Unconfirmed,
) -> Result<(), DbErr> {
    let row = vote_request::ActiveModel {
        id: Set(ballot.id),
        edition: Set(edition.0),
        voter: Set(ballot.voter),
        link_hash: Set(ballot.link_hash),
        expires: Set(ballot.expires.micros()),
        choices: Set(stored(&ballot.choices)?),
    };
    vote_count::Entity::delete_by_id(edition.0).exec(tx).await?;
    vote_request::Entity::insert(row)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// The ballot of a link that still works.
///
/// # Errors
/// The database cannot be read, or what it holds are no choices.
pub async fn unconfirmed(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    link_hash: &str,
    now: Moment,
) -> Result<Option<Unconfirmed>, DbErr> {
    let row = vote_request::Entity::find()
        .filter(vote_request::Column::LinkHash.eq(link_hash))
        .filter(vote_request::Column::Edition.eq(edition.0))
        .filter(vote_request::Column::Expires.gt(now.micros()))
        .one(conn)
        .await?;
    let read = |row: vote_request::Model| {
        Ok(Unconfirmed {
            choices: choices(&row.choices)?,
            id: row.id,
            voter: row.voter,
            link_hash: row.link_hash,
            expires: Moment(row.expires),
        })
    };
    row.map(read).transpose()
}

/// Whether a ballot waits for its confirmation by this secret. It does not by one that another
/// process derived.
///
/// # Errors
/// The database cannot be read.
pub async fn waits(
    conn: &impl ConnectionTrait,
    id: Uuid,
    link: &str,
    now: Moment,
) -> Result<bool, DbErr> {
    let row = vote_request::Entity::find_by_id(id).one(conn).await?;
    let hash = secrets::hash(Purpose::Vote, link);
    Ok(row.is_some_and(|row| row.expires > now.micros() && secrets::same(&row.link_hash, &hash)))
}

/// Makes a ballot count, in the place of an earlier one of its voter.
///
/// # Errors
/// The rows cannot be written.
pub async fn confirm(
    tx: &impl ConnectionTrait,
    edition: EditionId,
    ballot: Unconfirmed,
) -> Result<(), DbErr> {
    vote_request::Entity::delete_by_id(ballot.id)
        .exec(tx)
        .await?;
    let row = vote_ballot::ActiveModel {
        edition: Set(edition.0),
        voter: Set(ballot.voter),
        choices: Set(stored(&ballot.choices)?),
    };
    let key = [vote_ballot::Column::Edition, vote_ballot::Column::Voter];
    let newer = OnConflict::columns(key)
        .update_column(vote_ballot::Column::Choices)
        .to_owned();
    vote_ballot::Entity::insert(row)
        .on_conflict(newer)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// What every ballot chose, by its voter.
///
/// # Errors
/// The database cannot be read, or what it holds are no choices.
pub async fn ballots(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeMap<String, BTreeSet<SubmissionId>>, DbErr> {
    let rows = vote_ballot::Entity::find().filter(vote_ballot::Column::Edition.eq(edition.0));
    let rows = rows.all(conn).await?.into_iter();
    rows.map(|row| Ok((row.voter, choices(&row.choices)?)))
        .collect()
}

/// The voters whose ballots wait for their confirmation.
///
/// # Errors
/// The database cannot be read.
pub async fn waiting(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeSet<String>, DbErr> {
    let voters: Vec<String> = vote_request::Entity::find()
        .select_only()
        .column(vote_request::Column::Voter)
        .filter(vote_request::Column::Edition.eq(edition.0))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(voters.into_iter().collect())
}

/// Whether there is a ballot, confirmed or not.
///
/// # Errors
/// The database cannot be read.
pub async fn cast(conn: &impl ConnectionTrait, edition: EditionId) -> Result<bool, DbErr> {
    let confirmed = vote_ballot::Entity::find()
        .select_only()
        .column(vote_ballot::Column::Edition)
        .filter(vote_ballot::Column::Edition.eq(edition.0));
    if confirmed.into_tuple::<Uuid>().one(conn).await?.is_some() {
        return Ok(true);
    }
    let waiting = vote_request::Entity::find()
        .select_only()
        .column(vote_request::Column::Edition)
        .filter(vote_request::Column::Edition.eq(edition.0));
    Ok(waiting.into_tuple::<Uuid>().one(conn).await?.is_some())
}

/// What came of a vote, once that is written down.
///
/// # Errors
/// The database cannot be read, or what it holds is no count.
pub async fn count(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Option<Count>, DbErr> {
    let Some(row) = vote_count::Entity::find_by_id(edition.0).one(conn).await? else {
        return Ok(None);
    };
    let counts = serde_json::from_str(&row.counts)
        .map_err(|error| DbErr::Json(format!("count of a vote: {error}")))?;
    Ok(Some(Count {
        taken: Moment(row.taken),
        valid: u32::try_from(row.valid).unwrap_or_default(),
        invalid: u32::try_from(row.invalid).unwrap_or_default(),
        counts,
    }))
}

/// Writes down what came of a vote, in the place of what was written before.
///
/// # Errors
/// The row cannot be written.
pub async fn keep_count(
    tx: &impl ConnectionTrait,
    edition: EditionId,
    count: &Count,
) -> Result<(), DbErr> {
    use vote_count::Column;
    let row = vote_count::ActiveModel {
        edition: Set(edition.0),
        taken: Set(count.taken.micros()),
        valid: Set(i64::from(count.valid)),
        invalid: Set(i64::from(count.invalid)),
        counts: Set(stored(&count.counts)?),
    };
    let values = [
        Column::Taken,
        Column::Valid,
        Column::Invalid,
        Column::Counts,
    ];
    let newer = OnConflict::column(Column::Edition)
        .update_columns(values)
        .to_owned();
    vote_count::Entity::insert(row)
        .on_conflict(newer)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Cuts what ties ballots to people: the key goes, ballots that were never confirmed go, and the
/// voters of the others become random.
///
/// # Errors
/// The rows cannot be written.
pub async fn forget_voters(tx: &impl ConnectionTrait, edition: EditionId) -> Result<(), DbErr> {
    let ballots = ballots(tx, edition).await?;
    vote_key::Entity::delete_by_id(edition.0).exec(tx).await?;
    vote_request::Entity::delete_many()
        .filter(vote_request::Column::Edition.eq(edition.0))
        .exec(tx)
        .await?;
    vote_ballot::Entity::delete_many()
        .filter(vote_ballot::Column::Edition.eq(edition.0))
        .exec(tx)
        .await?;
    let mut rows = Vec::with_capacity(ballots.len());
    for chosen in ballots.into_values() {
        rows.push(vote_ballot::ActiveModel {
            edition: Set(edition.0),
            voter: Set(secrets::token()),
            choices: Set(stored(&chosen)?),
        });
    }
    for rows in rows.chunks(500) {
        vote_ballot::Entity::insert_many(rows.to_vec())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

fn choices(text: &str) -> Result<BTreeSet<SubmissionId>, DbErr> {
    serde_json::from_str(text).map_err(|error| DbErr::Json(format!("choices: {error}")))
}
