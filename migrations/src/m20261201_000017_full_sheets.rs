//! Full sheets that were handed in.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000017_full_sheets",
        up: include_str!("../sql/000017_full_sheets.up.sql"),
        down: include_str!("../sql/000017_full_sheets.down.sql"),
    }
}
