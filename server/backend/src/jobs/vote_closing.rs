//! Open votes that are over are counted, and what ties their ballots to people is erased.

use crate::{Backend, services::vote_office, store::Stop};

/// Closes what is over; how many votes that were.
///
/// # Errors
/// The database cannot be read or written.
pub async fn close(backend: &Backend) -> Result<usize, Stop> {
    vote_office::close(backend).await
}
