//! The marks of one ballot.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    rubric::{Criterion, Rubric},
    scale::Mark,
};
use crate::problem::ProblemCode;

/// What a juror says on one criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// A mark.
    Mark(Mark),
    /// "I cannot judge this": the criterion is left out of the ballot. Only where the criterion is
    /// not required.
    CannotJudge,
}

impl Judgement {
    /// The mark, where there is one.
    #[must_use]
    pub const fn mark(self) -> Option<Mark> {
        match self {
            Self::Mark(mark) => Some(mark),
            Self::CannotJudge => None,
        }
    }
}

/// What a juror said so far, by code of the criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Marks(pub BTreeMap<String, Judgement>);

/// Something in a ballot that its rubric does not allow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkFault {
    /// Code of the criterion.
    pub criterion: String,
    /// [`ProblemCode::UnknownField`], [`ProblemCode::OutOfScale`], [`ProblemCode::OffStep`],
    /// [`ProblemCode::MustBeJudged`] or [`ProblemCode::MarkMissing`].
    pub code: ProblemCode,
}

impl Marks {
    /// The mark on a criterion; `None` when it was not judged.
    #[must_use]
    pub fn mark(&self, criterion: &str) -> Option<Mark> {
        self.0.get(criterion).and_then(|judgement| judgement.mark())
    }

    /// The criteria on which the juror has said nothing yet.
    #[must_use]
    pub fn missing<'a>(&self, rubric: &'a Rubric) -> Vec<&'a Criterion> {
        rubric
            .criteria
            .iter()
            .filter(|criterion| !self.0.contains_key(&criterion.code))
            .collect()
    }

    /// Number of criteria on which the juror has said something, "cannot judge" included.
    #[must_use]
    pub fn judged(&self, rubric: &Rubric) -> usize {
        rubric.criteria.len() - self.missing(rubric).len()
    }

    /// What is wrong with what is there; a draft is saved only when this is empty.
    #[must_use]
    pub fn faults(&self, rubric: &Rubric) -> Vec<MarkFault> {
        self.0
            .iter()
            .filter_map(|(code, judgement)| {
                let fault = match (rubric.criterion(code), judgement) {
                    (None, _) => Some(ProblemCode::UnknownField),
                    (Some(_), Judgement::Mark(mark)) => {
                        rubric.scale.admit(*mark).err().map(ProblemCode::from)
                    }
                    (Some(criterion), Judgement::CannotJudge) => {
                        criterion.required.then_some(ProblemCode::MustBeJudged)
                    }
                };
                fault.map(|fault| MarkFault {
                    criterion: code.clone(),
                    code: fault,
                })
            })
            .collect()
    }

    /// What stands in the way of handing the ballot in: its faults and what is missing.
    #[must_use]
    pub fn faults_at_hand_in(&self, rubric: &Rubric) -> Vec<MarkFault> {
        let missing = self.missing(rubric).into_iter().map(|criterion| MarkFault {
            criterion: criterion.code.clone(),
            code: ProblemCode::MarkMissing,
        });
        self.faults(rubric).into_iter().chain(missing).collect()
    }
}

impl FromIterator<(String, Judgement)> for Marks {
    fn from_iter<T: IntoIterator<Item = (String, Judgement)>>(judgements: T) -> Self {
        Self(judgements.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{localized::Localized, scoring::scale::Scale};

    fn rubric() -> Rubric {
        let criterion = |code: &str, required| Criterion {
            code: code.into(),
            name: Localized::default(),
            text: Localized::default(),
            weight: 1,
            required,
            anchors: Vec::new(),
        };
        Rubric {
            scale: Scale {
                low: 0,
                high: 1000,
                step: 100,
            },
            criteria: vec![criterion("impact", true), criterion("transfer", false)],
            total: crate::scoring::rubric::TotalRule::WeightedMean,
        }
    }

    fn marks(judgements: &[(&str, Judgement)]) -> Marks {
        judgements
            .iter()
            .map(|(code, judgement)| ((*code).to_owned(), *judgement))
            .collect()
    }

    #[test]
    fn cannot_judge_is_an_answer_where_the_criterion_allows_it() {
        let complete = marks(&[
            ("impact", Judgement::Mark(Mark(700))),
            ("transfer", Judgement::CannotJudge),
        ]);
        assert_eq!(complete.faults_at_hand_in(&rubric()), []);
        assert_eq!(complete.judged(&rubric()), 2);
        let evasive = marks(&[("impact", Judgement::CannotJudge)]);
        let codes: Vec<_> = evasive
            .faults_at_hand_in(&rubric())
            .into_iter()
            .map(|f| (f.criterion, f.code))
            .collect();
        assert_eq!(
            codes,
            [
                ("impact".to_owned(), ProblemCode::MustBeJudged),
                ("transfer".to_owned(), ProblemCode::MarkMissing)
            ]
        );
    }

    #[test]
    fn marks_off_the_scale_and_foreign_criteria_are_faults() {
        let wrong = marks(&[
            ("impact", Judgement::Mark(Mark(750))),
            ("other", Judgement::Mark(Mark(700))),
            ("transfer", Judgement::Mark(Mark(-100))),
        ]);
        let codes: Vec<_> = wrong
            .faults(&rubric())
            .into_iter()
            .map(|fault| fault.code)
            .collect();
        assert_eq!(
            codes,
            [
                ProblemCode::OffStep,
                ProblemCode::UnknownField,
                ProblemCode::OutOfScale
            ]
        );
    }

    #[test]
    fn the_stored_form_is_plain() {
        let marks = marks(&[
            ("impact", Judgement::Mark(Mark(750))),
            ("transfer", Judgement::CannotJudge),
        ]);
        let json = serde_json::to_string(&marks).unwrap();
        assert_eq!(json, r#"{"impact":{"mark":750},"transfer":"cannot_judge"}"#);
        assert_eq!(serde_json::from_str::<Marks>(&json).unwrap(), marks);
    }
}
