//! Own marks on invented entries beside those of invented jurors.

use domain::{
    edition::{Round, RoundKind},
    ranking::fraction::Fraction,
    scoring::{
        ballot::{Judgement, Marks},
        rehearsal::{JURORS, Sample},
        summary::Summary,
        tally,
    },
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::rehearsal::told;
use crate::components::{score, spread::spread};

/// Stands where there is no mark.
const NONE: &str = "–";

/// A table for each entry that was marked, and what they say together.
pub(super) fn compared(texts: Texts, round: &Round, given: &[(Sample, Marks)]) -> AnyView {
    let tables = given
        .iter()
        .map(|(sample, marks)| table(texts, round, sample, marks));
    view! {
        <section class="panel" aria-labelledby="compared">
            <h2 id="compared">{texts.text("jury-rehearsal-compared")}</h2>
            <p>{texts.text("jury-rehearsal-compared-text")}</p>
            {calibration(texts, round, given)}
            {tables.collect_view()}
        </section>
    }
    .into_any()
}

/// The totals of the invented jurors on an entry, lowest first.
fn invented(round: &Round, sample: &Sample) -> Vec<Fraction> {
    let totals = (0..JURORS).map(|juror| sample.marks(&round.rubric, juror));
    let mut totals: Vec<Fraction> = totals
        .filter_map(|marks| tally::total(&round.rubric, &marks))
        .collect();
    totals.sort();
    totals
}

/// Whether the own totals lie higher or lower, and how much of the scale they take; nothing before
/// an entry has a total, and for a screening, which has no scale to keep.
fn calibration(texts: Texts, round: &Round, given: &[(Sample, Marks)]) -> Option<AnyView> {
    if round.kind != RoundKind::Scoring {
        return None;
    }
    let judged = || {
        given.iter().filter_map(|(sample, marks)| {
            let own = tally::total(&round.rubric, marks)?;
            Some((own, invented(round, sample)))
        })
    };
    let own = Summary::of(judged().map(|(own, _)| own))?;
    let theirs = Summary::of(judged().flat_map(|(_, theirs)| theirs))?;
    let apart = |higher: &Fraction, lower: &Fraction| {
        let lower = lower.checked_mul(Fraction::whole(-1))?;
        Some(score::score(texts, &higher.checked_add(lower)?))
    };
    let level = match own.mean.cmp(&theirs.mean) {
        std::cmp::Ordering::Greater => {
            let by = apart(&own.mean, &theirs.mean)?;
            t!(texts, "jury-rehearsal-higher", by = &by)
        }
        std::cmp::Ordering::Less => {
            let by = apart(&theirs.mean, &own.mean)?;
            t!(texts, "jury-rehearsal-lower", by = &by)
        }
        std::cmp::Ordering::Equal => texts.text("jury-rehearsal-same"),
    };
    let range = |told: &Summary| {
        let ends = [told.lowest, told.highest].map(|end| score::score(texts, &end));
        ends.join("–")
    };
    let ranges = (judged().count() > 1).then(|| {
        let (own, theirs) = (range(&own), range(&theirs));
        t!(texts, "jury-rehearsal-range", own = &own, theirs = &theirs)
    });
    Some(view! { <p><strong>{level}</strong> " " {ranges}</p> }.into_any())
}

fn table(texts: Texts, round: &Round, sample: &Sample, own: &Marks) -> AnyView {
    let locale = texts.locale();
    let ballots: Vec<Marks> = std::iter::once(own.clone())
        .chain((0..JURORS).map(|juror| sample.marks(&round.rubric, juror)))
        .collect();
    let rows = round.rubric.criteria.iter().map(|criterion| {
        let cells = ballots.iter().map(|marks| {
            let told = match marks.0.get(&criterion.code) {
                Some(Judgement::Mark(mark)) => score::round_mark(texts, round, *mark),
                Some(Judgement::CannotJudge) => texts.text("jury-marks-cannot-judge"),
                None => NONE.to_owned(),
            };
            view! { <td class="number">{told}</td> }
        });
        let name = criterion.name.get(locale).to_owned();
        view! { <tr><th scope="row">{name}</th>{cells.collect_view()}</tr> }
    });
    let totals = ballots.iter().map(|marks| {
        let total = tally::total(&round.rubric, marks);
        let told = total.map_or_else(
            || NONE.to_owned(),
            |total| score::total(texts, round, &total),
        );
        view! { <td class="number"><strong>{told}</strong></td> }
    });
    let mean = tally::total(&round.rubric, own);
    let drawn = (round.kind == RoundKind::Scoring)
        .then(|| spread(texts, round, &invented(round, sample), mean.as_ref()));
    let heads = [
        texts.text("jury-rehearsal-you"),
        texts.text("jury-rehearsal-first"),
        texts.text("jury-rehearsal-second"),
    ]
    .map(|who| view! { <th scope="col" class="number is-wrapped">{who}</th> });
    let caption = format!("compared-{}", sample.code);
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby=caption.clone()>
            <table class="table compared">
                <caption id=caption.clone()>{told(texts, sample, "title")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("method-criterion")}</th>
                        {heads.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{texts.text("jury-total-final")}</th>
                        {totals.collect_view()}
                    </tr>
                </tfoot>
            </table>
        </div>
        {drawn}
    }
    .into_any()
}
