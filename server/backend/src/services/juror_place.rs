//! Where a juror stands to an entry.

use domain::{
    access::{Caller, Relation},
    edition::Round,
    id::SubmissionId,
    ports::Refusal,
};
use sea_orm::ConnectionTrait;

use super::{assigned_entries::minutes, full_sheets};
use crate::{
    Backend,
    store::{
        Stop,
        editions::EditionRow,
        juries::{self, Listed},
    },
};

/// Where a juror stands to an entry.
pub(super) struct Place {
    pub(super) relation: Relation,
    /// The round in which it is judged.
    pub(super) round: Round,
    /// What the juror reads in that round, in reading order.
    pub(super) order: Vec<SubmissionId>,
    /// On how many of these the ballot is handed in.
    pub(super) done: usize,
    /// Minutes that reading the entry takes.
    pub(super) minutes: Option<u32>,
    /// Whether the juror has not said yet if there is a conflict.
    unasked: bool,
}

impl Place {
    /// Lets jurors pass who have said that there is no conflict.
    pub(super) fn spoken(&self, edition: &EditionRow) -> Result<(), Refusal> {
        let year = edition.edition.year;
        if self.unasked {
            return Err(Refusal::ConflictsOpen { year });
        }
        Ok(())
    }
}

impl Backend {
    /// Where the caller stands to a submission as a juror. Whatever is wrong looks the same: there
    /// is no such entry.
    pub(super) async fn juror_place(
        &self,
        conn: &impl ConnectionTrait,
        caller: &Caller,
        edition: &EditionRow,
        id: SubmissionId,
    ) -> Result<Place, Stop> {
        let account = caller.account.ok_or(Refusal::SignInNeeded)?;
        let list = juries::reading_list(conn, edition.id, account).await?;
        let listed = |round: &Round| {
            let here = |entry: &&Listed| entry.round == round.code && entry.submission == id.0;
            list.iter().find(here)
        };
        let stage = edition.stage(caller.received);
        let rounds = edition.edition.current_rounds(&stage, caller.received);
        let found = rounds
            .into_iter()
            .find_map(|round| listed(round).map(|entry| (entry, round)));
        let Some((entry, round)) = found else {
            return Err(Refusal::NotFound.into());
        };
        let relation = if entry.conflicted(account) {
            Relation::Conflicted
        } else {
            Relation::Assigned
        };
        let words = full_sheets::words_judged(conn, edition, round, [id.0]).await?;
        let words = words.get(&id.0).copied().unwrap_or(entry.words);
        let read = || {
            let here = |entry: &&Listed| entry.round == round.code && !entry.conflicted(account);
            list.iter().filter(here)
        };
        Ok(Place {
            order: read().map(|entry| SubmissionId(entry.submission)).collect(),
            done: read().filter(|entry| entry.handed_in.is_some()).count(),
            minutes: minutes(round, words),
            unasked: entry.unasked(account),
            relation,
            round: round.clone(),
        })
    }
}
