//! Erasing a person, and never bringing them back with a backup.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    access::{Act, Caller},
    edition::Stage,
    id::{AccountId, EditionId, SubmissionId},
    moment::Moment,
    ports::{
        Refusal,
        own_data::{Erasure, Fate, FatedSubmission},
    },
    problem::{ProblemCode, Problems},
    submission::{Part, State},
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};

use super::{
    authorisation::{authorise_signed_in, roles},
    collaboration::called,
    submission_desk::state,
};
use crate::{
    Backend,
    store::{
        Stop, Tx, collaborators,
        entities::{account, submission},
        erasure, juries, log, submissions,
    },
};

/// A submission, and who owns it afterwards if somebody can.
struct Fated {
    row: submission::Model,
    heir: Option<AccountId>,
    judged: bool,
}

impl Fated {
    /// Whether it goes with its owner: nobody else writes in it, and no jury was given it.
    fn goes(&self) -> Result<bool, DbErr> {
        let state = state(&self.row)?;
        let unheld = matches!(state, State::Draft | State::Withdrawn);
        Ok(self.heir.is_none() && !self.judged && unheld)
    }
}

/// One's own submissions, the newest first.
async fn own(conn: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Fated>, DbErr> {
    let mut all = Vec::new();
    for row in submissions::of_owner_or(conn, account, Vec::new()).await? {
        let id = SubmissionId(row.id);
        let team = collaborators::of_submission(conn, id).await?;
        let heir = team
            .iter()
            .filter(|one| one.joined.is_some())
            .filter_map(|one| {
                let part = Part::from_code(&one.part).filter(|part| *part >= Part::Edit)?;
                Some((std::cmp::Reverse(part), one.joined, one.account?))
            })
            .min();
        all.push(Fated {
            heir: heir.map(|(_, _, account)| AccountId(account)),
            judged: erasure::was_judged(conn, id).await?,
            row,
        });
    }
    Ok(all)
}

/// Years of editions in which an account holds a role and whose result is not out.
async fn in_office(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    account: AccountId,
    now: Moment,
) -> Result<Vec<u16>, DbErr> {
    let mut years = Vec::new();
    for edition in backend.editions.all(conn).await? {
        let out = matches!(edition.stage(now), Stage::Published);
        if !out && !roles(conn, account, edition.id).await?.is_empty() {
            years.push(edition.edition.year);
        }
    }
    Ok(years)
}

/// What an erasure would do.
pub(super) async fn foreseen(backend: &Backend, caller: &Caller) -> Result<Erasure, Stop> {
    let account = authorise_signed_in(caller, Act::UseAccount)?;
    let conn = &backend.store.snapshot().await?;
    let own = own(conn, account).await?;
    let heirs = own.iter().filter_map(|one| one.heir);
    let names = juries::names(conn, heirs.map(|heir| heir.0)).await?;
    let editions = backend.editions.all(conn).await?.into_iter();
    let years: BTreeMap<EditionId, u16> = editions.map(|row| (row.id, row.edition.year)).collect();
    let mut told = Vec::with_capacity(own.len());
    for one in own {
        let year = years.get(&EditionId(one.row.edition));
        let fate = match one.heir {
            Some(heir) => Fate::HandedOver {
                to: called(&names, heir.0),
            },
            None if one.goes()? => Fate::Erased,
            None => Fate::Kept,
        };
        told.push(FatedSubmission {
            id: SubmissionId(one.row.id),
            year: *year.ok_or(Refusal::NotFound)?,
            title: one.row.title,
            fate,
        });
    }
    Ok(Erasure {
        in_office: in_office(backend, conn, account, caller.received).await?,
        submissions: told,
        teams: collaborators::of_account(conn, account).await?.len(),
        juror: juries::has_been_juror(conn, account).await?,
    })
}

/// Erases the person who asks.
pub(super) async fn erase(backend: &Backend, caller: &Caller, typed: &str) -> Result<(), Stop> {
    let account = authorise_signed_in(caller, Act::UseAccount)?;
    let (held, now, typed) = (backend.clone(), caller.received, typed.trim().to_owned());
    let unit = async move |tx: &Tx| {
        let row = account::Entity::find_by_id(account.0).one(tx).await?;
        let row = row.ok_or(Refusal::SignInNeeded)?;
        if !typed.eq_ignore_ascii_case(&row.email) {
            let mut problems = Problems::default();
            problems.add("email", ProblemCode::NotOwnAddress);
            return Err(Refusal::Invalid(problems).into());
        }
        if !in_office(&held, tx, account, now).await?.is_empty() {
            return Err(Refusal::WrongState.into());
        }
        carry_out(tx, &row, now).await
    };
    backend.store.write(unit).await?;
    // The list is made complete at every start as well: a process that ends here loses nothing.
    backend.erasures.add(account).await;
    Ok(())
}

async fn carry_out(tx: &Tx, row: &account::Model, now: Moment) -> Result<(), Stop> {
    let account = AccountId(row.id);
    for one in own(tx, account).await? {
        let id = SubmissionId(one.row.id);
        if let Some(heir) = one.heir {
            erasure::hand_over(tx, id, heir).await?;
        } else if one.goes()? {
            erasure::submission(tx, id).await?;
        }
    }
    erasure::contact(tx, &row.email, now).await?;
    erasure::person(tx, account, &row.email, now).await?;
    let who = erasure::nobody(account);
    log::note(tx, now, Some(account), None, "account-erased", &who, "").await?;
    Ok(())
}

impl Backend {
    /// Erases again whom a restored backup brought back, and completes the list of those who were
    /// erased; how many came back. Called before anybody is let in.
    ///
    /// # Errors
    /// The database or the list cannot be read or written.
    pub async fn keep_erased(&self) -> Result<usize, Refusal> {
        Ok(self.erased_again().await?)
    }

    async fn erased_again(&self) -> Result<usize, Stop> {
        let listed = self.erasures.all().await?;
        let gone: BTreeSet<AccountId> = erasure::erased(self.store.read())
            .await?
            .into_iter()
            .collect();
        for account in gone.difference(&listed) {
            self.erasures.add(*account).await;
        }
        let now = self.now();
        let mut back = 0;
        for account in listed.difference(&gone).copied().collect::<Vec<_>>() {
            let unit = async move |tx: &Tx| {
                let row = account::Entity::find_by_id(account.0).one(tx).await?;
                match row {
                    Some(row) => carry_out(tx, &row, now).await.map(|()| 1),
                    None => Ok(0),
                }
            };
            back += self.store.write(unit).await?;
        }
        Ok(back)
    }
}
