//! The juror's desk.

pub mod ballot;
pub mod ballot_form;
pub mod conflict;
pub mod declarations;
pub mod hand_in_all;
pub mod invitation;
pub mod my_entries;
mod others;
pub mod own_marks;
pub(crate) mod reading;
pub mod rehearsal;
mod rehearsal_compared;

use domain::{access::Act, edition::Edition};
use leptos::prelude::AnyView;

use crate::{
    paths,
    request::Request,
    routes::{Route, get, post},
    shell,
};

/// The routes of this area.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        get("/jury/{year}", Act::EnterJuryRoom, my_entries::show),
        post(
            "/jury/{year}/accept",
            Act::AnswerInvitation,
            invitation::accept,
        ),
        post(
            "/jury/{year}/decline",
            Act::AnswerInvitation,
            invitation::decline,
        ),
        post(
            "/jury/{year}/hand-in",
            Act::HandInBallot,
            hand_in_all::hand_in,
        ),
        post(
            "/jury/{year}/conflicts",
            Act::DeclareConflict,
            declarations::declare,
        ),
        get("/jury/{year}/marks", Act::EnterJuryRoom, own_marks::show),
        get(
            "/jury/{year}/rehearsal",
            Act::EnterJuryRoom,
            rehearsal::show,
        ),
        post(
            "/jury/{year}/rehearsal",
            Act::EnterJuryRoom,
            rehearsal::compare,
        ),
        get("/jury/{year}/entries/{id}", Act::ReadAssigned, ballot::show),
        post("/jury/{year}/entries/{id}", Act::WriteBallot, ballot::save),
        post(
            "/jury/{year}/entries/{id}/hand-in",
            Act::HandInBallot,
            ballot::hand_in,
        ),
        get(
            "/jury/{year}/entries/{id}/conflict",
            Act::DeclareConflict,
            conflict::show,
        ),
        post(
            "/jury/{year}/entries/{id}/conflict",
            Act::DeclareConflict,
            conflict::declare,
        ),
    ]
}

/// The second line of the desk.
pub(super) fn nav(request: &Request, edition: &Edition) -> AnyView {
    let texts = request.texts();
    let (locale, year) = (request.locale, edition.year);
    let links = [
        (paths::jury(locale, year), texts.text("jury-nav-entries")),
        (paths::own_marks(locale, year), texts.text("jury-nav-marks")),
        (
            paths::rehearsal(locale, year),
            texts.text("jury-nav-rehearsal"),
        ),
    ];
    let title = edition.title.get(request.locale);
    shell::desk_nav(request, &texts.text("jury-nav-name"), title, &links)
}
