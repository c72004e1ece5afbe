//! The texts of a section.

use domain::{
    edition::FormChange,
    ports::{Refusal, entry_forms::FormView},
    problem::Problems,
    revision::Revision,
};
use i18n::Texts;
use leptos::prelude::*;

use super::{
    super::{in_languages::InLanguages, nav, page},
    shaped,
};
use crate::{
    components::{notice::stale_notice, problem_summary::problem_summary},
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
    let mut pairs = Pairs::default().with("code", code);
    if !code.is_empty() {
        let section = view.office.edition.section(code).ok_or(Refusal::NotFound)?;
        pairs = TITLE.filled(pairs, &section.title);
        pairs = INTRO.filled(pairs, &section.intro);
    }
    Ok(Reply::page(whole(
        &request,
        &view,
        &Form::filled(pairs),
        false,
    )))
}

/// POST.
pub(super) async fn save(request: Request) -> Answer {
    request.only(|name| {
        matches!(name, "code" | "revision") || TITLE.is_field(name) || INTRO.is_field(name)
    })?;
    let (form, year) = (&request.form, request.year()?);
    let seen = Revision::parse(form.one("revision"));
    let mut problems = Problems::default();
    let change = FormChange::Section {
        code: Some(form.one("code").to_owned()).filter(|code| !code.is_empty()),
        title: Box::new(TITLE.typed(form, &mut problems)),
        intro: Box::new(INTRO.typed(form, &mut problems)),
    };
    let forms = &request.ports().forms;
    let changed = match problems.into_result() {
        // Texts give no entry a fault.
        Ok(()) => {
            forms
                .change_form(&request.caller, year, seen, change, "")
                .await
        }
        Err(problems) => Err(Refusal::Invalid(problems)),
    };
    match changed {
        Ok(_) => Ok(Reply::see_other(format!(
            "{}?saved",
            paths::office_form(request.locale, year)
        ))),
        Err(Refusal::Invalid(problems)) => {
            let view = shaped(&request).await?;
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(whole(&request, &view, &form, false)))
        }
        Err(Refusal::Stale { .. }) => {
            let view = shaped(&request).await?;
            let form = Form::filled(request.form.clone());
            Ok(Reply::conflict(whole(&request, &view, &form, true)))
        }
        Err(refusal) => Err(refusal),
    }
}

fn label(texts: Texts, field: &str) -> String {
    let known = TITLE
        .label(texts, field)
        .or_else(|| INTRO.label(texts, field));
    known.unwrap_or_else(|| field.to_owned())
}

fn whole(request: &Request, view: &FormView, form: &Form, stale: bool) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let year = view.office.edition.year;
    let code = form.value("code");
    let title = texts.text(if code.is_empty() {
        "entry-form-section-add"
    } else {
        "entry-form-section-change"
    });
    let stale = stale_notice(texts, stale, "office-stale-text");
    let view = view! {
        {nav(request, &view.office)}
        {stale}
        {problem_summary(texts, form.problems(), |field| label(texts, field))}
        <header class="page-head"><h1 class="title">{title.clone()}</h1></header>
        <form class="panel" method="post" action=paths::office_form_section(locale, year)>
            {TITLE.fields(texts, form)}
            {INTRO.fields(texts, form)}
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
