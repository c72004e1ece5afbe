//! Answers of closed kinds in words.

use domain::{
    edition::{Question, QuestionKind},
    file::Attachment,
    locale::Locale,
    submission::{Answers, Money, Period, completeness},
};

use crate::{Texts, countries, currencies, moment, number, t};

/// The words for an answer: one for each choice that was made, for each file, for each row of a table;
/// else a single one. What has no words of its own comes as it is stored.
#[must_use]
pub fn words(locale: Locale, question: &Question, answers: &Answers) -> Vec<String> {
    let code = question.code.as_str();
    let value = answers.one(code);
    let one = match question.kind {
        QuestionKind::Choice | QuestionKind::Choices => {
            let made = answers.choices(code);
            return made
                .map(|own| choice(locale, question, answers, own))
                .collect();
        }
        QuestionKind::Ranking => {
            let ranked = answers.all(code).filter(|own| !own.is_empty()).enumerate();
            let label = |(rank, own)| {
                let label = choice(locale, question, answers, own);
                format!("{}. {label}", rank + 1)
            };
            return ranked.map(label).collect();
        }
        QuestionKind::Files => {
            let files = answers.all(code).filter_map(Attachment::from_value);
            return files.map(|own| own.name).collect();
        }
        QuestionKind::Table => {
            let rows = rows(question, answers).into_iter();
            return rows.map(|cells| cells.join(" · ")).collect();
        }
        QuestionKind::Country => countries::name(locale, value).map(str::to_owned),
        QuestionKind::Number => Some(whole(locale, value)),
        QuestionKind::Month => {
            completeness::month(value).map(|(year, month)| moment::month_year(locale, year, month))
        }
        QuestionKind::Date => moment::day(locale, value),
        QuestionKind::Money => Some(match Money::read(answers, code) {
            Ok(money) => currencies::amount(locale, &money.amount, money.currency),
            Err(_) => given(answers, code),
        }),
        QuestionKind::Period => Some(period(locale, answers, code)),
        _ => None,
    };
    vec![one.unwrap_or_else(|| value.to_owned())]
}

/// A choice by its name, with what is written beside it.
fn choice(locale: Locale, question: &Question, answers: &Answers, code: &str) -> String {
    let label = question
        .option(code)
        .map_or(code, |option| option.label.get(locale));
    let worded = question.rules.other.as_deref() == Some(code);
    let beside = answers.other(&question.code);
    if worded && !beside.is_empty() {
        t!(
            Texts::of(locale),
            "form-other-said",
            choice = label,
            text = beside
        )
    } else {
        label.to_owned()
    }
}

/// What was given and is not understood, as it was typed.
fn given(answers: &Answers, code: &str) -> String {
    let values = answers.all(code).filter(|value| !value.is_empty());
    values.collect::<Vec<_>>().join(" ")
}

/// A whole number as people write it; as it was typed when it is none.
#[must_use]
pub fn whole(locale: Locale, value: &str) -> String {
    completeness::whole_number(value)
        .map_or_else(|| value.to_owned(), |count| number::integer(locale, count))
}

fn period(locale: Locale, answers: &Answers, code: &str) -> String {
    let Ok(period) = Period::read(answers, code) else {
        return given(answers, code);
    };
    let texts = Texts::of(locale);
    let month = |(year, month)| moment::month_year(locale, year, month);
    let from = month(period.from);
    match period.to {
        Some(to) => t!(texts, "form-period-span", from = &from, to = &month(to)),
        None => t!(texts, "form-period-since", from = &from),
    }
}

/// The rows of a table that say something.
#[must_use]
pub fn rows<'a>(question: &Question, answers: &'a Answers) -> Vec<Vec<&'a str>> {
    let columns = question.option_codes().count().max(1);
    let cells: Vec<&str> = answers.all(&question.code).collect();
    let rows = cells.chunks(columns).map(<[&str]>::to_vec);
    rows.filter(|cells| cells.iter().any(|cell| !cell.trim().is_empty()))
        .collect()
}
