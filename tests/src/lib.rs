//! What all suites need: a site in the test's own process, with its own database and clock, and
//! visitors who use it as a browser would.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends where something unexpected happens"
)]

#[cfg(feature = "s3")]
pub mod bucket;
pub mod database;
pub mod program;
pub mod season;
pub mod site;
pub mod visitor;

pub use site::TestSite;
pub use visitor::{Answer, Visitor};
