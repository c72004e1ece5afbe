//! The invitation to the jury: looked at, accepted, declined.

use domain::{
    access::{Act, Caller, Relation},
    id::AccountId,
    jury::invitation::InvitationState,
    person::role::Role,
    ports::{
        Refusal,
        jury_room::{AssignedEntry, Expertise, Invitation},
    },
    problem::Problems,
    text,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, IntoActiveModel};

use super::{authorisation::authorise, jury_office};
use crate::{
    Backend,
    store::{
        Stop, Tx,
        editions::EditionRow,
        entities::juror,
        juries::{self, codes, stored_codes},
        log,
    },
};

impl Backend {
    /// Lets jurors pass who have accepted. Asked beside the policy table, after it: the table knows
    /// whose entry it is, this knows whether the task was taken.
    pub(super) async fn admitted(
        &self,
        conn: &impl ConnectionTrait,
        edition: &EditionRow,
        account: AccountId,
    ) -> Result<(), Stop> {
        match juries::invited(conn, edition.id, account).await? {
            Some((_, InvitationState::Waiting | InvitationState::Declined)) => {
                let year = edition.edition.year;
                Err(Refusal::InvitationOpen { year }.into())
            }
            _ => Ok(()),
        }
    }

    /// The appointment of whoever asks.
    async fn appointment(
        &self,
        conn: &impl ConnectionTrait,
        caller: &Caller,
        edition: &EditionRow,
    ) -> Result<(juror::Model, InvitationState), Stop> {
        let act = Act::AnswerInvitation;
        let account = authorise(conn, caller, edition, act, Relation::None).await?;
        let row = juries::invited(conn, edition.id, account).await?;
        Ok(row.ok_or(Refusal::NotFound)?)
    }
}

pub(super) async fn look(
    backend: &Backend,
    caller: &Caller,
    year: u16,
) -> Result<Invitation, Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let (row, state) = backend.appointment(conn, caller, &edition).await?;
    if state == InvitationState::Accepted {
        return Err(Refusal::WrongState.into());
    }
    let rounds = codes(&row.rounds);
    let mut entries: Vec<AssignedEntry> = Vec::new();
    for round in &edition.edition.rounds {
        if rounds.contains(&round.code) {
            let account = AccountId(row.account);
            entries.extend(backend.lines(conn, &edition, round, account).await?);
        }
    }
    entries.retain(AssignedEntry::is_open);
    let in_order = edition.edition.rounds.iter().map(|round| &round.code);
    Ok(Invitation {
        now: caller.received,
        state,
        rounds: in_order
            .filter(|code| rounds.contains(*code))
            .cloned()
            .collect(),
        entries: entries.len(),
        minutes: entries.iter().filter_map(|entry| entry.minutes).sum(),
        expertise: Expertise {
            languages: codes(&row.languages).into_iter().collect(),
            categories: codes(&row.categories).into_iter().collect(),
            max_load: row.max_load.to_string(),
        },
        edition: edition.edition,
    })
}

/// Takes the task.
pub(super) async fn accept(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    expertise: Expertise,
) -> Result<(), Refusal> {
    backend.pace(caller)?;
    let (backend, caller) = (backend.clone(), caller.clone());
    let store = backend.store.clone();
    let unit = async move |tx: &Tx| accept_now(&backend, tx, &caller, year, expertise).await;
    Ok(store.write(unit).await?)
}

/// Declines it.
pub(super) async fn decline(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    reason: &str,
) -> Result<(), Refusal> {
    backend.pace(caller)?;
    let (backend, caller, reason) = (backend.clone(), caller.clone(), reason.to_owned());
    let store = backend.store.clone();
    let unit = async move |tx: &Tx| decline_now(&backend, tx, &caller, year, &reason).await;
    Ok(store.write(unit).await?)
}

async fn accept_now(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    expertise: Expertise,
) -> Result<(), Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let (row, state) = backend.appointment(tx, caller, &edition).await?;
    if state == InvitationState::Accepted {
        return Ok(());
    }
    let mut problems = Problems::default();
    let max_load = jury_office::read_expertise(&edition.edition, &expertise, &mut problems);
    problems.into_result()?;
    let mut row = row.into_active_model();
    row.languages = Set(stored_codes(&expertise.languages));
    row.categories = Set(stored_codes(&expertise.categories));
    row.max_load = Set(max_load);
    row.accepted = Set(Some(caller.received.micros()));
    row.declined = Set(None);
    row.declined_because = Set(String::new());
    row.update(tx).await?;
    note(tx, caller, &edition, "invitation-accepted").await
}

async fn decline_now(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    reason: &str,
) -> Result<(), Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let (row, state) = backend.appointment(tx, caller, &edition).await?;
    match state {
        InvitationState::Waiting => {}
        InvitationState::Declined => return Ok(()),
        InvitationState::Accepted => return Err(Refusal::WrongState.into()),
    }
    let reason = text::text(reason).map_err(|code| {
        let mut problems = Problems::default();
        problems.add("reason", code);
        problems
    })?;
    let account = AccountId(row.account);
    let mut row = row.into_active_model();
    row.declined = Set(Some(caller.received.micros()));
    row.declined_because = Set(reason);
    row.update(tx).await?;
    jury_office::free_assignments(tx, &edition, account).await?;
    note(tx, caller, &edition, "invitation-declined").await
}

/// The reason is not told here: the log is read by more people than the reason is for.
async fn note(tx: &Tx, caller: &Caller, edition: &EditionRow, kind: &str) -> Result<(), Stop> {
    let (now, of) = (caller.received, Some(edition.id));
    let role = Role::Juror.code();
    log::note(tx, now, caller.account, of, kind, role, "").await?;
    Ok(())
}
