//! What waits today.

use domain::{
    access::Act, edition::Stage, person::role::Role, ports::secretariat_office::Today,
    submission::State,
};
use i18n::t;
use leptos::prelude::*;

use super::{full_sheets, may, nav, page};
use crate::{
    components::moment::{date_time_zone, until},
    pages::public::call::phase_name,
    paths,
    reply::{Answer, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let today = request
        .ports()
        .office
        .today(&request.caller, request.year()?)
        .await?;
    let title = request.texts().text("office-nav-today");
    Ok(Reply::page(page(title, desk(&request, &today))))
}

fn desk(request: &Request, today: &Today) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &today.office.edition;
    let secretariat = request
        .visitor
        .as_ref()
        .is_some_and(|v| v.is(today.office.id, Role::Secretariat));
    let waiting = secretariat.then(|| waiting(request, today));
    // While the call can still be mended.
    let early = matches!(today.office.stage, Stage::Setup | Stage::Submission);
    let check = (early && may(request, &today.office, Act::ReadProgress)).then(|| {
        let href = paths::office_check(locale, edition.year);
        view! { <p class="page-actions"><a class="button" href=href>{texts.text("office-check-title")}</a></p> }
    });
    let counts = State::ALL
        .into_iter()
        .filter_map(|state| Some((state, *today.states.get(&state)?)))
        .map(|(state, count)| {
            let words = texts.text(&format!("state-{}", state.code()));
            let inner = view! {
                <span class="count-number">{count.to_string()}</span> " " <span class="count-label">{words}</span>
            };
            if secretariat {
                let list = paths::office_submissions(locale, edition.year);
                let href = format!("{list}?state={}", state.code());
                view! { <li><a class="count" href=href>{inner}</a></li> }.into_any()
            } else {
                view! { <li><span class="count">{inner}</span></li> }.into_any()
            }
        })
        .collect_view();
    view! {
        {nav(request, &today.office)}
        <header class="page-head">
            <p class="kicker">{stage(request, today)}</p>
            <h1 class="title">{texts.text("office-nav-today")}</h1>
            {check}
        </header>
        {waiting}
        <section class="section">
            <div class="section-head"><h2>{texts.text("office-counts")}</h2></div>
            <ul class="counts">{counts}</ul>
        </section>
        {phases(request, today)}
    }
    .into_any()
}

fn stage(request: &Request, today: &Today) -> String {
    let texts = request.texts();
    let open = today
        .office
        .edition
        .timetable
        .0
        .iter()
        .find(|p| p.window.contains(today.office.now));
    match (&today.office.stage, open) {
        (Stage::Published, _) => texts.text("stage-now-published"),
        (Stage::Setup, _) => texts.text("stage-now-setup"),
        (_, Some(open)) => phase_name(texts, &today.office.edition, &open.phase),
        (_, None) => texts.text("stage-now-between"),
    }
}

fn waiting(request: &Request, today: &Today) -> AnyView {
    let (texts, locale, year) = (request.texts(), request.locale, today.office.edition.year);
    let submitted = today
        .states
        .get(&State::Submitted)
        .copied()
        .unwrap_or_default();
    let mut items: Vec<(u32, String, String, bool)> = Vec::new();
    if submitted > 0 {
        let href = format!(
            "{}?state=submitted",
            paths::office_submissions(locale, year)
        );
        items.push((submitted, texts.text("office-wait-validate"), href, false));
    }
    if today.unread > 0 {
        let list = paths::office_submissions(locale, year);
        let href = format!("{list}?unread=yes");
        items.push((today.unread, texts.text("office-wait-answers"), href, false));
    }
    if today.memberships > 0 {
        let href = paths::office_memberships(locale, year);
        let label = texts.text("office-wait-memberships");
        items.push((today.memberships, label, href, false));
    }
    if let Some((round, done, assigned)) = &today.round {
        let open = assigned.saturating_sub(*done);
        if open > 0 {
            let href = paths::office_jury(locale, year, round);
            items.push((open, texts.text("office-wait-ballots"), href, false));
        }
    }
    if let Some((count, label, href)) = full_sheets::waiting(request, year, today.full_sheets) {
        items.push((count, label, href, false));
    }
    if today.failed_mails > 0 {
        let href = paths::office_outbox(locale, year);
        items.push((
            today.failed_mails,
            texts.text("office-wait-mails"),
            href,
            true,
        ));
    }
    if today.release == Some(domain::result::ReleaseState::Proposed) {
        items.push((
            1,
            texts.text("office-wait-release"),
            paths::office_decisions(locale, year),
            true,
        ));
    }
    if items.is_empty() {
        return view! { <div class="empty"><p class="empty-title">{texts.text("office-wait-nothing")}</p></div> }
            .into_any();
    }
    let items = items
        .into_iter()
        .map(|(number, label, href, urgent)| {
            let class = if urgent { "waiting-item is-urgent" } else { "waiting-item" };
            view! {
                <li class=class>
                    <span class="waiting-number">{number.to_string()}</span> " " <a href=href>{label}</a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="waiting">{items}</ul> }.into_any()
}

fn phases(request: &Request, today: &Today) -> AnyView {
    let texts = request.texts();
    let (edition, now) = (&today.office.edition, today.office.now);
    let lines = edition
        .timetable
        .0
        .iter()
        .filter(|phase| now < phase.window.closes)
        .map(|phase| {
            let (key, instant) = if now < phase.window.opens {
                ("office-opens", phase.window.opens)
            } else {
                ("office-closes", phase.window.closes)
            };
            let left = until(texts, now, instant);
            view! {
                <div>
                    <dt>{phase_name(texts, edition, &phase.phase)}</dt>
                    <dd>
                        {t!(texts, key, left = &left)}
                        <span class="facts-note">{date_time_zone(texts, instant, &edition.time_zone)}</span>
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="section">
            <div class="section-head"><h2>{texts.text("call-calendar")}</h2></div>
            <dl class="facts facts-row">{lines}</dl>
        </section>
    }
    .into_any()
}
