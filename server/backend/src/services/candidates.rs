//! What may be awarded, and decisions held against it.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    id::SubmissionId,
    ports::results_office::DecisionLine,
    ranking::votes::most_voted,
    result::{
        Decision,
        decision::{Candidate, departs},
    },
};

use super::standings::RoundStanding;

/// What may be awarded: the field of the last round with its places.
pub(super) fn candidates(
    last: &RoundStanding,
    votes: &BTreeMap<SubmissionId, u32>,
) -> BTreeMap<SubmissionId, Candidate> {
    let most_voted = most_voted(votes);
    let place = |id: &SubmissionId| last.standings.of(id).and_then(|line| line.place);
    last.field
        .iter()
        .map(|(id, row)| {
            (
                *id,
                Candidate {
                    category: row.category.clone(),
                    place: place(id),
                    most_voted: most_voted.contains(id),
                },
            )
        })
        .collect()
}

/// Decisions beside the standings of the last round; none about entries that are hidden.
pub(super) fn decision_lines(
    last: &RoundStanding,
    hidden: &BTreeSet<SubmissionId>,
    decisions: Vec<Decision>,
) -> Vec<DecisionLine> {
    // Votes have no part in whether a decision departs from the ranking.
    let candidates = candidates(last, &BTreeMap::new());
    let lines = decisions.into_iter().filter_map(|decision| {
        let id = decision.submission;
        let title = last.field.get(&id)?.title.clone();
        (!hidden.contains(&id)).then(|| DecisionLine {
            title,
            place: candidates.get(&id).and_then(|candidate| candidate.place),
            departs: departs(&candidates, &decision),
            decision,
        })
    });
    lines.collect()
}
