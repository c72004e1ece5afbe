//! The section of the contact persons.

use domain::{ports::submissions::SubmissionSheet, submission::Contact};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    components::field::{Field, line_field},
    form::{Form, Pairs},
};

const DETAILS: [(&str, &str, &str); 4] = [
    ("name", "text", "name"),
    ("role", "text", "organization-title"),
    ("email", "email", "email"),
    ("phone", "tel", "tel"),
];

/// The contacts as they are saved, as the values of the form.
pub(super) fn saved(contacts: &[Contact]) -> Pairs {
    contacts
        .iter()
        .enumerate()
        .fold(Pairs::default(), |pairs, (row, contact)| {
            pairs
                .with(Contact::field(row, "name"), contact.name.clone())
                .with(Contact::field(row, "role"), contact.role.clone())
                .with(Contact::field(row, "email"), contact.email.clone())
                .with(Contact::field(row, "phone"), contact.phone.clone())
        })
}

/// The contacts as they were sent; rows without any text are left out at the end.
pub(super) fn typed(form: &Pairs) -> Vec<Contact> {
    let mut contacts: Vec<Contact> = (0..Contact::MOST)
        .map(|row| Contact {
            name: form.one(&Contact::field(row, "name")).to_owned(),
            role: form.one(&Contact::field(row, "role")).to_owned(),
            email: form.one(&Contact::field(row, "email")).to_owned(),
            phone: form.one(&Contact::field(row, "phone")).to_owned(),
        })
        .collect();
    while contacts.last().is_some_and(Contact::is_blank) {
        contacts.pop();
    }
    contacts
}

/// Whether a field belongs to this section.
pub(super) fn is_field(name: &str) -> bool {
    (0..Contact::MOST).any(|row| {
        DETAILS
            .iter()
            .any(|(detail, _, _)| name == Contact::field(row, detail))
    })
}

/// The label of a field, for the list of problems.
pub(super) fn label(texts: Texts, field: &str) -> String {
    let detail = field.rsplit('-').next().unwrap_or_default();
    if is_field(field) {
        texts.text(&format!("contact-{detail}"))
    } else {
        field.to_owned()
    }
}

/// Rows for all contacts there are, and an empty one for the next.
pub(super) fn contact_rows(texts: Texts, sheet: &SubmissionSheet, form: &Form) -> AnyView {
    let typed = |row: &usize| {
        let mut details = DETAILS.iter();
        details.any(|(detail, _, _)| !form.value(&Contact::field(*row, detail)).is_empty())
    };
    let sent = (0..Contact::MOST).rev().find(typed);
    let sent = sent.map_or(0, |row| row + 1);
    let rows = sheet
        .contacts
        .len()
        .max(sent)
        .saturating_add(1)
        .clamp(2, Contact::MOST);
    let rows = (0..rows)
        .map(|row| contact_row(texts, row, form))
        .collect_view();
    view! {
        <fieldset class="rows">
            <legend class="field-label">{texts.text("applicant-contacts-legend")}</legend>
            <p class="field-hint">{texts.text("applicant-contacts-readers")}</p>
            {rows}
        </fieldset>
    }
    .into_any()
}

fn contact_row(texts: Texts, row: usize, form: &Form) -> AnyView {
    let fields = DETAILS
        .into_iter()
        .map(|(detail, kind, autocomplete)| {
            let mut field = Field::new(
                Contact::field(row, detail),
                texts.text(&format!("contact-{detail}")),
            );
            if matches!(detail, "role" | "phone") {
                field = field.optional();
            }
            line_field(texts, &field, form, kind, autocomplete)
        })
        .collect_view();
    view! {
        <div class="row-item">
            <p class="row-item-title">{t!(texts, "contact-row", number = row + 1)}</p>
            {fields}
        </div>
    }
    .into_any()
}
