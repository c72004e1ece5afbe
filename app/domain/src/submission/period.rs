//! From a month to a month, or until now.

use super::{Answers, completeness::month};
use crate::{edition::PracticePeriod, problem::ProblemCode};

/// A month of a year.
pub type Month = (u16, u8);

/// A period that was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first month.
    pub from: Month,
    /// The last month; `None` for what goes on.
    pub to: Option<Month>,
}

impl Period {
    /// The third value of an answer, for what goes on.
    pub const ONGOING: &'static str = "ongoing";

    /// Reads the three values of an answer: first month, last month, whether it goes on.
    ///
    /// # Errors
    /// `Missing` (no beginning), `NotADate`, `EndUnclear` (neither an end nor that it goes on, or
    /// both), `EndsBeforeItBegins`.
    pub fn read(answers: &Answers, code: &str) -> Result<Self, ProblemCode> {
        let values: Vec<&str> = answers.all(code).map(str::trim).collect();
        let value = |place: usize| values.get(place).copied().unwrap_or_default();
        let (from, to, ongoing) = (value(0), value(1), value(2) == Self::ONGOING);
        if from.is_empty() {
            return Err(ProblemCode::Missing);
        }
        let read = |text: &str| month(text).ok_or(ProblemCode::NotADate);
        let from = read(from)?;
        if to.is_empty() != ongoing {
            return Err(ProblemCode::EndUnclear);
        }
        let to = if ongoing { None } else { Some(read(to)?) };
        if to.is_some_and(|to| to < from) {
            return Err(ProblemCode::EndsBeforeItBegins);
        }
        Ok(Self { from, to })
    }

    /// Whether it touches the period that an edition accepts.
    #[must_use]
    pub fn touches(&self, accepted: &PracticePeriod) -> bool {
        let bound = |day: &str| month(day.get(..7).unwrap_or_default());
        let ended = self.to.zip(bound(&accepted.from));
        let too_early = ended.is_some_and(|(to, first)| to < first);
        let too_late = bound(&accepted.to).is_some_and(|last| self.from > last);
        !too_early && !too_late
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(values: [&str; 3]) -> Result<Period, ProblemCode> {
        let values = values.map(str::to_owned).to_vec();
        Period::read(&Answers([("period".to_owned(), values)].into()), "period")
    }

    #[test]
    fn a_period_has_a_beginning_and_ends_or_goes_on() {
        let from = (2021, 3);
        let ended = Period {
            from,
            to: Some((2023, 5)),
        };
        assert_eq!(read(["2021-03", "2023-05", ""]), Ok(ended));
        let ongoing = Period { from, to: None };
        assert_eq!(read(["2021-03", "", "ongoing"]), Ok(ongoing));
        for (values, fault) in [
            (["", "2023-05", ""], ProblemCode::Missing),
            (["2021-03", "", ""], ProblemCode::EndUnclear),
            (["2021-03", "2023-05", "ongoing"], ProblemCode::EndUnclear),
            (["March", "", "ongoing"], ProblemCode::NotADate),
            (["2021-03", "2023", ""], ProblemCode::NotADate),
            (["2021-03", "2021-02", ""], ProblemCode::EndsBeforeItBegins),
        ] {
            assert_eq!(read(values), Err(fault), "{values:?}");
        }
    }

    #[test]
    fn a_period_touches_the_one_of_the_edition_or_does_not() {
        let accepted = PracticePeriod {
            from: "2022-01-01".into(),
            to: "2026-03-15".into(),
        };
        let touches = |values| read(values).unwrap().touches(&accepted);
        assert!(touches(["2019-01", "", "ongoing"]));
        assert!(touches(["2019-01", "2022-01", ""]));
        assert!(touches(["2026-03", "2026-09", ""]));
        assert!(!touches(["2019-01", "2021-12", ""]));
        assert!(!touches(["2026-04", "", "ongoing"]));
    }
}
