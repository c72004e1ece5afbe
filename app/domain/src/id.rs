//! Identifiers. They are made outside (time-ordered UUIDs) and passed in.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Reads the hyphenated or simple form; `None` for anything else.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Uuid::try_parse(text).ok().map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

identifiers! {
    /// A person who can sign in.
    AccountId,
    /// One signed-in browser of an account.
    SessionId,
    /// One year's award.
    EditionId,
    /// One practice put forward in one edition.
    SubmissionId,
    /// One juror's judgement of one submission in one round.
    BallotId,
    /// One outgoing mail.
    MailId,
    /// One question put to the vote in a meeting.
    MotionId,
    /// One file of a submission, or one on its way.
    FileId,
}
