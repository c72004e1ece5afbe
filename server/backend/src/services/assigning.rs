//! Sharing the entries of a round out among its jurors.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::HEXLOWER;
use domain::{
    access::{Act, Caller, Relation},
    edition::{PanelRule, Round},
    id::{AccountId, SubmissionId},
    jury::assignment::{
        self, Assignment, AssignmentTask, EntryShort, EntryToJudge, JurorAtHand, assign,
    },
    ports::{Refusal, secretariat_office::AssignmentProposal},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};

use super::{authorisation::authorise, results_office::office, standings};
use crate::{
    Backend,
    store::{
        Stop, Tx, ballots,
        editions::EditionRow,
        entities::assignment as assigned,
        juries::{self, JurorRow},
        log, outcomes,
    },
};

type Pair = (SubmissionId, AccountId);

/// A computed sharing-out with what it was computed from.
struct Computed {
    titles: BTreeMap<SubmissionId, String>,
    jurors: Vec<JurorRow>,
    before: BTreeSet<Pair>,
    assignment: Assignment<SubmissionId, AccountId>,
    short: Vec<EntryShort<SubmissionId>>,
    snapshot: String,
}

/// Computes it: always the same for the same data, so that what is applied is what was looked at.
async fn compute(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &Round,
) -> Result<Computed, Stop> {
    let field = standings::field(conn, edition, &round.code).await?;
    let jurors: Vec<JurorRow> = juries::jurors(conn, edition.id)
        .await?
        .into_iter()
        .filter(|juror| juror.rounds.contains(&round.code))
        .collect();
    let before: BTreeSet<Pair> = juries::assignments(conn, edition.id, &round.code)
        .await?
        .into_iter()
        .map(|row| (SubmissionId(row.submission), AccountId(row.account)))
        .collect();
    let everyone = round.panel == PanelRule::Everyone;
    let task = AssignmentTask {
        entries: field
            .iter()
            .map(|(id, row)| EntryToJudge {
                entry: *id,
                category: row.category.clone(),
                language: row.language.clone(),
                country: row.country.clone(),
            })
            .collect(),
        jurors: jurors
            .iter()
            .map(|juror| at_hand(juror, everyone))
            .collect(),
        conflicts: juries::conflicts(conn, edition.id).await?,
        keep: before.clone(),
        wanted: round.ballots_wanted,
        seed: u64::from(edition.edition.year),
    };
    let text = outcomes::stored(&task)?;
    let snapshot = HEXLOWER.encode(&Sha256::digest(text));
    let (assignment, short) = if everyone {
        (assignment::everyone(&task), Vec::new())
    } else {
        match assign(&task) {
            Ok(assignment) => (assignment, Vec::new()),
            Err(shortage) => (shortage.partial, shortage.entries),
        }
    };
    let titles = field.into_iter().map(|(id, row)| (id, row.title)).collect();
    Ok(Computed {
        titles,
        jurors,
        before,
        assignment,
        short,
        snapshot,
    })
}

fn at_hand(juror: &JurorRow, everyone: bool) -> JurorAtHand<AccountId> {
    let all = everyone || juror.categories.is_empty();
    JurorAtHand {
        juror: juror.account,
        languages: juror.languages.clone(),
        categories: (!all).then(|| juror.categories.clone()),
        country: (!juror.country.is_empty()).then(|| juror.country.clone()),
        max_load: juror.max_load,
    }
}

fn round_of(edition: &EditionRow, code: &str) -> Result<Round, Stop> {
    Ok(edition
        .edition
        .round(code)
        .cloned()
        .ok_or(Refusal::NotFound)?)
}

pub(super) async fn propose(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    round: &str,
) -> Result<AssignmentProposal, Stop> {
    let conn = backend.store.read();
    let edition = backend.edition_of_year(conn, year).await?;
    authorise(conn, caller, &edition, Act::RunJury, Relation::None).await?;
    let round = round_of(&edition, round)?;
    let computed = compute(conn, &edition, &round).await?;
    let title = |id: &SubmissionId| computed.titles.get(id).cloned().unwrap_or_default();
    let pairs: BTreeSet<Pair> = computed
        .assignment
        .pairs()
        .map(|(entry, juror)| (*entry, *juror))
        .collect();
    let kept = pairs.intersection(&computed.before).count();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(AssignmentProposal {
        office: office(&edition, caller),
        round: round.code,
        snapshot: computed.snapshot.clone(),
        added: number(pairs.len().saturating_sub(kept)),
        kept: number(kept),
        loads: computed
            .jurors
            .iter()
            .map(|juror| {
                let entries = computed.assignment.reading.get(&juror.account);
                (
                    juror.name.clone(),
                    entries.into_iter().flatten().map(title).collect(),
                )
            })
            .collect(),
        short: computed
            .short
            .into_iter()
            .map(|short| (title(&short.entry), short))
            .collect(),
    })
}

pub(super) async fn apply(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    round: &str,
    snapshot: &str,
) -> Result<u32, Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let actor = authorise(tx, caller, &edition, Act::RunJury, Relation::None).await?;
    let round = round_of(&edition, round)?;
    let computed = compute(tx, &edition, &round).await?;
    if computed.snapshot != snapshot {
        return Err(Refusal::Stale {
            current: edition.revision,
        }
        .into());
    }
    let count = keep(tx, &edition, &round.code, &computed.assignment).await?;
    let (now, of) = (caller.received, Some(edition.id));
    let told = count.to_string();
    log::note(
        tx,
        now,
        Some(actor),
        of,
        "assignment-applied",
        &round.code,
        &told,
    )
    .await?;
    Ok(count)
}

/// Computes and stores who judges what in a round, without a proposal that anybody looks at.
pub(crate) async fn share_out(tx: &Tx, edition: &EditionRow, round: &str) -> Result<u32, Stop> {
    let round = round_of(edition, round)?;
    let computed = compute(tx, edition, &round).await?;
    keep(tx, edition, &round.code, &computed.assignment).await
}

/// Stores who judges what in a round. An assignment with a ballot on it is never taken away.
async fn keep(
    tx: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &str,
    planned: &Assignment<SubmissionId, AccountId>,
) -> Result<u32, Stop> {
    let with_ballot: BTreeSet<Pair> = ballots::of_round(tx, edition.id, round)
        .await?
        .into_iter()
        .map(|ballot| (SubmissionId(ballot.submission), AccountId(ballot.account)))
        .collect();
    let kept = juries::assignments(tx, edition.id, round)
        .await?
        .into_iter()
        .filter(|row| with_ballot.contains(&(SubmissionId(row.submission), AccountId(row.account))))
        .collect::<Vec<_>>();
    assigned::Entity::delete_many()
        .filter(assigned::Column::Edition.eq(edition.id.0))
        .filter(assigned::Column::Round.eq(round))
        .exec(tx)
        .await?;
    let mut rows: BTreeMap<Pair, i64> = kept
        .into_iter()
        .map(|row| {
            (
                (SubmissionId(row.submission), AccountId(row.account)),
                row.reading_order,
            )
        })
        .collect();
    for (juror, entries) in &planned.reading {
        for (place, entry) in entries.iter().enumerate() {
            rows.insert((*entry, *juror), i64::try_from(place).unwrap_or(i64::MAX));
        }
    }
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let rows: Vec<assigned::ActiveModel> = rows
        .into_iter()
        .map(|((submission, juror), place)| assigned::ActiveModel {
            edition: Set(edition.id.0),
            round: Set(round.to_owned()),
            submission: Set(submission.0),
            account: Set(juror.0),
            reading_order: Set(place),
        })
        .collect();
    for batch in rows.chunks(500) {
        assigned::Entity::insert_many(batch.to_vec())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(count)
}
