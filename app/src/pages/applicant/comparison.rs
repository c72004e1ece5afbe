//! What was typed beside what is saved, where somebody else was faster.

use domain::{
    edition::{QuestionKind, Section},
    ports::submissions::SubmissionSheet,
    submission::Contact,
};
use leptos::prelude::*;

use super::section::{label, saved};
use crate::{
    components::{
        answers::{paragraphs, words},
        notice::{Tone, notice},
    },
    form::Form,
    request::Request,
};

/// Question by question where they differ.
pub(super) fn beside(
    request: &Request,
    sheet: &SubmissionSheet,
    form: &Form,
    code: &str,
) -> AnyView {
    let texts = request.texts();
    let stored = saved(sheet, code)
        .map(|(values, _)| Form::filled(values))
        .unwrap_or_default();
    let differing: Vec<[String; 3]> = match sheet.edition.section(code) {
        Some(section) => answers(request, section, form, &stored),
        None => contacts(form, &stored),
    };
    let side = |which: usize| {
        differing
            .iter()
            .map(|parts| {
                let name = label(texts, sheet, parts.first().map_or("", String::as_str));
                let said = parts.get(which).map_or("", String::as_str);
                view! { <h4>{name}</h4> <div class="comparison-text">{paragraphs(said)}</div> }
            })
            .collect_view()
    };
    view! {
        {notice(Tone::Warning, texts.text("form-stale-title"), texts.text("form-stale-text"))}
        <section class="comparison">
            <div class="comparison-side is-yours"><h3>{texts.text("form-stale-yours")}</h3>{side(1)}</div>
            <div class="comparison-side is-stored"><h3>{texts.text("form-stale-saved")}</h3>{side(2)}</div>
        </section>
    }
    .into_any()
}

/// Field, what was typed, what is saved.
fn answers(request: &Request, section: &Section, form: &Form, stored: &Form) -> Vec<[String; 3]> {
    let of = |form: &Form| form.values().answers().folded(section);
    let (typed, stored) = (of(form), of(stored));
    let differs = |code: &str| {
        let given = |value: &&str| !value.is_empty();
        !typed
            .all(code)
            .filter(given)
            .eq(stored.all(code).filter(given))
    };
    let questions = section.questions.iter();
    questions
        .filter(|question| question.kind != QuestionKind::Files && differs(&question.code))
        .map(|question| {
            let said = |answers| domain::text::showable(&words(request.locale, question, answers));
            [question.code.clone(), said(&typed), said(&stored)]
        })
        .collect()
}

fn contacts(form: &Form, stored: &Form) -> Vec<[String; 3]> {
    let rows = 0..Contact::MOST;
    let fields = rows.flat_map(|row| {
        ["name", "role", "email", "phone"].map(|detail| Contact::field(row, detail))
    });
    fields
        .map(|field| [field.clone(), form.value(&field), stored.value(&field)])
        .filter(|[_, typed, stored]| typed != stored)
        .collect()
}
