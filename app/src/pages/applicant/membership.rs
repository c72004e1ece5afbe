//! Applying for membership of the network together with a submission.

use domain::{
    membership::{Application, GOVERNMENTS, POPULATIONS, State},
    ports::{Refusal, memberships::Membership, submissions::SubmissionSheet},
    revision::Revision,
    submission::Part,
};
use i18n::countries;
use leptos::prelude::*;

use super::{nav, overview};
use crate::{
    components::{
        answers::{country, paragraphs},
        field::{Choice, Field, declaration_field, line_field, select_field},
        notice::stale_notice,
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

const FIELDS: [&str; 8] = [
    "government",
    "kind",
    "country",
    "population",
    "contact",
    "email",
    "phone",
    "authorised",
];

/// GET.
pub async fn show(request: Request) -> Answer {
    let (sheet, own) = read(&request).await?;
    let form = filled(&sheet, own.as_ref());
    Ok(Reply::page(page(&request, &sheet, own.as_ref(), &form)))
}

/// POST: saves, or sends.
pub async fn save(request: Request) -> Answer {
    request.only(|name| matches!(name, "revision" | "step") || FIELDS.contains(&name))?;
    let id = request.submission()?;
    let one = |name: &str| request.form.one(name).to_owned();
    let application = Application {
        government: one("government"),
        kind: one("kind"),
        country: one("country"),
        population: one("population"),
        contact: one("contact"),
        email: one("email"),
        phone: one("phone"),
        authorised: request.form.holds_yes("authorised"),
    };
    let seen = Revision::parse(request.form.one("revision"));
    let send = request.form.one("step") == "send";
    let port = &request.ports().memberships;
    let done = port
        .save_membership(&request.caller, id, seen, application, send)
        .await;
    match done {
        Ok(()) => {
            let here = paths::membership(request.locale, id);
            let told = if send { "sent" } else { "saved" };
            Ok(Reply::see_other(format!("{here}?{told}")))
        }
        Err(Refusal::Invalid(problems)) => {
            let (sheet, own) = read(&request).await?;
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(page(&request, &sheet, own.as_ref(), &form)))
        }
        Err(Refusal::Stale { .. } | Refusal::WrongState) => {
            let (sheet, own) = read(&request).await?;
            let form = Form::filled(request.form.clone().with("stale", "1"));
            Ok(Reply::conflict(page(&request, &sheet, own.as_ref(), &form)))
        }
        Err(refusal) => Err(refusal),
    }
}

async fn read(request: &Request) -> Result<(SubmissionSheet, Option<Membership>), Refusal> {
    let (caller, ports) = (&request.caller, request.ports());
    let id = request.submission()?;
    let sheet = ports.submissions.sheet(caller, id).await?;
    let own = ports.memberships.membership(caller, id).await?;
    Ok((sheet, own))
}

/// What is saved; at first what the submission says already.
fn filled(sheet: &SubmissionSheet, own: Option<&Membership>) -> Form {
    let contact = sheet.contacts.first();
    let told = own.map_or_else(
        || Application {
            government: sheet.answer("government").to_owned(),
            country: sheet.answer("country").to_owned(),
            contact: contact.map_or_else(String::new, |own| own.name.clone()),
            email: contact.map_or_else(String::new, |own| own.email.clone()),
            phone: contact.map_or_else(String::new, |own| own.phone.clone()),
            ..Application::default()
        },
        |own| own.application.clone(),
    );
    let authorised = if told.authorised { "yes" } else { "" };
    Form::filled(
        Pairs::default()
            .with("government", told.government)
            .with("kind", told.kind)
            .with("country", told.country)
            .with("population", told.population)
            .with("contact", told.contact)
            .with("email", told.email)
            .with("phone", told.phone)
            .with("authorised", authorised),
    )
}

fn page(request: &Request, sheet: &SubmissionSheet, own: Option<&Membership>, form: &Form) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let title = texts.text("membership-title");
    let told = ["sent", "saved"]
        .into_iter()
        .find(|told| request.query.has(told));
    let told = told.map(|told| {
        view! { <p class="note" role="status">{texts.text(&format!("membership-{told}"))}</p> }
    });
    let stale = stale_notice(texts, form.holds("stale", "1"), "membership-stale");
    let is_sent = own.is_some_and(|own| own.state != State::Draft);
    let state = own.filter(|_| is_sent).map(|own| sent(request, own));
    let writes = sheet.takes(Part::Edit) && (!is_sent || form.holds("stale", "1"));
    let fields = writes.then(|| fields(request, sheet, own, form));
    let view = view! {
        {nav(request, sheet.edition.title.get(locale))}
        {stale}
        {problem_summary(texts, form.problems(), |field| texts.text(&format!("membership-{field}")))}
        <header class="page-head">
            <p class="kicker">
                <a href=paths::submission(locale, sheet.id)><bdi>{overview::title(request, sheet)}</bdi></a>
            </p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("membership-lede")}</p>
            {told}
        </header>
        {state}
        {fields}
    };
    Page::private(Frame::Desk, title, view.into_any())
}

/// What was sent, and what became of it.
fn sent(request: &Request, own: &Membership) -> AnyView {
    let (texts, told) = (request.texts(), &own.application);
    let line = |key: &str, value: String| {
        view! { <div><dt>{texts.text(key)}</dt><dd><bdi>{value}</bdi></dd></div> }
    };
    let kind = texts.text(&format!("membership-kind-{}", told.kind));
    let population = texts.text(&format!("membership-population-{}", told.population));
    let note =
        (!own.note.is_empty()).then(|| view! { <div class="prose">{paragraphs(&own.note)}</div> });
    view! {
        <section class="panel">
            <h2>{texts.text(&format!("membership-state-{}", own.state.code()))}</h2>
            {note}
            <dl class="facts">
                {line("membership-government", told.government.clone())}
                {line("membership-kind", kind)}
                {line("membership-country", country(request.locale, &told.country))}
                {line("membership-population", population)}
                {line("membership-contact", told.contact.clone())}
                {line("membership-email", told.email.clone())}
            </dl>
        </section>
    }
    .into_any()
}

fn fields(
    request: &Request,
    sheet: &SubmissionSheet,
    own: Option<&Membership>,
    form: &Form,
) -> AnyView {
    let texts = request.texts();
    let field = |name: &str| Field::new(name, texts.text(&format!("membership-{name}")));
    let choice = |value: &str, label: String| Choice {
        value: value.to_owned(),
        label,
        note: String::new(),
    };
    let named = |name: &str, codes: &[&str]| -> Vec<Choice> {
        let text = |code: &&str| texts.text(&format!("membership-{name}-{code}"));
        codes.iter().map(|code| choice(code, text(code))).collect()
    };
    let countries: Vec<Choice> = countries::sorted(request.locale)
        .iter()
        .map(|(code, name)| choice(code, (*name).to_owned()))
        .collect();
    let (kinds, populations) = (
        named("kind", &GOVERNMENTS),
        named("population", &POPULATIONS),
    );
    let revision = own.map_or(Revision::NONE, |own| own.revision);
    view! {
        <form class="panel" method="post" action=paths::membership(request.locale, sheet.id)>
            <input type="hidden" name="revision" value=revision.0.to_string()/>
            {line_field(texts, &field("government"), form, "text", "organization")}
            {select_field(texts, &field("kind"), form, &kinds)}
            {select_field(texts, &field("country"), form, &countries)}
            {select_field(texts, &field("population"), form, &populations)}
            {line_field(texts, &field("contact"), form, "text", "name")}
            {line_field(texts, &field("email"), form, "email", "email")}
            {line_field(texts, &field("phone").optional(), form, "tel", "tel")}
            {declaration_field(texts, &field("authorised"), form)}
            <p class="note">{texts.text("membership-readers")}</p>
            <div class="form-actions">
                <button class="button button-primary" name="step" value="send">{texts.text("membership-send")}</button>
                " "
                <button class="button" name="step" value="save">{texts.text("membership-save")}</button>
            </div>
        </form>
    }
    .into_any()
}
