//! Dependencies that are declared and not used.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{place, process};

/// Looks through the sources of each of our crates for the name of each of its dependencies.
///
/// # Errors
/// When one is not used, naming all of them.
pub fn check() -> Result<()> {
    let metadata =
        process::output(place::cargo("metadata").args(["--no-deps", "--format-version=1"]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata
        .get("packages")
        .and_then(Value::as_array)
        .context("no packages")?;
    let folders: Vec<PathBuf> = packages.iter().filter_map(folder).collect();
    let mut unused = Vec::new();
    for package in packages {
        let own = folder(package).context("a package without a folder")?;
        let mut sources = String::new();
        read_sources(&own, &folders, &mut sources)?;
        let excused = excused(package);
        for name in names_of_dependencies(package) {
            if has_word(&sources, &name) || excused.contains(&name) {
                continue;
            }
            let shown = own.strip_prefix(place::root()).unwrap_or(&own);
            unused.push(format!("{name} in {}", shown.display()));
        }
    }
    if !unused.is_empty() {
        bail!("not used: {}", unused.join(", "));
    }
    Ok(())
}

fn folder(package: &Value) -> Option<PathBuf> {
    Some(
        Path::new(package.get("manifest_path")?.as_str()?)
            .parent()?
            .to_owned(),
    )
}

fn names_of_dependencies(package: &Value) -> impl Iterator<Item = String> + '_ {
    let list = package.get("dependencies").and_then(Value::as_array);
    list.into_iter().flatten().filter_map(|dependency| {
        let renamed = dependency.get("rename").and_then(Value::as_str);
        let name = renamed.or_else(|| dependency.get("name")?.as_str())?;
        Some(name.replace('-', "_"))
    })
}

/// What is there for one of its features only, by the key that cargo-machete reads too.
fn excused(package: &Value) -> Vec<String> {
    let list = package
        .pointer("/metadata/cargo-machete/ignored")
        .and_then(Value::as_array);
    let names = list.into_iter().flatten().filter_map(Value::as_str);
    names.map(|name| name.replace('-', "_")).collect()
}

/// All Rust below a folder, but not that of a crate which stands inside it.
fn read_sources(folder: &Path, packages: &[PathBuf], sources: &mut String) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_other = path.ends_with("node_modules") || packages.contains(&path);
        if path.is_dir() && !is_other {
            read_sources(&path, packages, sources)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push_str(&fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at + word.len()..)
            .and_then(|text| text.chars().next());
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole() {
        assert!(has_word("use http::header;", "http"));
        assert!(!has_word("use tower_http::trace;", "http"));
        assert!(!has_word("use https::x;", "http"));
    }
}
