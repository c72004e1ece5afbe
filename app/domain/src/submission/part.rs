//! What somebody may do in a submission that somebody else began.

use serde::{Deserialize, Serialize};

/// The part that a collaborator takes in a submission. Each includes the ones before it. Who began
/// the submission, its owner, may do all of it, and alone says who takes part and takes it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Reads all of it and comments on it.
    Comment,
    /// Also writes.
    Edit,
    /// Also hands it in, and opens it again.
    Submit,
}

impl Part {
    /// All parts, the smallest first.
    pub const ALL: [Self; 3] = [Self::Comment, Self::Edit, Self::Submit];

    /// The stored name, also the end of its texts' keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::Edit => "edit",
            Self::Submit => "submit",
        }
    }

    /// The part of a stored name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }
}
