//! What jurors wrote about a submission, and what the applicant is told of their reading.

use domain::{
    ports::{Refusal, secretariat_office::OfficeSheet},
    revision::Revision,
};
use leptos::prelude::*;

use super::submission;
use crate::{
    components::{
        answers::paragraphs,
        field::{Field, text_field},
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Reply},
    request::Request,
};

/// POST.
pub async fn save(request: Request) -> Answer {
    request.only(|name| matches!(name, "feedback" | "feedback-revision"))?;
    let (year, id) = (request.year()?, request.submission()?);
    let seen = Revision::parse(request.form.one("feedback-revision"));
    let text = request.form.one("feedback");
    let office = &request.ports().office;
    match office
        .write_feedback(&request.caller, year, id, seen, text)
        .await
    {
        Ok(()) => {
            let here = paths::office_submission(request.locale, year, id);
            Ok(Reply::see_other(format!("{here}?told#feedback")))
        }
        Err(Refusal::Invalid(problems)) => submission::refused(&request, problems).await,
        Err(Refusal::Stale { .. }) => submission::stale(&request).await,
        Err(refusal) => Err(refusal),
    }
}

/// The section; nothing while nobody may write it. Whoever comes too late finds what is saved above
/// what was typed.
pub(super) fn section(request: &Request, sheet: &OfficeSheet, form: &Form) -> Option<AnyView> {
    let texts = request.texts();
    let (saved, revision) = sheet.feedback.as_ref()?;
    let typed = form.values().has("feedback");
    let newer = (typed && form.value("feedback") != *saved && !saved.is_empty()).then(|| {
        view! {
            <p class="note">{texts.text("form-stale-saved")}</p>
            <div class="prose">{paragraphs(saved)}</div>
        }
    });
    let own = if typed {
        form.clone()
    } else {
        Form::filled(Pairs::default().with("feedback", saved.clone()))
    };
    let field = Field::new("feedback", texts.text("office-feedback-text"))
        .hint(texts.text("office-feedback-hint"))
        .readers(texts.text("office-feedback-readers"))
        .optional();
    let action = paths::office_feedback(request.locale, sheet.office.edition.year, sheet.id);
    Some(
        view! {
            <section class="panel" id="feedback">
                <h2>{texts.text("office-feedback")}</h2>
                {newer}
                <form method="post" action=action>
                    <input type="hidden" name="feedback-revision" value=revision.0.to_string()/>
                    {text_field(texts, &field, &own, 6, None)}
                    <div class="form-actions">
                        <button class="button">{texts.text("form-save")}</button>
                    </div>
                </form>
            </section>
        }
        .into_any(),
    )
}

/// What jurors wrote, round by round, without their names.
pub(super) fn comments(request: &Request, sheet: &OfficeSheet) -> Option<AnyView> {
    let (texts, locale) = (request.texts(), request.locale);
    let rounds = sheet.office.edition.rounds.iter();
    let told = rounds.filter_map(|round| {
        let lines: Vec<AnyView> = sheet
            .comments
            .iter()
            .filter(|comment| comment.round == round.code)
            .map(|comment| {
                view! { <li class="jury-comment prose">{paragraphs(&comment.text)}</li> }.into_any()
            })
            .collect();
        let name = round.name.get(locale).to_owned();
        (!lines.is_empty())
            .then(|| view! { <h3>{name}</h3> <ul class="jury-comments">{lines}</ul> })
    });
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| {
        view! {
            <section class="panel" id="jury-comments">
                <h2>{texts.text("office-jury-comments")}</h2>
                {told}
                <p class="note">{texts.text("office-jury-comments-note")}</p>
            </section>
        }
        .into_any()
    })
}
