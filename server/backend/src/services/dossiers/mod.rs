//! What people keep of submissions: the port.

mod archive;
pub(crate) mod books;
pub(super) mod matter;
mod papers;
pub(crate) mod press;
mod tables;

use std::collections::BTreeSet;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Relation},
    id::{AccountId, SubmissionId},
    ports::{
        Dossiers, Refusal,
        dossiers::{BookRun, Exports, Pieces, TableFormat},
        secretariat_office::SubmissionFilter,
    },
    submission::State,
};
use sea_orm::ConnectionTrait;

use super::{
    authorisation::authorise, full_sheets, office_lists, results_office::office,
    submission_content::Content, submission_desk::Desk, validation,
};
use crate::{
    Backend,
    store::{Stop, Tx, editions::EditionRow, entities::submission, juries, log},
};
use matter::Told;
use press::Sheet;

#[async_trait]
impl Dossiers for Backend {
    fn prints(&self) -> bool {
        press::PRINTS
    }

    async fn own(&self, caller: &Caller, id: SubmissionId) -> Result<Vec<u8>, Refusal> {
        self.writing(caller)?;
        let sheet = self.own_sheet(caller, id).await?;
        Ok(self.press.set(sheet).await?)
    }

    async fn receipt(&self, caller: &Caller, id: SubmissionId) -> Result<Vec<u8>, Refusal> {
        self.writing(caller)?;
        let sheet = self.receipt_sheet(caller, id).await?;
        Ok(self.press.set(sheet).await?)
    }

    async fn entry(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<Vec<u8>, Refusal> {
        if !self.prints() {
            return Err(Refusal::NotFound);
        }
        let sheet = self.office_sheet(caller, year, id).await?;
        Ok(self.press.set(sheet).await?)
    }

    async fn exports(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
    ) -> Result<Exports, Refusal> {
        Ok(self.exports_by(caller, year, filter).await?)
    }

    async fn table(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
        format: TableFormat,
    ) -> Result<Vec<u8>, Refusal> {
        let kind = match format {
            TableFormat::Values => "CSV",
            TableFormat::Workbook => "XLSX",
        };
        self.note_export(caller, year, filter, kind).await?;
        Ok(tables::table(self, caller, year, filter, format).await?)
    }

    async fn archive(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
    ) -> Result<Box<dyn Pieces>, Refusal> {
        let chosen = self.note_export(caller, year, filter, "ZIP").await?;
        let pieces =
            archive::Giving::new(self.clone(), caller.clone(), year, filter.clone(), chosen);
        Ok(Box::new(pieces))
    }

    async fn look_for_book(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
    ) -> Result<Option<BookRun>, Refusal> {
        Ok(books::look(self, caller, year, filter).await?)
    }

    async fn book(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
    ) -> Result<Vec<u8>, Refusal> {
        Ok(books::find(self, caller, year, filter).await?)
    }

    async fn give_up_book(&self, caller: &Caller, year: u16) -> Result<(), Refusal> {
        Ok(books::give_up(self, caller, year).await?)
    }
}

/// What a filter keeps, and who asks.
pub(super) struct Chosen {
    pub(super) edition: EditionRow,
    pub(super) account: AccountId,
    /// By category, then by title.
    pub(super) rows: Vec<submission::Model>,
}

/// The submissions that the caller may take away, without those that there is a conflict with.
pub(super) async fn chosen(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    year: u16,
    filter: &SubmissionFilter,
) -> Result<Chosen, Stop> {
    let edition = backend.edition_of_year(conn, year).await?;
    let act = Act::ExportSubmissions;
    let account = authorise(conn, caller, &edition, act, Relation::None).await?;
    let hidden = juries::conflicts_of(conn, edition.id, account).await?;
    let mut rows = office_lists::visible(conn, &edition, &hidden).await?;
    rows.retain(|row| keeps(row, filter));
    let categories = &edition.edition.categories;
    let place = |code: &str| categories.iter().position(|own| own.code == code);
    rows.sort_by_cached_key(|row| {
        let place = place(&row.category).unwrap_or(usize::MAX);
        (place, i18n::collate::key(caller.locale, &row.title), row.id)
    });
    Ok(Chosen {
        edition,
        account,
        rows,
    })
}

fn keeps(row: &submission::Model, filter: &SubmissionFilter) -> bool {
    let handed_in = !matches!(office_lists::state(row), State::Draft | State::Withdrawn);
    (filter.state.is_some() || handed_in) && office_lists::keeps(row, filter)
}

/// A submission as the secretariat reads it.
async fn entry_sheet(
    backend: &Backend,
    conn: &impl ConnectionTrait,
    caller: &Caller,
    edition: &EditionRow,
    row: &submission::Model,
) -> Result<Sheet, Stop> {
    let edition = full_sheets::as_read(&backend.editions, conn, edition, row).await?;
    let content = Content::load(conn, &edition.edition, SubmissionId(row.id)).await?;
    let told = Told {
        edition: &edition.edition,
        locale: caller.locale,
        row,
        content: &content,
        seal: full_sheets::seal(conn, row).await?,
    };
    Ok(told.sheet())
}

impl Backend {
    async fn office_sheet(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<Sheet, Stop> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        let reached = validation::reach(conn, caller, &edition, id, Act::ReadSubmission);
        let (row, _) = reached.await?;
        entry_sheet(self, conn, caller, &edition, &row).await
    }

    async fn own_sheet(&self, caller: &Caller, id: SubmissionId) -> Result<Sheet, Stop> {
        let conn = self.store.snapshot().await?;
        let desk = Desk::open(self, &conn, caller, id).await?;
        desk.authorise(Act::ReadOwnSubmission).await?;
        let content = desk.content().await?;
        let told = Told {
            edition: &desk.edition.edition,
            locale: caller.locale,
            row: &desk.row,
            content: &content,
            seal: desk.seal(),
        };
        Ok(told.sheet())
    }

    async fn receipt_sheet(&self, caller: &Caller, id: SubmissionId) -> Result<Sheet, Stop> {
        let conn = self.store.snapshot().await?;
        let desk = Desk::open(self, &conn, caller, id).await?;
        desk.authorise(Act::ReadOwnSubmission).await?;
        let receipt = desk.receipt().await?;
        Ok(matter::receipt(caller.locale, &receipt, &desk.row))
    }

    async fn exports_by(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
    ) -> Result<Exports, Stop> {
        let conn = &self.store.snapshot().await?;
        let all = SubmissionFilter::default();
        let all = chosen(self, conn, caller, year, &all).await?;
        let found = chosen(self, conn, caller, year, filter).await?.rows.len();
        let mut exports = Exports {
            office: office(&all.edition, caller),
            found: u32::try_from(found).unwrap_or(u32::MAX),
            categories: Default::default(),
            countries: Vec::new(),
            prints: press::PRINTS,
        };
        let mut countries = BTreeSet::new();
        for row in all.rows {
            if !row.category.is_empty() {
                *exports.categories.entry(row.category).or_default() += 1;
            }
            if !row.country.is_empty() {
                countries.insert(row.country);
            }
        }
        exports.countries = countries.into_iter().collect();
        Ok(exports)
    }

    /// Writes into the log that many submissions are taken away; which ones they are.
    async fn note_export(
        &self,
        caller: &Caller,
        year: u16,
        filter: &SubmissionFilter,
        kind: &'static str,
    ) -> Result<Vec<SubmissionId>, Stop> {
        let (backend, caller, filter) = (self.clone(), caller.clone(), filter.clone());
        let unit = async move |tx: &Tx| {
            let chosen = chosen(&backend, tx, &caller, year, &filter).await?;
            let (now, who, of) = (
                caller.received,
                Some(chosen.account),
                Some(chosen.edition.id),
            );
            let count = chosen.rows.len().to_string();
            log::note(tx, now, who, of, "submissions-exported", kind, &count).await?;
            let ids = chosen.rows.iter().map(|row| SubmissionId(row.id));
            Ok::<_, Stop>(ids.collect())
        };
        self.store.write(unit).await
    }
}

/// What was not made, for the log.
pub(super) fn trouble(told: String) -> Stop {
    sea_orm::DbErr::Custom(told).into()
}
