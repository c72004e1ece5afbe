//! The open vote: anybody chooses, confirms by mail, and reads the count with the result.

mod ballot_paper;
mod confirmation;
pub(crate) mod count;

use domain::access::Act;

use crate::routes::{Route, get, post};

/// The routes of this area.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        get("/{year}/vote", Act::ReadVote, ballot_paper::show),
        post("/{year}/vote", Act::CastVote, ballot_paper::cast),
        get("/{year}/vote/sent", Act::ReadVote, confirmation::sent),
        get("/{year}/vote/confirm", Act::CastVote, confirmation::ask),
        post("/{year}/vote/confirm", Act::CastVote, confirmation::confirm),
        get("/{year}/vote/counted", Act::ReadVote, confirmation::counted),
    ]
}
