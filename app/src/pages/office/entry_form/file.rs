//! The entry form as a file: kept, compared, put in the place of the one there is.

use domain::{
    ports::{
        Refusal,
        entry_forms::{FormEffects, FormView},
    },
    problem::{ProblemCode, Problems},
    revision::Revision,
};
use leptos::prelude::*;

use super::{
    super::{nav, page},
    effects, piece_label, shaped,
};
use crate::{
    components::{
        field::{Field, text_field},
        notice::stale_notice,
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, FileKind, Page, Reply},
    request::Request,
};

/// GET: the form as it is, to keep.
pub(super) async fn keep(request: Request) -> Answer {
    let year = request.year()?;
    let text = request.ports().forms.form_file(&request.caller, year);
    let name = format!("form-{year}.toml");
    Ok(Reply::file(name, FileKind::Toml, text.await?))
}

/// GET: where a file is put in.
pub(super) async fn show(request: Request) -> Answer {
    let view = shaped(&request).await?;
    let form = Form::filled(Pairs::default());
    Ok(Reply::page(whole(&request, &view, &form, None, false)))
}

/// POST: compares (`step=look`), then puts the form in the place of the one there is.
pub(super) async fn take(request: Request) -> Answer {
    request.only(|name| matches!(name, "file" | "step" | "looked" | "revision"))?;
    let (form, year) = (&request.form, request.year()?);
    let (forms, caller) = (&request.ports().forms, &request.caller);
    let view = shaped(&request).await?;
    let shown = Form::filled(form.clone());
    let change = match forms.read_form_file(form.one("file")) {
        Ok(change) => change,
        Err(problems) => return Ok(refused(&request, &view, problems)),
    };
    let effects = match forms.consider_form(caller, year, &change).await {
        Ok(effects) => effects,
        Err(Refusal::Invalid(problems)) => return Ok(refused(&request, &view, problems)),
        Err(refusal) => return Err(refusal),
    };
    if form.one("step") != "apply" {
        return Ok(Reply::page(whole(
            &request,
            &view,
            &shown,
            Some(&effects),
            false,
        )));
    }
    let seen = Revision::parse(form.one("revision"));
    let looked = form.one("looked");
    match forms.change_form(caller, year, seen, change, looked).await {
        Ok(None) => Ok(Reply::see_other(format!(
            "{}?saved",
            paths::office_form(request.locale, year)
        ))),
        Ok(Some(effects)) => Ok(Reply::page(whole(
            &request,
            &view,
            &shown,
            Some(&effects),
            false,
        ))),
        Err(Refusal::Stale { .. }) => {
            let view = shaped(&request).await?;
            Ok(Reply::conflict(whole(
                &request,
                &view,
                &shown,
                Some(&effects),
                true,
            )))
        }
        Err(refusal) => Err(refusal),
    }
}

/// All that is wrong with a file, in its own words for the places: they stand in it.
fn refused(request: &Request, view: &FormView, mut problems: Problems) -> Reply {
    let edition = &view.office.edition;
    for problem in &mut problems.0 {
        // What is answered already is known by its label.
        if problem.code == ProblemCode::InUse {
            let code = problem.field.split('.').nth(1).unwrap_or_default();
            problem.field = piece_label(request.texts(), edition, code);
        }
    }
    let form = Form::refused(request.form.clone(), problems);
    Reply::rejected(whole(request, view, &form, None, false))
}

fn whole(
    request: &Request,
    view: &FormView,
    form: &Form,
    considered: Option<&FormEffects>,
    stale: bool,
) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &view.office.edition;
    let title = texts.text("entry-form-import");
    let field =
        Field::new("file", texts.text("entry-form-file")).hint(texts.text("entry-form-file-hint"));
    let compared = considered.map(|considered| {
        view! {
            {effects::affected(request, edition, considered)}
            <section class="panel">
                <h2>{texts.text("entry-form-compared")}</h2>
                {effects::differences(texts, considered)}
            </section>
        }
    });
    let apply = considered.is_some().then(|| {
        view! {
            <button class="button button-primary" name="step" value="apply">{texts.text("entry-form-apply")}</button>
            " "
        }
    });
    let looked = considered.map(|considered| considered.fingerprint.clone());
    let named = |field: &str| {
        if field == "file" {
            texts.text("entry-form-file")
        } else {
            field.to_owned()
        }
    };
    let view = view! {
        {nav(request, &view.office)}
        {stale_notice(texts, stale, "office-stale-text")}
        {problem_summary(texts, form.problems(), named)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("entry-form-import-lede")}</p>
        </header>
        {compared}
        <form class="panel" method="post" action=paths::office_form_import(locale, edition.year)>
            {text_field(texts, &field, form, 18, None)}
            <input type="hidden" name="looked" value=looked.unwrap_or_default()/>
            <input type="hidden" name="revision" value=view.office.revision.0.to_string()/>
            <div class="form-actions">
                {apply}
                <button class="button" name="step" value="look">{texts.text("entry-form-compare")}</button>
                " "
                <a class="button button-quiet" href=paths::office_form(locale, edition.year)>{texts.text("form-back")}</a>
            </div>
        </form>
    };
    page(title, view.into_any())
}
