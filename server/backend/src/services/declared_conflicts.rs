//! The conflicts that jurors and the secretariat are told of.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    id::SubmissionId, jury::conflict::ConflictKind, moment::Moment,
    ports::secretariat_office::ConflictLine,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::store::{
    Stop,
    editions::EditionRow,
    entities::{conflict, role_grant, submission},
    juries,
};

/// The declared conflicts of those who hold a role, and their number by juror. Applicants who write
/// together are in conflict with what they write too, and nobody has to be told so.
pub(super) async fn conflict_lines(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    hidden: &BTreeSet<SubmissionId>,
) -> Result<(Vec<ConflictLine>, BTreeMap<uuid::Uuid, u32>), Stop> {
    let holders = role_grant::Entity::find()
        .filter(role_grant::Column::Edition.eq(edition.id.0))
        .all(conn)
        .await?;
    let holders: BTreeSet<uuid::Uuid> = holders.iter().map(|grant| grant.account).collect();
    let mut rows = conflict::Entity::find()
        .filter(conflict::Column::Edition.eq(edition.id.0))
        .order_by_desc(conflict::Column::At)
        .all(conn)
        .await?;
    rows.retain(|row| holders.contains(&row.account));
    let names = juries::names(conn, rows.iter().map(|row| row.account)).await?;
    let ids: Vec<uuid::Uuid> = rows.iter().map(|row| row.submission).collect();
    let titles: BTreeMap<uuid::Uuid, String> = submission::Entity::find()
        .filter(submission::Column::Id.is_in(ids))
        .all(conn)
        .await?
        .into_iter()
        .map(|row| (row.id, row.title))
        .collect();
    let mut counts: BTreeMap<uuid::Uuid, u32> = BTreeMap::new();
    let mut lines = Vec::new();
    for row in rows
        .into_iter()
        .filter(|row| !hidden.contains(&SubmissionId(row.submission)))
    {
        *counts.entry(row.account).or_default() += 1;
        let (name, email) = names.get(&row.account).cloned().unwrap_or_default();
        lines.push(ConflictLine {
            juror: if name.is_empty() { email } else { name },
            title: titles.get(&row.submission).cloned().unwrap_or_default(),
            kind: ConflictKind::from_code(&row.kind).unwrap_or(ConflictKind::Other),
            reason: row.reason,
            at: Moment(row.at),
        });
    }
    Ok((lines, counts))
}
