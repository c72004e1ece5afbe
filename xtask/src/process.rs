//! Running other programs.

use std::{
    env,
    io::{self, BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Arc, Mutex},
    thread,
};

use anyhow::{Context, Result, bail};

/// Runs a program to its end; what it prints is seen as it comes.
///
/// # Errors
/// When it cannot be started or does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("{} ended with {status}", shown(command));
    }
    Ok(())
}

/// Runs a program and returns what it wrote to its standard output.
///
/// # Errors
/// When it cannot be started or does not succeed; then with what it complained of.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| cannot_start(command))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{} ended with {}\n{}",
            shown(command),
            output.status,
            complaint.trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program, lets everything that it prints be seen, and hands each line to `note` as well.
/// Tells whether it succeeded.
///
/// # Errors
/// When it cannot be started.
pub fn watched(command: &mut Command, note: impl FnMut(&str) + Send + 'static) -> Result<bool> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| cannot_start(command))?;
    let note = Arc::new(Mutex::new(note));
    let readers = [
        child
            .stdout
            .take()
            .map(|pipe| follow(pipe, io::stdout(), Arc::clone(&note))),
        child
            .stderr
            .take()
            .map(|pipe| follow(pipe, io::stderr(), Arc::clone(&note))),
    ];
    let status = child.wait()?;
    for reader in readers.into_iter().flatten() {
        // A reader that panicked has lost lines: then nothing that was counted can be believed.
        if reader.join().is_err() {
            bail!("lost the output of {}", shown(command));
        }
    }
    Ok(status.success())
}

fn follow(
    pipe: impl Read + Send + 'static,
    mut to: impl Write + Send + 'static,
    note: Arc<Mutex<impl FnMut(&str) + Send + 'static>>,
) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut lines = BufReader::new(pipe);
        let mut line = Vec::new();
        while lines
            .read_until(b'\n', &mut line)
            .is_ok_and(|read| read > 0)
        {
            // A closed terminal is no reason to stop counting.
            let _ = to.write_all(&line).and_then(|()| to.flush());
            if let Ok(mut note) = note.lock() {
                note(String::from_utf8_lossy(&line).trim_end());
            }
            line.clear();
        }
    })
}

/// The command as one would type it.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str());
    let words = std::iter::once(program).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn cannot_start(command: &Command) -> String {
    format!("cannot start {}", shown(command))
}

/// Where a program is on the search path.
pub fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&file))
        .find(|path| is_program(path))
}

/// Whether there is a file that may be run.
pub fn is_program(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        path.metadata()
            .is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
    }
    #[cfg(not(unix))]
    path.is_file()
}
