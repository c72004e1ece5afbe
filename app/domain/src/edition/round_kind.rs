//! What jurors do in a round.

use serde::{Deserialize, Serialize};

use super::round::Round;
use crate::{
    localized::Localized,
    problem::{ProblemCode, Problems},
    ranking::{
        cutoff::{CutOff, TieRule},
        fraction::Fraction,
        method::Method,
    },
    scoring::{
        rubric::{Anchor, Rubric, TotalRule},
        scale::Scale,
    },
};

/// What is done in a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum RoundKind {
    /// Jurors give marks.
    #[default]
    Scoring,
    /// Jurors say of each criterion whether the entry meets it. A ballot passes an entry that meets
    /// all of them, and an entry goes on when enough of its ballots pass it.
    Screening,
}

impl RoundKind {
    /// The stored name, also the end of its texts' keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Scoring => "scoring",
            Self::Screening => "screening",
        }
    }

    /// The kind of a stored name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let kinds = [Self::Scoring, Self::Screening];
        kinds.into_iter().find(|kind| kind.code() == code)
    }
}

/// The marks of a screening: 0 is "not met", 1 is "met".
pub const SCREENING_SCALE: Scale = Scale {
    low: 0,
    high: 100,
    step: 100,
};

/// How many of an entry's ballots have to pass it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassShare {
    /// Half of them or more.
    Half,
    /// Two thirds or more.
    TwoThirds,
    /// Each of them.
    All,
}

impl PassShare {
    /// All shares, the easiest first.
    pub const ALL: [Self; 3] = [Self::Half, Self::TwoThirds, Self::All];

    /// The lowest share of ballots, exactly.
    #[must_use]
    pub fn fraction(self) -> Fraction {
        let share = match self {
            Self::Half => Fraction::new(1, 2),
            Self::TwoThirds => Fraction::new(2, 3),
            Self::All => None,
        };
        share.unwrap_or(Fraction::whole(1))
    }

    /// The share that a cut-off asks for, if it is one of a screening.
    #[must_use]
    pub fn of(cut_off: &CutOff) -> Option<Self> {
        let CutOff::Threshold(asked) = cut_off else {
            return None;
        };
        Self::ALL
            .into_iter()
            .find(|share| share.fraction() == *asked)
    }

    /// The stored name, also the end of its texts' keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Half => "half",
            Self::TwoThirds => "two-thirds",
            Self::All => "all",
        }
    }

    /// The share of a stored name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|share| share.code() == code)
    }
}

impl Round {
    /// The rules for another round of some kind: criteria, panel and what jurors see stay; what the
    /// kind decides is set anew. `words` are those for the marks of a screening.
    #[must_use]
    pub fn copied(&self, code: String, name: Localized, kind: RoundKind, words: &[Anchor]) -> Self {
        let mut round = Self {
            code,
            name,
            kind,
            ..self.clone()
        };
        if kind == self.kind {
            return round;
        }
        let rubric = &mut round.rubric;
        round.method = Method::WeightedMean;
        match kind {
            RoundKind::Screening => {
                rubric.scale = SCREENING_SCALE;
                rubric.total = TotalRule::Lowest;
                round.cut_off = CutOff::Threshold(PassShare::Half.fraction());
            }
            RoundKind::Scoring => {
                rubric.scale = Scale {
                    low: 0,
                    high: 1000,
                    step: 100,
                };
                rubric.total = TotalRule::WeightedMean;
                round.cut_off = CutOff::All;
            }
        }
        for criterion in &mut rubric.criteria {
            criterion.anchors = match kind {
                RoundKind::Screening => words.to_vec(),
                RoundKind::Scoring => Vec::new(),
            };
        }
        if let TieRule::NextKeys(_) = round.tie_rule {
            round.tie_rule = TieRule::Meeting;
        }
        round
    }
}

/// A screening is counted in one way only: passed or not, and the share of those who pass.
pub(super) fn screening_problems(round: &Round, problems: &mut Problems) {
    let Rubric { scale, total, .. } = &round.rubric;
    if *scale != SCREENING_SCALE || *total != TotalRule::Lowest {
        problems.add("scale", ProblemCode::ScaleUnfit);
    }
    if round.method != Method::WeightedMean {
        problems.add("method", ProblemCode::NotAChoice);
    }
    if PassShare::of(&round.cut_off).is_none() {
        problems.add("cut", ProblemCode::NotAChoice);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_of_a_screening_is_exact() {
        for share in PassShare::ALL {
            let cut_off = CutOff::Threshold(share.fraction());
            assert_eq!(PassShare::of(&cut_off), Some(share));
            assert_eq!(PassShare::from_code(share.code()), Some(share));
        }
        assert_eq!(PassShare::of(&CutOff::All), None);
    }
}
