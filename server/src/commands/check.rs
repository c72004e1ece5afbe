//! `palmares check`.

use super::say;
use crate::{
    composition::{self, StartTrouble},
    settings::Settings,
};

/// Opens everything that `serve` would open, without changing it, and says what it found.
pub(super) async fn check(settings: &Settings) -> Result<(), StartTrouble> {
    composition::transport(settings)?;
    let url = composition::database(settings)?;
    let store = backend::store::Store::open(&backend::store::StoreSettings::new(url)).await?;
    say(&format!(
        "settings: fine; database: opened, tables {:?}",
        store.schema()
    ));
    store.close().await;
    Ok(())
}
