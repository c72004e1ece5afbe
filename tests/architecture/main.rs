//! What must hold of the sources themselves.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where something unexpected happens, and says what it measured"
)]

mod crates;
mod entities;
mod sources;
mod texts;
mod tree;
