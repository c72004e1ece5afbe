//! `palmares backup` and `palmares restore`.

use std::path::Path;

use super::say;
use crate::{
    composition::{self, StartTrouble},
    settings::Settings,
};

/// Copies the database and checks the copy. Works beside a serving process.
pub(super) async fn backup(settings: &Settings, to: &Path) -> Result<(), StartTrouble> {
    let report = backend::store::backup(&composition::database(settings)?, to).await?;
    let rows: u64 = report.rows.iter().map(|(_, rows)| rows).sum();
    say(&format!(
        "{}: {} bytes, {rows} rows, checked",
        report.path.display(),
        report.bytes
    ));
    Ok(())
}

/// Puts a copy in the place of a database that does not exist.
pub(super) async fn restore(settings: &Settings, from: &Path) -> Result<(), StartTrouble> {
    std::fs::create_dir_all(&settings.data)?;
    let report = backend::store::restore(from, &composition::database(settings)?).await?;
    say(&format!(
        "restored {} bytes to {}",
        report.bytes,
        report.path.display()
    ));
    Ok(())
}
