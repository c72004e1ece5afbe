//! Results of slow steps, kept by a hash of what they were made from.

use std::{
    collections::HashSet,
    fs::{self, File},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// A folder of results, held by one process at a time.
pub struct Cache {
    folder: PathBuf,
    used: HashSet<String>,
    _held: File,
}

impl Cache {
    /// Waits until no other run works in this folder.
    pub fn open(folder: &Path) -> Result<Self> {
        let lock = File::create(folder.join(".lock"))?;
        lock.lock()
            .context("cannot hold the folder of the bundle")?;
        Ok(Self {
            folder: folder.to_owned(),
            used: HashSet::new(),
            _held: lock,
        })
    }

    /// The folder that `make` filled, now or in an earlier run with the same inputs.
    pub fn folder(
        &mut self,
        step: &str,
        inputs: &[&[u8]],
        make: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let name = format!("{step}-{}", fingerprint(inputs));
        let folder = self.folder.join(&name);
        if !folder.is_dir() {
            let half_way = self.folder.join("half-way");
            let _ = fs::remove_dir_all(&half_way);
            fs::create_dir(&half_way)?;
            make(&half_way)?;
            // Only a complete one gets its name.
            fs::rename(&half_way, &folder)?;
        }
        self.used.insert(name);
        Ok(folder)
    }

    /// Takes away what this run had no use for.
    pub fn forget_unused(&self) -> Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_dir() && !self.used.contains(&name) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }
}

/// Sixteen hexadecimal digits that stand for these parts in this order.
pub fn fingerprint(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_together() {
        assert_ne!(fingerprint(&[b"ab", b"c"]), fingerprint(&[b"a", b"bc"]));
        assert_eq!(fingerprint(&[b"x"]).len(), 16);
    }
}
