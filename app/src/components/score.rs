//! Exact numbers, written for people.

use domain::{
    edition::{Round, RoundKind},
    ranking::fraction::Fraction,
    scoring::scale::Mark,
};
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

/// An entry's score in a round: a number on the scale, or the share of ballots that pass it.
#[must_use]
pub(crate) fn round_score(texts: Texts, round: &Round, value: &Fraction) -> String {
    match round.kind {
        RoundKind::Scoring => score(texts, value),
        RoundKind::Screening => share(texts, value),
    }
}

/// The total of a ballot: a number on the scale, or whether it passes the entry.
#[must_use]
pub(crate) fn total(texts: Texts, round: &Round, value: &Fraction) -> String {
    match round.kind {
        RoundKind::Scoring => score(texts, value),
        RoundKind::Screening if *value > Fraction::whole(0) => {
            texts.text("ballot-screening-passed")
        }
        RoundKind::Screening => texts.text("ballot-screening-failed"),
    }
}

/// A mark on a criterion of a round: a number, or whether the entry meets it.
#[must_use]
pub(crate) fn round_mark(texts: Texts, round: &Round, given: Mark) -> String {
    match round.kind {
        RoundKind::Scoring => mark(texts, given),
        RoundKind::Screening if given > Mark(0) => texts.text("ballot-screening-met"),
        RoundKind::Screening => texts.text("ballot-screening-not-met"),
    }
}

/// A share of one in per cent.
fn share(texts: Texts, value: &Fraction) -> String {
    let part = u64::try_from(value.numerator()).unwrap_or_default();
    let whole = u64::try_from(value.denominator()).unwrap_or_default();
    number::percent(texts.locale(), part, whole, 0)
}
