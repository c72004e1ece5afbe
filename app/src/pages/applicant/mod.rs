//! The applicant's desk.

mod asked_otherwise;
pub mod certificate;
mod comparison;
pub mod contacts;
pub mod correction;
mod deadline;
pub mod dossier;
mod eligibility;
pub mod files;
mod full_sheet;
pub mod history;
pub mod membership;
pub mod messages;
pub mod my_submissions;
pub mod overview;
mod preview;
pub mod questions;
pub mod receipt;
pub mod remarks;
pub mod review;
pub mod section;
pub mod team;
pub mod translations;

use domain::{access::Act, edition::Section, ports::submissions::SubmissionSheet};
use i18n::t;
use leptos::prelude::*;

use crate::{
    paths,
    request::Request,
    routes::{Route, get, post},
    shell,
};

/// The routes of this area.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        get("/submissions", Act::ReadOwnList, my_submissions::show),
        post(
            "/submissions/start/{edition}",
            Act::StartSubmission,
            my_submissions::start,
        ),
        get("/submissions/{id}", Act::ReadOwnSubmission, overview::show),
        get(
            "/submissions/{id}/sections/{section}",
            Act::ReadOwnSubmission,
            section::show,
        ),
        post(
            "/submissions/{id}/sections/{section}",
            Act::WriteSubmission,
            section::store,
        ),
        get(
            "/submissions/{id}/sections/{section}/history",
            Act::ReadOwnSubmission,
            history::show,
        ),
        post(
            "/submissions/{id}/sections/{section}/history",
            Act::WriteSubmission,
            history::restore,
        ),
        get(
            "/submissions/{id}/sections/{section}/comments",
            Act::ReadOwnSubmission,
            remarks::show,
        ),
        post(
            "/submissions/{id}/sections/{section}/comments",
            Act::CommentSubmission,
            remarks::say,
        ),
        post(
            "/submissions/{id}/sections/{section}/comments/settle",
            Act::CommentSubmission,
            remarks::settle,
        ),
        get(
            "/submissions/{id}/translations",
            Act::ReadOwnSubmission,
            translations::show,
        ),
        post(
            "/submissions/{id}/translations",
            Act::TranslateOwnSummary,
            translations::translate,
        ),
        get("/submissions/{id}/team", Act::ReadOwnSubmission, team::show),
        post("/submissions/{id}/team", Act::RunTeam, team::invite),
        post("/submissions/{id}/team/remove", Act::RunTeam, team::remove),
        post("/submissions/{id}/team/leave", Act::LeaveTeam, team::leave),
        post(
            "/submissions/{id}/team/answer",
            Act::AnswerTeamInvitation,
            team::answer,
        ),
        get(
            "/submissions/{id}/messages",
            Act::ReadOwnSubmission,
            messages::show,
        ),
        post(
            "/submissions/{id}/messages",
            Act::AnswerSecretariat,
            messages::say,
        ),
        get(
            "/submissions/{id}/membership",
            Act::ReadOwnSubmission,
            membership::show,
        ),
        post(
            "/submissions/{id}/membership",
            Act::ApplyForMembership,
            membership::save,
        ),
        get(
            "/submissions/{id}/review",
            Act::ReadOwnSubmission,
            review::show,
        ),
        post(
            "/submissions/{id}/review",
            Act::SubmitSubmission,
            review::submit,
        ),
        get(
            "/submissions/{id}/certificate",
            Act::ReadCertificate,
            certificate::show,
        ),
        get(
            "/submissions/{id}/certificate/pdf",
            Act::ReadCertificate,
            certificate::pdf,
        ),
        get(
            "/submissions/{id}/certificate/badge",
            Act::ReadCertificate,
            certificate::badge,
        ),
        get(
            "/submissions/{id}/receipt",
            Act::ReadOwnSubmission,
            receipt::show,
        ),
        get(
            "/submissions/{id}/pdf",
            Act::ReadOwnSubmission,
            dossier::submission,
        ),
        get(
            "/submissions/{id}/receipt/pdf",
            Act::ReadOwnSubmission,
            dossier::receipt,
        ),
        post(
            "/submissions/{id}/withdraw",
            Act::WithdrawSubmission,
            overview::withdraw,
        ),
        post(
            "/submissions/{id}/reopen",
            Act::ReopenSubmission,
            overview::reopen,
        ),
    ]
}

/// The second line of the desk.
fn nav(request: &Request, edition: &str) -> AnyView {
    let texts = request.texts();
    let links = [(
        paths::my_submissions(request.locale),
        texts.text("applicant-nav-mine"),
    )];
    shell::desk_nav(request, &texts.text("applicant-nav-name"), edition, &links)
}

/// The codes of all sections in order, contacts first.
fn section_codes(sheet: &SubmissionSheet) -> Vec<&str> {
    std::iter::once(Section::CONTACTS)
        .chain(
            sheet
                .edition
                .sections
                .iter()
                .map(|section| section.code.as_str()),
        )
        .collect()
}

/// The rail beside the form: what is done, and what is missing, in words.
fn rail(request: &Request, sheet: &SubmissionSheet, current: &str) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let steps: Vec<(String, String, usize, bool)> = section_codes(sheet)
        .into_iter()
        .map(|code| {
            let title = sheet.edition.section(code).map_or_else(
                || texts.text("applicant-contacts-title"),
                |section| section.title.get(locale).to_owned(),
            );
            let saved = sheet.sections.iter().find(|section| section.code == code);
            let missing = saved.map_or(sheet.contacts_problems.0.len(), |s| s.problems.0.len());
            let begun = saved.map_or(!sheet.contacts.is_empty(), |section| {
                section.saved.is_some()
            });
            (code.to_owned(), title, missing, begun)
        })
        .collect();
    let done = steps
        .iter()
        .filter(|(_, _, missing, _)| *missing == 0)
        .count();
    let total = steps.len();
    let sum = t!(texts, "applicant-rail-sum", done = done, total = total);
    let items = steps
        .into_iter()
        .map(|(code, title, missing, begun)| {
            let class = match (missing, begun) {
                (0, _) => "rail-step is-done",
                (_, true) => "rail-step is-begun",
                (_, false) => "rail-step is-empty",
            };
            let note = if missing == 0 {
                texts.text("applicant-rail-done")
            } else {
                t!(texts, "applicant-rail-missing", count = missing)
            };
            let mark = (code == current).then_some("step");
            let href = paths::section(locale, sheet.id, &code);
            let present = sheet.present.iter().filter(|own| own.section == code);
            let present = present.map(|own| {
                let key = if own.writes { "team-writing" } else { "team-open" };
                let told = t!(texts, key, name = &own.by);
                view! { " " <span class="rail-note rail-writing">{told}</span> }
            });
            let present = present.collect_view();
            view! {
                <li class=class>
                    <a href=href aria-current=mark>
                        <span class="rail-name">{title}</span> " " <span class="rail-note">{note}</span> {present}
                    </a>
                </li>
            }
        })
        .collect_view();
    let review = paths::review(locale, sheet.id);
    let mark = (current == "review").then_some("step");
    view! {
        <nav class="rail" aria-label=texts.text("applicant-rail")>
            <p class="rail-sum">{sum.clone()}</p>
            <progress class="bar" max=total.to_string() value=done.to_string() aria-label=sum></progress>
            <ol>
                {items}
                <li class="rail-step">
                    <a href=review aria-current=mark><span class="rail-name">{texts.text("review-title")}</span></a>
                </li>
            </ol>
        </nav>
    }
    .into_any()
}
