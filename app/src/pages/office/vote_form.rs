//! The form that sets an open vote up.

use domain::{
    edition::{Edition, Held, OpenVote},
    localized::Localized,
    ports::open_votes::{NewVote, VoteOffice},
    problem::{ProblemCode, Problems},
    ranking::votes::Choices,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::in_languages::InLanguages;
use crate::{
    components::{
        field::{
            Choice, Choosing, Field, choices_field, declaration_field, line_field, select_field,
        },
        local_time::{is_time, time_field, typed_window, with_time},
    },
    form::{Form, Pairs},
    paths,
    request::Request,
};

/// What stands in the field `after` for all eligible entries. No code of a round has a colon.
const ALL: &str = ":all";

/// Whether the form has a field of this name.
pub(super) fn is_known(name: &str) -> bool {
    matches!(
        name,
        "after" | "minimum" | "maximum" | "held" | "address" | "mention"
    ) || is_time("opens", name)
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
        _ => texts.text(&format!("vote-field-{field}")),
    }
}

/// What stands in the fields at first: the vote as it is, or what most editions want.
pub(super) fn saved(view: &VoteOffice) -> Pairs {
    let edition = &view.office.edition;
    let Some(vote) = &edition.open_vote else {
        return Pairs::default()
            .with("minimum", "5")
            .with("held", "here")
            .with("mention", "yes");
    };
    let maximum = vote.choices.maximum.map(|most| most.to_string());
    let (held, address) = match &vote.held {
        Held::Here => ("here", ""),
        Held::Elsewhere { address } => ("elsewhere", address.as_str()),
    };
    let mention = if edition.awards_most_voted() {
        "yes"
    } else {
        ""
    };
    let zone = &edition.time_zone;
    let pairs = with_time(Pairs::default(), zone, "opens", vote.window.opens);
    let pairs = with_time(pairs, zone, "closes", vote.window.closes)
        .with("after", vote.after.as_deref().unwrap_or(ALL))
        .with("minimum", vote.choices.minimum.to_string())
        .with("maximum", maximum.unwrap_or_default())
        .with("held", held)
        .with("address", address)
        .with("mention", mention);
    InLanguages::NAME.filled(pairs, &vote.name)
}

/// The form.
pub(super) fn form(request: &Request, view: &VoteOffice, form: &Form) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &view.office.edition;
    let field = |name: &str| Field::new(name, label(texts, name));
    let rounds = edition.rounds.iter().map(|round| Choice {
        value: round.code.clone(),
        label: t!(texts, "vote-after-round", round = round.name.get(locale)),
        note: String::new(),
    });
    let all = Choice {
        value: ALL.to_owned(),
        label: texts.text("vote-after-all"),
        note: String::new(),
    };
    let after: Vec<Choice> = rounds.chain([all]).collect();
    let held = ["here", "elsewhere"].map(|value| Choice {
        value: value.to_owned(),
        label: texts.text(&format!("vote-held-{value}")),
        note: texts.text(&format!("vote-held-{value}-note")),
    });
    let address = field("address").optional();
    let maximum = field("maximum").optional();
    let title = if edition.open_vote.is_some() {
        "vote-office-change"
    } else {
        "vote-office-set-up"
    };
    view! {
        <form class="panel" method="post" action=paths::office_vote(locale, edition.year)>
            <h2>{texts.text(title)}</h2>
            {InLanguages::NAME.fields(texts, form)}
            <div class="field-pair">
                {time_field(texts, &field("opens"), form, &edition.time_zone)}
                {time_field(texts, &field("closes"), form, &edition.time_zone)}
            </div>
            {select_field(texts, &field("after"), form, &after)}
            <div class="field-pair">
                {line_field(texts, &field("minimum"), form, "text", "off")}
                {line_field(texts, &maximum, form, "text", "off")}
            </div>
            {choices_field(texts, &field("held"), form, Choosing::One, &held)}
            {line_field(texts, &address, form, "url", "off")}
            {declaration_field(texts, &field("mention"), form)}
            <div class="form-actions">
                <button class="button button-primary" name="step" value="set">
                    {texts.text("form-save")}
                </button>
            </div>
            <input type="hidden" name="revision" value=view.office.revision.0.to_string()/>
        </form>
    }
    .into_any()
}

/// The button that takes the vote out.
pub(super) fn remove(request: &Request, view: &VoteOffice) -> AnyView {
    let texts = request.texts();
    let action = paths::office_vote(request.locale, view.office.edition.year);
    view! {
        <form method="post" action=action>
            <div class="form-actions">
                <button class="button" name="step" value="remove">
                    {texts.text("vote-office-remove")}
                </button>
            </div>
            <input type="hidden" name="revision" value=view.office.revision.0.to_string()/>
        </form>
    }
    .into_any()
}

/// The vote as typed.
///
/// # Errors
/// What is missing or cannot be read.
pub(super) fn typed(edition: &Edition, form: &Pairs) -> Result<NewVote, Problems> {
    let mut problems = Problems::default();
    let name = InLanguages::NAME.typed(form, &mut problems);
    let window = typed_window(&edition.time_zone, form, &mut problems);
    let after = match form.one("after") {
        "" => {
            problems.add("after", ProblemCode::Missing);
            None
        }
        ALL => None,
        code => Some(code.to_owned()),
    };
    let mut number = |field: &str| {
        form.one(field).trim().parse().unwrap_or_else(|_| {
            problems.add(field, ProblemCode::NotANumber);
            1
        })
    };
    let minimum = number("minimum");
    let maximum = (!form.one("maximum").trim().is_empty()).then(|| number("maximum"));
    let held = match form.chosen("held") {
        "here" => Held::Here,
        "elsewhere" => Held::Elsewhere {
            address: form.one("address").trim().to_owned(),
        },
        _ => {
            problems.add("held", ProblemCode::NotAChoice);
            Held::Here
        }
    };
    let vote = OpenVote {
        name,
        window,
        after,
        choices: Choices { minimum, maximum },
        held,
    };
    // What cannot be read comes first: a time that is none would seem to be before all others.
    problems.into_result()?;
    vote.problems(edition).into_result()?;
    let mention = form
        .holds_yes("mention")
        .then(|| Localized::each(|locale| Texts::of(locale).text("vote-mention")));
    Ok(NewVote { vote, mention })
}
