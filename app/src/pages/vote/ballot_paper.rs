//! Who stands in the vote, and the form that casts a ballot.

use domain::{
    edition::{Category, Held},
    id::SubmissionId,
    moment::Moment,
    ports::{
        Refusal,
        open_votes::{VoteEntry, VoteStage, VoteView},
    },
    problem::{ProblemCode, Problems},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::count;
use crate::{
    components::{
        answers::{country, paragraphs},
        badge::category_class,
        field::{Field, line_field},
        moment::date_time_zone,
        notice::{Tone, notice},
        problem_summary::{problem_summary, sentence},
    },
    form::Form,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let view = vote(&request).await?;
    Ok(Reply::page(whole(&request, &view, &Form::default())))
}

/// POST: a ballot, whose address has to be confirmed.
pub async fn cast(request: Request) -> Answer {
    request.only(|name| matches!(name, "choice" | "email"))?;
    let port = &request.ports().votes;
    let (year, caller) = (request.year()?, &request.caller);
    let choices: Option<Vec<SubmissionId>> = request
        .form
        .all("choice")
        .map(SubmissionId::parse)
        .collect();
    let cast = match choices {
        Some(choices) => {
            let email = request.form.one("email");
            port.cast(caller, year, email, &choices).await
        }
        None => {
            let mut problems = Problems::default();
            problems.add("choice", ProblemCode::NotAChoice);
            Err(Refusal::Invalid(problems))
        }
    };
    let (status, problems, told) = match cast {
        Ok(()) => return Ok(Reply::see_other(paths::vote_sent(request.locale, year))),
        Err(Refusal::Invalid(problems)) => (422, problems, None),
        // The choices stay on the page: a hundred practices are not ticked twice.
        Err(Refusal::TooMany { retry_after }) => {
            let texts = request.texts();
            let text = t!(texts, "error-too-many-text", seconds = retry_after);
            let told = notice(Tone::Warning, texts.text("error-too-many-title"), text);
            (429, Problems::default(), Some(told))
        }
        Err(refusal) => return Err(refusal),
    };
    let view = vote(&request).await?;
    let form = Form::refused(request.form.clone(), problems);
    let mut page = whole(&request, &view, &form);
    page.view = view! { {told} {page.view} }.into_any();
    Ok(Reply {
        status,
        ..Reply::page(page)
    })
}

async fn vote(request: &Request) -> Result<VoteView, Refusal> {
    let port = &request.ports().votes;
    port.vote(&request.caller, request.year()?).await
}

fn whole(request: &Request, view: &VoteView, form: &Form) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &view.edition.edition;
    let title = view.vote.name.get(locale).to_owned();
    let window = view.vote.window;
    let (line, body): ((&str, Moment), AnyView) = match &view.stage {
        VoteStage::Coming if window.opens <= view.edition.now => (
            ("vote-until", window.closes),
            text(texts.text("vote-waiting-text")),
        ),
        VoteStage::Coming => (
            ("vote-opens", window.opens),
            text(texts.text("vote-coming-text")),
        ),
        VoteStage::Over => (
            ("vote-closed", window.closes),
            text(texts.text("vote-over-text")),
        ),
        VoteStage::Open(entries) => (
            ("vote-until", window.closes),
            open(request, view, entries, form),
        ),
        VoteStage::Counted { count, entries } => (
            ("vote-closed", window.closes),
            count::table(request, count, entries),
        ),
    };
    let lede = lede(texts, view);
    let when = date_time_zone(texts, line.1, &edition.time_zone);
    let page = view! {
        {problem_summary(texts, form.problems(), |field| label(texts, field))}
        <header class="page-head">
            <p class="kicker">
                <a href=paths::call(locale, edition.year)>{edition.title.get(locale).to_owned()}</a>
            </p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{lede.clone()}</p>
            <p class="meta"><span>{texts.text(line.0)} " " {when}</span></p>
        </header>
        {body}
    };
    Page::public(title, lede, page)
}

fn lede(texts: Texts, view: &VoteView) -> String {
    if let VoteStage::Counted { count, .. } = &view.stage {
        return t!(texts, "vote-count-lede", count = count.valid);
    }
    let choices = view.vote.choices;
    match (choices.maximum, &view.vote.held) {
        (_, Held::Elsewhere { .. }) => texts.text("vote-elsewhere-lede"),
        (Some(most), Held::Here) => t!(
            texts,
            "vote-lede-between",
            least = choices.minimum,
            count = most
        ),
        (None, Held::Here) => t!(texts, "vote-lede", count = choices.minimum),
    }
}

fn text(words: String) -> AnyView {
    view! { <div class="prose"><p>{words}</p></div> }.into_any()
}

fn label(texts: Texts, field: &str) -> String {
    texts.text(match field {
        "email" => "vote-email",
        _ => "vote-choices",
    })
}

fn open(request: &Request, view: &VoteView, entries: &[VoteEntry], form: &Form) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &view.edition.edition;
    if let Held::Elsewhere { address } = &view.vote.held {
        let groups = edition.categories.iter();
        let groups = groups.map(|category| group(request, category, entries, None));
        return view! {
            <p class="page-actions">
                <a class="button button-primary button-large" href=address.clone() rel="noopener">
                    {texts.text("vote-elsewhere-link")}
                </a>
            </p>
            {groups.collect_view()}
        }
        .into_any();
    }
    let told: Vec<String> = form
        .problems_of("choice")
        .map(|problem| sentence(texts, problem))
        .collect();
    let told = (!told.is_empty())
        .then(|| view! { <p class="field-problem" id="f-choice-problem">{told.join(" ")}</p> });
    let groups = edition.categories.iter();
    let groups = groups.map(|category| group(request, category, entries, Some(form)));
    let email = Field::new("email", texts.text("vote-email"))
        .hint(texts.text("vote-email-hint"))
        .readers(texts.text("vote-email-readers"));
    view! {
        <p class="prose">{texts.text("vote-how")}</p>
        <form class="vote" method="post" action=paths::vote(locale, edition.year)>
            <div id="f-choice">{told} {groups.collect_view()}</div>
            <p class="vote-chosen">{texts.text("vote-chosen")} " "</p>
            <section class="panel">
                <h2>{texts.text("vote-address")}</h2>
                {line_field(texts, &email, form, "email", "email")}
                <div class="form-actions">
                    <button class="button button-primary button-large">{texts.text("vote-send")}</button>
                </div>
            </section>
        </form>
    }
    .into_any()
}

/// The entries of a category; with boxes to tick where ballots are taken here.
fn group(
    request: &Request,
    category: &Category,
    entries: &[VoteEntry],
    form: Option<&Form>,
) -> Option<AnyView> {
    let locale = request.locale;
    let own = entries
        .iter()
        .filter(|entry| entry.category == category.code);
    let lines: Vec<AnyView> = own.map(|entry| line(request, entry, form)).collect();
    if lines.is_empty() {
        return None;
    }
    let class = format!("finalist-group {}", category_class(&category.code));
    Some(
        view! {
            <fieldset class=class>
                <legend class="finalist-heading">
                    <span class="category-code">{category.code.clone()}</span> " "
                    {category.name.get(locale).to_owned()}
                </legend>
                <ul class="finalists">{lines}</ul>
            </fieldset>
        }
        .into_any(),
    )
}

fn line(request: &Request, entry: &VoteEntry, form: Option<&Form>) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let id = entry.submission.to_string();
    let other = |language: &String| (*language != locale.code()).then(|| language.clone());
    let lang = other(&entry.language);
    let told = view! {
        <span class="choice-text">
            <bdi lang=other(&entry.written)>{entry.title.clone()}</bdi>
            " "
            <span class="choice-note">
                <bdi>{entry.government.clone()}</bdi> ", " {country(locale, &entry.country)}
            </span>
        </span>
    };
    let line = match form {
        Some(form) => {
            let chosen = form.holds("choice", &id);
            view! {
                <label class="choice">
                    <input type="checkbox" name="choice" value=id checked=chosen/>
                    {told}
                </label>
            }
            .into_any()
        }
        None => told.into_any(),
    };
    let summary = (!entry.summary.is_empty()).then(|| {
        let name = t!(texts, "vote-summary-of", title = &entry.title);
        view! {
            <details class="vote-summary">
                <summary aria-label=name>{texts.text("vote-summary")}</summary>
                <div class="prose" lang=lang>{paragraphs(&entry.summary)}</div>
            </details>
        }
    });
    view! { <li class="vote-entry">{line} {summary}</li> }.into_any()
}
