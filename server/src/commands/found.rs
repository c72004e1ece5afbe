//! `palmares found`.

use std::path::Path;

use super::say;
use crate::{
    composition::{self, StartTrouble},
    settings::Settings,
};

/// Opens an edition from a definition. All that is wrong with it is told at once.
pub(super) async fn found(settings: &Settings, file: &Path) -> Result<(), StartTrouble> {
    let text = std::fs::read_to_string(file)?;
    let store = composition::open(settings, false).await?;
    let backend = composition::backend(settings, store.clone(), false)?;
    let edition = backend.found_edition(&text).await?;
    backend.learn_past_editions().await?;
    store.close().await;
    say(&format!(
        "the edition {edition} is founded; give it a secretariat with create-secretariat"
    ));
    Ok(())
}
