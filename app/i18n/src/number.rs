//! Numbers as a language writes them, from exact values.

use std::fmt::Write;

use domain::locale::Locale;
use icu_decimal::{
    DecimalFormatter, DecimalFormatterPreferences, input::Decimal, options::DecimalFormatterOptions,
};

use crate::{
    per_locale::{PerLocale, tag},
    t,
    texts::Texts,
};

/// What stands for a number that does not exist, such as a share of nothing.
const NONE: &str = "–";

/// A whole number with grouped digits: `1 234 567`, `1.234.567`, `1,234,567`.
#[must_use]
pub fn integer(locale: Locale, value: impl TryInto<i128>) -> String {
    let value = value.try_into().unwrap_or(i128::MAX);
    formatted(locale, &Decimal::from(value))
}

/// `numerator / denominator` with exactly `digits` decimal places, computed in whole numbers and
/// rounded half up (a negative value: half away from zero). A denominator of zero gives a dash.
#[must_use]
pub fn decimal(locale: Locale, numerator: i128, denominator: i128, digits: u8) -> String {
    match plain_decimal(numerator, denominator, digits) {
        Some(plain) => written(locale, &plain).unwrap_or(plain),
        None => NONE.to_owned(),
    }
}

/// The sign between the whole and the decimals.
#[must_use]
pub const fn decimal_sign(locale: Locale) -> char {
    match locale {
        Locale::En => '.',
        Locale::Ca | Locale::Es | Locale::Fr | Locale::Pt => ',',
    }
}

/// The share `part / whole` in per cent, with `digits` decimal places, rounded half up. A share of
/// nothing is a dash.
#[must_use]
pub fn percent(locale: Locale, part: u64, whole: u64, digits: u8) -> String {
    if whole == 0 {
        return NONE.to_owned();
    }
    let number = decimal(locale, i128::from(part) * 100, i128::from(whole), digits);
    t!(Texts::of(locale), "format-percent", number = number)
}

/// A number in plain notation (`-1234.50`) as the language writes it; `None` for another text.
pub(crate) fn written(locale: Locale, plain: &str) -> Option<String> {
    Decimal::try_from_str(plain)
        .ok()
        .map(|value| formatted(locale, &value))
}

fn formatted(locale: Locale, value: &Decimal) -> String {
    static FORMATTERS: PerLocale<Option<DecimalFormatter>> = PerLocale::new();
    let formatter = FORMATTERS.get(locale, |locale| {
        let preferences = DecimalFormatterPreferences::from(&tag(locale));
        DecimalFormatter::try_new(preferences, DecimalFormatterOptions::default()).ok()
    });
    match formatter {
        Some(formatter) => formatter.format(value).to_string(),
        None => value.to_string(),
    }
}

/// The value in plain notation; `None` when the denominator is zero.
fn plain_decimal(numerator: i128, denominator: i128, digits: u8) -> Option<String> {
    let (above, below) = (numerator.unsigned_abs(), denominator.unsigned_abs());
    let mut whole = above.checked_div(below)?;
    let mut rest = above.checked_rem(below)?;
    let mut places = Vec::with_capacity(usize::from(digits));
    for _ in 0..digits {
        let (digit, left) = next_digit(rest, below);
        places.push(digit);
        rest = left;
    }
    if rest >= below - rest {
        let carried = places.iter_mut().rev().all(|digit| {
            *digit = (*digit + 1) % 10;
            *digit == 0
        });
        if carried {
            whole = whole.saturating_add(1);
        }
    }
    let nothing = whole == 0 && places.iter().all(|digit| *digit == 0);
    let mut plain = String::new();
    if (numerator < 0) != (denominator < 0) && !nothing {
        plain.push('-');
    }
    let _ = write!(plain, "{whole}");
    if digits > 0 {
        plain.push('.');
        plain.extend(places.iter().map(|digit| char::from(b'0' + digit)));
    }
    Some(plain)
}

/// Ten times `rest / below`: its digit and what is left. Adds instead of multiplying, because ten
/// times a large rest does not fit.
fn next_digit(rest: u128, below: u128) -> (u8, u128) {
    let (mut digit, mut left) = (0, 0);
    for _ in 0..10 {
        if left >= below - rest {
            left -= below - rest;
            digit += 1;
        } else {
            left += rest;
        }
    }
    (digit, left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_grouped() {
        let grouped = |value: i64| Locale::ALL.map(|locale| integer(locale, value));
        assert_eq!(
            grouped(1_234_567),
            [
                "1.234.567",
                "1,234,567",
                "1.234.567",
                "1\u{202F}234\u{202F}567",
                "1.234.567"
            ]
        );
        // Spanish leaves four digits together.
        assert_eq!(
            grouped(1234),
            ["1.234", "1,234", "1234", "1\u{202F}234", "1.234"]
        );
        assert_eq!(integer(Locale::En, -5), "-5");
        assert_eq!(integer(Locale::En, 0_usize), "0");
    }

    #[test]
    fn decimals_have_the_mark_of_the_language() {
        let scores = Locale::ALL.map(|locale| decimal(locale, 33, 8, 2));
        assert_eq!(scores, ["4,13", "4.13", "4,13", "4,13", "4,13"]);
        assert_eq!(Locale::ALL.map(decimal_sign), [',', '.', ',', ',', ',']);
        assert_eq!(
            decimal(Locale::Fr, 1_234_567, 1, 1),
            "1\u{202F}234\u{202F}567,0"
        );
    }

    #[test]
    fn halves_go_up_and_nothing_is_lost_on_the_way() {
        let plain = |n, d, digits| plain_decimal(n, d, digits).unwrap();
        assert_eq!(plain(1, 200, 2), "0.01");
        assert_eq!(plain(-1, 200, 2), "-0.01");
        assert_eq!(plain(1, -200, 2), "-0.01");
        assert_eq!(plain(1, 201, 2), "0.00");
        assert_eq!(plain(-1, 201, 2), "0.00");
        assert_eq!(plain(1999, 200, 2), "10.00");
        assert_eq!(plain(5, 2, 0), "3");
        assert_eq!(plain(2, 3, 5), "0.66667");
        // 2.675 is not a binary fraction: floating point would round it down.
        assert_eq!(plain(2675, 1000, 2), "2.68");
        assert_eq!(plain(i128::MAX - 1, i128::MAX, 3), "1.000");
        assert_eq!(plain(i128::MAX / 3, i128::MAX, 3), "0.333");
        assert_eq!(
            plain(i128::MIN, 1, 1),
            "-170141183460469231731687303715884105728.0"
        );
        assert_eq!(plain_decimal(1, 0, 2), None);
    }

    #[test]
    fn shares_in_per_cent() {
        let shares = Locale::ALL.map(|locale| percent(locale, 1, 8, 1));
        assert_eq!(
            shares,
            [
                "12,5\u{A0}%",
                "12.5%",
                "12,5\u{A0}%",
                "12,5\u{202F}%",
                "12,5%"
            ]
        );
        assert_eq!(percent(Locale::En, 3, 0, 1), "–");
    }
}
