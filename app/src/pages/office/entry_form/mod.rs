//! The entry form as a list of sections and questions: moved about, and taken apart.

mod effects;
mod file;
mod full_sheet;
mod question;
mod question_fields;
mod section;

use domain::{
    access::Act,
    edition::{Edition, FormChange, Piece, Question, Section},
    ports::{Refusal, entry_forms::FormView},
    problem::Problems,
    revision::Revision,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{may, nav, page};
use crate::{
    components::{
        notice::{saved_notice, stale_notice},
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    pages::public::questions,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
    routes::{Route, get, post},
};

/// The routes of the form.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/office/{year}/form", Act::ReadProgress, show),
        post("/office/{year}/form", Act::EditForm, change),
        get("/office/{year}/form/section", Act::EditForm, section::show),
        post("/office/{year}/form/section", Act::EditForm, section::save),
        get(
            "/office/{year}/form/full-sheet",
            Act::EditTimetable,
            full_sheet::show,
        ),
        post(
            "/office/{year}/form/full-sheet",
            Act::EditTimetable,
            full_sheet::save,
        ),
        get(
            "/office/{year}/form/question",
            Act::EditForm,
            question::show,
        ),
        post(
            "/office/{year}/form/question",
            Act::EditForm,
            question::save,
        ),
        get("/office/{year}/form/file", Act::ReadProgress, file::keep),
        get("/office/{year}/form/import", Act::EditForm, file::show),
        post("/office/{year}/form/import", Act::EditForm, file::take),
    ]
}

/// GET.
async fn show(request: Request) -> Answer {
    let view = form(&request).await?;
    Ok(Reply::page(whole(&request, &view, &Form::default(), false)))
}

/// POST: `step` says what happens to which part (`question-up/title`).
async fn change(request: Request) -> Answer {
    request.only(|name| matches!(name, "step" | "revision"))?;
    let year = request.year()?;
    let change = step(request.form.one("step")).ok_or(Refusal::NotFound)?;
    let seen = Revision::parse(request.form.one("revision"));
    let forms = &request.ports().forms;
    // Moving and taking out gives no entry a fault.
    match forms
        .change_form(&request.caller, year, seen, change, "")
        .await
    {
        Ok(_) => Ok(Reply::see_other(format!(
            "{}?saved",
            paths::office_form(request.locale, year)
        ))),
        Err(Refusal::Invalid(problems)) => {
            let view = form(&request).await?;
            let refused = Form::refused(Pairs::default(), at_pieces(problems));
            Ok(Reply::rejected(whole(&request, &view, &refused, false)))
        }
        Err(Refusal::Stale { .. }) => {
            let view = form(&request).await?;
            Ok(Reply::conflict(whole(
                &request,
                &view,
                &Form::default(),
                true,
            )))
        }
        Err(refusal) => Err(refusal),
    }
}

fn step(step: &str) -> Option<FormChange> {
    let (what, code) = step.split_once('/')?;
    let code = code.to_owned();
    let (piece, how) = match what.split_once('-')? {
        ("section", how) => (Piece::Section(code), how),
        ("question", how) => (Piece::Question(code), how),
        _ => return None,
    };
    match how {
        "up" => Some(FormChange::Move { piece, up: true }),
        "down" => Some(FormChange::Move { piece, up: false }),
        "remove" => Some(FormChange::Remove(piece)),
        _ => None,
    }
}

/// The form, for those who may shape it now.
async fn shaped(request: &Request) -> Result<FormView, Refusal> {
    let view = form(request).await?;
    may(request, &view.office, Act::EditForm)
        .then_some(view)
        .ok_or(Refusal::NotFound)
}

async fn form(request: &Request) -> Result<FormView, Refusal> {
    let forms = &request.ports().forms;
    forms.form(&request.caller, request.year()?).await
}

/// Faults of a form as a whole, each at the part that it is about.
fn at_pieces(mut problems: Problems) -> Problems {
    for problem in &mut problems.0 {
        let mut parts = problem.field.split('.');
        if let (Some("questions" | "sections"), Some(code)) = (parts.next(), parts.next()) {
            problem.field = code.to_owned();
        }
    }
    problems
}

/// What a part is called.
fn piece_label(texts: Texts, edition: &Edition, code: &str) -> String {
    let question = edition.question(code).map(|question| &question.label);
    let label = question.or_else(|| edition.section(code).map(|section| &section.title));
    label.map_or_else(
        || code.to_owned(),
        |label| label.get(texts.locale()).to_owned(),
    )
}

fn whole(request: &Request, view: &FormView, form: &Form, stale: bool) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &view.office.edition;
    let year = edition.year;
    let title = texts.text("entry-form-title");
    let edits = may(request, &view.office, Act::EditForm);
    let sections = edition.sections.iter().enumerate();
    let sections = sections.map(|(place, section)| panel(request, view, place, section, edits));
    let saved = saved_notice(request);
    let stale = stale_notice(texts, stale, "office-stale-text");
    let note = (!edits).then(|| view! { <p class="note">{texts.text("entry-form-closed")}</p> });
    let import = edits.then(|| {
        view! {
            <a class="button button-quiet" href=paths::office_form_import(locale, year)>
                {texts.text("entry-form-import")}
            </a>
        }
    });
    let add = edits.then(|| {
        view! {
            <p class="page-actions">
                <a class="button button-quiet" href=paths::office_form_full_sheet(locale, year)>
                    {texts.text("full-sheet-form-link")}
                </a>
                " "
                <a class="button" href=paths::office_form_section(locale, year)>
                    {texts.text("entry-form-section-add")}
                </a>
            </p>
        }
    });
    let view = view! {
        {nav(request, &view.office)}
        {saved}
        {stale}
        {problem_summary(texts, form.problems(), |code| piece_label(texts, edition, code))}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("entry-form-lede")}</p>
            {note}
            <p class="page-actions">
                <a class="button" href=paths::questions(locale, year)>{texts.text("entry-form-preview")}</a>
                " "
                <a class="button button-quiet" href=paths::office_check(locale, year)>{texts.text("office-check-title")}</a>
                " "
                <a class="button button-quiet" href=paths::office_form_file(locale, year) download="">
                    {texts.text("entry-form-keep")}
                </a>
                " "
                {import}
            </p>
        </header>
        <form method="post" action=paths::office_form(locale, year)>
            <input type="hidden" name="revision" value=view.office.revision.0.to_string()/>
            <div class="stack">{sections.collect_view()}</div>
        </form>
        {add}
    };
    page(title, view.into_any())
}

fn panel(
    request: &Request,
    view: &FormView,
    place: usize,
    section: &Section,
    edits: bool,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let year = view.office.edition.year;
    let last = view.office.edition.sections.len();
    let many = section.questions.len();
    let questions = section.questions.iter().enumerate();
    let questions =
        questions.map(|(place, question)| line(request, view, question, (place, many), edits));
    let name = section.title.get(locale).to_owned();
    let own = edits.then(|| {
        let href = format!("{}?code={}", paths::office_form_section(locale, year), section.code);
        let new = format!("{}?section={}", paths::office_form_question(locale, year), section.code);
        view! {
            <div class="form-actions">
                <a class="button" href=new>{texts.text("entry-form-question-add")}</a>
                " "
                <a class="button button-quiet" href=href>{texts.text("entry-form-section-change")}</a>
                {steps(texts, "section", &section.code, &name, (place, last))}
            </div>
        }
    });
    view! {
        <section class="panel" id=format!("f-{}", section.code)>
            // Contacts are the first page of every form.
            <h2>{(place + 2).to_string()} ". " {name.clone()}</h2>
            {questions::asked_later(texts, &view.office.edition, section)}
            <p class="note">{section.intro.get(locale).to_owned()}</p>
            <ol class="form-questions">{questions.collect_view()}</ol>
            {own}
        </section>
    }
    .into_any()
}

fn line(
    request: &Request,
    view: &FormView,
    question: &Question,
    place: (usize, usize),
    edits: bool,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let year = view.office.edition.year;
    let name = question.label.get(locale).to_owned();
    // Nearly all are required: the others stand out.
    let optional = (!question.required)
        .then(|| view! { <span class="field-optional">{texts.text("form-optional")}</span> });
    let kind = texts.text(&format!(
        "entry-form-kind-{}",
        question.kind.code().replace('_', "-")
    ));
    let limit = question
        .max_words
        .map(|limit| view! { <span>{t!(texts, "questions-words", limit = limit)}</span> });
    let read = texts.text(&format!("entry-form-read-{}", question.readers.code()));
    let answered = view.answered.get(&question.code).map(|count| {
        view! { <span>{t!(texts, "entry-form-answered", count = *count)}</span> }
    });
    let (title, steps) = if edits {
        let href = format!(
            "{}?code={}",
            paths::office_form_question(locale, year),
            question.code
        );
        (
            view! { <a href=href>{name.clone()}</a> }.into_any(),
            Some(steps(texts, "question", &question.code, &name, place)),
        )
    } else {
        (name.clone().into_any(), None)
    };
    view! {
        <li class="form-question" id=format!("f-{}", question.code)>
            <div>
                <p class="form-question-name">{title} " " {optional}</p>
                <p class="meta">
                    <span>{kind}</span>
                    {limit}
                    <span>{read}</span>
                    {answered}
                </p>
            </div>
            {steps}
        </li>
    }
    .into_any()
}

/// The buttons that move a part, and take it out.
fn steps(
    texts: Texts,
    what: &str,
    code: &str,
    name: &str,
    (place, many): (usize, usize),
) -> AnyView {
    let button = |how: &str, sign: &'static str, shown: bool| {
        let label = t!(texts, &format!("entry-form-{how}"), name = name);
        shown.then(|| {
            view! {
                <button class="button button-quiet" name="step" value=format!("{what}-{how}/{code}") aria-label=label.clone() title=label>
                    {sign}
                </button>
            }
        })
    };
    view! {
        <span class="form-steps">
            {button("up", "↑", place > 0)}
            {button("down", "↓", place + 1 < many)}
            {button("remove", "✕", true)}
        </span>
    }
    .into_any()
}
