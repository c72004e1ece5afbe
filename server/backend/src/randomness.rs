//! Randomness from the operating system, the only source of secrets and identifiers.

/// Fills `bytes`. Where the operating system has no randomness no secret can be made, and a
/// guessable one would be worse than none: the process ends.
pub(crate) fn fill(bytes: &mut [u8]) {
    if let Err(error) = getrandom::fill(bytes) {
        tracing::error!(%error, "the operating system gives no randomness");
        std::process::abort();
    }
}
