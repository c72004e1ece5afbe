//! Shortlists and results as they are stored.

use std::collections::BTreeSet;

use domain::{
    id::{AccountId, EditionId, SubmissionId},
    moment::Moment,
    result::{Decision, FrozenResult, Release, ReleaseState},
    revision::Revision,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, sea_query::OnConflict};

use super::entities::{result, shortlist};

/// A shortlist, read.
#[derive(Clone, Debug)]
pub struct Shortlist {
    /// When it was fixed.
    pub decided: Moment,
    /// From when it is announced.
    pub announced: Option<Moment>,
    /// Who goes on.
    pub through: BTreeSet<SubmissionId>,
}

/// A result, read.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// How far its release is.
    pub release: Release,
    /// The decisions.
    pub decisions: Vec<Decision>,
    /// The frozen copy, from the proposal on.
    pub frozen: Option<String>,
}

fn json<T: serde::de::DeserializeOwned>(text: &str, what: &str) -> Result<T, DbErr> {
    serde_json::from_str(text).map_err(|error| DbErr::Json(format!("{what}: {error}")))
}

/// A document as it is stored.
///
/// # Errors
/// It cannot be written as JSON.
pub fn stored(document: &impl serde::Serialize) -> Result<String, DbErr> {
    serde_json::to_string(document).map_err(|error| DbErr::Json(error.to_string()))
}

/// Who goes on from a round, if that was fixed.
///
/// # Errors
/// The database cannot be read, or what it holds is no list.
pub async fn shortlist(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
) -> Result<Option<Shortlist>, DbErr> {
    let row = shortlist::Entity::find_by_id((edition.0, round.to_owned()))
        .one(conn)
        .await?;
    row.map(|row| {
        Ok(Shortlist {
            decided: Moment(row.decided),
            announced: row.announced.map(Moment),
            through: json(&row.through, "shortlist")?,
        })
    })
    .transpose()
}

/// Fixes who goes on from a round, in the place of what was fixed before.
///
/// # Errors
/// The row cannot be written.
pub async fn fix_shortlist(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
    list: &Shortlist,
) -> Result<(), DbErr> {
    let row = shortlist::ActiveModel {
        edition: Set(edition.0),
        round: Set(round.to_owned()),
        decided: Set(list.decided.micros()),
        announced: Set(list.announced.map(Moment::micros)),
        through: Set(stored(&list.through)?),
    };
    let key = [shortlist::Column::Edition, shortlist::Column::Round];
    let values = [
        shortlist::Column::Decided,
        shortlist::Column::Announced,
        shortlist::Column::Through,
    ];
    shortlist::Entity::insert(row)
        .on_conflict(OnConflict::columns(key).update_columns(values).to_owned())
        .exec_without_returning(conn)
        .await
        .map(drop)
}

/// The result of an edition; an empty draft while there is none.
///
/// # Errors
/// The database cannot be read, or what it holds is no result.
pub async fn outcome(conn: &impl ConnectionTrait, edition: EditionId) -> Result<Outcome, DbErr> {
    let Some(row) = result::Entity::find_by_id(edition.0).one(conn).await? else {
        let release = Release {
            edition,
            state: ReleaseState::Draft,
            visible_from: None,
            proposed_by: None,
            released_by: None,
            revision: Revision::NONE,
        };
        return Ok(Outcome {
            release,
            decisions: Vec::new(),
            frozen: None,
        });
    };
    let state = ReleaseState::from_code(&row.state)
        .ok_or_else(|| DbErr::Custom(format!("unknown state of a result: {}", row.state)))?;
    Ok(Outcome {
        release: Release {
            edition,
            state,
            visible_from: row.visible_from.map(Moment),
            proposed_by: row.proposed_by.map(AccountId),
            released_by: row.released_by.map(AccountId),
            revision: Revision(row.revision),
        },
        decisions: json(&row.decisions, "decisions")?,
        frozen: row.frozen,
    })
}

/// Writes the result of an edition in the place of what there was.
///
/// # Errors
/// The row cannot be written; among others when one person would release alone.
pub async fn keep(conn: &impl ConnectionTrait, outcome: &Outcome) -> Result<(), DbErr> {
    use result::Column;

    let release = &outcome.release;
    let row = result::ActiveModel {
        edition: Set(release.edition.0),
        state: Set(release.state.code().to_owned()),
        revision: Set(release.revision.0),
        decisions: Set(stored(&outcome.decisions)?),
        frozen: Set(outcome.frozen.clone()),
        visible_from: Set(release.visible_from.map(Moment::micros)),
        proposed_by: Set(release.proposed_by.map(|account| account.0)),
        released_by: Set(release.released_by.map(|account| account.0)),
    };
    let values = [
        Column::State,
        Column::Revision,
        Column::Decisions,
        Column::Frozen,
        Column::VisibleFrom,
        Column::ProposedBy,
        Column::ReleasedBy,
    ];
    result::Entity::insert(row)
        .on_conflict(
            OnConflict::column(Column::Edition)
                .update_columns(values)
                .to_owned(),
        )
        .exec_without_returning(conn)
        .await
        .map(drop)
}

/// A frozen copy, read.
///
/// # Errors
/// It is none, or of a version that this program does not know.
pub fn frozen(text: &str) -> Result<FrozenResult, DbErr> {
    let result: FrozenResult = json(text, "frozen result")?;
    if result.version == domain::result::frozen::VERSION {
        Ok(result)
    } else {
        Err(DbErr::Custom(format!(
            "frozen result of version {}",
            result.version
        )))
    }
}
