//! The border between exact fractions and floating point.

/// What predicted numbers are rounded to before anybody compares them: what is equal to six digits
/// is equal.
pub const MILLION: i128 = 1_000_000;

/// A fraction as the statistics take it.
#[must_use]
#[expect(
    clippy::cast_precision_loss,
    reason = "statistics compute in floating point"
)]
pub const fn float(numerator: i128, denominator: i128) -> f64 {
    numerator as f64 / denominator as f64
}

/// A predicted number in whole millionths.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    reason = "points are below a million"
)]
pub fn millionths(number: f64) -> i128 {
    (number * 1e6).round() as i128
}
