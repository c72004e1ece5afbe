//! `palmares check`.

use backend::files::{Fault, FaultKind, Stock, take_stock};

use super::say;
use crate::{
    composition::{self, StartTrouble},
    settings::Settings,
};

/// Opens everything that `serve` would open, and says what it found. A few bytes are kept where files
/// are, and taken away again; nothing else is changed.
pub(super) async fn check(settings: &Settings) -> Result<(), StartTrouble> {
    composition::transport(settings)?;
    composition::try_out_files(settings).await?;
    let url = composition::database(settings)?;
    let store = backend::store::Store::open(&backend::store::StoreSettings::new(url)).await?;
    say(&format!(
        "settings: fine; files: can be kept; database: opened, tables {:?}",
        store.schema()
    ));
    store.close().await;
    Ok(())
}

/// Reads every file that is kept, and says which are not as they were.
pub(super) async fn files(settings: &Settings) -> Result<(), StartTrouble> {
    let (url, depot) = (
        composition::database(settings)?,
        composition::depot(settings)?,
    );
    let stock = take_stock(&url, &depot).await?;
    tell(&stock).iter().for_each(|line| say(line));
    match stock.faults.len() {
        0 => Ok(()),
        faults => Err(format!("of what the database names, {faults} cannot be given out").into()),
    }
}

/// A line for each fault, and one for all.
fn tell(stock: &Stock) -> Vec<String> {
    let mut lines = Vec::new();
    for Fault {
        sha256,
        files,
        what,
    } in &stock.faults
    {
        let files: Vec<_> = files.iter().map(ToString::to_string).collect();
        let why = match what {
            FaultKind::Unread(trouble) => format!(" ({})", trouble.in_short()),
            FaultKind::Missing | FaultKind::Spoiled => String::new(),
        };
        let what = named(what);
        lines.push(format!("{what}: {sha256}, of {}{why}", files.join(" and ")));
    }
    let unnamed = stock.unnamed.iter();
    lines.extend(unnamed.map(|sha256| format!("unnamed: {sha256}")));
    let of = |kind: &str| {
        let faults = stock.faults.iter();
        faults.filter(|fault| named(&fault.what) == kind).count()
    };
    lines.push(format!(
        "{} named, {} bytes: {} missing, {} spoiled, {} not read; {} unnamed, taken away when a week old",
        stock.named,
        stock.bytes,
        of("missing"),
        of("spoiled"),
        of("not read"),
        stock.unnamed.len()
    ));
    lines
}

const fn named(kind: &FaultKind) -> &'static str {
    match kind {
        FaultKind::Missing => "missing",
        FaultKind::Spoiled => "spoiled",
        FaultKind::Unread(_) => "not read",
    }
}
