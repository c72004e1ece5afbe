//! Tables of submissions, for spreadsheets and for programs.

use rust_xlsxwriter::{Format, Workbook, XlsxError};
use thiserror::Error;

/// Most characters (UTF-16) that a cell of a workbook holds.
const LONGEST: usize = 32_767;

/// Why there is no table. Never the reader's doing: for the log.
#[derive(Debug, Error)]
pub enum TableTrouble {
    /// The workbook cannot be written.
    #[error("workbook: {0}")]
    Workbook(#[from] XlsxError),
    /// The values cannot be written.
    #[error("values: {0}")]
    Values(#[from] csv::Error),
    /// The values were written, and cannot be had.
    #[error("values: {0}")]
    Rest(String),
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text, whatever it looks like.
    Text(String),
    /// A whole number.
    Number(u32),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Stable name, for programs.
    pub code: String,
    /// What people read.
    pub label: String,
}

/// Columns and rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Name of the sheet; at most 31 characters are kept.
    pub name: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each as long as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// Values separated by commas, in UTF-8: a row of codes, then the rows. No spreadsheet takes a text
/// in it for a formula.
///
/// # Errors
/// [`TableTrouble`].
pub fn csv(table: &Table) -> Result<Vec<u8>, TableTrouble> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|column| harmless(&column.code)))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|cell| match cell {
            Cell::Text(text) => harmless(text),
            Cell::Number(number) => number.to_string(),
        }))?;
    }
    writer
        .into_inner()
        .map_err(|error| TableTrouble::Rest(error.to_string()))
}

/// A text that no spreadsheet takes for a formula.
#[must_use]
pub fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A workbook of sheets: a row of labels, a row of codes, then the rows. All texts are written as
/// texts.
///
/// # Errors
/// [`TableTrouble`].
pub fn workbook(tables: &[Table]) -> Result<Vec<u8>, TableTrouble> {
    let mut book = Workbook::new();
    let label = Format::new().set_bold().set_text_wrap();
    let code = Format::new().set_font_color("#4B5751").set_italic();
    for table in tables {
        let sheet = book.add_worksheet();
        let name: String = table
            .name
            .chars()
            .filter(|sign| sign.is_alphanumeric() || *sign == ' ')
            .take(31)
            .collect();
        if !name.trim().is_empty() {
            sheet.set_name(name.trim())?;
        }
        for (place, column) in (0_u16..).zip(&table.columns) {
            sheet.set_column_width(place, 24)?;
            sheet.write_string_with_format(0, place, fitting(&column.label), &label)?;
            sheet.write_string_with_format(1, place, fitting(&column.code), &code)?;
        }
        for (row, cells) in (2_u32..).zip(&table.rows) {
            for (place, cell) in (0_u16..).zip(cells) {
                match cell {
                    Cell::Text(text) if text.is_empty() => continue,
                    Cell::Text(text) => sheet.write_string(row, place, fitting(text))?,
                    Cell::Number(number) => sheet.write_number(row, place, *number)?,
                };
            }
        }
        sheet.set_freeze_panes(2, 1)?;
    }
    Ok(book.save_to_buffer()?)
}

/// A text as far as a cell holds it.
fn fitting(text: &str) -> String {
    let mut room = LONGEST;
    let fits = |letter: &char| {
        let needs = letter.len_utf16();
        let fits = needs < room;
        room = room.saturating_sub(needs);
        fits
    };
    if text.encode_utf16().count() <= LONGEST {
        text.to_owned()
    } else {
        text.chars().take_while(fits).chain(['…']).collect()
    }
}

#[cfg(test)]
mod tests {
    use calamine::{Data, Reader, Xlsx};

    use super::*;

    const NASTY: [&str; 6] = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"];

    fn table() -> Table {
        let column = |code: &str| Column {
            code: code.to_owned(),
            label: format!("={code}"),
        };
        Table {
            name: "Submissions: [all]/*".to_owned(),
            columns: vec![column("title"), column("words")],
            rows: NASTY
                .into_iter()
                .map(|text| vec![text.into(), Cell::Number(7)])
                .chain([vec!["x".repeat(40_000).into(), Cell::Number(8)]])
                .collect(),
        }
    }

    #[test]
    fn i11_values_are_no_formulas() {
        let text = csv(&table()).unwrap();
        let mut reader = csv::Reader::from_reader(text.as_slice());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        for (row, text) in rows.iter().zip(NASTY) {
            assert_eq!(row.get(0), Some(format!("'{text}").as_str()));
            assert_eq!(row.get(1), Some("7"));
        }
    }

    #[test]
    fn i11_a_workbook_has_texts_and_no_formulas() {
        let bytes = workbook(&[table()]).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        assert_eq!(book.sheet_names(), ["Submissions all"]);
        let formulas = book.worksheet_formula("Submissions all").unwrap();
        assert_eq!(formulas.used_cells().count(), 0);
        let range = book.worksheet_range("Submissions all").unwrap();
        let first: Vec<&Data> = range.rows().map(|row| &row[0]).collect();
        assert_eq!(first[0], &Data::String("=title".to_owned()));
        assert_eq!(first[2], &Data::String("=1+1".to_owned()));
        assert_eq!(range.get((2, 1)), Some(&Data::Float(7.0)));
        let Data::String(long) = first[8] else {
            panic!("{:?}", first[8])
        };
        assert!(long.ends_with('…') && long.len() < 33_000);
    }
}
