//! What islands call on the server: leptos server functions with fixed addresses below `/api`.
//!
//! Each body reads the request, calls one port and returns. Rules of access stand in the ports,
//! so that a call that passes by a page meets the same rule as the page. Imports of the server
//! stand inside the bodies, because the browser's half of an endpoint has none.

pub mod applicant;
pub mod jury;

use leptos::server_fn::{
    codec::JsonEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};
use serde::{Deserialize, Serialize};

/// Header on the answer of an endpoint that ran, whatever came of it.
pub const RAN: &str = "x-palmares-endpoint";

/// Body of the answer to a call that could not be read.
pub const MALFORMED: &str = "\"Malformed\"";

/// Body of the answer to a call that is larger than any form.
pub const TOO_LARGE: &str = "\"Invalid\"";

/// Why a call did not work, as far as the browser needs to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallError {
    /// The server was not reached, or its answer not understood: worth another try.
    Unreachable,
    /// The call itself was not understood.
    Malformed,
    /// Nobody is signed in any more.
    SignInNeeded,
    /// A newer revision is saved.
    Stale,
    /// What was sent has faults; the plain form tells which.
    Invalid,
    /// The time for this is over, or it was handed in already.
    Closed,
    /// Too many tries, or no room: later.
    Later,
    /// There is no such thing (any more).
    Gone,
}

impl FromServerFnError for CallError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) => Self::Malformed,
            _ => Self::Unreachable,
        }
    }
}

/// A save that is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedAt {
    /// Revision to name in the next save.
    pub revision: i64,
    /// What is still missing.
    pub missing: usize,
}

/// The addresses of all endpoints with the acts that they stand for, for the matrix test.
#[must_use]
pub fn table() -> [(&'static str, domain::access::Act); 2] {
    use domain::access::Act;
    [
        ("/api/jury/save-ballot", Act::WriteBallot),
        ("/api/submissions/save-section", Act::WriteSubmission),
    ]
}
