//! What a change of the form would do, told before it is applied.

use domain::{
    edition::Edition,
    ports::entry_forms::{AffectedEntry, FormEffects},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    components::{badge::state_badge, problem_summary::sentence},
    paths,
    request::Request,
};

/// Most entries that are listed by name.
const LISTED: usize = 20;

/// The entries that would have faults that they do not have now; nothing where there are none.
pub(super) fn affected(
    request: &Request,
    edition: &Edition,
    effects: &FormEffects,
) -> Option<AnyView> {
    let texts = request.texts();
    let lines = effects.affected.iter().take(LISTED);
    let lines = lines
        .map(|entry| line(request, edition, effects, entry))
        .collect_view();
    (effects.count > 0).then(|| {
        view! {
            <div class="notice notice-warning" role="alert">
                <p class="notice-title">{t!(texts, "entry-form-affected", count = effects.count)}</p>
                <p>{texts.text("entry-form-affected-text")}</p>
                <ul class="checklist">{lines}</ul>
            </div>
        }
        .into_any()
    })
}

/// The label of a question.
fn label(texts: Texts, effects: &FormEffects, code: &str) -> String {
    let label = effects.labels.get(code);
    label.map_or_else(
        || code.to_owned(),
        |label| label.get(texts.locale()).to_owned(),
    )
}

fn line(
    request: &Request,
    edition: &Edition,
    effects: &FormEffects,
    entry: &AffectedEntry,
) -> AnyView {
    let texts = request.texts();
    let faults: Vec<String> = entry
        .faults
        .iter()
        .map(|fault| {
            let label = label(texts, effects, &fault.field);
            format!("{label} — {}", sentence(texts, fault))
        })
        .collect();
    let href = paths::office_submission(request.locale, edition.year, entry.submission);
    let title = if entry.title.is_empty() {
        texts.text("applicant-untitled")
    } else {
        entry.title.clone()
    };
    view! {
        <li class="is-wrong">
            <a href=href><bdi>{title}</bdi></a> " " {state_badge(texts, entry.state)} <br/> {faults.join(" ")}
        </li>
    }
    .into_any()
}

/// Which questions come, go and change.
pub(super) fn differences(texts: Texts, effects: &FormEffects) -> AnyView {
    let list = |key: &str, codes: &[String]| {
        let names: Vec<String> = codes
            .iter()
            .map(|code| label(texts, effects, code))
            .collect();
        (!names.is_empty()).then(|| {
            let title = t!(texts, key, count = names.len());
            view! { <dt>{title}</dt> <dd>{names.join(" · ")}</dd> }
        })
    };
    let lists = [
        list("entry-form-added", &effects.added),
        list("entry-form-removed", &effects.removed),
        list("entry-form-changed", &effects.changed),
    ];
    if lists.iter().all(Option::is_none) {
        return view! { <p>{texts.text("entry-form-same")}</p> }.into_any();
    }
    view! { <dl class="facts">{lists}</dl> }.into_any()
}
