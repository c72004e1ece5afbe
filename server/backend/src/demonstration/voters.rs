//! Invented people vote while the demonstration's clock is in its open vote, or once it has passed it.

use std::{cmp::Reverse, collections::BTreeSet};

use domain::{edition::Held, id::SubmissionId, moment::Moment};

use super::dice::roll;
use crate::{
    Backend,
    ids::Ids,
    jobs::vote_closing,
    secrets,
    services::vote_field,
    store::{
        Stop, Tx,
        editions::EditionRow,
        votes::{self, Unconfirmed},
    },
};

/// People whose ballots count, and people who did not confirm theirs.
const VOTERS: (u32, u32) = (143, 9);
/// With more ballots than these the public has voted already.
const FEW: usize = 40;
/// Most choices beyond those that a ballot needs.
const MORE: u32 = 4;

/// Lets the public vote, unless somebody has; and closes the vote when it is over.
pub(crate) async fn vote(backend: &Backend, edition: EditionRow, now: Moment) -> Result<(), Stop> {
    let ids = backend.ids.clone();
    let unit = async move |tx: &Tx| cast(tx, &ids, &edition, now).await;
    backend.store.write(unit).await?;
    vote_closing::close(backend).await.map(drop)
}

async fn cast(tx: &Tx, ids: &Ids, edition: &EditionRow, now: Moment) -> Result<(), Stop> {
    let vote = edition.edition.open_vote.as_ref();
    let Some(vote) = vote.filter(|vote| vote.held == Held::Here && vote.window.opens <= now) else {
        return Ok(());
    };
    // Before the entries were announced nobody could vote on them.
    let last = now.min(vote.window.closes.plus_seconds(-1));
    let field = vote_field::field(tx, edition, vote, Some(last)).await?;
    let Some(field) = field.filter(|field| !field.is_empty()) else {
        return Ok(());
    };
    // Whoever tries the vote out does not keep the others from it.
    let cast = votes::ballots(tx, edition.id).await?.len();
    if cast > FEW || votes::count(tx, edition.id).await?.is_some() {
        return Ok(());
    }
    let entries: Vec<(SubmissionId, &str)> = field
        .iter()
        .map(|(id, row)| (*id, row.title.as_str()))
        .collect();
    for number in 0..VOTERS.0.saturating_add(VOTERS.1) {
        let ballot = Unconfirmed {
            id: ids.timeless(),
            voter: secrets::token(),
            link_hash: secrets::token(),
            expires: vote.window.closes,
            choices: choices(number, vote.choices.minimum, &entries),
        };
        if number < VOTERS.0 {
            votes::confirm(tx, edition.id, ballot).await?;
        } else {
            votes::ask(tx, edition.id, ballot).await?;
        }
    }
    Ok(())
}

/// What a voter chooses: by taste, and by what everybody likes.
fn choices(number: u32, minimum: u32, entries: &[(SubmissionId, &str)]) -> BTreeSet<SubmissionId> {
    let voter = number.to_string();
    let mut liked: Vec<(u32, SubmissionId)> = entries
        .iter()
        .map(|(id, title)| {
            (
                roll(&[&voter, title], 100) + roll(&["appeal", title], 60),
                *id,
            )
        })
        .collect();
    liked.sort_by_key(|(liking, id)| (Reverse(*liking), *id));
    let many = minimum.saturating_add(roll(&[&voter, "many"], MORE.saturating_add(1)));
    let many = usize::try_from(many).unwrap_or(usize::MAX);
    liked.into_iter().take(many).map(|(_, id)| id).collect()
}
