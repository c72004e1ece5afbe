//! Writing together: who takes part in a submission.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Relation},
    id::{AccountId, SubmissionId},
    jury::conflict::ConflictKind,
    moment::Moment,
    person::email::EmailAddress,
    ports::{
        Collaboration, Refusal,
        collaboration::{Collaborator, MOST_COLLABORATORS, Remark, Team, TeamInvitation},
        submissions::SubmissionSheet,
    },
    problem::{Problem, ProblemCode, Problems},
    submission::Part,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait,
    IntoActiveModel, prelude::Uuid, sea_query::OnConflict,
};

use super::{authorisation::authorise, remarks, sign_in::address, submission_desk::Desk};
use crate::{
    Backend,
    mail::{Letter, NewMail},
    store::{
        Stop, Tx, accounts, collaborators,
        editions::EditionRow,
        entities::{collaborator, conflict, submission},
        juries,
    },
};

#[async_trait]
impl Collaboration for Backend {
    async fn team(&self, caller: &Caller, id: SubmissionId) -> Result<Team, Refusal> {
        Ok(team(self, caller, id).await?)
    }

    async fn invite(
        &self,
        caller: &Caller,
        id: SubmissionId,
        email: &str,
        part: &str,
    ) -> Result<(), Refusal> {
        self.limits
            .invitation(caller.account.ok_or(Refusal::SignInNeeded)?)?;
        let (backend, caller) = (self.clone(), caller.clone());
        let (email, part) = (email.to_owned(), part.to_owned());
        let unit = async move |tx: &Tx| {
            let desk = Desk::open(&backend, tx, &caller, id).await?;
            desk.authorise(Act::RunTeam).await?;
            invite(&desk, &address("email", &email)?, &part).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn remove(
        &self,
        caller: &Caller,
        id: SubmissionId,
        collaborator: Uuid,
    ) -> Result<(), Refusal> {
        let which = Condition::all().add(collaborator::Column::Id.eq(collaborator));
        self.depart(caller, id, Act::RunTeam, which).await
    }

    async fn leave(&self, caller: &Caller, id: SubmissionId) -> Result<(), Refusal> {
        let account = caller.account.ok_or(Refusal::SignInNeeded)?;
        let which = Condition::all().add(collaborator::Column::Account.eq(account.0));
        self.depart(caller, id, Act::LeaveTeam, which).await
    }

    async fn answer(&self, caller: &Caller, id: SubmissionId, accept: bool) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| answer(&backend, tx, &caller, id, accept).await;
        Ok(self.store.write(unit).await?)
    }

    async fn remarks(
        &self,
        caller: &Caller,
        id: SubmissionId,
    ) -> Result<(SubmissionSheet, Vec<Remark>), Refusal> {
        let sheet = self.sheet_for(caller, id).await?;
        let conn = self.store.snapshot().await?;
        let all = remarks::of(&conn, id, false).await.map_err(Stop::from)?;
        Ok((sheet, all))
    }

    async fn remark(
        &self,
        caller: &Caller,
        id: SubmissionId,
        question: &str,
        text: &str,
        key: &str,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let [question, text, key] = [question, text, key].map(str::to_owned);
        let unit = async move |tx: &Tx| {
            let desk = Desk::open(&backend, tx, &caller, id).await?;
            remarks::say(&desk, &question, &text, &key).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn settle(
        &self,
        caller: &Caller,
        id: SubmissionId,
        remark: Uuid,
        settled: bool,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            let desk = Desk::open(&backend, tx, &caller, id).await?;
            remarks::settle(&desk, remark, settled).await
        };
        Ok(self.store.write(unit).await?)
    }
}

impl Backend {
    async fn depart(
        &self,
        caller: &Caller,
        id: SubmissionId,
        act: Act,
        which: Condition,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            let desk = Desk::open(&backend, tx, &caller, id).await?;
            desk.authorise(act).await?;
            // Twice is once.
            if collaborators::depart(tx, id, which, caller.received).await? {
                desk.note("team-left", "").await?;
            }
            Ok::<_, Stop>(())
        };
        Ok(self.store.write(unit).await?)
    }
}

async fn team(backend: &Backend, caller: &Caller, id: SubmissionId) -> Result<Team, Stop> {
    let sheet = backend.sheet_for(caller, id).await?;
    let conn = backend.store.snapshot().await?;
    let desk = Desk::open(backend, &conn, caller, id).await?;
    let rows = collaborators::of_submission(&conn, id).await?;
    let people = rows.iter().filter_map(|row| row.account);
    let names = juries::names(&conn, people.chain([desk.row.owner])).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let known = row.account.and_then(|account| names.get(&account));
        all.push(Collaborator {
            part: collaborators::part(&row)?,
            id: row.id,
            name: known.map_or_else(String::new, |(name, _)| name.clone()),
            email: row.email,
            invited: Moment(row.invited),
            joined: row.joined.map(Moment),
        });
    }
    Ok(Team {
        sheet,
        owner: called(&names, desk.row.owner),
        collaborators: all,
    })
}

async fn invite(desk: &Desk<'_, Tx>, email: &EmailAddress, part: &str) -> Result<(), Stop> {
    let (tx, id, now) = (desk.conn, desk.id(), desk.caller.received);
    let mut problems = Problems::default();
    let part = Part::from_code(part).unwrap_or_else(|| {
        problems.add("part", ProblemCode::NotAChoice);
        Part::Comment
    });
    let names = juries::names(tx, [desk.account.0]).await?;
    let own = names.get(&desk.account.0).cloned().unwrap_or_default();
    if own.1 == email.as_str() {
        problems.add("email", ProblemCode::OwnAddress);
    }
    let before = collaborators::of_address(tx, id, email.as_str()).await?;
    let waiting = before.as_ref().is_some_and(|row| row.departed.is_none());
    if !waiting && collaborators::of_submission(tx, id).await?.len() >= MOST_COLLABORATORS {
        problems.0.push(no_more_room("email", MOST_COLLABORATORS));
    }
    problems.into_result()?;
    match before {
        Some(row) if waiting => {
            // Somebody who is invited or takes part already: only the part changes.
            if row.part != part.code() {
                let mut row = row.into_active_model();
                row.part = Set(part.code().to_owned());
                row.update(tx).await?;
                desk.note("team-part", part.code()).await?;
            }
            return Ok(());
        }
        Some(row) => {
            let mut row = row.into_active_model();
            row.part = Set(part.code().to_owned());
            row.invited_by = Set(desk.account.0);
            row.invited = Set(now.micros());
            row.joined = Set(None);
            row.departed = Set(None);
            row.update(tx).await?;
        }
        None => {
            let row = collaborator::ActiveModel {
                id: Set(desk.backend.ids.uuid()),
                submission: Set(id.0),
                email: Set(email.as_str().to_owned()),
                part: Set(part.code().to_owned()),
                invited_by: Set(desk.account.0),
                invited: Set(now.micros()),
                account: Set(None),
                joined: Set(None),
                departed: Set(None),
            };
            collaborator::Entity::insert(row)
                .exec_without_returning(tx)
                .await?;
        }
    }
    desk.note("team-invited", part.code()).await?;
    let by = if own.0.is_empty() { own.1 } else { own.0 };
    let mail = NewMail {
        edition: Some(desk.edition.id),
        slot: format!("{id}/{}", now.micros()),
        recipient: email.clone(),
        locale: accounts::locale(tx, email)
            .await?
            .unwrap_or(desk.caller.locale),
        letter: Letter::TeamInvitation {
            title: desk.row.title.clone(),
            by,
        },
        not_before: now,
    };
    desk.backend.outbox.enqueue(tx, now, mail).await?;
    Ok(())
}

async fn answer(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    id: SubmissionId,
    accept: bool,
) -> Result<(), Stop> {
    let account = caller.account.ok_or(Refusal::SignInNeeded)?;
    let waiting = collaborators::waiting(tx, account).await?;
    let own = waiting.iter().find(|row| row.submission == id.0);
    let own = own.ok_or(Refusal::NotFound)?;
    let row = submission::Entity::find_by_id(id.0).one(tx).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let edition = domain::id::EditionId(row.edition);
    let edition = backend.editions.by_id(tx, edition).await?;
    let edition = edition.ok_or(Refusal::NotFound)?;
    let act = Act::AnswerTeamInvitation;
    authorise(tx, caller, &edition, act, Relation::None).await?;
    let now = caller.received;
    if !accept {
        let which = Condition::all().add(collaborator::Column::Id.eq(own.id));
        collaborators::depart(tx, id, which, now).await?;
        return note(tx, caller, &edition, &row, "team-declined").await;
    }
    if !collaborators::join(tx, own.id, account, now).await? {
        return Err(Refusal::NotFound.into());
    }
    // Whoever wrote along does not judge it and does not decide about it, whatever they are or
    // become, also after they have left.
    let had_a_part = conflict::ActiveModel {
        edition: Set(edition.id.0),
        submission: Set(id.0),
        account: Set(account.0),
        kind: Set(ConflictKind::Authorship.code().to_owned()),
        reason: Set(String::new()),
        at: Set(now.micros()),
    };
    let key = [conflict::Column::Submission, conflict::Column::Account];
    conflict::Entity::insert(had_a_part)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    note(tx, caller, &edition, &row, "team-joined").await
}

async fn note(
    tx: &Tx,
    caller: &Caller,
    edition: &EditionRow,
    row: &submission::Model,
    kind: &str,
) -> Result<(), Stop> {
    let (now, of) = (caller.received, Some(edition.id));
    crate::store::log::note(tx, now, caller.account, of, kind, &row.title, "").await?;
    Ok(())
}

/// The invitations that wait for an account's answer.
pub(super) async fn waiting(
    conn: &impl ConnectionTrait,
    account: AccountId,
    editions: &BTreeMap<Uuid, &EditionRow>,
) -> Result<Vec<TeamInvitation>, Stop> {
    let rows = collaborators::waiting(conn, account).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let names = juries::names(conn, rows.iter().map(|row| row.invited_by)).await?;
    let mut invitations = Vec::with_capacity(rows.len());
    for row in rows {
        let about = submission::Entity::find_by_id(row.submission)
            .one(conn)
            .await?;
        let Some(about) = about else { continue };
        let Some(edition) = editions.get(&about.edition) else {
            continue;
        };
        invitations.push(TeamInvitation {
            submission: SubmissionId(row.submission),
            title: about.title,
            year: edition.edition.year,
            by: called(&names, row.invited_by),
            part: collaborators::part(&row)?,
        });
    }
    Ok(invitations)
}

/// The fault of one more than there can be.
pub(super) fn no_more_room(field: &str, most: usize) -> Problem {
    Problem {
        field: field.to_owned(),
        code: ProblemCode::NoMoreRoom,
        limit: i64::try_from(most).ok(),
        given: None,
    }
}

/// What a person is called: by name, or by address as long as there is none.
pub(super) fn called(names: &BTreeMap<Uuid, (String, String)>, account: Uuid) -> String {
    names
        .get(&account)
        .map_or_else(String::new, |(name, email)| {
            if name.is_empty() { email } else { name }.clone()
        })
}
