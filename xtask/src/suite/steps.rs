//! The parts of the suite, in their order.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use super::{Done, Step, checked, counted, missing};
use crate::{
    browser, budget,
    bundle::{self, Grade},
    compiler::Compiler,
    node, place,
    postgres::Cluster,
    process,
    tally::{Runner, Tally},
    unused,
};

/// Where tests find the address of a PostgreSQL to run on; without it they use SQLite.
const DATABASE: &str = "PALMARES_TEST_DATABASE_URL";

/// All of them. The server reads the bundle, so that comes before whatever runs the server.
pub(super) const STEPS: &[Step] = &[
    Step {
        name: "format",
        what: "rustfmt",
        after: &[],
        run: format,
    },
    Step {
        name: "unused",
        what: "dependencies that nothing uses",
        after: &[],
        run: unused_ones,
    },
    Step {
        name: "deny",
        what: "licences and banned crates",
        after: &[],
        run: deny,
    },
    Step {
        name: "workshop",
        what: "lints and tests of xtask",
        after: &[],
        run: workshop,
    },
    Step {
        name: "lints",
        what: "clippy",
        after: &[],
        run: lints,
    },
    Step {
        name: "bundle",
        what: "what browsers load",
        after: &[],
        run: bundle_it,
    },
    Step {
        name: "budget",
        what: "bytes on the wire",
        after: &["bundle"],
        run: weigh,
    },
    Step {
        name: "lints-browser",
        what: "clippy, for the browser's half",
        after: &["bundle"],
        run: lints_browser,
    },
    Step {
        name: "build",
        what: "server and tests",
        after: &[],
        run: build,
    },
    Step {
        name: "tests",
        what: "on SQLite",
        after: &["build"],
        run: tests,
    },
    Step {
        name: "doc-tests",
        what: "examples in the domain's documentation",
        after: &[],
        run: doc_tests,
    },
    Step {
        name: "postgres",
        what: "the suites again, on PostgreSQL",
        after: &["build"],
        run: on_postgres,
    },
    Step {
        name: "browser",
        what: "in Chromium",
        after: &["build", "bundle"],
        run: in_browser,
    },
];

/// Who may use whom, how long files are, where `cfg` may stand. A part of `tests`.
pub(super) const ARCHITECTURE: Step = Step {
    name: "architecture",
    what: "crates and files",
    after: &[],
    run: architecture,
};

fn format() -> Result<Done> {
    checked(place::cargo("fmt").args(["--all", "--check"]))
}

fn unused_ones() -> Result<Done> {
    unused::check()?;
    Ok(Done::Checked)
}

/// Compiling this tool takes longer than the whole suite, so it runs only where it is installed.
fn deny() -> Result<Done> {
    if process::find("cargo-deny").is_none() {
        return Ok(Done::Skipped(
            "for this: cargo install --locked cargo-deny".to_owned(),
        ));
    }
    checked(place::cargo("deny").args(["check", "bans", "licenses", "sources"]))
}

fn workshop() -> Result<Done> {
    process::run(place::cargo("clippy").args([
        "--package",
        "xtask",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))?;
    counted(
        place::cargo("test").args(["--package", "xtask"]),
        Runner::CargoTest,
    )
}

/// The crates that are tested natively, as they are in `tests`: cargo then shares what both need.
fn lints() -> Result<Done> {
    checked(place::cargo("clippy").args(["--all-targets", "--", "-D", "warnings"]))
}

fn lints_browser() -> Result<Done> {
    let compiler = Compiler::ready()?;
    checked(
        compiler
            .clippy()?
            .args(["--profile", "wasm-release", "--", "-D", "warnings"]),
    )
}

fn bundle_it() -> Result<Done> {
    bundle::make(Grade::Release)?;
    Ok(Done::Checked)
}

fn weigh() -> Result<Done> {
    budget::weigh()?;
    Ok(Done::Checked)
}

fn build() -> Result<Done> {
    checked(place::cargo("build").args(["--bins", "--tests"]))
}

fn tests() -> Result<Done> {
    let (mut command, runner) = runner(&[]);
    counted(command.env_remove(DATABASE), runner)
}

/// There need not be any.
fn doc_tests() -> Result<Done> {
    let done = counted(
        place::cargo("test").args(["--doc", "--package", "domain"]),
        Runner::CargoTest,
    )?;
    Ok(match done {
        Done::Tested {
            tally: Tally {
                passed: 0,
                failed: 0,
            },
            success: true,
        } => Done::Skipped("there are none".to_owned()),
        other => other,
    })
}

fn architecture() -> Result<Done> {
    counted(
        place::cargo("test").args(["--test", "architecture"]),
        Runner::CargoTest,
    )
}

fn on_postgres() -> Result<Done> {
    let cluster = match Cluster::start() {
        Ok(cluster) => cluster,
        Err(error) => return missing(error),
    };
    let packages = ["backend", "migration", "server", "testkit"];
    let (mut command, runner) = runner(&packages);
    counted(command.env(DATABASE, &cluster.url), runner)
}

/// The faster runner where it is installed. Some packages are chosen by a filter and not by
/// `--package`: with that, cargo would choose other features of our dependencies and compile all
/// of them again.
fn runner(packages: &[&str]) -> (Command, Runner) {
    let (mut command, runner) = if process::find("cargo-nextest").is_some() {
        let mut command = place::cargo("nextest");
        command.arg("run");
        if !packages.is_empty() {
            let filter: Vec<_> = packages
                .iter()
                .map(|name| format!("package({name})"))
                .collect();
            // Rules about sources are the same on every database.
            let filter = format!("({}) - binary(architecture)", filter.join(" + "));
            command.args(["--filterset", &filter]);
        }
        (command, Runner::Nextest)
    } else {
        let mut command = place::cargo("test");
        command.args(["--no-fail-fast", "--lib", "--bins", "--tests"]);
        (command, Runner::CargoTest)
    };

    command
        .env("PALMARES_BIN", place::palmares(false))
        .env_remove("DATABASE_URL");
    (command, runner)
}

fn in_browser() -> Result<Done> {
    let (node, chromium) = match node::ready().and_then(|node| Ok((node, browser::ready()?))) {
        Ok(both) => both,
        Err(error) => return missing(error),
    };
    let mut files = Vec::new();
    test_files(&node::folder(), &mut files)?;
    files.sort();
    let mut command = Command::new(node);
    command
        // Two files at once: most of the time a test waits for a page.
        .args(["--test", "--test-concurrency=2", "--test-reporter=spec"])
        .args(files)
        .current_dir(node::folder())
        .env("CHROMIUM", chromium)
        .env("PALMARES_BIN", place::palmares(false));
    counted(&mut command, Runner::Node)
}

/// Everything named `….test.js` or `….test.mjs`.
fn test_files(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
        if path.is_dir() {
            if name != "node_modules" {
                test_files(&path, files)?;
            }
        } else if name.ends_with(".test.js") || name.ends_with(".test.mjs") {
            files.push(path);
        }
    }
    Ok(())
}
