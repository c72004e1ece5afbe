//! Answers of closed kinds in words.

use domain::{
    edition::{Question, QuestionKind},
    locale::Locale,
    submission::{Answers, completeness},
};

use crate::{countries, moment, number};

/// The words for an answer: one for each choice that was made, else a single one. What has no words
/// of its own comes as it is stored.
#[must_use]
pub fn words(locale: Locale, question: &Question, answers: &Answers) -> Vec<String> {
    let value = answers.one(&question.code);
    let one = match question.kind {
        QuestionKind::Choice | QuestionKind::Choices => {
            let chosen = answers.all(&question.code);
            let label = |code| match question.option(code) {
                Some(option) => option.label.get(locale).to_owned(),
                None => code.to_owned(),
            };
            return chosen.filter(|code| !code.is_empty()).map(label).collect();
        }
        QuestionKind::Country => countries::name(locale, value).map(str::to_owned),
        QuestionKind::Number => {
            completeness::whole_number(value).map(|count| number::integer(locale, count))
        }
        QuestionKind::Month => {
            completeness::month(value).map(|(year, month)| moment::month_year(locale, year, month))
        }
        _ => None,
    };
    vec![one.unwrap_or_else(|| value.to_owned())]
}
