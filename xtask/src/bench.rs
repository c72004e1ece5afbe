//! Measuring a release build under load.

use std::ffi::OsString;

use anyhow::Result;

use crate::{
    bundle::{self, Grade},
    place, process, serve,
};

/// Builds the bundle and the server as they are shipped, then runs the measuring program of
/// `tests/bench` with what else was typed.
///
/// # Errors
/// When something does not build, or the program misses its targets.
pub fn run(rest: &[OsString]) -> Result<()> {
    bundle::make(Grade::Release)?;
    serve::build(true)?;
    let mut measure = place::cargo("bench");
    measure.args(["--bench", "site", "--"]).args(rest);
    measure.env("PALMARES_BIN", place::palmares(true));
    process::run(&mut measure)
}
