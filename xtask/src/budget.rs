//! How many bytes the bundle may have on the wire. Whole pages are weighed by the browser's tests.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::place;

/// Something that has a limit.
struct Budget {
    what: &'static str,
    /// Bytes, as sent: in the brotli form where there is one.
    most: u64,
    counts: fn(&str) -> bool,
}

const KILO: u64 = 1_000;

const BUDGETS: [Budget; 5] = [
    Budget {
        // A public page may have 30 kB together with these.
        what: "styles, on every page",
        most: 14 * KILO,
        counts: |name| name == "palmares.css",
    },
    Budget {
        // A juror's page may have 120 kB together with these and the styles: 8 are left for itself.
        what: "script of a page with islands",
        most: 98 * KILO,
        counts: |name| {
            let beside = ["uploads.js", "writing.js"].contains(&name);
            !beside && (name.ends_with(".js") || name.ends_with(".wasm"))
        },
    },
    Budget {
        // Only where an applicant is asked for files.
        what: "script that sends files",
        most: 3 * KILO,
        counts: |name| name == "uploads.js",
    },
    Budget {
        // Only where an entry's texts are written.
        what: "script that takes in what is pasted",
        most: KILO + KILO / 2,
        counts: |name| name == "writing.js",
    },
    Budget {
        // The second file of a family is fetched only for names that need it.
        what: "fonts of an ordinary page",
        most: 70 * KILO,
        counts: |name| name.ends_with(".woff2") && !name.ends_with("-ext.woff2"),
    },
];

/// Weighs the bundle that stands in `target/site`.
///
/// # Errors
/// When it is too heavy, naming every budget that is not kept.
pub fn weigh() -> Result<()> {
    let site = place::site();
    let manifest = fs::read(site.join("manifest.json")).context("there is no bundle yet")?;
    let manifest: Value = serde_json::from_slice(&manifest)?;
    let names = manifest
        .get("files")
        .and_then(Value::as_array)
        .context("manifest without files")?;
    let mut broken = Vec::new();
    for budget in &BUDGETS {
        let mut sum = 0;
        for name in names
            .iter()
            .filter_map(Value::as_str)
            .filter(|name| (budget.counts)(name))
        {
            sum += on_the_wire(&site, name)?;
        }
        let line = format!("{}: {} of {} bytes", budget.what, sum, budget.most);
        println!("  {line}");
        // Nothing at all is no light bundle, but one that is not there.
        if sum > budget.most || sum == 0 {
            broken.push(line);
        }
    }
    if !broken.is_empty() {
        bail!("outside the budget: {}", broken.join("; "));
    }
    Ok(())
}

fn on_the_wire(site: &Path, name: &str) -> Result<u64> {
    let small = site.join(format!("{name}.br"));
    let path = if small.exists() {
        small
    } else {
        site.join(name)
    };
    Ok(path
        .metadata()
        .with_context(|| path.display().to_string())?
        .len())
}
