//! Decisions, their release, and the frozen result that anybody can recompute.

pub mod decision;
pub mod frozen;
pub mod release;

pub use decision::{Decision, check_decisions};
pub use frozen::{FrozenResult, FrozenRound, FrozenVote, PublishedEntry};
pub use release::{Release, ReleaseState};
