//! What the secretariat asks about a submission, and what its team answers.

use async_trait::async_trait;
use domain::{
    access::{Act, Caller},
    file::{FileRules, shown_name},
    id::{AccountId, FileId, SubmissionId},
    moment::Moment,
    ports::{
        Conversations, Refusal,
        conversations::{MOST_MESSAGES, MOST_THREADS, Message, Saying, Seat, Thread},
    },
    problem::{ProblemCode, Problems},
    text,
};
use sea_orm::{ConnectionTrait, prelude::Uuid};

use super::{
    attaching,
    collaboration::{called, no_more_room},
    conversation_mails, remarks,
    submission_desk::Desk,
    validation::reach,
};
use crate::{
    Backend,
    store::{
        Stop, Tx,
        editions::EditionRow,
        entities::{submission, thread, thread_message, upload},
        files, juries, log, remember, remembered, threads,
    },
};

/// Most characters of what a question is about.
const SUBJECT_LIMIT: usize = 200;

#[async_trait]
impl Conversations for Backend {
    async fn threads(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
    ) -> Result<Vec<Thread>, Refusal> {
        Ok(read(self, caller, seat, id).await?)
    }

    async fn ask(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        subject: &str,
        saying: Saying,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let subject = subject.to_owned();
        let seat = Seat::Office { year };
        let unit = async move |tx: &Tx| {
            let found = Found::write(&backend, tx, &caller, seat, id).await?;
            found.ask(&subject, &saying).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn say(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        thread: Uuid,
        saying: Saying,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            let found = Found::write(&backend, tx, &caller, seat, id).await?;
            let text = remarks::typed(&saying.text, &saying.key)?;
            let request = format!("threads/{thread}/{}/{text}", saying.key);
            if found.remembered(&request).await? {
                return Ok(());
            }
            let row = found.thread(thread).await?;
            if row.closed.is_some() {
                return Err(Refusal::WrongState.into());
            }
            found.remember(&request, thread).await?;
            found.say(&row, text, &saying.files).await?;
            found.note("thread-said").await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn have_read(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        thread: Uuid,
        place: i64,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            let found = Found::write(&backend, tx, &caller, seat, id).await?;
            let row = found.thread(thread).await?;
            // Nobody has read what is not said yet.
            let place = place.min(row.last_of_office.max(row.last_of_team));
            threads::have_read(tx, thread, seat, place).await?;
            Ok::<_, Stop>(())
        };
        Ok(self.store.write(unit).await?)
    }

    async fn close(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        thread: Uuid,
        closed: bool,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            let seat = Seat::Office { year };
            let found = Found::write(&backend, tx, &caller, seat, id).await?;
            let row = found.thread(thread).await?;
            if row.closed.is_some() == closed {
                return Ok(());
            }
            threads::close(tx, thread, closed.then_some(caller.received)).await?;
            let kind = ["thread-reopened", "thread-closed"][usize::from(closed)];
            found.note(kind).await
        };
        Ok(self.store.write(unit).await?)
    }
}

async fn read(
    backend: &Backend,
    caller: &Caller,
    seat: Seat,
    id: SubmissionId,
) -> Result<Vec<Thread>, Stop> {
    let conn = &backend.store.snapshot().await?;
    let act = match seat {
        Seat::Team => Act::ReadOwnSubmission,
        Seat::Office { .. } => Act::AskApplicant,
    };
    find(backend, conn, caller, seat, id, act).await?;
    let rows = threads::of(conn, id).await?;
    let said = threads::messages(conn, rows.iter().map(|row| row.id)).await?;
    let names = juries::names(conn, said.iter().map(|own| own.account)).await?;
    let files = files::of(conn, id).await?;
    let along = |message: Uuid| {
        let sent = files.iter().filter(move |row| row.message == Some(message));
        sent.filter_map(attaching::facts).collect()
    };
    let own = threads::side(seat);
    let message = |row: &thread::Model, said: &thread_message::Model| Message {
        place: said.place,
        of_office: said.side != threads::side(Seat::Team),
        by: called(&names, said.account),
        at: Moment(said.said),
        text: said.text.clone(),
        files: along(said.id),
        unread: said.side != own && threads::read(row, seat) < said.place,
    };
    let thread = |row: thread::Model| Thread {
        id: row.id,
        opened: Moment(row.opened),
        closed: row.closed.map(Moment),
        messages: said
            .iter()
            .filter(|said| said.thread == row.id)
            .map(|said| message(&row, said))
            .collect(),
        subject: row.subject,
    };
    Ok(rows.into_iter().map(thread).collect())
}

/// The submission, its edition and who asks, if they may from where they sit.
pub(super) async fn find(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    seat: Seat,
    id: SubmissionId,
    act: Act,
) -> Result<(EditionRow, submission::Model, AccountId), Stop> {
    match seat {
        Seat::Team => {
            let desk = Desk::open(backend, conn, caller, id).await?;
            desk.authorise(act).await?;
            Ok((desk.edition, desk.row, desk.account))
        }
        Seat::Office { year } => {
            let edition = backend.edition_of_year(conn, year).await?;
            let (row, account) = reach(conn, caller, &edition, id, act).await?;
            Ok((edition, row, account))
        }
    }
}

/// A submission about which somebody may say something.
pub(super) struct Found<'a> {
    pub(super) backend: &'a Backend,
    pub(super) tx: &'a Tx,
    pub(super) seat: Seat,
    pub(super) edition: EditionRow,
    pub(super) row: submission::Model,
    pub(super) account: AccountId,
    pub(super) now: Moment,
}

impl<'a> Found<'a> {
    pub(super) async fn write(
        backend: &'a Backend,
        tx: &'a Tx,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
    ) -> Result<Self, Stop> {
        let act = match seat {
            Seat::Team => Act::AnswerSecretariat,
            Seat::Office { .. } => Act::AskApplicant,
        };
        let (edition, row, account) = find(backend, tx, caller, seat, id, act).await?;
        Ok(Self {
            backend,
            tx,
            seat,
            edition,
            row,
            account,
            now: caller.received,
        })
    }

    pub(super) fn id(&self) -> SubmissionId {
        SubmissionId(self.row.id)
    }

    async fn thread(&self, thread: Uuid) -> Result<thread::Model, Stop> {
        let row = threads::one(self.tx, self.id(), thread).await?;
        Ok(row.ok_or(Refusal::NotFound)?)
    }

    async fn ask(&self, subject: &str, saying: &Saying) -> Result<(), Stop> {
        let mut problems = Problems::default();
        let subject = text::line(subject).unwrap_or_else(|code| {
            problems.add("subject", code);
            "-".to_owned()
        });
        if subject.is_empty() {
            problems.add("subject", ProblemCode::Missing);
        } else if subject.chars().count() > SUBJECT_LIMIT {
            problems.add("subject", ProblemCode::TooLong);
        }
        let words = remarks::typed(&saying.text, &saying.key).unwrap_or_else(|own| {
            problems.0.extend(own.0);
            String::new()
        });
        problems.into_result()?;
        let request = format!("threads/of/{}/{}/{words}", self.row.id, saying.key);
        if self.remembered(&request).await? {
            return Ok(());
        }
        if threads::of(self.tx, self.id()).await?.len() >= MOST_THREADS {
            let problems = Problems::from(no_more_room("text", MOST_THREADS));
            return Err(Refusal::from(problems).into());
        }
        let row = thread::Model {
            id: self.backend.ids.uuid(),
            submission: self.row.id,
            subject,
            opened: self.now.micros(),
            closed: None,
            last_of_office: 0,
            last_of_team: 0,
            read_by_office: 0,
            read_by_team: 0,
        };
        threads::insert(self.tx, row.clone()).await?;
        self.remember(&request, row.id).await?;
        self.say(&row, words, &saying.files).await?;
        self.note("thread-asked").await
    }

    async fn say(
        &self,
        thread: &thread::Model,
        words: String,
        files: &[FileId],
    ) -> Result<(), Stop> {
        let last = thread.last_of_office.max(thread.last_of_team);
        if usize::try_from(last).unwrap_or(usize::MAX) >= MOST_MESSAGES {
            let problems = Problems::from(no_more_room("text", MOST_MESSAGES));
            return Err(Refusal::from(problems).into());
        }
        let row = thread_message::Model {
            id: self.backend.ids.uuid(),
            thread: thread.id,
            place: last.saturating_add(1),
            side: threads::side(self.seat).to_owned(),
            account: self.account.0,
            said: self.now.micros(),
            text: words,
        };
        let message = row.id;
        threads::say(self.tx, row, self.seat).await?;
        self.send_along(files, message).await?;
        conversation_mails::tell(self, thread.id, message).await
    }

    /// Announces a file for a message that is being written.
    pub(super) async fn announce(&self, sent: &str, size: Option<u64>) -> Result<FileId, Stop> {
        let (question, name) = (FileRules::MESSAGE, shown_name(sent));
        let most = attaching::limit(question, &FileRules::of_message(), &name)?;
        if size.is_some_and(|size| size > most) {
            return Err(attaching::too_large(question, most).into());
        }
        attaching::room(self.tx, self.id(), question, size).await?;
        let id = self.backend.ids.file();
        let row = upload::Model {
            id: id.0,
            submission: self.row.id,
            section: String::new(),
            question: question.to_owned(),
            name,
            size: size.and_then(|size| i64::try_from(size).ok()),
            account: self.account.0,
            begun: self.now.micros(),
        };
        files::announce(self.tx, row).await?;
        Ok(id)
    }

    async fn send_along(&self, named: &[FileId], message: Uuid) -> Result<(), Stop> {
        let waiting = files::waiting(self.tx, self.id(), self.account).await?;
        let waiting = waiting.into_iter().map(|row| FileId(row.id));
        let sent: Vec<FileId> = waiting.filter(|file| named.contains(file)).collect();
        let most = FileRules::of_message().most;
        if sent.len() > usize::try_from(most).unwrap_or(usize::MAX) {
            return Err(attaching::too_many(FileRules::MESSAGE, most).into());
        }
        files::send(self.tx, &sent, message).await?;
        Ok(())
    }

    async fn remembered(&self, request: &str) -> Result<bool, Stop> {
        let before = remembered(self.tx, request, Some(self.account.0)).await?;
        Ok(before.is_some())
    }

    /// The same words from the same page are said once.
    async fn remember(&self, request: &str, thread: Uuid) -> Result<(), Stop> {
        let (by, answer) = (Some(self.account.0), thread.to_string());
        remember(self.tx, request, by, &answer, self.now).await?;
        Ok(())
    }

    /// The log tells that something was said, never what.
    async fn note(&self, kind: &str) -> Result<(), Stop> {
        let (who, of) = (Some(self.account), Some(self.edition.id));
        log::note(self.tx, self.now, who, of, kind, &self.row.title, "").await?;
        Ok(())
    }
}
