//! How the place of one entry came about.

use std::collections::BTreeSet;

use domain::{
    access::Caller,
    id::SubmissionId,
    ports::{Refusal, results_office::ExplanationView},
    ranking::explanation::{self, Explanation},
};

use super::{
    candidates::decision_lines,
    results_office::{Ground, office},
};
use crate::{
    Backend,
    store::{Stop, outcomes},
};

/// Explains a place, for somebody who may read the standings.
///
/// # Errors
/// [`Refusal::NotFound`] when the entry is not of the round, or hidden from the caller.
pub(super) async fn explanation(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    round: &str,
    id: SubmissionId,
) -> Result<ExplanationView, Stop> {
    let ground = backend.ground(caller, year, round).await?;
    let standing = &ground.standing;
    let mut lines = standing.lines(&ground.hidden).into_iter();
    let line = lines.find(|line| line.submission == id);
    let line = line.ok_or(Refusal::NotFound)?;
    let (rubric, method) = (&standing.round.rubric, standing.round.method);
    let told = explanation::explain(rubric, method, &standing.standings, &standing.ballots, &id);
    let told = told.ok_or(Refusal::NotFound)?;
    let holds = |ids: &[SubmissionId]| ids.contains(&id);
    let cut = standing
        .cuts
        .iter()
        .map(|group| &group.cut)
        .find(|cut| holds(&cut.through) || holds(&cut.undecided) || holds(&cut.out));
    let decisions = if is_last(&ground) {
        let conn = &backend.store.snapshot().await?;
        outcomes::outcome(conn, ground.edition.id).await?.decisions
    } else {
        Vec::new()
    };
    let about = decisions
        .into_iter()
        .filter(|decision| decision.submission == id);
    let decisions = decision_lines(standing, &ground.hidden, about.collect());
    Ok(ExplanationView {
        office: office(&ground.edition, caller),
        round: standing.round.clone(),
        tied_with: titles(&ground, &told),
        line_score: cut.and_then(|cut| cut.line),
        explanation: nameless(told),
        line,
        decisions,
    })
}

/// Whether decisions are made on the standings of this round.
fn is_last(ground: &Ground) -> bool {
    let last = ground.edition.edition.rounds.last();
    last.is_some_and(|round| round.code == ground.standing.round.code)
}

/// The titles of those on the same place, without those that are hidden from the caller.
fn titles(ground: &Ground, told: &Explanation<SubmissionId>) -> Vec<String> {
    let hidden: &BTreeSet<SubmissionId> = &ground.hidden;
    let seen = told.tied_with.iter().filter(|id| !hidden.contains(id));
    let mut titles: Vec<String> = seen
        .filter_map(|id| ground.standing.field.get(id).map(|row| row.title.clone()))
        .collect();
    titles.sort();
    titles
}

/// Numbers in the place of jurors. The ballots stand by their totals, so a number tells no name.
fn nameless(mut told: Explanation<SubmissionId>) -> Explanation<SubmissionId> {
    for (place, ballot) in told.ballots.iter_mut().enumerate() {
        ballot.juror = (place + 1).to_string();
    }
    told
}
