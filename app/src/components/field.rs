//! Form fields: label, hint, problem, control, and who reads it, in one place.

use std::collections::BTreeMap;

use i18n::Texts;
use leptos::prelude::*;

use super::{problem_summary::sentence, text_area::TextArea};
use crate::form::Form;

/// What every field has.
#[derive(Clone, Default)]
pub(crate) struct Field {
    /// Name of the form field.
    pub(crate) name: String,
    /// Label.
    pub(crate) label: String,
    /// Help; empty for none.
    pub(crate) hint: String,
    /// Who can read the answer, and when; empty for none.
    pub(crate) readers: String,
    /// Whether it may stay empty; says so beside the label.
    pub(crate) optional: bool,
    /// Classes of the controls of choices that questions depend on, by the choice.
    pub(crate) asks: BTreeMap<String, String>,
}

/// A choice of a closed list.
#[derive(Clone)]
pub(crate) struct Choice {
    /// What is sent.
    pub(crate) value: String,
    /// What people read.
    pub(crate) label: String,
    /// More about it; empty for none.
    pub(crate) note: String,
}

impl Field {
    /// A field with a name and a label.
    pub(crate) fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            ..Self::default()
        }
    }

    /// With help.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// With who reads it.
    pub(crate) fn readers(mut self, readers: impl Into<String>) -> Self {
        self.readers = readers.into();
        self
    }

    /// That may stay empty.
    pub(crate) fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    fn id(&self) -> String {
        format!("f-{}", self.name)
    }

    pub(super) fn described_by(&self, faulty: bool) -> String {
        let id = self.id();
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("{id}-hint"));
        }
        if faulty {
            ids.push(format!("{id}-problem"));
        }
        if !self.readers.is_empty() {
            ids.push(format!("{id}-readers"));
        }
        ids.join(" ")
    }
}

/// Label, hint and problems above a control, and what stands below it.
pub(crate) fn around(
    texts: Texts,
    field: &Field,
    form: &Form,
    foot: Option<AnyView>,
    control: AnyView,
) -> AnyView {
    let faulty = form.problems_of(&field.name).next().is_some();
    let class = if faulty { "field has-problem" } else { "field" };
    view! {
        <div class=class>
            <label class="field-label" for=field.id()>{label(texts, field)}</label>
            {above(texts, field, form)}
            {control}
            {below(field, foot)}
        </div>
    }
    .into_any()
}

pub(super) fn label(texts: Texts, field: &Field) -> AnyView {
    let optional = field
        .optional
        .then(|| view! { " " <span class="field-optional">{texts.text("form-optional")}</span> });
    view! { {field.label.clone()} {optional} }.into_any()
}

pub(super) fn above(texts: Texts, field: &Field, form: &Form) -> AnyView {
    let id = field.id();
    let hint = (!field.hint.is_empty())
        .then(|| view! { <p class="field-hint" id=format!("{id}-hint")>{field.hint.clone()}</p> });
    let told: Vec<String> = form
        .problems_of(&field.name)
        .map(|p| sentence(texts, p))
        .collect();
    let problem = (!told.is_empty()).then(
        || view! { <p class="field-problem" id=format!("{id}-problem")>{told.join(" ")}</p> },
    );
    view! { {hint} {problem} }.into_any()
}

pub(super) fn below(field: &Field, foot: Option<AnyView>) -> Option<AnyView> {
    let id = field.id();
    let readers = (!field.readers.is_empty()).then(|| {
        view! { <p class="field-readers" id=format!("{id}-readers")>{field.readers.clone()}</p> }
    });
    (readers.is_some() || foot.is_some())
        .then(|| view! { <div class="field-foot">{readers} {foot}</div> }.into_any())
}

/// Keeps a browser from putting what was typed over one revision into the form of another: a form is
/// known again, on the way back or after a reload, by its address and the names of its first fields.
/// Stands before all fields that are typed into; is never sent.
pub(crate) fn bound_to(revision: i64) -> AnyView {
    view! { <input type="hidden" name=format!("over-{revision}") disabled/> }.into_any()
}

/// One line of text. `kind` is the input's type (`text`, `email`, `url`, `month`, …).
pub(crate) fn line_field(
    texts: Texts,
    field: &Field,
    form: &Form,
    kind: &'static str,
    autocomplete: &'static str,
) -> AnyView {
    let control = line_control(field, form, kind, autocomplete);
    around(texts, field, form, None, control)
}

/// One line of text whose length is counted below.
pub(crate) fn counted_line_field(
    texts: Texts,
    field: &Field,
    form: &Form,
    count: Option<AnyView>,
) -> AnyView {
    let control = line_control(field, form, "text", "");
    around(texts, field, form, count, control)
}

/// The control of such a line.
pub(super) fn line_control(
    field: &Field,
    form: &Form,
    kind: &'static str,
    autocomplete: &'static str,
) -> AnyView {
    let faulty = form.problems_of(&field.name).next().is_some();
    view! {
        <input
            type=kind
            id=field.id()
            name=field.name.clone()
            value=form.value(&field.name)
            autocomplete=(!autocomplete.is_empty()).then_some(autocomplete)
            aria-describedby=field.described_by(faulty)
            aria-invalid=faulty.then_some("true")
        />
    }
    .into_any()
}

/// Paragraphs of text. `foot` stands below, such as the word count.
pub(crate) fn text_field(
    texts: Texts,
    field: &Field,
    form: &Form,
    rows: u32,
    foot: Option<AnyView>,
) -> AnyView {
    let faulty = form.problems_of(&field.name).next().is_some();
    let control = view! {
        <TextArea
            name=field.name.clone()
            id=field.id()
            value=form.value(&field.name)
            rows=rows
            describedby=field.described_by(faulty)
            invalid=faulty
        />
    };
    around(texts, field, form, foot, control.into_any())
}

/// One of a longer list. The first line is empty: nothing is chosen by accident.
pub(crate) fn select_field(
    texts: Texts,
    field: &Field,
    form: &Form,
    choices: &[Choice],
) -> AnyView {
    let faulty = form.problems_of(&field.name).next().is_some();
    let options = choices
        .iter()
        .map(|choice| {
            let chosen = form.holds(&field.name, &choice.value);
            view! { <option value=choice.value.clone() selected=chosen>{choice.label.clone()}</option> }
        })
        .collect_view();
    let control = view! {
        <select
            id=field.id()
            name=field.name.clone()
            aria-describedby=field.described_by(faulty)
            aria-invalid=faulty.then_some("true")
        >
            <option value="">{texts.text("form-choose")}</option>
            {options}
        </select>
    };
    around(texts, field, form, None, control.into_any())
}

/// How a list of choices is laid out and what it takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choosing {
    /// Exactly one.
    One,
    /// Any number.
    Several,
}

/// One or several of a closed list, all visible. An empty hidden field tells the server that the
/// list was on the page even when nothing is ticked.
pub(crate) fn choices_field(
    texts: Texts,
    field: &Field,
    form: &Form,
    choosing: Choosing,
    choices: &[Choice],
) -> AnyView {
    let faulty = form.problems_of(&field.name).next().is_some();
    let class = if faulty { "field has-problem" } else { "field" };
    let list = if choices.len() > 6 {
        "choices choices-columns"
    } else {
        "choices"
    };
    let kind = if choosing == Choosing::One {
        "radio"
    } else {
        "checkbox"
    };
    let items = choices
        .iter()
        .enumerate()
        .map(|(place, choice)| {
            // The first control carries the field's own id, where the summary's link leads.
            let id = if place == 0 {
                field.id()
            } else {
                format!("{}-{place}", field.id())
            };
            let note = (!choice.note.is_empty())
                .then(|| view! { " " <span class="choice-note">{choice.note.clone()}</span> });
            view! {
                <label class="choice">
                    <input
                        type=kind
                        id=id
                        name=field.name.clone()
                        class=field.asks.get(&choice.value).cloned()
                        value=choice.value.clone()
                        checked=form.holds(&field.name, &choice.value)
                    />
                    <span class="choice-text">{choice.label.clone()} {note}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class=class aria-describedby=field.described_by(faulty)>
            <legend class="field-label">{label(texts, field)}</legend>
            {above(texts, field, form)}
            <input type="hidden" name=field.name.clone() value=""/>
            <div class=list>{items}</div>
            {below(field, None)}
        </fieldset>
    }
    .into_any()
}

/// A statement to be ticked.
pub(crate) fn declaration_field(texts: Texts, field: &Field, form: &Form) -> AnyView {
    let faulty = form.problems_of(&field.name).next().is_some();
    let class = if faulty { "field has-problem" } else { "field" };
    view! {
        <div class=class>
            {above(texts, field, form)}
            <input type="hidden" name=field.name.clone() value=""/>
            <label class="choice">
                <input
                    type="checkbox"
                    id=field.id()
                    name=field.name.clone()
                    value="yes"
                    checked=form.holds(&field.name, "yes")
                    aria-describedby=field.described_by(faulty)
                    aria-invalid=faulty.then_some("true")
                />
                <span class="choice-text">{field.label.clone()}</span>
            </label>
            {below(field, None)}
        </div>
    }
    .into_any()
}
