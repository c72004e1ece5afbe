//! Node and the packages of `tests/browser`: the browser's tests, and the optimiser for WebAssembly.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

use crate::{debian, place, process};

/// Oldest version of Node that the packages run on; Debian 12 has this one.
const OLDEST: u32 = 18;

/// The folder whose packages are installed.
pub fn folder() -> PathBuf {
    place::at("tests/browser")
}

/// Finds Node, installs it where that may be done, and installs the packages in the versions that
/// are locked.
///
/// # Errors
/// With what is missing.
pub fn ready() -> Result<PathBuf> {
    if process::find("node").is_none() || process::find("npm").is_none() {
        debian::install(&["nodejs", "npm"])?;
    }
    let node = process::find("node").context("no node after its installation")?;
    let version = process::output(Command::new(&node).arg("--version"))?;
    let major = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|n| n.parse().ok());
    if major.is_none_or(|major: u32| major < OLDEST) {
        bail!(
            "node {} is too old; {OLDEST} or newer is needed",
            version.trim()
        );
    }
    install_packages()?;
    Ok(node)
}

fn install_packages() -> Result<()> {
    let lock = fs::read(folder().join("package-lock.json"))?;
    let stamp = folder().join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("  npm ci in tests/browser");
    let npm = process::find("npm").context("there is node, but no npm")?;
    let mut install = Command::new(npm);
    install
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(folder())
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    process::output(&mut install)?;
    fs::write(stamp, lock)?;
    Ok(())
}
