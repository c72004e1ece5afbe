//! One section of the form: shown, saved by button, saved while typing.

use domain::{
    edition::{QuestionKind, Section},
    id::SubmissionId,
    ports::{
        Refusal,
        submissions::{Saved, SubmissionSheet},
    },
    problem::Problems,
    revision::Revision,
    submission::Part,
};
use i18n::{Texts, moment, t};
use leptos::prelude::*;

use super::{
    asked_otherwise, comparison, contacts, correction, deadline, eligibility, files, full_sheet,
    nav, overview, questions::section_fields, rail, section_codes,
};
use crate::{
    components::{
        field::bound_to,
        notice::{Tone, notice},
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    islands::section_editor::{SectionEditor, SectionFrame, SectionWords},
    pages::jury::ballot_form::status_words,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET. With `?check` the faults are shown at their places, as at submission.
pub async fn show(request: Request) -> Answer {
    let (id, section) = (request.submission()?, request.param("section"));
    let port = &request.ports().submissions;
    let sheet = port.open_section(&request.caller, id, section).await?;
    let (values, problems) = saved(&sheet, section)?;
    let form = if request.query.has("check") {
        Form::refused(values, problems)
    } else {
        Form::filled(values)
    };
    Ok(Reply::page(page(&request, &sheet, &form, false)?))
}

/// POST: saves, whatever is missing; then stays or goes on.
pub async fn store(request: Request) -> Answer {
    let (id, section) = (request.submission()?, request.param("section").to_owned());
    let seen = Revision::parse(request.form.one("revision"));
    let fields = request
        .form
        .iter()
        .filter(|(name, _)| !matches!(*name, "revision" | "then"))
        .fold(Pairs::default(), |pairs, (name, value)| {
            pairs.with(name, value)
        });
    match save(&request, id, &section, seen, &fields).await {
        // Everything typed is saved; a file that came along is not taken.
        Ok(_) if !request.uploads.is_empty() => {
            let sheet = sheet(&request).await?;
            let (values, _) = saved(&sheet, &section)?;
            let form = Form::refused(values, request.uploads.clone());
            Ok(Reply::rejected(page(&request, &sheet, &form, false)?))
        }
        Ok(_) => {
            let target = if request.form.one("then") == "next" {
                after(&request, &sheet(&request).await?, &section)
            } else {
                format!(
                    "{}?check&saved",
                    paths::section(request.locale, id, &section)
                )
            };
            Ok(Reply::see_other(target))
        }
        Err(Refusal::Invalid(problems)) => {
            let sheet = sheet(&request).await?;
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(page(&request, &sheet, &form, false)?))
        }
        Err(Refusal::Stale { .. }) => {
            let sheet = sheet(&request).await?;
            let form = Form::filled(request.form.clone());
            Ok(Reply::conflict(page(&request, &sheet, &form, true)?))
        }
        Err(refusal) => Err(refusal),
    }
}

/// Saves the fields of a section: the one way, for the plain form and for the island.
pub(crate) async fn save(
    request: &Request,
    id: SubmissionId,
    section: &str,
    seen: Revision,
    fields: &Pairs,
) -> Result<Saved, Refusal> {
    let port = &request.ports().submissions;
    if section == Section::CONTACTS {
        let unknown = fields.unknown(contacts::is_field);
        unknown.into_result()?;
        return port
            .save_contacts(&request.caller, id, seen, contacts::typed(fields))
            .await;
    }
    let mut answers = fields.answers();
    answers.0.retain(|name, _| !files::is_field(name));
    files::typed(fields, &mut answers);
    port.save_section(&request.caller, id, section, seen, answers)
        .await
}

async fn sheet(request: &Request) -> Result<SubmissionSheet, Refusal> {
    request
        .ports()
        .submissions
        .sheet(&request.caller, request.submission()?)
        .await
}

/// What is saved, and what is wrong with it.
pub(super) fn saved(sheet: &SubmissionSheet, section: &str) -> Result<(Pairs, Problems), Refusal> {
    if section == Section::CONTACTS {
        return Ok((
            contacts::saved(&sheet.contacts),
            sheet.contacts_problems.clone(),
        ));
    }
    let saved = sheet.sections.iter().find(|saved| saved.code == section);
    let home = sheet.edition.section(section);
    let (saved, home) = saved.zip(home).ok_or(Refusal::NotFound)?;
    let values = Pairs::default().with_answers(home, &saved.answers);
    Ok((values, saved.problems.clone()))
}

/// Where "save and go on" leads: the next section, or the review after the last.
fn after(request: &Request, sheet: &SubmissionSheet, section: &str) -> String {
    let codes = section_codes(sheet);
    let place = codes.iter().position(|code| *code == section);
    let next = place.and_then(|place| codes.get(place + 1));
    next.map_or_else(
        || paths::review(request.locale, sheet.id),
        |code| paths::section(request.locale, sheet.id, code),
    )
}

fn page(
    request: &Request,
    sheet: &SubmissionSheet,
    form: &Form,
    stale: bool,
) -> Result<Page, Refusal> {
    let code = request.param("section");
    let (texts, locale) = (request.texts(), request.locale);
    let section = sheet.edition.section(code);
    if section.is_none() && code != Section::CONTACTS {
        return Err(Refusal::NotFound);
    }
    let heading = section.map_or_else(
        || texts.text("applicant-contacts-title"),
        |s| s.title.get(locale).to_owned(),
    );
    let lede = section.map_or_else(
        || texts.text("applicant-contacts-lede"),
        |s| s.intro.get(locale).to_owned(),
    );
    let fields: Vec<AnyView> = section.map_or_else(
        || vec![contacts::contact_rows(texts, sheet, form)],
        |section| section_fields(texts, sheet, section, form),
    );
    let problems = problem_summary(texts, form.problems(), |field| label(texts, sheet, field));
    let told = request.query.has("saved").then(|| {
        notice(
            Tone::Good,
            texts.text("form-saved-title"),
            texts.text("applicant-saved-text"),
        )
    });
    let comparison = stale.then(|| comparison::beside(request, sheet, form, code));
    let editor = if sheet.may_write_in(code) {
        let heading = heading.clone();
        let frame = frame(request, sheet, code);
        let bound = bound_to(frame.revision);
        view! {
            <SectionEditor frame=frame words=words(texts, sheet, code).into_list()>
                {bound}
                <h2>{heading}</h2>
                <p class="lede">{lede}</p>
                {fields}
            </SectionEditor>
        }
        .into_any()
    } else if sheet.correction.is_some() && sheet.takes(Part::Edit) {
        notice(
            Tone::Info,
            texts.text("correction-other-title"),
            texts.text("correction-other-text"),
        )
    } else if sheet.is_open_in(code) {
        notice(
            Tone::Info,
            texts.text("team-reads-title"),
            texts.text("team-reads-text"),
        )
    } else {
        notice(
            Tone::Info,
            texts.text("applicant-closed-title"),
            texts.text("applicant-closed-text"),
        )
    };
    let was_saved = revision(sheet, code).1.is_some();
    let history = was_saved.then(|| {
        let href = paths::section_history(locale, sheet.id, code);
        view! { <span><a href=href>{texts.text("applicant-history")}</a></span> }
    });
    let remarks = section.map(|_| {
        let href = paths::remarks(locale, sheet.id, code);
        view! { <span><a href=href>{texts.text("remark-link")}</a></span> " " }
    });
    let view = view! {
        {nav(request, sheet.edition.title.get(locale))}
        {told}
        {correction::told(request, sheet)}
        {full_sheet::told(request, sheet)}
        {asked_otherwise::told_of(request, sheet, code)}
        {eligibility::told_in_short(request, sheet)}
        {problems}
        {comparison}
        <header class="page-head">
            <h1 class="title"><bdi>{overview::title(request, sheet)}</bdi></h1>
            {deadline::told(request, sheet)}
            <p class="meta">{remarks} {history}</p>
        </header>
        <div class="form-layout">
            {rail(request, sheet, code)}
            <div class="form-desk">{editor}</div>
        </div>
    };
    let mut page = Page::private(Frame::DeskWithIslands, heading, view);
    let mut questions = section.iter().flat_map(|section| &section.questions);
    page.uploads = questions.clone().any(|own| own.kind == QuestionKind::Files);
    page.writing = sheet.may_write_in(code) && questions.any(|own| own.kind.is_text());
    Ok(page)
}

pub(super) fn label(texts: Texts, sheet: &SubmissionSheet, field: &str) -> String {
    sheet.edition.question(field).map_or_else(
        || contacts::label(texts, field),
        |question| question.label.get(texts.locale()).to_owned(),
    )
}

fn revision(sheet: &SubmissionSheet, code: &str) -> (Revision, Option<domain::moment::Moment>) {
    sheet
        .sections
        .iter()
        .find(|saved| saved.code == code)
        .map_or((sheet.contacts_revision, None), |saved| {
            (saved.revision, saved.saved)
        })
}

fn frame(request: &Request, sheet: &SubmissionSheet, code: &str) -> SectionFrame {
    SectionFrame {
        submission: sheet.id.0,
        section: code.to_owned(),
        revision: revision(sheet, code).0.0,
        action: paths::section(request.locale, sheet.id, code),
        sign_in: paths::sign_in(request.locale),
    }
}

fn words(texts: Texts, sheet: &SubmissionSheet, code: &str) -> SectionWords {
    let initial = revision(sheet, code).1.map_or_else(String::new, |at| {
        let at = moment::date_time(texts.locale(), at.micros(), &sheet.edition.time_zone);
        t!(texts, "form-saved-at", at = &at)
    });
    SectionWords {
        save: texts.text("form-save"),
        go_on: texts.text("applicant-save-next"),
        status: status_words(texts, initial),
    }
}
