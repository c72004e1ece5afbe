//! Where files are kept: a directory, or an object store. Each under the hash of its bytes.

use std::{io, path::PathBuf, sync::Arc};

use data_encoding::HEXLOWER;
use domain::{
    id::FileId,
    moment::Moment,
    ports::files::{Bytes, CutShort},
};
use futures::{StreamExt, TryStreamExt, stream::BoxStream};
use object_store::{
    ObjectMeta, ObjectStore, ObjectStoreExt, PutPayload, WriteMultipart, local::LocalFileSystem,
    path::Path,
};
use sha2::{Digest, Sha256};
use thiserror::Error;
use tokio::{fs::File, io::AsyncReadExt, sync::Semaphore};

use super::{
    arrival::{Arrival, Arrivals},
    bucket::{self, Bucket},
    content::{Examined, Piece, Source, Unfit, examine},
    scanner::{Scanner, ScannerTrouble},
};
use crate::randomness;

/// Bytes of one piece on its way to a directory.
const DISK_PIECE: usize = 512 << 10;
/// Bytes of one piece on its way to an object store, which takes no smaller ones but for the last.
const STORE_PIECE: usize = 5 << 20;

/// Files that are kept, and those on their way. Clones are handles of the same one.
#[derive(Clone)]
pub struct Depot {
    objects: Arc<dyn ObjectStore>,
    arrivals: Arrivals,
    scanner: Option<Scanner>,
    /// Bytes of one piece on its way to where it is kept.
    piece: usize,
    /// One picture is drawn at a time: it may take two hundred megabytes.
    drawing: Arc<Semaphore>,
    /// Two files go into the store at a time: each holds two pieces.
    keeping: Arc<Semaphore>,
}

/// Keeping or getting a file failed.
#[derive(Debug, Error)]
pub enum DepotTrouble {
    /// The disk.
    #[error("the disk: {0}")]
    Disk(#[from] io::Error),
    /// The object store.
    #[error("the store of files: {0}")]
    Store(#[from] object_store::Error),
    /// The scanner.
    #[error(transparent)]
    Scanner(#[from] ScannerTrouble),
    /// The bytes are not those that were kept.
    #[error("the bytes of {0} are not those that were kept")]
    Spoiled(String),
    /// A bucket is set, and this build knows none.
    #[error("this program was built without object stores: build it with `--features s3`")]
    NoBuckets,
}

impl DepotTrouble {
    /// The same in one line, for whoever starts the program.
    #[must_use]
    pub fn in_short(&self) -> String {
        match self {
            Self::Store(error) => bucket::reason(error),
            other => other.to_string(),
        }
    }
}

/// How bytes that are kept are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// As they were kept.
    Whole,
    /// Not at all.
    Missing,
    /// As others, or as another number.
    Spoiled,
}

impl Depot {
    /// In a directory of this machine, flushed to the disk with each file.
    ///
    /// # Errors
    /// The directory cannot be made.
    pub fn on_disk(folder: PathBuf) -> Result<Self, DepotTrouble> {
        let kept = folder.join("kept");
        std::fs::create_dir_all(&kept)?;
        let objects = LocalFileSystem::new_with_prefix(kept)?.with_fsync(true);
        Ok(Self {
            piece: DISK_PIECE,
            ..Self::in_store(Arc::new(objects), folder.join("arriving"), None)
        })
    }

    /// In an object store. Files on their way lie in a directory of this machine.
    #[must_use]
    pub fn in_store(
        objects: Arc<dyn ObjectStore>,
        arriving: PathBuf,
        scanner: Option<Scanner>,
    ) -> Self {
        Self {
            objects,
            arrivals: Arrivals::new(arriving),
            scanner,
            piece: STORE_PIECE,
            drawing: Arc::new(Semaphore::new(1)),
            keeping: Arc::new(Semaphore::new(2)),
        }
    }

    /// In a bucket. Files on their way lie in a directory of this machine.
    ///
    /// # Errors
    /// The settings cannot be used, or this build knows no buckets.
    pub fn in_bucket(bucket: &Bucket, arriving: PathBuf) -> Result<Self, DepotTrouble> {
        Ok(Self::in_store(bucket.objects()?, arriving, None))
    }

    /// With a scanner that sees every file before it is kept.
    #[must_use]
    pub fn scanned_by(mut self, scanner: Scanner) -> Self {
        self.scanner = Some(scanner);
        self
    }

    /// A file on its way; `None` while something is done with it.
    #[must_use]
    pub fn hold(&self, id: FileId) -> Option<Arrival> {
        self.arrivals.hold(id)
    }

    /// Looks at a file that arrived.
    ///
    /// # Errors
    /// `Ok(Err(_))` for what it is; else the disk or the scanner.
    pub async fn examine(
        &self,
        arrival: &Arrival,
        name: &str,
    ) -> Result<Result<Examined, domain::problem::ProblemCode>, DepotTrouble> {
        let (path, name) = (arrival.path().to_owned(), name.to_owned());
        if let Some(scanner) = &self.scanner
            && !scanner.clears(&path).await?
        {
            return Ok(Err(domain::problem::ProblemCode::FileUnsafe));
        }
        let permit = Arc::clone(&self.drawing).acquire_owned().await;
        let found = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            examine(&path, &name)
        })
        .await;
        match found {
            Ok(Ok(examined)) => Ok(Ok(examined)),
            Ok(Err(Unfit::Refused(code))) => Ok(Err(code)),
            Ok(Err(Unfit::Disk(error))) => Err(error.into()),
            // A damaged file must not take more along than itself.
            Err(_) => Ok(Err(domain::problem::ProblemCode::FileUnsafe)),
        }
    }

    /// Keeps bytes; they are on the disk, or taken over by the store, when this returns.
    ///
    /// # Errors
    /// The disk or the store.
    pub async fn keep(&self, piece: &Piece) -> Result<(), DepotTrouble> {
        let _turn = self.keeping.acquire().await;
        let place = place(&piece.sha256);
        if let Ok(there) = self.objects.head(&place).await
            && there.size == piece.size
        {
            return Ok(());
        }
        match &piece.bytes {
            Source::Memory(bytes) => {
                let payload = PutPayload::from(bytes.clone());
                self.objects.put(&place, payload).await?;
            }
            Source::File(path) => {
                let parts = self.objects.put_multipart(&place).await?;
                let mut parts = WriteMultipart::new_with_chunk_size(parts, self.piece);
                if let Err(trouble) = hand_over(path, &mut parts).await {
                    // What a store has of it would lie there unseen, and be paid for.
                    if let Err(error) = parts.abort().await {
                        tracing::warn!(%error, "pieces of a file stay in the store");
                    }
                    return Err(trouble);
                }
                parts.finish().await?;
            }
        }
        let there = self.objects.head(&place).await?;
        if there.size == piece.size {
            Ok(())
        } else {
            Err(DepotTrouble::Spoiled(piece.sha256.clone()))
        }
    }

    /// The bytes with this hash.
    ///
    /// # Errors
    /// They are not there, are another number, or the store cannot be reached.
    pub async fn get(&self, sha256: &str, size: u64) -> Result<Box<dyn Bytes>, DepotTrouble> {
        let found = self.objects.get(&place(sha256)).await?;
        if found.meta.size != size {
            return Err(DepotTrouble::Spoiled(sha256.to_owned()));
        }
        Ok(Box::new(Checked {
            stream: found.into_stream().map_ok(Into::into).boxed(),
            hash: Some(Sha256::new()),
            sha256: sha256.to_owned(),
        }))
    }

    /// How the bytes with this hash are found. All of them are read.
    ///
    /// # Errors
    /// The store cannot be reached, or breaks off.
    pub async fn condition(&self, sha256: &str, size: u64) -> Result<Condition, DepotTrouble> {
        let found = match self.objects.get(&place(sha256)).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(Condition::Missing),
            found => found?,
        };
        if found.meta.size != size {
            return Ok(Condition::Spoiled);
        }
        let (mut stream, mut hash) = (found.into_stream(), Sha256::new());
        while let Some(piece) = stream.try_next().await? {
            hash.update(&piece);
        }
        Ok(if HEXLOWER.encode(&hash.finalize()) == sha256 {
            Condition::Whole
        } else {
            Condition::Spoiled
        })
    }

    /// The hashes of all that is kept.
    ///
    /// # Errors
    /// The store cannot be reached.
    pub async fn all(&self) -> Result<Vec<String>, DepotTrouble> {
        self.listed(|_| true).await
    }

    /// The hashes of all that has been kept since before a moment, by the store's own clock.
    ///
    /// # Errors
    /// The store cannot be reached.
    pub async fn older_than(&self, before: Moment) -> Result<Vec<String>, DepotTrouble> {
        self.listed(|found| found.last_modified.timestamp_micros() < before.micros())
            .await
    }

    /// What is not named as we name things is somebody else's, and left alone.
    async fn listed(
        &self,
        wanted: impl Fn(&ObjectMeta) -> bool,
    ) -> Result<Vec<String>, DepotTrouble> {
        let mut hashes = Vec::new();
        let mut listed = self.objects.list(None);
        while let Some(found) = listed.try_next().await? {
            if wanted(&found)
                && let Some(hash) = found.location.filename()
                && place(hash) == found.location
            {
                hashes.push(hash.to_owned());
            }
        }
        Ok(hashes)
    }

    /// Keeps a few bytes, gets them and takes them away again: whether files can be kept here.
    ///
    /// # Errors
    /// They cannot.
    pub async fn try_out(&self) -> Result<(), DepotTrouble> {
        let mut bytes = vec![0; 32];
        // Another process may try the same at this moment.
        randomness::fill(&mut bytes);
        let trial = Piece::of(bytes);
        self.keep(&trial).await?;
        let found = self.condition(&trial.sha256, trial.size).await?;
        self.remove(&trial.sha256).await?;
        if found == Condition::Whole {
            Ok(())
        } else {
            Err(DepotTrouble::Spoiled(trial.sha256))
        }
    }

    /// Takes bytes away.
    ///
    /// # Errors
    /// The store cannot be reached.
    pub async fn remove(&self, sha256: &str) -> Result<(), DepotTrouble> {
        Ok(self.objects.delete(&place(sha256)).await?)
    }
}

/// Hands a file over, piece by piece: the next is read when the one before has been taken.
async fn hand_over(path: &std::path::Path, parts: &mut WriteMultipart) -> Result<(), DepotTrouble> {
    let mut file = File::open(path).await?;
    let mut buffer = vec![0; 256 << 10];
    loop {
        let length = file.read(&mut buffer).await?;
        if length == 0 {
            return Ok(());
        }
        parts.wait_for_capacity(1).await?;
        parts.write(buffer.get(..length).unwrap_or_default());
    }
}

/// Where the bytes with a hash are.
fn place(sha256: &str) -> Path {
    let shelf = sha256.get(..2).unwrap_or("00");
    Path::from(format!("{shelf}/{sha256}"))
}

/// Bytes that are hashed as they go: whoever gets all of them got those that were kept.
struct Checked {
    stream: BoxStream<'static, object_store::Result<Vec<u8>>>,
    hash: Option<Sha256>,
    sha256: String,
}

#[async_trait::async_trait]
impl Bytes for Checked {
    async fn next(&mut self) -> Result<Option<Vec<u8>>, CutShort> {
        match self.stream.next().await {
            Some(Ok(piece)) => {
                if let Some(hash) = &mut self.hash {
                    hash.update(&piece);
                }
                Ok(Some(piece))
            }
            Some(Err(error)) => {
                tracing::error!(%error, sha256 = self.sha256, "a file cannot be read");
                Err(CutShort)
            }
            None => {
                let found = self.hash.take().map(|hash| hash.finalize());
                let found = found.map(|hash| HEXLOWER.encode(&hash));
                if found.is_some_and(|found| found != self.sha256) {
                    tracing::error!(sha256 = self.sha256, "a file is spoiled");
                    return Err(CutShort);
                }
                Ok(None)
            }
        }
    }
}
