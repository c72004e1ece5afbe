//! `palmares create-secretariat`.

use domain::locale::Locale;

use super::say;
use crate::{
    composition::{self, StartTrouble},
    settings::Settings,
};

/// Makes the account of an address secretariat of all editions. Also the way back when the last
/// account is lost.
pub(super) async fn create(settings: &Settings, email: &str) -> Result<(), StartTrouble> {
    let store = composition::open(settings, false).await?;
    let backend = composition::backend(settings, store.clone(), false)?;
    backend.appoint_secretariat(email, Locale::DEFAULT).await?;
    store.close().await;
    say(&format!(
        "{email} is secretariat; sign in at {}",
        settings.base_url
    ));
    Ok(())
}
