//! What an import did, or would do.

use std::{collections::BTreeMap, fmt};

use domain::{id::SubmissionId, problem::Problem};

/// The outcome of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows in the file, unreadable ones included.
    pub rows: usize,
    /// Whether anything was written. Without `partial` one refused row keeps all others out.
    pub kept: bool,
    /// Rows that are in the database now; when nothing was kept: that could be.
    pub taken: Vec<TakenRow>,
    /// Rows that an earlier run had brought in (by their key).
    pub known: Vec<u64>,
    /// Rows that are not taken, with every reason.
    pub refused: Vec<RefusedRow>,
    /// Labels that mean none of a question's choices: (question, label) → how often.
    pub unmapped: BTreeMap<(String, String), u32>,
    /// Texts over their limit, and what was done with them.
    pub over_long: Vec<OverLong>,
    /// Columns of the file that nothing was taken from and that the mapping does not leave out.
    pub unused_columns: Vec<String>,
}

/// A row that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenRow {
    /// Line in the file.
    pub line: u64,
    /// The submission that it became; `None` while nothing was kept.
    pub submission: Option<SubmissionId>,
    /// Title.
    pub title: String,
    /// Whether it was handed in; else it is a draft.
    pub submitted: bool,
}

/// A row that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    /// Line in the file.
    pub line: u64,
    /// Title, where it could be read.
    pub title: String,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Why a row was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The line is not what the format says.
    Unreadable(String),
    /// The form would refuse it, at a field.
    Problem(Problem),
    /// Another row of the file has the same key.
    SameKey(u64),
}

/// A text that is longer than its question allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverLong {
    /// Line in the file.
    pub line: u64,
    /// Code of the question.
    pub question: String,
    /// Words allowed.
    pub limit: u32,
    /// Words given.
    pub given: usize,
    /// What was done with it.
    pub fate: Fate,
}

/// What becomes of a text over its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Its row is refused.
    Refused,
    /// It is kept as it is, in a draft that cannot be handed in before it is shortened.
    KeptInDraft,
    /// It was cut at the limit.
    Cut,
}

/// For an operator, in English like all of the program's messages to operators.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let submitted = self.taken.iter().filter(|row| row.submitted).count();
        let drafts = self.taken.len() - submitted;
        let verb = if self.kept {
            "taken"
        } else {
            "could be taken, nothing was written"
        };
        writeln!(
            f,
            "{} rows: {submitted} submissions and {drafts} drafts {verb}; {} known, {} refused",
            self.rows,
            self.known.len(),
            self.refused.len()
        )?;
        for row in &self.refused {
            write!(f, "line {}: refused {:?}:", row.line, row.title)?;
            for reason in &row.reasons {
                write!(f, " {reason};")?;
            }
            writeln!(f)?;
        }
        for ((question, label), times) in &self.unmapped {
            writeln!(f, "not a choice of {question}: {label:?} ({times} times)")?;
        }
        for text in &self.over_long {
            let fate = match text.fate {
                Fate::Refused => "refused",
                Fate::KeptInDraft => "kept in a draft",
                Fate::Cut => "cut",
            };
            let OverLong {
                line,
                question,
                limit,
                given,
                ..
            } = text;
            writeln!(
                f,
                "line {line}: {question} has {given} words, limit {limit}: {fate}"
            )?;
        }
        if !self.unused_columns.is_empty() {
            writeln!(f, "columns not used: {}", self.unused_columns.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(what) => f.write_str(what),
            Self::SameKey(line) => write!(f, "same key as line {line}"),
            Self::Problem(Problem {
                field,
                code,
                limit,
                given,
            }) => {
                write!(f, "{field}: {code:?}")?;
                if let (Some(limit), Some(given)) = (limit, given) {
                    write!(f, " ({given}, limit {limit})")?;
                }
                Ok(())
            }
        }
    }
}
