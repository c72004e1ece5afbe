//! `palmares import`.

use std::{fs::File, io::BufReader, path::PathBuf};

use backend::import::{self, Format, Mapping, Options};
use clap::Args;
use domain::person::email::EmailAddress;

use super::say;
use crate::{
    composition::{self, StartTrouble},
    settings::Settings,
};

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
    /// Look everything through and write nothing.
    #[arg(long)]
    rehearse: bool,
}

/// Takes submissions from a table. What could not be mapped is told; nothing is half imported.
pub(super) async fn import(settings: &Settings, asked: Import) -> Result<(), StartTrouble> {
    let owner = EmailAddress::parse(&asked.owner).map_err(|_| "owner: not an e-mail address")?;
    let name = asked.file.to_string_lossy();
    let format = Format::of_name(&name).ok_or("expected a file that ends with .csv or .jsonl")?;
    let mapping = Mapping::read(&std::fs::read_to_string(&asked.mapping)?)?;
    let file = BufReader::new(File::open(&asked.file)?);
    let store = composition::open(settings, false).await?;
    let backend = composition::backend(settings, store.clone(), false)?;
    let options = Options {
        year: asked.year,
        owner,
        partial: asked.partial,
        rehearse: asked.rehearse,
        received: None,
    };
    let report = import::run(&backend, &options, format, file, &mapping).await?;
    store.close().await;
    say(&report.to_string());
    if report.kept || asked.rehearse {
        Ok(())
    } else {
        Err("nothing was imported; mend the rows or the mapping, or use --partial".into())
    }
}
