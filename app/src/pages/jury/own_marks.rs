//! The juror's own marks beside each other, so that one scale is kept from the first entry to the
//! last.

use domain::{
    edition::Round,
    ports::jury_room::{AssignedEntry, BallotState, MyEntries},
    ranking::fraction::Fraction,
    scoring::{ballot::Judgement, summary::Summary},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{
    my_entries::{nothing_assigned, state},
    nav,
};
use crate::{
    components::{
        answers::applicant,
        badge::{badge, category_class},
        score,
    },
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// Stands where there is no mark.
const NONE: &str = "–";

/// GET: the table.
pub async fn show(request: Request) -> Answer {
    let room = &request.ports().jury_room;
    let mine = room.my_entries(&request.caller, request.year()?).await?;
    let title = request.texts().text("jury-marks-title");
    let view = whole(&request, &mine);
    Ok(Reply::page(Page::private(Frame::Desk, title, view)))
}

fn whole(request: &Request, mine: &MyEntries) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let mut entries: Vec<&AssignedEntry> = mine
        .entries
        .iter()
        .filter(|entry| entry.state != BallotState::Recused)
        .collect();
    // Best first; what has no mark yet comes last, in reading order.
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.total));
    let table = match &mine.round {
        Some(round) if !entries.is_empty() => table(request, mine, round, &entries),
        _ => nothing_assigned(texts, mine),
    };
    let kicker = mine
        .round
        .as_ref()
        .map_or(&mine.edition.title, |round| &round.name);
    view! {
        {nav(request, &mine.edition)}
        <header class="page-head">
            <p class="kicker">{kicker.get(locale).to_owned()}</p>
            <h1 class="title">{texts.text("jury-marks-title")}</h1>
            <p class="lede">{texts.text("jury-marks-lede")}</p>
        </header>
        {table}
    }
    .into_any()
}

fn table(
    request: &Request,
    mine: &MyEntries,
    round: &Round,
    entries: &[&AssignedEntry],
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let criteria = &round.rubric.criteria;
    let heads = criteria
        .iter()
        .map(|criterion| {
            view! {
                <th scope="col" class="number is-wrapped">
                    {criterion.name.get(locale).to_owned()}
                    <span class="cell-note">{t!(texts, "jury-weight", weight = criterion.weight)}</span>
                </th>
            }
        })
        .collect_view();
    let rows = entries
        .iter()
        .map(|entry| row(request, mine.edition.year, round, entry))
        .collect_view();
    let totals = Summary::of(entries.iter().filter_map(|entry| entry.total));
    let columns: Vec<Option<Summary>> = std::iter::once(totals)
        .chain(criteria.iter().map(|criterion| {
            let given = entries.iter().filter_map(|e| e.marks.mark(&criterion.code));
            Summary::of(given.map(domain::scoring::scale::Mark::points))
        }))
        .collect();
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="own-marks">
            <table class="table">
                <caption id="own-marks">{texts.text("jury-marks-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("jury-marks-entry")}</th>
                        <th scope="col" class="number">{texts.text("jury-total-final")}</th>
                        {heads}
                        <th scope="col">{texts.text("jury-marks-state")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot>
                    {foot(texts, "jury-marks-mean", &columns, |told| score::round_score(texts, round, &told.mean))}
                    {foot(texts, "jury-marks-range", &columns, |told| range(texts, told))}
                </tfoot>
            </table>
        </div>
    }
    .into_any()
}

fn row(request: &Request, year: u16, round: &Round, entry: &AssignedEntry) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let marks = round
        .rubric
        .criteria
        .iter()
        .map(|criterion| {
            let told = match entry.marks.0.get(&criterion.code) {
                Some(Judgement::Mark(given)) => score::round_mark(texts, round, *given).into_any(),
                Some(Judgement::CannotJudge) => {
                    view! { <span class="cell-note">{texts.text("jury-marks-cannot-judge")}</span> }
                        .into_any()
                }
                None => NONE.into_any(),
            };
            view! { <td class="number">{told}</td> }
        })
        .collect_view();
    let total = entry.total.as_ref().map_or_else(
        || NONE.to_owned(),
        |total| score::total(texts, round, total),
    );
    let (code, words) = state(entry.state);
    view! {
        <tr class=category_class(&entry.category)>
            <th scope="row">
                <a href=paths::ballot(locale, year, entry.submission)>
                    <bdi lang=entry.language.clone()>{entry.title.clone()}</bdi>
                </a>
                <span class="cell-note">
                    {applicant(locale, &entry.government, &entry.country)}
                </span>
            </th>
            <td class="number"><strong>{total}</strong></td>
            {marks}
            <td>{badge(code, texts.text(words))}</td>
        </tr>
    }
    .into_any()
}

/// A last row: what a column comes to.
fn foot(
    texts: Texts,
    label: &str,
    columns: &[Option<Summary>],
    told: impl Fn(&Summary) -> String,
) -> AnyView {
    let cells = columns
        .iter()
        .map(|column| {
            let told = column.as_ref().map_or_else(|| NONE.to_owned(), &told);
            view! { <td class="number">{told}</td> }
        })
        .collect_view();
    view! { <tr><th scope="row">{texts.text(label)}</th>{cells}<td></td></tr> }.into_any()
}

/// From the lowest to the highest.
fn range(texts: Texts, told: &Summary) -> String {
    let points = |value: Fraction| {
        let whole = value.denominator() == 1;
        let digits = if whole { 0 } else { 2 };
        i18n::number::decimal(
            texts.locale(),
            value.numerator(),
            value.denominator(),
            digits,
        )
    };
    format!("{}–{}", points(told.lowest), points(told.highest))
}
