//! What everybody may read. No script, the same for everybody.

pub mod call;
pub mod editions;
pub mod finalists;
pub mod home;
pub mod method;
pub mod practice;
pub mod privacy;
pub mod questions;
pub mod winners;

use domain::access::Act;

use crate::routes::{Route, get};

/// The routes of this area.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        get("", Act::ReadPublic, home::show),
        get("/editions", Act::ReadPublic, editions::show),
        get("/privacy", Act::ReadPublic, privacy::show),
        get("/{year}", Act::ReadPublic, call::show),
        get("/{year}/questions", Act::ReadPublic, questions::show),
        get("/{year}/method", Act::ReadPublic, method::show),
        get("/{year}/finalists", Act::ReadFinalists, finalists::show),
        get("/{year}/winners", Act::ReadResult, winners::show),
        get("/{year}/practices/{slug}", Act::ReadResult, practice::show),
    ]
}
