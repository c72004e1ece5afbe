//! Sections sent back for correction.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000012_corrections",
        up: include_str!("../sql/000012_corrections.up.sql"),
        down: include_str!("../sql/000012_corrections.down.sql"),
    }
}
