//! Files of submissions: how they arrive, what they are, and where they are kept.

pub mod arrival;
mod bucket;
pub mod content;
pub mod depot;
mod office;
mod picture;
mod scanner;
mod stocktaking;

pub use arrival::Arrival;
pub use bucket::Bucket;
pub use depot::{Depot, DepotTrouble};
pub use scanner::{Scanner, ScannerTrouble};
pub use stocktaking::{Fault, FaultKind, Stock, StockTrouble, take_stock};
