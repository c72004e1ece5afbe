//! The jury: who judges what, and who must not.

pub mod assignment;
pub mod conflict;
pub mod invitation;
pub mod motion;
pub mod suspicion;
