//! Why a wish was not granted.

use thiserror::Error;

use crate::{moment::Moment, problem::Problems, revision::Revision};

/// The expected ways in which a call ends without success. No sentence in here: pages and mails
/// find their words by the variant.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Somebody has to be signed in for this.
    #[error("sign-in needed")]
    SignInNeeded,
    /// There is no such thing, or the policy does not let this person know that there is.
    #[error("not found")]
    NotFound,
    /// The window for this is not open.
    #[error("closed")]
    Closed {
        /// When it opens, if it is still to come.
        opens: Option<Moment>,
        /// When it closed, if it is over.
        closed: Option<Moment>,
        /// Time zone of the edition (IANA), in which these moments are told.
        time_zone: String,
    },
    /// The thing was changed by somebody else (or in another tab) since it was read.
    #[error("stale: the saved revision is {}", current.0)]
    Stale {
        /// The revision that is saved now.
        current: Revision,
    },
    /// What was sent has faults.
    #[error("{} problems", .0.0.len())]
    Invalid(Problems),
    /// The step is not possible in the state that the thing is in (already handed in, already
    /// released, …).
    #[error("not possible in this state")]
    WrongState,
    /// The juror has not accepted the invitation to this year's jury: that is answered first.
    #[error("invitation open")]
    InvitationOpen {
        /// Year of the edition.
        year: u16,
    },
    /// The juror has not said yet of every entry whether there is a conflict: that comes first.
    #[error("conflicts open")]
    ConflictsOpen {
        /// Year of the edition.
        year: u16,
    },
    /// A second person has to do this.
    #[error("needs a second person")]
    SecondPersonNeeded,
    /// Too many tries.
    #[error("too many tries")]
    TooMany {
        /// Seconds until the next try is welcome.
        retry_after: u32,
    },
    /// A link or code was used, replaced, or has run out.
    #[error("spent")]
    Spent,
    /// More was sent at once than any form takes.
    #[error("too large")]
    TooLarge,
    /// Writing is impossible for lack of room; reading goes on.
    #[error("no room left")]
    Full,
    /// Something broke. Logged once, under this reference.
    #[error("trouble {reference}")]
    Trouble {
        /// Eight characters by which the log line is found.
        reference: String,
    },
}

impl From<Problems> for Refusal {
    fn from(problems: Problems) -> Self {
        Self::Invalid(problems)
    }
}
