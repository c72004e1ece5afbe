//! Who may do and see what, decided in one table.

pub mod caller;
pub mod policy;

pub use caller::{Caller, Visitor};
pub use policy::{Act, Person, Relation, permits};
