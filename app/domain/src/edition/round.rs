//! The rules of a jury round.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    round_kind::{RoundKind, screening_problems},
    selection::{Grouping, Reserved},
    visibility::Visibility,
};
use crate::{
    jury::conflict::LateConflict,
    locale::Locale,
    localized::Localized,
    problem::{ProblemCode, Problems},
    ranking::{
        cutoff::{CutOff, TieKey, TieRule},
        method::Method,
    },
    scoring::rubric::{Rubric, RubricProblem},
};

/// A jury round. Frozen from the moment it opens, or from its first ballot if that comes earlier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// Stable code.
    pub code: String,
    /// Name.
    pub name: Localized,
    /// What is done in it.
    #[serde(default)]
    pub kind: RoundKind,
    /// Scale and criteria.
    pub rubric: Rubric,
    /// How ballots become a ranking.
    pub method: Method,
    /// Who goes on.
    pub cut_off: CutOff,
    /// Whether the cut-off is applied within each category.
    pub cut_by_category: bool,
    /// Places kept for the best of each group, where the cut-off counts places over all categories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserved: Option<Reserved>,
    /// What happens when places tie across the cut-off.
    pub tie_rule: TieRule,
    /// Ballots that every entry should get.
    pub ballots_wanted: u32,
    /// Who judges what.
    pub panel: PanelRule,
    /// Whether a comment is needed to hand in.
    pub comment_required: bool,
    /// What jurors see.
    #[serde(default)]
    pub visibility: Visibility,
    /// What becomes of a ballot when a conflict is declared after it.
    #[serde(default, skip_serializing_if = "LateConflict::is_void")]
    pub late_conflict: LateConflict,
}

/// How entries are shared out among jurors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PanelRule {
    /// Each juror judges entries of the juror's own categories.
    ByCategory,
    /// Every juror judges every entry of the round.
    Everyone,
}

impl Round {
    /// What keeps the round from being held. Fields: `name-<locale>`, `scale`, `weights`,
    /// `criterion-<place>-<name|text|anchors>-<locale>` with places from 0, `method`, `cut`, `tie`,
    /// `ballots_wanted`.
    #[must_use]
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::default();
        missing(&mut problems, "name", &self.name);
        for problem in self.rubric.check() {
            match problem {
                RubricProblem::ScaleBackwards
                | RubricProblem::ScaleTooWide
                | RubricProblem::StepDoesNotFit => problems.add("scale", ProblemCode::ScaleUnfit),
                RubricProblem::NoCriteria
                | RubricProblem::WeightsSumToZero
                | RubricProblem::WeightsTooFine
                | RubricProblem::CodeMissing
                | RubricProblem::CodeTwice { .. } => {
                    problems.add("weights", ProblemCode::WeightsUnfit);
                }
                // Told below, at the criterion.
                RubricProblem::AnchorOffScale { .. } | RubricProblem::AnchorTwice { .. } => {}
            }
        }
        self.criteria_problems(&mut problems);
        if self.method == Method::RankPoints && self.panel != PanelRule::Everyone {
            problems.add("method", ProblemCode::NeedsEveryone);
        }
        let keeps_nobody = match &self.cut_off {
            CutOff::TopN(places) => *places == 0,
            CutOff::TopShare { percent, at_most } => {
                *percent == 0 || *percent > 100 || *at_most == Some(0)
            }
            CutOff::PerCategory(places) => places.values().all(|places| *places == 0),
            CutOff::Threshold(_) | CutOff::All => false,
        };
        if keeps_nobody {
            problems.add("cut", ProblemCode::TooSmall);
        }
        if matches!(self.cut_off, CutOff::PerCategory(_)) && !self.cut_by_category {
            problems.add("cut_by_category", ProblemCode::Contradiction);
        }
        if let Some(reserved) = self.reserved {
            let counts = matches!(self.cut_off, CutOff::TopN(_) | CutOff::TopShare { .. });
            if reserved.each == 0 || reserved.by == Grouping::Category {
                problems.add("reserved_each", ProblemCode::TooSmall);
            } else if self.cut_by_category || !counts {
                problems.add("reserved", ProblemCode::Contradiction);
            }
        }
        if let TieRule::NextKeys(keys) = &self.tie_rule {
            let known = |key: &TieKey| match key {
                TieKey::HigherMark(code) => self.rubric.criterion(code).is_some(),
                TieKey::MoreBallots | TieKey::HigherMedian | TieKey::Lot(_) => true,
            };
            if keys.is_empty() {
                problems.add("tie", ProblemCode::Missing);
            } else if !keys.iter().all(known) {
                problems.add("tie", ProblemCode::NotAChoice);
            }
        }
        if self.kind == RoundKind::Screening {
            screening_problems(self, &mut problems);
        }
        if self.ballots_wanted == 0 {
            problems.add("ballots_wanted", ProblemCode::TooSmall);
        }
        problems
    }

    fn criteria_problems(&self, problems: &mut Problems) {
        // Words for marks cannot be compared with a scale that is none.
        let scale = Some(self.rubric.scale).filter(|scale| scale.check().is_ok());
        for (place, criterion) in self.rubric.criteria.iter().enumerate() {
            missing(
                problems,
                &format!("criterion-{place}-name"),
                &criterion.name,
            );
            missing(
                problems,
                &format!("criterion-{place}-text"),
                &criterion.text,
            );
            let mut worded = BTreeSet::new();
            for anchor in &criterion.anchors {
                let off = scale.is_some_and(|scale| scale.admit(anchor.mark).is_err());
                let unfit = off || !worded.insert(anchor.mark);
                for locale in Locale::ALL {
                    let field = format!("criterion-{place}-anchors-{}", locale.code());
                    let silent = anchor.text.get(locale).trim().is_empty();
                    if (unfit || silent) && problems.of(&field).next().is_none() {
                        problems.add(field, ProblemCode::AnchorUnfit);
                    }
                }
            }
        }
    }
}

fn missing(problems: &mut Problems, field: &str, text: &Localized) {
    for locale in text.missing() {
        problems.add(format!("{field}-{}", locale.code()), ProblemCode::Missing);
    }
}
