//! The meeting of the jury.

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Relation},
    edition::Round,
    id::{AccountId, MotionId, SubmissionId},
    jury::motion::Choice,
    ports::{
        Meetings, Refusal,
        meeting::{MeetingView, MinutesView, MotionForm},
    },
    problem::{ProblemCode, Problems},
    text,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};

use super::{
    authorisation::authorise,
    meeting_record::{self, Assembly},
};
use crate::{
    Backend,
    store::{Stop, Tx, editions::EditionRow, entities::motion, juries, log, meetings},
};

#[async_trait]
impl Meetings for Backend {
    async fn meeting(&self, caller: &Caller, year: u16) -> Result<MeetingView, Refusal> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        let account = seat(
            self,
            conn,
            caller,
            &edition,
            Act::EnterMeeting,
            Relation::None,
        )
        .await?;
        let assembly = Assembly::gather(conn, edition, account, caller.received).await?;
        Ok(assembly.view(caller))
    }

    async fn run_meeting(&self, caller: &Caller, year: u16) -> Result<MeetingView, Refusal> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        let run = authorise(conn, caller, &edition, Act::RunMeeting, Relation::None);
        let account = run.await?;
        let assembly = Assembly::gather(conn, edition, account, caller.received).await?;
        Ok(assembly.view(caller))
    }

    async fn join(&self, caller: &Caller, year: u16) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| -> Result<(), Stop> {
            let edition = backend.edition_of_year(tx, year).await?;
            let account = seat(
                &backend,
                tx,
                &caller,
                &edition,
                Act::EnterMeeting,
                Relation::None,
            )
            .await?;
            let now = caller.received;
            if meetings::join(tx, edition.id, account, now).await? {
                let (who, at) = (Some(account), Some(edition.id));
                log::note(tx, now, who, at, "meeting-joined", "", "").await?;
            }
            Ok(())
        };
        Ok(self.store.write(unit).await?)
    }

    async fn discuss(
        &self,
        caller: &Caller,
        year: u16,
        entry: Option<SubmissionId>,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| discuss(&backend, tx, &caller, year, entry).await;
        Ok(self.store.write(unit).await?)
    }

    async fn open_motion(
        &self,
        caller: &Caller,
        year: u16,
        motion: MotionForm,
    ) -> Result<MotionId, Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| open(&backend, tx, &caller, year, motion).await;
        Ok(self.store.write(unit).await?)
    }

    async fn vote(
        &self,
        caller: &Caller,
        year: u16,
        motion: MotionId,
        choice: Choice,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| vote(&backend, tx, &caller, year, motion, choice).await;
        Ok(self.store.write(unit).await?)
    }

    async fn close_motion(
        &self,
        caller: &Caller,
        year: u16,
        motion: MotionId,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| close(&backend, tx, &caller, year, motion).await;
        Ok(self.store.write(unit).await?)
    }

    async fn minutes(&self, caller: &Caller, year: u16) -> Result<MinutesView, Refusal> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        let read = authorise(conn, caller, &edition, Act::ReadMinutes, Relation::None);
        let account = read.await?;
        let assembly = Assembly::gather(conn, edition, account, caller.received).await?;
        Ok(meeting_record::minutes(conn, assembly, caller).await?)
    }
}

/// The round whose jurors meet.
///
/// # Errors
/// [`Refusal::NotFound`] in an edition without rounds.
pub(super) fn last_round(edition: &EditionRow) -> Result<&Round, Refusal> {
    edition.edition.rounds.last().ok_or(Refusal::NotFound)
}

/// Lets through a juror of the last round who took the task.
async fn seat(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    edition: &EditionRow,
    act: Act,
    relation: Relation,
) -> Result<AccountId, Stop> {
    let account = authorise(conn, caller, edition, act, relation).await?;
    backend.admitted(conn, edition, account).await?;
    let round = last_round(edition)?;
    let jurors = juries::jurors(conn, edition.id).await?;
    let sits = jurors
        .iter()
        .any(|juror| juror.account == account && juror.rounds.contains(&round.code));
    if sits {
        backend
            .declared(conn, edition, &round.code, account)
            .await?;
        Ok(account)
    } else {
        Err(Refusal::NotFound.into())
    }
}

async fn discuss(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    entry: Option<SubmissionId>,
) -> Result<(), Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let (id, now) = (edition.id, caller.received);
    let account = authorise(tx, caller, &edition, Act::RunMeeting, Relation::None).await?;
    let assembly = Assembly::gather(tx, edition, account, caller.received).await?;
    let title = match entry {
        Some(entry) => assembly.title(entry).ok_or(Refusal::NotFound)?,
        None => String::new(),
    };
    meetings::step(tx, id, now, entry).await?;
    let kind = match entry {
        Some(_) => "meeting-discussed",
        None => "meeting-paused",
    };
    log::note(tx, now, Some(account), Some(id), kind, &title, "").await?;
    Ok(())
}

async fn open(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    form: MotionForm,
) -> Result<MotionId, Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let (id, now) = (edition.id, caller.received);
    let account = authorise(tx, caller, &edition, Act::RunMeeting, Relation::None).await?;
    let mut problems = Problems::default();
    let words = text::text(&form.text).unwrap_or_else(|code| {
        problems.add("text", code);
        String::new()
    });
    if !form.kind.is_empty() && edition.edition.mention_kind(&form.kind).is_none() {
        problems.add("kind", ProblemCode::NotAChoice);
    }
    if words.is_empty() && (form.kind.is_empty() || form.submission.is_none()) {
        problems.add("text", ProblemCode::Missing);
    }
    let quorum: Option<u8> = form.quorum.trim().parse().ok();
    let quorum = quorum.filter(|quorum| (1..=100).contains(quorum));
    let quorum = quorum.unwrap_or_else(|| {
        problems.add("quorum", ProblemCode::NotANumber);
        0
    });
    problems.into_result()?;
    let assembly = Assembly::gather(tx, edition, account, caller.received).await?;
    let title = match form.submission {
        Some(entry) => assembly.title(entry).ok_or(Refusal::NotFound)?,
        None => String::new(),
    };
    if assembly.has_open_motion() {
        return Err(Refusal::WrongState.into());
    }
    let motion = backend.ids.motion();
    let row = motion::ActiveModel {
        id: Set(motion.0),
        edition: Set(id.0),
        submission: Set(form.submission.map(|entry| entry.0)),
        kind: Set(form.kind.clone()),
        quorum: Set(i64::from(quorum)),
        opened: Set(now.micros()),
        closed: Set(None),
        entitled: Set(None),
        text: Set(words),
    };
    motion::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    let who = Some(account);
    log::note(tx, now, who, Some(id), "motion-opened", &title, &form.kind).await?;
    Ok(motion)
}

async fn vote(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    motion: MotionId,
    choice: Choice,
) -> Result<(), Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let (id, now) = (edition.id, caller.received);
    // Who may vote depends on what the motion is about, so it is looked at first; nothing of it is
    // told before the table has been asked.
    let rows = meetings::motions(tx, id).await?;
    let row = rows.iter().find(|row| row.id == motion.0);
    let about = row.and_then(|row| row.submission).map(SubmissionId);
    let hidden = match caller.account {
        Some(account) => juries::conflicts_of(tx, id, account).await?,
        None => std::collections::BTreeSet::new(),
    };
    let relation = match about {
        Some(entry) if hidden.contains(&entry) => Relation::Conflicted,
        _ => Relation::None,
    };
    let account = seat(backend, tx, caller, &edition, Act::Vote, relation).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let joined = meetings::attendance(tx, id).await?.contains_key(&account);
    if row.closed.is_some() || !joined {
        return Err(Refusal::WrongState.into());
    }
    meetings::vote(tx, motion, account, choice, now).await?;
    // How somebody voted is not for the log.
    log::note(tx, now, Some(account), Some(id), "motion-voted", "", "").await?;
    Ok(())
}

async fn close(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    motion: MotionId,
) -> Result<(), Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let (id, now) = (edition.id, caller.received);
    let account = authorise(tx, caller, &edition, Act::RunMeeting, Relation::None).await?;
    let assembly = Assembly::gather(tx, edition, account, caller.received).await?;
    let row = assembly.motion(motion).ok_or(Refusal::NotFound)?;
    if row.closed.is_some() {
        return Ok(());
    }
    let title = row
        .submission
        .and_then(|entry| assembly.title(SubmissionId(entry)))
        .unwrap_or_default();
    let count = assembly.count(row);
    meetings::close(tx, motion, now, count.entitled).await?;
    let verdict = count.verdict().code();
    log::note(
        tx,
        now,
        Some(account),
        Some(id),
        "motion-closed",
        &title,
        verdict,
    )
    .await?;
    Ok(())
}
