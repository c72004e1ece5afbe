//! `palmares tally`: a table of marks counted by written rules.

mod number;
mod outcome;
mod print;
mod rules;
mod table;

use std::{fs::File, path::PathBuf};

use clap::Args;

use super::say;
use crate::composition::StartTrouble;

/// What to count, and how.
#[derive(Args)]
pub(super) struct Tally {
    /// The marks (CSV): entry, juror, criterion, mark.
    marks: PathBuf,
    /// The rules (TOML).
    #[arg(long)]
    rules: PathBuf,
    /// How to print the standings.
    #[arg(long, value_enum, default_value_t)]
    format: print::Format,
}

/// Counts and prints. Faulty rows are told all at once, and then nothing is counted.
pub(super) fn tally(asked: &Tally) -> Result<(), StartTrouble> {
    let rules = rules::Rules::read(&std::fs::read_to_string(&asked.rules)?)?;
    let marks = File::open(&asked.marks)?;
    let ballots = table::ballots(marks, &rules).map_err(|faults| faults.join("\n"))?;
    let outcome = outcome::count(&rules, &ballots).map_err(|reasons| reasons.join("\n"))?;
    let told = match asked.format {
        print::Format::Json => print::json(&rules, &ballots, &outcome)?,
        print::Format::Csv => print::csv(&outcome)?,
    };
    say(told.trim_end());
    Ok(())
}
