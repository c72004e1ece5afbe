//! Where things stand in the checkout, and how cargo is called in it.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// The top folder of the checkout.
pub fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}

/// A file or folder of the checkout.
pub fn at(path: &str) -> PathBuf {
    root().join(path)
}

/// Where cargo puts what it builds natively.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| at("target"), |set| root().join(set))
}

/// What the server embeds. Its path is written in `server/src/assets.rs` too.
pub fn site() -> PathBuf {
    at("target/site")
}

/// The program of the product.
pub fn palmares(release: bool) -> PathBuf {
    let name = format!("palmares{}", env::consts::EXE_SUFFIX);
    target()
        .join(if release { "release" } else { "debug" })
        .join(name)
}

/// Cargo, as the user has it.
pub fn cargo(subcommand: &str) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.arg(subcommand).current_dir(root());
    forget_outer_cargo(&mut command);
    command
}

/// Takes out what `cargo run` tells about this very program: some build scripts look at it, and
/// would run again whenever cargo is called from here instead of from a shell.
pub fn forget_outer_cargo(command: &mut Command) {
    const ABOUT_US: [&str; 4] = [
        "CARGO_PKG_",
        "CARGO_MANIFEST_",
        "CARGO_BIN_",
        "CARGO_CRATE_",
    ];
    for (name, _) in env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| ABOUT_US.iter().any(|start| name.starts_with(start)))
        {
            command.env_remove(name);
        }
    }
    // Where this is set, leptos looks for the bundle under another name.
    command.env_remove("LEPTOS_OUTPUT_NAME");
}

/// Whether this runs in continuous integration, where nothing may be passed over in silence.
pub fn is_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false" && value != "0")
}
