//! The site with its demonstration, from nothing to an address to open.

use std::{net::TcpListener, process::Command};

use anyhow::{Result, bail};

use crate::{arguments::Serve, bundle, place, process};

/// Builds what is missing, then becomes the server.
///
/// Unless a release is asked for, everything is built the quick way: on a bare machine that is
/// minutes sooner, and for one person it is fast enough.
///
/// # Errors
/// When something cannot be built, or the port is taken.
pub fn run(options: &Serve) -> Result<()> {
    ensure_free(options.port)?;
    println!("Browser's half");
    bundle::make((!options.release).into())?;
    build(options.release)?;
    println!();
    let mut server = Command::new(place::palmares(options.release));
    demonstration(&mut server, options.port);
    become_program(&mut server)
}

/// Compiles the server. The bundle must stand before: in a release it goes into the binary.
///
/// # Errors
/// When it does not compile.
pub fn build(release: bool) -> Result<()> {
    println!("Server");
    let mut build = place::cargo("build");
    build.args(["--bin", "palmares"]);
    if release {
        build.arg("--release");
    }
    process::run(&mut build)
}

/// Makes a command that starts the server serve the demonstration on a port of this machine. What
/// is set already is left as it is set.
pub fn demonstration(server: &mut Command, port: u16) {
    server.args(["serve", "--demo"]).current_dir(place::root());
    let defaults = [
        ("PALMARES_DATA", "./data".to_owned()),
        ("PALMARES_ADDRESS", format!("127.0.0.1:{port}")),
        ("PALMARES_BASE_URL", format!("http://127.0.0.1:{port}")),
    ];
    for (name, value) in defaults {
        if std::env::var_os(name).is_none() {
            server.env(name, value);
        }
    }
}

/// Tells at once, and not after minutes of compiling, that the port is taken.
///
/// # Errors
/// When it is.
pub fn ensure_free(port: u16) -> Result<()> {
    if let Err(error) = TcpListener::bind(("127.0.0.1", port)) {
        bail!(
            "port {port}: {error}. Another one: cargo xtask serve --port {}",
            port.wrapping_add(1)
        );
    }
    Ok(())
}

/// Signals and the exit status are the server's own from here on.
fn become_program(command: &mut Command) -> Result<()> {
    #[cfg(unix)]
    {
        let error = std::os::unix::process::CommandExt::exec(command);
        bail!("cannot start {}: {error}", process::shown(command));
    }
    #[cfg(not(unix))]
    process::run(command)
}
