//! What can be wrong with the definition of an edition.

use super::{form::QuestionKind, phase::TimetableProblem};
use crate::{locale::Locale, scoring::rubric::RubricProblem};

/// Something in an edition that does not hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Where: names and codes from the edition down, joined by dots (`rounds.jury1.name`).
    pub place: String,
    /// What.
    pub kind: FlawKind,
}

/// The kinds of flaw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlawKind {
    /// A text is missing in a language.
    TextMissing(Locale),
    /// A list that must not be empty is.
    Empty,
    /// A code is not made of small letters, digits, `-` and `_` (capitals too for categories,
    /// classes and choices), or is one that the product uses itself.
    CodeUnfit,
    /// The same code twice.
    CodeTwice,
    /// A question that every form needs is not there, or of another kind.
    QuestionMissing(QuestionKind),
    /// A closed list is missing where there must be one, or there where there must be none.
    OptionsUnfit,
    /// The choices of a question are not the codes that the edition itself lists.
    OptionsDiffer,
    /// A condition on a question that comes later, is not there or has no closed list, on a choice
    /// that it does not have, or for a question that every form needs.
    ConditionUnfit,
    /// A rule for an answer that its kind does not have, that names choices which are not there, or
    /// that nothing keeps to.
    RuleUnfit,
    /// A section of a full sheet of which it is not said when it is asked.
    FullSheetUntimed,
    /// A full sheet after a round that nothing follows, or that closes outside the time between that
    /// round and the next phase.
    FullSheetUnfit,
    /// A grace period that reaches into the time of the jury, or is longer than a day.
    GraceUnfit,
    /// A limit of words for something that is no text, or of none.
    LimitUnfit,
    /// Rules for files where there are none, or that leave nothing.
    FilesUnfit,
    /// A method that compares whole lists, in a round where each juror has another list.
    MethodUnfit,
    /// A code that refers to nothing.
    Unknown(String),
    /// Not a day of the calendar (`YYYY-MM-DD`).
    NotADay,
    /// A period, a class or a scale that ends before it begins.
    Backwards,
    /// What a rubric says about itself.
    Rubric(RubricProblem),
    /// What the calendar says about itself.
    Timetable(TimetableProblem),
    /// The winner is not the first kind of recognition.
    WinnerNotFirst,
    /// The calendar has no window for it.
    WindowMissing,
}

impl std::fmt::Display for Flaw {
    /// For an operator, in English like all of the program's messages to operators.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: ", self.place)?;
        match &self.kind {
            FlawKind::TextMissing(locale) => write!(f, "no text in {}", locale.code()),
            FlawKind::Empty => f.write_str("empty"),
            FlawKind::CodeUnfit => f.write_str("unfit code"),
            FlawKind::CodeTwice => f.write_str("the same code twice"),
            FlawKind::QuestionMissing(kind) => write!(f, "every form needs it, as {kind:?}"),
            FlawKind::OptionsUnfit => f.write_str("closed list missing, or out of place"),
            FlawKind::OptionsDiffer => f.write_str("other choices than the edition lists"),
            FlawKind::ConditionUnfit => f.write_str("unfit condition"),
            FlawKind::FullSheetUntimed => f.write_str("it is not said when it is asked"),
            FlawKind::FullSheetUnfit => {
                f.write_str("the full sheet is not asked between its round and the next phase")
            }
            FlawKind::GraceUnfit => {
                f.write_str("longer than a day, or not over before the jury begins")
            }
            FlawKind::RuleUnfit => f.write_str("unfit rule"),
            FlawKind::LimitUnfit => f.write_str("unfit limit"),
            FlawKind::FilesUnfit => f.write_str("unfit rules for files"),
            FlawKind::MethodUnfit => f.write_str("the method needs everybody to judge everything"),
            FlawKind::Unknown(code) => write!(f, "{code} is not known"),
            FlawKind::NotADay => f.write_str("not a day (YYYY-MM-DD)"),
            FlawKind::Backwards => f.write_str("ends before it begins"),
            FlawKind::Rubric(problem) => write!(f, "{problem:?}"),
            FlawKind::Timetable(problem) => write!(f, "{problem:?}"),
            FlawKind::WindowMissing => f.write_str("no window in the timetable"),
            FlawKind::WinnerNotFirst => f.write_str("the first kind must be the winner"),
        }
    }
}
