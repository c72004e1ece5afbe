//! Composition: settings, the HTTP side, and the commands of the program `palmares`.
//!
//! The only crate that knows both the screens (`app`) and what is behind them (`backend`).

pub mod assets;
pub mod commands;
pub mod composition;
pub mod http;
pub mod settings;
pub mod telemetry;
