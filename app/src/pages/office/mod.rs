//! (being written)

use crate::routes::Route;

/// The routes of this area.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
