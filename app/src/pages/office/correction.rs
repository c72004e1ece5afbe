//! Sending sections of a submission back for correction, and what came of it.

use domain::{
    edition::{Edition, Section},
    ports::{
        Refusal,
        corrections::{Correction, CorrectionDesk, SectionChange},
        secretariat_office::OfficeSheet,
    },
    problem::Problems,
    revision::Revision,
};
use i18n::{Texts, moment, t};
use leptos::prelude::*;

use super::submission;
use crate::{
    components::{
        answers::paragraphs,
        difference::differences,
        field::{Choice, Choosing, Field, choices_field, text_field},
        local_time::{is_time, time_field, typed},
        moment::date_time_zone,
    },
    form::Form,
    paths,
    reply::{Answer, Reply},
    request::Request,
};

/// The fields of the form, apart from those of the others on the page.
const SECTIONS: &str = "correction-sections";
const CLOSES: &str = "correction-closes";
const MESSAGE: &str = "correction-message";

/// POST: sends back, or takes it back.
pub async fn save(request: Request) -> Answer {
    request.only(|name| {
        matches!(name, "revision" | "step" | SECTIONS | MESSAGE) || is_time(CLOSES, name)
    })?;
    let (year, id) = (request.year()?, request.submission()?);
    let port = &request.ports().corrections;
    let here = paths::office_submission(request.locale, year, id);
    if request.form.one("step") == "end" {
        port.end_correction(&request.caller, year, id).await?;
        return Ok(Reply::see_other(format!("{here}#correction")));
    }
    let desk = port.corrections(&request.caller, year, id).await?;
    if !desk.allowed {
        return Err(Refusal::NotFound);
    }
    if !desk.possible {
        // Somebody else sent it back or judged it meanwhile: what was typed stays.
        return submission::stale(&request).await;
    }
    let zone = submission::zone(&request).await?;
    let closes = match typed(&zone, &request.form, CLOSES) {
        Ok(closes) => closes,
        Err(code) => {
            let mut problems = Problems::default();
            problems.add(CLOSES, code);
            return submission::refused(&request, problems).await;
        }
    };
    let sections = request.form.all(SECTIONS).filter(|code| !code.is_empty());
    let sections = sections.map(str::to_owned).collect();
    let seen = Revision::parse(request.form.one("revision"));
    let message = request.form.one(MESSAGE);
    match port
        .send_back(&request.caller, year, id, seen, sections, closes, message)
        .await
    {
        Ok(()) => Ok(Reply::see_other(format!("{here}?sent#correction"))),
        Err(Refusal::Invalid(mut problems)) => {
            for problem in &mut problems.0 {
                problem.field = format!("correction-{}", problem.field);
            }
            submission::refused(&request, problems).await
        }
        Err(Refusal::Stale { .. }) => submission::stale(&request).await,
        Err(refusal) => Err(refusal),
    }
}

/// The label of a field, for the list of problems.
pub(super) fn label(texts: Texts, field: &str) -> Option<String> {
    matches!(field, SECTIONS | CLOSES | MESSAGE).then(|| texts.text(field))
}

/// The panel beside a submission; nothing where nothing was asked and nothing can be.
pub(super) fn section(
    request: &Request,
    sheet: &OfficeSheet,
    desk: &CorrectionDesk,
    form: &Form,
) -> Option<AnyView> {
    if desk.all.is_empty() && !desk.possible {
        return None;
    }
    let texts = request.texts();
    let sent = request
        .query
        .has("sent")
        .then(|| view! { <p class="note" role="status">{texts.text("correction-sent")}</p> });
    let asked = desk
        .all
        .iter()
        .map(|(correction, changes)| one(request, sheet, correction, changes))
        .collect_view();
    let ask = desk.possible.then(|| ask(request, sheet, desk, form));
    Some(
        view! {
            <section class="panel" id="correction">
                <h2>{texts.text("correction-title")}</h2>
                {sent}
                {asked}
                {ask}
            </section>
        }
        .into_any(),
    )
}

/// The names of sections, contact persons first.
pub(crate) fn names(texts: Texts, edition: &Edition, sections: &[String]) -> String {
    let contacts = sections.iter().any(|code| code == Section::CONTACTS);
    let contacts = contacts.then(|| texts.text("applicant-contacts-title"));
    let others = edition.sections.iter();
    let others = others.filter(|section| sections.contains(&section.code));
    let names = others.map(|section| section.title.get(texts.locale()).to_owned());
    contacts
        .into_iter()
        .chain(names)
        .collect::<Vec<_>>()
        .join(" · ")
}

fn one(
    request: &Request,
    sheet: &OfficeSheet,
    correction: &Correction,
    changes: &[SectionChange],
) -> AnyView {
    let texts = request.texts();
    let edition = &sheet.office.edition;
    let zone = &edition.time_zone;
    let asked = moment::date_time(texts.locale(), correction.asked.micros(), zone);
    let at = |key, at| {
        view! { <p>{texts.text(key)} " " {date_time_zone(texts, at, zone)}</p> }.into_any()
    };
    let open = correction.is_open(sheet.office.now);
    let state = match (correction.answered, correction.ended) {
        (Some(answered), _) => at("correction-answered", answered),
        (None, Some(ended)) => at("correction-ended", ended),
        (None, None) if open => at("correction-until", correction.closes),
        (None, None) => view! { <p>{texts.text("correction-unanswered")}</p> }.into_any(),
    };
    let changed = changes.iter().filter_map(|change| {
        let section = edition.section(&change.section)?;
        Some(differences(texts, section, &change.before, &change.after))
    });
    let changed: Vec<AnyView> = changed.flatten().collect();
    let changed = (!changed.is_empty()).then(|| {
        view! {
            <h4>{texts.text("correction-changes")}</h4>
            <dl class="differences">{changed}</dl>
        }
    });
    let end = open.then(|| {
        let action = paths::office_correction(request.locale, edition.year, sheet.id);
        view! {
            <form method="post" action=action>
                <details>
                    <summary>{texts.text("correction-end")}</summary>
                    <p>{texts.text("correction-end-text")}</p>
                    <button class="button" name="step" value="end">{texts.text("correction-end")}</button>
                </details>
            </form>
        }
    });
    view! {
        <h3>{t!(texts, "correction-asked", date = &asked)}</h3>
        <p class="note">{names(texts, edition, &correction.sections)}</p>
        {paragraphs(&correction.message)}
        {state}
        {changed}
        {end}
    }
    .into_any()
}

fn ask(request: &Request, sheet: &OfficeSheet, desk: &CorrectionDesk, form: &Form) -> AnyView {
    let texts = request.texts();
    let edition = &sheet.office.edition;
    let zone = &edition.time_zone;
    let contacts = [(
        Section::CONTACTS.to_owned(),
        texts.text("applicant-contacts-title"),
    )];
    let entry = edition.sections.iter().filter(|own| own.step.is_entry());
    let sections = entry.map(|section| {
        let title = section.title.get(texts.locale()).to_owned();
        (section.code.clone(), title)
    });
    let choices: Vec<Choice> = contacts
        .into_iter()
        .chain(sections)
        .map(|(value, label)| Choice {
            value,
            label,
            note: String::new(),
        })
        .collect();
    let sections = Field::new(SECTIONS, texts.text(SECTIONS));
    let closes = Field::new(CLOSES, texts.text(CLOSES)).hint(t!(
        texts,
        "extension-closes-hint",
        zone = zone
    ));
    let message =
        Field::new(MESSAGE, texts.text(MESSAGE)).readers(texts.text("correction-message-readers"));
    let latest = desk.latest.map(|latest| {
        view! { <p class="note">{texts.text("extension-latest")} " " {date_time_zone(texts, latest, zone)}</p> }
    });
    let action = paths::office_correction(request.locale, edition.year, sheet.id);
    let typed = form.values().has(MESSAGE);
    view! {
        <details open=typed>
            <summary>{texts.text("correction-send")}</summary>
            <p class="note">{texts.text("correction-lede")}</p>
            <form method="post" action=action>
                <input type="hidden" name="revision" value=sheet.revision.0.to_string()/>
                {choices_field(texts, &sections, form, Choosing::Several, &choices)}
                {text_field(texts, &message, form, 4, None)}
                {time_field(texts, &closes, form, zone)}
                {latest}
                <div class="form-actions"><button class="button">{texts.text("correction-send")}</button></div>
            </form>
        </details>
    }
    .into_any()
}
