//! Files of submissions.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000013_files",
        up: include_str!("../sql/000013_files.up.sql"),
        down: include_str!("../sql/000013_files.down.sql"),
    }
}
