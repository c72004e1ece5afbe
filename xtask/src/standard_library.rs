//! The standard library for the browser, where the compiler came without one.

use std::{fs, path::PathBuf};

use anyhow::{Result, bail};
use sha2::{Digest, Sha256};

use crate::{
    compiler::{TARGET, debians, has_std},
    place, process,
};

/// Flags with which the standard library is built: link-time optimisation needs its bitcode.
const STD_FLAGS: &str = "-C embed-bitcode=yes";

/// The standard library for the browser, built from the compiler's own sources where it is not
/// there yet. Its folder is named after compiler and flags: code that was compiled against another
/// one cannot use it, and cargo sees that by the name only.
pub fn ready(version: &str) -> Result<PathBuf> {
    let digest = Sha256::new()
        .chain_update(version)
        .chain_update(STD_FLAGS)
        .finalize();
    let name: String = digest
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let sysroot = place::at("target/wasm-std").join(name);
    let libraries = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    if has_std(&libraries) {
        return Ok(sysroot);
    }
    println!("  building the standard library for the browser (once, about a minute)");
    let work = place::at("target/wasm-std/build");
    fs::create_dir_all(&work)?;
    fs::write(
        work.join("Cargo.toml"),
        "[package]\nname = \"nothing\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [lib]\npath = \"lib.rs\"\n[profile.release]\npanic = \"abort\"\n[workspace]\n",
    )?;
    fs::write(work.join("lib.rs"), "")?;
    let mut build = debians("cargo");
    build
        .args([
            "build",
            "--release",
            "-Z",
            "build-std=std,panic_abort",
            "--target",
            TARGET,
        ])
        .arg("--target-dir")
        .arg(work.join("target"))
        .current_dir(&work)
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", STD_FLAGS);
    process::output(&mut build)?;
    let half_way = sysroot.with_extension("part");
    let _ = fs::remove_dir_all(&half_way);
    let folder = half_way.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&folder)?;
    for file in fs::read_dir(work.join("target").join(TARGET).join("release/deps"))? {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_os_string();
        let is_library = path
            .extension()
            .is_some_and(|extension| extension == "rlib");
        if is_library && !name.to_string_lossy().starts_with("libnothing") {
            fs::copy(&path, folder.join(name))?;
        }
    }
    // Only a complete one gets its name.
    fs::rename(&half_way, &sysroot)?;
    fs::remove_dir_all(&work)?;
    if !has_std(&libraries) {
        bail!("the build of the standard library for {TARGET} left none");
    }
    Ok(sysroot)
}
