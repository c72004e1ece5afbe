//! The proposal of who judges what: looked at, then applied.

use domain::{
    id::{AccountId, SubmissionId},
    jury::assignment::{EntryShort, Progress},
    ports::{
        Refusal,
        secretariat_office::{AssignmentEdits, AssignmentProposal, AssignmentRun, JurorShare},
    },
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::{
        field::{Choice, Field, select_field},
        notice::{Tone, notice, stale_notice},
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// So often the page of a proposal that is computed looks again, in seconds.
const LOOK: u16 = 2;

/// GET: computes the proposal. Nothing is stored. Where that takes long the page tells how far it is.
pub async fn show(request: Request) -> Answer {
    let (year, round) = (request.year()?, request.param("round"));
    let office = &request.ports().office;
    let run = office
        .look_for_assignment(&request.caller, year, round)
        .await?;
    if let Some(run) = run {
        let here = paths::office_assignment(request.locale, year, &run.round);
        return Ok(Reply::page(computing(&request, &run)).follow(LOOK, here));
    }
    let proposal = propose(&request, &AssignmentEdits::default()).await?;
    Ok(Reply::page(whole(&request, &proposal, false)))
}

/// POST: shows the proposal with changes by hand (`step=look`), gives up one that is computed
/// (`step=give-up`), or stores what was looked at.
pub async fn apply(request: Request) -> Answer {
    request.only(|name| matches!(name, "snapshot" | "step" | "off" | "on" | "entry" | "juror"))?;
    let (year, round) = (request.year()?, request.param("round").to_owned());
    if request.form.one("step") == "give-up" {
        let office = &request.ports().office;
        office
            .give_up_assignment(&request.caller, year, &round)
            .await?;
        let jury = paths::office_jury(request.locale, year, &round);
        return Ok(Reply::see_other(jury));
    }
    let edits = edits(&request.form);
    let looked = |proposal: &AssignmentProposal| {
        let page = whole(&request, proposal, false);
        if proposal.refused.is_empty() {
            Reply::page(page)
        } else {
            Reply::rejected(page)
        }
    };
    if request.form.one("step") == "look" {
        return Ok(looked(&propose(&request, &edits).await?));
    }
    let office = &request.ports().office;
    let snapshot = request.form.one("snapshot");
    match office
        .apply_edited(&request.caller, year, &round, snapshot, &edits)
        .await
    {
        Ok(_) => Ok(Reply::see_other(paths::office_jury(
            request.locale,
            year,
            &round,
        ))),
        Err(Refusal::Stale { .. }) => {
            let proposal = propose(&request, &edits).await?;
            Ok(Reply::conflict(whole(&request, &proposal, true)))
        }
        Err(Refusal::WrongState) => Ok(looked(&propose(&request, &edits).await?)),
        Err(refusal) => Err(refusal),
    }
}

async fn propose(
    request: &Request,
    edits: &AssignmentEdits,
) -> Result<AssignmentProposal, Refusal> {
    let round = request.param("round").to_owned();
    let office = &request.ports().office;
    office
        .propose_edited(&request.caller, request.year()?, &round, edits)
        .await
}

/// The changes as sent: ticked pairs, and the one that the two lists name.
fn edits(form: &Pairs) -> AssignmentEdits {
    let pairs = |field| form.all(field).filter_map(pair).collect();
    let mut edits = AssignmentEdits {
        off: pairs("off"),
        on: pairs("on"),
    };
    let named = format!("{}/{}", form.one("entry"), form.one("juror"));
    edits.on.extend(pair(&named));
    edits
}

/// `entry/juror`.
fn pair(text: &str) -> Option<(SubmissionId, AccountId)> {
    let (entry, juror) = text.split_once('/')?;
    Some((SubmissionId::parse(entry)?, AccountId::parse(juror)?))
}

/// How far a proposal is. Until it is there the page comes again by itself.
fn computing(request: &Request, run: &AssignmentRun) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let year = run.office.edition.year;
    let title = texts.text("office-assignment-title");
    let Progress { done, wanted } = run.progress;
    let told = if wanted == 0 {
        texts.text("office-assignment-queued")
    } else {
        t!(
            texts,
            "office-assignment-computing",
            done = done,
            count = wanted
        )
    };
    let here = paths::office_assignment(locale, year, &run.round);
    let action = here.clone();
    let view = view! {
        {nav(request, &run.office)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
        </header>
        <section class="panel">
            <p id="computing">{told}</p>
            <progress class="bar" aria-labelledby="computing" max=wanted.max(1) value=done></progress>
            <p class="note">{texts.text("office-assignment-leave")}</p>
            <form method="post" action=action>
                <div class="form-actions">
                    <a class="button" href=here>{texts.text("office-assignment-again")}</a>
                    " "
                    <button class="button button-quiet" name="step" value="give-up">
                        {texts.text("office-assignment-give-up")}
                    </button>
                </div>
            </form>
        </section>
    };
    page(title, view.into_any())
}

fn whole(request: &Request, proposal: &AssignmentProposal, stale: bool) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &proposal.office.edition;
    let title = texts.text("office-assignment-title");
    let stale = stale_notice(texts, stale, "office-assignment-stale");
    let shares = proposal.jurors.iter().map(|juror| share(texts, juror));
    let changed = !proposal.edits.on.is_empty() || !proposal.edits.off.is_empty();
    let applies = proposal.refused.is_empty() && (proposal.added > 0 || changed);
    let action = paths::office_assignment(locale, edition.year, &proposal.round);
    let counts = t!(
        texts,
        "office-assignment-counts",
        added = proposal.added,
        kept = proposal.kept
    );
    let view = view! {
        {nav(request, &proposal.office)}
        {stale}
        {shortage(texts, &proposal.short)}
        {groups(texts, proposal)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("office-assignment-lede")}</p>
            <p class="meta"><span>{counts}</span></p>
        </header>
        <form method="post" action=action>
            <input type="hidden" name="snapshot" value=proposal.snapshot.clone()/>
            {changes(texts, proposal)}
            <div class="stack">{shares.collect_view()}</div>
            {put_in(texts, proposal)}
            <div class="form-actions is-sticky">
                <button class="button button-primary" name="step" value="apply" disabled=!applies>
                    {texts.text("office-assignment-apply")}
                </button>
                " "
                <button class="button" name="step" value="look">{texts.text("office-edit-look")}</button>
                " "
                <a class="button button-quiet" href=paths::office_jury(locale, edition.year, &proposal.round)>
                    {texts.text("form-back")}
                </a>
            </div>
        </form>
    };
    page(title, view.into_any())
}

/// What a juror would read; what is ticked is taken out.
fn share(texts: Texts, juror: &JurorShare) -> AnyView {
    let count = t!(texts, "office-assignment-load", count = juror.entries.len());
    let entries = juror.entries.iter().map(|(id, title)| {
        let label = t!(texts, "office-edit-off-label", juror = &juror.name, title = title);
        view! {
            <li>
                <label class="choice">
                    <input type="checkbox" name="off" value=format!("{id}/{}", juror.account) aria-label=label/>
                    <span class="choice-text"><bdi>{title.clone()}</bdi></span>
                </label>
            </li>
        }
    });
    view! {
        <details class="panel">
            <summary><bdi>{juror.name.clone()}</bdi> " · " {count}</summary>
            <p class="note">{texts.text("office-edit-off")}</p>
            <ul>{entries.collect_view()}</ul>
        </details>
    }
    .into_any()
}

/// The changes that were made by hand, each to be undone, and those that cannot be made.
fn changes(texts: Texts, proposal: &AssignmentProposal) -> Option<AnyView> {
    let title = |id: &SubmissionId| {
        let known = proposal.entries.iter().find(|(own, _)| own == id);
        known.map(|(_, title)| title.clone()).unwrap_or_default()
    };
    let name = |account: &AccountId| {
        let known = proposal.jurors.iter().find(|own| own.account == *account);
        known.map(|own| own.name.clone()).unwrap_or_default()
    };
    let line = |field: &'static str, (entry, juror): &(SubmissionId, AccountId)| {
        let key = format!("office-edit-made-{field}");
        let told = t!(texts, &key, juror = &name(juror), title = &title(entry));
        view! {
            <label class="choice">
                <input type="checkbox" name=field value=format!("{entry}/{juror}") checked=true/>
                <span class="choice-text">{told}</span>
            </label>
        }
    };
    let edits = &proposal.edits;
    if edits.off.is_empty() && edits.on.is_empty() {
        return None;
    }
    let off = edits
        .off
        .iter()
        .map(|pair| line("off", pair))
        .collect_view();
    let on = edits.on.iter().map(|pair| line("on", pair)).collect_view();
    let refused = proposal.refused.iter().map(|(title, juror, why)| {
        let why = texts.text(&format!("office-edit-{}", why.code()));
        view! { <li class="is-wrong"><bdi>{juror.clone()}</bdi> ", " <bdi>{title.clone()}</bdi> " — " {why}</li> }
    });
    let refused = (!proposal.refused.is_empty()).then(|| {
        view! {
            <div class="notice notice-warning" role="alert">
                <p class="notice-title">{texts.text("office-edit-refused")}</p>
                <ul class="checklist">{refused.collect_view()}</ul>
            </div>
        }
    });
    let below = proposal.below.iter().map(|(title, given)| {
        view! { <li class="is-wrong">{t!(texts, "office-edit-below", title = title, count = *given)}</li> }
    });
    let below = below.collect_view();
    Some(
        view! {
            {refused}
            <section class="panel">
                <h2>{texts.text("office-edit-title")}</h2>
                <p class="note">{texts.text("office-edit-undo")}</p>
                <div class="choices">{off} {on}</div>
                <ul class="checklist">{below}</ul>
            </section>
        }
        .into_any(),
    )
}

/// Two lists that name an entry and a juror to be put together.
fn put_in(texts: Texts, proposal: &AssignmentProposal) -> AnyView {
    let choice = |value: String, label: &String| Choice {
        value,
        label: label.clone(),
        note: String::new(),
    };
    let entries: Vec<Choice> = proposal
        .entries
        .iter()
        .map(|(id, title)| choice(id.to_string(), title))
        .collect();
    let jurors: Vec<Choice> = proposal
        .jurors
        .iter()
        .map(|juror| choice(juror.account.to_string(), &juror.name))
        .collect();
    let form = Form::default();
    let field =
        |name: &str| Field::new(name, texts.text(&format!("office-edit-{name}"))).optional();
    view! {
        <section class="panel">
            <h2>{texts.text("office-edit-put-in")}</h2>
            <div class="field-pair">
                {select_field(texts, &field("entry"), &form, &entries)}
                {select_field(texts, &field("juror"), &form, &jurors)}
            </div>
        </section>
    }
    .into_any()
}

/// Says that jurors fall into groups between which nobody can tell how severe each one is.
fn groups(texts: Texts, proposal: &AssignmentProposal) -> Option<AnyView> {
    let apart = proposal.linkable && proposal.groups > 1;
    apart.then(|| {
        notice(
            Tone::Info,
            t!(texts, "office-assignment-groups", count = proposal.groups),
            texts.text("office-assignment-groups-text"),
        )
    })
}

/// Why entries cannot get their ballots, told as numbers in a sentence.
fn shortage(texts: Texts, short: &[(String, EntryShort<SubmissionId>)]) -> Option<AnyView> {
    if short.is_empty() {
        return None;
    }
    let lines = short
        .iter()
        .map(|(title, entry)| {
            let told = t!(
                texts,
                "office-assignment-short",
                title = title,
                wanted = entry.wanted,
                possible = entry.possible,
                conflict = entry.in_conflict,
                language = entry.without_language,
                category = entry.without_category,
                full = entry.full
            );
            view! { <li class="is-wrong">{told}</li> }
        })
        .collect_view();
    Some(
        view! {
            <div class="notice notice-warning" role="alert">
                <p class="notice-title">{t!(texts, "office-assignment-shortage", count = short.len())}</p>
                <ul class="checklist">{lines}</ul>
            </div>
        }
        .into_any(),
    )
}
