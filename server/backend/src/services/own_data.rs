//! What is kept about a person, as a copy to take away; the port `OwnData`.

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Relation},
    id::{AccountId, EditionId, SubmissionId},
    ports::{OwnData, Refusal, own_data::Erasure},
};
use i18n::moment::iso;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use super::{
    authorisation::{authorise, authorise_signed_in},
    erasing, feedback,
};
use crate::{
    Backend,
    mail::letter::RESULT_KINDS,
    store::{
        Stop,
        entities::{
            account, attendance, audit_log, ballot, collaborator, conflict, juror, late_start,
            mail, mark, membership, motion_vote, remark, role_grant, session, stored_file,
            submission, thread_message,
        },
        full_sheets, sections, submissions,
    },
};

#[async_trait]
impl OwnData for Backend {
    async fn copy(&self, caller: &Caller) -> Result<String, Refusal> {
        Ok(copy(self, caller).await?)
    }

    async fn erasure(&self, caller: &Caller) -> Result<Erasure, Refusal> {
        Ok(erasing::foreseen(self, caller).await?)
    }

    async fn erase(&self, caller: &Caller, email: &str) -> Result<(), Refusal> {
        Ok(erasing::erase(self, caller, email).await?)
    }
}

async fn copy(backend: &Backend, caller: &Caller) -> Result<String, Stop> {
    let id = authorise_signed_in(caller, Act::UseAccount)?;
    let conn = &backend.store.snapshot().await?;
    let own = account::Entity::find_by_id(id.0).one(conn).await?;
    let own = own.ok_or(Refusal::SignInNeeded)?;
    let copy = json!({
        "version": 1,
        "made": at(caller.received.micros()),
        "account": {
            "email": own.email,
            "name": own.name,
            "language": own.locale,
            "since": at(own.created),
        },
        "sessions": sessions(conn, id).await?,
        "roles": roles(backend, conn, id).await?,
        "submissions": own_submissions(backend, conn, caller, id).await?,
        "teams": teams(conn, &own).await?,
        "late_starts": late_starts(conn, &own.email).await?,
        "remarks": remarks(conn, id).await?,
        "messages": messages(conn, id).await?,
        "jury": jury(backend, conn, id).await?,
        "mails": mails(conn, &own.email).await?,
        "log": log_lines(conn, id).await?,
    });
    Ok(format!("{copy:#}\n"))
}

fn at(micros: i64) -> Value {
    json!(iso(micros))
}

fn maybe(micros: Option<i64>) -> Value {
    micros.map_or(Value::Null, at)
}

/// What is stored as JSON, as JSON; else as the text that it is.
fn stored(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| json!(text))
}

macro_rules! all_of {
    ($conn:ident, $entity:ident, $column:ident, $value:expr) => {
        $entity::Entity::find()
            .filter($entity::Column::$column.eq($value))
            .all($conn)
            .await?
    };
}

async fn sessions(conn: &impl ConnectionTrait, id: AccountId) -> Result<Vec<Value>, DbErr> {
    let line = |row: session::Model| json!({"browser": row.agent, "since": at(row.created), "used": at(row.seen)});
    Ok(all_of!(conn, session, Account, id.0)
        .into_iter()
        .map(line)
        .collect())
}

/// Years are what people know an edition by.
async fn year(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<u16, DbErr> {
    let found = backend.editions.by_id(conn, edition).await?;
    Ok(found.map_or(0, |row| row.edition.year))
}

async fn roles(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    id: AccountId,
) -> Result<Vec<Value>, DbErr> {
    let mut lines = Vec::new();
    for row in all_of!(conn, role_grant, Account, id.0) {
        let year = year(backend, conn, EditionId(row.edition)).await?;
        lines.push(json!({"edition": year, "role": row.role}));
    }
    Ok(lines)
}

async fn own_submissions(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    id: AccountId,
) -> Result<Vec<Value>, Stop> {
    let mut lines = Vec::new();
    for row in submissions::of_owner_or(conn, id, Vec::new()).await? {
        let edition = backend.editions.by_id(conn, EditionId(row.edition)).await?;
        let edition = edition.ok_or(Refusal::NotFound)?;
        let which = SubmissionId(row.id);
        let may = authorise(conn, caller, &edition, Act::ReadFeedback, Relation::Owner).await;
        let feedback = match may {
            Ok(_) => json!(feedback::written(conn, which).await?.0),
            Err(_) => Value::Null,
        };
        let sheet = full_sheets::of(conn, which).await?;
        let sheet =
            sheet.map(|own| json!({"received": at(own.handed_in), "fingerprint": own.fingerprint}));
        let sections = sections::of(conn, which).await?;
        let sections = sections
            .into_iter()
            .map(|section| (section.section, stored(&section.answers)));
        lines.push(json!({
            "id": which.to_string(),
            "edition": edition.edition.year,
            "state": row.state,
            "title": row.title,
            "begun": at(row.created),
            "changed": at(row.changed),
            "received": maybe(row.submitted),
            "fingerprint": row.fingerprint,
            "full_sheet": sheet,
            "sections": sections.collect::<serde_json::Map<_, _>>(),
            "files": files(conn, &row).await?,
            "membership": applied(conn, &row).await?,
            "feedback": feedback,
        }));
    }
    Ok(lines)
}

async fn files(conn: &impl ConnectionTrait, row: &submission::Model) -> Result<Vec<Value>, DbErr> {
    let line = |file: stored_file::Model| {
        json!({
            "name": file.name,
            "question": file.question,
            "bytes": file.size,
            "sha256": file.sha256,
            "stored": at(file.stored),
            "address": format!("/files/{}", file.id),
        })
    };
    let rows = all_of!(conn, stored_file, Submission, row.id);
    Ok(rows.into_iter().map(line).collect())
}

async fn applied(conn: &impl ConnectionTrait, row: &submission::Model) -> Result<Value, DbErr> {
    let found = membership::Entity::find_by_id(row.id).one(conn).await?;
    Ok(found.map_or(Value::Null, |row| {
        json!({
            "state": row.state,
            "fields": stored(&row.fields),
            "sent": maybe(row.sent),
            "decided": maybe(row.decided),
        })
    }))
}

/// Submissions of others, also those that one is only invited to.
async fn teams(conn: &impl ConnectionTrait, own: &account::Model) -> Result<Vec<Value>, DbErr> {
    let mut lines = Vec::new();
    for row in all_of!(conn, collaborator, Email, own.email.as_str()) {
        // What it is called is told to whoever is in it.
        let inside = row.joined.is_some() && row.departed.is_none();
        let title = if inside {
            submissions::title(conn, SubmissionId(row.submission)).await?
        } else {
            String::new()
        };
        lines.push(json!({
            "submission": SubmissionId(row.submission).to_string(),
            "title": title,
            "part": row.part,
            "invited": at(row.invited),
            "joined": maybe(row.joined),
            "left": maybe(row.departed),
        }));
    }
    Ok(lines)
}

/// Where one was given time to begin later than all others.
async fn late_starts(conn: &impl ConnectionTrait, email: &str) -> Result<Vec<Value>, DbErr> {
    let line = |row: late_start::Model| {
        json!({
            "edition": row.edition.to_string(),
            "given": at(row.given),
            "until": at(row.closes),
            "reason": row.reason,
        })
    };
    let rows = all_of!(conn, late_start, Email, email);
    Ok(rows.into_iter().map(line).collect())
}

async fn remarks(conn: &impl ConnectionTrait, id: AccountId) -> Result<Vec<Value>, DbErr> {
    let line = |row: remark::Model| {
        json!({
            "submission": SubmissionId(row.submission).to_string(),
            "question": row.question,
            "at": at(row.said),
            "text": row.text,
        })
    };
    Ok(all_of!(conn, remark, Account, id.0)
        .into_iter()
        .map(line)
        .collect())
}

async fn messages(conn: &impl ConnectionTrait, id: AccountId) -> Result<Vec<Value>, DbErr> {
    let line = |row: thread_message::Model| json!({"thread": row.thread.to_string(), "at": at(row.said), "text": row.text});
    let rows = all_of!(conn, thread_message, Account, id.0);
    Ok(rows.into_iter().map(line).collect())
}

/// What one did as a juror. The meetings' motions are named by number, not by what was decided.
async fn jury(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    id: AccountId,
) -> Result<Value, DbErr> {
    let mut places = Vec::new();
    for row in all_of!(conn, juror, Account, id.0) {
        places.push(json!({
            "edition": year(backend, conn, EditionId(row.edition)).await?,
            "organisation": row.organisation,
            "country": row.country,
            "languages": stored(&row.languages),
            "categories": stored(&row.categories),
            "accepted": maybe(row.accepted),
            "declined": maybe(row.declined),
            "declined_because": row.declined_because,
        }));
    }
    let conflict = |row: conflict::Model| {
        json!({
            "submission": SubmissionId(row.submission).to_string(),
            "kind": row.kind,
            "reason": row.reason,
            "at": at(row.at),
        })
    };
    let mut ballots = Vec::new();
    for row in all_of!(conn, ballot, Account, id.0) {
        let marks = all_of!(conn, mark, Ballot, row.id);
        let marks = marks
            .into_iter()
            .map(|mark| (mark.criterion, json!(mark.hundredths)));
        ballots.push(json!({
            "round": row.round,
            "submission": SubmissionId(row.submission).to_string(),
            "marks_in_hundredths": marks.collect::<serde_json::Map<_, _>>(),
            "comment": row.comment,
            "note": row.note,
            "saved": at(row.saved),
            "handed_in": maybe(row.handed_in),
        }));
    }
    let vote = |row: motion_vote::Model| json!({"motion": row.motion.to_string(), "choice": row.choice, "at": at(row.at)});
    let came = |row: attendance::Model| at(row.at);
    let conflicts = all_of!(conn, conflict, Account, id.0);
    let votes = all_of!(conn, motion_vote, Account, id.0);
    let meetings = all_of!(conn, attendance, Account, id.0);
    Ok(json!({
        "places": places,
        "conflicts": conflicts.into_iter().map(conflict).collect::<Vec<_>>(),
        "ballots": ballots,
        "votes": votes.into_iter().map(vote).collect::<Vec<_>>(),
        "came_to_meetings": meetings.into_iter().map(came).collect::<Vec<_>>(),
    }))
}

async fn mails(conn: &impl ConnectionTrait, email: &str) -> Result<Vec<Value>, DbErr> {
    let line = |row: mail::Model| json!({"kind": row.kind, "written": at(row.created), "sent": maybe(row.sent)});
    // A mail that waits for the instant would tell who won by being there.
    let told = |row: &mail::Model| row.sent.is_some() || !RESULT_KINDS.contains(&row.kind.as_str());
    Ok(all_of!(conn, mail, Recipient, email)
        .into_iter()
        .filter(told)
        .map(line)
        .collect())
}

/// That one did something, without whom or what it was done to: that may be about others.
async fn log_lines(conn: &impl ConnectionTrait, id: AccountId) -> Result<Vec<Value>, DbErr> {
    let line = |row: audit_log::Model| json!({"what": row.kind, "at": at(row.at)});
    Ok(all_of!(conn, audit_log, Actor, id.0)
        .into_iter()
        .map(line)
        .collect())
}
