//! The rules of a round: read, tried on what there is, and set while nothing fixes them.

use domain::{
    access::Act,
    ports::{
        Refusal,
        round_rules::{Fixed, RulesView, TrialView},
    },
    problem::Problems,
    revision::Revision,
};
use i18n::t;
use leptos::prelude::*;

use super::{may, nav, page, rules_fields, rules_form, rules_typed, trial};
use crate::{
    components::{
        moment::date_time_zone,
        notice::{saved_notice, stale_notice},
        problem_summary::problem_summary,
    },
    form::Form,
    pages::public::method,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// What stands on the page besides the rules.
#[derive(Default)]
struct Shown {
    form: Form,
    stale: bool,
    trial: Option<TrialView>,
}

/// GET.
pub async fn show(request: Request) -> Answer {
    let rules = rules(&request).await?;
    let form = Form::filled(rules_form::filled(&rules.round));
    let shown = Shown {
        form,
        ..Shown::default()
    };
    Ok(Reply::page(whole(&request, &rules, &shown)))
}

/// POST: tries the rules (`step=try`), or saves them.
pub async fn save(request: Request) -> Answer {
    request.only(rules_form::is_known)?;
    let year = request.year()?;
    let mut before = rules(&request).await?;
    if !may(&request, &before.office, Act::EditRules) {
        return Err(Refusal::NotFound);
    }
    let rules = match rules_typed::typed(&before.round, &request.form) {
        Ok(rules) => rules,
        Err(problems) => return Ok(refused(&request, &before, problems)),
    };
    let port = &request.ports().rules;
    let mut shown = Shown {
        form: Form::filled(request.form.clone()),
        ..Shown::default()
    };
    if request.form.one("step") == "try" {
        shown.trial = Some(port.try_rules(&request.caller, year, &rules).await?);
        before.round = rules;
        return Ok(Reply::page(whole(&request, &before, &shown)));
    }
    let seen = Revision::parse(request.form.one("revision"));
    let code = rules.code.clone();
    match port.save_rules(&request.caller, year, seen, rules).await {
        Ok(()) => {
            let here = paths::office_rules(request.locale, year, &code);
            Ok(Reply::see_other(format!("{here}?saved")))
        }
        Err(Refusal::Invalid(problems)) => Ok(refused(&request, &before, problems)),
        Err(Refusal::Stale { .. }) => {
            shown.stale = true;
            let now = self::rules(&request).await?;
            Ok(Reply::conflict(whole(&request, &now, &shown)))
        }
        Err(refusal) => Err(refusal),
    }
}

async fn rules(request: &Request) -> Result<RulesView, Refusal> {
    let round = request.param("round").to_owned();
    let port = &request.ports().rules;
    port.rules(&request.caller, request.year()?, &round).await
}

fn refused(request: &Request, before: &RulesView, problems: Problems) -> Reply {
    let shown = Shown {
        form: Form::refused(request.form.clone(), problems),
        ..Shown::default()
    };
    Reply::rejected(whole(request, before, &shown))
}

fn whole(request: &Request, rules: &RulesView, shown: &Shown) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let round = &rules.round;
    let title = t!(texts, "rules-title", round = round.name.get(locale));
    let saved = saved_notice(request);
    let stale = stale_notice(texts, shown.stale, "office-stale-text");
    let problems = problem_summary(texts, shown.form.problems(), |field| {
        rules_fields::label(texts, field)
    });
    let body = if may(request, &rules.office, Act::EditRules) {
        let tried = shown.trial.as_ref();
        let trial = tried.map(|view| trial::section(request, rules, view));
        let preview = tried.map(|view| trial::preview(request, rules, view.sample.as_ref()));
        view! { {trial} {form(request, rules, &shown.form)} {preview} }.into_any()
    } else {
        method::section(texts, round)
    };
    let view = view! {
        {nav(request, &rules.office)}
        {saved}
        {stale}
        {problems}
        <header class="page-head">
            <p class="kicker">{round.name.get(locale).to_owned()}</p>
            <h1 class="title">{texts.text("rules-heading")}</h1>
            <p class="lede">{texts.text("rules-lede")}</p>
        </header>
        {fixed(request, rules)}
        {body}
    };
    page(title, view.into_any())
}

/// Why the rules do not change any more.
fn fixed(request: &Request, rules: &RulesView) -> Option<AnyView> {
    let texts = request.texts();
    let told = match rules.fixed? {
        Fixed::Judged => view! { {texts.text("rules-fixed-judged")} }.into_any(),
        Fixed::Opened(at) => {
            let at = date_time_zone(texts, at, &rules.office.edition.time_zone);
            view! { {texts.text("rules-fixed-opened")} " " {at} ". " {texts.text("rules-fixed-try")} }
                .into_any()
        }
    };
    Some(view! { <div class="notice notice-info" role="status"><p>{told}</p></div> }.into_any())
}

fn form(request: &Request, rules: &RulesView, form: &Form) -> AnyView {
    let texts = request.texts();
    let office = &rules.office;
    let action = paths::office_rules(request.locale, office.edition.year, &rules.round.code);
    let save = rules.fixed.is_none().then(|| {
        view! {
            <button class="button button-primary" name="step" value="save">
                {texts.text("form-save")}
            </button>
            " "
        }
    });
    view! {
        <form class="rules" method="post" action=action>
            <input type="hidden" name="revision" value=office.revision.0.to_string()/>
            {rules_fields::sections(texts, &office.edition, &rules.round, form)}
            <div class="form-actions is-sticky">
                {save}
                <button class="button" name="step" value="try">{texts.text("rules-try")}</button>
            </div>
            <p class="note">{texts.text("rules-try-note")}</p>
        </form>
    }
    .into_any()
}
