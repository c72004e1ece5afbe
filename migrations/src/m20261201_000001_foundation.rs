//! What every write leans on: the audit log and the answers already given.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000001_foundation",
        up: include_str!("../sql/000001_foundation.up.sql"),
        down: include_str!("../sql/000001_foundation.down.sql"),
    }
}
