//! The fields in which the rules of a round are set.

use domain::{
    edition::{Edition, PassShare, Round, RoundKind},
    locale::Locale,
    ranking::{cutoff::TieKey, method::Method},
};
use i18n::Texts;
use leptos::prelude::*;

use super::rules_form::{QUOTA, TIE_KEYS, key_code, on, places};
use crate::{
    components::field::{
        Choice, Choosing, Field, choices_field, declaration_field, line_field, select_field,
        text_field,
    },
    form::Form,
};

/// The label of a field: its own, or that of its last part.
pub(super) fn label(texts: Texts, field: &str) -> String {
    let parts: Vec<&str> = field.split('-').collect();
    let (end, language) = match parts.as_slice() {
        ["criterion", _, end, language] => (*end, Some(*language)),
        ["criterion", _, end] => (*end, None),
        ["quota", _] => ("cut_places", None),
        ["name", language] => ("name", Some(*language)),
        _ => (field, None),
    };
    let label = texts.text(&format!("rules-{}", end.replace('_', "-")));
    match language.and_then(|code| i18n::languages::name(texts.locale(), code)) {
        Some(language) => format!("{label} ({language})"),
        None => label,
    }
}

fn field(texts: Texts, name: &str) -> Field {
    Field::new(name, label(texts, name))
}

fn choice(texts: Texts, value: &str, key: &str) -> Choice {
    let note = texts.text(&format!("rules-{key}-{value}-note"));
    Choice {
        value: value.to_owned(),
        label: texts.text(&format!("rules-{key}-{value}")),
        note,
    }
}

/// All fields, in the order in which a round is thought out.
pub(super) fn sections(texts: Texts, edition: &Edition, round: &Round, form: &Form) -> AnyView {
    let kind = round.kind;
    let counted = match kind {
        RoundKind::Scoring => view! {
            {section(texts, "counting", counting(texts, form))}
            {section(texts, "selection", selection(texts, edition, round, form))}
        }
        .into_any(),
        RoundKind::Screening => section(texts, "selection", passing(texts, form)),
    };
    view! {
        {section(texts, "criteria", criteria(texts, kind, form))}
        {section(texts, "reading", reading(texts, form))}
        {counted}
    }
    .into_any()
}

fn section(texts: Texts, name: &str, fields: AnyView) -> AnyView {
    let heading = texts.text(&format!("rules-section-{name}"));
    view! { <section class="panel"><h2>{heading}</h2> {fields}</section> }.into_any()
}

fn criteria(texts: Texts, kind: RoundKind, form: &Form) -> AnyView {
    let number = |name: &str| line_field(texts, &field(texts, name), form, "text", "");
    let names = Locale::ALL.map(|locale| format!("name-{}", locale.code()));
    let named_faultily = names
        .iter()
        .any(|name| form.problems_of(name).next().is_some());
    let names = names.into_iter().map(|name| number(&name));
    let criteria = (0..places(form.values()))
        .map(|place| criterion(texts, kind, place, form))
        .collect_view();
    let scale = match kind {
        RoundKind::Scoring => view! {
            <div class="field-pair">{number("low")} {number("high")} {number("step_of_scale")}</div>
        }
        .into_any(),
        RoundKind::Screening => {
            view! { <p class="field-hint">{texts.text("rules-screening-note")}</p> }.into_any()
        }
    };
    view! {
        <details open=named_faultily>
            <summary>{texts.text("rules-round-name")}</summary>
            {names.collect_view()}
        </details>
        {scale}
        <div class="rules-criteria">{criteria}</div>
        {declaration_field(texts, &field(texts, "comment_required"), form)}
    }
    .into_any()
}

/// A criterion: how much it counts in sight, its words in five languages behind a click.
fn criterion(texts: Texts, kind: RoundKind, place: usize, form: &Form) -> AnyView {
    let code = form.value(&on(place, "code"));
    let is_new = code.is_empty();
    let name = form.value(&on(place, &format!("name-{}", texts.locale().code())));
    let heading = if is_new && name.is_empty() {
        texts.text("rules-criterion-new")
    } else {
        name
    };
    let own = |end: &str| field(texts, &on(place, end));
    let words = Locale::ALL.map(|locale| {
        let own = |end: &str| own(&format!("{end}-{}", locale.code()));
        view! {
            <fieldset class="rules-language">
                <legend class="field-label">{i18n::languages::name(texts.locale(), locale.code())}</legend>
                {line_field(texts, &own("name"), form, "text", "")}
                {line_field(texts, &own("text"), form, "text", "")}
                {text_field(texts, &own("anchors").hint(texts.text("rules-anchors-hint")).optional(), form, 3, None)}
            </fieldset>
        }
    });
    let own_head = on(place, "");
    let mut faults = form.problems().0.iter();
    let open = is_new
        && form
            .value(&on(place, "weight"))
            .is_empty()
            .then_some(())
            .is_none();
    let faulty = faults.any(|problem| problem.field.starts_with(&own_head));
    let weight = match kind {
        RoundKind::Scoring => line_field(texts, &own("weight"), form, "text", ""),
        // Says that the criterion's fields are there.
        RoundKind::Screening => {
            view! { <input type="hidden" name=on(place, "weight") value=form.value(&on(place, "weight"))/> }
                .into_any()
        }
    };
    let drop = (!is_new).then(|| declaration_field(texts, &own("drop"), form));
    view! {
        <fieldset class="rules-criterion">
            <legend class="rules-criterion-name">{heading}</legend>
            <input type="hidden" name=on(place, "code") value=code/>
            <div class="rules-criterion-line">
                {weight}
                {declaration_field(texts, &own("required"), form)}
                {drop}
            </div>
            <details open=open || faulty>
                <summary>{texts.text("rules-words")}</summary>
                {words.collect_view()}
            </details>
        </fieldset>
    }
    .into_any()
}

fn reading(texts: Texts, form: &Form) -> AnyView {
    let choices = |name: &str, values: &[&str]| {
        let choices: Vec<Choice> = values.iter().map(|v| choice(texts, v, name)).collect();
        choices_field(texts, &field(texts, name), form, Choosing::One, &choices)
    };
    view! {
        {choices("panel", &["category", "everyone"])}
        {line_field(texts, &field(texts, "ballots_wanted"), form, "text", "")}
        {choices("sheet", &["full", "summary"])}
        {choices("applicant", &["named", "blind"])}
        {choices("others", &["never", "after-own", "at-deliberation"])}
        {choices("late", &["void", "stands"])}
    }
    .into_any()
}

fn counting(texts: Texts, form: &Form) -> AnyView {
    let methods: Vec<Choice> = Method::ALL
        .into_iter()
        .map(|method| Choice {
            value: method.code().to_owned(),
            label: texts.text(&format!("rules-method-{}", method.code())),
            note: texts.text(&format!("method-{}", method.code())),
        })
        .collect();
    choices_field(
        texts,
        &field(texts, "method"),
        form,
        Choosing::One,
        &methods,
    )
}

/// How many ballots have to pass an entry of a screening.
fn passing(texts: Texts, form: &Form) -> AnyView {
    let shares: Vec<Choice> = PassShare::ALL
        .into_iter()
        .map(|share| Choice {
            value: share.code().to_owned(),
            label: texts.text(&format!("rules-pass-share-{}", share.code())),
            note: String::new(),
        })
        .collect();
    let field = field(texts, "pass_share");
    choices_field(texts, &field, form, Choosing::One, &shares)
}

fn selection(texts: Texts, edition: &Edition, round: &Round, form: &Form) -> AnyView {
    let plain = |name: &str, key: &str, values: &[&str]| {
        let choices: Vec<Choice> = values
            .iter()
            .map(|value| Choice {
                value: (*value).to_owned(),
                label: texts.text(&format!("rules-{key}-{value}")),
                note: String::new(),
            })
            .collect();
        choices_field(texts, &field(texts, name), form, Choosing::One, &choices)
    };
    let number = |name: &str| line_field(texts, &field(texts, name), form, "text", "");
    let most = field(texts, "cut_most").optional();
    let names: Vec<_> = round
        .rubric
        .criteria
        .iter()
        .map(|criterion| Choice {
            value: key_code(&TieKey::HigherMark(criterion.code.clone())),
            label: i18n::t!(
                texts,
                "rules-key-mark",
                criterion = criterion.name.get(texts.locale())
            ),
            note: String::new(),
        })
        .collect();
    let fixed = ["ballots", "median", "lot"].map(|value| Choice {
        value: value.to_owned(),
        label: texts.text(&format!("rules-key-{value}")),
        note: String::new(),
    });
    let keys: Vec<Choice> = fixed.into_iter().chain(names).collect();
    let quota = |code: &str| format!("{QUOTA}{code}");
    let quotas_open = edition.categories.iter().any(|category| {
        let name = quota(&category.code);
        !form.value(&name).is_empty() || form.problems_of(&name).next().is_some()
    });
    let quotas = edition.categories.iter().map(|category| {
        let label = format!("{} {}", category.code, category.name.get(texts.locale()));
        let field = Field::new(quota(&category.code), label).optional();
        line_field(texts, &field, form, "text", "")
    });
    let compared = (0..TIE_KEYS).map(|place| {
        let label = i18n::t!(texts, "rules-tie-key", place = place + 1);
        let field = Field::new(format!("key-{place}"), label).optional();
        select_field(texts, &field, form, &keys)
    });
    view! {
        {plain("cut", "cut", &["share", "count", "quota", "score", "all"])}
        <p class="field-hint">{texts.text("rules-cut-hint")}</p>
        <div class="field-pair">
            {number("cut_percent")} {line_field(texts, &most, form, "text", "")}
            {number("cut_places")} {number("cut_points")}
        </div>
        <details class="field" open=quotas_open>
            <summary>{texts.text("rules-quotas")}</summary>
            {quotas.collect_view()}
        </details>
        {declaration_field(texts, &field(texts, "cut_by_category"), form)}
        {plain("reserved", "reserved", &["none", "size-class", "region"])}
        {line_field(texts, &field(texts, "reserved_each").optional(), form, "text", "")}
        {plain("tie", "tie", &["all", "keys", "meeting"])}
        <div class="field-pair">{compared.collect_view()}</div>
    }
    .into_any()
}
