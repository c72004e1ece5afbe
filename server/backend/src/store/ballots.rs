//! Ballots and their marks as they are stored.

use std::collections::BTreeMap;

use domain::{
    edition::LateConflict,
    id::{AccountId, EditionId, SubmissionId},
    ranking::method::CountedBallot,
    scoring::{
        ballot::{Judgement, Marks},
        scale::Mark,
    },
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, DbErr, EntityTrait, JoinType,
    QueryFilter, QueryOrder, QuerySelect, RelationDef, RelationTrait, sea_query::Expr,
};
use uuid::Uuid;

use super::{
    entities::{ballot, conflict, mark},
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

/// A juror's ballot on a submission in a round, with its marks.
///
/// # Errors
/// The database cannot be read.
pub async fn with_marks(
    conn: &impl ConnectionTrait,
    round: &str,
    submission: SubmissionId,
    juror: AccountId,
) -> Result<Option<(ballot::Model, Marks)>, DbErr> {
    let marks = ballot::Entity::belongs_to(mark::Entity)
        .from(ballot::Column::Id)
        .to(mark::Column::Ballot);
    let rows = ballot::Entity::find()
        .join(JoinType::LeftJoin, marks.into())
        .select_also(mark::Entity)
        .filter(ballot::Column::Round.eq(round))
        .filter(ballot::Column::Submission.eq(submission.0))
        .filter(ballot::Column::Account.eq(juror.0))
        .all(conn)
        .await?;
    let mut found = None;
    for (row, mark) in rows {
        let (_, marks) = found.get_or_insert_with(|| (row, Marks::default()));
        if let Some(mark) = mark {
            let (criterion, judgement) = mark.into();
            marks.0.insert(criterion, judgement);
        }
    }
    Ok(found)
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

/// Whether there is any ballot in a round.
///
/// # Errors
/// The database cannot be read.
pub async fn any(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
) -> Result<bool, DbErr> {
    let first = ballot::Entity::find()
        .select_only()
        .column(ballot::Column::Id)
        .filter(ballot::Column::Edition.eq(edition.0))
        .filter(ballot::Column::Round.eq(round))
        .limit(1)
        .into_tuple::<Uuid>();
    Ok(first.one(conn).await?.is_some())
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
    // One row for a ballot and not for a mark: a round of two thousand entries has forty thousand.
    let listed = match conn.get_database_backend() {
        DbBackend::Postgres => {
            "string_agg(mark.criterion || '=' || coalesce(mark.hundredths::text, ''), ' ')"
        }
        _ => "group_concat(mark.criterion || '=' || coalesce(mark.hundredths, ''), ' ')",
    };
    let mut query = mark::Entity::find()
        .select_only()
        .column(mark::Column::Ballot)
        .expr_as(Expr::cust(listed), "listed")
        .join(JoinType::InnerJoin, mark::Relation::Ballot.def())
        .filter(ballot::Column::Edition.eq(edition.0))
        .filter(ballot::Column::Round.eq(round))
        .group_by(mark::Column::Ballot);
    if let Some(juror) = juror {
        query = query.filter(ballot::Column::Account.eq(juror.0));
    }
    let rows: Vec<(Uuid, String)> = query.into_tuple().all(conn).await?;
    rows.into_iter()
        .map(|(ballot, listed)| Ok((ballot, marks_listed(&listed)?)))
        .collect()
}

/// Marks as `criterion=hundredths`, with a space between; nothing after the sign for "cannot judge".
/// Codes of criteria have neither.
fn marks_listed(listed: &str) -> Result<Marks, DbErr> {
    let unfit = || DbErr::Type(format!("marks: {listed}"));
    let marks = listed.split_ascii_whitespace().map(|mark| {
        let (criterion, hundredths) = mark.split_once('=').ok_or_else(unfit)?;
        let judgement = match hundredths {
            "" => Judgement::CannotJudge,
            hundredths => Judgement::Mark(Mark(hundredths.parse().map_err(|_| unfit())?)),
        };
        Ok((criterion.to_owned(), judgement))
    });
    marks
        .collect::<Result<Vec<_>, DbErr>>()
        .map(|marks| marks.into_iter().collect())
}

/// Comment and marks of the ballots on a submission that count, without the one of `except`.
///
/// # Errors
/// The database cannot be read.
pub async fn of_others(
    conn: &impl ConnectionTrait,
    round: &str,
    submission: SubmissionId,
    except: AccountId,
) -> Result<Vec<(String, Marks)>, DbErr> {
    let marks = ballot::Entity::belongs_to(mark::Entity)
        .from(ballot::Column::Id)
        .to(mark::Column::Ballot);
    let rows = ballot::Entity::find()
        .join(JoinType::LeftJoin, marks.into())
        .join(JoinType::LeftJoin, declared())
        .select_also(mark::Entity)
        .filter(ballot::Column::Round.eq(round))
        .filter(ballot::Column::Submission.eq(submission.0))
        .filter(ballot::Column::Account.ne(except.0))
        .filter(ballot::Column::HandedIn.is_not_null())
        .filter(conflict::Column::Account.is_null())
        .all(conn)
        .await?;
    let mut found: BTreeMap<Uuid, (String, Marks)> = BTreeMap::new();
    for (row, mark) in rows {
        let (_, marks) = found
            .entry(row.id)
            .or_insert_with(|| (row.comment, Marks::default()));
        if let Some(mark) = mark {
            let (criterion, judgement) = mark.into();
            marks.0.insert(criterion, judgement);
        }
    }
    Ok(found.into_values().collect())
}

/// What was written on the ballots of a submission that count, by round and text.
///
/// # Errors
/// The database cannot be read.
pub async fn comments(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
) -> Result<Vec<(String, String)>, DbErr> {
    ballot::Entity::find()
        .select_only()
        .columns([ballot::Column::Round, ballot::Column::Comment])
        .join(JoinType::LeftJoin, declared())
        .filter(ballot::Column::Submission.eq(id.0))
        .filter(ballot::Column::HandedIn.is_not_null())
        .filter(ballot::Column::Comment.ne(""))
        .filter(conflict::Column::Account.is_null())
        .order_by_asc(ballot::Column::Round)
        .order_by_asc(ballot::Column::Comment)
        .into_tuple()
        .all(conn)
        .await
}

/// The conflict of a ballot's juror with its entry.
fn declared() -> RelationDef {
    ballot::Entity::belongs_to(conflict::Entity)
        .from((ballot::Column::Submission, ballot::Column::Account))
        .to((conflict::Column::Submission, conflict::Column::Account))
        .into()
}

/// The ballots that count: handed in, by a juror without a conflict with the entry; where the rule
/// leaves them standing, also those that were handed in before the conflict was declared.
///
/// # Errors
/// The database cannot be read.
pub async fn counted(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
    late: LateConflict,
) -> Result<Vec<CountedBallot<SubmissionId>>, DbErr> {
    // Neither comments nor notes have a part in it.
    let rows: Vec<(Uuid, Uuid, Uuid, Option<i64>)> = ballot::Entity::find()
        .select_only()
        .columns([
            ballot::Column::Id,
            ballot::Column::Submission,
            ballot::Column::Account,
            ballot::Column::HandedIn,
        ])
        .filter(ballot::Column::Edition.eq(edition.0))
        .filter(ballot::Column::Round.eq(round))
        .filter(ballot::Column::HandedIn.is_not_null())
        .into_tuple()
        .all(conn)
        .await?;
    let mut marks = marks_of_round(conn, edition, round, None).await?;
    let conflicts = juries::conflicts(conn, edition).await?;
    let declared = match late {
        LateConflict::Void => BTreeMap::new(),
        LateConflict::Stands => juries::declared(conn, edition).await?,
    };
    Ok(rows
        .into_iter()
        .filter(|(_, entry, juror, handed_in)| {
            let pair = (SubmissionId(*entry), AccountId(*juror));
            let declared = declared.get(&pair).copied();
            !conflicts.contains(&pair) || *handed_in <= declared
        })
        .map(|(id, entry, juror, _)| CountedBallot {
            juror: juror.to_string(),
            entry: SubmissionId(entry),
            marks: marks.remove(&id).unwrap_or_default(),
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
