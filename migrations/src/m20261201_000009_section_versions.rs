//! What sections said before.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000009_section_versions",
        up: include_str!("../sql/000009_section_versions.up.sql"),
        down: include_str!("../sql/000009_section_versions.down.sql"),
    }
}
