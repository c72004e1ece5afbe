//! The way of a submission from the draft to the result, as far as its team may know it.

use super::State;

/// A station on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Station {
    /// It is being written.
    Draft,
    /// It was handed in.
    Submitted,
    /// The secretariat has checked it, with one finding or the other.
    Validated,
    /// The juries have it.
    Jury,
    /// What became of it is public.
    Result,
    /// It was taken back.
    Withdrawn,
}

impl Station {
    /// The end of its text's key (`stage-<code>`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Validated => "validated",
            Self::Jury => "jury",
            Self::Result => "result",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Where a submission is. All that is eligible goes the same way until the result is public: whether
/// a jury let it through is nowhere in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    state: State,
    handed_in: bool,
    here: Station,
}

impl Way {
    /// The way of a submission. `handed_in`: whether there is a proof that it was; `jury_begun`:
    /// whether the first jury is, or was, at work; `result_out`: whether everybody may read what became
    /// of it.
    #[must_use]
    pub const fn of(state: State, handed_in: bool, jury_begun: bool, result_out: bool) -> Self {
        let here = match state {
            State::Draft => Station::Draft,
            State::Submitted => Station::Submitted,
            State::Withdrawn => Station::Withdrawn,
            State::Eligible if result_out => Station::Result,
            State::Eligible if jury_begun => Station::Jury,
            State::Eligible | State::Ineligible => Station::Validated,
        };
        Self {
            state,
            handed_in,
            here,
        }
    }

    /// Where it is.
    #[must_use]
    pub const fn here(self) -> Station {
        self.here
    }

    /// The stations in order, with those that are still to come.
    #[must_use]
    pub const fn stations(self) -> &'static [Station] {
        use Station::{Draft, Jury, Result, Submitted, Validated, Withdrawn};
        match self.state {
            State::Withdrawn if self.handed_in => &[Draft, Submitted, Withdrawn],
            State::Withdrawn => &[Draft, Withdrawn],
            State::Ineligible => &[Draft, Submitted, Validated],
            State::Draft | State::Submitted | State::Eligible => {
                &[Draft, Submitted, Validated, Jury, Result]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_eligible_goes_to_the_jury_and_has_a_result() {
        for state in State::ALL {
            let late = Way::of(state, true, true, true).here();
            assert_eq!(
                late == Station::Result,
                state == State::Eligible,
                "{state:?}"
            );
            let judged = Way::of(state, true, true, false).here();
            assert_eq!(
                judged == Station::Jury,
                state == State::Eligible,
                "{state:?}"
            );
        }
        let eligible = Way::of(State::Eligible, true, false, false);
        assert_eq!(eligible.here(), Station::Validated);
    }

    #[test]
    fn a_submission_stands_at_one_of_its_own_stations() {
        for state in State::ALL {
            for flags in 0..8 {
                let way = Way::of(state, flags & 1 > 0, flags & 2 > 0, flags & 4 > 0);
                assert!(way.stations().contains(&way.here()), "{way:?}");
            }
        }
        // A draft that was taken back was never handed in.
        let taken_back = Way::of(State::Withdrawn, false, true, true);
        assert_eq!(taken_back.stations(), [Station::Draft, Station::Withdrawn]);
    }
}
