//! The secretariat's desk; auditors and regional offices see the parts that are theirs.

pub mod assignment;
mod call_check;
pub mod correction;
pub mod decisions;
mod entry_form;
pub mod explanation;
mod exports;
pub mod extension;
pub mod feedback;
pub mod full_sheets;
mod in_languages;
pub mod jury;
pub mod late_starts;
pub mod log;
pub mod memberships;
pub mod messages;
mod nav;
mod next_edition;
pub mod outbox;
pub mod panel;
pub mod participation;
mod questions;
pub mod release;
mod round_new;
mod rounds;
mod rules;
mod rules_fields;
mod rules_form;
mod rules_typed;
pub mod standings;
pub mod submission;
pub mod submissions;
mod sureness;
pub mod timetable;
pub mod today;
mod translations;
mod trial;
mod vote;
mod vote_form;

use domain::{
    access::{Act, Person, Relation, permits},
    ports::secretariat_office::OfficeEdition,
};
use leptos::prelude::AnyView;

pub(super) use self::nav::nav;
use crate::{
    reply::{Frame, Page},
    request::Request,
    routes::{Route, get, post},
};

/// The routes of this area.
#[must_use]
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        get("/office/{year}", Act::EnterOffice, today::show),
        get(
            "/office/{year}/submissions",
            Act::ListSubmissions,
            submissions::show,
        ),
        get(
            "/office/{year}/full-sheets",
            Act::ListSubmissions,
            full_sheets::show,
        ),
        get(
            "/office/{year}/late-starts",
            Act::ExtendDeadline,
            late_starts::show,
        ),
        post(
            "/office/{year}/late-starts",
            Act::ExtendDeadline,
            late_starts::save,
        ),
        get(
            "/office/{year}/submissions/{id}",
            Act::ReadSubmission,
            submission::show,
        ),
        get(
            "/office/{year}/submissions/{id}/pdf",
            Act::ReadSubmission,
            exports::submission,
        ),
        get(
            "/office/{year}/exports",
            Act::ExportSubmissions,
            exports::show,
        ),
        post(
            "/office/{year}/exports/csv",
            Act::ExportSubmissions,
            exports::values,
        ),
        post(
            "/office/{year}/exports/xlsx",
            Act::ExportSubmissions,
            exports::workbook,
        ),
        post(
            "/office/{year}/exports/archive",
            Act::ExportSubmissions,
            exports::archive,
        ),
        get(
            "/office/{year}/exports/book",
            Act::ExportSubmissions,
            exports::book,
        ),
        post(
            "/office/{year}/exports/book",
            Act::ExportSubmissions,
            exports::give_up,
        ),
        post(
            "/office/{year}/submissions/{id}",
            Act::JudgeEligibility,
            submission::judge,
        ),
        get(
            "/office/{year}/memberships",
            Act::DecideMembership,
            memberships::show,
        ),
        post(
            "/office/{year}/memberships",
            Act::DecideMembership,
            memberships::decide,
        ),
        get(
            "/office/{year}/memberships/table",
            Act::DecideMembership,
            memberships::table,
        ),
        get(
            "/office/{year}/submissions/{id}/messages",
            Act::AskApplicant,
            messages::show,
        ),
        post(
            "/office/{year}/submissions/{id}/messages",
            Act::AskApplicant,
            messages::say,
        ),
        get(
            "/office/{year}/submissions/{id}/translations",
            Act::TranslateSummary,
            translations::show,
        ),
        post(
            "/office/{year}/submissions/{id}/translations",
            Act::TranslateSummary,
            translations::translate,
        ),
        post(
            "/office/{year}/submissions/{id}/feedback",
            Act::WriteFeedback,
            feedback::save,
        ),
        post(
            "/office/{year}/submissions/{id}/correction",
            Act::SendBack,
            correction::save,
        ),
        post(
            "/office/{year}/submissions/{id}/extension",
            Act::ExtendDeadline,
            extension::save,
        ),
        get(
            "/office/{year}/rounds/{round}/jury",
            Act::ReadProgress,
            jury::show,
        ),
        post(
            "/office/{year}/rounds/{round}/jury",
            Act::RunJury,
            jury::appoint,
        ),
        post(
            "/office/{year}/rounds/{round}/dismiss",
            Act::RunJury,
            jury::dismiss,
        ),
        get("/office/{year}/rounds", Act::ReadProgress, rounds::show),
        post("/office/{year}/rounds", Act::EditRules, rounds::change),
        get(
            "/office/{year}/rounds/{round}/rules",
            Act::ReadProgress,
            rules::show,
        ),
        post(
            "/office/{year}/rounds/{round}/rules",
            Act::EditRules,
            rules::save,
        ),
        get(
            "/office/{year}/rounds/{round}/assignment",
            Act::RunJury,
            assignment::show,
        ),
        post(
            "/office/{year}/rounds/{round}/assignment",
            Act::RunJury,
            assignment::apply,
        ),
        get(
            "/office/{year}/rounds/{round}/assignment/{id}",
            Act::RunJury,
            panel::show,
        ),
        post(
            "/office/{year}/rounds/{round}/assignment/{id}",
            Act::RunJury,
            panel::save,
        ),
        get(
            "/office/{year}/rounds/{round}/standings",
            Act::ReadStandings,
            standings::show,
        ),
        post(
            "/office/{year}/rounds/{round}/standings",
            Act::Shortlist,
            standings::shortlist,
        ),
        get(
            "/office/{year}/rounds/{round}/standings/{id}",
            Act::ReadStandings,
            explanation::show,
        ),
        get("/office/{year}/vote", Act::ReadProgress, vote::show),
        post("/office/{year}/vote", Act::EditRules, vote::change),
        get(
            "/office/{year}/vote/practices",
            Act::ReadStandings,
            vote::practices,
        ),
        get("/office/{year}/decisions", Act::Decide, decisions::show),
        post("/office/{year}/decisions", Act::Decide, decisions::save),
        post("/office/{year}/release", Act::Release, release::step),
        get("/office/{year}/preview", Act::Decide, release::preview),
        get(
            "/office/{year}/timetable",
            Act::EditTimetable,
            timetable::show,
        ),
        post(
            "/office/{year}/timetable",
            Act::EditTimetable,
            timetable::save,
        ),
        get("/office/{year}/check", Act::ReadProgress, call_check::show),
        get("/office/{year}/next", Act::OpenEdition, next_edition::show),
        post("/office/{year}/next", Act::OpenEdition, next_edition::open),
        get("/office/{year}/mails", Act::ReadOutbox, outbox::show),
        get("/office/{year}/log", Act::ReadLog, log::show),
        get(
            "/office/{year}/participation",
            Act::ReadParticipation,
            participation::show,
        ),
    ];
    routes.extend(entry_form::routes());
    routes
}

/// Whether the reader may do this now; where not, the page tells it in words or is not there.
fn may(request: &Request, office: &OfficeEdition, act: Act) -> bool {
    let visitor = request.visitor.iter();
    let roles: Vec<_> = visitor
        .flat_map(|visitor| visitor.roles_in(office.id))
        .collect();
    let person = Person {
        signed_in: request.visitor.is_some(),
        roles: &roles,
    };
    permits(act, person, Relation::None, &office.stage)
}

/// A page of this desk.
fn page(title: String, view: AnyView) -> Page {
    Page::private(Frame::Desk, title, view)
}
