//! The list of submissions with filters and counts.

use std::collections::BTreeMap;

use domain::{
    edition::Edition,
    ports::secretariat_office::{SubmissionFilter, SubmissionLine, SubmissionList},
    submission::State,
};
use i18n::t;
use leptos::prelude::*;

use super::{late_starts, nav, page};
use crate::{
    components::{
        answers::{categories_of, country, language},
        badge::{badge, category_class, state_badge},
        field::{Choice, Field, line_field, select_field},
        moment::date_time,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Reply},
    request::Request,
};

const PAGE: u32 = 50;

/// GET. Filters stand in the address, so that a view can be kept and sent on.
pub async fn show(request: Request) -> Answer {
    let filter = filter(&request.query);
    let office = &request.ports().office;
    let list = office
        .submissions(&request.caller, request.year()?, filter.clone())
        .await?;
    let title = request.texts().text("office-nav-submissions");
    Ok(Reply::page(page(title, view(&request, &list, &filter))))
}

/// What the address asks for.
pub(super) fn filter(query: &Pairs) -> SubmissionFilter {
    let some = |name: &str| Some(query.one(name).to_owned()).filter(|value| !value.is_empty());
    SubmissionFilter {
        state: State::from_code(query.one("state")),
        category: some("category"),
        country: some("country"),
        unread: query.holds_yes("unread"),
        text: query.one("text").trim().chars().take(100).collect(),
        page: query.one("page").parse().unwrap_or_default(),
    }
}

fn view(request: &Request, list: &SubmissionList, filter: &SubmissionFilter) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let here = paths::office_submissions(locale, list.office.edition.year);
    let counts = State::ALL
        .into_iter()
        .filter_map(|state| Some((state, *list.states.get(&state)?)))
        .map(|(state, count)| {
            let mark = (filter.state == Some(state)).then_some("true");
            let href = format!("{here}?state={}", state.code());
            let words = texts.text(&format!("state-{}", state.code()));
            view! {
                <li>
                    <a class="count" href=href aria-current=mark>
                        <span class="count-number">{count.to_string()}</span> " "
                        <span class="count-label">{words}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    let unread = (list.unread > 0 || filter.unread).then(|| {
        let mark = filter.unread.then_some("true");
        let href = format!("{here}?unread=yes");
        view! {
            <li>
                <a class="count" href=href aria-current=mark>
                    <span class="count-number">{list.unread.to_string()}</span> " "
                    <span class="count-label">{texts.text("office-wait-answers")}</span>
                </a>
            </li>
        }
    });
    let body = if list.lines.is_empty() {
        view! {
            <div class="empty">
                <p class="empty-title">{texts.text("office-list-empty")}</p>
                <p><a href=here.clone()>{texts.text("office-list-clear")}</a></p>
            </div>
        }
        .into_any()
    } else {
        view! { {table(request, list)} {pagination(request, list, filter)} }.into_any()
    };
    let year = list.office.edition.year;
    let exports = format!("{}?{}", paths::office_exports(locale, year), query(request));
    let chooses = Chooses {
        edition: &list.office.edition,
        categories: &list.categories,
        countries: &list.countries,
    };
    view! {
        {nav(request, &list.office)}
        <header class="page-head">
            <h1 class="title">{texts.text("office-nav-submissions")}</h1>
            <p class="meta"><span>{t!(texts, "office-list-found", count = list.found)}</span></p>
        </header>
        <ul class="counts">{counts} {unread}</ul>
        <p class="page-actions">
            <a class="button" href=exports>{texts.text("dossier-title")}</a> " "
            {late_starts::link(request, &list.office)}
        </p>
        {filters(request, &chooses, &here)}
        {body}
    }
    .into_any()
}

/// What can be chosen from.
pub(super) struct Chooses<'a> {
    pub(super) edition: &'a Edition,
    pub(super) categories: &'a BTreeMap<String, u32>,
    pub(super) countries: &'a [String],
}

/// The fields of the filter as a query, without the page.
pub(super) fn query(request: &Request) -> String {
    let fields = ["text", "state", "category", "country"];
    let given = fields.map(|name| (name, request.query.one(name)));
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(given.into_iter().filter(|(_, value)| !value.is_empty()))
        .finish()
}

/// The filter as a form.
pub(super) fn filters(request: &Request, chooses: &Chooses<'_>, here: &str) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let form = Form::filled(request.query.clone());
    let choice = |value: &str, label: String| Choice {
        value: value.to_owned(),
        label,
        note: String::new(),
    };
    let states: Vec<Choice> = State::ALL
        .into_iter()
        .map(|state| choice(state.code(), texts.text(&format!("state-{}", state.code()))))
        .collect();
    let categories: Vec<Choice> = categories_of(chooses.edition, locale)
        .into_iter()
        .map(|(code, name)| {
            let count = chooses.categories.get(code).copied().unwrap_or_default();
            choice(code, format!("{code} · {name} ({count})"))
        })
        .collect();
    let countries: Vec<Choice> = chooses
        .countries
        .iter()
        .map(|code| choice(code, country(locale, code)))
        .collect();
    let field = |name: &str, key: &str| Field::new(name, texts.text(key));
    view! {
        <form class="filters" method="get" action=here.to_owned() role="search">
            {line_field(texts, &field("text", "office-filter-text"), &form, "search", "")}
            {select_field(texts, &field("state", "office-filter-state"), &form, &states)}
            {select_field(texts, &field("category", "office-filter-category"), &form, &categories)}
            {select_field(texts, &field("country", "office-filter-country"), &form, &countries)}
            <button class="button">{texts.text("office-filter-show")}</button>
            " "
            <a href=here.to_owned()>{texts.text("office-list-clear")}</a>
        </form>
    }
    .into_any()
}

fn table(request: &Request, list: &SubmissionList) -> AnyView {
    let texts = request.texts();
    let rows = list
        .lines
        .iter()
        .map(|entry| row(request, list, entry))
        .collect_view();
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="cap">
            <table class="table table-stacked">
                <caption id="cap">{texts.text("office-nav-submissions")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("office-col-title")}</th>
                        <th scope="col">{texts.text("office-filter-country")}</th>
                        <th scope="col">{texts.text("office-filter-category")}</th>
                        <th scope="col">{texts.text("office-col-language")}</th>
                        <th scope="col">{texts.text("office-filter-state")}</th>
                        <th scope="col">{texts.text("office-col-changed")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(request: &Request, list: &SubmissionList, line: &SubmissionLine) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &list.office.edition;
    let title = if line.title.is_empty() {
        texts.text("applicant-untitled")
    } else {
        line.title.clone()
    };
    let href = paths::office_submission(locale, edition.year, line.id);
    let in_grace = line
        .in_grace
        .then(|| view! { " " {badge("soon", texts.text("deadline-in-grace"))} });
    let unread = line
        .unread
        .then(|| view! { " " {badge("new", texts.text("thread-unread"))} });
    view! {
        <tr class=category_class(&line.category)>
            <th scope="row">
                <a href=href><bdi>{title}</bdi></a>
                <span class="cell-note"><bdi>{line.government.clone()}</bdi></span>
                {unread}
            </th>
            <td data-label=texts.text("office-filter-country")>{country(locale, &line.country)}</td>
            <td data-label=texts.text("office-filter-category")>{line.category.clone()}</td>
            <td data-label=texts.text("office-col-language")>{language(locale, &line.language)}</td>
            <td data-label=texts.text("office-filter-state")>{state_badge(texts, line.state)} {in_grace}</td>
            <td data-label=texts.text("office-col-changed")>
                {date_time(texts, line.changed, &edition.time_zone)}
            </td>
        </tr>
    }
    .into_any()
}

fn pagination(
    request: &Request,
    list: &SubmissionList,
    filter: &SubmissionFilter,
) -> Option<AnyView> {
    let texts = request.texts();
    if list.found <= PAGE {
        return None;
    }
    let link = |page: u32| {
        let pairs = request
            .query
            .iter()
            .filter(|(name, value)| *name != "page" && !value.is_empty())
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .chain(std::iter::once(("page".to_owned(), page.to_string())));
        let query: String = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        format!("{}?{query}", request.path)
    };
    let first = filter.page.saturating_mul(PAGE).saturating_add(1);
    let last = filter
        .page
        .saturating_add(1)
        .saturating_mul(PAGE)
        .min(list.found);
    let earlier = filter.page.checked_sub(1).map(
        |page| view! { <a rel="prev" href=link(page)>{texts.text("office-page-earlier")}</a> },
    );
    let later = (last < list.found).then(
        || view! { <a rel="next" href=link(filter.page + 1)>{texts.text("office-page-later")}</a> },
    );
    Some(
        view! {
            <nav class="pagination" aria-label=texts.text("office-pages")>
                {earlier}
                <p>{t!(texts, "office-page-range", first = first, last = last, of = list.found)}</p>
                {later}
            </nav>
        }
        .into_any(),
    )
}
