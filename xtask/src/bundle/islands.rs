//! The islands: from what the compiler left to what a browser loads.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::{Files, Grade, cache::Cache, seam};
use crate::{compiler, node, place, process};

/// The name under which the page asks for the islands: `palmares.js`, `palmares_bg.wasm`.
const NAME: &str = "palmares";
const PROGRAM: &str = "palmares_bg.wasm";
const SCRIPT: &str = "palmares.js";

/// What the compiler switches on by itself for this target; the optimiser must be told.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// A second round on code whose structure was taken apart and put together again: 1.5 % smaller
/// than one round, in ten seconds. Nothing here assumes that the program cannot trap.
const PASSES: [&str; 7] = [
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--strip-producers",
    "--strip-target-features",
];

/// Script and program of the islands.
pub fn read(grade: Grade, cache: &mut Cache) -> Result<Files> {
    let artefact = place::at("target/wasm")
        .join(compiler::TARGET)
        .join(grade.profile())
        .join("frontend.wasm");
    let compiled =
        fs::read(&artefact).with_context(|| format!("{}: not built yet", artefact.display()))?;
    let version = locked_version("wasm-bindgen")?;
    let bound = cache.folder("islands", &[&compiled, version.as_bytes()], |folder| {
        bind(&compiled, grade, folder)
    })?;
    let mut files = Files::new();
    collect(&bound, "", &mut files)?;
    if grade == Grade::Release {
        seam::number(&mut files);
        optimise(&mut files, cache)?;
    }
    Ok(files)
}

fn bind(compiled: &[u8], grade: Grade, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes(NAME, compiled.to_vec())
        .web(true)?
        .typescript(false)
        .remove_name_section(grade == Grade::Release)
        .remove_producers_section(grade == Grade::Release)
        .generate(folder)
        .context("wasm-bindgen")
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = format!(
            "{prefix}{}",
            path.file_name().unwrap_or_default().to_string_lossy()
        );
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(&path)?);
        }
    }
    Ok(())
}

/// Makes both as small as they get. Without Node they stay as they are, which is told; where CI
/// runs, that is a fault.
fn optimise(files: &mut Files, cache: &mut Cache) -> Result<()> {
    let node = match node::ready() {
        Ok(node) => node,
        Err(error) if place::is_ci() => return Err(error),
        Err(error) => {
            eprintln!("  NOT optimised for size, the islands stay larger than need be: {error:#}");
            return Ok(());
        }
    };
    optimise_one(files, cache, PROGRAM, |before, after| {
        let mut optimiser = node_tool(&node, "binaryen/bin/wasm-opt");
        optimiser
            .args(WASM_FEATURES)
            .args(PASSES)
            .arg(before)
            .arg("--output")
            .arg(after);
        optimiser
    })?;
    optimise_one(files, cache, SCRIPT, |before, after| {
        terser(&node, before, after)
    })
}

fn terser(node: &Path, before: &Path, after: &Path) -> Command {
    let mut optimiser = node_tool(node, "terser/bin/terser");
    optimiser
        .arg(before)
        .args(["--module", "--compress", "--mangle", "--output"])
        .arg(after);
    optimiser
}

/// A script that stands beside the islands, as small as it gets where that is wanted.
pub fn smaller(path: &str, grade: Grade, cache: &mut Cache) -> Result<Vec<u8>> {
    let content = fs::read(place::at(path)).with_context(|| path.to_owned())?;
    let name = path.rsplit('/').next().unwrap_or(path).to_owned();
    let mut files = Files::from([(name.clone(), content)]);
    if grade == Grade::Release
        && let Ok(node) = node::ready()
    {
        optimise_one(&mut files, cache, &name, |before, after| {
            terser(&node, before, after)
        })?;
    }
    files.remove(&name).context("the script is gone")
}

fn node_tool(node: &Path, path: &str) -> Command {
    let mut command = Command::new(node);
    command.arg(node::folder().join("node_modules").join(path));
    command
}

fn optimise_one(
    files: &mut Files,
    cache: &mut Cache,
    name: &str,
    optimiser: impl FnOnce(&Path, &Path) -> Command,
) -> Result<()> {
    let content = files
        .get_mut(name)
        .with_context(|| format!("wasm-bindgen made no {name}"))?;
    let packages = fs::read(node::folder().join("package-lock.json"))?;
    let inputs = [
        name.as_bytes(),
        content,
        &packages,
        &PASSES.concat().into_bytes(),
    ];
    let folder = cache.folder("optimised", &inputs, |folder| {
        let before = folder.join(format!("before-{name}"));
        fs::write(&before, &*content)?;
        process::output(&mut optimiser(&before, &folder.join(name)))?;
        fs::remove_file(before)?;
        Ok(())
    })?;
    *content = fs::read(folder.join(name))?;
    Ok(())
}

fn locked_version(package: &str) -> Result<String> {
    let lock = fs::read_to_string(place::at("Cargo.lock"))?;
    let entry = format!("name = \"{package}\"\nversion = \"");
    let rest = lock.split_once(&entry).map(|(_, rest)| rest);
    let version = rest.and_then(|rest| rest.split('"').next());
    version
        .map(ToOwned::to_owned)
        .with_context(|| format!("{package} is not in Cargo.lock"))
}
