//! Ballots and their marks as they are stored.

use std::collections::BTreeMap;

use domain::{
    id::{AccountId, EditionId, SubmissionId},
    ranking::method::CountedBallot,
    scoring::{
        ballot::{Judgement, Marks},
        scale::Mark,
    },
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter,
    QuerySelect, RelationTrait,
};
use uuid::Uuid;

use super::{
    entities::{ballot, mark},
    juries,
};

impl From<mark::Model> for (String, Judgement) {
    fn from(row: mark::Model) -> Self {
        let judgement = match row.hundredths.and_then(|h| i32::try_from(h).ok()) {
            Some(hundredths) => Judgement::Mark(Mark(hundredths)),
            None => Judgement::CannotJudge,
        };
        (row.criterion, judgement)
    }
}

/// A juror's ballot on a submission in a round.
///
/// # Errors
/// The database cannot be read.
pub async fn find(
    conn: &impl ConnectionTrait,
    round: &str,
    submission: SubmissionId,
    juror: AccountId,
) -> Result<Option<ballot::Model>, DbErr> {
    ballot::Entity::find()
        .filter(ballot::Column::Round.eq(round))
        .filter(ballot::Column::Submission.eq(submission.0))
        .filter(ballot::Column::Account.eq(juror.0))
        .one(conn)
        .await
}

/// The ballots of a round in an edition.
///
/// # Errors
/// The database cannot be read.
pub async fn of_round(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
) -> Result<Vec<ballot::Model>, DbErr> {
    ballot::Entity::find()
        .filter(ballot::Column::Edition.eq(edition.0))
        .filter(ballot::Column::Round.eq(round))
        .all(conn)
        .await
}

/// A juror's ballots in a round.
///
/// # Errors
/// The database cannot be read.
pub async fn of_juror(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
    juror: AccountId,
) -> Result<Vec<ballot::Model>, DbErr> {
    ballot::Entity::find()
        .filter(ballot::Column::Edition.eq(edition.0))
        .filter(ballot::Column::Round.eq(round))
        .filter(ballot::Column::Account.eq(juror.0))
        .all(conn)
        .await
}

/// The marks of one ballot.
///
/// # Errors
/// The database cannot be read.
pub async fn marks(conn: &impl ConnectionTrait, ballot: Uuid) -> Result<Marks, DbErr> {
    let rows = mark::Entity::find()
        .filter(mark::Column::Ballot.eq(ballot))
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(<(String, Judgement)>::from).collect())
}

/// The marks of all ballots of a round, or of one juror's.
///
/// # Errors
/// The database cannot be read.
pub async fn marks_of_round(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
    juror: Option<AccountId>,
) -> Result<BTreeMap<Uuid, Marks>, DbErr> {
    let mut query = mark::Entity::find()
        .join(JoinType::InnerJoin, mark::Relation::Ballot.def())
        .filter(ballot::Column::Edition.eq(edition.0))
        .filter(ballot::Column::Round.eq(round));
    if let Some(juror) = juror {
        query = query.filter(ballot::Column::Account.eq(juror.0));
    }
    let mut marks: BTreeMap<Uuid, Marks> = BTreeMap::new();
    for row in query.all(conn).await? {
        let ballot = row.ballot;
        let (criterion, judgement) = row.into();
        marks
            .entry(ballot)
            .or_default()
            .0
            .insert(criterion, judgement);
    }
    Ok(marks)
}

/// The ballots that count: handed in, by a juror without a conflict with the entry.
///
/// # Errors
/// The database cannot be read.
pub async fn counted(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
) -> Result<Vec<CountedBallot<SubmissionId>>, DbErr> {
    let rows = of_round(conn, edition, round).await?;
    let mut marks = marks_of_round(conn, edition, round, None).await?;
    let conflicts = juries::conflicts(conn, edition).await?;
    Ok(rows
        .into_iter()
        .filter(|row| row.handed_in.is_some())
        .filter(|row| !conflicts.contains(&(SubmissionId(row.submission), AccountId(row.account))))
        .map(|row| CountedBallot {
            juror: row.account.to_string(),
            entry: SubmissionId(row.submission),
            marks: marks.remove(&row.id).unwrap_or_default(),
        })
        .collect())
}

/// Puts marks in the place of those that a ballot has.
///
/// # Errors
/// A mark cannot be written.
pub async fn replace_marks(
    conn: &impl ConnectionTrait,
    ballot: Uuid,
    marks: &Marks,
) -> Result<(), DbErr> {
    mark::Entity::delete_many()
        .filter(mark::Column::Ballot.eq(ballot))
        .exec(conn)
        .await?;
    let rows: Vec<mark::ActiveModel> = marks
        .0
        .iter()
        .map(|(criterion, judgement)| mark::ActiveModel {
            ballot: Set(ballot),
            criterion: Set(criterion.clone()),
            hundredths: Set(judgement.mark().map(|mark| i64::from(mark.0))),
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    mark::Entity::insert_many(rows)
        .exec_without_returning(conn)
        .await
        .map(drop)
}
