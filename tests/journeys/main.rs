//! Whole ways through the product, as people walk them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where something unexpected happens, and says what it measured"
)]

mod crash;
mod disk_full;
mod draft_reminders;
mod edition;
mod meeting;
mod office;
mod real_form;
mod real_input;
mod reminders;
mod upload_memory;
