//! The meeting of the jury: the juror's place in it, the secretariat that runs it, the minutes.

pub mod chair;
mod floor;
pub mod minutes;
mod motions;
pub mod seat;

use domain::access::Act;

use crate::routes::{Route, get, post};

/// The routes of this area.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        get("/jury/{year}/meeting", Act::EnterMeeting, seat::show),
        post("/jury/{year}/meeting", Act::EnterMeeting, seat::join),
        post("/jury/{year}/meeting/vote", Act::Vote, seat::vote),
        get("/office/{year}/meeting", Act::RunMeeting, chair::show),
        post("/office/{year}/meeting", Act::RunMeeting, chair::step),
        get("/office/{year}/minutes", Act::ReadMinutes, minutes::show),
    ]
}
