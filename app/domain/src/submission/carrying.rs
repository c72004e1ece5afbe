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
    /// A file belongs to one submission, and is sent anew.
    File,
}

impl Left {
    /// All reasons.
    pub const ALL: [Self; 5] = [
        Self::NotAsked,
        Self::AskedOtherwise,
        Self::NoSuchChoice,
        Self::Statement,
        Self::File,
    ];

    /// Its name in tables and texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAsked => "not-asked",
            Self::AskedOtherwise => "asked-otherwise",
            Self::NoSuchChoice => "no-such-choice",
            Self::Statement => "statement",
            Self::File => "file",
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
    use QuestionKind::{Choice, Choices, Declaration, Files, LongText, ShortText};
    let all: Vec<String> = answers
        .all(&before.code)
        .filter(|value| !value.trim().is_empty())
        .map(str::to_owned)
        .collect();
    match (before.kind, now.kind) {
        (Declaration, _) | (_, Declaration) => Err((Vec::new(), Left::Statement)),
        (Files, _) | (_, Files) => Err((Vec::new(), Left::File)),
        (Choice | Choices, Choice | Choices) => {
            let other = now.rules.other.is_some();
            let there = |value: &&String| {
                now.option_codes().any(|code| code == value.as_str())
                    || (other && value.starts_with(Answers::OTHER))
            };
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
        (one, other) if one == other && now.places().is_some() => {
            // Values that mean something by their place stay at it, empty ones too.
            let mut listed = before.option_codes();
            if listed.all(|code| now.option(code).is_some()) {
                Ok(answers.all(&before.code).map(str::to_owned).collect())
            } else {
                Err((Vec::new(), Left::NoSuchChoice))
            }
        }
        (one, other) if one == other => Ok(all),
        _ => Err((Vec::new(), Left::AskedOtherwise)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::{QuestionOption, Readers};

    fn question(kind: QuestionKind, options: &[&str]) -> Question {
        let option = |code: &&str| QuestionOption {
            code: (*code).to_owned(),
            label: crate::localized::Localized::default(),
        };
        Question {
            code: "q".to_owned(),
            kind,
            label: crate::localized::Localized::default(),
            hint: None,
            required: false,
            max_words: None,
            options: Some(options.iter().map(option).collect()),
            readers: Readers::Jury,
            in_summary: false,
            identifying: false,
            files: None,
            rules: crate::edition::AnswerRules::default(),
            shown_if: None,
        }
    }

    fn carried(
        before: &Question,
        now: &Question,
        given: &[&str],
    ) -> Result<Vec<String>, (Vec<String>, Left)> {
        let given = given.iter().map(|value| (*value).to_owned()).collect();
        let answers = Answers([("q".to_owned(), given)].into());
        values(before, now, &answers)
    }

    #[test]
    fn choices_are_taken_over_as_far_as_they_still_are_choices() {
        use QuestionKind::{Choice, Choices};
        let before = question(Choices, &["a", "b", "c"]);
        let now = question(Choices, &["a", "c"]);
        let some = |values: &[&str]| values.iter().map(|v| (*v).to_owned()).collect::<Vec<_>>();
        assert_eq!(carried(&before, &now, &["a", "c"]), Ok(some(&["a", "c"])));
        assert_eq!(
            carried(&before, &now, &["a", "b"]),
            Err((some(&["a"]), Left::NoSuchChoice))
        );
        let one = question(Choice, &["a", "c"]);
        assert_eq!(carried(&before, &one, &["c"]), Ok(some(&["c"])));
        assert_eq!(
            carried(&before, &one, &["a", "c"]),
            Err((Vec::new(), Left::AskedOtherwise))
        );
        assert_eq!(carried(&one, &before, &["a"]), Ok(some(&["a"])));
    }

    #[test]
    fn a_text_is_taken_over_where_it_keeps_its_lines_and_nothing_becomes_something_else() {
        use QuestionKind::{Declaration, LongText, Number, ShortText};
        let (short, long) = (question(ShortText, &[]), question(LongText, &[]));
        let kept = |given: &str| Ok(vec![given.to_owned()]);
        assert_eq!(carried(&short, &long, &["One line"]), kept("One line"));
        assert_eq!(carried(&long, &short, &["One line"]), kept("One line"));
        let left = |why| Err((Vec::new(), why));
        let lines = carried(&long, &short, &["One\ntwo"]);
        assert_eq!(lines, left(Left::AskedOtherwise));
        let number = question(Number, &[]);
        assert_eq!(carried(&number, &number, &["12"]), kept("12"));
        assert_eq!(
            carried(&number, &short, &["12"]),
            left(Left::AskedOtherwise)
        );
        let mut period = question(QuestionKind::Period, &[]);
        period.options = None;
        let going_on = ["2021-03", "", "ongoing"];
        let whole = going_on.map(str::to_owned).to_vec();
        assert_eq!(carried(&period, &period, &going_on), Ok(whole));
        let files = question(QuestionKind::Files, &[]);
        assert_eq!(carried(&files, &files, &["a file"]), left(Left::File));
        let statement = question(Declaration, &[]);
        assert_eq!(
            carried(&statement, &statement, &["yes"]),
            left(Left::Statement)
        );
    }
}
