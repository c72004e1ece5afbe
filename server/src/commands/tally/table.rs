//! The marks, read row by row; every fault with its line.

use std::collections::{BTreeMap, btree_map::Entry};

use domain::{
    ranking::CountedBallot,
    scoring::{Judgement, Marks, scale::MarkProblem},
};

use super::rules::Rules;

/// Where the cells of a row are.
struct Places {
    entry: usize,
    juror: usize,
    criterion: usize,
    mark: usize,
}

/// A ballot as far as it was read.
#[derive(Default)]
struct Sheet {
    marks: Marks,
    /// The line of each mark.
    lines: BTreeMap<String, u64>,
}

/// Reads the ballots.
///
/// # Errors
/// Everything that is wrong, one line each, with the line of the table where there is one.
pub(super) fn ballots(
    source: impl std::io::Read,
    rules: &Rules,
) -> Result<Vec<CountedBallot<String>>, Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(source);
    let names = reader.headers().map_err(|error| vec![error.to_string()])?;
    let width = names.len();
    let places = places(names, rules)?;
    let mut read: BTreeMap<(String, String), Sheet> = BTreeMap::new();
    let mut faults = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {}
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                faults.push(format!("line {line}: not readable as UTF-8 text"));
                if error.is_io_error() {
                    break;
                }
                continue;
            }
        }
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() != width {
            let cells = record.len();
            faults.push(format!("line {line}: {cells} cells, {width} expected"));
            continue;
        }
        match row(&record, &places, rules) {
            Err(told) => faults.extend(
                told.into_iter()
                    .map(|fault| format!("line {line}: {fault}")),
            ),
            Ok((entry, juror, criterion, judgement)) => {
                let ballot = read.entry((entry, juror)).or_default();
                match ballot.lines.entry(criterion.clone()) {
                    Entry::Occupied(first) => {
                        let first = first.get();
                        faults.push(format!("line {line}: the same mark as in line {first}"));
                    }
                    Entry::Vacant(new) => {
                        new.insert(line);
                        ballot.marks.0.insert(criterion, judgement);
                    }
                }
            }
        }
    }
    for ((entry, juror), ballot) in &read {
        let required = rules.rubric.criteria.iter().filter(|c| c.required);
        let line = ballot.lines.values().min().copied().unwrap_or(0);
        for criterion in required.filter(|c| ballot.marks.mark(&c.code).is_none()) {
            let code = &criterion.code;
            faults.push(format!(
                "line {line}: the ballot of {juror} on {entry} has no mark on {code}, which is required"
            ));
        }
    }
    if read.is_empty() && faults.is_empty() {
        faults.push("there is no mark in the table".to_owned());
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let ballot = |((entry, juror), read): (_, Sheet)| CountedBallot {
        juror,
        entry,
        marks: read.marks,
    };
    Ok(read.into_iter().map(ballot).collect())
}

fn places(names: &csv::StringRecord, rules: &Rules) -> Result<Places, Vec<String>> {
    let mut missing = Vec::new();
    let mut place = |name: &String| {
        let mut found = names.iter().enumerate().filter(|(_, n)| n.trim() == name);
        let first = found.next();
        if first.is_none() {
            missing.push(format!("line 1: there is no column “{name}”"));
        } else if found.next().is_some() {
            missing.push(format!("line 1: there are two columns “{name}”"));
        }
        first.map_or(0, |(place, _)| place)
    };
    let places = Places {
        entry: place(&rules.columns.entry),
        juror: place(&rules.columns.juror),
        criterion: place(&rules.columns.criterion),
        mark: place(&rules.columns.mark),
    };
    if missing.is_empty() {
        Ok(places)
    } else {
        Err(missing)
    }
}

type Row = (String, String, String, Judgement);

fn row(record: &csv::StringRecord, places: &Places, rules: &Rules) -> Result<Row, Vec<String>> {
    let cell = |place: usize| record.get(place).unwrap_or_default().trim();
    let (entry, juror) = (cell(places.entry), cell(places.juror));
    let (criterion, typed) = (cell(places.criterion), cell(places.mark));
    let mut faults = Vec::new();
    for (name, cell) in [(&rules.columns.entry, entry), (&rules.columns.juror, juror)] {
        if cell.is_empty() {
            faults.push(format!("{name} is empty"));
        }
    }
    if rules.rubric.criterion(criterion).is_none() {
        faults.push(format!("the rules have no criterion “{criterion}”"));
    }
    let judgement = if rules.no_mark.iter().any(|none| none == typed) {
        Some(Judgement::CannotJudge)
    } else {
        match rules.rubric.scale.parse(typed) {
            Ok(mark) => Some(Judgement::Mark(mark)),
            Err(problem) => {
                faults.push(match problem {
                    MarkProblem::Empty => "there is no mark".to_owned(),
                    MarkProblem::NotANumber => format!("“{typed}” is no mark"),
                    MarkProblem::OutOfScale => format!("{typed} is not on the scale"),
                    MarkProblem::OffStep => format!("{typed} is between two steps of the scale"),
                });
                None
            }
        }
    };
    match judgement {
        Some(judgement) if faults.is_empty() => {
            let [entry, juror, criterion] = [entry, juror, criterion].map(str::to_owned);
            Ok((entry, juror, criterion, judgement))
        }
        _ => Err(faults),
    }
}
