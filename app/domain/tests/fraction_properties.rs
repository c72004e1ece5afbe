//! Exact numbers.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]

use std::cmp::Ordering;

use domain::ranking::Fraction;
use proptest::prelude::*;

fn small() -> impl Strategy<Value = Fraction> {
    (-1000..1000_i128, 1..1000_i128).prop_map(|(n, d)| Fraction::new(n, d).unwrap())
}

fn any_size() -> impl Strategy<Value = Fraction> {
    let part = || prop_oneof![any::<i128>(), -9..9_i128, i128::MAX - 9..i128::MAX];
    (part(), part()).prop_filter_map("denominator zero", |(n, d)| Fraction::new(n, d))
}

/// The product of two non-negative numbers in two halves.
fn wide(a: u128, b: u128) -> (u128, u128) {
    const HALF: u128 = u64::MAX as u128;
    let (a1, a0, b1, b0) = (a >> 64, a & HALF, b >> 64, b & HALF);
    let low = a0 * b0;
    let middle = a1 * b0 + (low >> 64);
    let other = a0 * b1 + (middle & HALF);
    (
        a1 * b1 + (middle >> 64) + (other >> 64),
        (other << 64) | (low & HALF),
    )
}

/// Order by products of twice the width.
fn order(a: Fraction, b: Fraction) -> Ordering {
    let cross = |x: Fraction, y: Fraction| {
        wide(x.numerator().unsigned_abs(), y.denominator().unsigned_abs())
    };
    let sign = |x: Fraction| x.numerator().signum();
    sign(a).cmp(&sign(b)).then_with(|| {
        let sizes = cross(a, b).cmp(&cross(b, a));
        if sign(a) < 0 { sizes.reverse() } else { sizes }
    })
}

proptest! {
    #[test]
    fn numbers_of_any_size_are_compared_exactly(a in any_size(), b in any_size()) {
        prop_assert_eq!(a.cmp(&b), order(a, b));
        prop_assert_eq!(a == b, a.cmp(&b) == Ordering::Equal);
    }

    #[test]
    fn arithmetic_keeps_its_laws(a in small(), b in small(), c in small()) {
        let add = |x: Fraction, y| x.checked_add(y).unwrap();
        let mul = |x: Fraction, y| x.checked_mul(y).unwrap();
        prop_assert_eq!(add(a, b), add(b, a));
        prop_assert_eq!(add(add(a, b), c), add(a, add(b, c)));
        prop_assert_eq!(mul(a, add(b, c)), add(mul(a, b), mul(a, c)));
        if b != Fraction::ZERO {
            prop_assert_eq!(mul(a.checked_div(b).unwrap(), b), a);
        }
    }

    #[test]
    fn operations_on_any_size_fit_or_say_so(a in any_size(), b in any_size()) {
        for result in [a.checked_add(b), a.checked_mul(b), a.checked_div(b)].into_iter().flatten() {
            prop_assert!(result.denominator() > 0);
            prop_assert_eq!(Fraction::new(result.numerator(), result.denominator()), Some(result));
        }
    }

    #[test]
    fn the_display_is_at_most_half_a_unit_away(a in small(), digits in 0..6_u8) {
        let (scaled, given) = a.rounded(digits);
        prop_assert_eq!(given, digits);
        let unit = 10_i128.pow(u32::from(digits));
        // |scaled / unit − n / d| ≤ 1 / (2 · unit)
        let apart = scaled * a.denominator() - a.numerator() * unit;
        prop_assert!(2 * apart.abs() <= a.denominator());
        // A half goes away from zero.
        if 2 * apart.abs() == a.denominator() {
            prop_assert!(scaled.abs() * a.denominator() > a.numerator().abs() * unit);
        }
        let text = a.to_decimal(digits);
        let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        prop_assert_eq!(decimals, usize::from(digits));
        prop_assert_eq!(text.replace('.', "").parse::<i128>().unwrap(), scaled);
    }

    #[test]
    fn numbers_of_any_size_can_be_displayed_and_stored(a in any_size(), digits in 0..=40_u8) {
        let (_, given) = a.rounded(digits);
        prop_assert!(given <= digits);
        prop_assert!(!a.to_decimal(digits).is_empty());
        prop_assert_eq!(a.to_string().parse(), Ok(a));
    }

    #[test]
    fn larger_numbers_never_look_smaller(a in small(), b in small(), digits in 0..4_u8) {
        let (low, high) = (a.min(b), a.max(b));
        prop_assert!(low.rounded(digits) <= high.rounded(digits));
    }
}
