//! Answers with which a submission cannot take part: told at once, with what to do instead.

use domain::{
    edition::{Edition, Question, QuestionKind},
    ports::submissions::SubmissionSheet,
    problem::{Problem, ProblemCode},
    submission::{Answers, excluding},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{components::problem_summary::sentence, paths, request::Request};

/// The choices with which an entry cannot take part, where one is chosen of all; empty otherwise.
pub(super) fn excluded(question: &Question) -> Vec<String> {
    let rule = question.rules.eligible.as_ref();
    let Some(rule) = rule.filter(|_| question.kind == QuestionKind::Choice) else {
        return Vec::new();
    };
    let excluded = question
        .option_codes()
        .filter(|code| !rule.any_of.iter().any(|accepted| accepted == code));
    excluded.map(str::to_owned).collect()
}

/// Beside a question: which choices do not fit, for the style sheet to show when one is made.
pub(super) fn shown_when_chosen(texts: Texts, question: &Question, class: String) -> AnyView {
    let excluded = excluded(question);
    let labels = excluded.iter().filter_map(|code| question.option(code));
    let labels: Vec<&str> = labels.map(|own| own.label.get(texts.locale())).collect();
    let title = t!(texts, "form-ineligible-if", answers = &labels.join(" · "));
    view! {
        <div class=class>
            <div class="notice notice-warning">
                <p class="notice-title">{title}</p>
                <p>{advice(texts, question)}</p>
            </div>
        </div>
    }
    .into_any()
}

/// Beside a question whose answer, as it stands in the form, does not fit.
pub(super) fn beside(
    texts: Texts,
    edition: &Edition,
    question: &Question,
    answers: &Answers,
) -> Option<AnyView> {
    let code = excluding(edition, question, answers)?;
    Some(
        view! {
            <div class="notice notice-warning">
                <p class="notice-title">{reason(texts, question, code)}</p>
                <p>{advice(texts, question)}</p>
            </div>
        }
        .into_any(),
    )
}

/// Above the pages of a submission that cannot take part by what is saved: why, and what to do.
pub(super) fn told(request: &Request, sheet: &SubmissionSheet) -> Option<AnyView> {
    notice(request, sheet, |question| advice(request.texts(), question))
}

/// The same above the fields of a section, where what to do stands beside the question itself.
pub(super) fn told_in_short(request: &Request, sheet: &SubmissionSheet) -> Option<AnyView> {
    notice(request, sheet, |_| String::new())
}

fn notice(
    request: &Request,
    sheet: &SubmissionSheet,
    advice: impl Fn(&Question) -> String,
) -> Option<AnyView> {
    let (texts, edition) = (request.texts(), &sheet.edition);
    let whole = sheet.whole();
    let asked = sheet.is_open() || sheet.correction.is_some();
    let sections = edition.sections.iter();
    let found: Vec<AnyView> = sections
        .flat_map(|section| section.questions.iter().map(move |own| (section, own)))
        .filter(|(_, own)| asked && edition.asks(own, &whole))
        .filter_map(|(section, own)| {
            let code = excluding(edition, own, &whole)?;
            let page = paths::section(request.locale, sheet.id, &section.code);
            let href = format!("{page}?check#f-{}", own.code);
            let label = own.label.get(request.locale).to_owned();
            Some(
                view! {
                    <li>
                        <a href=href>{label}</a> " — " {reason(texts, own, code)} " " {advice(own)}
                    </li>
                }
                .into_any(),
            )
        })
        .collect();
    (!found.is_empty()).then(|| {
        view! {
            <div class="notice notice-warning" role="status">
                <p class="notice-title">{texts.text("applicant-ineligible")}</p>
                <ul>{found}</ul>
            </div>
        }
        .into_any()
    })
}

fn reason(texts: Texts, question: &Question, code: ProblemCode) -> String {
    let problem = Problem {
        field: question.code.clone(),
        code,
        limit: None,
        given: None,
    };
    sentence(texts, &problem)
}

fn advice(texts: Texts, question: &Question) -> String {
    let rule = question.rules.eligible.as_ref();
    let own = rule.and_then(|rule| rule.advice.as_ref());
    own.map_or_else(
        || texts.text("form-ineligible-text"),
        |own| own.get(texts.locale()).to_owned(),
    )
}
