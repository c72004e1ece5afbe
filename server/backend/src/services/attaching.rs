//! Files in the answers of a submission: announced, put in, described, taken out.

use domain::{
    edition::{QuestionKind, Section},
    file::{
        Attachment, AttachmentEdit, FileKind, FileRules, SUBMISSION_LIMIT, SUBMISSION_MOST,
        shown_name,
    },
    id::{FileId, SubmissionId},
    ports::Refusal,
    problem::{ProblemCode, Problems},
    submission::{Answers, State},
};
use sea_orm::{ConnectionTrait, DbErr};

use super::submission_desk::{Desk, stored};
use crate::store::{
    Stop, Tx, corrections,
    entities::{stored_file, upload},
    files, sections, submissions,
};

/// A fault of a file, told at its question.
pub(super) fn refused(question: &str, code: ProblemCode) -> Refusal {
    let mut problems = Problems::default();
    problems.add(question, code);
    problems.into()
}

/// A file that is larger than `bytes`.
pub(super) fn too_large(question: &str, bytes: u64) -> Refusal {
    let mut problems = Problems::default();
    let most = i64::try_from(bytes >> 20).unwrap_or(i64::MAX);
    problems.add_counted(question, ProblemCode::FileTooLarge, most, most);
    problems.into()
}

/// Most bytes of a file with this name.
///
/// # Errors
/// The question takes no such file.
pub(super) fn limit(question: &str, rules: &FileRules, name: &str) -> Result<u64, Refusal> {
    let kind = FileKind::promised(name);
    kind.and_then(|kind| rules.limit(kind))
        .ok_or_else(|| refused(question, ProblemCode::FileKindUnfit))
}

/// Whether a submission takes one more file of this size.
///
/// # Errors
/// It does not.
pub(super) async fn room(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
    question: &str,
    size: Option<u64>,
) -> Result<(), Stop> {
    let kept = files::of(conn, id).await?;
    let bytes: i64 = kept.iter().map(|row| row.size).sum();
    let left = SUBMISSION_LIMIT.saturating_sub(u64::try_from(bytes).unwrap_or(u64::MAX));
    if kept.len() as u64 >= SUBMISSION_MOST || size.unwrap_or(0) > left {
        return Err(refused(question, ProblemCode::NoMoreRoom).into());
    }
    Ok(())
}

impl Desk<'_, Tx> {
    /// Whether files can be put into the answer to a question now, by the caller.
    async fn takes_files(&self, question: &str) -> Result<(String, FileRules), Stop> {
        let edition = &self.edition.edition;
        let asked = edition.question(question).and_then(|own| own.file_rules());
        let rules = asked.ok_or(Refusal::NotFound)?;
        let holds = |section: &&Section| section.questions.iter().any(|own| own.code == question);
        let section = edition.sections.iter().find(holds);
        let section = section.ok_or(Refusal::NotFound)?.code.clone();
        self.authorise_writing(&section).await?;
        if self.writes_draft(&section) && self.state()? != State::Draft {
            return Err(Refusal::WrongState.into());
        }
        Ok((section, rules))
    }

    /// Announces a file.
    pub(super) async fn announce(
        &self,
        question: &str,
        sent: &str,
        size: Option<u64>,
    ) -> Result<FileId, Stop> {
        let (section, rules) = self.takes_files(question).await?;
        let name = shown_name(sent);
        let most = limit(question, &rules, &name)?;
        if size.is_some_and(|size| size > most) {
            return Err(too_large(question, most).into());
        }
        let content = self.content().await?;
        let there = content.whole().all(question).count();
        if there >= usize::try_from(rules.most).unwrap_or(usize::MAX) {
            return Err(too_many(question, rules.most).into());
        }
        room(self.conn, self.id(), question, size).await?;
        let id = self.backend.ids.file();
        let row = upload::Model {
            id: id.0,
            submission: self.id().0,
            section,
            question: question.to_owned(),
            name,
            size: size.and_then(|size| i64::try_from(size).ok()),
            account: self.account.0,
            begun: self.now().micros(),
        };
        files::announce(self.conn, row).await?;
        Ok(id)
    }

    /// Puts a file that is kept into the answer, whatever revision the section is at: who writes in it
    /// meanwhile goes on, and takes no file out that is not named.
    pub(super) async fn attach(
        &mut self,
        row: stored_file::Model,
        said: Attachment,
    ) -> Result<Attachment, Stop> {
        let question = row.question.clone();
        let (section, rules) = self.takes_files(&question).await?;
        let mut content = self.content().await?;
        let saved = content.sections.iter_mut();
        let saved = saved
            .into_iter()
            .find(|saved| saved.code == section)
            .ok_or(Refusal::NotFound)?;
        let list = saved.answers.0.entry(question.clone()).or_default();
        if list.len() >= usize::try_from(rules.most).unwrap_or(usize::MAX) {
            return Err(too_many(&question, rules.most).into());
        }
        list.push(said.to_value());
        let (text, now, id) = (stored(&saved.answers)?, self.now(), self.id());
        files::forget(self.conn, said.file).await?;
        files::keep(self.conn, row).await?;
        match &self.correction {
            Some(own) => {
                corrections::refill_section(self.conn, own.id, &section, &text, now).await?;
            }
            None => {
                sections::refill(self.conn, id, &section, &text, now).await?;
                let draft = self.writes_draft(&section);
                let copied = content.copied(&self.edition.edition);
                if draft && !submissions::refresh_draft(self.conn, id, &copied, now).await? {
                    return Err(Refusal::WrongState.into());
                }
            }
        }
        self.note("file-attached", &said.sha256).await?;
        Ok(said)
    }
}

pub(super) fn too_many(question: &str, most: u32) -> Refusal {
    let mut problems = Problems::default();
    let most = i64::from(most);
    problems.add_counted(question, ProblemCode::TooManyFiles, most, most + 1);
    problems.into()
}

/// Whether a form says something of files that are there no more.
pub(super) fn speaks_of_gone(section: &Section, saved: &Answers, given: &Answers) -> bool {
    let asked = section.questions.iter();
    let mut asked = asked.filter(|own| own.kind == QuestionKind::Files);
    asked.any(|question| {
        let there = |file: FileId| {
            let mut saved = saved.all(&question.code).filter_map(Attachment::from_value);
            saved.any(|own| own.file == file)
        };
        let mut edits = given
            .all(&question.code)
            .filter_map(AttachmentEdit::from_value);
        edits.any(|edit| !there(edit.file))
    })
}

/// What is given for a section with its files: what a form says of them is put beside what is known of
/// them. A form that speaks of no file, or not of all, leaves the others where they are; whole
/// attachments, as an earlier version of the section has them, take the place of all there are.
pub(super) async fn merged(
    conn: &impl ConnectionTrait,
    id: SubmissionId,
    section: &Section,
    saved: &Answers,
    mut given: Answers,
) -> Result<Answers, DbErr> {
    let asked = section.questions.iter();
    for question in asked.filter(|own| own.kind == QuestionKind::Files) {
        let Some(values) = given.0.get_mut(&question.code) else {
            continue;
        };
        let edits: Vec<_> = values
            .iter()
            .filter_map(|value| AttachmentEdit::from_value(value))
            .collect();
        let whole: Vec<_> = values
            .iter()
            .filter_map(|value| Attachment::from_value(value))
            .collect();
        let now: Vec<Attachment> = if whole.is_empty() {
            saved
                .all(&question.code)
                .filter_map(Attachment::from_value)
                .filter_map(
                    |own| match edits.iter().find(|edit| edit.file == own.file) {
                        Some(edit) => edit.applied(own),
                        None => Some(own),
                    },
                )
                .collect()
        } else {
            let known = files::of(conn, id).await?;
            let own = |row: &&stored_file::Model| row.question == question.code;
            let known: Vec<_> = known.iter().filter(own).collect();
            let there = |said: &Attachment| {
                let row = known.iter().find(|row| row.id == said.file.0);
                row.is_some_and(|row| facts(row).as_ref() == Some(&bare(said)))
            };
            whole.into_iter().filter(there).collect()
        };
        *values = now.iter().map(Attachment::to_value).collect();
    }
    Ok(given)
}

/// What a row tells of its file.
pub(super) fn facts(row: &stored_file::Model) -> Option<Attachment> {
    Some(Attachment {
        file: FileId(row.id),
        kind: FileKind::from_code(&row.kind)?,
        size: u64::try_from(row.size).ok()?,
        sha256: row.sha256.clone(),
        name: row.name.clone(),
        alt: String::new(),
        credit: String::new(),
        consent: false,
    })
}

/// The same without what its applicant says of it.
fn bare(attachment: &Attachment) -> Attachment {
    Attachment {
        alt: String::new(),
        credit: String::new(),
        consent: false,
        ..attachment.clone()
    }
}
