//! The entry form: sections of questions.

use serde::{Deserialize, Serialize};

use super::{answer_rules::AnswerRules, full_sheet::FormStep};
use crate::{file::FileRules, localized::Localized};

/// A page of the entry form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Stable code, part of the section's address.
    pub code: String,
    /// Heading.
    pub title: Localized,
    /// What this page is about.
    pub intro: Localized,
    /// Of whom it is asked.
    #[serde(default, skip_serializing_if = "FormStep::is_entry")]
    pub step: FormStep,
    /// The questions, in order.
    pub questions: Vec<Question>,
}

impl Section {
    /// The code of the section that holds the contact persons: it is part of every form, comes
    /// first, and its answers are never published.
    pub const CONTACTS: &'static str = "contacts";
}

/// One thing that is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stable code, the name of the form field.
    pub code: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The question.
    pub label: Localized,
    /// Help.
    #[serde(default)]
    pub hint: Option<Localized>,
    /// Whether it must be answered when submitting.
    pub required: bool,
    /// Most words of a text answer.
    #[serde(default)]
    pub max_words: Option<u32>,
    /// The closed list of a choice, or the columns of a table.
    #[serde(default)]
    pub options: Option<Vec<QuestionOption>>,
    /// The widest circle that may ever read the answer.
    pub readers: Readers,
    /// Whether the answer belongs to the summary by which an entry is presented.
    #[serde(default)]
    pub in_summary: bool,
    /// Whether the answer tells who submitted, so that jurors do not read it in a blind round.
    #[serde(default)]
    pub identifying: bool,
    /// What a question for files takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub files: Option<FileRules>,
    /// When it is asked; always without a condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_if: Option<Condition>,
    /// What the answer has to keep to.
    #[serde(default, skip_serializing_if = "AnswerRules::is_empty")]
    pub rules: AnswerRules,
}

/// An answer on which it depends whether a question is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Code of an earlier question with a closed list.
    pub question: String,
    /// The choices of which one has to be made.
    pub any_of: Vec<String>,
}

/// One choice of a closed list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionOption {
    /// What is stored.
    pub code: String,
    /// What people read.
    pub label: Localized,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// One line.
    ShortText,
    /// Paragraphs.
    LongText,
    /// Exactly one of a closed list.
    Choice,
    /// Any number of a closed list.
    Choices,
    /// A whole number from 0.
    Number,
    /// A country, by its ISO 3166-1 code.
    Country,
    /// A month of a year, `YYYY-MM`.
    Month,
    /// An address on the web.
    Url,
    /// A statement that has to be ticked.
    Declaration,
    /// An amount of money: the amount, then the ISO 4217 code of the currency.
    Money,
    /// From a month to a month, or until now: the first month, the last, and `ongoing`.
    Period,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// Some of a closed list in an order, the first one first.
    Ranking,
    /// Rows of cells, row by row.
    Table,
    /// Files: pictures, documents.
    Files,
}

/// The widest circle that may ever read an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Readers {
    /// The applicant and the secretariat.
    Secretariat,
    /// Also the jurors to whom the entry is assigned.
    Jury,
    /// Also the public, once the result is released.
    Public,
}

impl QuestionKind {
    /// All kinds.
    pub const ALL: [Self; 15] = [
        Self::ShortText,
        Self::LongText,
        Self::Choice,
        Self::Choices,
        Self::Number,
        Self::Country,
        Self::Month,
        Self::Url,
        Self::Declaration,
        Self::Money,
        Self::Period,
        Self::Date,
        Self::Ranking,
        Self::Table,
        Self::Files,
    ];

    /// The name under which it is stored and its text is found.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ShortText => "short_text",
            Self::LongText => "long_text",
            Self::Choice => "choice",
            Self::Choices => "choices",
            Self::Number => "number",
            Self::Country => "country",
            Self::Month => "month",
            Self::Url => "url",
            Self::Declaration => "declaration",
            Self::Money => "money",
            Self::Period => "period",
            Self::Date => "date",
            Self::Ranking => "ranking",
            Self::Table => "table",
            Self::Files => "files",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it has a list: of choices, or of columns.
    #[must_use]
    pub const fn has_options(self) -> bool {
        matches!(
            self,
            Self::Choice | Self::Choices | Self::Ranking | Self::Table
        )
    }

    /// Whether it is answered by ticking choices.
    #[must_use]
    pub const fn is_ticked(self) -> bool {
        matches!(self, Self::Choice | Self::Choices)
    }

    /// Whether it is answered in words.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, Self::ShortText | Self::LongText)
    }
}

impl Readers {
    /// All circles, the narrowest first.
    pub const ALL: [Self; 3] = [Self::Secretariat, Self::Jury, Self::Public];

    /// The name under which it is stored and its text is found.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Secretariat => "secretariat",
            Self::Jury => "jury",
            Self::Public => "public",
        }
    }

    /// The circle of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|readers| readers.code() == code)
    }
}

impl Question {
    /// The code of the question for the government's name, which every form has.
    pub const GOVERNMENT: &'static str = "government";

    /// The code of the question for the summary: the part that is published and translated.
    pub const SUMMARY: &'static str = "summary";

    /// The code of the question for the size class of the territory.
    pub const SIZE_CLASS: &'static str = "size_class";

    /// How many values an answer has, each at its place and perhaps empty; `None` where the places
    /// mean nothing.
    #[must_use]
    pub fn places(&self) -> Option<usize> {
        let listed = self.options.as_ref().map_or(0, Vec::len);
        let most = self.rules.most.map(|most| most as usize);
        match self.kind {
            QuestionKind::Money => Some(2),
            QuestionKind::Period => Some(3),
            QuestionKind::Ranking => Some(most.map_or(listed, |most| most.min(listed))),
            QuestionKind::Table => Some(listed * most.unwrap_or(AnswerRules::ROWS as usize)),
            _ => None,
        }
    }

    /// The codes of the closed list; empty for other kinds.
    pub fn option_codes(&self) -> impl Iterator<Item = &str> {
        self.options
            .iter()
            .flatten()
            .map(|option| option.code.as_str())
    }

    /// Whether the answer tells who submitted: said of the question, or plain from what it asks. Names
    /// and letterheads stand in most files, and programs write authors into them.
    #[must_use]
    pub fn tells_applicant(&self) -> bool {
        self.identifying
            || self.code == Self::GOVERNMENT
            || matches!(
                self.kind,
                QuestionKind::Country | QuestionKind::Url | QuestionKind::Files
            )
    }

    /// What a question for files takes; `None` for other kinds.
    #[must_use]
    pub fn file_rules(&self) -> Option<FileRules> {
        (self.kind == QuestionKind::Files).then(|| self.files.clone().unwrap_or_default())
    }

    /// The label of a choice.
    #[must_use]
    pub fn option(&self, code: &str) -> Option<&QuestionOption> {
        self.options
            .iter()
            .flatten()
            .find(|option| option.code == code)
    }
}
