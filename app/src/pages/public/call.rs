//! The call of an edition: who may take part, what is judged, when.

use domain::{
    edition::{Edition, Phase, PhaseWindow, Stage},
    ports::public_site::PublicEdition,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    components::{
        answers::{language, paragraphs},
        badge::{badge, category_class},
        icon::Icon,
        moment::{date, date_time_zone, until},
    },
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let year = request.year()?;
    let current = request
        .ports()
        .public_site
        .edition(&request.caller, year)
        .await?;
    let title = current.edition.title.get(request.locale).to_owned();
    let lede = current.edition.lede.get(request.locale).to_owned();
    Ok(Reply::page(Page::public(
        title,
        lede,
        call(&request, &current),
    )))
}

fn call(request: &Request, current: &PublicEdition) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &current.edition;
    let year = edition.year;
    let take_part = (current.stage == Stage::Submission).then(|| {
        view! {
            <a class="button button-primary button-large" href=paths::my_submissions(locale)>
                {texts.text("call-take-part")}
            </a>
            " "
        }
    });
    view! {
        <header class="hero bleed">
            <div class="hero-inner">
                <p class="kicker">{t!(texts, "call-kicker", number = edition.number, year = &year.to_string())}</p>
                <h1 class="title">{edition.title.get(locale).to_owned()}</h1>
                <p class="lede">{edition.lede.get(locale).to_owned()}</p>
                <p class="hero-actions">
                    {take_part}
                    <a class="button button-large" href=paths::questions(locale, year)>
                        {texts.text("call-read-questions")}
                    </a>
                </p>
                {deadline_line(request, current)}
            </div>
        </header>
        {year_links(request, current)}
        {facts(texts, edition)}
        <section class="section">
            <div class="section-head"><h2>{texts.text("call-who")}</h2></div>
            <div class="prose">{paragraphs(edition.who_may_take_part.get(locale))}</div>
        </section>
        <section class="section">
            <div class="section-head"><h2>{texts.text("call-calendar")}</h2></div>
            {calendar(texts, current)}
            {changes(texts, current)}
        </section>
        <section class="section">
            <div class="section-head"><h2>{texts.text("call-categories")}</h2></div>
            {categories(texts, edition)}
        </section>
        <section class="section">
            <div class="section-head">
                <h2>{texts.text("call-judged")}</h2>
                <a href=paths::method(locale, year)>{texts.text("call-to-method")}</a>
            </div>
            <div class="prose">{paragraphs(edition.what_is_judged.get(locale))}</div>
            {criteria(texts, edition)}
        </section>
        <section class="section">
            <div class="section-head"><h2>{texts.text("call-how")}</h2></div>
            <div class="prose">{paragraphs(edition.how_it_goes.get(locale))}</div>
        </section>
    }
    .into_any()
}

/// Until when submissions are open, with the time left in words.
pub(super) fn deadline_line(request: &Request, current: &PublicEdition) -> Option<AnyView> {
    let texts = request.texts();
    let window = current.edition.timetable.submission()?;
    let zone = &current.edition.time_zone;
    let (key, instant) = if current.now < window.opens {
        ("call-opens", window.opens)
    } else if current.now < window.closes {
        ("call-open-until", window.closes)
    } else {
        ("call-closed-since", window.closes)
    };
    let countdown = (current.now < instant).then(|| {
        view! { " " <span class="countdown">{until(texts, current.now, instant)}</span> }
    });
    Some(
        view! {
            <p class="hero-deadline">
                <Icon assets=request.site.assets.to_string() name="clock"/>
                " "
                <span>{texts.text(key)} " " {date_time_zone(texts, instant, zone)}</span>
                {countdown}
            </p>
        }
        .into_any(),
    )
}

/// What there is to read about an edition beside its call, once it is there.
pub(super) fn year_links(request: &Request, current: &PublicEdition) -> Option<AnyView> {
    let (texts, locale, year) = (request.texts(), request.locale, current.edition.year);
    let winners = (current.stage == Stage::Published).then(|| {
        view! { <p><a class="more" href=paths::winners(locale, year)>{texts.text("call-to-winners")}</a></p> }
    });
    let finalists = current.finalists_announced.then(|| {
        view! { <p><a class="more" href=paths::finalists(locale, year)>{texts.text("call-to-finalists")}</a></p> }
    });
    let vote = current.edition.open_vote.as_ref();
    let vote = vote.filter(|vote| {
        vote.window.contains(current.now) && (vote.after.is_none() || current.finalists_announced)
    });
    let vote = vote.map(|vote| {
        let name = vote.name.get(locale).to_owned();
        view! { <p><a class="more" href=paths::vote(locale, year)>{t!(texts, "vote-now", name = &name)}</a></p> }
    });
    (winners.is_some() || finalists.is_some() || vote.is_some()).then(|| {
        view! { <div class="notice notice-info" role="status">{vote} {winners} {finalists}</div> }
            .into_any()
    })
}

fn facts(texts: Texts, edition: &Edition) -> AnyView {
    let locale = texts.locale();
    let languages: Vec<String> = edition
        .entry_languages
        .iter()
        .map(|code| language(locale, code))
        .collect();
    let period = &edition.practice_period;
    view! {
        <dl class="facts facts-row">
            <div>
                <dt>{texts.text("call-fact-languages")}</dt>
                <dd>{languages.join(" · ")}</dd>
            </div>
            <div>
                <dt>{texts.text("call-fact-period")}</dt>
                <dd>{day(locale, &period.from)} " – " {day(locale, &period.to)}</dd>
            </div>
            <div>
                <dt>{texts.text("call-fact-ceremony")}</dt>
                <dd>
                    {edition.ceremony.place.clone()}
                    <span class="facts-note">{day(locale, &edition.ceremony.date)}</span>
                </dd>
            </div>
        </dl>
    }
    .into_any()
}

/// The name of a phase.
#[must_use]
pub(crate) fn phase_name(texts: Texts, edition: &Edition, phase: &Phase) -> String {
    match phase {
        Phase::Submission => texts.text("phase-submission"),
        Phase::Validation => texts.text("phase-validation"),
        Phase::Deliberation => texts.text("phase-deliberation"),
        Phase::Round { round } => edition.round(round).map_or_else(
            || round.clone(),
            |round| round.name.get(texts.locale()).to_owned(),
        ),
    }
}

fn calendar(texts: Texts, current: &PublicEdition) -> AnyView {
    let edition = &current.edition;
    let phases = edition
        .timetable
        .0
        .iter()
        .map(|entry| phase(texts, current, entry))
        .collect_view();
    let ceremony = &edition.ceremony;
    view! {
        <ol class="timeline">
            {phases}
            <li class="phase is-next">
                <p class="phase-when">{day(texts.locale(), &ceremony.date)}</p>
                <div class="phase-what">
                    <h3 class="phase-name">{texts.text("phase-ceremony")} " · " {ceremony.place.clone()}</h3>
                    <p>{ceremony.text.get(texts.locale()).to_owned()}</p>
                </div>
            </li>
        </ol>
    }
    .into_any()
}

fn phase(texts: Texts, current: &PublicEdition, entry: &PhaseWindow) -> AnyView {
    let zone = &current.edition.time_zone;
    let window = entry.window;
    let (class, mark) = if current.now >= window.closes {
        ("phase is-past", None)
    } else if window.contains(current.now) {
        ("phase is-now", Some(badge("open", texts.text("phase-now"))))
    } else {
        ("phase is-next", None)
    };
    let name = phase_name(texts, &current.edition, &entry.phase);
    let explained = match entry.phase {
        Phase::Submission => "phase-submission-text",
        Phase::Validation => "phase-validation-text",
        Phase::Round { .. } => "phase-round-text",
        Phase::Deliberation => "phase-deliberation-text",
    };
    view! {
        <li class=class>
            <p class="phase-when">
                {date(texts, window.opens, zone)} " – " {date(texts, window.closes, zone)}
            </p>
            <div class="phase-what">
                <h3 class="phase-name">{name} " " {mark}</h3>
                <p>{texts.text(explained)}</p>
                <p class="note">
                    {texts.text("call-closes")} " " {date_time_zone(texts, window.closes, zone)} " · "
                    {date_time_zone(texts, window.closes, "UTC")}
                </p>
            </div>
        </li>
    }
    .into_any()
}

/// The public history of the deadline.
fn changes(texts: Texts, current: &PublicEdition) -> Option<AnyView> {
    if current.deadline_changes.is_empty() {
        return None;
    }
    let zone = &current.edition.time_zone;
    let lines = current
        .deadline_changes
        .iter()
        .map(|change| {
            let moment = |at: domain::moment::Moment| {
                i18n::moment::date_time(texts.locale(), at.micros(), zone)
            };
            let (decided, from, to) = (
                moment(change.decided),
                moment(change.from),
                moment(change.to),
            );
            let words = t!(
                texts,
                "call-deadline-change",
                decided = &decided,
                from = &from,
                to = &to
            );
            view! { <li>{words} {paragraphs(&change.reason)}</li> }
        })
        .collect_view();
    Some(
        view! {
            <details class="prose">
                <summary>{texts.text("call-deadline-changes")}</summary>
                <ul>{lines}</ul>
            </details>
        }
        .into_any(),
    )
}

fn categories(texts: Texts, edition: &Edition) -> AnyView {
    let locale = texts.locale();
    let cards = edition
        .categories
        .iter()
        .map(|category| {
            let class = format!("category-card {}", category_class(&category.code));
            view! {
                <li class=class>
                    <p class="category-code">{category.code.clone()}</p>
                    <h3 class="category-name">{category.name.get(locale).to_owned()}</h3>
                    <p>{category.text.get(locale).to_owned()}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="category-cards">{cards}</ul> }.into_any()
}

/// The criteria of the first round with their weights.
pub(super) fn criteria(texts: Texts, edition: &Edition) -> Option<AnyView> {
    let locale = texts.locale();
    let round = edition.rounds.first()?;
    let items = round
        .rubric
        .criteria
        .iter()
        .map(|criterion| {
            view! {
                <li class="criteria-item">
                    <h3>{criterion.name.get(locale).to_owned()}</h3>
                    <p class="criteria-weight">{t!(texts, "jury-weight", weight = criterion.weight)}</p>
                    <p>{criterion.text.get(locale).to_owned()}</p>
                </li>
            }
        })
        .collect_view();
    Some(view! { <ol class="criteria">{items}</ol> }.into_any())
}

/// A day of the calendar in words; as it is stored where it cannot be read.
fn day(locale: domain::locale::Locale, iso: &str) -> String {
    i18n::moment::day(locale, iso).unwrap_or_else(|| iso.to_owned())
}
