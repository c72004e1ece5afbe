//! What the page tells, one topic after the other.

use domain::{
    edition::{Edition, RoundKind},
    ranking::{
        cutoff::{CutOff, TieRule},
        method::Method,
    },
};

use super::{
    formula::Formula,
    formulas,
    sources::{self, Source},
};

/// A topic of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// The total of a ballot.
    Total,
    /// A method of the model.
    Counted(Method),
    /// A round in which jurors say yes or no.
    Screening,
    /// How many go on.
    CutOff,
    /// What separates equal scores.
    Ties,
    /// The lot.
    Lot,
    /// The open vote.
    Vote,
    /// How strict jurors are.
    Severity,
    /// How sure places are.
    Places,
    /// Totals brought to one mean and spread.
    Standardised,
    /// What single jurors and weights do.
    Stability,
    /// Who judges what.
    Assignment,
}

impl Topic {
    /// All topics, in the order of the page.
    pub(super) fn all() -> Vec<Self> {
        let methods = Method::ALL.map(Self::Counted);
        [Self::Total]
            .into_iter()
            .chain(methods)
            .chain([
                Self::Screening,
                Self::CutOff,
                Self::Ties,
                Self::Lot,
                Self::Vote,
                Self::Severity,
                Self::Places,
                Self::Standardised,
                Self::Stability,
                Self::Assignment,
            ])
            .collect()
    }

    /// The middle of its texts' keys, also its place on the page.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::Counted(method) => method.code(),
            Self::Screening => "screening",
            Self::CutOff => "cut-off",
            Self::Ties => "ties",
            Self::Lot => "lot",
            Self::Vote => "vote",
            Self::Severity => "severity",
            Self::Places => "places",
            Self::Standardised => "standardised",
            Self::Stability => "stability",
            Self::Assignment => "assignment",
        }
    }

    /// Its formulas.
    pub(super) fn formulas(self) -> Vec<Formula> {
        match self {
            Self::Total => vec![formulas::total_of_a_ballot()],
            Self::Counted(Method::WeightedMean) => vec![formulas::mean()],
            Self::Counted(Method::TrimmedMean) => {
                vec![formulas::panel_mark(), formulas::panel_score()]
            }
            Self::Counted(Method::MedianOfTotals) => vec![formulas::median()],
            Self::Counted(Method::RankPoints) => vec![formulas::rank_points()],
            Self::Screening => vec![formulas::lowest(), formulas::passes()],
            Self::CutOff => vec![formulas::places(), formulas::goes_through()],
            Self::Ties => Vec::new(),
            Self::Lot => vec![formulas::lot()],
            Self::Vote => vec![formulas::votes()],
            Self::Severity => vec![
                formulas::model(),
                formulas::distributions(),
                formulas::deviance(),
                formulas::adjusted(),
            ],
            Self::Places => vec![formulas::interval()],
            Self::Standardised => vec![formulas::standardised()],
            Self::Stability => vec![formulas::exchanged()],
            Self::Assignment => vec![formulas::assignment(), formulas::constraints()],
        }
    }

    /// The function that computes it.
    pub(super) const fn function(self) -> &'static str {
        match self {
            Self::Total => "domain::scoring::tally::total",
            Self::Counted(Method::WeightedMean) => "domain::ranking::method::mean",
            Self::Counted(Method::TrimmedMean) => "domain::ranking::trimmed::panel_mark",
            Self::Counted(Method::MedianOfTotals) => "domain::ranking::method::median",
            Self::Counted(Method::RankPoints) => "domain::ranking::positional::points",
            Self::Screening => "domain::scoring::tally::total",
            Self::CutOff => "domain::ranking::cutoff::cut",
            Self::Ties => "domain::ranking::standing::rank",
            Self::Lot => "domain::ranking::standing::Standings::drawn",
            Self::Vote => "domain::ranking::votes::count",
            Self::Severity => "statistics::severity::Severity::fit",
            Self::Places => "statistics::places::Severity::places",
            Self::Standardised => "statistics::standardised::standardise",
            Self::Stability => "domain::ranking::stability::shifts",
            Self::Assignment => "domain::jury::assignment::assign",
        }
    }

    /// The literature; empty for what is a plain rule.
    pub(super) const fn sources(self) -> &'static [Source] {
        match self {
            Self::Counted(Method::TrimmedMean) => &[sources::SKATING],
            Self::Counted(Method::MedianOfTotals) => &[sources::BALINSKI],
            Self::Counted(Method::RankPoints) => &[sources::BORDA, sources::EMERSON],
            Self::Lot => &[sources::EASTLAKE],
            Self::Vote => &[sources::BRAMS],
            Self::Severity => &[
                sources::PATTERSON,
                sources::HENDERSON,
                sources::ROBINSON,
                sources::BATES,
            ],
            Self::Places => &[sources::GOLDSTEIN],
            Self::Stability => &[sources::QUENOUILLE],
            Self::Assignment => &[sources::FORD, sources::EDMONDS],
            Self::Total
            | Self::Counted(Method::WeightedMean)
            | Self::Screening
            | Self::CutOff
            | Self::Ties
            | Self::Standardised => &[],
        }
    }

    /// Whether the edition decides by it. What stands beside the scores decides nothing.
    pub(super) fn decides(self, edition: &Edition) -> bool {
        let rounds = || edition.rounds.iter();
        let scored = |kind| rounds().any(|round| round.kind == kind);
        match self {
            Self::Total => scored(RoundKind::Scoring),
            Self::Counted(method) => {
                rounds().any(|round| round.kind == RoundKind::Scoring && round.method == method)
            }
            Self::Screening => scored(RoundKind::Screening),
            Self::CutOff => rounds().any(|round| round.cut_off != CutOff::All),
            Self::Ties => rounds().any(|round| matches!(round.tie_rule, TieRule::NextKeys(_))),
            Self::Lot => rounds().any(|round| round.tie_rule.lot().is_some()),
            Self::Vote => edition.open_vote.is_some() && edition.awards_most_voted(),
            Self::Assignment => true,
            Self::Severity | Self::Places | Self::Standardised | Self::Stability => false,
        }
    }
}
