//! An entry as its jurors see it.

use domain::{
    edition::{Edition, Question, Readers, Round},
    id::SubmissionId,
    ports::jury_room::{AssignedEntry, BallotState},
    revision::Revision,
    scoring::{ballot::Marks, tally},
    submission::Answers,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::store::{
    Stop,
    entities::{ballot, submission, submission_section},
};

/// Words that a person reads in a minute, with care.
const WORDS_A_MINUTE: u32 = 230;

/// The answers of a submission that a circle of readers may see.
pub(super) async fn answers_for(
    conn: &impl ConnectionTrait,
    edition: &Edition,
    id: SubmissionId,
    circle: Readers,
) -> Result<Answers, Stop> {
    let rows = submission_section::Entity::find()
        .filter(submission_section::Column::Submission.eq(id.0))
        .all(conn)
        .await?;
    let mut visible = Answers::default();
    for row in rows
        .iter()
        .filter(|row| edition.section(&row.section).is_some())
    {
        let answers: Answers = serde_json::from_str(&row.answers)
            .map_err(|error| sea_orm::DbErr::Json(format!("answers of {id}: {error}")))?;
        let may_read = |question: &Question| question.readers >= circle;
        for (code, values) in answers.0 {
            if edition.question(&code).is_some_and(may_read) {
                visible.0.insert(code, values);
            }
        }
    }
    Ok(visible)
}

pub(super) fn state_of(row: Option<&ballot::Model>) -> BallotState {
    match row {
        None => BallotState::New,
        Some(row) if row.handed_in.is_some() => BallotState::HandedIn,
        Some(_) => BallotState::Begun,
    }
}

pub(super) fn entry(
    row: &submission::Model,
    state: BallotState,
    round: &Round,
    marks: Marks,
) -> AssignedEntry {
    let words = u32::try_from(row.words).unwrap_or(0);
    AssignedEntry {
        submission: SubmissionId(row.id),
        title: row.title.clone(),
        government: row.government.clone(),
        country: row.country.clone(),
        category: row.category.clone(),
        language: row.language.clone(),
        minutes: words.div_ceil(WORDS_A_MINUTE).max(1),
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
        minutes: 0,
        state: BallotState::Recused,
        total: None,
        marks: Marks::default(),
        revision: Revision::NONE,
        lacking: Vec::new(),
    }
}
