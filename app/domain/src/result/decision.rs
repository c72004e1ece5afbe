//! What the jury decides.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    edition::{Edition, MentionKind},
    id::SubmissionId,
    locale::Locale,
    problem::{ProblemCode, Problems},
    text,
};

/// One recognition for one submission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Code of the [`MentionKind`].
    pub kind: String,
    /// Who receives it.
    pub submission: SubmissionId,
    /// Why, where it departs from the ranking; part of the record.
    pub reason: String,
    /// The language in which the reason is written; nothing where none is given, or where it was
    /// given before this was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Locale>,
}

/// What the decisions are held against: a submission that may be awarded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its category.
    pub category: String,
    /// Its place in the last round; `None` when it was not ranked.
    pub place: Option<u32>,
    /// Whether no other entry has more votes in the open vote, and it has some.
    pub most_voted: bool,
}

/// Whether a decision does not follow from the ranking alone: its winner is not alone on the first
/// place.
#[must_use]
pub fn departs(candidates: &BTreeMap<SubmissionId, Candidate>, decision: &Decision) -> bool {
    let place = candidates.get(&decision.submission).and_then(|c| c.place);
    let mut firsts = candidates.values().filter(|c| c.place == Some(1));
    decision.kind == MentionKind::WINNER && (place != Some(1) || firsts.nth(1).is_some())
}

/// Everything that is wrong with a set of decisions. Fields are named `decision-<kind>`.
///
/// There is at most one decision of a kind; a submission receives at most one recognition; a kind
/// tied to a category takes entries of that category; one that follows from the open vote takes the
/// most voted entry, or one of them; a winner who is not alone on the first place
/// needs a reason ("no award" is simply no decision of kind `winner`).
#[must_use]
pub fn check_decisions(
    edition: &Edition,
    candidates: &BTreeMap<SubmissionId, Candidate>,
    decisions: &[Decision],
) -> Problems {
    let mut problems = Problems::default();
    for (number, decision) in decisions.iter().enumerate() {
        let field = format!("decision-{}", decision.kind);
        let (Some(kind), Some(candidate)) = (
            edition.mention_kind(&decision.kind),
            candidates.get(&decision.submission),
        ) else {
            problems.add(field, ProblemCode::NotAChoice);
            continue;
        };
        let twice = decisions.iter().take(number).any(|earlier| {
            earlier.kind == decision.kind || earlier.submission == decision.submission
        });
        let other_category = kind
            .category
            .as_ref()
            .is_some_and(|c| *c != candidate.category);
        if twice {
            problems.add(field.clone(), ProblemCode::Contradiction);
        }
        if other_category {
            problems.add(field.clone(), ProblemCode::NotAChoice);
        }
        if kind.most_voted && !candidate.most_voted {
            problems.add(field.clone(), ProblemCode::NotMostVoted);
        }
        let departs = departs(candidates, decision);
        match text::text(&decision.reason) {
            Err(code) => problems.add(field, code),
            Ok(reason) if reason.is_empty() && departs => {
                problems.add(field, ProblemCode::ReasonMissing);
            }
            Ok(_) => {}
        }
    }
    problems
}
