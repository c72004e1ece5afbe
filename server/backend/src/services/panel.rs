//! The jurors of one entry, looked at and changed by hand.

use std::collections::BTreeSet;

use data_encoding::HEXLOWER;
use domain::{
    access::{Act, Caller, Relation},
    edition::PanelRule,
    id::{AccountId, SubmissionId},
    jury::{
        assignment::{AssignmentTask, EntryToJudge},
        invitation::InvitationState,
    },
    ports::{
        Refusal,
        secretariat_office::{EntryPanel, PanelLine},
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};

use super::{assigning::at_hand, authorisation::authorise, results_office::office, standings};
use crate::{
    Backend,
    store::{Stop, Tx, ballots, editions::EditionRow, entities::assignment, juries, log},
};

/// What the page shows, with the edition and whoever looks.
struct Looked {
    edition: EditionRow,
    actor: AccountId,
    panel: EntryPanel,
}

pub(super) async fn read(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    round: &str,
    id: SubmissionId,
) -> Result<EntryPanel, Stop> {
    let conn = &backend.store.snapshot().await?;
    Ok(look(backend, conn, caller, year, round, id).await?.panel)
}

async fn look(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    year: u16,
    round: &str,
    id: SubmissionId,
) -> Result<Looked, Stop> {
    let edition = backend.edition_of_year(conn, year).await?;
    let actor = authorise(conn, caller, &edition, Act::RunJury, Relation::None).await?;
    let round = edition.edition.round(round).ok_or(Refusal::NotFound)?;
    // Members of the secretariat can be in conflict too.
    let hidden = juries::conflicts_of(conn, edition.id, actor).await?;
    let mut field = standings::field(conn, &edition, &round.code).await?;
    let row = field.remove(&id).filter(|_| !hidden.contains(&id));
    let row = row.ok_or(Refusal::NotFound)?;
    let assigned = juries::assignments(conn, edition.id, &round.code).await?;
    let begun: BTreeSet<AccountId> = ballots::of_round(conn, edition.id, &round.code)
        .await?
        .into_iter()
        .filter(|ballot| ballot.submission == id.0)
        .map(|ballot| AccountId(ballot.account))
        .collect();
    let task = AssignmentTask {
        entries: Vec::new(),
        jurors: Vec::new(),
        conflicts: juries::conflicts(conn, edition.id).await?,
        keep: BTreeSet::new(),
        wanted: round.ballots_wanted,
        seed: 0,
    };
    let entry = EntryToJudge {
        entry: id,
        category: row.category.clone(),
        language: row.language.clone(),
        country: row.country.clone(),
        had: 0,
    };
    let everyone = round.panel == PanelRule::Everyone;
    let jurors = juries::jurors(conn, edition.id).await?.into_iter();
    let lines: Vec<PanelLine> = jurors
        .filter(|juror| juror.rounds.contains(&round.code))
        .filter(|juror| juror.invitation != InvitationState::Declined)
        .map(|juror| {
            let own = assigned.iter().filter(|row| row.account == juror.account.0);
            let at_hand = at_hand(&juror, everyone);
            PanelLine {
                obstacle: task
                    .barrier(&entry, &at_hand)
                    .or_else(|| task.obstacle(&entry, &at_hand)),
                load: u32::try_from(own.clone().count()).unwrap_or(u32::MAX),
                assigned: own.clone().any(|row| row.submission == id.0),
                begun: begun.contains(&juror.account),
                max_load: juror.max_load,
                account: juror.account,
                name: juror.name,
            }
        })
        .collect();
    let panel = EntryPanel {
        office: office(&edition, caller),
        round: round.code.clone(),
        submission: id,
        title: row.title,
        language: row.language,
        wanted: round.ballots_wanted,
        snapshot: snapshot(&lines),
        jurors: lines,
    };
    Ok(Looked {
        edition,
        actor,
        panel,
    })
}

/// A fingerprint of who judges the entry, and who has begun.
fn snapshot(lines: &[PanelLine]) -> String {
    let mut hash = Sha256::new();
    for line in lines {
        hash.update(line.account.0);
        hash.update([u8::from(line.assigned), u8::from(line.begun)]);
    }
    HEXLOWER.encode(&hash.finalize())
}

pub(super) async fn change(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    round: &str,
    id: SubmissionId,
    seen: &str,
    chosen: BTreeSet<AccountId>,
) -> Result<(), Refusal> {
    let (backend, caller) = (backend.clone(), caller.clone());
    let (round, seen) = (round.to_owned(), seen.to_owned());
    let store = backend.store.clone();
    let unit = async move |tx: &Tx| -> Result<(), Stop> {
        let looked = look(&backend, tx, &caller, year, &round, id).await?;
        if looked.panel.snapshot != seen {
            let current = looked.edition.revision;
            return Err(Refusal::Stale { current }.into());
        }
        let jurors = &looked.panel.jurors;
        let known = |account: &AccountId| jurors.iter().any(|line| line.account == *account);
        if !chosen.iter().all(known) {
            return Err(Refusal::NotFound.into());
        }
        let mut changed = false;
        for line in jurors {
            let wanted = chosen.contains(&line.account);
            match (line.assigned, wanted) {
                // What the page does not offer: conflicts and languages are hard, and nobody loses
                // a ballot.
                (false, true) if line.is_barred() => return Err(Refusal::WrongState.into()),
                (true, false) if line.begun => return Err(Refusal::WrongState.into()),
                (false, true) => give(tx, &looked.edition, &round, id, line).await?,
                (true, false) => take(tx, &looked.edition, &round, id, line).await?,
                (true, true) | (false, false) => continue,
            }
            changed = true;
        }
        if changed {
            let (now, who) = (caller.received, Some(looked.actor));
            let (of, title) = (Some(looked.edition.id), &looked.panel.title);
            log::note(tx, now, who, of, "panel-changed", title, &round).await?;
        }
        Ok(())
    };
    Ok(store.write(unit).await?)
}

async fn give(
    tx: &Tx,
    edition: &EditionRow,
    round: &str,
    id: SubmissionId,
    line: &PanelLine,
) -> Result<(), Stop> {
    let row = assignment::ActiveModel {
        edition: Set(edition.id.0),
        round: Set(round.to_owned()),
        submission: Set(id.0),
        account: Set(line.account.0),
        // Read after what was there.
        reading_order: Set(i64::from(line.load)),
        cleared: Set(None),
    };
    assignment::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

async fn take(
    tx: &Tx,
    edition: &EditionRow,
    round: &str,
    id: SubmissionId,
    line: &PanelLine,
) -> Result<(), Stop> {
    assignment::Entity::delete_many()
        .filter(assignment::Column::Edition.eq(edition.id.0))
        .filter(assignment::Column::Round.eq(round))
        .filter(assignment::Column::Submission.eq(id.0))
        .filter(assignment::Column::Account.eq(line.account.0))
        .exec(tx)
        .await?;
    Ok(())
}
