//! What must hold of the sources themselves.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends where something unexpected happens"
)]

mod crates;
mod entities;
mod sources;
mod texts;
mod tree;
