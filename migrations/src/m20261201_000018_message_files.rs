//! Files that were sent with a message.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000018_message_files",
        up: include_str!("../sql/000018_message_files.up.sql"),
        down: include_str!("../sql/000018_message_files.down.sql"),
    }
}
