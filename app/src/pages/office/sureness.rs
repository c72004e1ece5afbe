//! How sure the standings are: what the severity model says beside them.

use std::collections::BTreeMap;

use domain::{
    edition::Round,
    id::SubmissionId,
    ports::results_office::{
        JurorHabit, Outlook, ShiftLine, StandingLine, StandingsView, Sureness, Unsure,
    },
    ranking::{fraction::Fraction, stability::Change},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{components::score::score, paths, request::Request};

/// The part of the page under the standings. Nothing while nobody has handed in.
pub(super) fn section(
    request: &Request,
    standings: &StandingsView,
    shifts: Option<&[ShiftLine]>,
) -> Option<AnyView> {
    let texts = request.texts();
    let judged = standings.lines.iter().any(|line| line.ballots.0 > 0);
    let told = match &standings.sureness {
        Ok(sureness) => known(request, standings, sureness),
        Err(reason) => unknown(texts, *reason),
    };
    judged.then(|| {
        view! {
            <section class="section sureness" id="sureness">
                <div class="section-head">
                    <h2>{texts.text("office-sureness-title")}</h2>
                    <p>{texts.text("office-sureness-text")}</p>
                </div>
                {told}
                {stability(request, standings, shifts)}
            </section>
        }
        .into_any()
    })
}

fn unknown(texts: Texts, reason: Unsure) -> AnyView {
    let told = match reason {
        Unsure::TooFew => texts.text("office-unsure-too-few"),
        Unsure::NotLinked { groups } => t!(texts, "office-unsure-not-linked", groups = groups),
        Unsure::NoOverlap => texts.text("office-unsure-no-overlap"),
        Unsure::NoVariation => texts.text("office-unsure-no-variation"),
    };
    view! { <p class="note">{told}</p> }.into_any()
}

/// Most entries that are told of without being asked for: a second table of thousands would make the
/// first one wait.
const MANY: usize = 600;

fn known(request: &Request, standings: &StandingsView, sureness: &Sureness) -> AnyView {
    let (texts, lines) = (request.texts(), &standings.lines);
    let cut = if sureness.cut_through_class {
        "office-cut-through-class"
    } else {
        "office-cut-between-classes"
    };
    let outlooks = if lines.len() <= MANY || request.query.has("places") {
        entries(texts, lines, &sureness.entries)
    } else {
        let (year, round) = (standings.office.edition.year, &standings.round.code);
        let here = paths::office_standings(request.locale, year, round);
        let asked = format!("{here}?places#sureness");
        view! { <p><a class="button button-small" href=asked>{texts.text("office-outlooks-ask")}</a></p> }
            .into_any()
    };
    view! {
        <p>{texts.text(cut)}</p>
        {outlooks}
        {jurors(texts, &sureness.jurors)}
    }
    .into_any()
}

/// The entries by what a jury of average severity would give.
fn entries(
    texts: Texts,
    lines: &[StandingLine],
    outlooks: &BTreeMap<SubmissionId, Outlook>,
) -> AnyView {
    let mut known: Vec<(&StandingLine, &Outlook)> = lines
        .iter()
        .filter_map(|line| Some((line, outlooks.get(&line.submission)?)))
        .collect();
    known.sort_by_key(|(_, outlook)| std::cmp::Reverse(outlook.adjusted));
    let places = lines.len();
    let mut before = None;
    let rows = known
        .into_iter()
        .map(|(line, outlook)| {
            let first = before.is_some_and(|class| class != outlook.class);
            before = Some(outlook.class);
            let class = if first { "is-next-class" } else { "" };
            let raw = line.place.map(|place| place.to_string());
            view! {
                <tr class=class>
                    <td class="number">{outlook.class}</td>
                    <th scope="row"><bdi>{line.title.clone()}</bdi></th>
                    <td class="number">{line.score.as_ref().map(|value| score(texts, value))}</td>
                    <td class="number">{score(texts, &outlook.adjusted)}</td>
                    <td class="number">{raw}</td>
                    <td class="standing-spread">{interval(texts, outlook, places)}</td>
                    <td class="number">{i18n::number::percent(texts.locale(), u64::from(outlook.chance), 100, 0)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="outlooks">
            <table class="table">
                <caption id="outlooks">{texts.text("office-outlooks")}</caption>
                <thead>
                    <tr>
                        <th scope="col" class="number">{texts.text("office-col-class")}</th>
                        <th scope="col">{texts.text("office-col-title")}</th>
                        <th scope="col" class="number">{texts.text("office-col-score")}</th>
                        <th scope="col" class="number">{texts.text("office-col-adjusted")}</th>
                        <th scope="col" class="number">{texts.text("office-col-place")}</th>
                        <th scope="col">{texts.text("office-col-places")}</th>
                        <th scope="col" class="number">{texts.text("office-col-chance")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="note">{texts.text("office-outlooks-note")}</p>
    }
    .into_any()
}

/// The places between which an entry lies, drawn on the line of all places, and in figures.
fn interval(texts: Texts, outlook: &Outlook, places: usize) -> AnyView {
    let (from, to) = outlook.places;
    let told = t!(texts, "office-places", from = from, to = to);
    let at = |place: u32| {
        let share = Fraction::new(
            i128::from(place) * 100,
            i128::try_from(places.max(1)).unwrap_or(1),
        );
        share.unwrap_or(Fraction::ZERO)
    };
    let start = at(from.saturating_sub(1)).to_decimal(1);
    let width = at(to.saturating_sub(from.saturating_sub(1))).to_decimal(1);
    view! {
        <span class="places">
            <svg class="spread" width="100%" height="20" aria-hidden="true">
                <line class="spread-axis" x1="0" x2="100%" y1="10" y2="10"></line>
                <rect class="spread-reach" x=format!("{start}%") y="5" width=format!("{width}%") height="10" rx="2"></rect>
            </svg>
            <span class="places-text">{told}</span>
        </span>
    }
    .into_any()
}

/// What would shift the selection, where it was asked for; else the way to ask.
fn stability(
    request: &Request,
    standings: &StandingsView,
    shifts: Option<&[ShiftLine]>,
) -> AnyView {
    let texts = request.texts();
    let Some(shifts) = shifts else {
        let (year, round) = (standings.office.edition.year, &standings.round.code);
        let here = paths::office_standings(request.locale, year, round);
        let asked = format!("{here}?shifts#shifts");
        return view! { <p><a class="button button-small" href=asked>{texts.text("office-shifts-ask")}</a></p> }
            .into_any();
    };
    let lines = shifts
        .iter()
        .map(|line| view! { <li>{shift(texts, &standings.round, line)}</li> })
        .collect_view();
    let none = shifts
        .is_empty()
        .then(|| view! { <p>{texts.text("office-shifts-none")}</p> });
    view! {
        <div class="stack" id="shifts">
            <h3>{texts.text("office-shifts-title")}</h3>
            <p class="note">{texts.text("office-shifts-text")}</p>
            {none}
            <ul class="shifts">{lines}</ul>
        </div>
    }
    .into_any()
}

fn shift(texts: Texts, round: &Round, line: &ShiftLine) -> AnyView {
    let criterion = |code: &String| {
        let found = round.rubric.criterion(code);
        found.map_or_else(
            || code.clone(),
            |own| own.name.get(texts.locale()).to_owned(),
        )
    };
    let change = match &line.change {
        Change::WithoutJuror(name) => t!(texts, "office-shift-juror", name = name),
        Change::WeightUp(code) => t!(texts, "office-shift-up", name = &criterion(code)),
        Change::WeightDown(code) => t!(texts, "office-shift-down", name = &criterion(code)),
        Change::WithoutCriterion(code) => {
            t!(texts, "office-shift-criterion", name = &criterion(code))
        }
    };
    let titles = |key: &str, titles: &[String]| {
        let names = titles
            .iter()
            .map(|title| view! { <li><bdi>{title.clone()}</bdi></li> });
        let names = names.collect_view();
        (!titles.is_empty()).then(|| {
            view! { <p class="shift-side">{texts.text(key)}</p> <ul class="shift-titles">{names}</ul> }
        })
    };
    view! {
        <p class="shift-change">{change}</p>
        {titles("office-shift-enter", &line.enter)}
        {titles("office-shift-leave", &line.leave)}
    }
    .into_any()
}

/// How each juror marks, the most generous first.
fn jurors(texts: Texts, habits: &[JurorHabit]) -> AnyView {
    let mut habits: Vec<&JurorHabit> = habits.iter().collect();
    habits.sort_by_key(|habit| std::cmp::Reverse(habit.leaning));
    let rows = habits
        .into_iter()
        .map(|habit| {
            let sign = if habit.leaning > Fraction::ZERO {
                "+"
            } else {
                ""
            };
            let leaning = format!("{sign}{}", score(texts, &habit.leaning)).replace('-', "−");
            let (low, high) = (score(texts, &habit.range.0), score(texts, &habit.range.1));
            let range = t!(texts, "office-range", low = &low, high = &high);
            view! {
                <tr>
                    <th scope="row"><bdi>{habit.name.clone()}</bdi></th>
                    <td class="number">{habit.ballots}</td>
                    <td class="number">{score(texts, &habit.mean)}</td>
                    <td class="number">{range}</td>
                    <td class="number">{leaning}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <details>
            <summary>{texts.text("office-habits")}</summary>
            <p class="note">{texts.text("office-habits-note")}</p>
            <div class="table-frame" role="region" tabindex="0" aria-label=texts.text("office-habits")>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{texts.text("office-jurors")}</th>
                            <th scope="col" class="number">{texts.text("office-col-ballots")}</th>
                            <th scope="col" class="number">{texts.text("office-col-mean")}</th>
                            <th scope="col" class="number">{texts.text("office-col-range")}</th>
                            <th scope="col" class="number">{texts.text("office-col-leaning")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
