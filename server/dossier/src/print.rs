//! Pages: a submission, its receipt, its certificate, a book of submissions, as PDF.

use serde::Serialize;
use thiserror::Error;
use typst::{comemo, diag::SourceDiagnostic, foundations::Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{
    breaks::breakable,
    matter::{Book, Certificate, Entry, Frame, Passage, Receipt, Value},
    world::Sheet,
};

/// Why nothing was printed. Never the reader's doing: for the log.
#[derive(Debug, Error)]
pub enum PrintTrouble {
    /// What is to be printed has no form that templates read.
    #[error("data: {0}")]
    Data(#[from] serde_json::Error),
    /// The typesetter gave up.
    #[error("template: {0}")]
    Template(String),
}

/// What a template reads.
#[derive(Serialize)]
struct Document<'a, T> {
    frame: &'a Frame,
    matter: T,
}

/// One submission.
///
/// # Errors
/// [`PrintTrouble`].
pub fn entry(frame: &Frame, mut entry: Entry) -> Result<Vec<u8>, PrintTrouble> {
    soften(&mut entry);
    set("entry.typ", frame, entry)
}

/// A receipt.
///
/// # Errors
/// [`PrintTrouble`].
pub fn receipt(frame: &Frame, mut receipt: Receipt) -> Result<Vec<u8>, PrintTrouble> {
    receipt.title = breakable(&receipt.title);
    receipt.byline = breakable(&receipt.byline);
    set("receipt.typ", frame, receipt)
}

/// A certificate.
///
/// # Errors
/// [`PrintTrouble`].
pub fn certificate(frame: &Frame, mut certificate: Certificate) -> Result<Vec<u8>, PrintTrouble> {
    certificate.title = breakable(&certificate.title);
    certificate.government = breakable(&certificate.government);
    set("certificate.typ", frame, certificate)
}

/// Many submissions with a table of contents.
///
/// # Errors
/// [`PrintTrouble`].
pub fn book(frame: &Frame, mut book: Book) -> Result<Vec<u8>, PrintTrouble> {
    let chapters = book.chapters.iter_mut();
    chapters
        .flat_map(|chapter| &mut chapter.entries)
        .for_each(soften);
    set("book.typ", frame, book)
}

/// Lets lines end in very long words.
fn soften(entry: &mut Entry) {
    let soft = |text: &mut String| *text = breakable(text);
    soft(&mut entry.title);
    soft(&mut entry.byline);
    for (_, value) in &mut entry.facts {
        soft(value);
    }
    for answer in entry.parts.iter_mut().flat_map(|part| &mut part.answers) {
        soft(&mut answer.question);
        match &mut answer.value {
            Value::Text(passages) => passages.iter_mut().for_each(|passage| match passage {
                Passage::Paragraph(text) => soft(text),
                Passage::List { points, .. } => points.iter_mut().for_each(soft),
            }),
            Value::Words(texts) => texts.iter_mut().for_each(soft),
            Value::Line(text) => soft(text),
            Value::Table { rows, .. } => rows.iter_mut().flatten().for_each(soft),
            // Links lead where they say; the template divides what is shown of them.
            Value::Link(_) | Value::Nothing(_) => {}
        }
    }
}

fn set(template: &str, frame: &Frame, matter: impl Serialize) -> Result<Vec<u8>, PrintTrouble> {
    let data = serde_json::to_vec(&Document { frame, matter })?;
    let unknown = || PrintTrouble::Template(format!("there is no {template}"));
    let sheet = Sheet::new(template, data).ok_or_else(unknown)?;
    let set = typst::compile::<PagedDocument>(&sheet).output;
    let document = set.map_err(|faults| trouble(&faults));
    // What was remembered for the next document of the same kind would be there for good.
    comemo::evict(0);
    let document = document?;
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|fault| PrintTrouble::Template(fault.message().to_string()))?;
    let options = |standards| PdfOptions {
        creator: Smart::Custom(Some(frame.site.clone())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options(accessible))
        // A letter that no font of ours has is a fault by that standard; the page is printed all the same.
        .or_else(|_| typst_pdf::pdf(&document, &options(PdfStandards::default())))
        .map_err(|faults| trouble(&faults))
}

fn trouble(faults: &[SourceDiagnostic]) -> PrintTrouble {
    let told: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    PrintTrouble::Template(told.join("; "))
}
