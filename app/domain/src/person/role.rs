//! The parts that a person may play in one edition.

use serde::{Deserialize, Serialize};

use crate::id::EditionId;

/// A part in an edition, granted by the secretariat. Being an applicant is not granted: it is the
/// relation to one's own submissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Judges submissions.
    Juror,
    /// Runs the edition.
    Secretariat,
    /// Helps the applicants of a region and sees how the region takes part.
    RegionalOffice,
    /// Recounts; reads, never writes.
    Auditor,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 4] = [
        Self::Juror,
        Self::Secretariat,
        Self::RegionalOffice,
        Self::Auditor,
    ];

    /// The name under which it is stored and under which its text is found (`role-<code>`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Juror => "juror",
            Self::Secretariat => "secretariat",
            Self::RegionalOffice => "regional-office",
            Self::Auditor => "auditor",
        }
    }

    /// The role of a stored name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// A role in an edition, as a person holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Grant {
    /// Where.
    pub edition: EditionId,
    /// What.
    pub role: Role,
}
