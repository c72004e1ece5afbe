//! Jurors, assignments and conflicts as they are stored.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    edition::Round,
    id::{AccountId, EditionId, SubmissionId},
    jury::invitation::InvitationState,
    submission::State,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter,
    QueryOrder, QuerySelect,
    prelude::Uuid,
    sea_query::{Expr, ExprTrait, IntoCondition},
};

use super::entities::{account, assignment, ballot, conflict, juror, submission};

/// A juror's row, read.
#[derive(Clone, Debug)]
pub struct JurorRow {
    /// Who.
    pub account: AccountId,
    /// Name, from the account.
    pub name: String,
    /// Address, from the account.
    pub email: String,
    /// Organisation.
    pub organisation: String,
    /// Country; may be empty.
    pub country: String,
    /// Languages that the juror reads.
    pub languages: BTreeSet<String>,
    /// Categories; empty for all.
    pub categories: BTreeSet<String>,
    /// Rounds on whose panel the juror sits.
    pub rounds: BTreeSet<String>,
    /// Most entries in a round.
    pub max_load: u32,
    /// The answer to the invitation.
    pub invitation: InvitationState,
    /// Why it was declined.
    pub declined_because: String,
}

/// A stored list of codes.
#[must_use]
pub fn codes(stored: &str) -> BTreeSet<String> {
    stored
        .split(' ')
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A list of codes as it is stored. Codes have no spaces.
#[must_use]
pub fn stored_codes<'a>(codes: impl IntoIterator<Item = &'a String>) -> String {
    codes
        .into_iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" ")
}

const fn state(accepted: Option<i64>, declined: Option<i64>) -> InvitationState {
    InvitationState::of(accepted.is_some(), declined.is_some())
}

/// The row of a juror with the answer to the invitation; nothing for those who are on no jury.
///
/// # Errors
/// The database cannot be read.
pub async fn invited(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    account: AccountId,
) -> Result<Option<(juror::Model, InvitationState)>, DbErr> {
    let row = juror::Entity::find_by_id((edition.0, account.0))
        .one(conn)
        .await?;
    Ok(row.map(|row| {
        let state = state(row.accepted, row.declined);
        (row, state)
    }))
}

/// All jurors of an edition, by name.
///
/// # Errors
/// The database cannot be read.
pub async fn jurors(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<JurorRow>, DbErr> {
    let rows = juror::Entity::find()
        .filter(juror::Column::Edition.eq(edition.0))
        .all(conn)
        .await?;
    let accounts = names(conn, rows.iter().map(|row| row.account)).await?;
    let mut jurors: Vec<JurorRow> = rows
        .into_iter()
        .map(|row| {
            let (name, email) = accounts.get(&row.account).cloned().unwrap_or_default();
            JurorRow {
                account: AccountId(row.account),
                name,
                email,
                organisation: row.organisation,
                country: row.country,
                languages: codes(&row.languages),
                categories: codes(&row.categories),
                rounds: codes(&row.rounds),
                max_load: u32::try_from(row.max_load).unwrap_or(0),
                invitation: state(row.accepted, row.declined),
                declined_because: row.declined_because,
            }
        })
        .collect();
    jurors.sort_by(|a, b| (&a.name, a.account).cmp(&(&b.name, b.account)));
    Ok(jurors)
}

/// Names and addresses of accounts.
///
/// # Errors
/// The database cannot be read.
pub async fn names(
    conn: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, (String, String)>, DbErr> {
    let ids: BTreeSet<Uuid> = ids.into_iter().collect();
    let rows: Vec<account::Model> = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.id, (row.name, row.email)))
        .collect())
}

/// Whether an account was ever in a jury.
///
/// # Errors
/// The database cannot be read.
pub async fn has_been_juror(
    conn: &impl ConnectionTrait,
    account: AccountId,
) -> Result<bool, DbErr> {
    let place = juror::Entity::find()
        .filter(juror::Column::Account.eq(account.0))
        .one(conn);
    Ok(place.await?.is_some())
}

/// The assignments of a round: submission, juror, place in the juror's order.
///
/// # Errors
/// The database cannot be read.
pub async fn assignments(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
) -> Result<Vec<assignment::Model>, DbErr> {
    assignment::Entity::find()
        .filter(assignment::Column::Edition.eq(edition.0))
        .filter(assignment::Column::Round.eq(round))
        .order_by_asc(assignment::Column::ReadingOrder)
        .order_by_asc(assignment::Column::Submission)
        .all(conn)
        .await
}

/// The assignments of one juror in a round, in reading order.
///
/// # Errors
/// The database cannot be read.
pub async fn assignments_of(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
    juror: AccountId,
) -> Result<Vec<assignment::Model>, DbErr> {
    assignment::Entity::find()
        .filter(assignment::Column::Edition.eq(edition.0))
        .filter(assignment::Column::Round.eq(round))
        .filter(assignment::Column::Account.eq(juror.0))
        .order_by_asc(assignment::Column::ReadingOrder)
        .order_by_asc(assignment::Column::Submission)
        .all(conn)
        .await
}

/// An entry that is assigned to a juror.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Listed {
    /// Code of the round.
    pub round: String,
    /// The entry.
    pub submission: Uuid,
    /// Words of the entry.
    pub words: i64,
    /// When the juror's ballot was handed in.
    pub handed_in: Option<i64>,
    owner: Uuid,
    declared: Option<Uuid>,
    cleared: Option<i64>,
}

impl Listed {
    /// Whether the juror is in conflict with the entry: it is the juror's own, or a conflict was
    /// declared.
    #[must_use]
    pub fn conflicted(&self, juror: AccountId) -> bool {
        self.declared.is_some() || self.owner == juror.0
    }

    /// Whether the juror has not said yet whether there is a conflict.
    #[must_use]
    pub fn unasked(&self, juror: AccountId) -> bool {
        self.cleared.is_none() && !self.conflicted(juror)
    }
}

/// The eligible entries that are assigned to a juror in all rounds of an edition, in reading order.
///
/// # Errors
/// The database cannot be read.
pub async fn reading_list(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    juror: AccountId,
) -> Result<Vec<Listed>, DbErr> {
    let entry = assignment::Entity::belongs_to(submission::Entity)
        .from(assignment::Column::Submission)
        .to(submission::Column::Id);
    let declared = assignment::Entity::belongs_to(conflict::Entity)
        .from(assignment::Column::Submission)
        .to(conflict::Column::Submission)
        .on_condition(move |_, conflict| {
            let account = Expr::col((conflict, conflict::Column::Account));
            account.eq(juror.0).into_condition()
        });
    let judged = assignment::Entity::belongs_to(ballot::Entity)
        .from(assignment::Column::Submission)
        .to(ballot::Column::Submission)
        .on_condition(move |list, ballot| {
            let column = |column| Expr::col((ballot.clone(), column));
            let round = column(ballot::Column::Round);
            let account = column(ballot::Column::Account);
            round
                .equals((list, assignment::Column::Round))
                .and(account.eq(juror.0))
                .into_condition()
        });
    assignment::Entity::find()
        .select_only()
        .columns([
            assignment::Column::Round,
            assignment::Column::Submission,
            assignment::Column::Cleared,
        ])
        .column(submission::Column::Owner)
        .column(submission::Column::Words)
        .column(ballot::Column::HandedIn)
        .column_as(conflict::Column::Account, "declared")
        .join(JoinType::InnerJoin, entry.into())
        .join(JoinType::LeftJoin, declared.into())
        .join(JoinType::LeftJoin, judged.into())
        .filter(assignment::Column::Edition.eq(edition.0))
        .filter(assignment::Column::Account.eq(juror.0))
        .filter(submission::Column::State.eq(State::Eligible.code()))
        .order_by_asc(assignment::Column::ReadingOrder)
        .order_by_asc(assignment::Column::Submission)
        .into_model()
        .all(conn)
        .await
}

/// From whom no ballot is to come in a round any more, and for which entry: those in conflict, where
/// the marks of a late conflict do not stand.
///
/// # Errors
/// The database cannot be read.
pub async fn recused(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &Round,
) -> Result<BTreeSet<(SubmissionId, AccountId)>, DbErr> {
    if round.late_conflict.is_void() {
        conflicts(conn, edition).await
    } else {
        Ok(BTreeSet::new())
    }
}

/// All conflicts of an edition: declared ones, and every account with its own submissions.
///
/// # Errors
/// The database cannot be read.
pub async fn conflicts(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeSet<(SubmissionId, AccountId)>, DbErr> {
    let declared: Vec<(Uuid, Uuid)> = conflict::Entity::find()
        .filter(conflict::Column::Edition.eq(edition.0))
        .select_only()
        .column(conflict::Column::Submission)
        .column(conflict::Column::Account)
        .into_tuple()
        .all(conn)
        .await?;
    let own: Vec<(Uuid, Uuid)> = submission::Entity::find()
        .filter(submission::Column::Edition.eq(edition.0))
        .select_only()
        .column(submission::Column::Id)
        .column(submission::Column::Owner)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(declared
        .into_iter()
        .chain(own)
        .map(|(submission, account)| (SubmissionId(submission), AccountId(account)))
        .collect())
}

/// When the declared conflicts of an edition were declared.
///
/// # Errors
/// The database cannot be read.
pub async fn declared(
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeMap<(SubmissionId, AccountId), i64>, DbErr> {
    let rows = conflict::Entity::find().filter(conflict::Column::Edition.eq(edition.0));
    let rows = rows.all(conn).await?.into_iter().map(|row| {
        let pair = (SubmissionId(row.submission), AccountId(row.account));
        (pair, row.at)
    });
    Ok(rows.collect())
}

/// The submissions of an edition with which an account is in conflict: declared ones and its own.
///
/// # Errors
/// The database cannot be read.
pub async fn conflicts_of(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    account: AccountId,
) -> Result<BTreeSet<SubmissionId>, DbErr> {
    let declared: Vec<Uuid> = conflict::Entity::find()
        .filter(conflict::Column::Edition.eq(edition.0))
        .filter(conflict::Column::Account.eq(account.0))
        .select_only()
        .column(conflict::Column::Submission)
        .into_tuple()
        .all(conn)
        .await?;
    let own: Vec<Uuid> = submission::Entity::find()
        .filter(submission::Column::Edition.eq(edition.0))
        .filter(submission::Column::Owner.eq(account.0))
        .select_only()
        .column(submission::Column::Id)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(declared.into_iter().chain(own).map(SubmissionId).collect())
}

/// Whether an account is in conflict with a submission.
///
/// # Errors
/// The database cannot be read.
pub async fn in_conflict(
    conn: &impl ConnectionTrait,
    row: &submission::Model,
    account: AccountId,
) -> Result<bool, DbErr> {
    if row.owner == account.0 {
        return Ok(true);
    }
    let declared = conflict::Entity::find_by_id((row.id, account.0))
        .one(conn)
        .await?;
    Ok(declared.is_some())
}
