//! The browser's files, inside the program.

use std::{borrow::Cow, sync::LazyLock};

use rust_embed::RustEmbed;
use serde::Deserialize;

/// What `cargo xtask bundle` made. Read from disk in debug builds, so that a change of style needs
/// no compilation; inside the binary in release builds.
#[derive(RustEmbed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Bundle;

#[derive(Deserialize)]
struct Manifest {
    hash: String,
}

static HASH: LazyLock<String> = LazyLock::new(|| read_hash().unwrap_or_else(|| "none".to_owned()));

fn read_hash() -> Option<String> {
    let file = Bundle::get("manifest.json")?;
    serde_json::from_slice::<Manifest>(&file.data)
        .ok()
        .map(|manifest| manifest.hash)
}

/// Fingerprint of the bundle, part of every asset's address.
#[must_use]
pub fn hash() -> &'static str {
    &HASH
}

/// The fingerprint as it is on disk now, for the developer's loop.
#[must_use]
pub fn current_hash() -> String {
    read_hash().unwrap_or_default()
}

/// A file as it is sent.
pub struct Asset {
    /// Content, brotli-compressed if `compressed`.
    pub bytes: Cow<'static, [u8]>,
    /// Media type.
    pub kind: &'static str,
    /// Whether the bytes are in their brotli form.
    pub compressed: bool,
}

/// A file of the bundle, in its brotli form where the browser takes it and there is one.
#[must_use]
pub fn asset(path: &str, takes_brotli: bool) -> Option<Asset> {
    if path.starts_with('.') || path.contains("..") || path == "manifest.json" {
        return None;
    }
    let kind = media_type(path)?;
    if takes_brotli && let Some(file) = Bundle::get(&format!("{path}.br")) {
        return Some(Asset {
            bytes: file.data,
            kind,
            compressed: true,
        });
    }
    Bundle::get(path).map(|file| Asset {
        bytes: file.data,
        kind,
        compressed: false,
    })
}

fn media_type(path: &str) -> Option<&'static str> {
    let (_, extension) = path.rsplit_once('.')?;
    Some(match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => return None,
    })
}
