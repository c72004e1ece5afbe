//! The steps of a release. Each is one unit of work.

use domain::{
    access::{Act, Caller, Relation},
    edition::MentionKind,
    id::AccountId,
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
    ports::Refusal,
    result::{Decision, FrozenResult, ReleaseState, check_decisions},
    revision::Revision,
    text,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    authorisation::authorise, candidates::candidates, freezing::freeze, results_office::last_round,
    vote_count,
};
use crate::{
    Backend,
    mail::{
        letter::Letter,
        outbox::{self, NewMail},
    },
    store::{
        Stop, Tx,
        editions::EditionRow,
        entities::{account, role_grant, submission},
        juries, log,
        outcomes::{self, Outcome},
    },
};

/// The outcome as it is, if the caller may take this step and saw the newest revision.
async fn begin(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    act: Act,
    seen: Option<Revision>,
) -> Result<(EditionRow, AccountId, Outcome), Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let account = authorise(tx, caller, &edition, act, Relation::None).await?;
    let outcome = outcomes::outcome(tx, edition.id).await?;
    let current = outcome.release.revision;
    if seen.is_some_and(|seen| seen != current) {
        return Err(Refusal::Stale { current }.into());
    }
    Ok((edition, account, outcome))
}

async fn finish(
    tx: &Tx,
    caller: &Caller,
    account: AccountId,
    mut outcome: Outcome,
    kind: &str,
) -> Result<(), Stop> {
    outcome.release.revision = outcome.release.revision.next();
    outcomes::keep(tx, &outcome).await?;
    let edition = Some(outcome.release.edition);
    log::note(tx, caller.received, Some(account), edition, kind, "", "").await?;
    Ok(())
}

/// Lets decisions through that hold together, while the result is not proposed or out.
async fn check_open(
    tx: &Tx,
    edition: &EditionRow,
    outcome: &Outcome,
    decisions: &[Decision],
    now: Moment,
) -> Result<(), Stop> {
    if !outcome.release.state.is_open() {
        return Err(Refusal::WrongState.into());
    }
    let last = last_round(tx, edition).await?;
    let votes = vote_count::votes_by_entry(tx, edition, now).await?;
    let candidates = candidates(&last, &votes);
    Ok(check_decisions(&edition.edition, &candidates, decisions).into_result()?)
}

pub(super) async fn save(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: Revision,
    decisions: Vec<Decision>,
) -> Result<(), Stop> {
    let (edition, account, mut outcome) =
        begin(backend, tx, caller, year, Act::Decide, Some(seen)).await?;
    check_open(tx, &edition, &outcome, &decisions, caller.received).await?;
    // Whoever is in conflict with an entry does not decide about it.
    let conflicts = juries::conflicts_of(tx, edition.id, account).await?;
    let same = |a: &Decision, b: &Decision| {
        (&a.kind, a.submission, &a.reason) == (&b.kind, b.submission, &b.reason)
    };
    let changed = decisions
        .iter()
        .filter(|decision| !outcome.decisions.iter().any(|saved| same(saved, decision)));
    if changed
        .into_iter()
        .any(|decision| conflicts.contains(&decision.submission))
    {
        return Err(Refusal::SecondPersonNeeded.into());
    }
    outcome.decisions = decisions
        .into_iter()
        .map(|decision| {
            let reason = text::text(&decision.reason).unwrap_or_default();
            Decision {
                language: decision.language.filter(|_| !reason.is_empty()),
                reason,
                ..decision
            }
        })
        .collect();
    outcome.release.state = ReleaseState::Draft;
    finish(tx, caller, account, outcome, "decisions-saved").await
}

pub(super) async fn propose(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: Revision,
    visible_from: Moment,
) -> Result<(), Stop> {
    let (edition, account, mut outcome) =
        begin(backend, tx, caller, year, Act::Decide, Some(seen)).await?;
    let now = caller.received;
    check_open(tx, &edition, &outcome, &outcome.decisions, now).await?;
    // A result that is proposed while people still vote would not be theirs.
    let vote = edition.edition.open_vote.as_ref();
    if vote.is_some_and(|vote| now < vote.window.closes) {
        return Err(Refusal::WrongState.into());
    }
    let (editions, decisions) = (&backend.editions, outcome.decisions.clone());
    let frozen = freeze(editions, tx, &edition, decisions, caller.received).await?;
    outcome.frozen = Some(outcomes::stored(&frozen)?);
    outcome.release.state = ReleaseState::Proposed;
    outcome.release.visible_from = Some(visible_from);
    outcome.release.proposed_by = Some(account);
    outcome.release.released_by = None;
    finish(tx, caller, account, outcome, "release-proposed").await
}

pub(super) async fn withdraw(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: Revision,
) -> Result<(), Stop> {
    let (_, account, mut outcome) =
        begin(backend, tx, caller, year, Act::Decide, Some(seen)).await?;
    if outcome.release.state != ReleaseState::Proposed {
        return Err(Refusal::WrongState.into());
    }
    outcome.frozen = None;
    outcome.release.state = ReleaseState::Draft;
    outcome.release.visible_from = None;
    outcome.release.proposed_by = None;
    finish(tx, caller, account, outcome, "release-withdrawn").await
}

pub(super) async fn release(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: Revision,
) -> Result<(), Stop> {
    let (edition, account, mut outcome) =
        begin(backend, tx, caller, year, Act::Release, Some(seen)).await?;
    if outcome.release.state != ReleaseState::Proposed {
        return Err(Refusal::WrongState.into());
    }
    if !outcome.release.can_be_released_by(account) {
        return Err(Refusal::SecondPersonNeeded.into());
    }
    let text = outcome.frozen.clone().ok_or(Refusal::WrongState)?;
    let frozen = outcomes::frozen(&text)?;
    // Counted again from the frozen ballots, and frozen again from what is stored now: a ballot or
    // a conflict that came after the proposal sends it back to the one who proposed.
    let (editions, decisions) = (&backend.editions, frozen.decisions.clone());
    let again = freeze(editions, tx, &edition, decisions, frozen.frozen_at).await?;
    if !frozen.recount().is_empty() || again != frozen {
        return Err(Refusal::Stale {
            current: outcome.release.revision,
        }
        .into());
    }
    let visible_from = outcome.release.visible_from.ok_or(Refusal::WrongState)?;
    outcome.release.state = ReleaseState::Released;
    outcome.release.released_by = Some(account);
    let people = (outcome.release.proposed_by, account);
    tell_winners(backend, tx, caller, &edition, &frozen, visible_from).await?;
    tell_secretariat(backend, tx, caller, &edition, people, visible_from).await?;
    finish(tx, caller, account, outcome, "released").await
}

pub(super) async fn retract(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
) -> Result<(), Stop> {
    let (edition, account, mut outcome) =
        begin(backend, tx, caller, year, Act::Retract, None).await?;
    if outcome.release.state != ReleaseState::Released {
        return Err(Refusal::WrongState.into());
    }
    outcome.release.state = ReleaseState::Retracted;
    outbox::call_back(tx, edition.id, caller.received).await?;
    finish(tx, caller, account, outcome, "retracted").await
}

/// Letters to those who receive something: written now, held until the instant.
async fn tell_winners(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    edition: &EditionRow,
    frozen: &FrozenResult,
    visible_from: Moment,
) -> Result<(), Stop> {
    for decision in &frozen.decisions {
        let row = submission::Entity::find_by_id(decision.submission.0)
            .one(tx)
            .await?;
        let Some(row) = row else { continue };
        let Some(owner) = account::Entity::find_by_id(row.owner).one(tx).await? else {
            continue;
        };
        let Ok(recipient) = EmailAddress::parse(&owner.email) else {
            continue;
        };
        let letter = if decision.kind == MentionKind::WINNER {
            Letter::Winner {
                title: row.title,
                government: row.government,
            }
        } else {
            let mention = decision.kind.clone();
            Letter::Mention {
                title: row.title,
                government: row.government,
                mention,
            }
        };
        let mail = NewMail {
            edition: Some(edition.id),
            slot: format!("{} {}", decision.submission, caller.received.micros()),
            recipient,
            locale: Locale::from_code(&owner.locale).unwrap_or(Locale::DEFAULT),
            letter,
            not_before: visible_from,
        };
        backend.outbox.enqueue(tx, caller.received, mail).await?;
    }
    Ok(())
}

async fn tell_secretariat(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    edition: &EditionRow,
    (proposed_by, released_by): (Option<AccountId>, AccountId),
    visible_from: Moment,
) -> Result<(), Stop> {
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::Edition.eq(edition.id.0))
        .filter(role_grant::Column::Role.eq(domain::person::role::Role::Secretariat.code()))
        .all(tx)
        .await?;
    let ids = grants.iter().map(|grant| grant.account);
    let names = juries::names(tx, ids.chain(proposed_by.map(|id| id.0))).await?;
    let name = |id: Option<AccountId>| {
        id.and_then(|id| names.get(&id.0))
            .map_or_else(String::new, |(name, _)| name.clone())
    };
    for grant in &grants {
        let Some(person) = account::Entity::find_by_id(grant.account).one(tx).await? else {
            continue;
        };
        let Ok(recipient) = EmailAddress::parse(&person.email) else {
            continue;
        };
        let mail = NewMail {
            edition: Some(edition.id),
            slot: format!("{} {}", edition.id, caller.received.micros()),
            recipient,
            locale: Locale::from_code(&person.locale).unwrap_or(Locale::DEFAULT),
            letter: Letter::ReleaseNotice {
                visible_from,
                proposed_by: name(proposed_by),
                released_by: name(Some(released_by)),
            },
            not_before: caller.received,
        };
        backend.outbox.enqueue(tx, caller.received, mail).await?;
    }
    Ok(())
}
