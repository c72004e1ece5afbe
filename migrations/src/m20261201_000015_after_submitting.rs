//! Beginning from an earlier submission; applications for membership.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000015_after_submitting",
        up: include_str!("../sql/000015_after_submitting.up.sql"),
        down: include_str!("../sql/000015_after_submitting.down.sql"),
    }
}
