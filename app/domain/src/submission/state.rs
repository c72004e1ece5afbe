//! The life of a submission.

use serde::{Deserialize, Serialize};

/// Where a submission stands. Being a finalist, awarded or not is no state of its own: it is
/// derived from a released outcome and the clock, so that nothing here can tell it early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Being written.
    Draft,
    /// Handed in, waiting for technical validation.
    Submitted,
    /// Found eligible: goes to the jury.
    Eligible,
    /// Found not eligible, with a reason.
    Ineligible,
    /// Taken back by the applicant.
    Withdrawn,
}

/// What can happen to a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The applicant hands it in.
    Submit,
    /// The applicant opens it again for changes, before the deadline.
    Reopen,
    /// The applicant takes it back.
    Withdraw,
    /// The secretariat finds it eligible.
    FindEligible,
    /// The secretariat finds it not eligible.
    FindIneligible,
}

impl State {
    /// All states.
    pub const ALL: [Self; 5] = [
        Self::Draft,
        Self::Submitted,
        Self::Eligible,
        Self::Ineligible,
        Self::Withdrawn,
    ];

    /// The state after a step; `None` where the step is not possible.
    #[must_use]
    pub const fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Draft, Step::Submit) => Some(Self::Submitted),
            (Self::Submitted | Self::Withdrawn, Step::Reopen) => Some(Self::Draft),
            (Self::Draft | Self::Submitted | Self::Eligible, Step::Withdraw) => {
                Some(Self::Withdrawn)
            }
            // A verdict may be corrected as long as validation lasts.
            (Self::Submitted | Self::Ineligible, Step::FindEligible) => Some(Self::Eligible),
            (Self::Submitted | Self::Eligible, Step::FindIneligible) => Some(Self::Ineligible),
            _ => None,
        }
    }

    /// The name under which it is stored and its text is found (`state-<code>`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Eligible => "eligible",
            Self::Ineligible => "ineligible",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of a stored name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_steps_of_the_table_are_possible() {
        assert_eq!(State::Draft.after(Step::Submit), Some(State::Submitted));
        assert_eq!(State::Submitted.after(Step::Submit), None);
        assert_eq!(State::Eligible.after(Step::Reopen), None);
        assert_eq!(State::Withdrawn.after(Step::Withdraw), None);
        assert_eq!(State::Draft.after(Step::FindEligible), None);
        assert_eq!(State::Withdrawn.after(Step::FindEligible), None);
    }

    #[test]
    fn every_code_leads_back_to_its_state() {
        for state in State::ALL {
            assert_eq!(State::from_code(state.code()), Some(state));
        }
    }
}
