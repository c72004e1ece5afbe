//! People: their addresses and the parts that they play in an edition.

pub mod email;
pub mod role;
