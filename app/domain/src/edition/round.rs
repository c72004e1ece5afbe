//! The rules of a jury round.

use serde::{Deserialize, Serialize};

use crate::{
    localized::Localized,
    ranking::{
        cutoff::{CutOff, TieRule},
        method::Method,
    },
    scoring::rubric::Rubric,
};

/// A jury round. Frozen once the first ballot of the round exists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// Stable code.
    pub code: String,
    /// Name.
    pub name: Localized,
    /// Scale and criteria.
    pub rubric: Rubric,
    /// How ballots become a ranking.
    pub method: Method,
    /// Who goes on.
    pub cut_off: CutOff,
    /// Whether the cut-off is applied within each category.
    pub cut_by_category: bool,
    /// What happens when places tie across the cut-off.
    pub tie_rule: TieRule,
    /// Ballots that every entry should get.
    pub ballots_wanted: u32,
    /// Who judges what.
    pub panel: PanelRule,
    /// Whether a comment is needed to hand in.
    pub comment_required: bool,
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
