//! Which rounds an edition has: adding one, and taking one out.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    access::{Act, Caller, Relation},
    edition::{Edition, Round},
    id::EditionId,
    moment::{Moment, Window},
    ports::{
        Refusal,
        round_rules::{Fixed, NewRound, RoundsView},
    },
    problem::{ProblemCode, Problems},
    revision::Revision,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter,
};

use super::{authorisation::authorise, results_office::office, round_rules::fixed};
use crate::{
    Backend,
    store::{
        Stop, Tx,
        editions::{self, EditionRow},
        entities::{assignment, juror},
        juries, log,
    },
};

pub(super) async fn read(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    year: u16,
) -> Result<RoundsView, Stop> {
    let row = backend.edition_of_year(conn, year).await?;
    authorise(conn, caller, &row, Act::ReadProgress, Relation::None).await?;
    let why = reasons(conn, &row, caller.received).await?;
    let rounds = &row.edition.rounds;
    let alone = rounds.len() < 2;
    let removable = rounds
        .iter()
        .filter(|round| !alone && !held(&row.edition, &why, round))
        .map(|round| round.code.clone());
    Ok(RoundsView {
        removable: removable.collect(),
        fixed: why,
        office: office(&row, caller),
    })
}

/// What fixed the rounds that are fixed.
async fn reasons(
    conn: &impl ConnectionTrait,
    row: &EditionRow,
    now: Moment,
) -> Result<BTreeMap<String, Fixed>, Stop> {
    let mut reasons = BTreeMap::new();
    for round in &row.edition.rounds {
        if let Some(why) = fixed(conn, row, round, now).await? {
            reasons.insert(round.code.clone(), why);
        }
    }
    Ok(reasons)
}

/// Whether a round is fixed, or one whose entries follow from it.
fn held(edition: &Edition, fixed: &BTreeMap<String, Fixed>, round: &Round) -> bool {
    fixed.contains_key(&round.code)
        || edition
            .round_window(&round.code)
            .is_some_and(|window| followers_fixed(edition, fixed, window))
}

fn followers_fixed(edition: &Edition, fixed: &BTreeMap<String, Fixed>, window: Window) -> bool {
    let mut after = edition.rounds_after(window);
    after.any(|round| fixed.contains_key(&round.code))
}

pub(super) async fn add(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: Revision,
    new: NewRound,
) -> Result<(), Stop> {
    let row = backend.edition_of_year(tx, year).await?;
    let account = authorise(tx, caller, &row, Act::EditRules, Relation::None).await?;
    let now = caller.received;
    let NewRound {
        round,
        window,
        jurors_of,
    } = new;
    let mut problems = Problems::default();
    // It would be open, and fixed, before its rules were looked at.
    if window.opens <= now {
        problems.add("opens", ProblemCode::InThePast);
    }
    if let Some(code) = &jurors_of
        && row.edition.round(code).is_none()
    {
        problems.add("jurors_of", ProblemCode::NotAChoice);
    }
    problems.into_result()?;
    if followers_fixed(&row.edition, &reasons(tx, &row, now).await?, window) {
        return Err(Refusal::WrongState.into());
    }
    let code = round.code.clone();
    let changed = row.edition.with_round(round, window)?;
    replace(tx, &row, seen, &changed).await?;
    if let Some(of) = jurors_of {
        sit_in(tx, row.id, &code, |rounds| rounds.contains(&of)).await?;
    }
    log::note(
        tx,
        now,
        Some(account),
        Some(row.id),
        "round-added",
        &code,
        "",
    )
    .await?;
    Ok(())
}

pub(super) async fn remove(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: Revision,
    code: &str,
) -> Result<(), Stop> {
    let row = backend.edition_of_year(tx, year).await?;
    let account = authorise(tx, caller, &row, Act::EditRules, Relation::None).await?;
    let now = caller.received;
    let round = row.edition.round(code).ok_or(Refusal::NotFound)?;
    let why = reasons(tx, &row, now).await?;
    // Who stands in an open vote may follow from the round as well.
    let vote = row.edition.open_vote.as_ref();
    let stands = vote.is_some_and(|vote| vote.after.as_deref() == Some(code));
    // And so may who is asked for the full sheet.
    let sheet = row.edition.full_sheet.as_ref();
    let stands = stands || sheet.is_some_and(|sheet| sheet.after == code);
    if row.edition.rounds.len() < 2 || stands || held(&row.edition, &why, round) {
        return Err(Refusal::WrongState.into());
    }
    replace(tx, &row, seen, &row.edition.without_round(code)).await?;
    assignment::Entity::delete_many()
        .filter(assignment::Column::Edition.eq(row.id.0))
        .filter(assignment::Column::Round.eq(code))
        .exec(tx)
        .await?;
    sit_in(tx, row.id, code, |_| false).await?;
    log::note(
        tx,
        now,
        Some(account),
        Some(row.id),
        "round-removed",
        code,
        "",
    )
    .await?;
    Ok(())
}

/// Puts a changed edition in the place of the one that was seen.
pub(super) async fn replace(
    tx: &Tx,
    row: &EditionRow,
    seen: Revision,
    changed: &Edition,
) -> Result<(), Stop> {
    if row.revision == seen && editions::replace(tx, row.id, seen, changed).await? {
        return Ok(());
    }
    Err(Refusal::Stale {
        current: row.revision,
    }
    .into())
}

/// Lets those jurors sit in a round whom `sits` picks by the rounds that they have, and no other.
async fn sit_in(
    tx: &Tx,
    edition: EditionId,
    code: &str,
    sits: impl Fn(&BTreeSet<String>) -> bool,
) -> Result<(), DbErr> {
    let jurors = juror::Entity::find().filter(juror::Column::Edition.eq(edition.0));
    for row in jurors.all(tx).await? {
        let before: BTreeSet<String> = juries::codes(&row.rounds).into_iter().collect();
        let mut after = before.clone();
        if sits(&before) {
            after.insert(code.to_owned());
        } else {
            after.remove(code);
        }
        if after != before {
            let mut changed = row.into_active_model();
            changed.rounds = Set(juries::stored_codes(&after));
            changed.update(tx).await?;
        }
    }
    Ok(())
}
