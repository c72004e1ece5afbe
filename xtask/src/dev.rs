//! The loop of whoever is editing: watch, rebuild what the edit touches, run again.
//!
//! The page reloads by itself: with `PALMARES_DEV` set the server answers `/dev/stamp` with a text
//! that differs after a restart and after a change of the bundle, and pages keep asking for it.

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher, event::ModifyKind};

use crate::{
    bundle::{self, Grade},
    compiler,
    keeper::{self, Kept},
    place, serve,
};

const WATCHED: [&str; 7] = [
    "Cargo.lock",
    "Cargo.toml",
    "app",
    "frontend",
    "migrations",
    "server",
    "style",
];

/// Editors write in several strokes: wait until nothing more comes.
const PAUSE: Duration = Duration::from_millis(150);

/// Builds quickly, runs, and goes on until it is stopped.
///
/// # Errors
/// When the first build does not work; later faults are shown and waited out.
pub fn run(port: u16) -> Result<()> {
    serve::ensure_free(port)?;
    bundle::make(Grade::Quick)?;
    serve::build(false)?;
    let mut running = Some(start(port)?);
    let (_watcher, edits) = watch()?;
    println!("\nWatching {}. Ctrl-C ends it.\n", WATCHED.join(", "));
    while let Some(paths) = next_edits(&edits) {
        let stale = Stale::by(&paths);
        if let Err(error) = rebuild(&stale, &mut running, port) {
            eprintln!("{error:#}\nThe site runs on as it was; waiting for the next edit.");
        }
    }
    Ok(())
}

fn rebuild(stale: &Stale, running: &mut Option<Kept>, port: u16) -> Result<()> {
    if stale.server {
        // Before the old one is stopped: with a fault in the code there would be none.
        serve::build(false)?;
    }
    if stale.islands {
        bundle::make(Grade::Quick)?;
    } else if stale.styles {
        bundle::assemble(Grade::Quick)?;
    }
    if stale.server {
        // It has the port until it is gone.
        drop(running.take());
        *running = Some(start(port)?);
    }
    Ok(())
}

/// What an edit leaves out of date.
#[derive(Debug, Default, PartialEq, Eq)]
struct Stale {
    styles: bool,
    islands: bool,
    server: bool,
}

impl Stale {
    fn by(paths: &HashSet<PathBuf>) -> Self {
        let islands = place::at("target/wasm")
            .join(compiler::TARGET)
            .join("wasm-dev/frontend.d");
        let server = place::palmares(false).with_extension("d");
        Self::of(paths, &sources(&islands), &sources(&server))
    }

    /// Cargo notes which files went into each of the two programs. A file in neither of them is
    /// read when the server is built, or new: then the server is built too, to be sure.
    fn of(paths: &HashSet<PathBuf>, islands: &HashSet<PathBuf>, server: &HashSet<PathBuf>) -> Self {
        let mut stale = Self::default();
        for path in paths {
            let name = path.file_name().unwrap_or_default();
            if path.starts_with(place::at("style")) {
                stale.styles = true;
            } else if name == "Cargo.toml" || name == "Cargo.lock" {
                (stale.islands, stale.server) = (true, true);
            } else {
                let in_islands = islands.contains(path);
                stale.islands |= in_islands;
                stale.server |= server.contains(path) || !in_islands;
            }
        }
        stale
    }
}

/// The sources in one of cargo's dependency files: `program: file file…`, with spaces escaped.
fn sources(file: &Path) -> HashSet<PathBuf> {
    const SPACE: &str = "\u{1}";
    let text = fs::read_to_string(file)
        .unwrap_or_default()
        .replace("\\ ", SPACE);
    let files = text
        .split_once(": ")
        .map_or("", |(_, files)| files)
        .split_whitespace();
    files
        .map(|file| PathBuf::from(file.replace(SPACE, " ")))
        .collect()
}

fn watch() -> Result<(RecommendedWatcher, Receiver<PathBuf>)> {
    let (sender, receiver) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        for path in event
            .into_iter()
            .filter(|event| is_edit(&event.kind))
            .flat_map(|event| event.paths)
        {
            if is_source(&path) {
                // Nobody listens any more once the loop has ended.
                let _ = sender.send(path);
            }
        }
    })?;
    for name in WATCHED {
        watcher
            .watch(&place::at(name), RecursiveMode::Recursive)
            .with_context(|| name.to_owned())?;
    }
    Ok((watcher, receiver))
}

/// Reading is no edit: compilers read everything.
fn is_edit(kind: &EventKind) -> bool {
    match kind {
        EventKind::Create(_) | EventKind::Remove(_) => true,
        EventKind::Modify(kind) => !matches!(kind, ModifyKind::Metadata(_)),
        _ => false,
    }
}

/// Not what editors put beside the file that they have open.
fn is_source(path: &Path) -> bool {
    const KINDS: [&str; 15] = [
        "css", "csv", "ftl", "html", "js", "json", "jsonl", "lock", "png", "rs", "sql", "svg",
        "toml", "txt", "woff2",
    ];
    let hidden = path
        .file_name()
        .is_none_or(|name| name.to_string_lossy().starts_with(['.', '#']));
    let kind = path.extension().and_then(|extension| extension.to_str());
    !hidden && kind.is_some_and(|kind| KINDS.contains(&kind))
}

fn next_edits(edits: &Receiver<PathBuf>) -> Option<HashSet<PathBuf>> {
    let mut paths = HashSet::from([edits.recv().ok()?]);
    while let Ok(path) = edits.recv_timeout(PAUSE) {
        paths.insert(path);
    }
    Some(paths)
}

/// The server, asked to end as an operator would, so that it closes its database.
fn start(port: u16) -> Result<Kept> {
    let mut server = keeper::command(&place::palmares(false), "TERM", None);
    serve::demonstration(&mut server, port);
    Kept::start(server.env("PALMARES_DEV", "1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(names: &[&str]) -> HashSet<PathBuf> {
        names.iter().map(|name| place::at(name)).collect()
    }

    fn stale(edited: &[&str]) -> (bool, bool, bool) {
        let islands = paths(&["app/src/paths.rs", "frontend/src/lib.rs"]);
        let server = paths(&["app/src/paths.rs", "app/src/shell.rs"]);
        let Stale {
            styles,
            islands,
            server,
        } = Stale::of(&paths(edited), &islands, &server);
        (styles, islands, server)
    }

    #[test]
    fn an_edit_rebuilds_what_contains_it() {
        assert_eq!(stale(&["style/tokens/type.css"]), (true, false, false));
        assert_eq!(stale(&["app/src/paths.rs"]), (false, true, true));
        assert_eq!(stale(&["app/src/shell.rs"]), (false, false, true));
        assert_eq!(stale(&["frontend/src/lib.rs"]), (false, true, false));
        assert_eq!(stale(&["app/locales/fr/site.ftl"]), (false, false, true));
        assert_eq!(stale(&["app/Cargo.toml"]), (false, true, true));
        assert_eq!(
            stale(&["style/main.css", "frontend/src/lib.rs"]),
            (true, true, false)
        );
    }

    #[test]
    fn what_editors_leave_about_is_no_source() {
        assert!(is_source(Path::new("/w/app/src/lib.rs")));
        assert!(!is_source(Path::new("/w/app/src/.lib.rs.swp")));
        assert!(!is_source(Path::new("/w/app/src/lib.rs~")));
        assert!(!is_source(Path::new("/w/app/src/#lib.rs")));
    }
}
