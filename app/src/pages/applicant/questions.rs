//! Questions of the entry form as fields.

use std::collections::BTreeMap;

use domain::{
    edition::{AnswerRules, Condition, Edition, Question, QuestionKind, Section},
    ports::submissions::SubmissionSheet,
    submission::Answers,
    text, words,
};
use i18n::{Texts, countries, t};
use leptos::prelude::*;

use super::{eligibility, files::files_field, remarks};
use crate::{
    components::{
        answers::country,
        field::{
            Choice, Choosing, Field, choices_field, counted_line_field, declaration_field,
            line_field, select_field, text_field,
        },
        field_group::{money_field, period_field, ranking_field, table_field},
    },
    form::Form,
    pages::public::questions::{asked_if, bounds, readers},
};

/// Most conditions of one section that its style sheet shows and hides questions by. Beyond them a
/// question is always there, and says when it is meant.
const CONDITIONS: usize = 12;

/// The fields of a section. A question that depends on another of the same section is shown while its
/// condition is met, by the style sheet alone: the choices on which a condition depends carry its
/// number (`asks-1`), and what is asked by it, too (`asked-1`). One that depends on another section is
/// there if its condition is met.
pub(super) fn section_fields(
    texts: Texts,
    sheet: &SubmissionSheet,
    section: &Section,
    form: &Form,
) -> Vec<AnyView> {
    let (edition, whole) = (&sheet.edition, sheet.whole());
    let here = |code: &str| section.questions.iter().find(|own| own.code == code);
    let possible = |question: &&Question| {
        let mut elsewhere = question.shown_if.iter();
        elsewhere.all(|own| here(&own.question).is_some()) || edition.asks(question, &whole)
    };
    let conditions = conditions(section);
    let numbered = || conditions.iter().zip(1..);
    let asks = |question: &Question| {
        let mut classes: BTreeMap<String, String> = BTreeMap::new();
        for (condition, number) in numbered().filter(|(own, _)| own.question == question.code) {
            for option in &condition.any_of {
                let class = classes.entry(option.clone()).or_default();
                class.push_str(&format!("asks-{number} "));
            }
        }
        classes
    };
    let class_of = |condition: Option<Condition>| {
        let condition = condition?;
        let number = numbered().find(|(own, _)| **own == condition);
        number.map(|(_, number)| format!("asked-{number}"))
    };
    let typed = form.values().answers().folded(section);
    let questions = section.questions.iter().filter(possible);
    questions
        .map(|question| {
            let beside = Beside {
                asks: asks(question),
                other: class_of(other(question)).unwrap_or_default(),
            };
            let field = asking_field(texts, edition, question, form, Some(sheet), beside);
            let excluded = match class_of(excluded(question)) {
                Some(class) => Some(eligibility::shown_when_chosen(texts, question, class)),
                None => eligibility::beside(texts, edition, question, &typed),
            };
            let field = view! { {field} {excluded} }.into_any();
            let field = match remarks::beside(texts, sheet, section, question) {
                Some(said) => view! { {field} {said} }.into_any(),
                None => field,
            };
            // With all the conditions that lead to it.
            let mut classes = Vec::new();
            let mut depending = Some(question);
            while let Some(condition) = depending.and_then(|own| own.shown_if.as_ref()) {
                let number = numbered().find(|(own, _)| *own == condition);
                classes.extend(number.map(|(_, number)| format!("asked-{number}")));
                depending = here(&condition.question);
                if classes.len() > CONDITIONS {
                    break;
                }
            }
            if classes.is_empty() {
                return field;
            }
            view! { <div class=classes.join(" ")>{field}</div> }.into_any()
        })
        .collect()
}

/// The conditions that are met or not on the page of a section: of its questions, then of what stands
/// beside a choice.
fn conditions(section: &Section) -> Vec<Condition> {
    let questions = section.questions.iter();
    let asked = questions.clone().filter_map(|own| own.shown_if.clone());
    let here = |own: &Condition| section.questions.iter().any(|q| q.code == own.question);
    let excluding = questions.clone().filter_map(excluded);
    let worded = questions.filter_map(other);
    let mut conditions: Vec<Condition> = Vec::new();
    for condition in asked.filter(here).chain(excluding).chain(worded) {
        if !conditions.contains(&condition) && conditions.len() < CONDITIONS {
            conditions.push(condition);
        }
    }
    conditions
}

/// That a choice is made which is put in words.
fn other(question: &Question) -> Option<Condition> {
    question.rules.other.as_ref().map(|code| Condition {
        question: question.code.clone(),
        any_of: vec![code.clone()],
    })
}

/// That a choice is made with which an entry cannot take part.
fn excluded(question: &Question) -> Option<Condition> {
    let any_of = eligibility::excluded(question);
    (!any_of.is_empty()).then(|| Condition {
        question: question.code.clone(),
        any_of,
    })
}

/// What the style sheet shows and hides around a field.
#[derive(Default)]
struct Beside {
    /// Classes of the controls of choices on which something depends, by the choice.
    asks: BTreeMap<String, String>,
    /// Class of the field beside a choice that is put in words; empty where it is always there.
    other: String,
}

/// A question as a field.
pub(crate) fn question_field(
    texts: Texts,
    edition: &Edition,
    question: &Question,
    form: &Form,
) -> AnyView {
    asking_field(texts, edition, question, form, None, Beside::default())
}

/// A question as a field on whose choices others depend.
fn asking_field(
    texts: Texts,
    edition: &Edition,
    question: &Question,
    form: &Form,
    sheet: Option<&SubmissionSheet>,
    beside: Beside,
) -> AnyView {
    let locale = texts.locale();
    let mut field = Field::new(question.code.clone(), question.label.get(locale))
        .readers(readers(texts, question.readers));
    let help = question
        .hint
        .as_ref()
        .map(|hint| hint.get(locale).to_owned());
    let help: Vec<String> = asked_if(texts, edition, question)
        .into_iter()
        .chain(help)
        .chain(bounds(texts, question))
        .collect();
    field = field.hint(help.join(" "));
    field.asks = beside.asks;
    if !question.required {
        field = field.optional();
    }
    let choices: Vec<Choice> = question
        .options
        .iter()
        .flatten()
        .map(|option| Choice {
            value: option.code.clone(),
            label: option.label.get(locale).to_owned(),
            note: category_note(texts, edition, question, &option.code),
        })
        .collect();
    match question.kind {
        QuestionKind::ShortText => {
            counted_line_field(texts, &field, form, count(texts, question, form))
        }
        QuestionKind::Number => line_field(texts, &field, form, "text", ""),
        QuestionKind::Url => line_field(texts, &field, form, "url", "url"),
        QuestionKind::Month => line_field(texts, &field, form, "month", ""),
        QuestionKind::LongText => {
            let rows = question
                .max_words
                .map_or(6, |words| (words / 25).clamp(4, 14));
            text_field(texts, &field, form, rows, count(texts, question, form))
        }
        QuestionKind::Choice | QuestionKind::Choices => {
            let choosing = if question.kind == QuestionKind::Choice {
                Choosing::One
            } else {
                Choosing::Several
            };
            let list = choices_field(texts, &field, form, choosing, &choices);
            let words = question.rules.other.as_ref().map(|code| {
                let label = question
                    .option(code)
                    .map_or("", |own| own.label.get(locale));
                let label = t!(texts, "form-other", choice = label);
                let name = format!("{}{}", question.code, Answers::OTHER_FIELD);
                let line = line_field(texts, &Field::new(name, label), form, "text", "off");
                view! { <div class=beside.other>{line}</div> }
            });
            view! { {list} {words} }.into_any()
        }
        QuestionKind::Date => line_field(texts, &field, form, "date", ""),
        QuestionKind::Money => money_field(texts, &field, form),
        QuestionKind::Period => period_field(texts, &field, form),
        QuestionKind::Ranking => {
            let ranks = question.places().unwrap_or_default();
            ranking_field(texts, &field, form, ranks, &choices)
        }
        QuestionKind::Table => {
            let most = question.rules.most.unwrap_or(AnswerRules::ROWS);
            table_field(texts, &field, form, &choices, most as usize)
        }
        QuestionKind::Declaration => declaration_field(texts, &field, form),
        QuestionKind::Files => files_field(texts, question, &field, form, sheet),
        QuestionKind::Country => {
            let known = form.value(&question.code);
            let mut list: Vec<Choice> = countries::sorted(locale)
                .iter()
                .map(|(code, name)| Choice {
                    value: (*code).to_owned(),
                    label: (*name).to_owned(),
                    note: String::new(),
                })
                .collect();
            if !known.is_empty() && list.iter().all(|choice| choice.value != known) {
                list.push(Choice {
                    label: country(locale, &known),
                    value: known,
                    note: String::new(),
                });
            }
            select_field(texts, &field, form, &list)
        }
    }
}

/// The paragraph of a category beside its name, where a question asks for one.
fn category_note(texts: Texts, edition: &Edition, question: &Question, code: &str) -> String {
    if question.code != "category" {
        return String::new();
    }
    edition
        .category(code)
        .map_or_else(String::new, |c| c.text.get(texts.locale()).to_owned())
}

/// "120 of 300 words": counted by the server now, by the same rule in the browser while typing. Where
/// only characters are limited, these.
fn count(texts: Texts, question: &Question, form: &Form) -> Option<AnyView> {
    let text = form.value(&question.code);
    let (unit, limit, count) = match (question.max_words, question.rules.max_chars) {
        // A line of text is counted in words by the server alone.
        (Some(_), _) if question.kind == QuestionKind::ShortText => return None,
        (Some(limit), _) => ("count", limit, words::count(&text)),
        (None, Some(limit)) => ("characters", limit, text::characters(text.trim())),
        (None, None) => return None,
    };
    let over = u32::try_from(count).unwrap_or(u32::MAX) > limit;
    let class = if over {
        "word-count is-over"
    } else {
        "word-count"
    };
    let sentence = if unit == "characters" {
        t!(texts, "form-characters", n = "{n}", limit = limit)
    } else {
        t!(texts, "form-words", n = "{n}", limit = limit)
    };
    let shown = sentence.replace("{n}", &count.to_string());
    Some(
        view! {
            <p
                class=class
                id=format!("f-{}-{unit}", question.code)
                data-sentence=sentence
                data-limit=limit.to_string()
            >
                {shown}
            </p>
        }
        .into_any(),
    )
}
