//! Why an entry has its place: the ballots, the rule, and each step from the one to the other.

use domain::{
    id::SubmissionId,
    ports::results_office::ExplanationView,
    ranking::{
        explanation::{BallotLine, CriterionLine, Explanation},
        fraction::Fraction,
        method::Method,
    },
};
use i18n::{Texts, number, t};
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::{
        answers::country,
        badge::{category_class, category_label},
        decision_reason::{departure, reason},
        score,
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
        {decided(texts, told)}
        <section class="panel">
            <h2>{texts.text("office-why-rule")}</h2>
            <div class="prose">
                <p>{method::counting(texts, round)}</p>
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
    let value = score::round_score(texts, &told.round, value);
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
        let at = score::round_score(texts, &told.round, at);
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

/// What the jury decided about the entry, and why where that is not the ranking's doing.
fn decided(texts: Texts, told: &ExplanationView) -> Option<AnyView> {
    let edition = &told.office.edition;
    let lines = told.decisions.iter().map(|line| {
        let kind = edition.mention_kind(&line.decision.kind);
        let kind = kind
            .map_or("", |kind| kind.name.get(texts.locale()))
            .to_owned();
        view! {
            <h3>{kind}</h3>
            {departure(texts, line)}
            {reason(texts, &line.decision)}
        }
    });
    let lines = lines.collect_view();
    (!told.decisions.is_empty()).then(|| {
        view! {
            <section class="panel">
                <h2>{texts.text("meeting-minutes-decisions")}</h2>
                <div class="prose">{lines}</div>
            </section>
        }
        .into_any()
    })
}

/// A number as it is shown, and exactly.
fn exact(texts: Texts, value: &Fraction) -> AnyView {
    let whole = value.denominator() == 1;
    let shown = if whole {
        number::integer(texts.locale(), value.numerator())
    } else {
        score::score(texts, value)
    };
    let exactly =
        (!whole).then(|| view! { " " <span class="facts-note">{value.to_string()}</span> });
    view! { <b>{shown}</b> {exactly} }.into_any()
}

/// The ballots side by side: a column each, a line for each criterion.
fn ballots(texts: Texts, told: &ExplanationView) -> AnyView {
    let (round, explained) = (&told.round, &told.explanation);
    if explained.ballots.is_empty() {
        return view! { <p>{texts.text("office-why-none")}</p> }.into_any();
    }
    let heads = explained.ballots.iter().map(|ballot| {
        let name = t!(texts, "office-why-ballot", number = &ballot.juror);
        view! { <th scope="col" class="number">{name}</th> }
    });
    let criteria = round.rubric.criteria.iter().map(|criterion| {
        let weight = t!(texts, "jury-weight", weight = criterion.weight);
        let marks = explained.ballots.iter().map(|ballot| {
            let given = ballot.marks.mark(&criterion.code);
            let shown = given.map_or_else(
                || "–".to_owned(),
                |given| score::round_mark(texts, round, given),
            );
            view! { <td class="number">{shown}</td> }
        });
        view! {
            <tr>
                <th scope="row">
                    {criterion.name.get(texts.locale()).to_owned()}
                    <span class="cell-note">{weight}</span>
                </th>
                {marks.collect_view()}
            </tr>
        }
    });
    let points = (round.method == Method::RankPoints).then(|| {
        let shown = |value: &Fraction| score::score(texts, value);
        sums(texts, "office-why-points", explained, |ballot| {
            Some(shown(ballot.points.as_ref()?))
        })
    });
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="ballots">
            <table class="table">
                <caption id="ballots">{texts.text("office-why-ballots-note")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("method-criterion")}</th>
                        {heads.collect_view()}
                    </tr>
                </thead>
                <tbody>{criteria.collect_view()}</tbody>
                <tfoot>
                    {sums(texts, "jury-total-final", explained, |ballot| {
                        Some(score::total(texts, round, ballot.total.as_ref()?))
                    })}
                    {points}
                </tfoot>
            </table>
        </div>
    }
    .into_any()
}

/// A last line of the ballots: one number for each.
fn sums(
    texts: Texts,
    key: &str,
    explained: &Explanation<SubmissionId>,
    shown: impl Fn(&BallotLine) -> Option<String>,
) -> AnyView {
    let cells = explained.ballots.iter().map(|ballot| {
        view! { <td class="number"><b>{shown(ballot)}</b></td> }
    });
    view! { <tr><th scope="row">{texts.text(key)}</th> {cells.collect_view()}</tr> }.into_any()
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
            let marks: Vec<String> = line
                .marks
                .iter()
                .map(|given| score::mark(texts, *given))
                .collect();
            let dropped = line.dropped.map_or_else(
                || "–".to_owned(),
                |(low, high)| format!("{} · {}", score::mark(texts, low), score::mark(texts, high)),
            );
            let panel = line
                .panel
                .map_or_else(|| "–".to_owned(), |given| score::mark(texts, given));
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
