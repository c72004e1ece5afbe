//! What sections said before, so that no word is lost that was ever saved.

use std::collections::{BTreeSet, HashMap};

use domain::{
    id::{AccountId, SubmissionId},
    moment::Moment,
    revision::Revision,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, prelude::Uuid, sea_query::Expr,
};

use super::entities::{
    section_version::{self, Column, Entity},
    submission_section,
};

/// Saves within so many seconds of the first make one version: somebody is typing.
const SITTING: i64 = 600;
/// When so many characters less are there than there were, or so many of the words that were there
/// are gone, what was there before stays a version.
const TAKEN_OUT: i64 = 20;
const WORDS_GONE: usize = 4;
/// Most versions of a section; the oldest go.
const MOST: u64 = 200;

/// A save of a section.
pub struct Kept<'a> {
    /// The submission.
    pub submission: SubmissionId,
    /// Code of the section.
    pub section: &'a str,
    /// The revision that it made.
    pub revision: Revision,
    /// Who saved.
    pub account: AccountId,
    /// When.
    pub at: Moment,
    /// The answers, as they are stored.
    pub answers: &'a str,
}

/// Keeps what is being saved as a version: in the place of the last one while the same person goes on
/// writing, and beside it where somebody else writes, time has passed, or much was taken out. Comes
/// before the section itself is written: what stood there before there were any versions becomes the
/// first.
///
/// # Errors
/// The rows cannot be read or written.
pub async fn keep(tx: &impl ConnectionTrait, kept: Kept<'_>) -> Result<(), DbErr> {
    let length = i64::try_from(kept.answers.chars().count()).unwrap_or(i64::MAX);
    let last = of_section(kept.submission, kept.section)
        .limit(1)
        .one(tx)
        .await?;
    if last.is_none() {
        keep_first(tx, &kept).await?;
    }
    let at = kept.at.micros();
    let goes_on = last.filter(|last| {
        let sitting = at.saturating_sub(last.began) < SITTING * 1_000_000;
        let taken_out = last.peak.saturating_sub(length) >= TAKEN_OUT
            || words_gone(&last.answers, kept.answers) >= WORDS_GONE;
        last.account == kept.account.0 && sitting && !taken_out
    });
    let (began, peak) = match &goes_on {
        Some(last) => (last.began, last.peak.max(length)),
        None => (at, length),
    };
    if let Some(last) = goes_on {
        Entity::delete_by_id((last.submission, last.section, last.revision))
            .exec(tx)
            .await?;
    }
    let row = section_version::ActiveModel {
        submission: Set(kept.submission.0),
        section: Set(kept.section.to_owned()),
        revision: Set(kept.revision.0),
        account: Set(kept.account.0),
        began: Set(began),
        saved: Set(at),
        peak: Set(peak),
        answers: Set(kept.answers.to_owned()),
    };
    Entity::insert(row).exec_without_returning(tx).await?;
    prune(tx, kept.submission, kept.section).await
}

/// Who saved which sections of a submission since a moment, other than one account: code and account.
///
/// # Errors
/// The database cannot be read.
pub async fn writing(
    conn: &impl ConnectionTrait,
    submission: SubmissionId,
    since: Moment,
    but: AccountId,
) -> Result<BTreeSet<(String, Uuid)>, DbErr> {
    let rows: Vec<(String, Uuid)> = Entity::find()
        .select_only()
        .columns([Column::Section, Column::Account])
        .filter(Column::Submission.eq(submission.0))
        .filter(Column::Saved.gt(since.micros()))
        .filter(Column::Account.ne(but.0))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

/// The newest revision of which a version of a section is kept.
///
/// # Errors
/// The database cannot be read.
pub async fn newest(
    conn: &impl ConnectionTrait,
    submission: SubmissionId,
    section: &str,
) -> Result<Revision, DbErr> {
    let last = of_section(submission, section).limit(1).one(conn).await?;
    Ok(last.map_or(Revision::NONE, |last| Revision(last.revision)))
}

/// Lets the next save be a version of its own, whatever it says.
///
/// # Errors
/// The rows cannot be written.
pub async fn end_sitting(
    tx: &impl ConnectionTrait,
    submission: SubmissionId,
    section: &str,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Began, Expr::value(0_i64))
        .filter(Column::Submission.eq(submission.0))
        .filter(Column::Section.eq(section))
        .exec(tx)
        .await
        .map(drop)
}

/// How many words of one text are not in another, each as often as it stands there.
fn words_gone(before: &str, after: &str) -> usize {
    let mut left: HashMap<&str, usize> = HashMap::new();
    for word in words(after) {
        *left.entry(word).or_default() += 1;
    }
    let gone = words(before).filter(|word| match left.get_mut(word) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    gone.count()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

/// Keeps what a section says that was written without versions: imported, or by an earlier program.
async fn keep_first(tx: &impl ConnectionTrait, kept: &Kept<'_>) -> Result<(), DbErr> {
    let key = (kept.submission.0, kept.section.to_owned());
    let Some(row) = submission_section::Entity::find_by_id(key).one(tx).await? else {
        return Ok(());
    };
    let first = section_version::ActiveModel {
        submission: Set(row.submission),
        section: Set(row.section),
        revision: Set(row.revision),
        account: Set(kept.account.0),
        began: Set(0),
        saved: Set(row.saved),
        peak: Set(0),
        answers: Set(row.answers),
    };
    Entity::insert(first)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Takes the oldest versions away where there are too many.
async fn prune(
    tx: &impl ConnectionTrait,
    submission: SubmissionId,
    section: &str,
) -> Result<(), DbErr> {
    let oldest: Option<i64> = of_section(submission, section)
        .select_only()
        .column(Column::Revision)
        .offset(MOST)
        .limit(1)
        .into_tuple()
        .one(tx)
        .await?;
    let Some(oldest) = oldest else { return Ok(()) };
    Entity::delete_many()
        .filter(Column::Submission.eq(submission.0))
        .filter(Column::Section.eq(section))
        .filter(Column::Revision.lte(oldest))
        .exec(tx)
        .await
        .map(drop)
}

/// The versions of a section, the newest first.
///
/// # Errors
/// The database cannot be read.
pub async fn of(
    conn: &impl ConnectionTrait,
    submission: SubmissionId,
    section: &str,
) -> Result<Vec<section_version::Model>, DbErr> {
    of_section(submission, section).all(conn).await
}

/// One version.
///
/// # Errors
/// The database cannot be read.
pub async fn one(
    conn: &impl ConnectionTrait,
    submission: SubmissionId,
    section: &str,
    revision: Revision,
) -> Result<Option<section_version::Model>, DbErr> {
    let key = (submission.0, section.to_owned(), revision.0);
    Entity::find_by_id(key).one(conn).await
}

fn of_section(submission: SubmissionId, section: &str) -> sea_orm::Select<Entity> {
    Entity::find()
        .filter(Column::Submission.eq(submission.0))
        .filter(Column::Section.eq(section))
        .order_by_desc(Column::Revision)
}

#[cfg(test)]
mod tests {
    use super::words_gone;

    #[test]
    fn words_are_gone_however_long_the_text_that_came_for_them() {
        assert_eq!(words_gone("one two two", "two one more"), 1);
        assert_eq!(words_gone("{\"a\":[\"x y\"]}", "{\"a\":[\"x y z\"]}"), 0);
        assert_eq!(words_gone("à là côté", "nothing of it at all"), 3);
    }
}
