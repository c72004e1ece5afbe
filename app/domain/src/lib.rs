//! The typed model of an award: types, rules and ports.
//!
//! Compiles for the browser and for the server from the same files. No input or output, no clock,
//! no randomness: moments and identifiers come in as arguments.

pub mod access;
pub mod edition;
pub mod file;
pub mod id;
pub mod jury;
pub mod locale;
pub mod localized;
pub mod membership;
pub mod moment;
pub mod person;
pub mod ports;
pub mod problem;
pub mod prose;
pub mod ranking;
pub mod result;
pub mod revision;
pub mod scoring;
pub mod slug;
pub mod submission;
pub mod text;
pub mod words;
