//! What was typed after `cargo xtask`.

use std::ffi::OsString;

use lexopt::{Arg, Parser, ValueExt};

/// What there is to do.
pub const HELP: &str = "\
cargo xtask serve [--release] [--port N]   build everything and run the site with its demonstration
cargo xtask test  [--only STEP]… [--skip STEP]…
                                           every check and every test, the browser's included
cargo xtask dev   [--port N]               build quickly, run, and rebuild whatever is edited
cargo xtask bundle [--quick]               what browsers load: styles, fonts, islands
cargo xtask check                          format, lints, architecture: before each commit
cargo xtask bench [ARGUMENTS…]             measure a release build under load
cargo xtask truth                          recount by independent programs, properties at length";

/// One command with its options.
pub enum Task {
    Help,
    Bundle { quick: bool },
    Serve(Serve),
    Dev { port: u16 },
    Test(Choice),
    Check,
    Bench { rest: Vec<OsString> },
    Truth,
}

/// How to serve.
pub struct Serve {
    /// An optimised server and bundle instead of those that are built soonest.
    pub release: bool,
    /// Port on 127.0.0.1.
    pub port: u16,
}

/// Which steps of the suite to take; both lists empty for all.
#[derive(Default)]
pub struct Choice {
    pub only: Vec<String>,
    pub skip: Vec<String>,
}

/// Reads the command line.
///
/// # Errors
/// In words, when there is something that no command knows.
pub fn read(mut parser: Parser) -> Result<Task, lexopt::Error> {
    let name = match parser.next()? {
        None => return Ok(Task::Help),
        Some(Arg::Value(name)) => name.string()?,
        Some(Arg::Long("help") | Arg::Short('h')) => return Ok(Task::Help),
        Some(other) => return Err(other.unexpected()),
    };
    if name == "bench" {
        return Ok(Task::Bench {
            rest: parser.raw_args()?.collect(),
        });
    }
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match (name.as_str(), argument) {
            (_, Arg::Long("help") | Arg::Short('h')) => return Ok(Task::Help),
            ("bundle", Arg::Long("quick")) => options.quick = true,
            ("serve", Arg::Long("release")) => options.release = true,
            ("serve" | "dev", Arg::Long("port")) => options.port = parser.value()?.parse()?,
            ("test", Arg::Long("only")) => options.choice.only.push(parser.value()?.string()?),
            ("test", Arg::Long("skip")) => options.choice.skip.push(parser.value()?.string()?),
            (_, other) => return Err(other.unexpected()),
        }
    }
    let Options {
        quick,
        release,
        port,
        choice,
    } = options;
    match name.as_str() {
        "bundle" => Ok(Task::Bundle { quick }),
        "serve" => Ok(Task::Serve(Serve { release, port })),
        "dev" => Ok(Task::Dev { port }),
        "test" => Ok(Task::Test(choice)),
        "check" => Ok(Task::Check),
        "truth" => Ok(Task::Truth),
        "help" => Ok(Task::Help),
        _ => Err(format!("there is no command {name:?}").into()),
    }
}

struct Options {
    quick: bool,
    release: bool,
    port: u16,
    choice: Choice,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            quick: false,
            release: false,
            port: 3000,
            choice: Choice::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(words: &[&str]) -> Result<Task, lexopt::Error> {
        read(Parser::from_args(words))
    }

    #[test]
    fn options_belong_to_their_command() {
        assert!(matches!(
            typed(&["serve", "--release", "--port=8080"]),
            Ok(Task::Serve(Serve {
                release: true,
                port: 8080
            }))
        ));
        assert!(typed(&["bundle", "--release"]).is_err());
        assert!(typed(&["serve", "--port", "many"]).is_err());
        assert!(typed(&["tset"]).is_err());
        assert!(matches!(typed(&[]), Ok(Task::Help)));
    }

    #[test]
    fn steps_may_be_named_more_than_once() {
        let Ok(Task::Test(choice)) = typed(&["test", "--only", "tests", "--only", "browser"])
        else {
            panic!("not understood");
        };
        assert_eq!(choice.only, ["tests", "browser"]);
        assert!(choice.skip.is_empty());
    }

    #[test]
    fn what_follows_bench_is_for_the_measuring_program() {
        let Ok(Task::Bench { rest }) = typed(&["bench", "--seconds", "5"]) else {
            panic!("not understood");
        };
        assert_eq!(rest, ["--seconds", "5"]);
    }
}
