//! What a section of a submission said before.

use domain::{
    access::{Act, Caller},
    edition::Section,
    id::SubmissionId,
    moment::Moment,
    ports::{
        Refusal,
        submissions::{SectionHistory, SectionVersion},
    },
    revision::Revision,
    submission::Answers,
};
use sea_orm::DbErr;

use super::{collaboration::called, submission_desk::Desk};
use crate::{
    Backend,
    store::{Stop, entities::section_version, juries, section_versions},
};

pub(super) async fn read(
    backend: &Backend,
    caller: &Caller,
    id: SubmissionId,
    section: &str,
) -> Result<SectionHistory, Stop> {
    let conn = &backend.store.snapshot().await?;
    let desk = Desk::open(backend, conn, caller, id).await?;
    desk.authorise(Act::ReadOwnSubmission).await?;
    if section == Section::CONTACTS {
        return Err(Refusal::NotFound.into());
    }
    let content = desk.content().await?;
    let mut sections = content.sections.into_iter();
    let saved = sections.find(|saved| saved.code == section);
    let now = saved.ok_or(Refusal::NotFound)?;
    let rows = section_versions::of(conn, id, section).await?;
    let people = rows.iter().map(|row| row.account);
    let names = juries::names(conn, people).await?;
    let mut versions = Vec::with_capacity(rows.len());
    for row in rows {
        versions.push(SectionVersion {
            revision: Revision(row.revision),
            saved: Moment(row.saved),
            by: called(&names, row.account),
            answers: answers(&row)?,
        });
    }
    Ok(SectionHistory { now, versions })
}

/// The answers of a version.
pub(super) fn answers(row: &section_version::Model) -> Result<Answers, DbErr> {
    serde_json::from_str(&row.answers).map_err(|error| {
        DbErr::Json(format!(
            "version {} of {} of {}: {error}",
            row.revision, row.section, row.submission
        ))
    })
}
