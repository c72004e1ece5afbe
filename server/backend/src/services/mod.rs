//! The ports, one file each. Every method asks the policy table and is one unit of work.

mod account_sessions;
mod accounts;
mod assigning;
pub mod authorisation;
mod ballot_save;
mod calendar;
mod demonstration;
pub mod founding;
mod freezing;
mod jury_office;
mod jury_room;
mod office_lists;
mod office_reports;
mod public_site;
mod releasing;
mod results_office;
mod secretariat_office;
mod set_up;
mod sign_in;
mod standings;
mod submissions;
mod validation;
pub(crate) mod public_memory;
pub(crate) mod submission_content;
pub(crate) mod submission_desk;
pub(crate) mod submission_input;
pub(crate) mod submission_steps;
