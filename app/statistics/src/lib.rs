//! Statistics of juries: the severity of jurors, and how sure a place is.
//!
//! Entries and jurors are numbered from 0 by the caller. Floating point lives here and nowhere else
//! in the product; it never decides an order by itself.

pub mod exact;
pub mod linked;
mod model;
pub mod numbered;
pub mod places;
mod reml;
pub mod severity;
pub mod standardised;

pub use numbered::Numbered;
pub use places::{Cut, Outlook, Places};
pub use severity::{Effect, NotEstimable, Observation, Severity};
