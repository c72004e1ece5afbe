//! The act by which something secret becomes public.

use serde::{Deserialize, Serialize};

use crate::{
    id::{AccountId, EditionId},
    moment::Moment,
    revision::Revision,
};

/// How far a release is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseState {
    /// Being prepared.
    Draft,
    /// Proposed by one person, waiting for a second.
    Proposed,
    /// Released by a second person; visible from its instant on.
    Released,
    /// Taken down.
    Retracted,
}

impl ReleaseState {
    /// The stored name, also the end of its text's key (`release-<code>`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Proposed => "proposed",
            Self::Released => "released",
            Self::Retracted => "retracted",
        }
    }

    /// Whether decisions may still be changed and proposed: nothing is proposed, or it was taken
    /// down again.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Retracted)
    }

    /// The state of a stored name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Draft, Self::Proposed, Self::Released, Self::Retracted]
            .into_iter()
            .find(|state| state.code() == code)
    }
}

/// The release of an edition's result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Of which edition.
    pub edition: EditionId,
    /// How far it is.
    pub state: ReleaseState,
    /// The instant from which it may be seen.
    pub visible_from: Option<Moment>,
    /// Who proposed it.
    pub proposed_by: Option<AccountId>,
    /// Who released it: never the same person.
    pub released_by: Option<AccountId>,
    /// Its revision.
    pub revision: Revision,
}

impl Release {
    /// The instant from which the world sees the result: only of a released one. Everything that
    /// shows a result asks this and compares with the clock at each request; no job flips anything.
    #[must_use]
    pub fn public_from(&self) -> Option<Moment> {
        (self.state == ReleaseState::Released)
            .then_some(self.visible_from)
            .flatten()
    }

    /// Whether `account` may release it: proposed, and by somebody else.
    #[must_use]
    pub fn can_be_released_by(&self, account: AccountId) -> bool {
        self.state == ReleaseState::Proposed && self.proposed_by.is_some_and(|by| by != account)
    }
}
