//! Deadlines of single submissions.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000011_extensions",
        up: include_str!("../sql/000011_extensions.up.sql"),
        down: include_str!("../sql/000011_extensions.down.sql"),
    }
}
