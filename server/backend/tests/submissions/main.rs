//! The applicant's desk, through the port.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::panic,
    reason = "clippy takes only test functions for tests; the steps they share fail the same way"
)]

#[path = "../support/season.rs"]
mod season;
#[path = "../support/site.rs"]
mod site;

mod deadline;
mod deadline_race;
mod form_versions;
mod handing_in;
mod ownership;
mod saving;
