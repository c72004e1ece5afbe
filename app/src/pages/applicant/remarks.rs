//! A section read by the team, with what they say to each other about its questions.

use domain::{
    edition::{Question, Section},
    ports::{
        Refusal,
        collaboration::Remark,
        submissions::{SavedSection, SubmissionSheet},
    },
    problem::{Problem, Problems},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{nav, overview, rail};
use crate::{
    components::{
        answers::{answer, paragraphs},
        field::{Field, text_field},
        moment::date_time,
        problem_summary::problem_summary,
    },
    form::Form,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let (sheet, remarks) = read(&request).await?;
    Ok(Reply::page(page(
        &request,
        &sheet,
        &remarks,
        &Form::default(),
    )?))
}

/// POST: says something about a question. Each question has a form of its own, whose text area has
/// the name of the question in its name.
pub async fn say(request: Request) -> Answer {
    let question = request.form.one("question").to_owned();
    let field = text_name(&question);
    request.only(|name| matches!(name, "question" | "key") || name == field)?;
    let (id, section) = (request.submission()?, request.param("section"));
    let (text, key) = (request.form.one(&field), request.form.one("key"));
    let port = &request.ports().collaboration;
    match port.remark(&request.caller, id, &question, text, key).await {
        Ok(()) => Ok(back(&request, id, section, &question)),
        Err(Refusal::Invalid(problems)) => {
            let (sheet, remarks) = read(&request).await?;
            let at_its_place = problems.0.into_iter().map(|problem| Problem {
                field: field.clone(),
                ..problem
            });
            let form = Form::refused(request.form.clone(), Problems(at_its_place.collect()));
            Ok(Reply::rejected(page(&request, &sheet, &remarks, &form)?))
        }
        Err(refusal) => Err(refusal),
    }
}

/// POST: dealt with, or open again.
pub async fn settle(request: Request) -> Answer {
    request.only(|name| matches!(name, "remark" | "settled" | "question"))?;
    let (id, section) = (request.submission()?, request.param("section"));
    let remark = request.form.one("remark");
    let remark = uuid::Uuid::try_parse(remark).map_err(|_| Refusal::NotFound)?;
    let settled = request.form.holds_yes("settled");
    let port = &request.ports().collaboration;
    port.settle(&request.caller, id, remark, settled).await?;
    let question = request.form.one("question");
    Ok(back(&request, id, section, question))
}

fn back(request: &Request, id: domain::id::SubmissionId, section: &str, question: &str) -> Reply {
    let here = paths::remarks(request.locale, id, section);
    // Only codes have a place on the page.
    let code = question
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let place = if code { question } else { "" };
    Reply::see_other(format!("{here}#about-{place}"))
}

fn text_name(question: &str) -> String {
    format!("text-{question}")
}

async fn read(request: &Request) -> Result<(SubmissionSheet, Vec<Remark>), Refusal> {
    let port = &request.ports().collaboration;
    port.remarks(&request.caller, request.submission()?).await
}

fn page(
    request: &Request,
    sheet: &SubmissionSheet,
    remarks: &[Remark],
    form: &Form,
) -> Result<Page, Refusal> {
    let (texts, locale) = (request.texts(), request.locale);
    let code = request.param("section");
    let section = sheet.edition.section(code).ok_or(Refusal::NotFound)?;
    let saved = sheet.sections.iter().find(|saved| saved.code == code);
    let saved = saved.ok_or(Refusal::NotFound)?;
    let title = t!(texts, "remark-title", section = section.title.get(locale));
    let whole = sheet.whole();
    let questions = section
        .questions
        .iter()
        .filter(|question| sheet.edition.asks(question, &whole))
        .map(|question| panel(request, sheet, saved, question, remarks, form))
        .collect_view();
    let write = sheet.may_write_in(code).then(|| {
        let href = paths::section(locale, sheet.id, code);
        view! { <p class="page-actions"><a class="button" href=href>{texts.text("applicant-write")}</a></p> }
    });
    let view = view! {
        {nav(request, sheet.edition.title.get(locale))}
        {problem_summary(texts, form.problems(), |_| texts.text("remark-text"))}
        <header class="page-head">
            <p class="kicker"><bdi>{overview::title(request, sheet)}</bdi></p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("remark-lede")}</p>
            {write}
        </header>
        <div class="form-layout">
            {rail(request, sheet, code)}
            <div class="form-desk"><div class="stack">{questions}</div></div>
        </div>
    };
    Ok(Page::private(Frame::Desk, title, view.into_any()))
}

/// A question with its answer, what was said about it, and room to say more.
fn panel(
    request: &Request,
    sheet: &SubmissionSheet,
    saved: &SavedSection,
    question: &Question,
    remarks: &[Remark],
    form: &Form,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let lang = sheet.answer("language");
    let told = if saved.answers.is_blank(&question.code) {
        view! { <p class="note">{texts.text("remark-unanswered")}</p> }.into_any()
    } else {
        answer(texts, question, &saved.answers, lang)
    };
    let open = sheet.is_open_in(&saved.code);
    let said = remarks.iter().filter(|own| own.question == question.code);
    let said = said
        .map(|remark| line(request, sheet, remark, open))
        .collect_view();
    let own = if form.values().one("question") == question.code {
        form.clone()
    } else {
        Form::default()
    };
    let label = question.label.get(locale).to_owned();
    let say = open.then(|| {
        let field = Field::new(text_name(&question.code), texts.text("remark-text"));
        let refused = !own.problems().is_empty();
        view! {
            <details open=refused>
                <summary>{texts.text("remark-say")}</summary>
                <form method="post" action=paths::remarks(locale, sheet.id, &saved.code)>
                    <input type="hidden" name="question" value=question.code.clone()/>
                    <input type="hidden" name="key" value=request.nonce.to_string()/>
                    {text_field(texts, &field, &own, 2, None)}
                    <div class="form-actions">
                        <button class="button">{texts.text("remark-say")}</button>
                    </div>
                </form>
            </details>
        }
    });
    view! {
        <section class="panel" id=format!("about-{}", question.code)>
            <h2>{label}</h2>
            {told}
            <ul class="remarks">{said}</ul>
            {say}
        </section>
    }
    .into_any()
}

/// One remark, and the button that settles it or opens it again.
fn line(request: &Request, sheet: &SubmissionSheet, remark: &Remark, open: bool) -> AnyView {
    let texts = request.texts();
    let (class, key, value) = if remark.settled {
        ("remark is-settled", "remark-reopen", "no")
    } else {
        ("remark", "remark-settle", "yes")
    };
    let settle = open.then(|| {
        let action = paths::remark_settle(request.locale, sheet.id, &remark.section);
        view! {
            <form method="post" action=action>
                <input type="hidden" name="remark" value=remark.id.to_string()/>
                <input type="hidden" name="question" value=remark.question.clone()/>
                <button class="button button-quiet" name="settled" value=value>{texts.text(key)}</button>
            </form>
        }
    });
    let settled = remark
        .settled
        .then(|| view! { <span>{texts.text("remark-settled")}</span> });
    view! {
        <li class=class>
            <p class="meta">
                <span><bdi>{remark.by.clone()}</bdi></span>
                <span>{date_time(texts, remark.at, &sheet.edition.time_zone)}</span>
                {settled}
            </p>
            <div class="prose">{paragraphs(&remark.text)}</div>
            {settle}
        </li>
    }
    .into_any()
}

/// What is not dealt with, beside a question that is being answered.
pub(super) fn beside(
    texts: Texts,
    sheet: &SubmissionSheet,
    section: &Section,
    question: &Question,
) -> Option<AnyView> {
    let open = sheet
        .remarks
        .iter()
        .filter(|own| own.question == question.code);
    let lines: Vec<AnyView> = open
        .map(|remark| {
            view! {
                <li class="remark">
                    <p class="meta">
                        <span><bdi>{remark.by.clone()}</bdi></span>
                        <span>{date_time(texts, remark.at, &sheet.edition.time_zone)}</span>
                    </p>
                    <div class="prose">{paragraphs(&remark.text)}</div>
                </li>
            }
            .into_any()
        })
        .collect();
    let here = paths::remarks(texts.locale(), sheet.id, &section.code);
    let href = format!("{here}#about-{}", question.code);
    (!lines.is_empty()).then(|| {
        view! {
            <div class="remarks-beside">
                <ul class="remarks">{lines}</ul>
                <p><a href=href>{texts.text("remark-answer")}</a></p>
            </div>
        }
        .into_any()
    })
}
