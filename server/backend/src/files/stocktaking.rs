//! Whether the bytes that rows name are there, and are those that were kept.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::FileId;

use super::{Depot, DepotTrouble, depot::Condition};
use crate::store::{DatabaseUrl, OpenTrouble, files, reading};

/// What the rows name, and how it was found.
#[derive(Debug, Default)]
pub struct Stock {
    /// How many different bytes rows name.
    pub named: usize,
    /// How many bytes these are together.
    pub bytes: u64,
    /// Those that are not as they were kept.
    pub faults: Vec<Fault>,
    /// Hashes of what no row names: left over, or older than a copy of the database that was put
    /// back. Taken away when they are a week old.
    pub unnamed: Vec<String>,
}

/// Bytes that are not as they were kept.
#[derive(Debug)]
pub struct Fault {
    /// Their hash.
    pub sha256: String,
    /// The files that have them.
    pub files: BTreeSet<FileId>,
    /// What is wrong.
    pub what: FaultKind,
}

/// What is wrong with bytes.
#[derive(Debug)]
pub enum FaultKind {
    /// They are not there.
    Missing,
    /// They are others.
    Spoiled,
    /// They could not be read.
    Unread(DepotTrouble),
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum StockTrouble {
    /// The database cannot be opened.
    #[error(transparent)]
    Database(#[from] OpenTrouble),
    /// What is kept cannot be listed.
    #[error(transparent)]
    Depot(#[from] DepotTrouble),
}

/// Reads all that is kept and compares it with the rows, also beside the process that serves them.
///
/// # Errors
/// The database cannot be read, or the store of files not listed.
pub async fn take_stock(database: &DatabaseUrl, depot: &Depot) -> Result<Stock, StockTrouble> {
    // Bytes are kept before a row names them: listed first, what comes meanwhile is named by then.
    let kept = depot.all().await?;
    let conn = reading(database).await?;
    let rows = files::all(&conn).await.map_err(OpenTrouble::from)?;
    conn.close().await.map_err(OpenTrouble::from)?;
    let mut named: BTreeMap<String, (u64, BTreeSet<FileId>)> = BTreeMap::new();
    for row in rows {
        let forms = [Some((row.sha256, row.size)), row.small.zip(row.small_size)];
        for (sha256, size) in forms.into_iter().flatten() {
            let size = u64::try_from(size).unwrap_or(0);
            let (_, files) = named.entry(sha256).or_insert((size, BTreeSet::new()));
            files.insert(FileId(row.id));
        }
    }
    let unnamed = kept
        .into_iter()
        .filter(|sha256| !named.contains_key(sha256));
    let mut stock = Stock {
        named: named.len(),
        bytes: named.values().map(|(size, _)| size).sum(),
        faults: Vec::new(),
        unnamed: unnamed.collect(),
    };
    for (sha256, (size, files)) in named {
        let what = match depot.condition(&sha256, size).await {
            Ok(Condition::Whole) => continue,
            Ok(Condition::Missing) => FaultKind::Missing,
            Ok(Condition::Spoiled) => FaultKind::Spoiled,
            Err(trouble) => FaultKind::Unread(trouble),
        };
        stock.faults.push(Fault {
            sha256,
            files,
            what,
        });
    }
    Ok(stock)
}
