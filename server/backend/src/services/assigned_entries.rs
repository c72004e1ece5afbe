//! An entry as its jurors see it.

use domain::{
    edition::{Edition, Question, Round, Sheet},
    id::{AccountId, SubmissionId},
    ports::jury_room::{AssignedEntry, BallotState, OtherBallot},
    revision::Revision,
    scoring::{ballot::Marks, tally},
    submission::Answers,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::store::{
    Stop, ballots,
    entities::{ballot, submission, submission_section},
};

/// Words that a person reads in a minute, with care.
const WORDS_A_MINUTE: u32 = 230;

/// The answers of a submission to the questions that are asked and shown.
pub(super) async fn answers_for(
    conn: &impl ConnectionTrait,
    edition: &Edition,
    id: SubmissionId,
    shows: impl Fn(&Question) -> bool,
) -> Result<Answers, Stop> {
    let rows = submission_section::Entity::find()
        .filter(submission_section::Column::Submission.eq(id.0))
        .all(conn)
        .await?;
    let mut whole = Answers::default();
    for row in rows
        .iter()
        .filter(|row| edition.section(&row.section).is_some())
    {
        let answers: Answers = serde_json::from_str(&row.answers)
            .map_err(|error| sea_orm::DbErr::Json(format!("answers of {id}: {error}")))?;
        whole.0.extend(answers.0);
    }
    Ok(edition.shown(&whole, shows))
}

pub(super) fn state_of(row: Option<&ballot::Model>) -> BallotState {
    match row {
        None => BallotState::New,
        Some(row) if row.handed_in.is_some() => BallotState::HandedIn,
        Some(_) => BallotState::Begun,
    }
}

/// Minutes that reading an entry of so many words takes. The words of the whole entry say nothing
/// about reading its summary.
pub(super) fn minutes(round: &Round, words: i64) -> Option<u32> {
    let words = match round.visibility.sheet {
        Sheet::Full => u32::try_from(words).ok()?,
        Sheet::Summary => return None,
    };
    Some(words.div_ceil(WORDS_A_MINUTE).max(1))
}

pub(super) fn entry(
    row: &submission::Model,
    state: BallotState,
    round: &Round,
    marks: Marks,
) -> AssignedEntry {
    let visibility = round.visibility;
    let named = |text: &String| {
        if visibility.names_applicants() {
            text.clone()
        } else {
            String::new()
        }
    };
    AssignedEntry {
        submission: SubmissionId(row.id),
        title: row.title.clone(),
        government: named(&row.government),
        country: named(&row.country),
        category: row.category.clone(),
        language: row.language.clone(),
        minutes: minutes(round, row.words),
        state,
        total: tally::total(&round.rubric, &marks),
        marks,
        revision: Revision::NONE,
        lacking: Vec::new(),
    }
}

/// Nothing of an entry but that it is not to be judged.
pub(super) fn recused(submission: SubmissionId) -> AssignedEntry {
    AssignedEntry {
        submission,
        title: String::new(),
        government: String::new(),
        country: String::new(),
        category: String::new(),
        language: String::new(),
        minutes: None,
        state: BallotState::Recused,
        total: None,
        marks: Marks::default(),
        revision: Revision::NONE,
        lacking: Vec::new(),
    }
}

/// What the other jurors gave to an entry, by total: the order tells no names.
pub(super) async fn other_ballots(
    conn: &impl ConnectionTrait,
    round: &Round,
    id: SubmissionId,
    own: AccountId,
) -> Result<Vec<OtherBallot>, Stop> {
    let rows = ballots::of_others(conn, &round.code, id, own).await?;
    let mut others: Vec<OtherBallot> = rows
        .into_iter()
        .map(|(comment, marks)| OtherBallot {
            total: tally::total(&round.rubric, &marks),
            marks,
            comment,
        })
        .collect();
    others.sort_by(|a, b| (&b.total, &a.comment).cmp(&(&a.total, &b.comment)));
    Ok(others)
}
