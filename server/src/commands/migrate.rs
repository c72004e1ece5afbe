//! `palmares migrate`.

use super::say;
use crate::{
    composition::{self, StartTrouble},
    settings::Settings,
};

/// Makes the database if there is none, and brings its tables up to date.
pub(super) async fn migrate(settings: &Settings) -> Result<(), StartTrouble> {
    let store = composition::open(settings, true).await?;
    store.close().await;
    say("the tables are up to date");
    Ok(())
}
