//! Who writes a submission together, and what they say about it.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000010_collaboration",
        up: include_str!("../sql/000010_collaboration.up.sql"),
        down: include_str!("../sql/000010_collaboration.down.sql"),
    }
}
