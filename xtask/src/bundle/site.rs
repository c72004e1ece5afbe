//! `target/site`: the files, their compressed forms, and the manifest that the server reads.

use std::{
    collections::BTreeSet,
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use serde_json::json;

use super::{
    Files, Grade,
    cache::{Cache, fingerprint},
};
use crate::place;

const MANIFEST: &str = "manifest.json";

/// What came of it.
pub struct Written {
    /// Stands for all names and contents; part of every file's address.
    pub hash: String,
    /// Number of files, compressed forms included, that differ from what was there.
    pub changed: usize,
}

/// Writes what is new or different, and takes away what is no part of the bundle any more.
pub fn lay(files: &Files, grade: Grade, cache: &mut Cache) -> Result<Written> {
    let site = place::site();
    fs::create_dir_all(&site)?;
    let parts: Vec<&[u8]> = files
        .iter()
        .flat_map(|(name, content)| [name.as_bytes(), content.as_slice()])
        .collect();
    let hash = fingerprint(&parts);
    let manifest = json!({ "hash": hash, "files": files.keys().collect::<Vec<_>>() }).to_string();

    let mut keep = BTreeSet::new();
    let mut changed = 0;
    for (name, content) in files {
        changed += usize::from(put(&site, name, content, &mut keep)?);
        if let Some(small) = compressed(name, content, grade, cache)? {
            changed += usize::from(put(&site, &format!("{name}.br"), &small, &mut keep)?);
        }
    }
    remove_others(&site, &keep)?;
    // Last: who watches this file finds everything that it names.
    put(&site, MANIFEST, manifest.as_bytes(), &mut keep)?;
    Ok(Written { hash, changed })
}

fn put(site: &Path, name: &str, content: &[u8], keep: &mut BTreeSet<PathBuf>) -> Result<bool> {
    let path = site.join(name);
    let same = fs::read(&path).is_ok_and(|there| there == content);
    if !same {
        fs::create_dir_all(path.parent().unwrap_or(site))?;
        // A running server reads these: it must never find half a file.
        let half_way = place::at("target/bundle/half-way");
        fs::write(&half_way, content).with_context(|| path.display().to_string())?;
        fs::rename(half_way, &path)?;
    }
    keep.insert(path);
    Ok(!same)
}

fn remove_others(folder: &Path, keep: &BTreeSet<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, keep)?;
            if fs::read_dir(&path)?.next().is_none() {
                fs::remove_dir(&path)?;
            }
        } else if !keep.contains(&path) && !path.ends_with(MANIFEST) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// The brotli form; none for what is compressed already or gains nothing.
fn compressed(
    name: &str,
    content: &[u8],
    grade: Grade,
    cache: &mut Cache,
) -> Result<Option<Vec<u8>>> {
    const COMPRESSIBLE: [&str; 6] = ["css", "js", "json", "svg", "txt", "wasm"];
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    if !COMPRESSIBLE.contains(&extension) {
        return Ok(None);
    }
    let folder = cache.folder("brotli", &[content], |folder| {
        let parameters = BrotliEncoderParams {
            quality: grade.brotli_quality(),
            size_hint: content.len(),
            ..BrotliEncoderParams::default()
        };
        let mut small = Vec::new();
        brotli::BrotliCompress(&mut Cursor::new(content), &mut small, &parameters)?;
        fs::write(folder.join("content.br"), small).map_err(Into::into)
    })?;
    let small = fs::read(folder.join("content.br"))?;
    Ok((small.len() < content.len()).then_some(small))
}
