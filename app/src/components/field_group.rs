//! Questions that take several values: each control at its place, all under the question's name.

use domain::submission::{Period, money};
use i18n::{Texts, currencies, t};
use leptos::prelude::*;

use super::field::{Choice, Field, above, below, label};
use crate::form::Form;

/// Several controls under one question.
fn group(texts: Texts, field: &Field, form: &Form, controls: AnyView) -> AnyView {
    let faulty = form.problems_of(&field.name).next().is_some();
    let class = if faulty { "field has-problem" } else { "field" };
    view! {
        <fieldset class=class aria-describedby=field.described_by(faulty)>
            <legend class="field-label">{label(texts, field)}</legend>
            {above(texts, field, form)}
            {controls}
            {below(field, None)}
        </fieldset>
    }
    .into_any()
}

/// The control at a place. The first has the field's own identifier, where the summary leads.
fn id_at(field: &Field, place: usize) -> String {
    if place == 0 {
        format!("f-{}", field.name)
    } else {
        format!("f-{}-{place}", field.name)
    }
}

fn line_at(field: &Field, form: &Form, place: usize, label: String, kind: &'static str) -> AnyView {
    let id = id_at(field, place);
    let faulty = form.problems_of(&field.name).next().is_some();
    let decimal = (kind == "text").then_some("decimal");
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{label}</label>
            <input
                type=kind
                id=id
                name=field.name.clone()
                value=form.value_at(&field.name, place)
                inputmode=decimal
                autocomplete="off"
                aria-invalid=faulty.then_some("true")
            />
        </div>
    }
    .into_any()
}

fn select_at(
    texts: Texts,
    field: &Field,
    form: &Form,
    place: usize,
    label: String,
    choices: &[Choice],
) -> AnyView {
    let id = id_at(field, place);
    let chosen = form.value_at(&field.name, place);
    let faulty = form.problems_of(&field.name).next().is_some();
    let option = |choice: &Choice| {
        let selected = choice.value == chosen;
        view! { <option value=choice.value.clone() selected=selected>{choice.label.clone()}</option> }
    };
    // What is stored stays, also where the list has it no more.
    let unlisted = !chosen.is_empty() && choices.iter().all(|choice| choice.value != chosen);
    let unlisted = unlisted
        .then(|| view! { <option value=chosen.clone() selected=true>{chosen.clone()}</option> });
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{label}</label>
            <select id=id name=field.name.clone() aria-invalid=faulty.then_some("true")>
                <option value="">{texts.text("form-choose")}</option>
                {choices.iter().map(option).collect_view()}
                {unlisted}
            </select>
        </div>
    }
    .into_any()
}

/// An amount and its currency.
pub(crate) fn money_field(texts: Texts, field: &Field, form: &Form) -> AnyView {
    let listed = currencies::sorted(texts.locale()).iter();
    let choices: Vec<Choice> = listed
        .filter(|(code, _)| money::CURRENCIES.contains(code))
        .map(|(code, name)| Choice {
            value: (*code).to_owned(),
            label: format!("{code} – {name}"),
            note: String::new(),
        })
        .collect();
    let amount = line_at(field, form, 0, texts.text("form-amount"), "text");
    let currency = texts.text("form-currency");
    let currency = select_at(texts, field, form, 1, currency, &choices);
    let controls = view! { <div class="field-pair">{amount} {currency}</div> };
    group(texts, field, form, controls.into_any())
}

/// The first month, the last, and whether it goes on.
pub(crate) fn period_field(texts: Texts, field: &Field, form: &Form) -> AnyView {
    let from = line_at(field, form, 0, texts.text("form-period-from"), "month");
    let to = line_at(field, form, 1, texts.text("form-period-to"), "month");
    let controls = view! {
        <div class="field-pair">{from} {to}</div>
        <label class="choice">
            <input
                type="checkbox"
                id=id_at(field, 2)
                name=field.name.clone()
                value=Period::ONGOING
                checked=form.holds(&field.name, Period::ONGOING)
            />
            <span class="choice-text">{texts.text("form-period-ongoing")}</span>
        </label>
    };
    group(texts, field, form, controls.into_any())
}

/// A list of choices for each rank.
pub(crate) fn ranking_field(
    texts: Texts,
    field: &Field,
    form: &Form,
    ranks: usize,
    choices: &[Choice],
) -> AnyView {
    let ranks = (0..ranks).map(|place| {
        let label = t!(texts, "form-rank", place = place + 1);
        select_at(texts, field, form, place, label, choices)
    });
    let controls = view! { <div class="field-pair">{ranks.collect_view()}</div> };
    group(texts, field, form, controls.into_any())
}

/// Rows that are shown at once; more come when these are saved.
const ROWS_AT_FIRST: usize = 3;

/// Rows of cells under the names of their columns.
pub(crate) fn table_field(
    texts: Texts,
    field: &Field,
    form: &Form,
    columns: &[Choice],
    most: usize,
) -> AnyView {
    let wide = columns.len().max(1);
    let cells = form.values().all(&field.name).collect::<Vec<_>>();
    let filled = cells.iter().rposition(|cell| !cell.trim().is_empty());
    let filled = filled.map_or(0, |last| last / wide + 1);
    let shown = (filled + 1).max(ROWS_AT_FIRST).min(most);
    let faulty = form.problems_of(&field.name).next().is_some();
    let heads = columns
        .iter()
        .map(|column| view! { <th scope="col">{column.label.clone()}</th> });
    let rows = (0..shown).map(|row| {
        let cells = columns.iter().enumerate().map(|(at, column)| {
            let place = row * wide + at;
            let column = column.label.as_str();
            let label = t!(texts, "form-cell", column = column, row = row + 1);
            view! {
                <td>
                    <input
                        type="text"
                        id=id_at(field, place)
                        name=field.name.clone()
                        value=form.value_at(&field.name, place)
                                autocomplete="off"
                        aria-label=label
                        aria-invalid=faulty.then_some("true")
                    />
                </td>
            }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    let note = if shown < most {
        t!(texts, "form-rows-more", limit = most)
    } else {
        t!(texts, "form-rows-all", limit = most)
    };
    let controls = view! {
        <div class="table-frame">
            <table class="table">
                <thead><tr>{heads.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        <p class="field-hint">{note}</p>
    };
    group(texts, field, form, controls.into_any())
}
