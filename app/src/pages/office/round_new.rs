//! The form that adds a round: what it is like, when it is open, whom it takes over.

use domain::{
    edition::{Edition, RoundKind},
    localized::Localized,
    ports::round_rules::{NewRound, RoundsView},
    problem::{ProblemCode, Problems},
    scoring::{rubric::Anchor, scale::Mark},
};
use i18n::Texts;
use leptos::prelude::*;

use super::in_languages::InLanguages;
use crate::{
    components::{
        field::{Choice, Choosing, Field, choices_field, declaration_field, select_field},
        local_time::{is_time, time_field, typed_window},
    },
    form::{Form, Pairs},
    paths,
    request::Request,
};

/// The kinds that can be added.
const KINDS: [RoundKind; 2] = [RoundKind::Scoring, RoundKind::Screening];

/// Whether the form has a field of this name.
pub(super) fn is_known(name: &str) -> bool {
    matches!(name, "kind" | "from" | "same_jurors")
        || is_time("opens", name)
        || is_time("closes", name)
        || name.starts_with("name-")
}

/// The label of a field.
pub(super) fn label(texts: Texts, field: &str) -> String {
    if let Some(label) = InLanguages::NAME.label(texts, field) {
        return label;
    }
    match field {
        "opens" | "closes" => texts.text(&format!("timetable-{field}")),
        _ => texts.text(&format!("rules-new-{}", field.replace('_', "-"))),
    }
}

/// The form.
pub(super) fn form(request: &Request, rounds: &RoundsView, form: &Form) -> AnyView {
    let texts = request.texts();
    let edition = &rounds.office.edition;
    let field = |name: &str| Field::new(name, label(texts, name));
    let kinds: Vec<Choice> = KINDS
        .into_iter()
        .map(|kind| Choice {
            value: kind.code().to_owned(),
            label: texts.text(&format!("rules-kind-{}", kind.code())),
            note: texts.text(&format!("rules-kind-{}-note", kind.code())),
        })
        .collect();
    let models: Vec<Choice> = edition
        .rounds
        .iter()
        .map(|round| Choice {
            value: round.code.clone(),
            label: round.name.get(texts.locale()).to_owned(),
            note: String::new(),
        })
        .collect();
    let from = field("from").hint(texts.text("rules-new-from-hint"));
    view! {
        <form class="panel" method="post" action=paths::office_rounds(request.locale, edition.year)>
            <h2>{texts.text("rules-new-title")}</h2>
            <p class="note">{texts.text("rules-new-note")}</p>
            {choices_field(texts, &field("kind"), form, Choosing::One, &kinds)}
            {InLanguages::NAME.fields(texts, form)}
            <div class="field-pair">
                {time_field(texts, &field("opens"), form, &edition.time_zone)}
                {time_field(texts, &field("closes"), form, &edition.time_zone)}
            </div>
            {select_field(texts, &from, form, &models)}
            {declaration_field(texts, &field("same_jurors"), form)}
            <div class="form-actions">
                <button class="button button-primary" name="step" value="add">
                    {texts.text("rules-new-add")}
                </button>
            </div>
            <input type="hidden" name="revision" value=rounds.office.revision.0.to_string()/>
        </form>
    }
    .into_any()
}

/// The round as typed. Rules are taken from the round that it is modelled on.
///
/// # Errors
/// What is missing or cannot be read.
pub(super) fn typed(edition: &Edition, form: &Pairs) -> Result<NewRound, Problems> {
    let mut problems = Problems::default();
    let kind = RoundKind::from_code(form.chosen("kind"));
    if kind.is_none() {
        problems.add("kind", ProblemCode::NotAChoice);
    }
    let model = edition.round(form.chosen("from"));
    if model.is_none() {
        problems.add("from", ProblemCode::NotAChoice);
    }
    let name = InLanguages::NAME.typed(form, &mut problems);
    let window = typed_window(&edition.time_zone, form, &mut problems);
    problems.into_result()?;
    let (Some(kind), Some(model)) = (kind, model) else {
        return Err(Problems::default());
    };
    let code = edition.free_round_code(&name.en);
    Ok(NewRound {
        round: model.copied(code, name, kind, &words()),
        window,
        jurors_of: form.holds_yes("same_jurors").then(|| model.code.clone()),
    })
}

/// The words for the marks of a screening.
fn words() -> Vec<Anchor> {
    let anchor = |mark, key: &str| Anchor {
        mark,
        text: Localized::each(|locale| Texts::of(locale).text(key)),
    };
    vec![
        anchor(Mark(0), "ballot-screening-not-met"),
        anchor(Mark(100), "ballot-screening-met"),
    ]
}
