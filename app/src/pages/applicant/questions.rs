//! Questions of the entry form as fields.

use domain::{
    edition::{Edition, Question, QuestionKind, Section},
    ports::submissions::SubmissionSheet,
};
use i18n::{Texts, countries, t};
use leptos::prelude::*;

use crate::{
    components::{
        answers::country,
        field::{
            Choice, Choosing, Field, choices_field, declaration_field, line_field, select_field,
            text_field,
        },
    },
    form::Form,
    pages::public::questions::{asked_if, readers},
};

/// The fields of a section. A question that depends on another of the same section is there and says
/// so; the form's script shows and hides it. One that depends on another section is there if its
/// condition is met.
pub(super) fn section_fields(
    texts: Texts,
    sheet: &SubmissionSheet,
    section: &Section,
    form: &Form,
) -> Vec<AnyView> {
    let (edition, whole) = (&sheet.edition, sheet.whole());
    let here = |code: &str| section.questions.iter().any(|own| own.code == code);
    let possible = |question: &&Question| {
        let elsewhere = question
            .shown_if
            .as_ref()
            .filter(|own| !here(&own.question));
        elsewhere.is_none() || edition.asks(question, &whole)
    };
    let questions = section.questions.iter().filter(possible);
    questions
        .map(|question| {
            let field = question_field(texts, edition, question, form);
            match question.shown_if.as_ref().filter(|own| here(&own.question)) {
                None => field,
                Some(condition) => view! {
                    <div class="asked-if" data-asked-if=condition.question.clone() data-asked-of=condition.any_of.join(" ")>
                        {field}
                    </div>
                }
                .into_any(),
            }
        })
        .collect()
}

/// A question as a field.
pub(crate) fn question_field(
    texts: Texts,
    edition: &Edition,
    question: &Question,
    form: &Form,
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
        .collect();
    field = field.hint(help.join(" "));
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
        QuestionKind::ShortText | QuestionKind::Number => {
            line_field(texts, &field, form, "text", "")
        }
        QuestionKind::Url => line_field(texts, &field, form, "url", "url"),
        QuestionKind::Month => line_field(texts, &field, form, "month", ""),
        QuestionKind::LongText => {
            let rows = question
                .max_words
                .map_or(6, |words| (words / 25).clamp(4, 14));
            text_field(texts, &field, form, rows, word_count(texts, question, form))
        }
        QuestionKind::Choice => choices_field(texts, &field, form, Choosing::One, &choices),
        QuestionKind::Choices => choices_field(texts, &field, form, Choosing::Several, &choices),
        QuestionKind::Declaration => declaration_field(texts, &field, form),
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

/// "120 of 300 words": counted by the server now, by the same rule in the browser while typing.
fn word_count(texts: Texts, question: &Question, form: &Form) -> Option<AnyView> {
    let limit = question.max_words?;
    let count = domain::words::count(&form.value(&question.code));
    let over = u32::try_from(count).unwrap_or(u32::MAX) > limit;
    let class = if over {
        "word-count is-over"
    } else {
        "word-count"
    };
    let sentence = t!(texts, "form-words", n = "{n}", limit = limit);
    let shown = sentence.replace("{n}", &count.to_string());
    Some(
        view! {
            <p
                class=class
                id=format!("f-{}-count", question.code)
                data-sentence=sentence
                data-limit=limit.to_string()
            >
                {shown}
            </p>
        }
        .into_any(),
    )
}
