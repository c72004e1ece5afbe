//! Exact numbers, written for people.

use domain::{ranking::fraction::Fraction, scoring::scale::Mark};
use i18n::{Texts, number};

/// A score with two digits, in the reader's notation.
#[must_use]
pub(crate) fn score(texts: Texts, value: &Fraction) -> String {
    number::decimal(texts.locale(), value.numerator(), value.denominator(), 2)
}

/// A mark as it was given, in the reader's notation.
#[must_use]
pub(crate) fn mark(texts: Texts, mark: Mark) -> String {
    let sign = number::decimal_sign(texts.locale()).to_string();
    mark.to_text().replace('.', &sign)
}
