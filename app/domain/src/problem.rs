//! What is wrong with an input: codes and numbers, never sentences.

use serde::{Deserialize, Serialize};

/// One fault in what a person sent, at its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Name of the form field it belongs to.
    pub field: String,
    /// What is wrong.
    pub code: ProblemCode,
    /// A bound that the sentence needs (largest number of words, highest mark, …).
    pub limit: Option<i64>,
    /// What was counted or given, where the sentence says it.
    pub given: Option<i64>,
}

/// The kinds of fault. Each has a sentence `problem-<code>` in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// An answer that is needed is not there.
    Missing,
    /// More words than the question takes.
    TooManyWords,
    /// More characters than the field takes.
    TooLong,
    /// Control characters, or marks that turn the reading direction.
    ForbiddenCharacters,
    /// Not one of the listed choices.
    NotAChoice,
    /// Not a whole number, or beyond the largest that is kept.
    NotANumber,
    /// Not an e-mail address.
    NotAnEmail,
    /// Not an address on the web (`https://…`).
    NotAUrl,
    /// Not a month (`2024-05`) or not a day.
    NotADate,
    /// A period that ends before it begins.
    EndsBeforeItBegins,
    /// A practice outside the period that the edition accepts.
    OutsidePeriod,
    /// A declaration that has to be ticked.
    NotDeclared,
    /// Outside the scale of marks.
    OutOfScale,
    /// Between two steps of the scale.
    OffStep,
    /// A criterion without a mark when handing in.
    MarkMissing,
    /// A criterion that has to be judged was declared "cannot judge".
    MustBeJudged,
    /// A field that the form does not have.
    UnknownField,
    /// The six digits are not the ones that were sent.
    WrongCode,
    /// A link or code that was used, replaced or has run out.
    SpentLink,
    /// No day with a time.
    NotATime,
    /// A time that the clocks of the zone show twice; which one is not said.
    TimeTwice,
    /// A time that the clocks of the zone jump over; what is meant instead is not said.
    TimeSkipped,
    /// A grace period of no whole minutes, longer than a day, or into the time of the jury.
    GraceUnfit,
    /// A departure from the ranking without a reason.
    ReasonMissing,
    /// Two decisions that exclude each other.
    Contradiction,
    /// The contact persons come first.
    ContactMissing,
    /// A scale whose highest mark is not above the lowest, or whose steps do not end on it.
    ScaleUnfit,
    /// Weights that are all zero, or whose sums cannot be kept exactly.
    WeightsUnfit,
    /// Words for levels that cannot be read, or are not the same levels in every language.
    AnchorUnfit,
    /// A number that leaves nothing, or nobody.
    TooSmall,
    /// Points for ranks compare whole lists, so everybody has to judge everything.
    NeedsEveryone,
    /// A span of time that meets another one.
    WindowsOverlap,
    /// An end of the full sheet at which its round still judges, or the next phase has begun.
    FullSheetTime,
    /// A section of a full sheet of which is not said when it is asked.
    FullSheetUntimed,
    /// A time that has passed already.
    InThePast,
    /// Fewer choices than a ballot of the open vote needs.
    TooFewChoices,
    /// More choices than a ballot of the open vote takes.
    TooManyChoices,
    /// A mention for the most voted entry, given to another one.
    NotMostVoted,
    /// Fewer ballots than the most voted entry has votes.
    TooFewBallots,
    /// A table without the columns that are looked for.
    TableUnfit,
    /// A row without a number, or a second one of the same entry.
    RowUnfit,
    /// Entries of which a table has no row.
    EntriesLacking,
    /// Something of which there can be one, and is one.
    Taken,
    /// Time to begin, for an address that has begun in it already.
    AlreadyBegun,
    /// A code of other characters than small letters, digits, `-` and `_`, or one that the product
    /// uses itself.
    CodeUnfit,
    /// A question that every form has, and of this kind.
    NeededByAll,
    /// A list of choices that is missing, out of place, of another length than its codes, or another
    /// than the edition has.
    ListUnfit,
    /// Something that people have answered, and that would be lost.
    InUse,
    /// A question that depends on one that comes later, is not there, or has no such choice.
    ConditionUnfit,
    /// A file that cannot be read, from a line on.
    FileUnfit,
    /// One's own address, where somebody else's is asked for.
    OwnAddress,
    /// Another address than one's own, where one's own confirms.
    NotOwnAddress,
    /// One more than there can be.
    NoMoreRoom,
    /// A time that is no later than the one that holds already.
    NotLater,
    /// A time when the jury is at work already.
    JuryBegins,
    /// A file larger than is taken; the limit is in MiB.
    FileTooLarge,
    /// A file of a kind that is not taken, or whose content is not what its name says.
    FileKindUnfit,
    /// A file that is damaged, or that could harm those who open it.
    FileUnsafe,
    /// A file that did not arrive whole.
    FileCutShort,
    /// A file that the scanner for harmful files could not look at.
    FileUnscanned,
    /// More files than the question takes.
    TooManyFiles,
    /// A picture without a description, or without the declaration that it may be published.
    PictureUndescribed,
    /// Not an amount of money, or more digits after the point than the currency has.
    NotAnAmount,
    /// An amount of money without its currency.
    CurrencyMissing,
    /// A period of which neither the end nor that it goes on is said, or both.
    EndUnclear,
    /// An order with the same choice twice, or with a place left empty before the last.
    RankingUnfit,
    /// More choices of a list than the question takes.
    TooManyChosen,
    /// A choice that has to be put in words.
    OtherMissing,
    /// An answer with which an entry cannot take part.
    NotEligible,
    /// A rule for answers that does not fit its question.
    RuleUnfit,
}

impl ProblemCode {
    /// All codes, for the test that each has its sentence.
    pub const ALL: [Self; 70] = [
        Self::Missing,
        Self::TooManyWords,
        Self::TooLong,
        Self::ForbiddenCharacters,
        Self::NotAChoice,
        Self::NotANumber,
        Self::NotAnEmail,
        Self::NotAUrl,
        Self::NotADate,
        Self::EndsBeforeItBegins,
        Self::OutsidePeriod,
        Self::NotDeclared,
        Self::OutOfScale,
        Self::OffStep,
        Self::MarkMissing,
        Self::MustBeJudged,
        Self::UnknownField,
        Self::WrongCode,
        Self::SpentLink,
        Self::NotATime,
        Self::TimeTwice,
        Self::TimeSkipped,
        Self::GraceUnfit,
        Self::ReasonMissing,
        Self::Contradiction,
        Self::ContactMissing,
        Self::ScaleUnfit,
        Self::WeightsUnfit,
        Self::AnchorUnfit,
        Self::TooSmall,
        Self::NeedsEveryone,
        Self::WindowsOverlap,
        Self::FullSheetTime,
        Self::FullSheetUntimed,
        Self::InThePast,
        Self::TooFewChoices,
        Self::TooManyChoices,
        Self::NotMostVoted,
        Self::TooFewBallots,
        Self::TableUnfit,
        Self::RowUnfit,
        Self::EntriesLacking,
        Self::Taken,
        Self::AlreadyBegun,
        Self::CodeUnfit,
        Self::NeededByAll,
        Self::ListUnfit,
        Self::InUse,
        Self::ConditionUnfit,
        Self::FileUnfit,
        Self::OwnAddress,
        Self::NotOwnAddress,
        Self::NoMoreRoom,
        Self::NotLater,
        Self::JuryBegins,
        Self::FileTooLarge,
        Self::FileKindUnfit,
        Self::FileUnsafe,
        Self::FileCutShort,
        Self::FileUnscanned,
        Self::TooManyFiles,
        Self::PictureUndescribed,
        Self::NotAnAmount,
        Self::CurrencyMissing,
        Self::EndUnclear,
        Self::RankingUnfit,
        Self::TooManyChosen,
        Self::OtherMissing,
        Self::NotEligible,
        Self::RuleUnfit,
    ];

    /// The key of its sentence.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "problem-missing",
            Self::TooManyWords => "problem-too-many-words",
            Self::TooLong => "problem-too-long",
            Self::ForbiddenCharacters => "problem-forbidden-characters",
            Self::NotAChoice => "problem-not-a-choice",
            Self::NotANumber => "problem-not-a-number",
            Self::NotAnEmail => "problem-not-an-email",
            Self::NotAUrl => "problem-not-a-url",
            Self::NotADate => "problem-not-a-date",
            Self::EndsBeforeItBegins => "problem-ends-before-it-begins",
            Self::OutsidePeriod => "problem-outside-period",
            Self::NotDeclared => "problem-not-declared",
            Self::OutOfScale => "problem-out-of-scale",
            Self::OffStep => "problem-off-step",
            Self::MarkMissing => "problem-mark-missing",
            Self::MustBeJudged => "problem-must-be-judged",
            Self::UnknownField => "problem-unknown-field",
            Self::WrongCode => "problem-wrong-code",
            Self::SpentLink => "problem-spent-link",
            Self::NotATime => "problem-not-a-time",
            Self::TimeTwice => "problem-time-twice",
            Self::TimeSkipped => "problem-time-skipped",
            Self::GraceUnfit => "problem-grace-unfit",
            Self::ReasonMissing => "problem-reason-missing",
            Self::Contradiction => "problem-contradiction",
            Self::ContactMissing => "problem-contact-missing",
            Self::ScaleUnfit => "problem-scale-unfit",
            Self::WeightsUnfit => "problem-weights-unfit",
            Self::AnchorUnfit => "problem-anchor-unfit",
            Self::TooSmall => "problem-too-small",
            Self::NeedsEveryone => "problem-needs-everyone",
            Self::WindowsOverlap => "problem-windows-overlap",
            Self::FullSheetTime => "problem-full-sheet-time",
            Self::FullSheetUntimed => "problem-full-sheet-untimed",
            Self::InThePast => "problem-in-the-past",
            Self::TooFewChoices => "problem-too-few-choices",
            Self::TooManyChoices => "problem-too-many-choices",
            Self::NotMostVoted => "problem-not-most-voted",
            Self::TooFewBallots => "problem-too-few-ballots",
            Self::TableUnfit => "problem-table-unfit",
            Self::RowUnfit => "problem-row-unfit",
            Self::EntriesLacking => "problem-entries-lacking",
            Self::Taken => "problem-taken",
            Self::AlreadyBegun => "problem-already-begun",
            Self::CodeUnfit => "problem-code-unfit",
            Self::NeededByAll => "problem-needed-by-all",
            Self::ListUnfit => "problem-list-unfit",
            Self::InUse => "problem-in-use",
            Self::ConditionUnfit => "problem-condition-unfit",
            Self::FileUnfit => "problem-file-unfit",
            Self::OwnAddress => "problem-own-address",
            Self::NotOwnAddress => "problem-not-own-address",
            Self::NoMoreRoom => "problem-no-more-room",
            Self::NotLater => "problem-not-later",
            Self::JuryBegins => "problem-jury-begins",
            Self::FileTooLarge => "problem-file-too-large",
            Self::FileKindUnfit => "problem-file-kind-unfit",
            Self::FileUnsafe => "problem-file-unsafe",
            Self::FileCutShort => "problem-file-cut-short",
            Self::FileUnscanned => "problem-file-unscanned",
            Self::TooManyFiles => "problem-too-many-files",
            Self::PictureUndescribed => "problem-picture-undescribed",
            Self::NotAnAmount => "problem-not-an-amount",
            Self::CurrencyMissing => "problem-currency-missing",
            Self::EndUnclear => "problem-end-unclear",
            Self::RankingUnfit => "problem-ranking-unfit",
            Self::TooManyChosen => "problem-too-many-chosen",
            Self::OtherMissing => "problem-other-missing",
            Self::NotEligible => "problem-not-eligible",
            Self::RuleUnfit => "problem-rule-unfit",
        }
    }
}

/// All faults of one input; empty means that it can be taken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Notes a fault.
    pub fn add(&mut self, field: impl Into<String>, code: ProblemCode) {
        self.0.push(Problem {
            field: field.into(),
            code,
            limit: None,
            given: None,
        });
    }

    /// Notes a fault whose sentence names a limit and what was given.
    pub fn add_counted(
        &mut self,
        field: impl Into<String>,
        code: ProblemCode,
        limit: i64,
        given: i64,
    ) {
        self.0.push(Problem {
            field: field.into(),
            code,
            limit: Some(limit),
            given: Some(given),
        });
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults of one field.
    pub fn of<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a Problem> {
        self.0.iter().filter(move |problem| problem.field == field)
    }

    /// `Ok` when empty, else itself as the error.
    ///
    /// # Errors
    /// The problems, when there are any.
    pub fn into_result(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}
