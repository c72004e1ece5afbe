//! Handing in all ballots that are complete.

use std::collections::BTreeMap;

use domain::{
    access::{Act, Caller, Relation},
    id::SubmissionId,
    ports::{Refusal, jury_room::BallotText},
    revision::Revision,
    scoring::ballot::{Judgement, Marks},
};

use super::{
    authorisation::authorise,
    ballot_save::{self, CANNOT_JUDGE},
};
use crate::{
    Backend,
    store::{Stop, Tx, ballots},
};

/// Hands in what is complete of what the juror saw, each ballot by the same way as a single one.
pub(super) async fn hand_in(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    seen: &[(SubmissionId, Revision)],
) -> Result<usize, Refusal> {
    backend.pace(caller)?;
    let (backend, caller, seen) = (backend.clone(), caller.clone(), seen.to_vec());
    let store = backend.store.clone();
    let unit = async move |tx: &Tx| hand_in_now(&backend, tx, &caller, year, &seen).await;
    Ok(store.write(unit).await?)
}

async fn hand_in_now(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: &[(SubmissionId, Revision)],
) -> Result<usize, Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    // About the juror's own list; every ballot on it is asked about once more below.
    let account = authorise(tx, caller, &edition, Act::HandInBallot, Relation::Assigned).await?;
    backend.admitted(tx, &edition, account).await?;
    let stage = edition.stage(caller.received);
    let round = edition.edition.current_round(&stage, caller.received);
    let round = round.ok_or(Refusal::NotFound)?;
    let seen: BTreeMap<SubmissionId, Revision> = seen.iter().copied().collect();
    let lines = backend.lines(tx, &edition, round, account).await?;
    let complete = lines
        .into_iter()
        .filter(|line| line.is_complete() && seen.get(&line.submission) == Some(&line.revision));
    let mut count = 0;
    for line in complete {
        let id = line.submission;
        let Some((row, marks)) = ballots::with_marks(tx, &round.code, id, account).await? else {
            continue;
        };
        let ballot = as_typed(&marks, row.comment);
        ballot_save::save(backend, tx, caller, year, id, line.revision, ballot, true).await?;
        count += 1;
    }
    Ok(count)
}

/// What is stored, as a form would send it.
fn as_typed(marks: &Marks, comment: String) -> BallotText {
    let marks = marks.0.iter().map(|(criterion, judgement)| {
        let typed = match judgement {
            Judgement::Mark(mark) => mark.to_text(),
            Judgement::CannotJudge => CANNOT_JUDGE.to_owned(),
        };
        (criterion.clone(), typed)
    });
    BallotText {
        marks: marks.collect(),
        comment,
        note: None,
    }
}
