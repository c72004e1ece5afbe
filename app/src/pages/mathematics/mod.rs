//! The mathematics of the methods, for those who recompute a result.

mod formula;
mod formulas;
mod sources;
mod topic;

use domain::{access::Act, edition::Edition};
use i18n::Texts;
use leptos::prelude::*;

use self::{sources::Source, topic::Topic};
use crate::{
    components::{answers::paragraphs, badge::badge},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
    routes::{Route, get},
};

/// The routes of this area.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![get("/{year}/method/mathematics", Act::ReadPublic, show)]
}

async fn show(request: Request) -> Answer {
    let site = &request.ports().public_site;
    let current = site.edition(&request.caller, request.year()?).await?;
    let texts = request.texts();
    let view = page(&request, &current.edition);
    Ok(Reply::page(Page::public(
        texts.text("mathematics-title"),
        texts.text("mathematics-lede"),
        view,
    )))
}

fn page(request: &Request, edition: &Edition) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let (year, topics) = (edition.year, Topic::all());
    let contents = topics.iter().map(|topic| {
        let href = format!("#{}", topic.code());
        view! { <li><a href=href>{title(texts, *topic)}</a></li> }
    });
    let contents = contents.collect_view();
    let sections = topics.iter().map(|topic| section(texts, edition, *topic));
    view! {
        <nav class="breadcrumbs" aria-label=texts.text("site-breadcrumbs")>
            <ol>
                <li><a href=paths::call(locale, year)>{edition.title.get(locale).to_owned()}</a></li>
                <li><a href=paths::method(locale, year)>{texts.text("method-title")}</a></li>
                <li aria-current="page">{texts.text("mathematics-title")}</li>
            </ol>
        </nav>
        <header class="page-head">
            <h1 class="title">{texts.text("mathematics-title")}</h1>
            <p class="lede">{texts.text("mathematics-lede")}</p>
        </header>
        <div class="prose">{paragraphs(&texts.text("mathematics-letters"))}</div>
        <nav aria-label=texts.text("mathematics-contents")>
            <ul class="mathematics-contents">{contents}</ul>
        </nav>
        {sections.collect_view()}
    }
    .into_any()
}

fn title(texts: Texts, topic: Topic) -> String {
    texts.text(&format!("mathematics-{}", topic.code()))
}

fn section(texts: Texts, edition: &Edition, topic: Topic) -> AnyView {
    let used = topic
        .decides(edition)
        .then(|| badge("eligible", texts.text("mathematics-used")));
    let formulas = topic.formulas();
    let formulas = formulas
        .iter()
        .map(|formula| {
            let (name, drawn) = (title(texts, topic), formula.displayed());
            // It may be wider than a phone, and is then scrolled by the keyboard, too.
            view! { <div class="formula" role="group" tabindex="0" aria-label=name inner_html=drawn></div> }
        });
    let text = texts.text(&format!("mathematics-{}-text", topic.code()));
    let sources = topic.sources().iter().map(|work| source(*work));
    let sources = sources.collect::<Vec<_>>();
    let sources = (!sources.is_empty()).then(|| {
        view! {
            <h3>{texts.text("mathematics-sources")}</h3>
            <ul class="sources">{sources}</ul>
        }
    });
    view! {
        <section class="section mathematics" id=topic.code()>
            <div class="section-head"><h2>{title(texts, topic)}</h2> {used}</div>
            {formulas.collect_view()}
            <div class="prose">{paragraphs(&text)}</div>
            <p class="note">{texts.text("mathematics-function")} " " <code>{topic.function()}</code></p>
            {sources}
        </section>
    }
    .into_any()
}

fn source(work: Source) -> AnyView {
    let doi = (!work.doi.is_empty()).then(|| {
        let href = format!("https://doi.org/{}", work.doi);
        view! { " " <a href=href rel="noopener">{work.doi}</a> }
    });
    view! {
        <li>
            {work.authors} " (" {work.year.to_string()} "): "
            <cite lang=work.language>{work.title}</cite> ", " {work.place} "." {doi}
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_has_a_place_of_its_own_and_every_rule_its_formula() {
        let topics = Topic::all();
        for (place, topic) in topics.iter().enumerate() {
            let same = topics.iter().position(|other| other.code() == topic.code());
            assert_eq!(same, Some(place), "{topic:?}");
            assert_eq!(topic.formulas().is_empty(), *topic == Topic::Ties);
        }
    }

    #[test]
    fn every_function_that_is_named_is_there() {
        let sources = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        for topic in Topic::all() {
            let names: Vec<&str> = topic.function().split("::").collect();
            let (name, path) = names.split_last().unwrap();
            let path = path
                .iter()
                .filter(|part| part.starts_with(char::is_lowercase));
            let path: Vec<&str> = path.copied().collect();
            let file = format!("{}/src/{}.rs", path[0], path[1..].join("/"));
            let source = std::fs::read_to_string(sources.join(&file)).unwrap_or_default();
            let found = source.contains(&format!("pub fn {name}"));
            assert!(found, "{} in {file}", topic.function());
        }
    }
}
