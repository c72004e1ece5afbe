//! What jurors say of conflicts before any content opens, and what they are asked about.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::HEXLOWER;
use domain::{
    access::{Act, Caller, Relation},
    edition::{Applicant, Round},
    id::{AccountId, SubmissionId},
    jury::{
        conflict::ConflictKind,
        suspicion::{EntryTraits, JurorTraits, Suspicion, suspicions},
    },
    ports::{
        Refusal,
        jury_room::{Declaration, DeclarationList, ToDeclare},
        secretariat_office::OpenQuestion,
    },
    problem::Problems,
    slug::fold,
    submission::Contact,
    text,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::Expr,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::authorisation::authorise;
use crate::{
    Backend,
    store::{
        Stop, Tx,
        editions::EditionRow,
        entities::{assignment, conflict, submission, submission_section},
        juries::{self, JurorRow},
        log, submissions,
    },
};

impl Backend {
    /// Lets jurors pass who have said of each of their entries in a round whether they are in conflict
    /// with it. Asked beside the policy table, after [`Backend::admitted`].
    pub(super) async fn declared(
        &self,
        conn: &impl ConnectionTrait,
        edition: &EditionRow,
        round: &str,
        account: AccountId,
    ) -> Result<(), Stop> {
        let list = juries::reading_list(conn, edition.id, account).await?;
        let open = list
            .iter()
            .any(|entry| entry.round == round && entry.unasked(account));
        if open {
            let year = edition.edition.year;
            return Err(Refusal::ConflictsOpen { year }.into());
        }
        Ok(())
    }
}

/// An entry that a juror has not spoken about.
struct Open {
    row: submission::Model,
    asked: Vec<Suspicion>,
}

/// The round that jurors are asked about, and the entries, in the order of the governments.
async fn open(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    edition: &EditionRow,
) -> Result<(AccountId, Round, Vec<Open>), Stop> {
    // About the juror's own list, whatever is on it.
    let act = Act::DeclareConflict;
    let account = authorise(conn, caller, edition, act, Relation::Assigned).await?;
    backend.admitted(conn, edition, account).await?;
    let stage = edition.stage(caller.received);
    let round = edition.edition.current_round(&stage, caller.received);
    let round = round.cloned().ok_or(Refusal::NotFound)?;
    let list = juries::reading_list(conn, edition.id, account).await?;
    let unasked = list
        .iter()
        .filter(|e| e.round == round.code && e.unasked(account));
    let ids: Vec<Uuid> = unasked.map(|entry| entry.submission).collect();
    let rows = submission::Entity::find()
        .filter(submission::Column::Id.is_in(ids.iter().copied()))
        .all(conn)
        .await?;
    let addresses = addresses(conn, &ids).await?;
    let jurors = juries::jurors(conn, edition.id).await?;
    let juror = jurors.into_iter().find(|juror| juror.account == account);
    let juror = juror.ok_or(Refusal::NotFound)?;
    let mut entries: Vec<Open> = rows
        .into_iter()
        .map(|row| Open {
            asked: asked(&juror, &row, &addresses),
            row,
        })
        .collect();
    entries.sort_by_key(|entry| (fold(&entry.row.government), entry.row.id));
    Ok((account, round, entries))
}

fn asked(
    juror: &JurorRow,
    row: &submission::Model,
    addresses: &BTreeMap<Uuid, Vec<String>>,
) -> Vec<Suspicion> {
    let traits = JurorTraits {
        organisation: &juror.organisation,
        country: &juror.country,
        email: &juror.email,
    };
    let entry = EntryTraits {
        government: &row.government,
        country: &row.country,
        addresses: addresses.get(&row.id).map_or(&[], Vec::as_slice),
    };
    suspicions(traits, entry)
}

/// The answers of entries that are e-mail or web addresses, those of contact persons included.
async fn addresses(
    conn: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<BTreeMap<Uuid, Vec<String>>, Stop> {
    let mut found: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
    for ids in ids.chunks(500) {
        let rows = submission_section::Entity::find()
            .filter(submission_section::Column::Submission.is_in(ids.iter().copied()))
            .all(conn)
            .await?;
        for row in rows {
            let own = found.entry(row.submission).or_default();
            if let Ok(contacts) = serde_json::from_str::<Vec<Contact>>(&row.answers) {
                own.extend(contacts.into_iter().map(|contact| contact.email));
            } else {
                let answers: domain::submission::Answers = serde_json::from_str(&row.answers)
                    .map_err(|error| DbErr::Json(format!("answers: {error}")))?;
                let lines = answers.0.into_values().flatten();
                own.extend(lines.filter(|line| line.contains('@') || line.contains("://")));
            }
        }
    }
    Ok(found)
}

/// A fingerprint of a list: what was said on a page is about the entries that stood on it.
fn snapshot(entries: &[Open]) -> String {
    let mut hash = Sha256::new();
    for entry in entries {
        hash.update(entry.row.id);
    }
    HEXLOWER.encode(&hash.finalize())
}

pub(super) async fn list(
    backend: &Backend,
    caller: &Caller,
    year: u16,
) -> Result<DeclarationList, Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let (_, round, entries) = open(backend, conn, caller, &edition).await?;
    let blind = round.visibility.applicant == Applicant::Blind;
    Ok(DeclarationList {
        snapshot: snapshot(&entries),
        entries: entries
            .into_iter()
            .map(|entry| ToDeclare {
                // Government and title together would tell who submitted what.
                title: if blind {
                    String::new()
                } else {
                    entry.row.title
                },
                language: entry.row.language,
                government: entry.row.government,
                country: entry.row.country,
                asked: entry.asked,
            })
            .collect(),
        edition: edition.edition,
        round,
    })
}

pub(super) async fn declare(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    seen: &str,
    said: Vec<Declaration>,
) -> Result<usize, Refusal> {
    backend.pace(caller)?;
    let (backend, caller, seen) = (backend.clone(), caller.clone(), seen.to_owned());
    let store = backend.store.clone();
    let unit = async move |tx: &Tx| declare_now(&backend, tx, &caller, year, &seen, said).await;
    Ok(store.write(unit).await?)
}

async fn declare_now(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: &str,
    said: Vec<Declaration>,
) -> Result<usize, Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let (account, round, entries) = open(backend, tx, caller, &edition).await?;
    if snapshot(&entries) != seen {
        let current = edition.revision;
        return Err(Refusal::Stale { current }.into());
    }
    let mut conflicts: BTreeMap<usize, (ConflictKind, String)> = BTreeMap::new();
    let mut problems = Problems::default();
    for declaration in said {
        match text::text(&declaration.reason) {
            Ok(reason) => {
                conflicts.insert(declaration.place, (declaration.kind, reason));
            }
            Err(code) => problems.add(format!("reason-{}", declaration.place), code),
        }
    }
    problems.into_result()?;
    let (now, who, of) = (caller.received, Some(account), Some(edition.id));
    let mut cleared = Vec::new();
    let count = entries.len();
    for (place, entry) in entries.into_iter().enumerate() {
        let Some((kind, reason)) = conflicts.remove(&place) else {
            cleared.push(entry.row.id);
            continue;
        };
        let row = conflict::ActiveModel {
            edition: Set(edition.id.0),
            submission: Set(entry.row.id),
            account: Set(account.0),
            kind: Set(kind.code().to_owned()),
            reason: Set(reason),
            at: Set(now.micros()),
        };
        conflict::Entity::insert(row)
            .exec_without_returning(tx)
            .await?;
        let title = submissions::title(tx, SubmissionId(entry.row.id)).await?;
        log::note(tx, now, who, of, "conflict", &title, kind.code()).await?;
    }
    if !conflicts.is_empty() {
        // Said of an entry that is not on the list.
        return Err(Refusal::NotFound.into());
    }
    assignment::Entity::update_many()
        .col_expr(assignment::Column::Cleared, Expr::value(now.micros()))
        .filter(assignment::Column::Edition.eq(edition.id.0))
        .filter(assignment::Column::Round.eq(&round.code))
        .filter(assignment::Column::Account.eq(account.0))
        .filter(assignment::Column::Submission.is_in(cleared))
        .exec(tx)
        .await?;
    if count > 0 {
        log::note(tx, now, who, of, "conflicts-declared", &round.code, "").await?;
    }
    Ok(count)
}

/// The pairs of a juror and an assigned entry that have something in common, with what the juror
/// said. Declared conflicts are no question any more.
pub(super) async fn questions(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &str,
    hidden: &BTreeSet<SubmissionId>,
) -> Result<Vec<OpenQuestion>, Stop> {
    let assigned = juries::assignments(conn, edition.id, round).await?;
    let conflicts = juries::conflicts(conn, edition.id).await?;
    let ids: BTreeSet<Uuid> = assigned.iter().map(|row| row.submission).collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let mut rows: BTreeMap<Uuid, submission::Model> = BTreeMap::new();
    for ids in ids.chunks(500) {
        let found = submission::Entity::find().filter(submission::Column::Id.is_in(ids.to_vec()));
        rows.extend(found.all(conn).await?.into_iter().map(|row| (row.id, row)));
    }
    let addresses = addresses(conn, &ids).await?;
    let jurors = juries::jurors(conn, edition.id).await?;
    let jurors: BTreeMap<AccountId, JurorRow> = jurors
        .into_iter()
        .map(|juror| (juror.account, juror))
        .collect();
    let mut questions = Vec::new();
    for row in assigned {
        let pair = (SubmissionId(row.submission), AccountId(row.account));
        let (Some(entry), Some(juror)) = (rows.get(&row.submission), jurors.get(&pair.1)) else {
            continue;
        };
        if conflicts.contains(&pair) || hidden.contains(&pair.0) {
            continue;
        }
        let asked = asked(juror, entry, &addresses);
        if !asked.is_empty() {
            questions.push(OpenQuestion {
                juror: juror.name.clone(),
                title: entry.title.clone(),
                government: entry.government.clone(),
                asked,
                cleared: row.cleared.is_some(),
            });
        }
    }
    questions.sort_by(|a, b| (a.cleared, &a.juror, &a.title).cmp(&(b.cleared, &b.juror, &b.title)));
    Ok(questions)
}
