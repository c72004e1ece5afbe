//! Books printed beside the requests. Many submissions take a while: whoever waits is told how far a
//! book is, and may give it up.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU8, Ordering},
    },
    time::Duration,
};

use data_encoding::HEXLOWER;
use domain::{
    access::{Act, Caller, Relation},
    edition::Readers,
    id::{AccountId, EditionId},
    ports::{
        Refusal,
        dossiers::{BookRun, BookStep},
        secretariat_office::SubmissionFilter,
    },
};
use dossier::matter::{Book, Chapter};
use i18n::{Texts, t};
use sha2::{Digest, Sha256};
use tokio::{sync::watch, time::timeout};

use super::{
    Chosen, chosen,
    matter::{Told, frame},
    press::{PRINTS, Sheet},
};
use crate::{
    Backend,
    services::{authorisation::authorise, results_office::office, submission_content::Content},
    store::{Stop, form_versions::WrittenIn, full_sheets, sections},
};

/// A book that is given up is in no step.
const GIVEN_UP: u8 = u8::MAX;

/// The book that each person waits for.
#[derive(Clone)]
pub(crate) struct Books {
    runs: Arc<Mutex<BTreeMap<(EditionId, AccountId), Run>>>,
    /// So long a page waits before it tells how far a book is.
    patience: Duration,
}

/// A book that is printed, or was.
#[derive(Clone)]
struct Run {
    /// Digest of what is in it and how it is told.
    snapshot: String,
    step: Arc<AtomicU8>,
    /// The book once it is there; closed without one when it was given up or could not be printed.
    book: watch::Receiver<Option<Arc<Vec<u8>>>>,
}

impl Run {
    fn give_up(&self) {
        self.step.store(GIVEN_UP, Ordering::Relaxed);
    }

    fn is_of(&self, snapshot: &str) -> bool {
        let alive = self.book.borrow().is_some() || self.book.has_changed().is_ok();
        alive && self.snapshot == snapshot && self.step.load(Ordering::Relaxed) != GIVEN_UP
    }

    fn step(&self) -> BookStep {
        let step = usize::from(self.step.load(Ordering::Relaxed));
        BookStep::ALL.get(step).copied().unwrap_or(BookStep::Reads)
    }
}

/// Goes on to a step; whether the book is still wanted.
fn goes_on(step: &AtomicU8, to: BookStep) -> bool {
    let place = BookStep::ALL.iter().position(|own| *own == to);
    let to = place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or_default();
    let on = |now| (now != GIVEN_UP).then_some(to);
    step.fetch_update(Ordering::Relaxed, Ordering::Relaxed, on)
        .is_ok()
}

impl Books {
    pub(crate) fn new(patience: Duration) -> Self {
        Self {
            runs: Arc::default(),
            patience,
        }
    }

    fn runs(&self) -> MutexGuard<'_, BTreeMap<(EditionId, AccountId), Run>> {
        self.runs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The run for what is chosen: the one that is kept, or a new one. An earlier one of the same
    /// person is given up.
    fn run(&self, backend: &Backend, caller: &Caller, chosen: Chosen) -> Run {
        let key = (chosen.edition.id, chosen.account);
        let snapshot = snapshot(caller, &chosen);
        let mut runs = self.runs();
        if let Some(run) = runs.get(&key) {
            if run.is_of(&snapshot) {
                return run.clone();
            }
            run.give_up();
        }
        let (told, book) = watch::channel(None);
        let run = Run {
            snapshot,
            step: Arc::default(),
            book,
        };
        goes_on(&run.step, BookStep::Reads);
        let (backend, caller, step) = (backend.clone(), caller.clone(), Arc::clone(&run.step));
        tokio::spawn(async move {
            match print(&backend, &caller, &chosen, &step).await {
                Ok(book) => drop(told.send_replace(Some(Arc::new(book)))),
                Err(Stop::Refused(_)) => {}
                Err(trouble) => drop(Refusal::from(trouble)),
            }
        });
        runs.insert(key, run.clone());
        run
    }

    /// Gives up whatever is under way: the program ends.
    pub(crate) fn end(&self) {
        for (_, run) in std::mem::take(&mut *self.runs()) {
            run.give_up();
        }
    }
}

/// The same book is asked for again and again while it is printed.
fn snapshot(caller: &Caller, chosen: &Chosen) -> String {
    let mut digest = Sha256::new();
    digest.update(caller.locale.code());
    digest.update(chosen.edition.revision.0.to_be_bytes());
    for row in &chosen.rows {
        digest.update(row.id);
        digest.update(row.revision.to_be_bytes());
        digest.update(row.changed.to_be_bytes());
        digest.update(&row.state);
    }
    HEXLOWER.encode(&digest.finalize())
}

async fn print(
    backend: &Backend,
    caller: &Caller,
    chosen: &Chosen,
    step: &AtomicU8,
) -> Result<Vec<u8>, Stop> {
    let conn = &backend.store.snapshot().await?;
    let ids = chosen.rows.iter().map(|row| row.id).collect();
    let mut sections = sections::of_many(conn, ids).await?;
    let ids = chosen.rows.iter().map(|row| row.id);
    let sheets = full_sheets::of_many(conn, ids).await?;
    let edition = &chosen.edition.edition;
    let (texts, locale) = (Texts::of(caller.locale), caller.locale);
    let mut chapters: Vec<Chapter> = Vec::new();
    for row in &chosen.rows {
        let sheet = sheets.get(&row.id);
        let forms = WrittenIn::of(row, sheet);
        let read = &backend.editions;
        let read = read.written(conn, &chosen.edition, forms).await?.edition;
        let content = Content::read(&read, sections.remove(&row.id).unwrap_or_default())?;
        let whole = sheet.map(|own| own.fingerprint.clone());
        let told = Told {
            edition: &read,
            locale,
            row,
            content: &content,
            seal: whole.or_else(|| row.fingerprint.clone()),
        };
        let mut entry = told.entry(Readers::Jury);
        let title = if entry.kicker.is_empty() {
            texts.text("dossier-no-category")
        } else {
            std::mem::take(&mut entry.kicker)
        };
        match chapters.last_mut() {
            Some(chapter) if chapter.title == title => chapter.entries.push(entry),
            _ => chapters.push(Chapter {
                title,
                entries: vec![entry],
            }),
        }
    }
    let heading = texts.text("dossier-book-heading");
    let book = Book {
        kicker: edition.title.get(locale).to_owned(),
        heading: heading.clone(),
        note: t!(texts, "dossier-book-note", count = chosen.rows.len()),
        contents: texts.text("dossier-contents"),
        chapters,
    };
    let sheet = Sheet::Book(frame(edition, locale, heading), book);
    goes_on(step, BookStep::Waits);
    backend
        .press
        .set_when(sheet, || goes_on(step, BookStep::Sets))
        .await
}

/// The run for what the caller chose.
async fn run(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    filter: &SubmissionFilter,
) -> Result<(Run, BookRun), Stop> {
    let conn = &backend.store.snapshot().await?;
    let chosen = chosen(backend, conn, caller, year, filter).await?;
    if !PRINTS {
        return Err(Refusal::NotFound.into());
    }
    if chosen.rows.is_empty() {
        return Err(Refusal::WrongState.into());
    }
    let entries = u32::try_from(chosen.rows.len()).unwrap_or(u32::MAX);
    let office = office(&chosen.edition, caller);
    let run = backend.books.run(backend, caller, chosen);
    let told = BookRun {
        office,
        entries,
        step: run.step(),
    };
    Ok((run, told))
}

pub(super) async fn look(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    filter: &SubmissionFilter,
) -> Result<Option<BookRun>, Stop> {
    let (mut run, mut told) = run(backend, caller, year, filter).await?;
    let patience = backend.books.patience;
    if !patience.is_zero() {
        let there = run.book.wait_for(Option::is_some);
        // A book that cannot be printed is closed, and found to be so by whoever asks for it.
        if let Ok(Err(_)) = timeout(patience, there).await {
            return Ok(None);
        }
    }
    if run.book.borrow().is_some() {
        return Ok(None);
    }
    told.step = run.step();
    Ok(Some(told))
}

pub(super) async fn find(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    filter: &SubmissionFilter,
) -> Result<Vec<u8>, Stop> {
    let (mut run, told) = run(backend, caller, year, filter).await?;
    let there = run.book.wait_for(Option::is_some).await;
    let book = there.ok().and_then(|book| book.clone());
    let account = caller.account.ok_or(Refusal::SignInNeeded)?;
    let mut runs = backend.books.runs();
    let key = (told.office.id, account);
    if runs
        .get(&key)
        .is_some_and(|own| own.snapshot == run.snapshot)
    {
        runs.remove(&key);
    }
    drop(runs);
    drop(run);
    let book = book.ok_or(Refusal::WrongState)?;
    Ok(Arc::try_unwrap(book).unwrap_or_else(|book| book.to_vec()))
}

pub(super) async fn give_up(backend: &Backend, caller: &Caller, year: u16) -> Result<(), Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let act = Act::ExportSubmissions;
    let account = authorise(conn, caller, &edition, act, Relation::None).await?;
    if let Some(run) = backend.books.runs().remove(&(edition.id, account)) {
        run.give_up();
    }
    Ok(())
}
