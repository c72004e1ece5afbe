//! What people keep of submissions: printed pages, tables, archives.
//!
//! Plain data and finished texts in the reader's language come in, bytes go out. Nothing here knows
//! a database, a page or a rule of who may read what.

pub mod archive;
pub mod matter;
#[cfg(feature = "pdf")]
pub mod print;
pub mod table;

#[cfg(feature = "pdf")]
mod breaks;
#[cfg(feature = "pdf")]
mod world;
