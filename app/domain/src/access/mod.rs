//! Who may do and see what, decided in one table.

pub mod act;
pub mod caller;
pub mod policy;

pub use act::Act;
pub use caller::{Caller, Visitor};
pub use policy::{Person, Relation, permits};
