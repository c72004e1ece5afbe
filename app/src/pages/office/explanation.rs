//! Why an entry has its place: the ballots, the rule, and each step from the one to the other.

use domain::{
    edition::Round,
    ports::results_office::ExplanationView,
    ranking::{
        explanation::{BallotLine, CriterionLine},
        fraction::Fraction,
        method::Method,
    },
    scoring::scale::Mark,
};
use i18n::{Texts, number, t};
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::{
        answers::country,
        badge::{category_class, category_label},
        score::score,
    },
    pages::public::method,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let round = request.param("round").to_owned();
    let (year, id) = (request.year()?, request.submission()?);
    let results = &request.ports().results;
    let told = results
        .explanation(&request.caller, year, &round, id)
        .await?;
    Ok(Reply::page(whole(&request, &told)))
}

fn whole(request: &Request, told: &ExplanationView) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let (round, line) = (&told.round, &told.line);
    let edition = &told.office.edition;
    let standings = paths::office_standings(locale, edition.year, &round.code);
    let method = round.method.code();
    let view = view! {
        {nav(request, &told.office)}
        <header class=format!("page-head {}", category_class(&line.category))>
            <p class="kicker">
                <a href=standings>{t!(texts, "office-nav-standings", round = round.name.get(locale))}</a>
            </p>
            <h1 class="title"><bdi>{line.title.clone()}</bdi></h1>
            <p class="meta">
                <span>{category_label(edition.category(&line.category), locale)}</span>
                <span><bdi>{line.government.clone()}</bdi> ", " {country(locale, &line.country)}</span>
            </p>
            {outcome(texts, told)}
        </header>
        <section class="panel">
            <h2>{texts.text("office-why-rule")}</h2>
            <div class="prose">
                <p>{texts.text(&format!("method-{method}"))}</p>
                <p>{method::cut_off(texts, round)} " " {method::tie(texts, round)}</p>
            </div>
        </section>
        <section class="panel">
            <h2>{texts.text("office-why-ballots")}</h2>
            {ballots(texts, told)}
        </section>
        <section class="panel">
            <h2>{texts.text("office-why-steps")}</h2>
            {steps(texts, told)}
        </section>
    };
    page(line.title.clone(), view.into_any())
}

/// The place, the score, and where the line runs.
fn outcome(texts: Texts, told: &ExplanationView) -> AnyView {
    let (line, explained) = (&told.line, &told.explanation);
    let (Some(place), Some(value)) = (line.place, line.score.as_ref()) else {
        return view! { <p class="lede">{texts.text("office-why-no-score")}</p> }.into_any();
    };
    let value = score(texts, value);
    let placed = t!(
        texts,
        "office-why-place",
        place = place,
        ranked = explained.ranked,
        score = &value
    );
    let cut = told.line_score.as_ref().map(|at| {
        let key = match line.through {
            Some(true) => "office-why-above",
            Some(false) => "office-why-below",
            None => "office-why-meeting",
        };
        let at = score(texts, at);
        texts.with(key, &[("line", at.as_str().into())])
    });
    let tied = (!told.tied_with.is_empty()).then(|| {
        let others = told.tied_with.iter().map(|title| {
            view! { <li><bdi>{title.clone()}</bdi></li> }
        });
        view! {
            <p>{texts.text("office-why-tied")}</p>
            <ul>{others.collect_view()}</ul>
        }
    });
    view! { <p class="lede">{placed} " " {cut}</p> {tied} }.into_any()
}

fn mark(texts: Texts, mark: Mark) -> String {
    let sign = number::decimal_sign(texts.locale()).to_string();
    mark.to_text().replace('.', &sign)
}

/// A number as it is shown, and exactly.
fn exact(texts: Texts, value: &Fraction) -> AnyView {
    let shown = score(texts, value);
    let whole = value.denominator() == 1;
    let exactly =
        (!whole).then(|| view! { " " <span class="facts-note">{value.to_string()}</span> });
    view! { <b>{shown}</b> {exactly} }.into_any()
}

fn ballots(texts: Texts, told: &ExplanationView) -> AnyView {
    let round = &told.round;
    let explained = &told.explanation;
    if explained.ballots.is_empty() {
        return view! { <p>{texts.text("office-why-none")}</p> }.into_any();
    }
    let by_rank = round.method == Method::RankPoints;
    let heads = round.rubric.criteria.iter().map(|criterion| {
        let weight = t!(texts, "jury-weight", weight = criterion.weight);
        view! {
            <th scope="col" class="number">
                {criterion.name.get(texts.locale()).to_owned()}
                <span class="cell-note">{weight}</span>
            </th>
        }
    });
    let points = by_rank.then(|| {
        view! { <th scope="col" class="number">{texts.text("office-why-points")}</th> }
    });
    let rows = explained
        .ballots
        .iter()
        .map(|ballot| row(texts, round, ballot, by_rank));
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="ballots">
            <table class="table">
                <caption id="ballots">{texts.text("office-why-ballots-note")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("office-why-ballot")}</th>
                        {heads.collect_view()}
                        <th scope="col" class="number">{texts.text("jury-total-final")}</th>
                        {points}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(texts: Texts, round: &Round, ballot: &BallotLine, by_rank: bool) -> AnyView {
    let marks = round.rubric.criteria.iter().map(|criterion| {
        let given = ballot.marks.mark(&criterion.code);
        let shown = given.map_or_else(|| "–".to_owned(), |given| mark(texts, given));
        view! { <td class="number">{shown}</td> }
    });
    let total = ballot.total.as_ref().map(|total| score(texts, total));
    let points = by_rank.then(|| {
        let points = ballot.points.as_ref().map(|points| score(texts, points));
        view! { <td class="number">{points}</td> }
    });
    view! {
        <tr>
            <th scope="row">{ballot.juror.clone()}</th>
            {marks.collect_view()}
            <td class="number"><b>{total}</b></td>
            {points}
        </tr>
    }
    .into_any()
}

/// Each number between the ballots and the score, to be counted again.
fn steps(texts: Texts, told: &ExplanationView) -> AnyView {
    let explained = &told.explanation;
    let count = Fraction::whole(i128::from(explained.counted));
    let points = Fraction::sum(explained.ballots.iter().filter_map(|ballot| ballot.points));
    let facts: Vec<(&str, Option<Fraction>)> = match told.round.method {
        Method::WeightedMean => vec![
            ("office-why-sum", explained.sum),
            ("office-why-count", Some(count)),
            ("office-why-score", explained.score),
        ],
        Method::MedianOfTotals => vec![
            ("office-why-median", explained.median),
            ("office-why-mean", explained.mean),
        ],
        Method::RankPoints => vec![
            ("office-why-sum-points", points),
            ("office-why-count", Some(count)),
            ("office-why-score", explained.score),
        ],
        Method::TrimmedMean => vec![("office-why-score", explained.score)],
    };
    let facts = facts.into_iter().filter_map(|(key, value)| {
        let value = value?;
        Some(view! { <div><dt>{texts.text(key)}</dt><dd>{exact(texts, &value)}</dd></div> })
    });
    let panels = (told.round.method == Method::TrimmedMean).then(|| panels(texts, told));
    view! { {panels} <dl class="facts facts-row">{facts.collect_view()}</dl> }.into_any()
}

/// Under the trimmed mean: per criterion what was left out, and the panel's mark.
fn panels(texts: Texts, told: &ExplanationView) -> AnyView {
    let rows = told
        .explanation
        .criteria
        .iter()
        .map(|line: &CriterionLine| {
            let name = told.round.rubric.criterion(&line.criterion);
            let name = name.map_or("", |criterion| criterion.name.get(texts.locale()));
            let marks: Vec<String> = line.marks.iter().map(|given| mark(texts, *given)).collect();
            let dropped = line.dropped.map_or_else(
                || "–".to_owned(),
                |(low, high)| format!("{} · {}", mark(texts, low), mark(texts, high)),
            );
            let panel = line
                .panel
                .map_or_else(|| "–".to_owned(), |given| mark(texts, given));
            view! {
                <tr>
                    <th scope="row">{name.to_owned()}</th>
                    <td>{marks.join(" · ")}</td>
                    <td>{dropped}</td>
                    <td class="number">{panel}</td>
                    <td class="number">{line.weight.to_string()}</td>
                </tr>
            }
        });
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="panels">
            <table class="table">
                <caption id="panels">{texts.text("office-why-panels")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("method-criterion")}</th>
                        <th scope="col">{texts.text("office-why-marks")}</th>
                        <th scope="col">{texts.text("office-why-dropped")}</th>
                        <th scope="col" class="number">{texts.text("office-why-panel")}</th>
                        <th scope="col" class="number">{texts.text("method-weight")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
