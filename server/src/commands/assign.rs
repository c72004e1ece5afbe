//! `palmares assign`: entries shared out among jurors, outside of any edition.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use domain::jury::assignment::{AssignmentTask, EntryShort, Shortage, assign as share_out};
use serde_json::json;

use super::say;
use crate::composition::StartTrouble;

type Task = AssignmentTask<String, String>;

/// Prints the best assignment. Where there is none: what is missing and why, as an error, with the
/// best partial one printed.
pub(super) fn assign(file: &Path) -> Result<(), StartTrouble> {
    let task: Task = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let faults = faults(&task);
    if !faults.is_empty() {
        return Err(faults.join("\n").into());
    }
    let (assignment, shortage) = match share_out(&task) {
        Ok(assignment) => (assignment, None),
        Err(Shortage { entries, partial }) => (partial, Some(entries)),
    };
    let mut panels: BTreeMap<&String, Vec<&String>> = BTreeMap::new();
    for (entry, juror) in assignment.pairs() {
        panels.entry(entry).or_default().push(juror);
    }
    let short = shortage.unwrap_or_default();
    say(&serde_json::to_string_pretty(&json!({
        "complete": short.is_empty(),
        "reading": assignment.reading,
        "panels": panels,
        "short": short,
    }))?);
    if short.is_empty() {
        return Ok(());
    }
    let told: Vec<String> = short.iter().map(sentence).collect();
    Err(told.join("\n").into())
}

/// What the problem says twice, or about nobody.
fn faults(task: &Task) -> Vec<String> {
    let mut faults = Vec::new();
    let mut entries = BTreeSet::new();
    for entry in &task.entries {
        if !entries.insert(&entry.entry) {
            faults.push(format!("entry {} is there twice", entry.entry));
        }
    }
    let mut jurors = BTreeSet::new();
    for juror in &task.jurors {
        if !jurors.insert(&juror.juror) {
            faults.push(format!("juror {} is there twice", juror.juror));
        }
    }
    for (name, pairs) in [("conflicts", &task.conflicts), ("keep", &task.keep)] {
        for (entry, juror) in pairs {
            if !entries.contains(entry) {
                faults.push(format!("{name}: there is no entry {entry}"));
            }
            if !jurors.contains(juror) {
                faults.push(format!("{name}: there is no juror {juror}"));
            }
        }
    }
    faults
}

fn sentence(short: &EntryShort<String>) -> String {
    format!(
        "{} (category {}, {}) gets {} of {} ballots; of the jurors, {} in conflict, {} without its language, {} not on its panel, {} with a full load",
        short.entry,
        short.category,
        short.language,
        short.possible,
        short.wanted,
        short.in_conflict,
        short.without_language,
        short.without_category,
        short.full
    )
}
