//! Files of submissions: how they arrive, what they are, and where they are kept.

pub mod arrival;
pub mod content;
pub mod depot;
mod office;
mod picture;
mod scanner;

pub use arrival::Arrival;
pub use depot::{Depot, DepotTrouble};
pub use scanner::{Scanner, ScannerTrouble};
