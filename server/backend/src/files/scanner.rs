//! A scanner for harmful files: clamd, over the network, by its command `INSTREAM`.

use std::{io, path::Path, time::Duration};

use thiserror::Error;
use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// Longest wait for the whole of it.
const PATIENCE: Duration = Duration::from_secs(60);
/// Bytes of one piece.
const PIECE: usize = 64 << 10;

/// Where the scanner listens.
#[derive(Clone, Debug)]
pub struct Scanner {
    address: String,
}

/// The scanner gave no verdict. Then nothing is kept.
#[derive(Debug, Error)]
pub enum ScannerTrouble {
    /// It was not reached, or broke off.
    #[error("the scanner cannot be reached: {0}")]
    Unreachable(#[from] io::Error),
    /// It did not answer in time.
    #[error("the scanner does not answer")]
    Slow,
    /// It said something else than a verdict.
    #[error("the scanner says {0:?}")]
    Unclear(String),
}

impl Scanner {
    /// At `host:port`.
    #[must_use]
    pub fn at(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
        }
    }

    /// Whether the scanner finds nothing in a file.
    ///
    /// # Errors
    /// There is no verdict.
    pub async fn clears(&self, path: &Path) -> Result<bool, ScannerTrouble> {
        let said = timeout(PATIENCE, self.ask(path))
            .await
            .map_err(|_| ScannerTrouble::Slow)??;
        match said.trim_matches(['\0', '\n', ' ']) {
            said if said.ends_with("OK") => Ok(true),
            said if said.ends_with("FOUND") => Ok(false),
            said => Err(ScannerTrouble::Unclear(said.to_owned())),
        }
    }

    async fn ask(&self, path: &Path) -> io::Result<String> {
        let mut scanner = TcpStream::connect(&self.address).await?;
        let mut file = File::open(path).await?;
        scanner.write_all(b"zINSTREAM\0").await?;
        let mut piece = vec![0; PIECE];
        loop {
            let length = file.read(&mut piece).await?;
            let announced = u32::try_from(length).unwrap_or(0).to_be_bytes();
            scanner.write_all(&announced).await?;
            if length == 0 {
                break;
            }
            scanner
                .write_all(piece.get(..length).unwrap_or_default())
                .await?;
        }
        let mut said = String::new();
        scanner.take(1_000).read_to_string(&mut said).await?;
        Ok(said)
    }
}
