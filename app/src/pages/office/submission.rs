//! One submission with everything: technical validation, letter, translations, history.

use domain::{
    edition::{Question, Readers},
    locale::Locale,
    ports::{
        Refusal, corrections::CorrectionDesk, extensions::ExtensionDesk,
        secretariat_office::OfficeSheet,
    },
    problem::Problems,
    revision::Revision,
    submission::state::Step,
};
use i18n::t;
use leptos::prelude::*;

use super::{correction, extension, feedback, full_sheets, log, messages, nav, page};
use crate::{
    components::{
        answers::{country, language, section_answers},
        badge::{badge, category_label, state_badge},
        field::{Field, text_field},
        form_version::form_version,
        moment::date_time_zone,
        notice::{Tone, notice, stale_notice},
        problem_summary::problem_summary,
    },
    form::Form,
    pages::{
        applicant::dossier,
        translation::{self, Progress},
    },
    paths,
    reply::{Answer, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let sheet = sheet(&request).await?;
    Ok(Reply::page(whole(&request, &sheet, &Form::default())))
}

/// POST: finds it eligible or not.
pub async fn judge(request: Request) -> Answer {
    let unknown = request
        .form
        .unknown(|name| matches!(name, "revision" | "verdict" | "reason"));
    if !unknown.is_empty() {
        return refused(&request, unknown).await;
    }
    let (year, id) = (request.year()?, request.submission()?);
    let seen = Revision::parse(request.form.one("revision"));
    let eligible = request.form.one("verdict") == "eligible";
    let reason = request.form.one("reason");
    let office = &request.ports().office;
    let judged = office
        .judge_eligibility(&request.caller, year, id, seen, eligible, reason)
        .await;
    match judged {
        Ok(()) => {
            let here = paths::office_submission(request.locale, year, id);
            Ok(Reply::see_other(format!("{here}?judged")))
        }
        Err(Refusal::Invalid(problems)) => refused(&request, problems).await,
        Err(Refusal::Stale { .. }) => stale(&request).await,
        Err(refusal) => Err(refusal),
    }
}

/// A submission, and whether it can be sent back or given more time.
struct Seen {
    sheet: OfficeSheet,
    correction: CorrectionDesk,
    extension: Option<ExtensionDesk>,
}

async fn sheet(request: &Request) -> Result<Seen, Refusal> {
    let (caller, ports) = (&request.caller, request.ports());
    let (year, id) = (request.year()?, request.submission()?);
    let sheet = ports.office.submission(caller, year, id).await?;
    let extension = match ports.extensions.extension(caller, year, id).await {
        Ok(desk) => Some(desk),
        Err(Refusal::NotFound | Refusal::Closed { .. }) => None,
        Err(refusal) => return Err(refusal),
    };
    let correction = ports.corrections.corrections(caller, year, id).await?;
    Ok(Seen {
        sheet,
        correction,
        extension,
    })
}

/// The zone of the calendar.
pub(super) async fn zone(request: &Request) -> Result<String, Refusal> {
    let seen = sheet(request).await?;
    Ok(seen.sheet.office.edition.time_zone.clone())
}

/// Somebody else was faster: what is saved now, with what was typed.
pub(super) async fn stale(request: &Request) -> Answer {
    let sheet = sheet(request).await?;
    let form = Form::filled(request.form.clone().with("stale", "1"));
    Ok(Reply::conflict(whole(request, &sheet, &form)))
}

pub(super) async fn refused(request: &Request, problems: Problems) -> Answer {
    let sheet = sheet(request).await?;
    let form = Form::refused(request.form.clone(), problems);
    Ok(Reply::rejected(whole(request, &sheet, &form)))
}

fn answer<'a>(sheet: &'a OfficeSheet, code: &str) -> &'a str {
    sheet
        .sections
        .iter()
        .map(|s| s.answers.one(code))
        .find(|value| !value.is_empty())
        .unwrap_or("")
}

pub(super) fn title(request: &Request, sheet: &OfficeSheet) -> String {
    match answer(sheet, "title") {
        "" => request.texts().text("applicant-untitled"),
        title => title.to_owned(),
    }
}

fn whole(request: &Request, seen: &Seen, form: &Form) -> crate::reply::Page {
    let sheet = &seen.sheet;
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &sheet.office.edition;
    let lang = answer(sheet, "language").to_owned();
    let title = title(request, sheet);
    let judged = request.query.has("judged").then(|| {
        notice(
            Tone::Good,
            texts.text("office-judged"),
            texts.text("office-judged-text"),
        )
    });
    let stale = stale_notice(texts, form.holds("stale", "1"), "office-stale-text");
    let sections = edition
        .sections
        .iter()
        .zip(&sheet.sections)
        .filter_map(|(section, saved)| {
            section_answers(texts, section, &saved.answers, Readers::Secretariat, &lang)
        })
        .collect_view();
    let (government, place) = (answer(sheet, "government"), answer(sheet, "country"));
    let place = (!government.is_empty()).then(|| {
        view! { <span><bdi>{government.to_owned()}</bdi> ", " {country(locale, place)}</span> }
    });
    let version = sheet
        .form
        .map(|own| form_version(texts, own, &edition.time_zone));
    let view = view! {
        {nav(request, &sheet.office)}
        {judged}
        {stale}
        {problem_summary(texts, form.problems(), |field| {
            correction::label(texts, field).unwrap_or_else(|| texts.text(match field {
                "feedback" => "office-feedback-text",
                "closes" => "extension-closes",
                "extension-reason" => "extension-reason",
                _ => "office-reason",
            }))
        })}
        <header class="page-head">
            <p class="kicker">
                {category_label(edition.category(answer(sheet, "category")), locale)} " "
                {state_badge(texts, sheet.state)}
                {sheet.missed.map(|_| view! { " " {badge("soon", texts.text("deadline-in-grace"))} })}
            </p>
            <h1 class="title" lang=lang.clone()><bdi>{title.clone()}</bdi></h1>
            <p class="meta">
                {place}
                {(!lang.is_empty()).then(|| view! { <span>{language(locale, &lang)}</span> })}
                {sheet.submitted.map(|at| view! { <span>{date_time_zone(texts, at, &edition.time_zone)}</span> })}
            </p>
            <p class="page-actions no-print">
                {dossier::button(
                    request,
                    paths::office_submission_pdf(locale, edition.year, sheet.id),
                    "dossier-entry",
                )}
            </p>
        </header>
        <div class="validation">
            <article class="validation-reading">{version} {sections} {translations(request, sheet)}</article>
            <aside class="validation-desk">
                {verdict(request, sheet, form)}
                {full_sheets::section(request, edition, sheet.full_sheet)}
                {messages::section(request, sheet)}
                {correction::section(request, sheet, &seen.correction, form)}
                {seen.extension.as_ref().map(|desk| extension::section(request, sheet, desk, form))}
                {feedback::comments(request, sheet)}
                {feedback::section(request, sheet, form)}
                {contacts(request, sheet)}
                {faults(request, sheet)}
                {history(request, sheet)}
            </aside>
        </div>
    };
    page(title, view.into_any())
}

fn verdict(request: &Request, sheet: &OfficeSheet, form: &Form) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let reason_now = sheet
        .reason
        .clone()
        .map(|reason| view! { <p>{texts.text("applicant-reason")} ": " {reason}</p> });
    if sheet.findings.is_empty() {
        return view! {
            <section class="panel">
                <h2>{texts.text("office-verdict")}</h2>
                {reason_now}
                <p>{texts.text("office-verdict-none")}</p>
            </section>
        }
        .into_any();
    }
    let button = |step, class, value, label| {
        sheet.findings.contains(&step).then(|| {
            view! {
                <button class=class name="verdict" value=value>{texts.text(label)}</button>
                " "
            }
        })
    };
    let reason = Field::new("reason", texts.text("office-reason"))
        .hint(texts.text("office-reason-hint"))
        .readers(texts.text("office-reason-readers"))
        .optional();
    let action = paths::office_submission(locale, sheet.office.edition.year, sheet.id);
    view! {
        <section class="panel">
            <h2>{texts.text("office-verdict")}</h2>
            {reason_now}
            <form method="post" action=action>
                <input type="hidden" name="revision" value=sheet.revision.0.to_string()/>
                {text_field(texts, &reason, form, 4, None)}
                <div class="form-actions">
                    {button(Step::FindEligible, "button button-primary", "eligible", "office-find-eligible")}
                    {button(Step::FindIneligible, "button button-danger", "ineligible", "office-find-ineligible")}
                </div>
                <p class="note">{texts.text("office-verdict-note")}</p>
            </form>
        </section>
    }
    .into_any()
}

fn contacts(request: &Request, sheet: &OfficeSheet) -> AnyView {
    let texts = request.texts();
    let people = sheet
        .contacts
        .iter()
        .map(|contact| {
            view! {
                <div>
                    <dt><bdi>{contact.name.clone()}</bdi></dt>
                    <dd>
                        <bdi>{contact.role.clone()}</bdi>
                        <span class="facts-note">{contact.email.clone()} " " {contact.phone.clone()}</span>
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="panel">
            <h2>{texts.text("applicant-contacts-title")}</h2>
            <dl class="facts">{people}</dl>
            <p class="note">{texts.text("applicant-contacts-readers")}</p>
        </section>
    }
    .into_any()
}

/// What the rules of the form find, so that nobody has to count words by hand.
fn faults(request: &Request, sheet: &OfficeSheet) -> Option<AnyView> {
    let texts = request.texts();
    let lines: Vec<AnyView> = sheet
        .sections
        .iter()
        .flat_map(|section| &section.problems.0)
        .map(|problem| {
            let label = sheet.office.edition.question(&problem.field).map_or_else(
                || problem.field.clone(),
                |question| question.label.get(texts.locale()).to_owned(),
            );
            let told = crate::components::problem_summary::sentence(texts, problem);
            view! { <li class="is-wrong">{label} " — " {told}</li> }.into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="panel">
                <h2>{t!(texts, "office-faults", count = lines.len())}</h2>
                <ul class="checklist">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

/// How far the translations of the summary are.
fn translations(request: &Request, sheet: &OfficeSheet) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let written = answer(sheet, "language");
    let summary = sheet
        .sections
        .iter()
        .map(|section| section.answers.one(Question::SUMMARY))
        .find(|text| !text.is_empty())
        .unwrap_or_default();
    let lines = Locale::ALL
        .into_iter()
        .filter(|wanted| wanted.code() != written)
        .map(|wanted| {
            let progress = Progress {
                summary,
                translation: sheet.translations.get(&wanted),
            };
            view! { <dt>{language(locale, wanted.code())}</dt> <dd>{translation::mark(texts, &progress)}</dd> }
        })
        .collect_view();
    let href = paths::office_translations(locale, sheet.office.edition.year, sheet.id);
    view! {
        <section class="panel no-print" id="summaries">
            <h2>{texts.text("office-summaries")}</h2>
            <dl class="facts">{lines}</dl>
            <p><a class="button" href=href>{texts.text("translation-open")}</a></p>
        </section>
    }
    .into_any()
}

fn history(request: &Request, sheet: &OfficeSheet) -> AnyView {
    let texts = request.texts();
    let lines = sheet
        .history
        .iter()
        .map(|line| log::line(request, &sheet.office, line))
        .collect_view();
    let fingerprint = sheet.fingerprint.clone().map(|fingerprint| {
        view! { <p class="note">{texts.text("receipt-fingerprint")} " " <code class="fingerprint">{fingerprint}</code></p> }
    });
    view! {
        <section class="panel">
            <h2>{texts.text("office-history")}</h2>
            <ol class="log">{lines}</ol>
            {fingerprint}
        </section>
    }
    .into_any()
}
