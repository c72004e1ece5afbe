//! `cargo xtask test`: every check and every test, the cheap ones first.

use std::{
    io::IsTerminal,
    process::Command,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

mod steps;

use crate::{
    arguments::Choice,
    place, process,
    tally::{Runner, Tally},
};
use steps::STEPS;

/// One part of the suite.
struct Step {
    /// As in `--only` and `--skip`.
    name: &'static str,
    /// In words.
    what: &'static str,
    /// Steps without which this one would only repeat their failure.
    after: &'static [&'static str],
    run: fn() -> Result<Done>,
}

/// How a step ended that did not fail as a whole.
enum Done {
    /// A check, which counts as one.
    Checked,
    /// A runner of tests; they are counted one by one.
    Tested { tally: Tally, success: bool },
    /// It could not be done here, and need not be.
    Skipped(String),
}

enum State {
    Passed,
    Failed,
    Skipped,
}

struct Line {
    name: &'static str,
    state: State,
    took: Duration,
    tally: Tally,
    note: String,
}

/// Runs the chosen steps and prints what came of them; the last line counts tests, and each check
/// that is no test as one.
///
/// # Errors
/// When anything failed.
pub fn test(choice: &Choice) -> Result<()> {
    for name in choice.only.iter().chain(&choice.skip) {
        if !STEPS.iter().any(|step| step.name == name) {
            let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
            bail!("there is no step {name:?}; there are {}", names.join(", "));
        }
    }
    let chosen = |name: &str| {
        (choice.only.is_empty() || choice.only.iter().any(|only| only == name))
            && !choice.skip.iter().any(|skip| skip == name)
    };
    take(STEPS.iter().filter(|step| chosen(step.name)))
}

/// The steps that are worth their time before each commit.
///
/// # Errors
/// When one of them fails.
pub fn check() -> Result<()> {
    let short = ["format", "unused", "lints"];
    take(
        STEPS
            .iter()
            .filter(|step| short.contains(&step.name))
            .chain([&steps::ARCHITECTURE]),
    )
}

fn take<'a>(chosen: impl Iterator<Item = &'a Step>) -> Result<()> {
    let mut lines: Vec<Line> = Vec::new();
    for step in chosen {
        let failed = |name: &&&str| {
            lines
                .iter()
                .any(|line| line.name == **name && matches!(line.state, State::Failed))
        };
        let line = match step.after.iter().find(failed) {
            Some(cause) => Line {
                name: step.name,
                state: State::Failed,
                took: Duration::ZERO,
                tally: Tally {
                    passed: 0,
                    failed: 1,
                },
                note: format!("not run: {cause} failed"),
            },
            None => take_one(step),
        };
        lines.push(line);
    }
    conclude(&lines)
}

fn take_one(step: &Step) -> Line {
    println!("\n── {} · {}", step.name, step.what);
    let started = Instant::now();
    let done = (step.run)();
    let took = started.elapsed();
    let (state, tally, note) = match done {
        Ok(Done::Checked) => (
            State::Passed,
            Tally {
                passed: 1,
                failed: 0,
            },
            String::new(),
        ),
        Ok(Done::Skipped(why)) => (State::Skipped, Tally::default(), why),
        Ok(Done::Tested { tally, success }) => judge(tally, success),
        Err(error) => {
            eprintln!("{error:#}");
            let first = error
                .to_string()
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned();
            (
                State::Failed,
                Tally {
                    passed: 0,
                    failed: 1,
                },
                first,
            )
        }
    };
    let line = Line {
        name: step.name,
        state,
        took,
        tally,
        note,
    };
    println!("{}", line.shown());
    line
}

/// A runner that failed without a failed test, or that ran none, has not passed.
fn judge(mut tally: Tally, success: bool) -> (State, Tally, String) {
    let note = match (success, tally) {
        (
            true,
            Tally {
                passed: 1..,
                failed: 0,
            },
        ) => return (State::Passed, tally, String::new()),
        (_, Tally { failed: 1.., .. }) => return (State::Failed, tally, String::new()),
        (true, _) => "ran no test",
        (false, _) => "ended with a failure that is no test's",
    };
    tally.failed = 1;
    (State::Failed, tally, note.to_owned())
}

impl Line {
    fn shown(&self) -> String {
        let state = match self.state {
            State::Passed => "passed",
            State::Failed => "FAILED",
            State::Skipped => "skipped",
        };
        let count = match self.tally {
            Tally { passed, failed: 0 } => format!("{passed}"),
            Tally { passed, failed } => format!("{passed} and {failed} failed"),
        };
        let seconds = self.took.as_secs_f32();
        let line = format!(
            "{:<14} {state:<8} {seconds:>7.1} s  {count:>6}  {}",
            self.name, self.note
        );
        line.trim_end().to_owned()
    }
}

fn conclude(lines: &[Line]) -> Result<()> {
    let mut sum = Tally::default();
    let mut took = Duration::ZERO;
    println!("\n── summary");
    for line in lines {
        println!("{}", line.shown());
        sum.add(line.tally);
        took += line.took;
    }
    println!("{:.1} minutes", took.as_secs_f32() / 60.0);
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed > 0 || lines.iter().any(|line| matches!(line.state, State::Failed)) {
        std::process::exit(1);
    }
    Ok(())
}

/// Runs a runner of tests and counts what it says.
fn counted(command: &mut Command, runner: Runner) -> Result<Done> {
    if std::io::stdout().is_terminal() {
        command
            .env("CARGO_TERM_COLOR", "always")
            .env("FORCE_COLOR", "1");
    }
    let tally = Arc::new(Mutex::new(Tally::default()));
    let sum = Arc::clone(&tally);
    let success = process::watched(command, move |line| {
        if let Ok(mut sum) = sum.lock() {
            sum.add(Tally::of_line(runner, line));
        }
    })?;
    let tally = *tally.lock().ok().context("lost the count")?;
    Ok(Done::Tested { tally, success })
}

/// Runs a check.
fn checked(command: &mut Command) -> Result<Done> {
    process::run(command)?;
    Ok(Done::Checked)
}

/// Passes over a step where what it needs cannot be had; in CI that is a failure.
fn missing(error: anyhow::Error) -> Result<Done> {
    if place::is_ci() {
        return Err(error);
    }
    eprintln!("{error:#}");
    Ok(Done::Skipped(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(passed: u32, failed: u32, success: bool) -> (bool, u32) {
        let (state, tally, _) = judge(Tally { passed, failed }, success);
        (matches!(state, State::Passed), tally.failed)
    }

    #[test]
    fn a_runner_passes_only_with_tests_and_without_failures() {
        assert_eq!(verdict(3, 0, true), (true, 0));
        assert_eq!(verdict(0, 0, true), (false, 1));
        assert_eq!(verdict(3, 0, false), (false, 1));
        assert_eq!(verdict(3, 2, false), (false, 2));
        assert_eq!(verdict(3, 2, true), (false, 2));
    }

    #[test]
    fn steps_have_names_of_their_own_and_come_after_what_they_need() {
        let mut seen = Vec::new();
        for step in STEPS {
            assert!(!seen.contains(&step.name), "{} twice", step.name);
            assert!(
                step.after.iter().all(|name| seen.contains(name)),
                "{}",
                step.name
            );
            seen.push(step.name);
        }
    }
}
