//! Submissions and their sections.

use domain::{
    access::Relation,
    id::{AccountId, EditionId, SubmissionId},
    moment::Moment,
    revision::Revision,
    submission::State,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
    prelude::Uuid,
    sea_query::{Expr, ExprTrait},
};

use super::{collaborators, entities::submission};

/// The columns of a submission that repeat answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// Title of the practice.
    pub title: String,
    /// Name of the government.
    pub government: String,
    /// Country.
    pub country: String,
    /// Category code.
    pub category: String,
    /// Language of the answers.
    pub language: String,
    /// Words of all texts that a juror reads.
    pub words: i64,
    /// Title and government as [`domain::slug::fold`] makes them.
    pub search_text: String,
}

/// What a change of state does to the proof that a submission was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof<'a> {
    /// Stays.
    Keep,
    /// Is no longer true.
    Clear,
    /// Begins to exist.
    Give {
        /// Time of receipt.
        submitted: Moment,
        /// Fingerprint of the content.
        fingerprint: &'a str,
        /// The deadline after which it was received, in the grace.
        missed: Option<Moment>,
        /// The form that it was written in.
        form: &'a str,
    },
}

/// One submission, with how an account is related to it. Somebody else's is not found, as if there
/// were none.
///
/// # Errors
/// The database cannot be read.
pub async fn of_team(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
    account: AccountId,
) -> Result<Option<(submission::Model, Relation)>, DbErr> {
    let Some(row) = submission::Entity::find_by_id(id.0).one(conn).await? else {
        return Ok(None);
    };
    let relation = collaborators::relation(conn, &row, account).await?;
    Ok(relation.map(|relation| (row, relation)))
}

/// The title of a submission; empty when there is no such submission.
///
/// # Errors
/// The database cannot be read.
pub async fn title(conn: &impl ConnectionTrait, id: SubmissionId) -> Result<String, DbErr> {
    let title: Option<String> = submission::Entity::find_by_id(id.0)
        .select_only()
        .column(submission::Column::Title)
        .into_tuple()
        .one(conn)
        .await?;
    Ok(title.unwrap_or_default())
}

/// All submissions of an owner and these others, newest first.
///
/// # Errors
/// The database cannot be read.
pub async fn of_owner_or(
    conn: &impl ConnectionTrait,
    owner: AccountId,
    others: Vec<Uuid>,
) -> Result<Vec<submission::Model>, DbErr> {
    let own = submission::Column::Owner.eq(owner.0);
    submission::Entity::find()
        .filter(own.or(submission::Column::Id.is_in(others)))
        .order_by_desc(submission::Column::Created)
        .order_by_desc(submission::Column::Id)
        .all(conn)
        .await
}

/// Makes an empty draft.
///
/// # Errors
/// The row cannot be written.
pub async fn insert_draft(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    edition: EditionId,
    owner: AccountId,
    at: Moment,
) -> Result<submission::Model, DbErr> {
    let row = submission::Model {
        id: id.0,
        edition: edition.0,
        owner: owner.0,
        state: State::Draft.code().to_owned(),
        revision: Revision::NONE.next().0,
        title: String::new(),
        government: String::new(),
        country: String::new(),
        category: String::new(),
        language: String::new(),
        words: 0,
        search_text: String::new(),
        created: at.micros(),
        changed: at.micros(),
        submitted: None,
        fingerprint: None,
        reason: None,
        missed_deadline: None,
        form: None,
    };
    let model: submission::ActiveModel = row.clone().into();
    submission::Entity::insert(model.reset_all())
        .exec_without_returning(tx)
        .await?;
    Ok(row)
}

/// Writes the copied columns, if the submission is still a draft; whether it was.
///
/// # Errors
/// The row cannot be written.
pub async fn refresh_draft(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    copied: &Copied,
    at: Moment,
) -> Result<bool, DbErr> {
    refresh(tx, id, State::Draft, copied, at).await
}

/// Writes the copied columns, if the submission is still in this state; whether it was. The state is
/// looked at by the same statement, so a save that comes after handing in changes nothing.
///
/// # Errors
/// The row cannot be written.
pub async fn refresh(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    state: State,
    copied: &Copied,
    at: Moment,
) -> Result<bool, DbErr> {
    use submission::Column;
    let done = submission::Entity::update_many()
        .col_expr(Column::Title, Expr::value(copied.title.as_str()))
        .col_expr(Column::Government, Expr::value(copied.government.as_str()))
        .col_expr(Column::Country, Expr::value(copied.country.as_str()))
        .col_expr(Column::Category, Expr::value(copied.category.as_str()))
        .col_expr(Column::Language, Expr::value(copied.language.as_str()))
        .col_expr(Column::Words, Expr::value(copied.words))
        .col_expr(Column::SearchText, Expr::value(copied.search_text.as_str()))
        .col_expr(Column::Changed, Expr::value(at.micros()))
        .filter(Column::Id.eq(id.0))
        .filter(Column::State.eq(state.code()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Brings a submission from one state to another; whether it was still in the first.
///
/// # Errors
/// The row cannot be written.
pub async fn change_state(
    tx: &impl ConnectionTrait,
    id: SubmissionId,
    from: State,
    to: State,
    proof: Proof<'_>,
    at: Moment,
) -> Result<bool, DbErr> {
    use submission::Column;
    let next = Expr::col(Column::Revision).add(1);
    let mut update = submission::Entity::update_many()
        .col_expr(Column::State, Expr::value(to.code()))
        .col_expr(Column::Revision, next)
        .col_expr(Column::Changed, Expr::value(at.micros()));
    let proof = match proof {
        Proof::Keep => None,
        Proof::Clear => Some((None, None, None, None)),
        Proof::Give {
            submitted,
            fingerprint,
            missed,
            form,
        } => {
            let missed = missed.map(Moment::micros);
            Some((
                Some(submitted.micros()),
                Some(fingerprint.to_owned()),
                missed,
                Some(form.to_owned()),
            ))
        }
    };
    if let Some((submitted, fingerprint, missed, form)) = proof {
        update = update
            .col_expr(Column::Submitted, Expr::value(submitted))
            .col_expr(Column::Fingerprint, Expr::value(fingerprint))
            .col_expr(Column::MissedDeadline, Expr::value(missed))
            .col_expr(Column::Form, Expr::value(form));
    }
    let done = update
        .filter(Column::Id.eq(id.0))
        .filter(Column::State.eq(from.code()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
