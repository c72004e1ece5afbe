//! When a juror said to have no conflict with an entry.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000007_declarations",
        up: include_str!("../sql/000007_declarations.up.sql"),
        down: include_str!("../sql/000007_declarations.down.sql"),
    }
}
