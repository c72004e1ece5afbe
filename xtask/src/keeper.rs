//! Programs that end when we do.

use std::{
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result};

use crate::process;

/// Runs a program until its own input is closed, then asks that program to end and tidies up. The
/// system itself closes our end of a pipe, so this holds even where we are killed.
const SCRIPT: &str = r#"
signal=$1 folder=$2
shift 2
"$@" &
child=$!
cat > /dev/null
kill -s "$signal" "$child" 2> /dev/null
wait "$child"
if [ -n "$folder" ]; then rm -rf "$folder"; fi
"#;

/// A command that starts `program` in this way; arguments and environment are still to be added. In
/// the end the program gets `signal` (`TERM`, `INT`), and `folder` is taken away.
pub fn command(program: &Path, signal: &str, folder: Option<&Path>) -> Command {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", SCRIPT, "keeper", signal]);
    command.arg(folder.unwrap_or(Path::new(""))).arg(program);
    command
}

/// A program in the care of a small shell script. Dropping this ends it and waits for that.
pub struct Kept(Child);

impl Kept {
    /// Starts what `command` made.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(command: &mut Command) -> Result<Self> {
        command.stdin(Stdio::piped());
        // Ctrl-C goes to a whole group: the keeper must outlive us by a moment.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let started = command.spawn();
        started
            .map(Self)
            .with_context(|| format!("cannot start {}", process::shown(command)))
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_program_ends_and_its_folder_goes_when_it_is_dropped() {
        let folder = std::env::temp_dir().join(format!("palmares-keeper-{}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        let mut command = command(Path::new("/bin/sleep"), "TERM", Some(&folder));
        let kept = Kept::start(command.arg("600")).unwrap();
        assert!(folder.exists());
        drop(kept);
        assert!(!folder.exists());
    }
}
