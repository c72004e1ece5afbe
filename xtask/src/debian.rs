//! What Debian's own packages can bring.

use std::{process::Command, sync::Once};

use anyhow::{Context, Result, bail};

use crate::process;

/// Whether packages can be installed without asking anybody.
pub fn may_install() -> bool {
    process::find("apt-get").is_some() && is_root()
}

/// Whether this is the account that may do everything.
pub fn is_root() -> bool {
    #[cfg(unix)]
    return rustix::process::geteuid().is_root();
    #[cfg(not(unix))]
    false
}

/// Installs packages, or says what to type where this may not be done from here.
///
/// # Errors
/// When it may not or does not work.
pub fn install(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    if !may_install() {
        bail!("missing: {list}. On Debian: sudo apt-get install --no-install-recommends {list}");
    }
    println!("  installing {list}");
    refresh();
    let mut install = apt();
    install
        .args(["install", "--yes", "--no-install-recommends"])
        .args(packages);
    process::output(&mut install).with_context(|| format!("apt-get could not install {list}"))?;
    Ok(())
}

/// Without a fresh list a bare machine knows no package at all. A list that cannot be fetched is no
/// failure yet: the old one may do.
fn refresh() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if let Err(error) = process::output(apt().arg("update")) {
            eprintln!("  apt-get update: {error:#}");
        }
    });
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command
        .args(["-o", "DPkg::Lock::Timeout=300"])
        .env("DEBIAN_FRONTEND", "noninteractive");
    command
}
