//! Applications for membership of the network.

use std::collections::BTreeSet;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Relation},
    edition::Edition,
    id::{EditionId, SubmissionId},
    membership::{Application, State},
    moment::Moment,
    ports::{Memberships, Refusal, memberships::Membership, secretariat_office::OfficeEdition},
    problem::{ProblemCode, Problems},
    revision::Revision,
    text,
};
use dossier::table::harmless;
use sea_orm::{ConnectionTrait, DbErr};

use super::{
    authorisation::authorise,
    results_office::office,
    submission_desk::Desk,
    validation::reach,
    writers::{Circular, writers},
};
use crate::{
    Backend,
    mail::Letter,
    store::{
        Stop, Tx,
        editions::EditionRow,
        entities::{membership, submission},
        juries, log, memberships,
    },
};

#[async_trait]
impl Memberships for Backend {
    async fn membership(
        &self,
        caller: &Caller,
        id: SubmissionId,
    ) -> Result<Option<Membership>, Refusal> {
        let read = async {
            let conn = &self.store.snapshot().await?;
            let desk = Desk::open(self, conn, caller, id).await?;
            desk.authorise(Act::ReadOwnSubmission).await?;
            let row = memberships::of(conn, id).await?;
            Ok::<_, Stop>(row.map(|row| seen(&row)).transpose()?)
        };
        Ok(read.await?)
    }

    async fn save_membership(
        &self,
        caller: &Caller,
        id: SubmissionId,
        seen: Revision,
        application: Application,
        send: bool,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            let desk = Desk::open(&backend, tx, &caller, id).await?;
            desk.authorise(Act::ApplyForMembership).await?;
            let before = memberships::of(tx, id).await?;
            if before
                .as_ref()
                .is_some_and(|row| state(row) != State::Draft)
            {
                return Err(Refusal::WrongState.into());
            }
            let application = application.cleaned()?;
            if send {
                application.problems().into_result()?;
            }
            let row = membership::Model {
                submission: id.0,
                fields: serde_json::to_string(&application)
                    .map_err(|error| DbErr::Json(error.to_string()))?,
                government: application.government,
                state: [State::Draft, State::Received][usize::from(send)]
                    .code()
                    .to_owned(),
                revision: seen.next().0,
                saved: caller.received.micros(),
                sent: send.then(|| caller.received.micros()),
                decided: None,
                note: String::new(),
            };
            if !memberships::put(tx, row, seen).await? {
                let current = before.map_or(Revision::NONE, |row| Revision(row.revision));
                return Err(Refusal::Stale { current }.into());
            }
            if send {
                desk.note("membership-sent", "").await?;
            }
            Ok::<_, Stop>(())
        };
        Ok(self.store.write(unit).await?)
    }

    async fn memberships(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(OfficeEdition, Vec<Membership>), Refusal> {
        Ok(list(self, caller, year).await?)
    }

    async fn membership_table(&self, caller: &Caller, year: u16) -> Result<String, Refusal> {
        let (office, all) = list(self, caller, year).await?;
        let table = table(&office.edition, &all);
        let table = table.map_err(|error| DbErr::Custom(format!("table of members: {error}")));
        Ok(table.map_err(Stop::from)?)
    }

    async fn decide_membership(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        accepted: bool,
        note: &str,
    ) -> Result<(), Refusal> {
        let (backend, caller, note) = (self.writing(caller)?, caller.clone(), note.to_owned());
        let unit = async move |tx: &Tx| {
            let edition = backend.edition_of_year(tx, year).await?;
            let (entry, account) = reach(tx, &caller, &edition, id, Act::DecideMembership).await?;
            let row = memberships::of(tx, id).await?;
            let row = row.filter(|row| state(row) != State::Draft);
            let mut row = row.ok_or(Refusal::NotFound)?;
            let note = checked(&note, accepted)?;
            let current = Revision(row.revision);
            let decided = [State::Declined, State::Accepted][usize::from(accepted)];
            decided.code().clone_into(&mut row.state);
            row.note = note;
            row.decided = Some(caller.received.micros());
            row.revision = seen.next().0;
            if current != seen || !memberships::put(tx, row.clone(), seen).await? {
                return Err(Refusal::Stale { current }.into());
            }
            let kind = ["membership-declined", "membership-accepted"][usize::from(accepted)];
            let (now, who, of) = (caller.received, Some(account), Some(edition.id));
            log::note(tx, now, who, of, kind, &entry.title, "").await?;
            tell(&backend, tx, now, &entry, &row).await?;
            Ok::<_, Stop>(())
        };
        Ok(self.store.write(unit).await?)
    }
}

/// Tells those who may have applied what was decided. The mails say where more is said of it, and not
/// what: who looks through the sent mails may be in conflict with the submission.
async fn tell(
    backend: &Backend,
    tx: &Tx,
    now: Moment,
    entry: &submission::Model,
    row: &membership::Model,
) -> Result<(), Stop> {
    let (submission, title) = (SubmissionId(entry.id), entry.title.clone());
    let letter = if state(row) == State::Accepted {
        Letter::MembershipAccepted { submission, title }
    } else {
        Letter::MembershipDeclined { submission, title }
    };
    let circular = Circular {
        edition: EditionId(entry.edition),
        slot: format!("{submission} {}", row.revision),
        letter,
        now,
    };
    let people = writers(tx, entry).await?;
    circular.send(backend, tx, people).await
}

fn checked(note: &str, accepted: bool) -> Result<String, Problems> {
    let mut problems = Problems::default();
    let note = text::text(note).unwrap_or_else(|code| {
        problems.add("note", code);
        "-".to_owned()
    });
    if note.is_empty() && !accepted {
        problems.add("note", ProblemCode::ReasonMissing);
    }
    problems.into_result()?;
    Ok(note)
}

async fn list(
    backend: &Backend,
    caller: &Caller,
    year: u16,
) -> Result<(OfficeEdition, Vec<Membership>), Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let act = Act::DecideMembership;
    let account = authorise(conn, caller, &edition, act, Relation::None).await?;
    let hidden = juries::conflicts_of(conn, edition.id, account).await?;
    let shown = shown(conn, &edition, &hidden).await?;
    let all: Result<Vec<Membership>, DbErr> = shown.iter().map(seen).collect();
    Ok((office(&edition, caller), all?))
}

/// Those that were sent in an edition, as far as their submissions are not hidden.
async fn shown(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    hidden: &BTreeSet<SubmissionId>,
) -> Result<Vec<membership::Model>, DbErr> {
    let mut rows = memberships::sent(conn, edition.id).await?;
    rows.retain(|row| !hidden.contains(&SubmissionId(row.submission)));
    Ok(rows)
}

/// How many of these wait for a decision.
pub(super) async fn waiting(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    hidden: &BTreeSet<SubmissionId>,
) -> Result<usize, DbErr> {
    let rows = shown(conn, edition, hidden).await?;
    let open = rows.iter().filter(|row| state(row) == State::Received);
    Ok(open.count())
}

fn state(row: &membership::Model) -> State {
    // The table's own check admits no other names.
    State::from_code(&row.state).unwrap_or(State::Draft)
}

fn seen(row: &membership::Model) -> Result<Membership, DbErr> {
    Ok(Membership {
        submission: SubmissionId(row.submission),
        application: serde_json::from_str(&row.fields)
            .map_err(|error| DbErr::Json(error.to_string()))?,
        state: state(row),
        revision: Revision(row.revision),
        sent: row.sent.map(Moment),
        note: row.note.clone(),
    })
}

/// One row an application.
fn table(edition: &Edition, all: &[Membership]) -> Result<String, Box<dyn std::error::Error>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(Vec::new());
    writer.write_record([
        "edition",
        "government",
        "kind",
        "country",
        "population",
        "contact",
        "email",
        "phone",
        "state",
        "note",
    ])?;
    let year = edition.year.to_string();
    for own in all {
        let told = &own.application;
        writer.write_record([
            year.as_str(),
            &harmless(&told.government),
            &harmless(&told.kind),
            &harmless(&told.country),
            &harmless(&told.population),
            &harmless(&told.contact),
            &harmless(&told.email),
            &harmless(&told.phone),
            own.state.code(),
            &harmless(&own.note),
        ])?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}
