//! What the jury's meeting votes on, and when a vote is carried.

use serde::{Deserialize, Serialize};

/// A vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// For it.
    Yes,
    /// Against it.
    No,
    /// Neither; counts for the quorum.
    Abstain,
}

impl Choice {
    /// All choices, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Abstain];

    /// The stored name, also the end of its text's key (`meeting-vote-<code>`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Abstain => "abstain",
        }
    }

    /// The choice of a stored name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.code() == code)
    }
}

/// The votes on a motion, and who could have voted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// For it.
    pub yes: u32,
    /// Against it.
    pub no: u32,
    /// Neither.
    pub abstain: u32,
    /// Jurors of the round who are not in conflict with what is voted on.
    pub entitled: u32,
    /// Share of these that has to vote, in hundredths.
    pub quorum: u8,
}

/// What came of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// More for it than against it, and enough voted.
    Carried,
    /// As many against it as for it, or more.
    Rejected,
    /// Too few voted, whatever they chose.
    NoQuorum,
}

impl Verdict {
    /// The end of its text's key (`meeting-verdict-<code>`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Carried => "carried",
            Self::Rejected => "rejected",
            Self::NoQuorum => "no-quorum",
        }
    }
}

impl Count {
    /// Votes cast, abstentions among them.
    #[must_use]
    pub const fn cast(&self) -> u32 {
        self.yes
            .saturating_add(self.no)
            .saturating_add(self.abstain)
    }

    /// Votes that are needed: the share of the entitled, rounded up; never none.
    #[must_use]
    pub fn needed(&self) -> u32 {
        let share = u64::from(self.entitled) * u64::from(self.quorum);
        u32::try_from(share.div_ceil(100))
            .unwrap_or(u32::MAX)
            .max(1)
    }

    /// Counts a vote.
    pub fn add(&mut self, choice: Choice) {
        let votes = match choice {
            Choice::Yes => &mut self.yes,
            Choice::No => &mut self.no,
            Choice::Abstain => &mut self.abstain,
        };
        *votes = votes.saturating_add(1);
    }

    /// What comes of it.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        if self.cast() < self.needed() {
            Verdict::NoQuorum
        } else if self.yes > self.no {
            Verdict::Carried
        } else {
            Verdict::Rejected
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(yes: u32, no: u32, abstain: u32, entitled: u32, quorum: u8) -> Verdict {
        Count {
            yes,
            no,
            abstain,
            entitled,
            quorum,
        }
        .verdict()
    }

    #[test]
    fn a_majority_of_those_who_chose_carries_when_enough_voted() {
        assert_eq!(verdict(2, 1, 0, 5, 50), Verdict::Carried);
        assert_eq!(
            verdict(2, 2, 1, 5, 50),
            Verdict::Rejected,
            "a tie changes nothing"
        );
        assert_eq!(
            verdict(1, 0, 2, 5, 50),
            Verdict::Carried,
            "abstentions choose neither"
        );
        assert_eq!(verdict(0, 0, 5, 5, 50), Verdict::Rejected);
    }

    #[test]
    fn too_few_votes_decide_nothing() {
        assert_eq!(
            verdict(2, 0, 0, 5, 50),
            Verdict::NoQuorum,
            "half of five are three"
        );
        assert_eq!(verdict(3, 0, 0, 6, 50), Verdict::Carried);
        assert_eq!(
            verdict(0, 0, 0, 0, 0),
            Verdict::NoQuorum,
            "nobody is no meeting"
        );
        assert_eq!(verdict(4, 0, 0, 5, 100), Verdict::NoQuorum);
    }

    #[test]
    fn names_are_read_back() {
        for choice in Choice::ALL {
            assert_eq!(Choice::from_code(choice.code()), Some(choice));
        }
        assert_eq!(Choice::from_code("maybe"), None);
    }
}
