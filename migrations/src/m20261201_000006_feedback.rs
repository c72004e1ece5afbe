//! What applicants are told of the jury's reading.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000006_feedback",
        up: include_str!("../sql/000006_feedback.up.sql"),
        down: include_str!("../sql/000006_feedback.down.sql"),
    }
}
