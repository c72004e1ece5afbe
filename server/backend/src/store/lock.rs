//! One process per SQLite file.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
};

/// Held as long as the file is open. The system lets go of it when the process ends, however it
/// ends.
#[derive(Debug)]
pub(super) struct FileLock {
    _file: File,
}

/// Why the lock was not given.
#[derive(Debug)]
pub(super) enum LockFault {
    /// Somebody holds it; the number of the process, if it can be read.
    Taken(Option<u32>),
    /// The lock file cannot be opened or locked.
    Io(io::Error),
}

impl FileLock {
    /// Takes the lock beside `database`, or says at once that it is taken.
    pub(super) fn take(database: &Path) -> Result<Self, LockFault> {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path_beside(database, ".lock"))
            .map_err(LockFault::Io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut text = String::new();
                let holder = file
                    .read_to_string(&mut text)
                    .ok()
                    .and_then(|_| text.trim().parse().ok());
                return Err(LockFault::Taken(holder));
            }
            Err(TryLockError::Error(error)) => return Err(LockFault::Io(error)),
        }
        let written = file
            .set_len(0)
            .and_then(|()| file.rewind())
            .and_then(|()| writeln!(file, "{}", std::process::id()));
        written.map_err(LockFault::Io)?;
        Ok(Self { _file: file })
    }
}

/// `database` with `ending` added to its name.
pub(super) fn path_beside(database: &Path, ending: &str) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
