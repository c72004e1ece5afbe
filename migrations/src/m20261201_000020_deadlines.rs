//! Why a deadline moved, and what was taken in the grace after one.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000020_deadlines",
        up: include_str!("../sql/000020_deadlines.up.sql"),
        down: include_str!("../sql/000020_deadlines.down.sql"),
    }
}
