//! Numbers in the file of rules, read exactly.

use domain::ranking::Fraction;
use serde::Deserialize;

/// A number as people write it in TOML; `"1.2"` and `1.2` are the same.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Number {
    Whole(i64),
    Decimal(f64),
    Text(String),
}

impl Number {
    /// The number as it is written, exactly.
    pub(super) fn exact(&self) -> Option<Fraction> {
        match self {
            Self::Whole(whole) => Some(Fraction::whole(i128::from(*whole))),
            // The shortest decimal that gives this float is what was written.
            Self::Decimal(float) => decimal(&float.to_string()),
            Self::Text(text) => decimal(text.trim()),
        }
    }

    /// In hundredths; `None` where these are not whole.
    pub(super) fn hundredths(&self) -> Option<i32> {
        let hundredths = self.exact()?.checked_mul(Fraction::whole(100))?;
        (hundredths.denominator() == 1)
            .then(|| i32::try_from(hundredths.numerator()).ok())
            .flatten()
    }
}

/// A plain decimal, exactly.
fn decimal(text: &str) -> Option<Fraction> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{decimals}");
    if whole.is_empty() || all.len() > 30 || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let below = 10_i128.checked_pow(u32::try_from(decimals.len()).ok()?)?;
    Fraction::new(sign * all.parse::<i128>().ok()?, below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_as_they_are_written() {
        for (text, numerator, below) in [("1.2", 6, 5), ("-0.25", -1, 4), ("7", 7, 1)] {
            assert_eq!(decimal(text), Fraction::new(numerator, below), "{text}");
        }
        for wrong in ["", ".5", "1,2", "1e3", "+1", "١"] {
            assert_eq!(decimal(wrong), None, "{wrong}");
        }
        assert_eq!(Number::Decimal(0.1).hundredths(), Some(10));
        assert_eq!(Number::Decimal(0.125).hundredths(), None);
    }
}
