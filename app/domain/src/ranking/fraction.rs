//! Exact numbers. Scores are sums and means of whole numbers; nothing is rounded before display.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A fraction in lowest terms with a positive denominator. Equal numbers are equal values.
///
/// Stored and printed as `n/d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fraction {
    numerator: i128,
    denominator: i128,
}

/// A text that is not of the form `n/d`, or whose denominator is not positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a fraction such as 33/5")]
pub struct NotAFraction;

impl Fraction {
    /// Zero.
    pub const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };

    /// `numerator / denominator`; `None` when the denominator is zero or a sign cannot be turned
    /// (only at the very end of the range).
    #[must_use]
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        let (numerator, denominator) = match denominator.cmp(&0) {
            Ordering::Equal => return None,
            Ordering::Less => (numerator.checked_neg()?, denominator.checked_neg()?),
            Ordering::Greater => (numerator, denominator),
        };
        let shared =
            i128::try_from(gcd(numerator.unsigned_abs(), denominator.unsigned_abs())).ok()?;
        Some(Self {
            numerator: numerator / shared,
            denominator: denominator / shared,
        })
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i128) -> Self {
        Self {
            numerator: number,
            denominator: 1,
        }
    }

    /// A number of hundredths.
    #[must_use]
    pub fn hundredths(number: i128) -> Self {
        let shared = [100, 50, 25, 20, 10, 5, 4, 2]
            .into_iter()
            .find(|part| number % part == 0);
        let shared = shared.unwrap_or(1);
        Self {
            numerator: number / shared,
            denominator: 100 / shared,
        }
    }

    /// The part above the line, with the sign.
    #[must_use]
    pub const fn numerator(self) -> i128 {
        self.numerator
    }

    /// The part below the line, positive.
    #[must_use]
    pub const fn denominator(self) -> i128 {
        self.denominator
    }

    /// The sum; `None` when it does not fit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let shared = i128::try_from(gcd(
            self.denominator.unsigned_abs(),
            other.denominator.unsigned_abs(),
        ))
        .ok()?;
        let (left, right) = (other.denominator / shared, self.denominator / shared);
        let numerator = self
            .numerator
            .checked_mul(left)?
            .checked_add(other.numerator.checked_mul(right)?)?;
        Self::new(numerator, self.denominator.checked_mul(left)?)
    }

    /// The product; `None` when it does not fit.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        // Crosswise reduction first, so that only results that do not fit fail.
        let left = Self::new(self.numerator, other.denominator)?;
        let right = Self::new(other.numerator, self.denominator)?;
        Self::new(
            left.numerator.checked_mul(right.numerator)?,
            left.denominator.checked_mul(right.denominator)?,
        )
    }

    /// The quotient; `None` when `other` is zero or the result does not fit.
    #[must_use]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        self.checked_mul(Self::new(other.denominator, other.numerator)?)
    }

    /// The sum of many; `None` when it does not fit.
    pub fn sum(numbers: impl IntoIterator<Item = Self>) -> Option<Self> {
        numbers.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    /// Rounded for display: the number times 10 to the power of the second part. Halves go away
    /// from zero. The second part is `digits`, or less where so many digits do not fit.
    #[must_use]
    pub fn rounded(self, digits: u8) -> (i128, u8) {
        let below = self.denominator.unsigned_abs();
        let mut scaled = self.numerator.unsigned_abs() / below;
        let mut rest = self.numerator.unsigned_abs() % below;
        let mut given = 0;
        while given < digits {
            let (digit, next) = tenfold(rest, below);
            let longer = scaled
                .checked_mul(10)
                .and_then(|longer| longer.checked_add(digit));
            let Some(longer) = longer.filter(|longer| *longer < i128::MAX.unsigned_abs()) else {
                break;
            };
            (scaled, rest, given) = (longer, next, given + 1);
        }
        if rest >= below - rest {
            scaled += 1;
        }
        let size = i128::try_from(scaled).unwrap_or(i128::MAX);
        (if self.numerator < 0 { -size } else { size }, given)
    }

    /// A decimal with a point and exactly `digits` decimals, rounded as [`Fraction::rounded`].
    #[must_use]
    pub fn to_decimal(self, digits: u8) -> String {
        let (scaled, given) = self.rounded(digits);
        let width = usize::from(given) + 1;
        let text = format!("{:0>width$}", scaled.unsigned_abs());
        let (whole, decimals) = text.split_at(text.len() - usize::from(given));
        let sign = if scaled < 0 { "-" } else { "" };
        if digits == 0 {
            return format!("{sign}{whole}");
        }
        format!(
            "{sign}{whole}.{decimals:0<wanted$}",
            wanted = usize::from(digits)
        )
    }
}

/// The next decimal of `rest / below` and what remains; never overflows because both stay below
/// 2¹²⁷.
fn tenfold(rest: u128, below: u128) -> (u128, u128) {
    let (mut digit, mut sum) = (0, 0);
    for _ in 0..10 {
        sum += rest;
        if sum >= below {
            sum -= below;
            digit += 1;
        }
    }
    (digit, sum)
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        let across = |a: &Self, b: &Self| a.numerator.checked_mul(b.denominator);
        if let (Some(left), Some(right)) = (across(self, other), across(other, self)) {
            return left.cmp(&right);
        }
        // Too large to multiply: compare whole parts, then the inverses of what remains.
        let (mut a, mut b) = (self.numerator, self.denominator);
        let (mut c, mut d) = (other.numerator, other.denominator);
        let mut turned = false;
        loop {
            let (left, right) = (a.div_euclid(b), c.div_euclid(d));
            let (left_rest, right_rest) = (a.rem_euclid(b), c.rem_euclid(d));
            let order = left.cmp(&right);
            let settled = order != Ordering::Equal || left_rest == 0 || right_rest == 0;
            let order = order.then(left_rest.signum().cmp(&right_rest.signum()));
            if settled {
                return if turned { order.reverse() } else { order };
            }
            (a, b, c, d) = (b, left_rest, d, right_rest);
            turned = !turned;
        }
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl FromStr for Fraction {
    type Err = NotAFraction;

    fn from_str(text: &str) -> Result<Self, NotAFraction> {
        let (numerator, denominator) = text.split_once('/').ok_or(NotAFraction)?;
        let numerator = numerator.parse().map_err(|_| NotAFraction)?;
        let denominator = denominator.parse().map_err(|_| NotAFraction)?;
        if denominator <= 0 {
            return Err(NotAFraction);
        }
        Self::new(numerator, denominator).ok_or(NotAFraction)
    }
}

impl TryFrom<String> for Fraction {
    type Error = NotAFraction;

    fn try_from(text: String) -> Result<Self, NotAFraction> {
        text.parse()
    }
}

impl From<Fraction> for String {
    fn from(fraction: Fraction) -> Self {
        fraction.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraction(numerator: i128, denominator: i128) -> Fraction {
        Fraction::new(numerator, denominator).unwrap()
    }

    #[test]
    fn fractions_are_kept_in_lowest_terms() {
        assert_eq!(fraction(6, -4), fraction(-3, 2));
        assert_eq!(fraction(0, -9), Fraction::ZERO);
        assert_eq!(Fraction::new(1, 0), None);
        assert_eq!(Fraction::new(i128::MIN, -1), None);
        for number in -300..300 {
            assert_eq!(Fraction::hundredths(number), fraction(number, 100));
        }
    }

    #[test]
    fn arithmetic_is_exact_and_tells_when_it_does_not_fit() {
        assert_eq!(
            fraction(1, 6).checked_add(fraction(1, 3)),
            Some(fraction(1, 2))
        );
        assert_eq!(
            fraction(2, 3).checked_mul(fraction(-9, 4)),
            Some(fraction(-3, 2))
        );
        assert_eq!(
            fraction(2, 3).checked_div(fraction(4, 9)),
            Some(fraction(3, 2))
        );
        assert_eq!(fraction(2, 3).checked_div(Fraction::ZERO), None);
        assert_eq!(
            Fraction::whole(i128::MAX).checked_add(Fraction::whole(1)),
            None
        );
        assert_eq!(
            fraction(i128::MAX, 2).checked_mul(fraction(2, i128::MAX)),
            Some(fraction(1, 1))
        );
        assert_eq!(Fraction::sum([]), Some(Fraction::ZERO));
    }

    #[test]
    fn order_holds_where_products_do_not_fit() {
        let large = i128::MAX;
        assert!(fraction(large, large - 1) > fraction(large - 1, large - 2).min(fraction(1, 1)));
        assert!(fraction(large, large - 1) < fraction(large - 1, large - 2));
        assert!(fraction(-large, large - 1) > fraction(1 - large, large - 2));
        assert_eq!(fraction(large, 2).cmp(&fraction(large, 2)), Ordering::Equal);
        assert!(fraction(large, 2) > fraction(large, 3));
        assert!(fraction(1, large) < fraction(1, large - 1));
        assert!(fraction(-1, large) < Fraction::ZERO);
        assert!(Fraction::whole(large) > fraction(large, 2));
        // Equal until one of the two remainders is used up: 1 + 1/m and 1 + 1/(m + ½).
        let m = large / 4;
        let (one, other) = (fraction(m + 1, m), fraction(2 * m + 3, 2 * m + 1));
        assert_eq!(
            (one.cmp(&other), other.cmp(&one)),
            (Ordering::Greater, Ordering::Less)
        );
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        assert_eq!(fraction(1, 8).to_decimal(2), "0.13");
        assert_eq!(fraction(-1, 8).to_decimal(2), "-0.13");
        assert_eq!(fraction(23, 3).to_decimal(2), "7.67");
        assert_eq!(fraction(23, 3).to_decimal(0), "8");
        assert_eq!(fraction(1999, 200).to_decimal(2), "10.00");
        assert_eq!(fraction(-1, 1000).to_decimal(2), "0.00");
        assert_eq!(fraction(7, 1).to_decimal(1), "7.0");
        assert_eq!(fraction(5, 2).rounded(0), (3, 0));
        assert_eq!(fraction(754, 100).rounded(2), (754, 2));
    }

    #[test]
    fn digits_that_do_not_fit_are_left_out() {
        assert_eq!(Fraction::whole(i128::MAX).rounded(2), (i128::MAX, 0));
        assert_eq!(fraction(i128::MAX, 2).rounded(0), (i128::MAX / 2 + 1, 0));
        assert_eq!(fraction(1, i128::MAX).rounded(3), (0, 3));
        assert_eq!(fraction(i128::MAX - 1, i128::MAX).rounded(3), (1000, 3));
        assert!(Fraction::whole(i128::MAX).to_decimal(2).ends_with("727.00"));
    }

    #[test]
    fn the_stored_form_is_read_back_and_nothing_else_is() {
        let stored = serde_json::to_string(&fraction(-33, 5)).unwrap();
        assert_eq!(stored, r#""-33/5""#);
        assert_eq!(
            serde_json::from_str::<Fraction>(&stored).unwrap(),
            fraction(-33, 5)
        );
        assert_eq!("66/10".parse(), Ok(fraction(33, 5)));
        for text in ["", "7", "7/0", "7/-2", "1e1/2", " 7/2", "7/2/3", "7.5/1"] {
            assert_eq!(text.parse::<Fraction>(), Err(NotAFraction), "{text}");
        }
    }
}
