//! Bringing in submissions that were collected elsewhere.
//!
//! A file and a [`Mapping`] become submissions of one account, by the rules of the form and of the
//! calendar: what the form would refuse is refused here, at its line. One run is one unit of work.
//!
//! [`source`] reads the file, [`mapping`] the mapping; [`labels`] understands closed lists,
//! [`filling`] fills the form, [`report`] tells what happened.

mod filling;
mod labels;
pub mod mapping;
pub mod report;
mod source;
mod template;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::BufRead,
};

use domain::{
    access::Caller,
    id::{AccountId, SubmissionId},
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
    ports::Refusal,
};
use thiserror::Error;

pub use mapping::Mapping;
pub use report::Report;
pub use source::Format;
pub use template::Template;

use self::{
    filling::{Filled, Filler},
    report::{Reason, RefusedRow, TakenRow},
    source::Table,
};
use crate::{
    Backend,
    services::{submission_desk::Desk, submission_steps::Letters},
    store::{Stop, Tx, accounts, editions::EditionRow, log},
};

/// Most rows of one file: all of them are one unit of work, for which everybody else waits.
pub const MOST_ROWS: usize = 300;

/// How a run is to be done.
#[derive(Clone, Debug)]
pub struct Options {
    /// Year of the edition.
    pub year: u16,
    /// Whose submissions they become; an account is made if there is none.
    pub owner: EmailAddress,
    /// Whether the good rows are taken although others are refused.
    pub partial: bool,
    /// Whether nothing is written in any case: the report says what would be.
    pub rehearse: bool,
    /// When the rows were received; now, if it is not said. The calendar goes by it.
    pub received: Option<Moment>,
}

/// Why there is no report.
#[derive(Debug, Error)]
pub enum ImportTrouble {
    /// The file cannot be read at all.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// The mapping does not fit the form or the file.
    #[error("the mapping does not fit: {}", .0.join("; "))]
    Mapping(Vec<String>),
    /// More rows than [`MOST_ROWS`].
    #[error("{0} rows are too many for one run (at most {MOST_ROWS}): divide the file")]
    TooManyRows(usize),
    /// There is no edition of the year.
    #[error("there is no edition of {0}")]
    NoEdition(u16),
    /// The calendar or the database says no.
    #[error("{0}")]
    Refused(#[from] Refusal),
}

/// Brings in a file. Either all rows are taken or none, unless `partial` is asked for.
///
/// # Errors
/// [`ImportTrouble`]; nothing was written then.
pub async fn run(
    backend: &Backend,
    options: &Options,
    format: Format,
    file: impl BufRead,
    mapping: &Mapping,
) -> Result<Report, ImportTrouble> {
    let edition = backend
        .editions
        .by_year(backend.store.read(), options.year)
        .await;
    let edition = edition.map_err(|error| Refusal::from(Stop::from(error)))?;
    let edition = edition.ok_or(ImportTrouble::NoEdition(options.year))?;
    // Whoever goes on writes the full sheet alone.
    let edition = edition.of_entry();
    let delimiter = mapping
        .delimiter
        .and_then(|c| u8::try_from(c).ok())
        .unwrap_or(b',');
    let table = source::read(file, format, delimiter)?;
    let faults = mapping.faults(&edition.edition, &table.columns);
    if !faults.is_empty() {
        return Err(ImportTrouble::Mapping(faults));
    }
    if table.rows.len() > MOST_ROWS {
        return Err(ImportTrouble::TooManyRows(table.rows.len()));
    }
    let (mut report, good) = prepared(&edition, mapping, table);
    let all_good = report.refused.is_empty();
    if options.rehearse || good.is_empty() || !(all_good || options.partial) {
        return Ok(report);
    }
    let (worker, wanted) = (backend.clone(), options.clone());
    let unit = async move |tx: &Tx| worker.take(tx, edition, &wanted, good).await;
    let (taken, known) = backend.store.write(unit).await.map_err(Refusal::from)?;
    (report.taken, report.known, report.kept) = (taken, known, true);
    Ok(report)
}

/// The good rows, and the report on all.
fn prepared(edition: &EditionRow, mapping: &Mapping, table: Table) -> (Report, Vec<Filled>) {
    let used = mapping.columns();
    let ignored: BTreeSet<&str> = mapping.ignore.iter().map(String::as_str).collect();
    let unused = table.columns.iter().map(String::as_str);
    let unused = unused.filter(|column| !used.contains(column) && !ignored.contains(column));
    let mut report = Report {
        rows: table.rows.len() + table.unreadable.len(),
        unused_columns: unused.map(str::to_owned).collect(),
        refused: table.unreadable,
        ..Report::default()
    };
    let mut filler = Filler::new(&edition.edition, mapping);
    let (mut good, mut keys) = (Vec::new(), BTreeMap::new());
    for row in &table.rows {
        let mut filled = filler.fill(row);
        if let Some(key) = &filled.key {
            match keys.get(key) {
                Some(line) => filled.reasons.push(Reason::SameKey(*line)),
                None => {
                    keys.insert(key.clone(), filled.line);
                }
            }
        }
        let (line, title) = (filled.line, filled.title());
        if filled.reasons.is_empty() {
            let submitted = filled.submit;
            report.taken.push(TakenRow {
                line,
                submission: None,
                title,
                submitted,
            });
            good.push(filled);
        } else {
            report.refused.push(RefusedRow {
                line,
                title,
                reasons: filled.reasons,
            });
        }
    }
    report.refused.sort_by_key(|row| row.line);
    (report.unmapped, report.over_long) = (filler.unmapped, filler.over_long);
    (report, good)
}

impl Backend {
    async fn take(
        &self,
        tx: &Tx,
        edition: EditionRow,
        options: &Options,
        rows: Vec<Filled>,
    ) -> Result<(Vec<TakenRow>, Vec<u64>), Stop> {
        // The rows were looked at by the form as it was then.
        let now = self.editions.by_id(tx, edition.id).await?;
        let now = now.ok_or(Refusal::NotFound)?;
        if now.form != edition.form {
            let current = now.revision;
            return Err(Refusal::Stale { current }.into());
        }
        let received = options.received.unwrap_or_else(|| self.now());
        let new = self.ids.account();
        let owner =
            accounts::found_or_made(tx, new, &options.owner, Locale::DEFAULT, received).await?;
        let caller = Caller {
            account: Some(AccountId(owner.id)),
            session: None,
            received,
            locale: Locale::from_code(&owner.locale).unwrap_or(Locale::DEFAULT),
            network: String::new(),
        };
        let (mut taken, mut known) = (Vec::new(), Vec::new());
        for row in rows {
            let key = row.key.as_ref().map(|key| format!("import/{key}"));
            if let Some(key) = &key
                && Desk::started(tx, &caller, &edition, key).await?.is_some()
            {
                known.push(row.line);
                continue;
            }
            let (line, title) = (row.line, row.title());
            // Whose time to begin it would be has nothing to do with what is imported.
            let mut desk = Desk::begin(self, tx, &caller, edition.clone(), None).await?;
            if let Some(key) = &key {
                desk.remember(key).await?;
            }
            let content = desk.fill(row.contacts, row.sections).await?;
            if row.submit {
                desk.hand_in(&content, Letters::None).await?;
            }
            let submission = Some(SubmissionId(desk.row.id));
            taken.push(TakenRow {
                line,
                submission,
                title,
                submitted: row.submit,
            });
        }
        let count = taken.len().to_string();
        let of = Some(edition.id);
        log::note(
            tx,
            received,
            caller.account,
            of,
            "imported",
            options.owner.as_str(),
            &count,
        )
        .await?;
        Ok((taken, known))
    }
}
