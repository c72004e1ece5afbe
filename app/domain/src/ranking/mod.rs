//! From ballots to an order that anybody can recompute: exact fractions, shared places, cut-offs.

pub mod category;
pub mod cutoff;
pub mod explanation;
pub mod fraction;
pub mod method;
pub mod positional;
pub mod stability;
pub mod standing;
pub mod trimmed;
pub mod votes;

pub use category::{CategoryCut, CutByCategory, cut_by_category};
pub use cutoff::{Cut, CutOff, TieAtCut, TieKey, TieRule, cut};
pub use explanation::{Explanation, explain};
pub use fraction::Fraction;
pub use method::{CountedBallot, Method};
pub use standing::{Standing, Standings, rank};
