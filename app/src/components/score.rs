//! Exact numbers, written for people.

use domain::ranking::fraction::Fraction;
use i18n::{Texts, number};

/// A score with two digits, in the reader's notation.
#[must_use]
pub(crate) fn score(texts: Texts, value: &Fraction) -> String {
    number::decimal(texts.locale(), value.numerator(), value.denominator(), 2)
}
