//! Conflicts of interest.

use serde::{Deserialize, Serialize};

/// Why a person may not judge an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConflictKind {
    /// Works or worked for the government or its partners.
    Employment,
    /// Had a part in the practice.
    Authorship,
    /// Family or close friendship.
    Family,
    /// Competes with it.
    Rivalry,
    /// Anything else that would look wrong.
    Other,
}

impl ConflictKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Employment,
        Self::Authorship,
        Self::Family,
        Self::Rivalry,
        Self::Other,
    ];

    /// The stored name, also the end of its text's key (`conflict-<code>`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Employment => "employment",
            Self::Authorship => "authorship",
            Self::Family => "family",
            Self::Rivalry => "rivalry",
            Self::Other => "other",
        }
    }

    /// The kind of a stored name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What becomes of a ballot whose juror declares a conflict after handing it in. Chosen before the
/// round opens. Under either rule the entry is gone from the juror's desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LateConflict {
    /// It does not count.
    #[default]
    Void,
    /// Its marks count; its words are shown to nobody.
    Stands,
}

impl LateConflict {
    /// Whether it is the default, which a document need not say.
    #[must_use]
    pub fn is_void(&self) -> bool {
        *self == Self::Void
    }
}
