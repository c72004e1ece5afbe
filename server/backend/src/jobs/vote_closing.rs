//! Open votes that are over are counted, and what ties their ballots to people is erased.

use domain::{edition::Held, moment::Moment};
use sea_orm::ConnectionTrait;

use crate::{
    Backend,
    mail::outbox,
    services::vote_count,
    store::{Stop, Tx, editions::EditionRow, log, votes},
};

/// Closes the votes that are over: writes down what came of them and cuts what ties ballots to
/// people. How many there were.
///
/// # Errors
/// The database cannot be read or written.
pub async fn close(backend: &Backend) -> Result<usize, Stop> {
    let now = backend.now();
    let mut closed = 0;
    for row in backend.editions.all(backend.store.read()).await? {
        if !is_due(backend.store.read(), &row, now).await? {
            continue;
        }
        let unit = async move |tx: &Tx| -> Result<usize, Stop> {
            let Some(vote) = &row.edition.open_vote else {
                return Ok(0);
            };
            if !is_due(tx, &row, now).await? {
                return Ok(0);
            }
            let Some(count) = vote_count::count(tx, &row, vote, now).await? else {
                return Ok(0);
            };
            votes::keep_count(tx, row.id, &count).await?;
            votes::forget_voters(tx, row.id).await?;
            outbox::forget_voters(tx, row.id).await?;
            let told = count.valid.to_string();
            log::note(tx, now, None, Some(row.id), "vote-closed", "", &told).await?;
            Ok(1)
        };
        closed += backend.store.write(unit).await?;
    }
    Ok(closed)
}

/// Whether a vote was held here, is over, and is not closed yet. Where nothing was cast there is nothing
/// to close.
async fn is_due(conn: &impl ConnectionTrait, row: &EditionRow, now: Moment) -> Result<bool, Stop> {
    let vote = row.edition.open_vote.as_ref();
    let over = vote.is_some_and(|vote| vote.held == Held::Here && vote.window.closes <= now);
    Ok(over && votes::count(conn, row.id).await?.is_none() && votes::cast(conn, row.id).await?)
}
