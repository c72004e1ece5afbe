//! What browsers load: styles, fonts, pictures and the islands, laid into `target/site`.
//!
//! Everything is made again only when what it is made from has changed, so that this can be called
//! before each run of the server.

mod cache;
mod islands;
mod seam;
mod site;
mod style;

use std::{collections::BTreeMap, fs, path::Path, time::Instant};

use anyhow::{Context, Result};

use crate::{compiler::Compiler, place, process};
use cache::Cache;

/// Contents by name. Names are relative to `/assets/{hash}/`, with `/` between folders.
type Files = BTreeMap<String, Vec<u8>>;

/// How much care is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Grade {
    /// Small: for people.
    Release,
    /// Soon: for whoever is editing.
    Quick,
}

impl From<bool> for Grade {
    fn from(quick: bool) -> Self {
        if quick { Self::Quick } else { Self::Release }
    }
}

impl Grade {
    /// Cargo's profile for the islands; its artefacts are in a folder of that name.
    fn profile(self) -> &'static str {
        match self {
            Self::Release => "wasm-release",
            Self::Quick => "wasm-dev",
        }
    }

    fn brotli_quality(self) -> i32 {
        match self {
            Self::Release => 11,
            Self::Quick => 5,
        }
    }
}

/// Makes the whole bundle and returns its hash.
///
/// # Errors
/// When something does not compile, or a tool is missing.
pub fn make(grade: Grade) -> Result<String> {
    let compiler = Compiler::ready()?;
    println!("  islands ({})", grade.profile());
    process::run(compiler.build().args(["--profile", grade.profile()]))?;
    assemble(grade)
}

/// Lays the bundle again with the islands as they were compiled last: after a change of styles.
///
/// # Errors
/// When the styles have a fault, or no islands were compiled yet.
pub fn assemble(grade: Grade) -> Result<String> {
    let started = Instant::now();
    let workplace = place::at("target/bundle").join(grade.profile());
    fs::create_dir_all(&workplace)?;
    let mut cache = Cache::open(&workplace)?;

    let mut files = islands::read(grade, &mut cache)?;
    files.insert("palmares.css".to_owned(), style::sheet("main.css")?);
    files.insert("desk.css".to_owned(), style::sheet("desk.css")?);
    files.insert("public.css".to_owned(), style::sheet("public.css")?);
    for script in ["uploads.js", "writing.js"] {
        let path = format!("frontend/{script}");
        let content = islands::smaller(&path, grade, &mut cache)?;
        files.insert(script.to_owned(), content);
    }
    pictures_and_fonts(&place::at("style/public"), "", &mut files)?;

    let written = site::lay(&files, grade, &mut cache)?;
    cache.forget_unused()?;
    println!(
        "  bundle {}: {} files, {} changed, {:.1} s",
        written.hash,
        files.len(),
        written.changed,
        started.elapsed().as_secs_f32()
    );
    Ok(written.hash)
}

fn pictures_and_fonts(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            pictures_and_fonts(&path, &format!("{prefix}{name}/"), files)?;
        } else {
            let content = fs::read(&path).with_context(|| path.display().to_string())?;
            files.insert(format!("{prefix}{name}"), content);
        }
    }
    Ok(())
}
