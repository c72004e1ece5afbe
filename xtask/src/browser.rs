//! A Chromium for the browser's tests.

use std::{env, path::PathBuf};

use anyhow::{Context, Result};

use crate::{debian, process};

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
];

/// The one that `CHROMIUM` names, or one on the search path, or Debian's.
///
/// # Errors
/// Where there is none and none can be installed.
pub fn ready() -> Result<PathBuf> {
    if let Some(set) = env::var_os("CHROMIUM") {
        return Ok(set.into());
    }
    if let Some(found) = on_path() {
        return Ok(found);
    }
    debian::install(&["chromium"])?;
    on_path().context("no chromium after its installation")
}

fn on_path() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| process::find(name))
}
