//! Optimistic concurrency: what a writer saw when it began.

use serde::{Deserialize, Serialize};

/// Counts the saved states of one thing. A write names the revision that it saw; a write that saw
/// an older one is refused and shown both texts, so that nothing is overwritten unseen.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Revision(pub i64);

impl Revision {
    /// The revision of something that was never saved.
    pub const NONE: Self = Self(0);

    /// The one after this.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// Reads a form's hidden field. Absent or spoiled counts as "saw nothing".
    #[must_use]
    pub fn parse(text: &str) -> Self {
        text.trim().parse().map_or(Self::NONE, Self)
    }
}
