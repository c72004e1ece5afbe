//! Sharing the entries of a round out among its jurors.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::HEXLOWER;
use domain::{
    access::{Act, Caller, Relation},
    edition::{PanelRule, Round},
    id::{AccountId, SubmissionId},
    jury::{
        assignment::{Assignment, AssignmentTask, EntryToJudge, JurorAtHand},
        invitation::InvitationState,
    },
    ports::{
        Refusal,
        secretariat_office::{AssignmentEdits, AssignmentProposal, AssignmentRun, JurorShare},
    },
    slug::fold,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};

use super::{
    authorisation::authorise,
    plans::{Ground, Plan},
    results_office::office,
    standings,
};
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

/// What there is to share out, and among whom.
struct Survey {
    titles: BTreeMap<SubmissionId, String>,
    jurors: Vec<JurorRow>,
    before: BTreeSet<Pair>,
    /// Where there is a ballot: these stay, whatever is planned.
    begun: BTreeSet<Pair>,
    ground: Ground,
}

async fn survey(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &Round,
) -> Result<Survey, Stop> {
    let field = standings::field(conn, edition, &round.code).await?;
    let jurors: Vec<JurorRow> = juries::jurors(conn, edition.id)
        .await?
        .into_iter()
        .filter(|juror| juror.rounds.contains(&round.code))
        .filter(|juror| juror.invitation != InvitationState::Declined)
        .collect();
    let before: BTreeSet<Pair> = juries::assignments(conn, edition.id, &round.code)
        .await?
        .into_iter()
        .map(|row| (SubmissionId(row.submission), AccountId(row.account)))
        .collect();
    let begun = ballots::of_round(conn, edition.id, &round.code)
        .await?
        .into_iter()
        .map(|row| (SubmissionId(row.submission), AccountId(row.account)))
        .collect();
    // Whoever is gone has left ballots that count.
    let mut had: BTreeMap<SubmissionId, u32> = BTreeMap::new();
    for ballot in ballots::counted(conn, edition.id, &round.code, round.late_conflict).await? {
        if !jurors
            .iter()
            .any(|juror| juror.account.to_string() == ballot.juror)
        {
            *had.entry(ballot.entry).or_default() += 1;
        }
    }
    let everyone = round.panel == PanelRule::Everyone;
    let task = AssignmentTask {
        entries: field
            .iter()
            .map(|(id, row)| EntryToJudge {
                entry: *id,
                category: row.category.clone(),
                language: row.language.clone(),
                country: row.country.clone(),
                had: had.get(id).copied().unwrap_or_default(),
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
    Ok(Survey {
        titles: field.into_iter().map(|(id, row)| (id, row.title)).collect(),
        jurors,
        before,
        begun,
        ground: Ground {
            edition: edition.id,
            round: round.code.clone(),
            snapshot: HEXLOWER.encode(&Sha256::digest(text)),
            task,
            everyone,
        },
    })
}

pub(super) fn at_hand(juror: &JurorRow, everyone: bool) -> JurorAtHand<AccountId> {
    let all = everyone || juror.categories.is_empty();
    JurorAtHand {
        juror: juror.account,
        languages: juror.languages.clone(),
        categories: (!all).then(|| juror.categories.clone()),
        country: (!juror.country.is_empty()).then(|| juror.country.clone()),
        max_load: juror.max_load,
        min_load: 0,
    }
}

fn round_of(edition: &EditionRow, code: &str) -> Result<Round, Stop> {
    Ok(edition
        .edition
        .round(code)
        .cloned()
        .ok_or(Refusal::NotFound)?)
}

/// What there is to share out in a round, if the caller runs the jury.
async fn reach(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    year: u16,
    round: &str,
) -> Result<(EditionRow, AccountId, Round, Survey), Stop> {
    let edition = backend.edition_of_year(conn, year).await?;
    let actor = authorise(conn, caller, &edition, Act::RunJury, Relation::None).await?;
    let round = round_of(&edition, round)?;
    let survey = survey(conn, &edition, &round).await?;
    Ok((edition, actor, round, survey))
}

/// How far the proposal is, unless it is there after a moment.
pub(super) async fn look(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    round: &str,
) -> Result<Option<AssignmentRun>, Stop> {
    let conn = backend.store.snapshot().await?;
    let (edition, _, round, survey) = reach(backend, &conn, caller, year, round).await?;
    drop(conn);
    let progress = backend.plans.look(survey.ground).await;
    Ok(progress.map(|progress| AssignmentRun {
        office: office(&edition, caller),
        round: round.code,
        progress,
    }))
}

/// Gives up a proposal that is computed.
pub(super) async fn give_up(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    round: &str,
) -> Result<(), Stop> {
    let conn = backend.store.read();
    let edition = backend.edition_of_year(conn, year).await?;
    authorise(conn, caller, &edition, Act::RunJury, Relation::None).await?;
    let round = round_of(&edition, round)?;
    backend.plans.give_up(edition.id, &round.code);
    Ok(())
}

pub(super) async fn propose(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    round: &str,
    edits: &AssignmentEdits,
) -> Result<AssignmentProposal, Stop> {
    let conn = backend.store.snapshot().await?;
    let (edition, actor, round, survey) = reach(backend, &conn, caller, year, round).await?;
    // Members of the secretariat can be in conflict, too: they see nothing of the entry.
    let hidden = juries::conflicts_of(&conn, edition.id, actor).await?;
    drop(conn);
    let Survey {
        mut titles,
        jurors,
        before,
        begun,
        ground,
    } = survey;
    let plan = backend.plans.find(ground.clone()).await?;
    let Ground {
        task,
        everyone,
        snapshot,
        ..
    } = ground;
    let (assignment, refused) = plan.assignment.edited(&task, edits, &begun, !everyone);
    titles.retain(|id, _| !hidden.contains(id));
    let pairs: BTreeSet<Pair> = assignment
        .pairs()
        .map(|(entry, juror)| (*entry, *juror))
        .collect();
    let kept = pairs.intersection(&before).count();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let names: BTreeMap<AccountId, String> = jurors
        .iter()
        .map(|juror| (juror.account, juror.name.clone()))
        .collect();
    let told = |id: &SubmissionId| Some((*id, titles.get(id)?.clone()));
    let shares = jurors.into_iter().map(|juror| {
        let entries = assignment.reading.get(&juror.account);
        JurorShare {
            account: juror.account,
            name: juror.name,
            entries: entries.into_iter().flatten().filter_map(told).collect(),
        }
    });
    let changed = !edits.off.is_empty() || !edits.on.is_empty();
    let checked = task.entries.iter().filter(|_| changed && !everyone);
    let below = checked.filter_map(|entry| {
        let given = number(assignment.panel(&entry.entry).count()).saturating_add(entry.had);
        let title = titles.get(&entry.entry).filter(|_| given < task.wanted);
        Some((title?.clone(), given))
    });
    let refused = refused.into_iter().map(|one| {
        let name = names.get(&one.juror).cloned().unwrap_or_default();
        let title = titles.get(&one.entry).cloned().unwrap_or_default();
        (title, name, one.why)
    });
    let mut entries: Vec<(SubmissionId, String)> = titles.keys().filter_map(told).collect();
    entries.sort_by_cached_key(|(id, title)| (fold(title), *id));
    let short = plan.short.iter().cloned();
    Ok(AssignmentProposal {
        office: office(&edition, caller),
        round: round.code,
        snapshot,
        added: number(pairs.len().saturating_sub(kept)),
        kept: number(kept),
        jurors: shares.collect(),
        below: below.collect(),
        groups: number(assignment.groups()),
        linkable: !everyone && task.wanted > 1,
        edits: edits.clone(),
        refused: refused.collect(),
        entries,
        short: short
            .filter_map(|short| Some((titles.get(&short.entry)?.clone(), short)))
            .collect(),
    })
}

/// Applies the plan that was looked at. It is computed before the unit of work, which only looks
/// whether the ground is still the same: nobody's ballot waits for it.
pub(super) async fn apply(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    round: &str,
    snapshot: &str,
    edits: &AssignmentEdits,
) -> Result<u32, Stop> {
    let conn = backend.store.snapshot().await?;
    let (edition, _, _, survey) = reach(backend, &conn, caller, year, round).await?;
    drop(conn);
    same_ground(&edition, &survey.ground, snapshot)?;
    let plan = backend.plans.find(survey.ground).await?;
    let (backend, caller) = (backend.clone(), caller.clone());
    let (round, snapshot, edits) = (round.to_owned(), snapshot.to_owned(), edits.clone());
    let store = backend.store.clone();
    let unit = async move |tx: &Tx| -> Result<u32, Stop> {
        let (edition, actor, round, survey) = reach(&backend, tx, &caller, year, &round).await?;
        let ground = &survey.ground;
        same_ground(&edition, ground, &snapshot)?;
        let limited = !ground.everyone;
        let edited = plan
            .assignment
            .edited(&ground.task, &edits, &survey.begun, limited);
        let (assignment, refused) = edited;
        if !refused.is_empty() {
            return Err(Refusal::WrongState.into());
        }
        let count = keep(tx, &edition, &round.code, &assignment).await?;
        let (now, who, of) = (caller.received, Some(actor), Some(edition.id));
        let told = count.to_string();
        log::note(tx, now, who, of, "assignment-applied", &round.code, &told).await?;
        Ok(count)
    };
    store.write(unit).await
}

fn same_ground(edition: &EditionRow, ground: &Ground, snapshot: &str) -> Result<(), Refusal> {
    let current = edition.revision;
    let same = ground.snapshot == snapshot;
    same.then_some(()).ok_or(Refusal::Stale { current })
}

/// Computes and stores who judges what in a round, without a proposal that anybody looks at.
pub(crate) async fn share_out(tx: &Tx, edition: &EditionRow, round: &str) -> Result<u32, Stop> {
    let round = round_of(edition, round)?;
    let ground = survey(tx, edition, &round).await?.ground;
    let plan = Plan::of(&ground.task, ground.everyone);
    keep(tx, edition, &round.code, &plan.assignment).await
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
    let before = juries::assignments(tx, edition.id, round).await?;
    // Whoever has spoken about an entry is not asked about it again.
    let cleared: BTreeMap<Pair, i64> = before
        .iter()
        .filter_map(|row| {
            let pair = (SubmissionId(row.submission), AccountId(row.account));
            Some((pair, row.cleared?))
        })
        .collect();
    let kept = before
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
            cleared: Set(cleared.get(&(submission, juror)).copied()),
        })
        .collect();
    for batch in rows.chunks(500) {
        assigned::Entity::insert_many(batch.to_vec())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(count)
}
