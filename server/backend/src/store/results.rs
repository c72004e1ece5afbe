//! What of an outcome the public may read. The rows are asked for with the clock in the question:
//! what is not public yet never leaves the database.

use domain::{
    id::{EditionId, SubmissionId},
    moment::Moment,
    result::{ReleaseState, frozen},
    revision::Revision,
    submission::State,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QuerySelect,
    prelude::Uuid,
};

use super::entities::{edition, result, shortlist, submission};

/// A released result that is visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visible {
    /// Its edition.
    pub edition: EditionId,
    /// Revision of the row: another one may be another result.
    pub revision: Revision,
    /// Since when.
    pub visible_from: Moment,
}

/// The result of a year, if it is visible at `now`. One statement, which finds nothing for a year
/// without edition and for one whose result is still secret alike.
///
/// # Errors
/// The database cannot be read.
pub async fn visible(
    conn: &impl ConnectionTrait,
    year: u16,
    now: Moment,
) -> Result<Option<Visible>, DbErr> {
    let to_edition = result::Entity::belongs_to(edition::Entity)
        .from(result::Column::Edition)
        .to(edition::Column::Id)
        .into();
    let row: Option<(Uuid, i64, Option<i64>)> = result::Entity::find()
        .join(JoinType::InnerJoin, to_edition)
        .filter(edition::Column::Year.eq(i64::from(year)))
        .filter(result::Column::State.eq(ReleaseState::Released.code()))
        .filter(result::Column::VisibleFrom.lte(now.micros()))
        .select_only()
        .column(result::Column::Edition)
        .column(result::Column::Revision)
        .column(result::Column::VisibleFrom)
        .into_tuple()
        .one(conn)
        .await?;
    Ok(row.and_then(|(edition, revision, visible_from)| {
        let visible_from = Moment(visible_from?);
        Some(Visible {
            edition: EditionId(edition),
            revision: Revision(revision),
            visible_from,
        })
    }))
}

/// The frozen copy of a visible result; `None` when it was taken down or changed meanwhile.
///
/// # Errors
/// The database cannot be read, or what it holds is no result of a layout that we know.
pub async fn frozen(
    conn: &impl ConnectionTrait,
    visible: Visible,
) -> Result<Option<frozen::FrozenResult>, DbErr> {
    let text: Option<Option<String>> = result::Entity::find_by_id(visible.edition.0)
        .filter(result::Column::State.eq(ReleaseState::Released.code()))
        .filter(result::Column::Revision.eq(visible.revision.0))
        .select_only()
        .column(result::Column::Frozen)
        .into_tuple()
        .one(conn)
        .await?;
    let Some(text) = text.flatten() else {
        return Ok(None);
    };
    let broken = |what: String| DbErr::Json(format!("result of {}: {what}", visible.edition));
    let parsed: frozen::FrozenResult =
        serde_json::from_str(&text).map_err(|error| broken(error.to_string()))?;
    if parsed.version != frozen::VERSION {
        return Err(broken(format!("layout {} is not known", parsed.version)));
    }
    Ok(Some(parsed))
}

/// Who goes on from a round, if that is announced at `now`.
///
/// # Errors
/// The database cannot be read, or what it holds is no list.
pub async fn announced(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    round: &str,
    now: Moment,
) -> Result<Option<Vec<SubmissionId>>, DbErr> {
    let through: Option<String> = shortlist::Entity::find_by_id((edition.0, round.to_owned()))
        .filter(shortlist::Column::Announced.lte(now.micros()))
        .select_only()
        .column(shortlist::Column::Through)
        .into_tuple()
        .one(conn)
        .await?;
    let read = |text: String| {
        serde_json::from_str(&text)
            .map_err(|error| DbErr::Json(format!("shortlist of {edition}: {error}")))
    };
    through.map(read).transpose()
}

/// The entries of a shortlist that are still in the competition, in no telling order.
///
/// # Errors
/// The database cannot be read.
pub async fn entries(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    ids: &[SubmissionId],
) -> Result<Vec<submission::Model>, DbErr> {
    submission::Entity::find()
        .filter(submission::Column::Edition.eq(edition.0))
        .filter(submission::Column::State.eq(State::Eligible.code()))
        .filter(submission::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .all(conn)
        .await
}

/// When announcements become visible, over all editions.
///
/// # Errors
/// The database cannot be read.
pub async fn announcements(conn: &impl ConnectionTrait) -> Result<Vec<Moment>, DbErr> {
    let moments: Vec<Option<i64>> = shortlist::Entity::find()
        .select_only()
        .column(shortlist::Column::Announced)
        .filter(shortlist::Column::Announced.is_not_null())
        .into_tuple()
        .all(conn)
        .await?;
    Ok(moments.into_iter().flatten().map(Moment).collect())
}
