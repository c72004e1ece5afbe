//! A question of the entry form: what it asks, how it is answered, who reads it.

use domain::{
    edition::{Edition, FormChange, Question, QuestionKind, Readers},
    file::FileClass,
    ports::{
        Refusal,
        entry_forms::{FormEffects, FormView},
    },
    problem::Problems,
    revision::Revision,
};
use i18n::t;
use leptos::prelude::*;

use super::{
    super::{nav, page},
    effects,
    question_fields::{
        ADVICE, CODES, HINT, LABEL, OPTIONS, at_field, filled, is_known, label, typed,
    },
    shaped,
};
use crate::{
    components::{
        field::{
            Choice, Choosing, Field, choices_field, declaration_field, line_field, select_field,
            text_field,
        },
        notice::stale_notice,
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    pages::{applicant::questions::question_field, public::questions::readers},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// What is said above the form.
#[derive(Default)]
struct Told {
    stale: bool,
    effects: Option<FormEffects>,
}

/// GET: the question `code`, or a new one of the section `section`, the first if none is named.
pub(super) async fn show(request: Request) -> Answer {
    let view = shaped(&request).await?;
    let edition = &view.office.edition;
    let (code, section) = (request.query.one("code"), request.query.one("section"));
    let pairs = if code.is_empty() {
        let first = edition.sections.first().filter(|_| section.is_empty());
        let home = edition.section(section).or(first);
        Pairs::default()
            .with("section", home.ok_or(Refusal::NotFound)?.code.clone())
            .with("kind", QuestionKind::LongText.code())
            .with("readers", Readers::Jury.code())
    } else {
        let mut sections = edition.sections.iter();
        let found = sections.find_map(|own| {
            let question = own.questions.iter().find(|one| one.code == code)?;
            Some(filled(&own.code, question))
        });
        found.ok_or(Refusal::NotFound)?
    };
    let form = Form::filled(pairs);
    Ok(Reply::page(whole(&request, &view, &form, &Told::default())))
}

/// POST: shows the question as typed (`step=look`), or stores it.
pub(super) async fn save(request: Request) -> Answer {
    request.only(is_known)?;
    let (form, year) = (&request.form, request.year()?);
    let view = shaped(&request).await?;
    let question = match typed(form) {
        Ok(question) => question,
        Err(problems) => return Ok(refused(&request, &view, problems)),
    };
    if form.one("step") == "look" {
        let form = Form::filled(form.clone());
        return Ok(Reply::page(whole(&request, &view, &form, &Told::default())));
    }
    let change = FormChange::Question {
        section: form.one("section").to_owned(),
        code: Some(question.code.clone()).filter(|code| !code.is_empty()),
        question: Box::new(question),
    };
    let seen = Revision::parse(form.one("revision"));
    let forms = &request.ports().forms;
    let looked = form.one("looked");
    match forms
        .change_form(&request.caller, year, seen, change, looked)
        .await
    {
        Ok(None) => Ok(Reply::see_other(format!(
            "{}?saved#f-{}",
            paths::office_form(request.locale, year),
            form.one("section")
        ))),
        Ok(effects) => {
            let told = Told {
                effects,
                ..Told::default()
            };
            let form = Form::filled(form.clone());
            Ok(Reply::page(whole(&request, &view, &form, &told)))
        }
        Err(Refusal::Invalid(problems)) => Ok(refused(&request, &view, problems)),
        Err(Refusal::Stale { .. }) => {
            let told = Told {
                stale: true,
                ..Told::default()
            };
            let view = shaped(&request).await?;
            let form = Form::filled(form.clone());
            Ok(Reply::conflict(whole(&request, &view, &form, &told)))
        }
        Err(refusal) => Err(refusal),
    }
}

fn refused(request: &Request, view: &FormView, mut problems: Problems) -> Reply {
    for problem in &mut problems.0 {
        problem.field = at_field(&problem.field, request.form.one("code"));
    }
    let form = Form::refused(request.form.clone(), problems);
    Reply::rejected(whole(request, view, &form, &Told::default()))
}

fn whole(request: &Request, view: &FormView, form: &Form, told: &Told) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &view.office.edition;
    let code = form.value("code");
    let title = texts.text(if code.is_empty() {
        "entry-form-question-add"
    } else {
        "entry-form-question-change"
    });
    let effects = told.effects.as_ref();
    let affected = effects.and_then(|effects| effects::affected(request, edition, effects));
    let looked = effects.map(|effects| effects.fingerprint.clone());
    let answered = view.answered.get(&code).map(|count| {
        view! { <p class="note">{t!(texts, "entry-form-in-use", count = *count)}</p> }
    });
    let shown = preview(request, view, form);
    let view = view! {
        {nav(request, &view.office)}
        {stale_notice(texts, told.stale, "office-stale-text")}
        {affected}
        {problem_summary(texts, form.problems(), |field| label(texts, field))}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            {answered}
        </header>
        <form class="panel" method="post" action=paths::office_form_question(locale, edition.year)>
            {LABEL.fields(texts, form)}
            {answering(request, form)}
            {bounding(request, form)}
            {reading(request, form)}
            {deciding(request, form)}
            {depending(request, edition, form)}
            <details class="form-more" open=form.values().iter().any(|(name, value)| HINT.is_field(name) && !value.is_empty())>
                <summary>{texts.text("entry-form-hint")}</summary>
                {HINT.fields(texts, form)}
            </details>
            <input type="hidden" name="section" value=form.value("section")/>
            <input type="hidden" name="code" value=code/>
            <input type="hidden" name="looked" value=looked.unwrap_or_default()/>
            <input type="hidden" name="revision" value=view.office.revision.0.to_string()/>
            <div class="form-actions is-sticky">
                <button class="button button-primary" name="step" value="save">{texts.text("form-save")}</button>
                " "
                <button class="button" name="step" value="look">{texts.text("entry-form-look")}</button>
                " "
                <a class="button button-quiet" href=paths::office_form(locale, edition.year)>{texts.text("form-back")}</a>
            </div>
        </form>
        {shown}
    };
    page(title, view.into_any())
}

/// How it is answered: kind, limit of words, choices.
fn answering(request: &Request, form: &Form) -> AnyView {
    let texts = request.texts();
    let field = |name: &str| Field::new(name, label(texts, name));
    let kinds = QuestionKind::ALL.map(|kind| Choice {
        value: kind.code().to_owned(),
        label: texts.text(&format!(
            "entry-form-kind-{}",
            kind.code().replace('_', "-")
        )),
        note: String::new(),
    });
    let limit = field("max_words").optional();
    let codes = field(CODES)
        .optional()
        .hint(texts.text("entry-form-codes-hint"));
    let chosen = QuestionKind::from_code(&form.value("kind"));
    let open = chosen.is_some_and(QuestionKind::has_options);
    view! {
        <div class="field-pair">
            {select_field(texts, &field("kind"), form, &kinds)}
            {line_field(texts, &limit, form, "text", "off")}
        </div>
        {declaration_field(texts, &field("required"), form)}
        <details class="form-more" open=open>
            <summary>{texts.text("entry-form-options")}</summary>
            <p class="note">{texts.text("entry-form-options-note")}</p>
            {OPTIONS.fields(texts, form)}
            {text_field(texts, &codes, form, 6, None)}
        </details>
        {files(request, form, chosen == Some(QuestionKind::Files))}
    }
    .into_any()
}

/// What a question for files takes.
fn files(request: &Request, form: &Form, open: bool) -> AnyView {
    let texts = request.texts();
    let field = |name: &str| Field::new(name, label(texts, name)).optional();
    let classes = FileClass::ALL.map(|class| Choice {
        value: class.code().to_owned(),
        label: texts.text(&format!("file-class-{}", class.code())),
        note: String::new(),
    });
    view! {
        <details class="form-more" open=open>
            <summary>{texts.text("entry-form-files")}</summary>
            <div class="field-pair">
                {line_field(texts, &field("files_most"), form, "text", "off")}
                {line_field(texts, &field("files_megabytes"), form, "text", "off")}
            </div>
            {choices_field(texts, &field("files_classes"), form, Choosing::Several, &classes)}
        </details>
    }
    .into_any()
}

/// How much fits, and what the choices or columns are besides.
fn bounding(request: &Request, form: &Form) -> AnyView {
    let texts = request.texts();
    let names = [
        ("max_chars", "entry-form-max-chars-hint"),
        ("most", "entry-form-most-hint"),
        ("other", "entry-form-other-hint"),
        ("numbers", "entry-form-numbers-hint"),
    ];
    let open = names.iter().any(|(name, _)| !form.value(name).is_empty());
    let lines = names.map(|(name, hint)| {
        let field = Field::new(name, label(texts, name));
        let field = field.optional().hint(texts.text(hint));
        match name {
            "numbers" => text_field(texts, &field, form, 2, None),
            _ => line_field(texts, &field, form, "text", "off"),
        }
    });
    view! {
        <details class="form-more" open=open>
            <summary>{texts.text("entry-form-bounds")}</summary>
            {lines.collect_view()}
        </details>
    }
    .into_any()
}

/// Whether the answer decides about taking part.
fn deciding(request: &Request, form: &Form) -> AnyView {
    let texts = request.texts();
    let decides = Field::new("decides", label(texts, "decides"));
    let eligible = Field::new("eligible", label(texts, "eligible"))
        .optional()
        .hint(texts.text("entry-form-eligible-hint"));
    view! {
        <details class="form-more" open=form.holds("decides", "yes")>
            <summary>{texts.text("entry-form-deciding")}</summary>
            {declaration_field(texts, &decides, form)}
            {text_field(texts, &eligible, form, 3, None)}
            {ADVICE.fields(texts, form)}
        </details>
    }
    .into_any()
}

/// Who reads it.
fn reading(request: &Request, form: &Form) -> AnyView {
    let texts = request.texts();
    let field = |name: &str| Field::new(name, label(texts, name));
    let circles = Readers::ALL.map(|circle| Choice {
        value: circle.code().to_owned(),
        label: readers(texts, circle),
        note: String::new(),
    });
    view! {
        {choices_field(texts, &field("readers"), form, Choosing::One, &circles)}
        {declaration_field(texts, &field("in_summary"), form)}
        {declaration_field(texts, &field("identifying"), form)}
    }
    .into_any()
}

/// When it is asked: always, or after certain answers to an earlier question with choices.
fn depending(request: &Request, edition: &Edition, form: &Form) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let field = |name: &str| Field::new(name, label(texts, name)).optional();
    let own = form.value("code");
    let earlier = edition
        .questions()
        .take_while(|question| question.code != own);
    let closed: Vec<&Question> = earlier
        .filter(|question| question.kind.is_ticked())
        .collect();
    let choices: Vec<Choice> = closed
        .iter()
        .map(|question| Choice {
            value: question.code.clone(),
            label: question.label.get(locale).to_owned(),
            note: String::new(),
        })
        .collect();
    let on = form.value("shown_if");
    let chosen = closed.iter().find(|question| question.code == on);
    let codes = chosen.map(|question| {
        let options = question.options.iter().flatten();
        let lines: Vec<String> = options
            .map(|option| format!("{} = {}", option.code, option.label.get(locale)))
            .collect();
        lines.join(" · ")
    });
    let hint = codes.unwrap_or_else(|| texts.text("entry-form-shown-of-hint"));
    view! {
        <details class="form-more" open=!on.is_empty()>
            <summary>{texts.text("entry-form-depending")}</summary>
            {select_field(texts, &field("shown_if"), form, &choices)}
            {text_field(texts, &field("shown_of").hint(hint), form, 3, None)}
        </details>
    }
    .into_any()
}

/// The question as an applicant sees it, to be looked at and not answered.
fn preview(request: &Request, view: &FormView, form: &Form) -> Option<AnyView> {
    let texts = request.texts();
    let question = typed(form.values()).ok()?;
    // Beside the form's own fields, which may have the same names.
    let shown = Question {
        code: format!("shown-{}", question.code),
        ..question
    };
    let field = question_field(texts, &view.office.edition, &shown, &Form::default());
    Some(
        view! {
            <section class="section" aria-labelledby="shown">
                <div class="section-head"><h2 id="shown">{texts.text("entry-form-shown")}</h2></div>
                <div class="panel" inert=true>{field}</div>
            </section>
        }
        .into_any(),
    )
}
