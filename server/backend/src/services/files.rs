//! Sending files, and getting them.

use std::sync::Arc;

use async_trait::async_trait;
use domain::{
    access::Caller,
    edition::Edition,
    file::{Attachment, FileKind, FileRules},
    id::{EditionId, FileId, SubmissionId},
    ports::{
        Conversations, Files, JuryRoom, PublicSite, Refusal, SecretariatOffice, Submissions,
        conversations::Seat,
        files::{Bytes, Form, OpenFile, Progress},
    },
    problem::ProblemCode,
    submission::Answers,
};

use super::{
    attaching::{facts, limit, refused, too_large},
    conversations::Found,
    submission_desk::Desk,
};
use crate::{
    Backend,
    files::{Arrival, DepotTrouble, arrival::Taken, content::Examined},
    store::{
        Stop, StoreTrouble, Tx,
        entities::{stored_file, submission, upload},
        files,
        form_versions::WrittenIn,
    },
};
use sea_orm::EntityTrait;

impl From<DepotTrouble> for Stop {
    fn from(trouble: DepotTrouble) -> Self {
        let full = matches!(&trouble, DepotTrouble::Disk(error) if error.kind() == std::io::ErrorKind::StorageFull);
        if full {
            return StoreTrouble::Full.into();
        }
        Self::Files(trouble.to_string())
    }
}

#[async_trait]
impl Files for Backend {
    async fn announce(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        question: &str,
        name: &str,
        size: Option<u64>,
    ) -> Result<FileId, Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let (question, name) = (question.to_owned(), name.to_owned());
        let unit = async move |tx: &Tx| {
            if question == FileRules::MESSAGE {
                let found = Found::write(&backend, tx, &caller, seat, id).await?;
                return found.announce(&name, size).await;
            }
            if seat != Seat::Team {
                return Err(Refusal::NotFound.into());
            }
            let desk = Desk::open(&backend, tx, &caller, id).await?;
            desk.announce(&question, &name, size).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn progress(&self, caller: &Caller, id: FileId) -> Result<Progress, Refusal> {
        let row = self.own_upload(caller, id).await?;
        let held = self.depot.hold(id).ok_or(Refusal::WrongState)?;
        let offset = held.len().await.map_err(DepotTrouble::from);
        Ok(Progress {
            offset: offset.map_err(Stop::from)?,
            size: row.size.and_then(|size| u64::try_from(size).ok()),
        })
    }

    async fn take(
        &self,
        caller: &Caller,
        id: FileId,
        offset: u64,
        bytes: &mut dyn Bytes,
    ) -> Result<u64, Refusal> {
        let row = self.own_upload(caller, id).await?;
        let most = self.limit_of(&row).await?;
        let announced = row.size.and_then(|size| u64::try_from(size).ok());
        let held = self.depot.hold(id).ok_or(Refusal::WrongState)?;
        let there = held.len().await.map_err(DepotTrouble::from);
        if there.map_err(Stop::from)? != offset {
            return Err(Refusal::WrongState);
        }
        let taken = held.take(bytes, announced.unwrap_or(most).min(most)).await;
        match taken.map_err(DepotTrouble::from).map_err(Stop::from)? {
            Taken::Here(length) => Ok(length),
            Taken::TooMany => {
                self.forget_upload(&held, id).await?;
                Err(too_large(&row.question, most))
            }
        }
    }

    async fn arrived(&self, caller: &Caller, id: FileId) -> Result<Attachment, Refusal> {
        if let Some(row) = files::one(self.store.read(), id)
            .await
            .map_err(Stop::from)?
        {
            // The answer to the first try was lost on its way.
            let own = caller.account.is_some_and(|own| own.0 == row.account);
            if !own {
                self.sheet_for(caller, SubmissionId(row.submission)).await?;
            }
            return facts(&row).ok_or(Refusal::NotFound);
        }
        let row = self.own_upload(caller, id).await?;
        let held = self.depot.hold(id).ok_or(Refusal::WrongState)?;
        match self.look_at(&row, &held).await? {
            Ok(examined) => {
                let kept = self.keep(caller, row, examined).await;
                match kept {
                    Ok(attachment) => {
                        held.remove()
                            .await
                            .map_err(DepotTrouble::from)
                            .map_err(Stop::from)?;
                        Ok(attachment)
                    }
                    Err(Refusal::Invalid(problems)) => {
                        self.forget_upload(&held, id).await?;
                        Err(Refusal::Invalid(problems))
                    }
                    Err(refusal) => Err(refusal),
                }
            }
            Err(code) => {
                self.forget_upload(&held, id).await?;
                Err(refused(&row.question, code))
            }
        }
    }

    async fn give_up(&self, caller: &Caller, id: FileId) -> Result<(), Refusal> {
        self.own_upload(caller, id).await?;
        let held = self.depot.hold(id).ok_or(Refusal::WrongState)?;
        self.forget_upload(&held, id).await
    }

    async fn open(&self, caller: &Caller, id: FileId, form: Form) -> Result<OpenFile, Refusal> {
        let row = files::one(self.store.read(), id).await;
        let row = row.map_err(Stop::from)?.ok_or(Refusal::NotFound)?;
        let edition = self.edition_of(SubmissionId(row.submission)).await?;
        if !self.may_have(caller, &edition, &row).await? {
            return Err(Refusal::NotFound);
        }
        let (sha256, size, kind) = match form {
            Form::Whole => (row.sha256, row.size, FileKind::from_code(&row.kind)),
            Form::Small => {
                let small = row.small.zip(row.small_size).ok_or(Refusal::NotFound)?;
                (small.0, small.1, Some(FileKind::Jpeg))
            }
        };
        let size = u64::try_from(size).unwrap_or(0);
        Ok(OpenFile {
            name: row.name,
            kind: kind.ok_or(Refusal::NotFound)?,
            size,
            bytes: self.depot.get(&sha256, size).await.map_err(Stop::from)?,
        })
    }
}

impl Backend {
    /// One's own file on its way. Somebody else's is not found.
    async fn own_upload(&self, caller: &Caller, id: FileId) -> Result<upload::Model, Refusal> {
        let account = caller.account.ok_or(Refusal::SignInNeeded)?;
        let row = files::on_its_way(self.store.read(), id).await;
        let row = row.map_err(Stop::from)?;
        row.filter(|row| row.account == account.0)
            .ok_or(Refusal::NotFound)
    }

    /// Most bytes of a file on its way, by what its name promises.
    async fn limit_of(&self, row: &upload::Model) -> Result<u64, Refusal> {
        if row.question == FileRules::MESSAGE {
            return limit(&row.question, &FileRules::of_message(), &row.name);
        }
        let edition = self.edition_of(SubmissionId(row.submission)).await?;
        let question = edition.question(&row.question);
        let rules = question.and_then(domain::edition::Question::file_rules);
        limit(&row.question, &rules.ok_or(Refusal::NotFound)?, &row.name)
    }

    /// The edition that a submission belongs to, in the form that it is written in.
    async fn edition_of(&self, id: SubmissionId) -> Result<Arc<Edition>, Refusal> {
        let conn = self.store.read();
        let of = submission::Entity::find_by_id(id.0).one(conn).await;
        let of = of.map_err(Stop::from)?.ok_or(Refusal::NotFound)?;
        let stored = self.editions.by_id(conn, EditionId(of.edition)).await;
        let stored = stored.map_err(Stop::from)?.ok_or(Refusal::NotFound)?;
        let forms = WrittenIn::with_open_sheet(&of);
        let written = self.editions.written(conn, &stored, forms).await;
        Ok(written.map_err(Stop::from)?.edition)
    }

    async fn forget_upload(&self, held: &Arrival, id: FileId) -> Result<(), Refusal> {
        held.remove()
            .await
            .map_err(DepotTrouble::from)
            .map_err(Stop::from)?;
        let unit = async move |tx: &Tx| Ok::<_, Stop>(files::forget(tx, id).await?);
        Ok(self.store.write(unit).await?)
    }

    /// What a file on its way is, now that no more comes; or why it is not kept.
    async fn look_at(
        &self,
        row: &upload::Model,
        held: &Arrival,
    ) -> Result<Result<Examined, ProblemCode>, Refusal> {
        let length = held
            .len()
            .await
            .map_err(DepotTrouble::from)
            .map_err(Stop::from)?;
        let announced = row.size.and_then(|size| u64::try_from(size).ok());
        if length == 0 || announced.is_some_and(|size| size != length) {
            return Ok(Err(ProblemCode::FileCutShort));
        }
        match self.depot.examine(held, &row.name).await {
            // Without a verdict nothing is kept; whoever sent it can do nothing about it but wait.
            Err(DepotTrouble::Scanner(trouble)) => {
                tracing::error!(%trouble, file = %row.id, "a file was not scanned");
                Ok(Err(ProblemCode::FileUnscanned))
            }
            examined => Ok(examined.map_err(Stop::from)?),
        }
    }

    /// Bytes first, then the row that names them.
    async fn keep(
        &self,
        caller: &Caller,
        row: upload::Model,
        examined: Examined,
    ) -> Result<Attachment, Refusal> {
        let kept = self.depot.keep(&examined.whole).await;
        kept.map_err(Stop::from)?;
        if let Some(small) = &examined.small {
            self.depot.keep(small).await.map_err(Stop::from)?;
        }
        let small = examined.small.as_ref();
        let row = stored_file::Model {
            id: row.id,
            submission: row.submission,
            question: row.question,
            name: named(&row.name, examined.kind),
            kind: examined.kind.code().to_owned(),
            size: i64::try_from(examined.whole.size).unwrap_or(i64::MAX),
            sha256: examined.whole.sha256.clone(),
            small: small.map(|own| own.sha256.clone()),
            small_size: small.and_then(|own| i64::try_from(own.size).ok()),
            account: row.account,
            stored: caller.received.micros(),
            message: None,
        };
        let said = facts(&row).ok_or(Refusal::NotFound)?;
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            if row.question == FileRules::MESSAGE {
                files::forget(tx, said.file).await?;
                files::keep(tx, row).await?;
                return Ok(said);
            }
            let id = SubmissionId(row.submission);
            let mut desk = Desk::open(&backend, tx, &caller, id).await?;
            desk.attach(row, said).await
        };
        Ok(self.store.write(unit).await?)
    }

    /// Whether an answer that the caller reads, anywhere, holds the file. These are the very questions
    /// that the pages ask.
    async fn may_have(
        &self,
        caller: &Caller,
        edition: &Edition,
        row: &stored_file::Model,
    ) -> Result<bool, Refusal> {
        let (id, year) = (SubmissionId(row.submission), edition.year);
        let file = FileId(row.id);
        if row.question == FileRules::MESSAGE {
            return self.may_have_with_message(caller, year, row).await;
        }
        let holds = |answers: &Answers| {
            let mut values = answers
                .all(&row.question)
                .filter_map(Attachment::from_value);
            values.any(|own| own.file == file)
        };
        if let Some(result) = found(self.result(caller, year).await)?
            && let Some(entry) = result
                .result
                .entries
                .iter()
                .find(|own| own.submission == id)
            && holds(&entry.answers)
        {
            return Ok(true);
        }
        if caller.account.is_none() {
            return Ok(false);
        }
        // Who writes it also reads what it said before.
        if found(self.sheet(caller, id).await)?.is_some() {
            return Ok(true);
        }
        if let Some(sheet) = found(self.submission(caller, year, id).await)?
            && sheet.sections.iter().any(|section| holds(&section.answers))
        {
            return Ok(true);
        }
        let sheet = found(self.ballot_sheet(caller, year, id).await)?;
        Ok(sheet.is_some_and(|sheet| holds(&sheet.answers)))
    }
}

impl Backend {
    /// A file of a message is for whoever reads the message; before it was sent, for its sender.
    async fn may_have_with_message(
        &self,
        caller: &Caller,
        year: u16,
        row: &stored_file::Model,
    ) -> Result<bool, Refusal> {
        let Some(account) = caller.account else {
            return Ok(false);
        };
        if row.message.is_none() {
            return Ok(row.account == account.0);
        }
        let id = SubmissionId(row.submission);
        for seat in [Seat::Team, Seat::Office { year }] {
            if found(self.threads(caller, seat, id).await)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// What somebody reads; `None` for whoever may not. Trouble stays trouble.
fn found<T>(read: Result<T, Refusal>) -> Result<Option<T>, Refusal> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(trouble @ (Refusal::Trouble { .. } | Refusal::Full)) => Err(trouble),
        Err(_) => Ok(None),
    }
}

/// The name with the ending of what is kept: a picture may be drawn anew as another kind.
fn named(name: &str, kind: FileKind) -> String {
    if FileKind::promised(name) == Some(kind) {
        return name.to_owned();
    }
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    format!("{stem}.{}", kind.code())
}
