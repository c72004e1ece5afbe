//! Which compiler makes WebAssembly here.
//!
//! The one in use, where it can or may learn to. Else Debian's, next to it: that one is used for the
//! browser's half alone, called by its full path, and nothing is changed in rustup's settings or
//! below `/usr/lib`: the standard library that it lacks is built once, into `target/`.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{debian, place, process, standard_library};

/// What the browser's half is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// A compiler with a standard library for the browser.
pub enum Compiler {
    /// The toolchain in use.
    Own,
    /// Debian's `rustc-web`, with the standard library that was built for it.
    Debian { sysroot: PathBuf },
}

impl Compiler {
    /// Cargo, about to build the browser's half.
    pub fn build(&self) -> Command {
        let command = match self {
            Self::Own => place::cargo("build"),
            Self::Debian { sysroot } => debians_cargo("cargo", "build", sysroot),
        };
        for_browser(command)
    }

    /// Cargo, about to look the browser's half over.
    ///
    /// # Errors
    /// Where Debian's clippy is needed and cannot be installed.
    pub fn clippy(&self) -> Result<Command> {
        Ok(for_browser(match self {
            Self::Own => place::cargo("clippy"),
            Self::Debian { sysroot } => {
                if !Path::new("/usr/bin/clippy-driver").exists() {
                    debian::install(&["rust-web-clippy"])?;
                }
                // Through cargo, rustup's clippy would be found first.
                debians_cargo("cargo-clippy", "clippy", sysroot)
            }
        }))
    }

    /// Finds or prepares the compiler.
    ///
    /// # Errors
    /// Where there is no way to have one, with what to type.
    pub fn ready() -> Result<Self> {
        if own_has_target() {
            return Ok(Self::Own);
        }
        let may_fetch = env::var_os("RUSTUP_AUTO_INSTALL").is_none_or(|value| value != "0");
        if may_fetch && let Some(rustup) = process::find("rustup") {
            println!("  rustup target add {TARGET}");
            let mut add = Command::new(rustup);
            add.args(["target", "add", TARGET])
                .current_dir(place::root());
            match process::output(&mut add) {
                Ok(_) if own_has_target() => return Ok(Self::Own),
                Ok(_) => eprintln!("  rustup added it to a toolchain that is not in use here"),
                Err(error) => eprintln!("  {error:#}"),
            }
        }
        debians_own()
    }
}

/// A target folder of its own, so that two compilers never undo each other's work.
fn for_browser(mut command: Command) -> Command {
    command.args(["--package", "frontend", "--target", TARGET]);
    command.arg("--target-dir").arg(place::at("target/wasm"));
    command
}

fn debians_cargo(program: &str, subcommand: &str, sysroot: &Path) -> Command {
    let mut command = debians(program);
    command
        .arg(subcommand)
        .env("CARGO", "/usr/bin/cargo")
        .env("RUSTC", "/usr/bin/rustc")
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            format!("--sysroot={}", sysroot.display()),
        );
    command
}

fn own_has_target() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut ask = Command::new(rustc);
    ask.args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(place::root());
    process::output(&mut ask).is_ok_and(|folder| has_std(Path::new(folder.trim())))
}

/// Whether a standard library lies in this folder.
pub fn has_std(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|files| {
        files
            .flatten()
            .any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
    })
}

fn debians_own() -> Result<Compiler> {
    let sources = Path::new("/usr/lib/rustlib/src/rust/library/std/Cargo.toml");
    let needed = [
        ("rustc-web", Path::new("/usr/bin/rustc").exists()),
        ("cargo-web", Path::new("/usr/bin/cargo").exists()),
        ("rust-web-src", sources.exists()),
        ("rust-web-llvm", Path::new("/usr/bin/rust-lld").exists()),
    ];
    let missing: Vec<_> = needed
        .iter()
        .filter(|(_, there)| !there)
        .map(|(package, _)| *package)
        .collect();
    if !missing.is_empty() {
        debian::install(&missing).with_context(|| {
            format!(
                "No compiler here can make {TARGET}. Where rustup may fetch it: \
                 rustup target add {TARGET}"
            )
        })?;
    }
    let version = process::output(debians("rustc").arg("-vV"))?;
    let linker = linker_package(&version).context("rustc names no LLVM version")?;
    // The link is there before the linker is: it comes with another package.
    if !Path::new("/usr/bin/rust-lld")
        .canonicalize()
        .is_ok_and(|path| process::is_program(&path))
    {
        debian::install(&[&linker])?;
    }
    Ok(Compiler::Debian {
        sysroot: standard_library::ready(&version)?,
    })
}

/// Debian's linker has the version of LLVM in its name, and must understand what the compiler of
/// that version writes.
fn linker_package(version: &str) -> Option<String> {
    let llvm = version
        .lines()
        .find_map(|line| line.strip_prefix("LLVM version: "))?;
    Some(format!("lld-{}", llvm.split('.').next()?))
}

/// One of Debian's own tools, whatever stands before it on the search path.
pub fn debians(program: &str) -> Command {
    let mut command = Command::new(Path::new("/usr/bin").join(program));
    command.current_dir(place::root());
    place::forget_outer_cargo(&mut command);
    // `cargo run` points this at the libraries of another compiler.
    command
        .env_remove("LD_LIBRARY_PATH")
        .env_remove("RUSTUP_TOOLCHAIN");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linker_follows_the_compilers_llvm() {
        let version =
            "rustc 1.96.0 (built from a source tarball)\nrelease: 1.96.0\nLLVM version: 22.1.8\n";
        assert_eq!(linker_package(version).as_deref(), Some("lld-22"));
        assert_eq!(linker_package("rustc 1.0"), None);
    }
}
