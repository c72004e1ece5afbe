//! Applications for membership of the network.

use domain::{
    id::SubmissionId,
    membership::State,
    ports::{Refusal, memberships::Membership, secretariat_office::OfficeEdition},
    revision::Revision,
};
use i18n::t;
use leptos::prelude::*;

use super::{nav, page as desk_page};
use crate::{
    components::{
        answers::{country, paragraphs},
        badge::badge,
        field::{Field, text_field},
        moment::date_time_zone,
        notice::stale_notice,
        problem_summary::problem_summary,
    },
    form::Form,
    paths,
    reply::{Answer, FileKind, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let (office, all) = read(&request).await?;
    Ok(Reply::page(page(&request, &office, &all, &Form::default())))
}

/// GET: the same as a table.
pub async fn table(request: Request) -> Answer {
    let (port, year) = (&request.ports().memberships, request.year()?);
    let table = port.membership_table(&request.caller, year).await?;
    let name = format!("memberships-{year}.csv");
    Ok(Reply::file(name, FileKind::Table, table))
}

/// POST: accepts or declines one.
pub async fn decide(request: Request) -> Answer {
    request.only(|name| matches!(name, "submission" | "revision" | "verdict" | "note"))?;
    let year = request.year()?;
    let id = SubmissionId::parse(request.form.one("submission")).ok_or(Refusal::NotFound)?;
    let seen = Revision::parse(request.form.one("revision"));
    let accepted = request.form.one("verdict") == "accepted";
    let port = &request.ports().memberships;
    let note = request.form.one("note");
    let done = port
        .decide_membership(&request.caller, year, id, seen, accepted, note)
        .await;
    match done {
        Ok(()) => {
            let here = paths::office_memberships(request.locale, year);
            Ok(Reply::see_other(format!("{here}#of-{id}")))
        }
        Err(Refusal::Invalid(problems)) => {
            let (office, all) = read(&request).await?;
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(page(&request, &office, &all, &form)))
        }
        Err(Refusal::Stale { .. }) => {
            let (office, all) = read(&request).await?;
            let form = Form::filled(request.form.clone().with("stale", "1"));
            Ok(Reply::conflict(page(&request, &office, &all, &form)))
        }
        Err(refusal) => Err(refusal),
    }
}

async fn read(request: &Request) -> Result<(OfficeEdition, Vec<Membership>), Refusal> {
    let port = &request.ports().memberships;
    port.memberships(&request.caller, request.year()?).await
}

fn page(request: &Request, office: &OfficeEdition, all: &[Membership], form: &Form) -> Page {
    let texts = request.texts();
    let title = texts.text("membership-office-title");
    let stale = stale_notice(texts, form.holds("stale", "1"), "membership-stale");
    let body = if all.is_empty() {
        view! { <div class="empty"><p class="empty-title">{texts.text("membership-none")}</p></div> }
            .into_any()
    } else {
        let href = paths::office_membership_table(request.locale, office.edition.year);
        let panels = all
            .iter()
            .map(|own| panel(request, office, own, form))
            .collect_view();
        view! {
            <p class="page-actions"><a class="button" href=href>{texts.text("membership-table")}</a></p>
            <div class="stack">{panels}</div>
        }
        .into_any()
    };
    let view = view! {
        {nav(request, office)}
        {stale}
        {problem_summary(texts, form.problems(), |_| texts.text("membership-note"))}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="meta"><span>{t!(texts, "membership-count", count = all.len())}</span></p>
        </header>
        {body}
    };
    desk_page(title, view.into_any())
}

fn panel(request: &Request, office: &OfficeEdition, own: &Membership, form: &Form) -> AnyView {
    let (texts, locale, told) = (request.texts(), request.locale, &own.application);
    let year = office.edition.year;
    let class = match own.state {
        State::Accepted => "eligible",
        State::Declined => "ineligible",
        State::Draft | State::Received => "submitted",
    };
    let state = texts.text(&format!("membership-state-{}", own.state.code()));
    let sent = own
        .sent
        .map(|at| view! { <span>{date_time_zone(texts, at, &office.edition.time_zone)}</span> });
    let note =
        (!own.note.is_empty()).then(|| view! { <div class="prose">{paragraphs(&own.note)}</div> });
    let id = own.submission.to_string();
    let typed = form.values().one("submission") == id;
    let filled = if typed { form.clone() } else { Form::default() };
    let field = Field::new("note", texts.text("membership-note"))
        .readers(texts.text("membership-note-readers"));
    let kind = texts.text(&format!("membership-kind-{}", told.kind));
    let population = texts.text(&format!("membership-population-{}", told.population));
    view! {
        <section class="panel" id=format!("of-{id}")>
            <p class="meta">{badge(class, state)} {sent}</p>
            <h2><bdi>{told.government.clone()}</bdi></h2>
            <p class="meta">
                <span>{country(locale, &told.country)}</span>
                <span>{kind}</span>
                <span>{population}</span>
            </p>
            <p>
                <bdi>{told.contact.clone()}</bdi> " " {told.email.clone()} " " {told.phone.clone()}
            </p>
            {note}
            <p><a href=paths::office_submission(locale, year, own.submission)>{texts.text("membership-submission")}</a></p>
            <details open=typed>
                <summary>{texts.text("membership-decide")}</summary>
                <form method="post" action=paths::office_memberships(locale, year)>
                    <input type="hidden" name="submission" value=id.clone()/>
                    <input type="hidden" name="revision" value=own.revision.0.to_string()/>
                    {text_field(texts, &field, &filled, 3, None)}
                    <div class="form-actions">
                        <button class="button button-primary" name="verdict" value="accepted">
                            {texts.text("membership-accept")}
                        </button>
                        " "
                        <button class="button button-danger" name="verdict" value="declined">
                            {texts.text("membership-decline")}
                        </button>
                    </div>
                </form>
            </details>
        </section>
    }
    .into_any()
}
