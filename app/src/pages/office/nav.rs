//! The menu of the secretariat's desk, and of a round within it.

use domain::{edition::Stage, person::role::Role, ports::secretariat_office::OfficeEdition};
use leptos::prelude::*;

use crate::{paths, request::Request, shell};

/// The second line of the desk: only what the person's roles lead to.
pub(in crate::pages) fn nav(request: &Request, office: &OfficeEdition) -> AnyView {
    let (texts, locale, year) = (request.texts(), request.locale, office.edition.year);
    let holds = |role| {
        request
            .visitor
            .as_ref()
            .is_some_and(|visitor| visitor.is(office.id, role))
    };
    let (secretariat, auditor) = (holds(Role::Secretariat), holds(Role::Auditor));
    let mut links = Vec::new();
    let mut add = |href: String, label: &str| links.push((href, texts.text(label)));
    add(paths::office(locale, year), "office-nav-today");
    if secretariat {
        add(
            paths::office_submissions(locale, year),
            "office-nav-submissions",
        );
        add(
            paths::office_memberships(locale, year),
            "membership-office-title",
        );
    }
    if secretariat || auditor {
        add(paths::office_form(locale, year), "office-nav-form");
        add(paths::office_rounds(locale, year), "office-nav-rounds");
    }
    if secretariat || auditor && office.edition.open_vote.is_some() {
        add(paths::office_vote(locale, year), "office-nav-vote");
    }
    if secretariat && office.stage == Stage::Deliberation {
        add(paths::office_meeting(locale, year), "meeting-title");
    }
    if (secretariat || auditor) && matches!(office.stage, Stage::Deliberation | Stage::Published) {
        add(paths::office_minutes(locale, year), "meeting-minutes");
    }
    if secretariat {
        add(
            paths::office_decisions(locale, year),
            "office-nav-decisions",
        );
        add(
            paths::office_timetable(locale, year),
            "office-nav-timetable",
        );
        add(paths::office_outbox(locale, year), "office-nav-mails");
    }
    add(
        paths::office_participation(locale, year),
        "office-nav-participation",
    );
    if secretariat || auditor {
        add(paths::office_log(locale, year), "office-nav-log");
    }
    let title = office.edition.title.get(locale);
    let own = round(request, office).filter(|_| secretariat || auditor);
    view! {
        {shell::desk_nav(request, &texts.text("office-nav-name"), title, &links)}
        {own}
    }
    .into_any()
}

/// What there is about the round that the page is about.
fn round(request: &Request, office: &OfficeEdition) -> Option<AnyView> {
    let (texts, locale, year) = (request.texts(), request.locale, office.edition.year);
    let round = office.edition.round(request.param("round"))?;
    let links = [
        (
            paths::office_rules(locale, year, &round.code),
            "office-nav-round-rules",
        ),
        (
            paths::office_jury(locale, year, &round.code),
            "office-nav-round-jury",
        ),
        (
            paths::office_standings(locale, year, &round.code),
            "office-nav-round-standings",
        ),
    ];
    let links = links.map(|(href, label)| (href, texts.text(label)));
    let label = texts.text("rules-rounds-title");
    Some(shell::desk_nav(
        request,
        &label,
        round.name.get(locale),
        &links,
    ))
}
