//! Questions of the secretariat, and their answers.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000014_messages",
        up: include_str!("../sql/000014_messages.up.sql"),
        down: include_str!("../sql/000014_messages.down.sql"),
    }
}
