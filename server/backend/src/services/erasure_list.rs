//! Who was erased, in a file beside the database: a restored backup does not bring them back.

use std::{
    collections::BTreeSet,
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::id::AccountId;
use sea_orm::prelude::Uuid;
use tokio::{fs, io::AsyncWriteExt};

use crate::store::Stop;

/// Identifiers of accounts, one a line. Clones are handles of the same one.
#[derive(Clone, Debug)]
pub struct ErasureList {
    path: Arc<Path>,
}

impl ErasureList {
    /// In this file, which is made when somebody is erased.
    #[must_use]
    pub fn in_file(path: PathBuf) -> Self {
        Self { path: path.into() }
    }

    /// All that are in it. A line that was cut short is nobody: it is written again at the next start.
    ///
    /// # Errors
    /// The file is there and cannot be read.
    pub(super) async fn all(&self) -> Result<BTreeSet<AccountId>, Stop> {
        match fs::read_to_string(&self.path).await {
            Ok(text) => Ok(text
                .lines()
                .filter_map(|line| Uuid::try_parse(line).ok())
                .map(AccountId)
                .collect()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(BTreeSet::new()),
            Err(error) => Err(trouble(&error)),
        }
    }

    /// Puts somebody on it, on the disk when this returns. What cannot be written is logged: the
    /// database knows too, and the list is completed at the next start.
    pub(super) async fn add(&self, account: AccountId) {
        let line = format!("\n{}\n", account.0);
        let written = async {
            let mut file = fs::OpenOptions::new()
                .create(true)
                .append(true)
                .open(&self.path)
                .await?;
            file.write_all(line.as_bytes()).await?;
            file.sync_all().await
        };
        if let Err(error) = written.await {
            tracing::warn!(%error, "the list of erased accounts could not be written");
        }
    }
}

fn trouble(error: &std::io::Error) -> Stop {
    sea_orm::DbErr::Custom(format!("the list of erased accounts: {error}")).into()
}
