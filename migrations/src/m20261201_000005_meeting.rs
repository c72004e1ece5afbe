//! The meeting of the jury: what was on the floor, who came, what was put to the vote.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000005_meeting",
        up: include_str!("../sql/000005_meeting.up.sql"),
        down: include_str!("../sql/000005_meeting.down.sql"),
    }
}
