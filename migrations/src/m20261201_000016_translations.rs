//! How translations of summaries came about.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000016_translations",
        up: include_str!("../sql/000016_translations.up.sql"),
        down: include_str!("../sql/000016_translations.down.sql"),
    }
}
