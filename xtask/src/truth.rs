//! The long comparisons: against independent programs and published results.

use std::{path::PathBuf, process::Command};

use anyhow::{Result, bail};

use crate::{debian, place, process, serve};

/// Juries that are counted a second time, by another program in another language.
const JURIES: &str = "10000";
/// Assignments that are compared with an independent solver's.
const PROBLEMS: &str = "300";
/// Random cases of each property.
const CASES: &str = "100000";

/// Compares the severity model with lme4 and assignments with OR-tools, recounts random juries, and
/// tries the properties of rankings and assignments on many cases.
///
/// # Errors
/// When something differs, or a program is missing that cannot be installed.
pub fn run() -> Result<()> {
    severity()?;
    println!("── recount · {JURIES} random juries");
    serve::build(true)?;
    let mut recount = Command::new("python3");
    recount
        .arg(place::at("server/tests/recount.py"))
        .arg(place::palmares(true))
        .args([JURIES, "2026"]);
    process::run(&mut recount)?;
    println!("── assignment · {PROBLEMS} random problems with OR-tools");
    let mut compare = Command::new(ortools()?);
    compare
        .arg(place::at("server/tests/optimum.py"))
        .arg(place::palmares(true))
        .args([PROBLEMS, "2026"]);
    process::run(&mut compare)?;
    println!("── properties · {CASES} cases each");
    let mut properties = place::cargo("test");
    properties
        .args(["--release", "--package", "domain", "--tests"])
        .env("PROPTEST_CASES", CASES);
    process::run(&mut properties)
}

/// A Python that has OR-tools, in a folder of its own.
fn ortools() -> Result<PathBuf> {
    let place = place::target().join("ortools");
    let python = place.join("bin/python");
    let mut known = Command::new(&python);
    known.args(["-c", "import ortools"]);
    if python.is_file() && process::output(&mut known).is_ok() {
        return Ok(python);
    }
    let environment = || {
        let mut command = Command::new("python3");
        command.args(["-m", "venv"]).arg(&place);
        command
    };
    if process::output(&mut environment()).is_err() {
        debian::install(&["python3-venv"])?;
        process::output(&mut environment())?;
    }
    let mut install = Command::new(&python);
    install.args(["-m", "pip", "install", "--quiet", "ortools"]);
    process::output(&mut install)?;
    Ok(python)
}

fn severity() -> Result<()> {
    let shared =
        std::env::var_os("PALMARES_SHARED").map_or_else(|| place::at("../shared"), PathBuf::from);
    let marks = shared.join("data/skating_marks.csv");
    if !marks.is_file() {
        println!("── severity · skipped: PALMARES_SHARED names no folder with the published marks");
        return Ok(());
    }
    println!("── severity · lme4 on published marks");
    if process::find("Rscript").is_none() || !has_lme4()? {
        debian::install(&["r-cran-lme4"])?;
    }
    let reference = place::target().join("lme4.csv");
    let mut independent = Command::new("Rscript");
    independent
        .arg(place::at("app/statistics/tests/lme4.R"))
        .args([&marks, &reference]);
    process::run(&mut independent)?;
    let mut compare = place::cargo("test");
    compare
        .args([
            "--package",
            "statistics",
            "--test",
            "skating",
            "--",
            "--nocapture",
        ])
        .env("PALMARES_LME4", &reference);
    process::run(&mut compare)
}

fn has_lme4() -> Result<bool> {
    let mut asked = Command::new("Rscript");
    asked.args(["-e", "cat(requireNamespace('lme4', quietly = TRUE))"]);
    match process::output(&mut asked)?.trim() {
        "TRUE" => Ok(true),
        "FALSE" => Ok(false),
        other => bail!("Rscript answered: {other}"),
    }
}
