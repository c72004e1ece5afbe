//! The commands of the program.

mod assign;
mod check;
mod copies;
mod create_secretariat;
mod found;
mod import;
mod migrate;
mod serve;
mod tally;
mod verify;

use std::{ffi::OsString, io::Write, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::{composition::StartTrouble, settings::Settings, telemetry};

/// The program that runs an international award.
#[derive(Parser)]
#[command(name = "palmares", version)]
struct CommandLine {
    /// A file of settings (TOML); the environment (`PALMARES_…`) goes before it.
    #[arg(long, global = true)]
    settings: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(flatten)]
    Apart(Apart),
    #[command(flatten)]
    OfSite(OfSite),
}

/// What needs no settings and no database: anybody may count again.
#[derive(Subcommand)]
enum Apart {
    /// Counts a table of marks by written rules, outside of any edition.
    Tally(tally::Tally),
    /// Shares entries out among jurors (JSON), outside of any edition.
    Assign {
        /// The problem.
        file: PathBuf,
    },
    /// Counts a frozen result again from its ballots.
    Verify {
        /// The frozen result (JSON), as `/results/<year>.json` gives it.
        file: PathBuf,
    },
}

/// What is done to the site that the settings describe.
#[derive(Subcommand)]
enum OfSite {
    /// Serves the site.
    Serve {
        /// With a demonstration edition, its people and a clock to move.
        #[arg(long)]
        demo: bool,
    },
    /// Makes the database if there is none, and brings its tables up to date.
    Migrate,
    /// Opens an edition from a definition (JSON).
    Found {
        /// The definition.
        file: PathBuf,
    },
    /// Makes the account of an address secretariat of all editions.
    CreateSecretariat {
        /// The address.
        email: String,
    },
    /// Takes submissions from a table (CSV or JSON lines) by a mapping (TOML).
    Import(import::Import),
    /// Copies the database while it is served, and checks the copy.
    Backup {
        /// The copy; must not exist.
        to: PathBuf,
    },
    /// Puts a copy in the place of a database that does not exist.
    Restore {
        /// The copy.
        from: PathBuf,
    },
    /// Checks settings, database and the store of files.
    Check {
        #[command(subcommand)]
        part: Option<CheckedPart>,
    },
}

/// What takes longer to be checked.
#[derive(Subcommand)]
enum CheckedPart {
    /// Reads all files that are kept, also while the site is served, and compares them with the database.
    Files,
}

/// Runs the command line.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let line = match CommandLine::try_parse_from(arguments) {
        Ok(line) => line,
        Err(error) => {
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            let _unwritable = error.print();
            return ExitCode::from(code);
        }
    };
    let command = match line.command {
        Command::Apart(command) => return ended(perform_apart(&command)),
        Command::OfSite(command) => command,
    };
    let settings = match Settings::read(line.settings.as_deref(), std::env::vars()) {
        Ok(settings) => settings,
        Err(problems) => {
            for problem in problems {
                say_wrong(&format!("setting {problem}"));
            }
            return ExitCode::from(2);
        }
    };
    telemetry::start(&settings.log);
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .worker_threads(std::thread::available_parallelism().map_or(2, |n| n.get().max(2)))
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            say_wrong(&error.to_string());
            return ExitCode::FAILURE;
        }
    };
    ended(runtime.block_on(perform(command, &settings)))
}

fn ended(outcome: Result<(), StartTrouble>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            say_wrong(&trouble.to_string());
            ExitCode::FAILURE
        }
    }
}

fn perform_apart(command: &Apart) -> Result<(), StartTrouble> {
    match command {
        Apart::Tally(asked) => tally::tally(asked),
        Apart::Assign { file } => assign::assign(file),
        Apart::Verify { file } => verify::verify(file),
    }
}

async fn perform(command: OfSite, settings: &Settings) -> Result<(), StartTrouble> {
    match command {
        OfSite::Serve { demo } => serve::serve(settings, demo).await,
        OfSite::Migrate => migrate::migrate(settings).await,
        OfSite::Found { file } => found::found(settings, &file).await,
        OfSite::CreateSecretariat { email } => create_secretariat::create(settings, &email).await,
        OfSite::Import(import) => import::import(settings, import).await,
        OfSite::Backup { to } => copies::backup(settings, &to).await,
        OfSite::Restore { from } => copies::restore(settings, &from).await,
        OfSite::Check { part: None } => check::check(settings).await,
        OfSite::Check {
            part: Some(CheckedPart::Files),
        } => check::files(settings).await,
    }
}

/// Tells the operator something. A closed pipe is no reason to fail.
pub(crate) fn say(line: &str) {
    let _closed = writeln!(std::io::stdout(), "{line}");
}

fn say_wrong(line: &str) {
    let _closed = writeln!(std::io::stderr(), "palmares: {line}");
}
