//! What many marks come to: their mean, and how far apart they lie.

use crate::ranking::fraction::Fraction;

/// Mean, lowest and highest of some numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The mean.
    pub mean: Fraction,
    /// The lowest.
    pub lowest: Fraction,
    /// The highest.
    pub highest: Fraction,
}

impl Summary {
    /// Of some numbers; `None` when there are none (or their sum does not fit).
    pub fn of(numbers: impl IntoIterator<Item = Fraction>) -> Option<Self> {
        let numbers: Vec<Fraction> = numbers.into_iter().collect();
        let count = i128::try_from(numbers.len()).ok()?;
        let sum = Fraction::sum(numbers.iter().copied())?;
        Some(Self {
            mean: sum.checked_div(Fraction::whole(count))?,
            lowest: *numbers.iter().min()?,
            highest: *numbers.iter().max()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn means_are_exact_and_order_changes_nothing() {
        let of = |numbers: &[i128]| Summary::of(numbers.iter().copied().map(Fraction::whole));
        let told = of(&[7, 3, 8]);
        assert_eq!(told, of(&[8, 7, 3]));
        let told = told.map(|told| (told.mean, told.lowest, told.highest));
        let third = |n| Fraction::new(n, 3).unwrap();
        assert_eq!(told, Some((third(18), third(9), third(24))));
        assert_eq!(of(&[]), None);
    }
}
