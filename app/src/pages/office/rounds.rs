//! The rounds of the edition: what each is like, and adding or removing one.

use domain::{
    access::Act,
    edition::{PanelRule, Round},
    ports::{Refusal, round_rules::RoundsView},
    problem::Problems,
    revision::Revision,
};
use i18n::t;
use leptos::prelude::*;

use super::{may, nav, page, round_new};
use crate::{
    components::{
        badge::badge,
        moment::date_time,
        notice::{saved_notice, stale_notice},
        problem_summary::problem_summary,
    },
    form::Form,
    pages::public::method,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let rounds = rounds(&request).await?;
    Ok(Reply::page(whole(
        &request,
        &rounds,
        &Form::default(),
        false,
    )))
}

/// POST: adds a round (`step=add`), or takes one out (`step=remove`).
pub async fn change(request: Request) -> Answer {
    request
        .only(|name| matches!(name, "step" | "revision" | "round") || round_new::is_known(name))?;
    let (locale, year) = (request.locale, request.year()?);
    let before = rounds(&request).await?;
    if !may(&request, &before.office, Act::EditRules) {
        return Err(Refusal::NotFound);
    }
    let port = &request.ports().rules;
    let seen = Revision::parse(request.form.one("revision"));
    let (changed, next) = if request.form.one("step") == "remove" {
        let code = request.form.one("round");
        let removed = port.remove_round(&request.caller, year, seen, code).await;
        (
            removed,
            format!("{}?saved", paths::office_rounds(locale, year)),
        )
    } else {
        let new = match round_new::typed(&before.office.edition, &request.form) {
            Ok(new) => new,
            Err(problems) => return Ok(refused(&request, &before, problems)),
        };
        // What comes next: its rules.
        let next = format!(
            "{}?saved",
            paths::office_rules(locale, year, &new.round.code)
        );
        let added = port.add_round(&request.caller, year, seen, new).await;
        (added, next)
    };
    match changed {
        Ok(()) => Ok(Reply::see_other(next)),
        Err(Refusal::Invalid(problems)) => Ok(refused(&request, &before, problems)),
        Err(Refusal::Stale { .. }) => {
            let form = Form::filled(request.form.clone());
            let now = rounds(&request).await?;
            Ok(Reply::conflict(whole(&request, &now, &form, true)))
        }
        Err(refusal) => Err(refusal),
    }
}

async fn rounds(request: &Request) -> Result<RoundsView, Refusal> {
    let port = &request.ports().rules;
    port.rounds(&request.caller, request.year()?).await
}

fn refused(request: &Request, rounds: &RoundsView, problems: Problems) -> Reply {
    let form = Form::refused(request.form.clone(), problems);
    Reply::rejected(whole(request, rounds, &form, false))
}

fn whole(request: &Request, rounds: &RoundsView, form: &Form, stale: bool) -> Page {
    let texts = request.texts();
    let title = texts.text("rules-rounds-title");
    let saved = saved_notice(request);
    let stale = stale_notice(texts, stale, "office-stale-text");
    let edits = may(request, &rounds.office, Act::EditRules);
    let listed = rounds.office.edition.rounds.iter();
    let listed = listed.map(|round| panel(request, rounds, round, edits));
    let view = view! {
        {nav(request, &rounds.office)}
        {saved}
        {stale}
        {problem_summary(texts, form.problems(), |field| round_new::label(texts, field))}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("rules-rounds-lede")}</p>
        </header>
        <div class="stack">{listed.collect_view()}</div>
        {edits.then(|| round_new::form(request, rounds, form))}
    };
    page(title, view.into_any())
}

fn panel(request: &Request, rounds: &RoundsView, round: &Round, edits: bool) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &rounds.office.edition;
    let (year, code) = (edition.year, &round.code);
    let zone = &edition.time_zone;
    let window = edition.round_window(code).map(|window| {
        view! {
            <span>{date_time(texts, window.opens, zone)} " – " {date_time(texts, window.closes, zone)}</span>
        }
    });
    let who = match round.panel {
        PanelRule::ByCategory => "rules-panel-category",
        PanelRule::Everyone => "rules-panel-everyone",
    };
    let state = if rounds.fixed.contains_key(code) {
        badge("handed-in", texts.text("rules-rounds-fixed"))
    } else {
        badge("soon", texts.text("rules-rounds-open"))
    };
    let criteria = t!(
        texts,
        "rules-rounds-criteria",
        count = round.rubric.criteria.len()
    );
    let remove = (edits && rounds.removable.contains(code)).then(|| {
        let label = t!(
            texts,
            "rules-rounds-remove-label",
            round = round.name.get(locale)
        );
        view! {
            <form method="post" action=paths::office_rounds(locale, year)>
                <button class="button button-quiet" name="step" value="remove" aria-label=label>
                    {texts.text("rules-rounds-remove")}
                </button>
                <input type="hidden" name="round" value=code.clone()/>
                <input type="hidden" name="revision" value=rounds.office.revision.0.to_string()/>
            </form>
        }
    });
    view! {
        <section class="panel">
            <h2>{round.name.get(locale).to_owned()} " " {state}</h2>
            <p class="meta">
                <span>{texts.text(&format!("rules-kind-{}", round.kind.code()))}</span>
                {window}
                <span>{texts.text(who)}</span>
                <span>{criteria}</span>
            </p>
            <p>{method::cut_off(texts, round)} " " {method::tie(texts, round)}</p>
            <div class="form-actions">
                <a class="button" href=paths::office_rules(locale, year, code)>{texts.text("rules-link")}</a>
                <a class="button button-quiet" href=paths::office_jury(locale, year, code)>
                    {texts.text("office-nav-round-jury")}
                </a>
                <a class="button button-quiet" href=paths::office_standings(locale, year, code)>
                    {texts.text("office-nav-round-standings")}
                </a>
                {remove}
            </div>
        </section>
    }
    .into_any()
}
