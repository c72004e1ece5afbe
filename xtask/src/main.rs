//! The workshop: every command that works on Palmarès.
//!
//! `cargo xtask serve` and `cargo xtask test` need nothing but a Rust toolchain beforehand; what
//! else is missing they install, or they say in one line what to type.

#![allow(
    clippy::print_stdout,
    reason = "a workshop command talks to the person who typed it; there is no log to write to"
)]

mod arguments;
mod bench;
mod browser;
mod budget;
mod bundle;
mod compiler;
mod debian;
mod dev;
mod keeper;
mod node;
mod place;
mod postgres;
mod process;
mod serve;
mod standard_library;
mod suite;
mod tally;
mod truth;
mod unused;

use std::process::ExitCode;

use arguments::Task;

fn main() -> ExitCode {
    let task = match arguments::read(lexopt::Parser::from_env()) {
        Ok(task) => task,
        Err(problem) => {
            eprintln!("{problem}\n\n{}", arguments::HELP);
            return ExitCode::from(2);
        }
    };
    let done = match task {
        Task::Help => {
            println!("{}", arguments::HELP);
            Ok(())
        }
        Task::Bundle { quick } => bundle::make(quick.into()).map(|_| ()),
        Task::Serve(options) => serve::run(&options),
        Task::Dev { port } => dev::run(port),
        Task::Test(choice) => suite::test(&choice),
        Task::Check => suite::check(),
        Task::Bench { rest } => bench::run(&rest),
        Task::Truth => truth::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}
