//! A section: its texts, and of whom it is asked.

use domain::{
    edition::{FormChange, FormStep},
    ports::{
        Refusal,
        entry_forms::{FormEffects, FormView},
    },
    problem::Problems,
    revision::Revision,
};
use i18n::Texts;
use leptos::prelude::*;

use super::{
    super::{in_languages::InLanguages, nav, page},
    effects, piece_label, shaped,
};
use crate::{
    components::{
        field::{Choice, Choosing, Field, choices_field},
        notice::stale_notice,
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

const TITLE: InLanguages = InLanguages::line("title", "entry-form-section-title");
const INTRO: InLanguages = InLanguages::text("intro", "entry-form-section-intro", 3);

/// GET: the section `code`, or a new one.
pub(super) async fn show(request: Request) -> Answer {
    let view = shaped(&request).await?;
    let code = request.query.one("code");
    let entry = FormStep::Entry.code();
    let mut pairs = Pairs::default().with("code", code);
    if !code.is_empty() {
        let section = view.office.edition.section(code).ok_or(Refusal::NotFound)?;
        pairs = TITLE.filled(pairs, &section.title);
        pairs = INTRO.filled(pairs, &section.intro);
        pairs = pairs.with("step", section.step.code());
    } else {
        pairs = pairs.with("step", entry);
    }
    Ok(Reply::page(whole(
        &request,
        &view,
        &Form::filled(pairs),
        None,
        false,
    )))
}

/// POST.
pub(super) async fn save(request: Request) -> Answer {
    request.only(|name| {
        matches!(name, "code" | "revision" | "step" | "looked")
            || TITLE.is_field(name)
            || INTRO.is_field(name)
    })?;
    let (form, year) = (&request.form, request.year()?);
    let seen = Revision::parse(form.one("revision"));
    let mut problems = Problems::default();
    let change = FormChange::Section {
        code: Some(form.one("code").to_owned()).filter(|code| !code.is_empty()),
        title: Box::new(TITLE.typed(form, &mut problems)),
        intro: Box::new(INTRO.typed(form, &mut problems)),
        step: FormStep::from_code(form.chosen("step")).unwrap_or_default(),
    };
    let forms = &request.ports().forms;
    let changed = match problems.into_result() {
        Ok(()) => {
            let looked = form.one("looked");
            forms
                .change_form(&request.caller, year, seen, change, looked)
                .await
        }
        Err(problems) => Err(Refusal::Invalid(problems)),
    };
    match changed {
        // Who has to answer more now, because more is asked of everybody.
        Ok(Some(effects)) => {
            let view = shaped(&request).await?;
            let form = Form::filled(request.form.clone());
            let page = whole(&request, &view, &form, Some(&effects), false);
            Ok(Reply::page(page))
        }
        Ok(None) => Ok(Reply::see_other(format!(
            "{}?saved",
            paths::office_form(request.locale, year)
        ))),
        Err(Refusal::Invalid(problems)) => {
            let view = shaped(&request).await?;
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(whole(&request, &view, &form, None, false)))
        }
        Err(Refusal::Stale { .. }) => {
            let view = shaped(&request).await?;
            let form = Form::filled(request.form.clone());
            Ok(Reply::conflict(whole(&request, &view, &form, None, true)))
        }
        Err(refusal) => Err(refusal),
    }
}

fn label(texts: Texts, view: &FormView, field: &str) -> String {
    let known = TITLE
        .label(texts, field)
        .or_else(|| INTRO.label(texts, field));
    let known = known.or_else(|| (field == "step").then(|| texts.text("full-sheet-step")));
    known.unwrap_or_else(|| {
        let code = field.split('.').nth(1).unwrap_or(field);
        piece_label(texts, &view.office.edition, code)
    })
}

fn step_field(texts: Texts, form: &Form) -> AnyView {
    let choices = FormStep::ALL.map(|step| Choice {
        value: step.code().to_owned(),
        label: texts.text(match step {
            FormStep::Entry => "full-sheet-step-entry",
            FormStep::FullSheet => "full-sheet-step-full",
        }),
        note: String::new(),
    });
    let field =
        Field::new("step", texts.text("full-sheet-step")).hint(texts.text("full-sheet-step-hint"));
    choices_field(texts, &field, form, Choosing::One, &choices)
}

fn whole(
    request: &Request,
    view: &FormView,
    form: &Form,
    considered: Option<&FormEffects>,
    stale: bool,
) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let year = view.office.edition.year;
    let code = form.value("code");
    let title = texts.text(if code.is_empty() {
        "entry-form-section-add"
    } else {
        "entry-form-section-change"
    });
    let stale = stale_notice(texts, stale, "office-stale-text");
    let looked = considered.map_or_else(String::new, |own| own.fingerprint.clone());
    let view = view! {
        {nav(request, &view.office)}
        {stale}
        {problem_summary(texts, form.problems(), |field| label(texts, view, field))}
        {considered.and_then(|own| effects::affected(request, &view.office.edition, own))}
        <header class="page-head"><h1 class="title">{title.clone()}</h1></header>
        <form class="panel" method="post" action=paths::office_form_section(locale, year)>
            {TITLE.fields(texts, form)}
            {INTRO.fields(texts, form)}
            {step_field(texts, form)}
            <input type="hidden" name="looked" value=looked/>
            <input type="hidden" name="code" value=code/>
            <input type="hidden" name="revision" value=view.office.revision.0.to_string()/>
            <div class="form-actions">
                <button class="button button-primary">{texts.text("form-save")}</button>
                " "
                <a class="button button-quiet" href=paths::office_form(locale, year)>{texts.text("form-back")}</a>
            </div>
        </form>
    };
    page(title, view.into_any())
}
