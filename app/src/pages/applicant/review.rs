//! The whole submission, who reads what of it, what is missing, and the button that hands it in.

use domain::{
    edition::{Question, Section},
    ports::{
        Refusal,
        submissions::{SavedSection, SubmissionSheet},
    },
    submission::Part,
};
use i18n::t;
use leptos::prelude::*;

use super::{
    asked_otherwise, contacts, correction, deadline, dossier, eligibility, full_sheet, nav,
    overview,
    preview::{self, View, views},
    rail,
};
use crate::{
    components::{
        answers::answer,
        form_version::form_version,
        notice::{Tone, notice},
        problem_summary::sentence,
    },
    pages::public::questions::readers,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET. With `?as=` it is shown as others will read it.
pub async fn show(request: Request) -> Answer {
    let sheet = sheet(&request).await?;
    if let Some(view) = View::asked(&request)? {
        return Ok(Reply::page(preview::page(&request, &sheet, view).await?));
    }
    Ok(Reply::page(page(&request, &sheet)))
}

/// POST: hands it in. With faults left the page says which, and where.
pub async fn submit(request: Request) -> Answer {
    request.only(|_| false)?;
    let id = request.submission()?;
    match request
        .ports()
        .submissions
        .submit(&request.caller, id)
        .await
    {
        Ok(receipt) => Ok(Reply::see_other(paths::receipt(request.locale, receipt.id))),
        Err(Refusal::Invalid(_)) => {
            let sheet = sheet(&request).await?;
            Ok(Reply::rejected(page(&request, &sheet)))
        }
        Err(refusal) => Err(refusal),
    }
}

async fn sheet(request: &Request) -> Result<SubmissionSheet, Refusal> {
    request
        .ports()
        .submissions
        .sheet(&request.caller, request.submission()?)
        .await
}

fn page(request: &Request, sheet: &SubmissionSheet) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let title = texts.text("review-title");
    let missing = sheet.missing();
    let submits = sheet.takes(Part::Submit);
    let state = if missing == 0 {
        let next = if submits {
            "review-complete-text"
        } else {
            "team-submits-text"
        };
        notice(
            Tone::Good,
            texts.text("review-complete-title"),
            texts.text(next),
        )
    } else {
        notice(
            Tone::Warning,
            t!(texts, "review-missing-title", count = missing),
            texts.text("review-missing-text"),
        )
    };
    let state = sheet.awaits_handing_in().then_some(state);
    let about = if sheet.correction.is_some() {
        "correction-submit-text"
    } else if sheet.full_sheet.is_some() {
        "full-sheet-submit-text"
    } else if deadline::has_passed(sheet) {
        "review-submit-late-text"
    } else {
        "review-submit-text"
    };
    let submit = (sheet.may_submit() && missing == 0).then(|| {
        view! {
            <form method="post" action=paths::review(locale, sheet.id)>
                <p>{texts.text(about)}</p>
                <div class="form-actions">
                    <button class="button button-primary button-large">{texts.text("review-submit")}</button>
                </div>
            </form>
        }
    });
    let sections = sheet
        .edition
        .sections
        .iter()
        .zip(&sheet.sections)
        .map(|(section, saved)| section_review(request, sheet, section, saved))
        .collect_view();
    let version = sheet
        .form
        .map(|own| form_version(texts, own, &sheet.edition.time_zone));
    let view = view! {
        {nav(request, sheet.edition.title.get(locale))}
        {correction::told(request, sheet)}
        {full_sheet::told(request, sheet)}
        {asked_otherwise::told(request, sheet)}
        {eligibility::told(request, sheet)}
        {state}
        <header class="page-head">
            <p class="kicker"><bdi>{overview::title(request, sheet)}</bdi></p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("review-lede")}</p>
            {deadline::told(request, sheet)}
            <p class="page-actions no-print">{dossier::own_button(request, sheet.id)}</p>
            {views(request, sheet, None)}
        </header>
        <div class="form-layout">
            {rail(request, sheet, "review")}
            <div class="form-desk">
                {version}
                {contacts_review(request, sheet)}
                {sections}
                <p><a href=paths::membership(request.locale, sheet.id)>{texts.text("membership-link")}</a></p>
                {submit}
            </div>
        </div>
    };
    Page::private(Frame::Desk, title, view)
}

fn change_link(request: &Request, sheet: &SubmissionSheet, code: &str) -> Option<AnyView> {
    let texts = request.texts();
    sheet.may_write_in(code).then(|| {
        let href = format!("{}?check", paths::section(request.locale, sheet.id, code));
        view! { <a href=href>{texts.text("review-change")}</a> }.into_any()
    })
}

fn contacts_review(request: &Request, sheet: &SubmissionSheet) -> AnyView {
    let texts = request.texts();
    let people = sheet
        .contacts
        .iter()
        .filter(|contact| !contact.is_blank())
        .map(|contact| {
            view! {
                <div class="answer">
                    <dt><bdi>{contact.name.clone()}</bdi></dt>
                    <dd>
                        <bdi>{contact.role.clone()}</bdi> " · " {contact.email.clone()} " · " {contact.phone.clone()}
                    </dd>
                </div>
            }
        })
        .collect_view();
    let faults = sheet
        .contacts_problems
        .0
        .iter()
        .map(|problem| {
            let label = contacts::label(texts, &problem.field);
            view! { <div class="answer is-missing"><dt>{label}</dt><dd>{sentence(texts, problem)}</dd></div> }
        })
        .collect_view();
    view! {
        <section class="answers">
            <div class="section-head">
                <h2>{texts.text("applicant-contacts-title")}</h2>
                {change_link(request, sheet, Section::CONTACTS)}
            </div>
            <dl class="answer-list">{people} {faults}</dl>
            <p class="note">{texts.text("applicant-contacts-readers")}</p>
        </section>
    }
    .into_any()
}

fn section_review(
    request: &Request,
    sheet: &SubmissionSheet,
    section: &Section,
    saved: &SavedSection,
) -> AnyView {
    let whole = sheet.whole();
    let items = section
        .questions
        .iter()
        .filter(|question| sheet.edition.asks(question, &whole))
        .filter_map(|question| item(request, sheet, question, saved))
        .collect_view();
    view! {
        <section class="answers">
            <div class="section-head">
                <h2>{section.title.get(request.locale).to_owned()}</h2>
                {change_link(request, sheet, &section.code)}
            </div>
            <dl class="answer-list">{items}</dl>
        </section>
    }
    .into_any()
}

/// A question with its answer and its faults; nothing for an optional one without answer.
fn item(
    request: &Request,
    sheet: &SubmissionSheet,
    question: &Question,
    saved: &SavedSection,
) -> Option<AnyView> {
    let texts = request.texts();
    let label = question.label.get(request.locale).to_owned();
    let faults: Vec<String> = saved
        .problems
        .of(&question.code)
        .map(|problem| sentence(texts, problem))
        .collect();
    let blank = saved.answers.is_blank(&question.code);
    if blank && faults.is_empty() {
        return None;
    }
    let lang = sheet.answer("language").to_owned();
    let value = (!blank).then(|| answer(texts, question, &saved.answers, &lang));
    let class = if faults.is_empty() {
        "answer"
    } else {
        "answer is-missing"
    };
    let told =
        (!faults.is_empty()).then(|| view! { <p class="field-problem">{faults.join(" ")}</p> });
    Some(
        view! {
            <div class=class>
                <dt>{label}</dt>
                <dd>{value} {told} <p class="answer-readers">{readers(texts, question.readers)}</p></dd>
            </div>
        }
        .into_any(),
    )
}
