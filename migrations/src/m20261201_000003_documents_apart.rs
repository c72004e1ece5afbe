//! Large documents out of the way of what is read at every request.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000003_documents_apart",
        up: include_str!("../sql/000003_documents_apart.up.sql"),
        down: include_str!("../sql/000003_documents_apart.down.sql"),
    }
}
