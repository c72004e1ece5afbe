//! The applicant's desk, through the port.

#[path = "../support/season.rs"]
mod season;
#[path = "../support/site.rs"]
mod site;

mod deadline;
mod handing_in;
mod ownership;
mod saving;
