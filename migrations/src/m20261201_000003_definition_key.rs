//! The digest by which a definition is known without being read.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000003_definition_key",
        up: include_str!("../sql/000003_definition_key.up.sql"),
        down: include_str!("../sql/000003_definition_key.down.sql"),
    }
}
