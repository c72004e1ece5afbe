//! Pages for what did not work.

use domain::{locale::Locale, moment::Moment, ports::Refusal, problem::Problems};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    components::{moment::date_time_zone, problem_summary::sentence},
    paths,
    reply::{Frame, Page, Reply},
    request::Request,
};

/// The status that a refusal is answered with.
#[must_use]
pub const fn status(refusal: &Refusal) -> u16 {
    match refusal {
        Refusal::SignInNeeded => 401,
        Refusal::NotFound => 404,
        Refusal::Closed { .. }
        | Refusal::WrongState
        | Refusal::InvitationOpen { .. }
        | Refusal::ConflictsOpen { .. }
        | Refusal::SecondPersonNeeded => 409,
        Refusal::Stale { .. } => 409,
        Refusal::Invalid(_) => 422,
        Refusal::TooMany { .. } => 429,
        Refusal::Spent => 410,
        Refusal::TooLarge => 413,
        Refusal::Full => 507,
        Refusal::Trouble { .. } => 500,
    }
}

/// The page for a refusal that the page itself did not answer: says what happened and what to do.
#[must_use]
pub fn refusal_page(request: &Request, refusal: &Refusal) -> Reply {
    let texts = request.texts();
    let kind = match refusal {
        // The invitation comes before everything else on the desk, then the question of conflicts.
        Refusal::InvitationOpen { year } | Refusal::ConflictsOpen { year } => {
            return Reply::see_other(paths::jury(request.locale, *year));
        }
        Refusal::SignInNeeded => "sign-in",
        Refusal::NotFound => "not-found",
        Refusal::Closed { opens: Some(_), .. } => "not-yet",
        Refusal::Closed { .. } => "closed",
        Refusal::Stale { .. } => "stale",
        Refusal::Invalid(_) => "invalid",
        Refusal::WrongState => "wrong-state",
        Refusal::SecondPersonNeeded => "second-person",
        Refusal::TooMany { .. } => "too-many",
        Refusal::Spent => "spent",
        Refusal::TooLarge => "too-large",
        Refusal::Full => "full",
        Refusal::Trouble { .. } => "trouble",
    };
    let seconds = match refusal {
        Refusal::TooMany { retry_after } => *retry_after,
        _ => 0,
    };
    let instant: Option<(Moment, &str)> = match refusal {
        Refusal::Closed {
            opens,
            closed,
            time_zone,
        } => opens
            .or(*closed)
            .map(|instant| (instant, time_zone.as_str())),
        _ => None,
    };
    let reference = match refusal {
        Refusal::Trouble { reference } => Some(reference.clone()),
        _ => None,
    };
    let title = texts.text(&format!("error-{kind}-title"));
    let code = status(refusal);
    let typed = typed_text(request);
    let view = view! {
        <section class="error-page">
            <p class="error-code">{code.to_string()}</p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{t!(texts, &format!("error-{kind}-text"), seconds = seconds)}</p>
            {instant.map(|(instant, zone)| view! { <p>{date_time_zone(texts, instant, zone)}</p> })}
            <p class="page-actions">
                <a class="button button-primary" href=paths::desk(request.locale)>{texts.text("error-to-desk")}</a>
                " "
                <a class="button" href=paths::home(request.locale)>{texts.text("error-to-home")}</a>
            </p>
            {reference
                .map(|reference| {
                    view! { <p class="error-reference">{texts.text("error-reference")} " " <code>{reference}</code></p> }
                })}
            {typed}
        </section>
    };
    Reply {
        status: code,
        ..Reply::page(Page::private(Frame::Account, title, view))
    }
}

/// What was typed into a form that could not be taken, to send again or to copy: a session that
/// has run out or a full disk must not cost anybody a text.
fn typed_text(request: &Request) -> Option<AnyView> {
    let texts = request.texts();
    let fields: Vec<(String, String)> = request
        .form
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name.to_owned(), domain::text::showable(value)))
        .collect();
    if !fields.iter().any(|(_, value)| value.chars().count() > 20) {
        return None;
    }
    let areas = fields
        .into_iter()
        .enumerate()
        .map(|(place, (name, value))| {
            if value.chars().count() > 20 {
                let label = name.clone();
                let id = format!("typed-{place}");
                view! {
                    <div class="field">
                        <label class="field-label" for=id.clone()>{label}</label>
                        <crate::components::text_area::TextArea
                            name=name id=id value=value rows=6 describedby=String::new() invalid=false
                        />
                    </div>
                }
                .into_any()
            } else {
                view! { <input type="hidden" name=name value=value/> }.into_any()
            }
        })
        .collect_view();
    Some(
        view! {
            <form method="post" action=request.path.clone()>
                <h2>{texts.text("error-typed-title")}</h2>
                <p>{texts.text("error-typed-text")}</p>
                {areas}
                <div class="form-actions">
                    <button class="button button-primary">{texts.text("error-typed-send")}</button>
                </div>
            </form>
        }
        .into_any(),
    )
}
/// The sentences of some faults, for answers that are no pages.
#[must_use]
pub fn sentences(locale: Locale, problems: &Problems) -> String {
    let texts = Texts::of(locale);
    let told = problems.0.iter().map(|problem| sentence(texts, problem));
    told.collect::<Vec<_>>().join(" ")
}
