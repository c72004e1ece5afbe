//! Everything as an archive, given out while it is made. Whoever reads it pulls; nobody else waits,
//! and when the reader goes away, the work ends.

use std::collections::VecDeque;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller},
    file::Attachment,
    id::SubmissionId,
    ports::{
        Refusal,
        dossiers::{Pieces, TableFormat},
        files::Bytes,
        secretariat_office::SubmissionFilter,
    },
    slug::slug,
};
use dossier::archive::Archive;
use serde_json::json;

use super::{papers::Paper, press::PRINTS, tables, trouble};
use crate::{
    Backend,
    services::{self, submission_content::Content, validation},
    store::{
        Stop,
        editions::EditionRow,
        entities::{full_sheet, submission},
        full_sheets,
    },
};

/// Something in an archive.
enum Member {
    Table(TableFormat),
    /// Everything of a submission: what it consists of is found when it is its turn.
    Submission(SubmissionId),
    /// A submission as a page.
    Page(SubmissionId),
    /// A submission as data.
    Data(SubmissionId),
    /// What lies beside a submission, in its folder.
    Paper(SubmissionId, String, Paper),
    /// A file of a submission or of what lies beside it, and the folders where it lies.
    File(Vec<String>, Attachment),
    /// What is still to come of it.
    Rest(Box<dyn Bytes>),
}

/// An archive that is being given out.
pub(super) struct Giving {
    backend: Backend,
    caller: Caller,
    year: u16,
    filter: SubmissionFilter,
    /// What is still to come.
    left: VecDeque<Member>,
    /// `None` once it has ended.
    archive: Option<Archive>,
}

/// What belongs to a submission: its page, its data, the files that were handed in with it, and what
/// lies beside it.
fn members(id: SubmissionId, folder: &str, content: &Content) -> Vec<Member> {
    let page = PRINTS.then_some(Member::Page(id));
    let whole = content.whole();
    let files = whole.0.values().flatten();
    let files = files.filter_map(|value| Attachment::from_value(value));
    let files = files.map(|own| Member::File(vec![folder.to_owned()], own));
    let papers = Paper::ALL.map(|paper| Member::Paper(id, folder.to_owned(), paper));
    page.into_iter()
        .chain([Member::Data(id)])
        .chain(files)
        .chain(papers)
        .collect()
}

impl Giving {
    pub(super) fn new(
        backend: Backend,
        caller: Caller,
        year: u16,
        filter: SubmissionFilter,
        chosen: Vec<SubmissionId>,
    ) -> Self {
        let tables = [TableFormat::Workbook, TableFormat::Values].map(Member::Table);
        let submissions = chosen.into_iter().map(Member::Submission);
        Self {
            backend,
            caller,
            year,
            filter,
            left: tables.into_iter().chain(submissions).collect(),
            archive: Some(Archive::default()),
        }
    }

    /// The next piece.
    async fn give(&mut self) -> Result<Option<Vec<u8>>, Stop> {
        let Some(mut archive) = self.archive.take() else {
            return Ok(None);
        };
        while let Some(member) = self.left.pop_front() {
            self.add(&mut archive, member).await?;
            let piece = archive.take();
            if !piece.is_empty() {
                self.archive = Some(archive);
                return Ok(Some(piece));
            }
        }
        Ok(Some(archive.finish().map_err(told)?))
    }

    async fn add(&mut self, archive: &mut Archive, member: Member) -> Result<(), Stop> {
        match member {
            Member::Table(format) => {
                let (backend, caller) = (&self.backend, &self.caller);
                let table = tables::table(backend, caller, self.year, &self.filter, format).await?;
                let name = match format {
                    TableFormat::Workbook => "submissions.xlsx",
                    TableFormat::Values => "submissions.csv",
                };
                put(archive, &[name], &table)?;
            }
            Member::Submission(id) => {
                let Some((edition, row, content, _)) =
                    read(&self.backend, &self.caller, self.year, id).await?
                else {
                    return Ok(());
                };
                let content = content.asked_only(&edition.edition);
                let members = members(id, &folder(&row), &content);
                for member in members.into_iter().rev() {
                    self.left.push_front(member);
                }
            }
            Member::Paper(id, folder, paper) => {
                let (backend, caller) = (&self.backend, &self.caller);
                let Some(written) = paper.read(backend, caller, self.year, id).await? else {
                    return Ok(());
                };
                put(archive, &[&folder, paper.name()], written.text.as_bytes())?;
                for own in written.files.into_iter().rev() {
                    let folders = vec![folder.clone(), Paper::FILES.to_owned()];
                    self.left.push_front(Member::File(folders, own));
                }
            }
            Member::File(folders, own) => {
                let bytes = self.backend.depot.get(&own.sha256, own.size).await?;
                // Two files may have one name; the beginning of the hash sets them apart.
                let stem = own.name.rsplit_once('.').map_or("", |(stem, _)| stem);
                let hash = own.sha256.get(..8).unwrap_or_default();
                let name = format!("{}-{hash}.{}", slug(stem), own.kind.code());
                let path: Vec<&str> = folders.iter().map(String::as_str).chain([&*name]).collect();
                archive.begin(&path).map_err(told)?;
                self.left.push_front(Member::Rest(bytes));
            }
            Member::Rest(mut bytes) => match bytes.next().await {
                Ok(Some(piece)) => {
                    archive.write(&piece).map_err(told)?;
                    self.left.push_front(Member::Rest(bytes));
                }
                Ok(None) => {}
                Err(cut) => return Err(trouble(cut.to_string())),
            },
            Member::Page(id) => {
                let Some((edition, row, content, full_sheet)) =
                    read(&self.backend, &self.caller, self.year, id).await?
                else {
                    return Ok(());
                };
                let told = super::Told {
                    edition: &edition.edition,
                    locale: self.caller.locale,
                    row: &row,
                    content: &content,
                    seal: full_sheet
                        .map(|own| own.fingerprint)
                        .or(row.fingerprint.clone()),
                };
                let page = self.backend.press.set(told.sheet()).await?;
                put(archive, &[&folder(&row), "submission.pdf"], &page)?;
            }
            Member::Data(id) => {
                let Some((edition, row, content, full_sheet)) =
                    read(&self.backend, &self.caller, self.year, id).await?
                else {
                    return Ok(());
                };
                let data = data(
                    &edition,
                    &row,
                    &content.asked_only(&edition.edition),
                    full_sheet.as_ref(),
                );
                put(
                    archive,
                    &[&folder(&row), "submission.json"],
                    data.as_bytes(),
                )?;
            }
        }
        Ok(())
    }
}

/// A submission with its edition as it is read, and the proof of its full sheet.
type Read = (
    EditionRow,
    submission::Model,
    Content,
    Option<full_sheet::Model>,
);

/// A submission, if the caller may still read it: much time may have gone by.
async fn read(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
) -> Result<Option<Read>, Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let reached = validation::reach(conn, caller, &edition, id, Act::ReadSubmission);
    let row = match reached.await {
        Ok((row, _)) => row,
        Err(Stop::Refused(Refusal::NotFound)) => return Ok(None),
        Err(stop) => return Err(stop),
    };
    let edition = services::full_sheets::as_read(&backend.editions, conn, &edition, &row).await?;
    let content = Content::load(conn, &edition.edition, id).await?;
    let full_sheet = full_sheets::of(conn, id).await?;
    Ok(Some((edition, row, content, full_sheet)))
}

#[async_trait]
impl Pieces for Giving {
    async fn next(&mut self) -> Result<Option<Vec<u8>>, Refusal> {
        Ok(self.give().await?)
    }
}

fn put(archive: &mut Archive, path: &[&str], bytes: &[u8]) -> Result<(), Stop> {
    archive.begin(path).map_err(told)?;
    archive.write(bytes).map_err(told)
}

fn told(error: dossier::archive::ArchiveTrouble) -> Stop {
    trouble(error.to_string())
}

/// Where the files of a submission lie: its category and title, and its own number.
fn folder(row: &submission::Model) -> String {
    let title = slug(&row.title);
    let number = SubmissionId(row.id).to_string();
    // The end of the number is drawn, its beginning is the time.
    let number = number
        .get(number.len().saturating_sub(8)..)
        .unwrap_or_default();
    format!("{}-{title}-{number}", row.category)
}

/// A submission as data, as its fingerprint sees it.
fn data(
    edition: &EditionRow,
    row: &submission::Model,
    content: &Content,
    full_sheet: Option<&full_sheet::Model>,
) -> String {
    let sections = content.sections.iter();
    let sections = sections.map(|section| (section.code.clone(), json!(section.answers)));
    let contacts = content
        .contacts
        .iter()
        .filter(|contact| !contact.is_blank());
    let received = |at: i64| i18n::moment::iso(at);
    let full_sheet = full_sheet
        .map(|own| json!({"received": received(own.handed_in), "fingerprint": own.fingerprint}));
    let data = json!({
        "submission": SubmissionId(row.id).to_string(),
        "edition": edition.edition.year,
        "state": row.state,
        "received": row.submitted.map(received),
        "fingerprint": row.fingerprint,
        "full_sheet": full_sheet,
        "contacts": contacts.collect::<Vec<_>>(),
        "sections": sections.collect::<serde_json::Map<_, _>>(),
    });
    format!("{data:#}\n")
}
