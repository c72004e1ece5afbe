//! The open vote on the secretariat's desk: set up, counted, taken over from elsewhere.

use std::collections::BTreeMap;

use domain::{
    access::{Act, Caller, Relation},
    edition::{Held, OpenVote},
    moment::Moment,
    ports::{
        Refusal,
        open_votes::{CountElsewhere, NewVote, VoteOffice, VoteTally},
    },
    problem::{ProblemCode, Problems},
    ranking::votes::places,
    revision::Revision,
};
use sea_orm::ConnectionTrait;

use super::{
    authorisation::authorise, results_office::office, round_plan::replace, vote_count, vote_field,
    vote_table,
};
use crate::{
    Backend,
    store::{
        Stop, Tx,
        editions::EditionRow,
        juries, log, outcomes,
        votes::{self, Count},
    },
};

pub(super) async fn read(
    backend: &Backend,
    caller: &Caller,
    year: u16,
) -> Result<VoteOffice, Stop> {
    let conn = &backend.store.snapshot().await?;
    let row = backend.edition_of_year(conn, year).await?;
    let account = authorise(conn, caller, &row, Act::ReadProgress, Relation::None).await?;
    let now = caller.received;
    let mut view = VoteOffice {
        office: office(&row, caller),
        fixed: false,
        waits: false,
        known: false,
        tally: None,
        entries: BTreeMap::new(),
    };
    let Some(vote) = &row.edition.open_vote else {
        return Ok(view);
    };
    view.fixed = fixed(conn, &row, vote, now).await?;
    if vote.window.contains(now) {
        let announced = vote_field::field(conn, &row, vote, Some(now)).await?;
        view.waits = announced.is_none();
    }
    let Some(field) = vote_field::field(conn, &row, vote, None).await? else {
        return Ok(view);
    };
    let counts = authorise(conn, caller, &row, Act::ReadStandings, Relation::None).await;
    view.known = counts.is_ok();
    if counts.is_ok() && vote.window.opens <= now {
        let count = vote_count::count(conn, &row, vote, now).await?;
        let over = vote.window.closes <= now;
        let standing = field.keys().copied().collect();
        let hidden = juries::conflicts_of(conn, row.id, account).await?;
        view.tally = count.map(|count| VoteTally {
            valid: count.valid,
            invalid: count.invalid,
            lines: over.then(|| {
                let mut lines = places(&standing, &count.counts);
                lines.retain(|line| !hidden.contains(&line.entry));
                lines
            }),
            taken: (vote.held != Held::Here).then_some(count.taken),
        });
        let shown = field.iter().filter(|(id, _)| !hidden.contains(id));
        view.entries = shown
            .map(|(id, row)| (*id, vote_field::named(row)))
            .collect();
    }
    Ok(view)
}

/// Whether a vote's rules are fixed: it has opened, or there is something that was cast.
async fn fixed(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    vote: &OpenVote,
    now: Moment,
) -> Result<bool, Stop> {
    Ok(vote.window.opens <= now || begun(conn, edition).await?)
}

/// Whether anything was cast, or counted.
pub(crate) async fn begun(conn: &impl ConnectionTrait, edition: &EditionRow) -> Result<bool, Stop> {
    Ok(votes::count(conn, edition.id).await?.is_some() || votes::cast(conn, edition.id).await?)
}

pub(super) async fn set_up(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: Revision,
    new: Option<NewVote>,
) -> Result<(), Stop> {
    let row = backend.edition_of_year(tx, year).await?;
    let account = authorise(tx, caller, &row, Act::EditRules, Relation::None).await?;
    let now = caller.received;
    if let Some(vote) = &row.edition.open_vote
        && fixed(tx, &row, vote, now).await?
    {
        return Err(Refusal::WrongState.into());
    }
    let (changed, kind) = match new {
        Some(NewVote { vote, mention }) => {
            // It would be open, and fixed, before anybody looked at it.
            if vote.window.opens <= now {
                let mut problems = vote.problems(&row.edition);
                problems.add("opens", ProblemCode::InThePast);
                return Err(problems.into());
            }
            (row.edition.with_open_vote(vote, mention)?, "vote-set-up")
        }
        None if row.edition.open_vote.is_none() => return Err(Refusal::WrongState.into()),
        None => (row.edition.without_open_vote(), "vote-removed"),
    };
    replace(tx, &row, seen, &changed).await?;
    log::note(tx, now, Some(account), Some(row.id), kind, "", "").await?;
    Ok(())
}

pub(super) async fn take_over(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    count: CountElsewhere,
) -> Result<(), Stop> {
    let row = backend.edition_of_year(tx, year).await?;
    let account = authorise(tx, caller, &row, Act::Shortlist, Relation::None).await?;
    let now = caller.received;
    let vote = row.edition.open_vote.clone();
    let vote = vote.filter(|vote| vote.held != Held::Here && vote.window.closes <= now);
    let vote = vote.ok_or(Refusal::WrongState)?;
    if !outcomes::outcome(tx, row.id).await?.release.state.is_open() {
        return Err(Refusal::WrongState.into());
    }
    let field = vote_field::field(tx, &row, &vote, None).await?;
    let field = field.ok_or(Refusal::WrongState)?;
    let titles = field.iter().map(|(id, entry)| (*id, entry.title.as_str()));
    let counts = vote_table::read(&count.table, titles).map_err(Problems::from)?;
    // A ballot names an entry once.
    let most = counts.values().copied().max().unwrap_or(0);
    if count.valid < most {
        let mut problems = Problems::default();
        let (least, given) = (i64::from(most), i64::from(count.valid));
        problems.add_counted("valid", ProblemCode::TooFewBallots, least, given);
        return Err(problems.into());
    }
    let kept = Count {
        taken: now,
        valid: count.valid,
        invalid: count.invalid,
        counts,
    };
    votes::keep_count(tx, row.id, &kept).await?;
    let told = kept.valid.to_string();
    log::note(
        tx,
        now,
        Some(account),
        Some(row.id),
        "vote-taken-over",
        "",
        &told,
    )
    .await?;
    Ok(())
}
