//! `palmares verify`.

use std::path::Path;

use domain::result::{FrozenResult, frozen::VERSION};

use super::say;
use crate::composition::StartTrouble;

/// Counts a frozen result again, from its ballots, by its rules.
pub(super) fn verify(file: &Path) -> Result<(), StartTrouble> {
    let result: FrozenResult = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    if result.version != VERSION {
        return Err(format!(
            "a result of version {}, which this program does not know",
            result.version
        )
        .into());
    }
    let wrong = result.recount();
    if !wrong.is_empty() {
        return Err(format!(
            "counted again, these rounds come out otherwise: {}",
            wrong.join(", ")
        )
        .into());
    }
    let ballots: usize = result.rounds.iter().map(|round| round.ballots.len()).sum();
    say(&format!(
        "edition {}: {} rounds, {ballots} ballots, {} entries; counted again, the same comes out",
        result.edition,
        result.rounds.len(),
        result.entries.len()
    ));
    Ok(())
}
