//! One style sheet out of those below `style/`.

use anyhow::{Result, anyhow};
use lightningcss::{
    bundler::{Bundler, FileProvider},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
    targets::{Browsers, Targets},
};

use crate::place;

/// Browsers from spring 2023 on, the first that all know `color-mix()`. What is younger in our
/// sheets, as nesting and `light-dark()`, is written out for them.
const OLDEST: Browsers = Browsers {
    android: Some(version(111, 0)),
    chrome: Some(version(111, 0)),
    edge: Some(version(111, 0)),
    firefox: Some(version(113, 0)),
    ie: None,
    ios_saf: Some(version(16, 2)),
    opera: Some(version(97, 0)),
    safari: Some(version(16, 2)),
    samsung: Some(version(22, 0)),
};

const fn version(major: u32, minor: u32) -> u32 {
    (major << 16) | (minor << 8)
}

/// Follows the imports of a sheet of `style` and writes the result without a needless byte. Addresses
/// in `url()` stay as they are: relative to the finished sheet, which is to `style/public`.
pub fn sheet(name: &str) -> Result<Vec<u8>> {
    let files = FileProvider::new();
    let main = place::at("style").join(name);
    // The errors borrow from the sources: they are turned into words before those go.
    let mut sheet = Bundler::new(&files, None, ParserOptions::default())
        .bundle(&main)
        .map_err(|error| anyhow!("style: {error}"))?;
    let targets = Targets::from(OLDEST);
    sheet
        .minify(MinifyOptions {
            targets,
            ..MinifyOptions::default()
        })
        .map_err(|error| anyhow!("style: {error}"))?;
    let printed = sheet
        .to_css(PrinterOptions {
            minify: true,
            targets,
            ..PrinterOptions::default()
        })
        .map_err(|error| anyhow!("style: {error}"))?;
    Ok(printed.code.into_bytes())
}
