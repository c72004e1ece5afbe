//! The scale of marks and the reading of what a juror types.

use serde::{Deserialize, Serialize};

use super::rubric::RubricProblem;
use crate::{problem::ProblemCode, ranking::fraction::Fraction};

/// A mark in hundredths of a point: `Mark(750)` is 7.5 points.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Mark(pub i32);

impl Mark {
    /// Hundredths in a point.
    pub const UNIT: i32 = 100;

    /// The shortest decimal with a point: `7`, `7.5`, `7.25`. [`Scale::parse`] reads it back.
    #[must_use]
    pub fn to_text(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        match (rest / 10, rest % 10) {
            (0, 0) => format!("{sign}{whole}"),
            (tenths, 0) => format!("{sign}{whole}.{tenths}"),
            (tenths, hundredths) => format!("{sign}{whole}.{tenths}{hundredths}"),
        }
    }

    /// The mark in points, exactly.
    #[must_use]
    pub fn points(self) -> Fraction {
        Fraction::hundredths(i128::from(self.0))
    }
}

/// Why a typed mark is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkProblem {
    /// Nothing was typed.
    Empty,
    /// Not a plain decimal number.
    NotANumber,
    /// Below the lowest mark or above the highest.
    OutOfScale,
    /// Within the scale, but between two steps. Nothing is rounded.
    OffStep,
}

impl From<MarkProblem> for ProblemCode {
    fn from(problem: MarkProblem) -> Self {
        match problem {
            MarkProblem::Empty => Self::Missing,
            MarkProblem::NotANumber => Self::NotANumber,
            MarkProblem::OutOfScale => Self::OutOfScale,
            MarkProblem::OffStep => Self::OffStep,
        }
    }
}

/// The marks that a criterion can get, in hundredths of a point: 0 to 10 in whole points is
/// `{ low: 0, high: 1000, step: 100 }`. The highest mark is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Lowest mark.
    pub low: i32,
    /// Highest mark, a whole number of steps above the lowest.
    pub high: i32,
    /// Distance between neighbouring marks.
    pub step: i32,
}

impl Scale {
    /// Farthest that a mark may lie from zero: ten thousand points.
    pub const LIMIT: i32 = 1_000_000;

    /// A scale that can be used.
    ///
    /// # Errors
    /// What is wrong with it, see [`Scale::check`].
    pub fn new(low: i32, high: i32, step: i32) -> Result<Self, RubricProblem> {
        let scale = Self { low, high, step };
        scale.check().map(|()| scale)
    }

    /// Whether the scale can be used; needed for one that was read rather than made.
    ///
    /// # Errors
    /// [`RubricProblem::ScaleTooWide`], [`RubricProblem::ScaleBackwards`] or
    /// [`RubricProblem::StepDoesNotFit`].
    pub fn check(self) -> Result<(), RubricProblem> {
        let within = -Self::LIMIT..=Self::LIMIT;
        if !within.contains(&self.low) || !within.contains(&self.high) {
            Err(RubricProblem::ScaleTooWide)
        } else if self.low >= self.high {
            Err(RubricProblem::ScaleBackwards)
        } else if self.step <= 0 || (self.high - self.low) % self.step != 0 {
            Err(RubricProblem::StepDoesNotFit)
        } else {
            Ok(())
        }
    }

    /// Whether a mark is one of the scale's.
    ///
    /// # Errors
    /// [`MarkProblem::OutOfScale`] or [`MarkProblem::OffStep`].
    pub fn admit(self, mark: Mark) -> Result<Mark, MarkProblem> {
        if mark.0 < self.low || mark.0 > self.high {
            return Err(MarkProblem::OutOfScale);
        }
        let above = i64::from(mark.0) - i64::from(self.low);
        match above.checked_rem(i64::from(self.step)) {
            Some(0) => Ok(mark),
            _ => Err(MarkProblem::OffStep),
        }
    }

    /// Reads a mark as people write it: digits, at most one decimal point or comma between digits,
    /// a minus sign where needed, spaces around. Exponents, plus signs and digits of other scripts
    /// are refused, so that a slip is never taken for a mark.
    ///
    /// # Errors
    /// Why it is not a mark of this scale.
    pub fn parse(&self, typed: &str) -> Result<Mark, MarkProblem> {
        let text = typed.trim();
        if text.is_empty() {
            return Err(MarkProblem::Empty);
        }
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, decimals) = match digits.split_once(['.', ',']) {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (digits, None),
        };
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || !decimals.is_none_or(plain) {
            return Err(MarkProblem::NotANumber);
        }
        let whole = whole.trim_start_matches('0');
        let decimals = decimals.unwrap_or_default().trim_end_matches('0');
        if whole.len() > 6 {
            return Err(MarkProblem::OutOfScale);
        }
        let head: String = decimals.chars().chain("00".chars()).take(2).collect();
        let size: i32 = format!("{whole}{head}")
            .parse()
            .map_err(|_| MarkProblem::OutOfScale)?;
        let value = if negative { -size } else { size };
        if decimals.len() <= 2 {
            return self.admit(Mark(value));
        }
        // Finer than a hundredth: the value lies just beyond what was read, away from zero.
        let beyond = if negative {
            value <= self.low
        } else {
            value >= self.high
        };
        let short = if negative {
            value > self.high
        } else {
            value < self.low
        };
        Err(if beyond || short {
            MarkProblem::OutOfScale
        } else {
            MarkProblem::OffStep
        })
    }

    /// All marks from the lowest to the highest.
    pub fn marks(&self) -> impl Iterator<Item = Mark> + use<> {
        // A scale that cannot be used has no marks.
        let usable = self.check().is_ok().then_some(*self).into_iter();
        usable.flat_map(|Self { low, high, step }| {
            let stride = usize::try_from(step).unwrap_or(1).max(1);
            (low..=high).step_by(stride).map(Mark)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn halves() -> Scale {
        Scale {
            low: 0,
            high: 1000,
            step: 50,
        }
    }

    #[test]
    fn marks_are_read_with_point_or_comma() {
        for (typed, hundredths) in [
            ("7", 700),
            ("7.5", 750),
            ("7,5", 750),
            (" 7.50 ", 750),
            ("010", 1000),
            ("-0", 0),
            ("\u{a0}0,5", 50),
            ("7.000000", 700),
        ] {
            assert_eq!(halves().parse(typed), Ok(Mark(hundredths)), "{typed}");
        }
    }

    #[test]
    fn i05_what_is_no_mark_is_refused_by_kind() {
        for typed in ["", "   ", "\t"] {
            assert_eq!(halves().parse(typed), Err(MarkProblem::Empty), "{typed:?}");
        }
        for typed in [
            "NaN", "inf", "infinity", "1e1", "+7", "٧", "７", "null", "7.", ".5", "7.5.0", "7,,5",
            "-", "--1", "0x7", "7 5", "7'0", "½",
        ] {
            assert_eq!(
                halves().parse(typed),
                Err(MarkProblem::NotANumber),
                "{typed:?}"
            );
        }
        for typed in [
            "-1",
            "11",
            "10.5",
            "10.0001",
            "-0.001",
            "999999",
            "99999999999999999999999999",
        ] {
            assert_eq!(
                halves().parse(typed),
                Err(MarkProblem::OutOfScale),
                "{typed:?}"
            );
        }
        for typed in ["7.3333333", "7.25", "0.001", "9.999999"] {
            assert_eq!(
                halves().parse(typed),
                Err(MarkProblem::OffStep),
                "{typed:?}"
            );
        }
    }

    #[test]
    fn a_scale_may_lie_below_zero() {
        let scale = Scale {
            low: -200,
            high: 200,
            step: 100,
        };
        assert_eq!(scale.parse("-2"), Ok(Mark(-200)));
        assert_eq!(scale.parse("-2.001"), Err(MarkProblem::OutOfScale));
        assert_eq!(scale.parse("-1.001"), Err(MarkProblem::OffStep));
        let texts: Vec<_> = scale.marks().map(Mark::to_text).collect();
        assert_eq!(texts, ["-2", "-1", "0", "1", "2"]);
    }

    #[test]
    fn every_mark_is_written_so_that_it_is_read_back() {
        let scale = Scale {
            low: -125,
            high: 1000,
            step: 5,
        };
        assert_eq!(scale.marks().count(), 226);
        for mark in scale.marks() {
            assert_eq!(scale.parse(&mark.to_text()), Ok(mark));
        }
        assert_eq!(Mark(-25).to_text(), "-0.25");
        assert_eq!(Mark(705).to_text(), "7.05");
    }

    #[test]
    fn unusable_scales_are_refused_and_harmless() {
        assert_eq!(Scale::new(0, 0, 1), Err(RubricProblem::ScaleBackwards));
        assert_eq!(Scale::new(0, 10, 3), Err(RubricProblem::StepDoesNotFit));
        assert_eq!(Scale::new(0, 10, 0), Err(RubricProblem::StepDoesNotFit));
        assert_eq!(Scale::new(0, i32::MAX, 1), Err(RubricProblem::ScaleTooWide));
        assert!(Scale::new(0, 1000, 100).is_ok());
        for step in [0, -1, i32::MIN] {
            let broken = Scale {
                low: i32::MIN,
                high: i32::MAX,
                step,
            };
            assert_eq!(broken.marks().next(), None);
            assert!(broken.parse("7.3").is_err() || step < 0);
        }
    }
}
