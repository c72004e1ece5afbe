//! Reading a file of submissions: CSV with a header, or one JSON object on each line.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead, Read},
};

use serde_json::Value;

use super::report::{Reason, RefusedRow};

/// Most bytes of one line of JSON. No submission is a tenth of that.
const LINE_BYTES: u64 = 8 * 1024 * 1024;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values, the first line names the columns. UTF-8.
    Csv,
    /// One JSON object on each line. Inner objects are columns with a dot (`place.country`), lists
    /// are several values. UTF-8.
    JsonLines,
}

impl Format {
    /// The format that the end of a file's name tells (`csv`, `jsonl`, `ndjson`).
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let end = name.rsplit_once('.')?.1.to_ascii_lowercase();
        match end.as_str() {
            "csv" => Some(Self::Csv),
            "jsonl" | "ndjson" => Some(Self::JsonLines),
            _ => None,
        }
    }
}

/// One row: the values of each column. Columns without a value are not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// Number of its (first) line in the file, from 1.
    pub(super) line: u64,
    pub(super) cells: BTreeMap<String, Vec<String>>,
}

impl Row {
    /// The values of a column.
    pub(super) fn all(&self, column: &str) -> &[String] {
        self.cells.get(column).map_or(&[], Vec::as_slice)
    }
}

/// A file, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) columns: BTreeSet<String>,
    pub(super) rows: Vec<Row>,
    pub(super) unreadable: Vec<RefusedRow>,
}

/// Reads a whole file. Lines that cannot be read are part of the result; only what makes the whole
/// file unreadable is an error.
pub(super) fn read(
    reader: impl BufRead,
    format: Format,
    delimiter: u8,
) -> Result<Table, std::io::Error> {
    match format {
        Format::Csv => csv(reader, delimiter),
        Format::JsonLines => json_lines(reader),
    }
}

fn csv(mut reader: impl Read, delimiter: u8) -> Result<Table, std::io::Error> {
    let mut text = Vec::new();
    reader.read_to_end(&mut text)?;
    // The parser leaves the second half of `\r\n` to the next record, whose line is then one short.
    let mut before = b' ';
    text.retain(|byte| {
        let half = *byte == b'\n' && before == b'\r';
        before = *byte;
        !half
    });
    let text: Vec<u8> = text
        .into_iter()
        .map(|byte| if byte == b'\r' { b'\n' } else { byte })
        .collect();
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(::csv::Trim::All)
        .from_reader(text.as_slice());
    let header: Vec<String> = reader
        .headers()?
        .iter()
        .map(|name| name.trim_start_matches('\u{feff}').to_owned())
        .collect();
    let columns: BTreeSet<String> = header.iter().cloned().collect();
    let mut table = Table {
        columns,
        ..Table::default()
    };
    if table.columns.len() != header.len() || table.columns.contains("") {
        let what = "a column without a name, or two with the same one";
        return Err(std::io::Error::new(std::io::ErrorKind::InvalidData, what));
    }
    let mut record = ::csv::StringRecord::new();
    loop {
        let line = reader.position().line();
        match reader.read_record(&mut record) {
            Ok(false) => return Ok(table),
            Ok(true) if record.len() == header.len() => {
                let cells = header.iter().zip(record.iter());
                let cells = cells.filter(|(_, value)| !value.is_empty());
                let cells = cells.map(|(name, value)| (name.clone(), vec![value.to_owned()]));
                let line = record.position().map_or(line, ::csv::Position::line);
                table.rows.push(Row {
                    line,
                    cells: cells.collect(),
                });
            }
            Ok(true) => {
                let line = record.position().map_or(line, ::csv::Position::line);
                let what = format!("{} cells, not {}", record.len(), header.len());
                table.unreadable.push(RefusedRow::unreadable(line, what));
            }
            Err(error) if error.is_io_error() => return Err(error.into()),
            Err(error) => {
                let line = error.position().map_or(line, ::csv::Position::line);
                table
                    .unreadable
                    .push(RefusedRow::unreadable(line, error.to_string()));
            }
        }
    }
}

fn json_lines(mut reader: impl BufRead) -> Result<Table, std::io::Error> {
    let mut table = Table::default();
    let mut bytes = Vec::new();
    for line in 1_u64.. {
        bytes.clear();
        if (&mut reader)
            .take(LINE_BYTES)
            .read_until(b'\n', &mut bytes)?
            == 0
        {
            break;
        }
        if !bytes.ends_with(b"\n") && bytes.len() as u64 == LINE_BYTES {
            reader.skip_until(b'\n')?;
            table
                .unreadable
                .push(RefusedRow::unreadable(line, "line too long".to_owned()));
            continue;
        }
        let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
        if text.trim_ascii().is_empty() {
            continue;
        }
        match serde_json::from_slice(text) {
            Ok(Value::Object(object)) => {
                let mut row = Row {
                    line,
                    cells: BTreeMap::new(),
                };
                for (name, value) in object {
                    flatten(name, value, &mut table.columns, &mut row.cells);
                }
                table.rows.push(row);
            }
            Ok(_) => {
                let what = "not an object".to_owned();
                table.unreadable.push(RefusedRow::unreadable(line, what));
            }
            Err(error) => {
                table
                    .unreadable
                    .push(RefusedRow::unreadable(line, error.to_string()));
            }
        }
    }
    Ok(table)
}

fn flatten(
    name: String,
    value: Value,
    columns: &mut BTreeSet<String>,
    cells: &mut BTreeMap<String, Vec<String>>,
) {
    let values = match value {
        Value::Object(inner) => {
            for (key, value) in inner {
                flatten(format!("{name}.{key}"), value, columns, cells);
            }
            return;
        }
        Value::Array(values) => values.into_iter().filter_map(scalar).collect(),
        value => Vec::from_iter(scalar(value)),
    };
    columns.insert(name.clone());
    if !values.is_empty() {
        cells.entry(name).or_default().extend(values);
    }
}

fn scalar(value: Value) -> Option<String> {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        other => other.to_string(),
    };
    (!text.is_empty()).then_some(text)
}

impl RefusedRow {
    fn unreadable(line: u64, what: String) -> Self {
        Self {
            line,
            title: String::new(),
            reasons: vec![Reason::Unreadable(what)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str, format: Format) -> Table {
        read(text.as_bytes(), format, b',').unwrap()
    }

    #[test]
    fn i09_a_csv_file_gives_rows_with_their_lines() {
        let text = "\u{feff}title,place\r\n\"A \"\"b\"\"\nc\",Gava\r\n,\r\nonly one\r\nD,E\r\n";
        let table = table(text, Format::Csv);
        let lines: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
        assert_eq!(lines, [2, 4, 6]);
        assert_eq!(table.rows[0].all("title"), ["A \"b\"\nc"]);
        assert!(table.rows[1].cells.is_empty());
        assert_eq!(
            table
                .unreadable
                .iter()
                .map(|row| row.line)
                .collect::<Vec<_>>(),
            [5]
        );
    }

    #[test]
    fn i09_bytes_that_are_no_text_spoil_their_row_only() {
        let bytes = b"title\nok\n\xff\xfe\nfine\n";
        let table = read(&bytes[..], Format::Csv, b',').unwrap();
        assert_eq!(table.rows.len(), 2);
        assert_eq!(table.unreadable.len(), 1);
        let twice = read(&b"a,a\n1,2\n"[..], Format::Csv, b',');
        assert!(twice.is_err());
    }

    #[test]
    fn json_lines_are_flattened() {
        let text =
            "{\"a\":1,\"b\":{\"c\":[\"x\",null,true]},\"d\":\"\"}\n\n[1]\n{\"a\":\"\\ud800\"}\n";
        let table = table(text, Format::JsonLines);
        assert_eq!(table.rows.len(), 1);
        assert_eq!(table.rows[0].all("a"), ["1"]);
        assert_eq!(table.rows[0].all("b.c"), ["x", "true"]);
        assert_eq!(table.columns.len(), 3);
        let broken: Vec<u64> = table.unreadable.iter().map(|row| row.line).collect();
        assert_eq!(broken, [3, 4], "a lone surrogate is no text");
    }
}
