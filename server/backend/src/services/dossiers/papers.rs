//! What lies beside a submission in an archive, as data: what the secretariat asked and its team answered,
//! the summary in other languages, the application for membership. Each is read by the rule of its own page.

use domain::{
    access::{Act, Caller},
    edition::Question,
    file::Attachment,
    id::SubmissionId,
    membership::State,
    ports::{
        Conversations, Refusal,
        conversations::{Message, Seat, Thread},
    },
};
use i18n::moment::iso;
use sea_orm::{ConnectionTrait, DbErr};
use serde_json::{Map, Value, json};

use crate::{
    Backend,
    services::{assigned_entries::answers_for, validation},
    store::{Stop, editions::EditionRow, memberships, translations},
};

/// A kind of paper.
#[derive(Clone, Copy, Debug)]
pub(super) enum Paper {
    Messages,
    Translations,
    Membership,
}

/// A paper as it is given out.
pub(super) struct Written {
    pub(super) text: String,
    /// Files that belong to it.
    pub(super) files: Vec<Attachment>,
}

impl Paper {
    pub(super) const ALL: [Self; 3] = [Self::Messages, Self::Translations, Self::Membership];

    /// Its name in the folder of the submission.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Messages => "messages.json",
            Self::Translations => "translations.json",
            Self::Membership => "membership.json",
        }
    }

    /// The folder of its files.
    pub(super) const FILES: &'static str = "messages";

    /// What it says of a submission; `None` where there is nothing to say, or the caller may not read it
    /// any more.
    pub(super) async fn read(
        self,
        backend: &Backend,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<Option<Written>, Stop> {
        let found = match self {
            Self::Messages => messages(backend, caller, year, id).await,
            Self::Translations => translated(backend, caller, year, id).await,
            Self::Membership => applied(backend, caller, year, id).await,
        };
        match found {
            Ok(found) => Ok(found.map(|(told, files)| Written {
                text: format!("{told:#}\n"),
                files,
            })),
            Err(Stop::Refused(Refusal::NotFound)) => Ok(None),
            Err(stop) => Err(stop),
        }
    }
}

type Found = Option<(Value, Vec<Attachment>)>;

async fn messages(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
) -> Result<Found, Stop> {
    let threads = Conversations::threads(backend, caller, Seat::Office { year }, id).await?;
    if threads.is_empty() {
        return Ok(None);
    }
    let told: Vec<Value> = threads.iter().map(thread).collect();
    let messages = threads.into_iter().flat_map(|thread| thread.messages);
    let files = messages.flat_map(|message| message.files);
    let told = json!({"submission": id.to_string(), "threads": told});
    Ok(Some((told, files.collect())))
}

fn thread(thread: &Thread) -> Value {
    let file =
        |file: &Attachment| json!({"name": file.name, "bytes": file.size, "sha256": file.sha256});
    let message = |said: &Message| {
        json!({
            "side": if said.of_office { "secretariat" } else { "team" },
            "by": said.by,
            "at": iso(said.at.micros()),
            "text": said.text,
            "files": said.files.iter().map(file).collect::<Vec<_>>(),
        })
    };
    json!({
        "subject": thread.subject,
        "opened": iso(thread.opened.micros()),
        "closed": thread.closed.map(|at| iso(at.micros())),
        "messages": thread.messages.iter().map(message).collect::<Vec<_>>(),
    })
}

async fn translated(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
) -> Result<Found, Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = reached(backend, conn, caller, year, id, Act::TranslateSummary).await?;
    let all = translations::of(conn, id).await?;
    if all.is_empty() {
        return Ok(None);
    }
    let asked = |question: &Question| question.code == Question::SUMMARY;
    let answers = answers_for(conn, &edition.edition, id, asked).await?;
    let summary = answers.one(Question::SUMMARY);
    let told: Map<String, Value> = all
        .into_iter()
        .map(|(locale, own)| {
            let outdated = own.is_outdated(summary);
            let told = json!({
                "text": own.text,
                "made_by": own.made.code(),
                "out_of_date": outdated,
            });
            (locale.code().to_owned(), told)
        })
        .collect();
    let told = json!({"submission": id.to_string(), "summary": summary, "translations": told});
    Ok(Some((told, Vec::new())))
}

/// Before it is sent an application is its team's alone.
async fn applied(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
) -> Result<Found, Stop> {
    let conn = &backend.store.snapshot().await?;
    reached(backend, conn, caller, year, id, Act::DecideMembership).await?;
    let row = memberships::of(conn, id).await?;
    let Some(row) = row.filter(|row| row.state != State::Draft.code()) else {
        return Ok(None);
    };
    let application: Value =
        serde_json::from_str(&row.fields).map_err(|error| DbErr::Json(error.to_string()))?;
    let told = json!({
        "submission": id.to_string(),
        "state": row.state,
        "sent": row.sent.map(iso),
        "decided": row.decided.map(iso),
        "note": row.note,
        "application": application,
    });
    Ok(Some((told, Vec::new())))
}

/// The edition, if the caller may do this to the submission.
async fn reached(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
    act: Act,
) -> Result<EditionRow, Stop> {
    let edition = backend.edition_of_year(conn, year).await?;
    validation::reach(conn, caller, &edition, id, act).await?;
    Ok(edition)
}
