//! What comes of an open vote.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    edition::{Held, OpenVote},
    id::SubmissionId,
    moment::Moment,
    ranking::votes,
    result::FrozenVote,
};
use sea_orm::{ConnectionTrait, DbErr};

use super::vote_field;
use crate::store::{
    Stop,
    editions::EditionRow,
    votes::{self as stored, Count},
};

/// The count of a vote as it is now; `None` for one held elsewhere whose count was not taken over.
///
/// # Errors
/// The database cannot be read.
pub(crate) async fn count(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    vote: &OpenVote,
    now: Moment,
) -> Result<Option<Count>, DbErr> {
    if let Some(kept) = stored::count(conn, edition.id).await? {
        return Ok(Some(kept));
    }
    if vote.held != Held::Here {
        return Ok(None);
    }
    let ballots = stored::ballots(conn, edition.id).await?;
    let waiting = stored::waiting(conn, edition.id).await?;
    let unconfirmed = waiting
        .iter()
        .filter(|voter| !ballots.contains_key(*voter))
        .count();
    let counted = votes::count(&ballots, vote.choices);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(Some(Count {
        taken: now,
        valid: number(ballots.len().saturating_sub(counted.invalid.len())),
        invalid: number(unconfirmed.saturating_add(counted.invalid.len())),
        counts: counted.counts,
    }))
}

/// The votes of each entry that stands, once nobody can vote any more; nothing before, and where
/// there is no vote.
///
/// # Errors
/// The database cannot be read.
pub(super) async fn votes_by_entry(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    now: Moment,
) -> Result<BTreeMap<SubmissionId, u32>, Stop> {
    let Some(vote) = &edition.edition.open_vote else {
        return Ok(BTreeMap::new());
    };
    if now < vote.window.closes {
        return Ok(BTreeMap::new());
    }
    let field = vote_field::field(conn, edition, vote, None).await?;
    let (Some(field), Some(mut count)) = (field, count(conn, edition, vote, now).await?) else {
        return Ok(BTreeMap::new());
    };
    count.counts.retain(|id, _| field.contains_key(id));
    Ok(count.counts)
}

/// The vote as it is frozen with the result; `None` where there is none, or no count of it.
///
/// # Errors
/// The database cannot be read.
pub(super) async fn frozen(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    now: Moment,
) -> Result<Option<FrozenVote>, Stop> {
    let Some(vote) = &edition.edition.open_vote else {
        return Ok(None);
    };
    let field = vote_field::field(conn, edition, vote, None).await?;
    let (Some(field), Some(count)) = (field, count(conn, edition, vote, now).await?) else {
        return Ok(None);
    };
    let field: BTreeSet<SubmissionId> = field.into_keys().collect();
    let mut ballots: Vec<_> = stored::ballots(conn, edition.id)
        .await?
        .into_values()
        .collect();
    // By what they chose: their order tells nothing.
    ballots.sort();
    Ok(Some(FrozenVote {
        vote: vote.clone(),
        lines: votes::places(&field, &count.counts),
        field,
        ballots,
        valid: count.valid,
        invalid: count.invalid,
    }))
}
