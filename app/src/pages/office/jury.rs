//! The jury of a round: who sits on it, how far it is, who is in conflict.

use domain::{
    id::AccountId,
    jury::invitation::InvitationState,
    person::role::Role,
    ports::{
        Refusal,
        secretariat_office::{EntryProgress, JurorForm, JurorLine, JuryView},
    },
    problem::Problems,
};
use i18n::{Texts, countries, t};
use leptos::prelude::*;

use super::{nav, page, questions};
use crate::{
    components::{
        answers::{country, language},
        badge::{badge, category_class},
        field::{Choice, Choosing, Field, choices_field, line_field, select_field},
        moment::date_time,
        problem_summary::problem_summary,
    },
    form::Form,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// The fields of the form that appoints.
const FIELDS: [&str; 8] = [
    "name",
    "email",
    "organisation",
    "country",
    "languages",
    "categories",
    "max_load",
    "rounds",
];

/// GET.
pub async fn show(request: Request) -> Answer {
    let jury = jury(&request).await?;
    Ok(Reply::page(whole(&request, &jury, &Form::default())))
}

/// POST: appoints a juror or changes one with the same address.
pub async fn appoint(request: Request) -> Answer {
    let year = request.year()?;
    let form = &request.form;
    let unknown = form.unknown(|name| FIELDS.contains(&name));
    if !unknown.is_empty() {
        return refused(&request, unknown).await;
    }
    let several = |name: &str| -> Vec<String> {
        form.all(name)
            .filter(|value| !value.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let juror = JurorForm {
        name: form.one("name").to_owned(),
        email: form.one("email").to_owned(),
        organisation: form.one("organisation").to_owned(),
        country: form.one("country").to_owned(),
        languages: several("languages"),
        categories: several("categories"),
        max_load: form.one("max_load").to_owned(),
        rounds: several("rounds"),
    };
    match request
        .ports()
        .office
        .appoint_juror(&request.caller, year, juror)
        .await
    {
        Ok(()) => Ok(Reply::see_other(here(&request, year))),
        Err(Refusal::Invalid(problems)) => refused(&request, problems).await,
        Err(refusal) => Err(refusal),
    }
}

/// POST: ends a juror's part.
pub async fn dismiss(request: Request) -> Answer {
    request.only(|name| name == "juror")?;
    let year = request.year()?;
    let juror = AccountId::parse(request.form.one("juror")).ok_or(Refusal::NotFound)?;
    request
        .ports()
        .office
        .dismiss_juror(&request.caller, year, juror)
        .await?;
    Ok(Reply::see_other(here(&request, year)))
}

fn here(request: &Request, year: u16) -> String {
    paths::office_jury(request.locale, year, request.param("round"))
}

async fn jury(request: &Request) -> Result<JuryView, Refusal> {
    let round = request.param("round").to_owned();
    request
        .ports()
        .office
        .jury(&request.caller, request.year()?, &round)
        .await
}

async fn refused(request: &Request, problems: Problems) -> Answer {
    let jury = jury(request).await?;
    let form = Form::refused(request.form.clone(), problems);
    Ok(Reply::rejected(whole(request, &jury, &form)))
}

fn whole(request: &Request, jury: &JuryView, form: &Form) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &jury.office.edition;
    let runs = request
        .visitor
        .as_ref()
        .is_some_and(|v| v.is(jury.office.id, Role::Secretariat));
    let round = edition
        .round(&jury.round)
        .map_or("", |round| round.name.get(locale))
        .to_owned();
    let assigned: u32 = jury.jurors.iter().map(|juror| juror.assigned).sum();
    let done: u32 = jury.jurors.iter().map(|juror| juror.handed_in).sum();
    let progress = t!(
        texts,
        "jury-entries-progress",
        done = done,
        total = assigned
    );
    let (before, after) = texts.around(
        "jury-entries-progress",
        "done",
        &[("total", assigned.into())],
    );
    let title = t!(texts, "office-nav-jury", round = &round);
    let assign = runs.then(|| {
        let href = paths::office_assignment(locale, edition.year, &jury.round);
        view! { <a class="button button-primary" href=href>{texts.text("office-to-assignment")}</a> " " }
    });
    let rules = paths::office_rules(locale, edition.year, &jury.round);
    let view = view! {
        {nav(request, &jury.office)}
        {problem_summary(texts, form.problems(), |field| texts.text(&format!("juror-{}", field.replace('_', "-"))))}
        <header class="page-head">
            <p class="kicker">{round}</p>
            <h1 class="title">{texts.text("office-jury-title")}</h1>
            <p class="page-actions">{assign} <a class="button" href=rules>{texts.text("rules-link")}</a></p>
        </header>
        <section class="desk-summary">
            <p class="figure">{before} <span class="figure-number">{done.to_string()}</span> {after}</p>
            <progress class="bar" max=assigned.max(1).to_string() value=done.to_string() aria-label=progress></progress>
        </section>
        {jurors(request, jury, runs)}
        {entries(request, jury, runs)}
        {conflicts(request, jury, runs)}
        {runs.then(|| questions::section(request, jury))}
        {runs.then(|| appoint_form(request, jury, form))}
    };
    page(title, view.into_any())
}

fn jurors(request: &Request, jury: &JuryView, runs: bool) -> AnyView {
    let texts = request.texts();
    if jury.jurors.is_empty() {
        return view! {
            <div class="empty">
                <p class="empty-title">{texts.text("office-jury-empty")}</p>
                <p>{texts.text("office-jury-empty-text")}</p>
            </div>
        }
        .into_any();
    }
    let rows = jury
        .jurors
        .iter()
        .map(|juror| juror_row(request, jury, juror, runs))
        .collect_view();
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="jurors">
            <table class="table table-stacked">
                <caption id="jurors">{texts.text("office-jurors")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("juror-name")}</th>
                        <th scope="col">{texts.text("juror-languages")}</th>
                        <th scope="col">{texts.text("juror-categories")}</th>
                        <th scope="col" class="number">{texts.text("office-col-assigned")}</th>
                        <th scope="col" class="number">{texts.text("office-col-handed-in")}</th>
                        <th scope="col" class="number">{texts.text("office-col-conflicts")}</th>
                        <th scope="col"><span class="visually-hidden">{texts.text("office-col-progress")}</span></th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn juror_row(request: &Request, jury: &JuryView, juror: &JurorLine, runs: bool) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let languages: Vec<String> = juror
        .languages
        .iter()
        .map(|code| language(locale, code))
        .collect();
    let dismiss = runs.then(|| {
        let action = paths::office_dismiss(locale, jury.office.edition.year, &jury.round);
        view! {
            <form method="post" action=action>
                <button class="button button-small button-quiet" name="juror" value=juror.account.to_string()>
                    {texts.text("office-dismiss")}
                    <span class="visually-hidden">" " {juror.name.clone()}</span>
                </button>
            </form>
        }
    });
    view! {
        <tr>
            <th scope="row">
                <bdi>{juror.name.clone()}</bdi>
                <span class="cell-note">
                    <bdi>{juror.organisation.clone()}</bdi> " · " {country(locale, &juror.country)}
                </span>
                {invitation(texts, juror, runs)}
            </th>
            <td data-label=texts.text("juror-languages")>{languages.join(", ")}</td>
            <td data-label=texts.text("juror-categories")>{juror.categories.join(", ")}</td>
            <td class="number" data-label=texts.text("office-col-assigned")>{juror.assigned.to_string()}</td>
            <td class="number" data-label=texts.text("office-col-handed-in")>{juror.handed_in.to_string()}</td>
            <td class="number" data-label=texts.text("office-col-conflicts")>{juror.conflicts.to_string()}</td>
            <td class="chart-bar">
                <progress
                    class="bar"
                    max=juror.assigned.max(1).to_string()
                    value=juror.handed_in.to_string()
                    aria-label=juror.name.clone()
                ></progress>
                {dismiss}
            </td>
        </tr>
    }
    .into_any()
}

/// The answer to the invitation. Why somebody declined is for those who run the jury.
fn invitation(texts: Texts, juror: &JurorLine, runs: bool) -> AnyView {
    let class = match juror.invitation {
        InvitationState::Waiting => "waiting",
        InvitationState::Accepted => "eligible",
        InvitationState::Declined => "withdrawn",
    };
    let words = texts.text(&format!("juror-invitation-{}", juror.invitation.code()));
    let reason = (runs && !juror.declined_because.is_empty()).then(|| {
        view! { <span class="cell-note"><bdi>{juror.declined_because.clone()}</bdi></span> }
    });
    view! { {badge(class, words)} {reason} }.into_any()
}

fn entries(request: &Request, jury: &JuryView, runs: bool) -> AnyView {
    let (texts, year) = (request.texts(), jury.office.edition.year);
    let title = |entry: &EntryProgress| {
        let title = view! { <bdi>{entry.title.clone()}</bdi> };
        let href = paths::office_panel(request.locale, year, &jury.round, entry.submission);
        if runs {
            view! { <a href=href>{title}</a> }.into_any()
        } else {
            title.into_any()
        }
    };
    let rows = jury
        .entries
        .iter()
        .map(|entry| {
            view! {
                <tr class=category_class(&entry.category)>
                    <th scope="row">{title(entry)}</th>
                    <td data-label=texts.text("office-filter-category")>{entry.category.clone()}</td>
                    <td class="number" data-label=texts.text("office-col-assigned")>{entry.assigned.to_string()}</td>
                    <td class="number" data-label=texts.text("office-col-handed-in")>{entry.handed_in.to_string()}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <details>
            <summary>{t!(texts, "office-round-entries", count = jury.entries.len())}</summary>
            <table class="table table-stacked">
                <caption>{texts.text("office-round-entries-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("office-col-title")}</th>
                        <th scope="col">{texts.text("office-filter-category")}</th>
                        <th scope="col" class="number">{texts.text("office-col-assigned")}</th>
                        <th scope="col" class="number">{texts.text("office-col-handed-in")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}

fn conflicts(request: &Request, jury: &JuryView, runs: bool) -> Option<AnyView> {
    let texts = request.texts();
    if jury.conflicts.is_empty() || !runs {
        return None;
    }
    let lines = jury
        .conflicts
        .iter()
        .map(|conflict| {
            let kind = texts.text(&format!("conflict-{}", conflict.kind.code()));
            let at = date_time(texts, conflict.at, &jury.office.edition.time_zone);
            view! {
                <li class="log-line">
                    {at} " " <span class="log-who"><bdi>{conflict.juror.clone()}</bdi></span> " "
                    <span class="log-what">
                        <bdi>{conflict.title.clone()}</bdi> " — " {kind} " " <bdi>{conflict.reason.clone()}</bdi>
                    </span>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <section class="section">
                <div class="section-head"><h2>{texts.text("office-conflicts")}</h2></div>
                <ol class="log">{lines}</ol>
            </section>
        }
        .into_any(),
    )
}

fn appoint_form(request: &Request, jury: &JuryView, form: &Form) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &jury.office.edition;
    let field = |name: &str| {
        Field::new(
            name,
            texts.text(&format!("juror-{}", name.replace('_', "-"))),
        )
    };
    let choice = |value: &str, label: &str| Choice {
        value: value.to_owned(),
        label: label.to_owned(),
        note: String::new(),
    };
    let countries: Vec<Choice> = countries::sorted(locale)
        .iter()
        .map(|(code, name)| choice(code, name))
        .collect();
    let languages: Vec<Choice> = edition
        .entry_languages
        .iter()
        .map(|code| choice(code, &language(locale, code)))
        .collect();
    let categories: Vec<Choice> = edition
        .categories
        .iter()
        .map(|c| choice(&c.code, c.name.get(locale)))
        .collect();
    let rounds: Vec<Choice> = edition
        .rounds
        .iter()
        .map(|round| choice(&round.code, round.name.get(locale)))
        .collect();
    let action = paths::office_jury(locale, edition.year, &jury.round);
    view! {
        <section class="panel">
            <h2>{texts.text("office-appoint")}</h2>
            <p>{texts.text("office-appoint-text")}</p>
            <form method="post" action=action>
                {line_field(texts, &field("name"), form, "text", "off")}
                {line_field(texts, &field("email"), form, "email", "off")}
                {line_field(texts, &field("organisation").optional(), form, "text", "off")}
                {select_field(texts, &field("country").optional(), form, &countries)}
                {choices_field(texts, &field("languages"), form, Choosing::Several, &languages)}
                {choices_field(texts, &field("categories").hint(texts.text("juror-categories-hint")).optional(), form, Choosing::Several, &categories)}
                {choices_field(texts, &field("rounds"), form, Choosing::Several, &rounds)}
                {line_field(texts, &field("max_load"), form, "text", "off")}
                <div class="form-actions">
                    <button class="button button-primary">{texts.text("office-appoint")}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}
