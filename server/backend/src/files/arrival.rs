//! Bytes on their way: a file for each, until it is whole.

use std::{
    collections::HashSet,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use domain::{
    id::FileId,
    ports::files::{Bytes, CutShort},
};
use tokio::{
    fs::{self, OpenOptions},
    io::AsyncWriteExt,
};

/// Most bytes of one file that wait for the disk.
const WAITING: usize = 256 << 10;
/// So long the next piece may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The directory of files on their way.
#[derive(Clone, Debug)]
pub struct Arrivals {
    folder: PathBuf,
    busy: Arc<Mutex<HashSet<FileId>>>,
}

/// One file on its way, which nobody else touches meanwhile.
#[derive(Debug)]
pub struct Arrival {
    path: PathBuf,
    id: FileId,
    busy: Arc<Mutex<HashSet<FileId>>>,
}

/// How taking bytes ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// All came, or the sender went away: so many are on disk.
    Here(u64),
    /// More came than may.
    TooMany,
}

impl Arrivals {
    /// In this directory, which is made when the first comes.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            busy: Arc::default(),
        }
    }

    /// A file on its way; `None` while something is done with it.
    #[must_use]
    pub fn hold(&self, id: FileId) -> Option<Arrival> {
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        busy.insert(id).then(|| Arrival {
            path: self.folder.join(id.0.simple().to_string()),
            id,
            busy: Arc::clone(&self.busy),
        })
    }
}

impl Drop for Arrival {
    fn drop(&mut self) {
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        busy.remove(&self.id);
    }
}

impl Arrival {
    /// Where its bytes are.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many bytes are there.
    ///
    /// # Errors
    /// The disk cannot be read.
    pub async fn len(&self) -> io::Result<u64> {
        match fs::metadata(&self.path).await {
            Ok(found) => Ok(found.len()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
            Err(error) => Err(error),
        }
    }

    /// Appends bytes, at most until there are `limit`. They are on the disk when this returns.
    ///
    /// # Errors
    /// The disk cannot be written.
    pub async fn take(&self, bytes: &mut dyn Bytes, limit: u64) -> io::Result<Taken> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).await?;
        }
        let mut open = OpenOptions::new();
        let mut file = open.create(true).append(true).open(&self.path).await?;
        // Else each file on its way holds up to two megabytes that a disk is slow to take.
        file.set_max_buf_size(WAITING);
        let mut length = file.metadata().await?.len();
        loop {
            let next = tokio::time::timeout(PATIENCE, bytes.next()).await;
            // Whoever went away may come back: what came is kept.
            let Ok(Ok(Some(piece))) = next else { break };
            length += piece.len() as u64;
            if length > limit {
                return Ok(Taken::TooMany);
            }
            file.write_all(&piece).await?;
        }
        file.flush().await?;
        file.sync_data().await?;
        Ok(Taken::Here(length))
    }

    /// Takes its bytes off the disk.
    ///
    /// # Errors
    /// The disk cannot be written.
    pub async fn remove(&self) -> io::Result<()> {
        match fs::remove_file(&self.path).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// Bytes that are held whole; for small things and tests.
pub struct Held(pub Option<Vec<u8>>);

#[async_trait::async_trait]
impl Bytes for Held {
    async fn next(&mut self) -> Result<Option<Vec<u8>>, CutShort> {
        Ok(self.0.take())
    }
}
