//! The forms in which entries were written.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000021_form_versions",
        up: include_str!("../sql/000021_form_versions.up.sql"),
        down: include_str!("../sql/000021_form_versions.down.sql"),
    }
}
