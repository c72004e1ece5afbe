//! What a team says about the questions of its submission.

use domain::{
    access::Act,
    id::SubmissionId,
    moment::Moment,
    ports::{
        Refusal,
        collaboration::{MOST_REMARKS, Remark},
    },
    problem::{Problem, ProblemCode, Problems},
    text,
};
use sea_orm::{ConnectionTrait, DbErr, prelude::Uuid};

use super::{
    collaboration::{called, no_more_room},
    submission_desk::Desk,
    submissions::KEY_LIMIT,
};
use crate::store::{Stop, Tx, entities::remark, juries, remarks, remember, remembered};

/// Most characters of a remark.
const LIMIT: usize = 4_000;

/// What was said, the oldest first; only what is not dealt with, if `open`.
pub(super) async fn of(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
    open: bool,
) -> Result<Vec<Remark>, DbErr> {
    let rows = remarks::of(conn, id, open).await?;
    let names = juries::names(conn, rows.iter().map(|row| row.account)).await?;
    let told = rows.into_iter().map(|row| Remark {
        by: called(&names, row.account),
        id: row.id,
        section: row.section,
        question: row.question,
        at: Moment(row.said),
        text: row.text,
        settled: row.settled.is_some(),
    });
    Ok(told.collect())
}

/// The text of a remark as it is kept, if it will do and the form carries a key.
pub(super) fn typed(raw: &str, key: &str) -> Result<String, Problems> {
    let mut problems = Problems::default();
    if key.is_empty() || key.len() > KEY_LIMIT {
        problems.add("key", ProblemCode::Missing);
    }
    let text = text::text(raw).unwrap_or_else(|code| {
        problems.add("text", code);
        "-".to_owned()
    });
    if text.is_empty() {
        problems.add("text", ProblemCode::Missing);
    }
    if text.chars().count() > LIMIT {
        problems.0.push(Problem {
            field: "text".to_owned(),
            code: ProblemCode::TooLong,
            limit: i64::try_from(LIMIT).ok(),
            given: None,
        });
    }
    problems.into_result()?;
    Ok(text)
}

/// Says something about a question.
pub(super) async fn say(
    desk: &Desk<'_, Tx>,
    question: &str,
    text: &str,
    key: &str,
) -> Result<(), Stop> {
    let edition = &desk.edition.edition;
    let asked = |section: &&domain::edition::Section| {
        section.questions.iter().any(|own| own.code == question)
    };
    let section = edition.sections.iter().find(asked);
    if section.is_some_and(domain::edition::Section::is_of_full_sheet) {
        desk.authorise_full_sheet(Act::CommentFullSheet).await?;
    } else {
        desk.authorise(Act::CommentSubmission).await?;
    }
    let text = typed(text, key)?;
    let (tx, now, by) = (desk.conn, desk.caller.received, desk.account.0);
    // The same words to the same question from the same page are the same remark.
    let request = format!("remarks/{}/{question}/{key}/{text}", desk.id());
    if remembered(tx, &request, Some(by)).await?.is_some() {
        return Ok(());
    }
    let section = section.ok_or(Refusal::NotFound)?;
    let most = u64::try_from(MOST_REMARKS).unwrap_or(u64::MAX);
    if remarks::count(tx, desk.id()).await? >= most {
        let problems = Problems::from(no_more_room("text", MOST_REMARKS));
        return Err(Refusal::from(problems).into());
    }
    let id = desk.backend.ids.uuid();
    let row = remark::Model {
        id,
        submission: desk.id().0,
        section: section.code.clone(),
        question: question.to_owned(),
        account: by,
        said: now.micros(),
        text,
        settled: None,
        settled_by: None,
    };
    remarks::insert(tx, row).await?;
    remember(tx, &request, Some(by), &id.to_string(), now).await?;
    Ok(())
}

/// Marks a remark as dealt with, or as open again.
pub(super) async fn settle(desk: &Desk<'_, Tx>, remark: Uuid, settled: bool) -> Result<(), Stop> {
    if desk.full_sheet.is_some() {
        desk.authorise_full_sheet(Act::CommentFullSheet).await?;
    } else {
        desk.authorise(Act::CommentSubmission).await?;
    }
    let by = settled.then_some((desk.caller.received, desk.account));
    if !remarks::settle(desk.conn, desk.id(), remark, by).await? {
        return Err(Refusal::NotFound.into());
    }
    Ok(())
}
