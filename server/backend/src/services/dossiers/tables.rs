//! Submissions as tables: a row for each, a column for each question.

use std::sync::Arc;

use domain::{
    access::Caller,
    edition::{Edition, Question, QuestionKind},
    id::SubmissionId,
    locale::Locale,
    ports::{dossiers::TableFormat, secretariat_office::SubmissionFilter},
    submission::{Answers, Contact},
};
use dossier::table::{Cell, Column, Table, csv, workbook};
use i18n::{Texts, moment, t};

use super::chosen;
use crate::{
    Backend,
    services::submission_content::Content,
    store::{Stop, entities::submission, form_versions::WrittenIn, full_sheets, sections},
};

/// The table as a file.
pub(super) async fn table(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    filter: &SubmissionFilter,
    format: TableFormat,
) -> Result<Vec<u8>, Stop> {
    let conn = &backend.store.snapshot().await?;
    let chosen = chosen(backend, conn, caller, year, filter).await?;
    let ids = chosen.rows.iter().map(|row| row.id).collect();
    let mut sections = sections::of_many(conn, ids).await?;
    let ids = chosen.rows.iter().map(|row| row.id);
    let sheets = full_sheets::of_many(conn, ids).await?;
    let whole = chosen.edition.clone();
    // Without a full sheet there are no columns for one.
    let edition = if sheets.is_empty() {
        chosen.edition.of_entry().edition
    } else {
        chosen.edition.edition
    };
    let mut told = Vec::with_capacity(chosen.rows.len());
    for row in chosen.rows {
        let sections = sections.remove(&row.id).unwrap_or_default();
        let forms = WrittenIn::of(&row, sheets.get(&row.id));
        let read = backend.editions.written(conn, &whole, forms).await?.edition;
        let content = Content::read(&read, sections)?.asked_only(&read);
        told.push(Told { row, content, read });
    }
    let table = rows(&edition, caller.locale, &told);
    let file = match format {
        TableFormat::Values => csv(&table),
        TableFormat::Workbook => workbook(&[table, codes(&edition, caller.locale)]),
    };
    file.map_err(|trouble| super::trouble(trouble.to_string()))
}

/// A submission, and the edition in the words that it was handed in with.
struct Told {
    row: submission::Model,
    content: Content,
    read: Arc<Edition>,
}

/// Whether codes are stored, for which there are words.
fn has_words(question: &Question) -> bool {
    question.kind.has_options() || question.kind == QuestionKind::Country
}

/// The columns are the form of now; what a code stands for is told as it was chosen.
fn rows(edition: &Edition, locale: Locale, told: &[Told]) -> Table {
    let texts = Texts::of(locale);
    let column = |code: &str, label: String| Column {
        code: code.to_owned(),
        label,
    };
    let mut columns = vec![
        column("submission", texts.text("receipt-number")),
        column("state", texts.text("office-filter-state")),
        column("received", texts.text("receipt-received")),
        column("fingerprint", texts.text("receipt-fingerprint")),
    ];
    for question in edition.questions() {
        let label = question.label.get(locale);
        columns.push(column(&question.code, label.to_owned()));
        if has_words(question) {
            let words = t!(texts, "dossier-col-in-words", question = label);
            columns.push(column(&format!("{}.words", question.code), words));
        }
    }
    let most = told.iter().map(|own| people(&own.content).count()).max();
    let most = most.unwrap_or_default();
    for number in 1..=most {
        for detail in ["name", "role", "email", "phone"] {
            let word = texts.text(&format!("contact-{detail}"));
            let label = t!(texts, "dossier-col-contact", number = number, detail = word);
            columns.push(column(&format!("contact{number}.{detail}"), label));
        }
    }
    let rows = told.iter().map(|Told { row, content, read }| {
        let mut cells = vec![
            SubmissionId(row.id).to_string().into(),
            row.state.as_str().into(),
            row.submitted.map(moment::iso).unwrap_or_default().into(),
            row.fingerprint.clone().unwrap_or_default().into(),
        ];
        let whole = content.whole();
        for question in edition.questions() {
            cells.push(code(question, &whole));
            if has_words(question) {
                let blank = whole.is_blank(&question.code);
                let question = read.question(&question.code).unwrap_or(question);
                let words = i18n::answers::words(locale, question, &whole).join(" · ");
                cells.push(if blank { String::new() } else { words }.into());
            }
        }
        for contact in people(content) {
            let details = [&contact.name, &contact.role, &contact.email, &contact.phone];
            cells.extend(details.map(|detail| detail.as_str().into()));
        }
        cells.resize(columns.len(), "".into());
        cells
    });
    Table {
        name: texts.text("dossier-sheet-submissions"),
        rows: rows.collect(),
        columns,
    }
}

fn people(content: &Content) -> impl Iterator<Item = &Contact> {
    content
        .contacts
        .iter()
        .filter(|contact| !contact.is_blank())
}

/// What is stored: several choices in one cell, with semicolons between them.
fn code(question: &Question, whole: &Answers) -> Cell {
    let values = whole.all(&question.code).filter(|value| !value.is_empty());
    let text = values.collect::<Vec<_>>().join("; ");
    match text.parse() {
        Ok(number) if question.kind == QuestionKind::Number => Cell::Number(number),
        _ => text.into(),
    }
}

/// What the codes in the other sheet stand for.
fn codes(edition: &Edition, locale: Locale) -> Table {
    let texts = Texts::of(locale);
    let names = ["section", "question", "code", "meaning"];
    let columns = names.map(|name| Column {
        code: name.to_owned(),
        label: texts.text(&format!("dossier-col-{name}")),
    });
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for section in &edition.sections {
        for question in &section.questions {
            let begin = [section.code.as_str(), &question.code].map(Cell::from);
            let line = |code: &str, meaning: &str| {
                let end = [code, meaning].map(Cell::from);
                begin.iter().cloned().chain(end).collect()
            };
            rows.push(line("", question.label.get(locale)));
            let options = question.options.iter().flatten();
            rows.extend(options.map(|own| line(&own.code, own.label.get(locale))));
        }
    }
    Table {
        name: texts.text("dossier-sheet-codes"),
        columns: columns.to_vec(),
        rows,
    }
}
