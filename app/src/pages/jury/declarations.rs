//! The list that a juror goes through before anything opens: governments and titles, and whether
//! there is a conflict of interest with any of them.

use domain::{
    jury::conflict::ConflictKind,
    ports::{
        Refusal,
        jury_room::{Declaration, DeclarationList, ToDeclare},
    },
    problem::Problems,
};
use i18n::{Texts, list::and, t};
use leptos::prelude::*;

use super::{invitation, nav};
use crate::{
    components::{
        answers::applicant,
        field::{Choice, Field, line_field, select_field},
        notice::stale_notice,
        problem_summary::problem_summary,
    },
    form::Form,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// What the juror's list shows instead of itself while something is left to say.
pub(super) async fn show(request: &Request) -> Answer {
    let list = list(request).await?;
    Ok(Reply::page(page(request, &list, &Form::default(), false)))
}

/// POST: what was said of all of them.
pub async fn declare(request: Request) -> Answer {
    request
        .only(|name| name == "list" || name.starts_with("kind-") || name.starts_with("reason-"))?;
    let year = request.year()?;
    let seen = request.form.one("list");
    let room = &request.ports().jury_room;
    match room
        .declare_conflicts(&request.caller, year, seen, said(&request))
        .await
    {
        Ok(_) => invitation::first_entry(&request).await,
        Err(Refusal::Invalid(problems)) => refused(&request, problems).await,
        Err(Refusal::Stale { .. }) => {
            let list = list(&request).await?;
            let form = Form::default();
            Ok(Reply::conflict(page(&request, &list, &form, true)))
        }
        Err(refusal) => Err(refusal),
    }
}

async fn list(request: &Request) -> Result<DeclarationList, Refusal> {
    let room = &request.ports().jury_room;
    room.declarations(&request.caller, request.year()?).await
}

async fn refused(request: &Request, problems: Problems) -> Answer {
    let list = list(request).await?;
    let form = Form::refused(request.form.clone(), problems);
    Ok(Reply::rejected(page(request, &list, &form, false)))
}

/// The conflicts that were named.
fn said(request: &Request) -> Vec<Declaration> {
    let form = &request.form;
    let kinds = form.iter().filter_map(|(name, value)| {
        let place = name.strip_prefix("kind-")?.parse().ok()?;
        Some((place, ConflictKind::from_code(value)?))
    });
    kinds
        .map(|(place, kind): (usize, _)| Declaration {
            place,
            kind,
            reason: form.one(&format!("reason-{place}")).to_owned(),
        })
        .collect()
}

fn page(request: &Request, list: &DeclarationList, form: &Form, stale: bool) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let year = list.edition.year;
    let title = texts.text("conflict-list-title");
    let stale = stale_notice(texts, stale, "conflict-list-stale");
    let problems = problem_summary(texts, form.problems(), |_| {
        texts.text("jury-conflict-reason")
    });
    let kinds = ConflictKind::ALL.map(|kind| Choice {
        value: kind.code().to_owned(),
        label: texts.text(&format!("conflict-{}", kind.code())),
        note: String::new(),
    });
    let entries = list.entries.iter().enumerate();
    let entries = entries.map(|(place, entry)| line(request, place, entry, &kinds, form));
    let blind = list.entries.iter().all(|entry| entry.title.is_empty());
    let lede = if blind {
        "conflict-list-lede-blind"
    } else {
        "conflict-list-lede"
    };
    let count = t!(texts, "conflict-list-count", count = list.entries.len());
    let view = view! {
        {nav(request, &list.edition)}
        {stale}
        {problems}
        <header class="page-head">
            <p class="kicker">{list.round.name.get(locale).to_owned()}</p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text(lede)}</p>
            <p class="meta"><span>{count}</span></p>
        </header>
        <form method="post" action=paths::declarations(locale, year)>
            <ul class="entry-list">{entries.collect_view()}</ul>
            <p class="note">{texts.text("conflict-list-note")}</p>
            <div class="form-actions is-sticky">
                <button class="button button-primary">{texts.text("conflict-list-declare")}</button>
            </div>
            <input type="hidden" name="list" value=list.snapshot.clone()/>
        </form>
    };
    Page::private(Frame::Desk, title, view.into_any())
}

fn line(
    request: &Request,
    place: usize,
    entry: &ToDeclare,
    kinds: &[Choice],
    form: &Form,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let name = format!("kind-{place}");
    let kind = Field::new(name.clone(), texts.text("conflict-list-kind")).optional();
    let reason_name = format!("reason-{place}");
    let open = !form.value(&name).is_empty() || form.problems_of(&reason_name).next().is_some();
    let reason = Field::new(reason_name, texts.text("jury-conflict-reason"))
        .readers(texts.text("jury-conflict-readers"))
        .optional();
    let heading = if entry.title.is_empty() {
        view! { <h2 class="entry-title"><bdi>{entry.government.clone()}</bdi></h2> }.into_any()
    } else {
        view! {
            <h2 class="entry-title"><bdi lang=entry.language.clone()>{entry.title.clone()}</bdi></h2>
        }
        .into_any()
    };
    let asked = (!entry.asked.is_empty()).then(|| {
        view! { <p class="entry-lacking">{asked(texts, entry)}</p> }
    });
    view! {
        <li class="entry">
            <div class="entry-main">
                <p class="entry-meta meta">{applicant(locale, &entry.government, &entry.country)}</p>
                {heading}
                {asked}
                <details open=open || !entry.asked.is_empty()>
                    <summary>{texts.text("conflict-list-open")}</summary>
                    {select_field(texts, &kind, form, kinds)}
                    {line_field(texts, &reason, form, "text", "")}
                </details>
            </div>
        </li>
    }
    .into_any()
}

/// Why the juror is asked about this one in particular.
fn asked(texts: Texts, entry: &ToDeclare) -> String {
    let why: Vec<String> = entry
        .asked
        .iter()
        .map(|why| texts.text(&format!("conflict-asked-{}", why.code())))
        .collect();
    t!(texts, "conflict-asked", why = &and(texts.locale(), &why))
}
