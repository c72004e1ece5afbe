//! What of an earlier submission answers the form of another edition.

use super::Answers;
use crate::{
    edition::{Edition, Question, QuestionKind},
    text,
};

/// Why an answer was not taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// The question is not asked any more.
    NotAsked,
    /// It is answered in another way now.
    AskedOtherwise,
    /// A choice that was made is no choice any more.
    NoSuchChoice,
    /// A statement is made anew every time.
    Statement,
}

impl Left {
    /// All reasons.
    pub const ALL: [Self; 4] = [
        Self::NotAsked,
        Self::AskedOtherwise,
        Self::NoSuchChoice,
        Self::Statement,
    ];

    /// Its name in tables and texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAsked => "not-asked",
            Self::AskedOtherwise => "asked-otherwise",
            Self::NoSuchChoice => "no-such-choice",
            Self::Statement => "statement",
        }
    }

    /// The reason with a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|left| left.code() == code)
    }
}

/// What can be taken over, and what not.
#[derive(Clone, Debug, Default)]
pub struct Carried {
    /// Answers by the sections of the new form; sections without any are left out.
    pub sections: Vec<(String, Answers)>,
    /// Codes of questions of the old form with something in their answers that was left, and why.
    pub left: Vec<(String, Left)>,
}

/// Takes the answers to one form over to another: questions are the same by their code, and their
/// answers when they are given in the same way, or in one that takes any such answer.
#[must_use]
pub fn carry(from: &Edition, to: &Edition, answers: &Answers) -> Carried {
    let mut carried = Carried::default();
    for section in &to.sections {
        let mut taken = Answers::default();
        for question in &section.questions {
            let before = from.question(&question.code);
            let before = before.filter(|before| !answers.is_blank(&before.code));
            if let Some(Ok(values) | Err((values, _))) =
                before.map(|before| values(before, question, answers))
                && !values.is_empty()
            {
                taken.0.insert(question.code.clone(), values);
            }
        }
        if !taken.0.is_empty() {
            carried.sections.push((section.code.clone(), taken));
        }
    }
    for before in from.questions() {
        if answers.is_blank(&before.code) {
            continue;
        }
        let why = match to.question(&before.code) {
            None => Some(Left::NotAsked),
            Some(question) => values(before, question, answers).err().map(|(_, why)| why),
        };
        carried
            .left
            .extend(why.map(|why| (before.code.clone(), why)));
    }
    carried
}

/// The values of an answer that can be taken over; with a reason when that is not all of it.
fn values(
    before: &Question,
    now: &Question,
    answers: &Answers,
) -> Result<Vec<String>, (Vec<String>, Left)> {
    use QuestionKind::{Choice, Choices, Declaration, LongText, ShortText};
    let all: Vec<String> = answers
        .all(&before.code)
        .filter(|value| !value.trim().is_empty())
        .map(str::to_owned)
        .collect();
    match (before.kind, now.kind) {
        (Declaration, _) | (_, Declaration) => Err((Vec::new(), Left::Statement)),
        (Choice | Choices, Choice | Choices) => {
            let there = |value: &&String| now.option_codes().any(|code| code == value.as_str());
            let kept: Vec<String> = all.iter().filter(there).cloned().collect();
            if now.kind == Choice && kept.len() > 1 {
                Err((Vec::new(), Left::AskedOtherwise))
            } else if kept.len() < all.len() {
                Err((kept, Left::NoSuchChoice))
            } else {
                Ok(kept)
            }
        }
        (ShortText, LongText) => Ok(all),
        (LongText, ShortText) => {
            // Paragraphs would run into one line.
            let fits = |value: &String| !value.contains('\n') && text::line(value).is_ok();
            if all.iter().all(fits) {
                Ok(all)
            } else {
                Err((Vec::new(), Left::AskedOtherwise))
            }
        }
        (one, other) if one == other => Ok(all),
        _ => Err((Vec::new(), Left::AskedOtherwise)),
    }
}
