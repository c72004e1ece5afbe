//! The totals of an entry's ballots on the scale, drawn.

use domain::{edition::Round, ranking::fraction::Fraction};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::score::score;

/// The drawing, with the numbers in its label; nothing without a ballot. The score has a line of its
/// own where it lies on the scale: points for ranks do not.
pub(crate) fn spread(
    texts: Texts,
    round: &Round,
    totals: &[Fraction],
    mean: Option<&Fraction>,
) -> Option<AnyView> {
    let (first, last) = (totals.first()?, totals.last()?);
    let numbers: Vec<String> = totals.iter().map(|total| score(texts, total)).collect();
    let label = t!(texts, "office-spread", totals = &numbers.join(" · "));
    let place = |value: &Fraction| place(round, value);
    let marks = totals.iter().map(|total| {
        view! { <circle class="spread-mark" cx=place(total) cy="10" r="4"></circle> }
    });
    let mean = mean
        .filter(|_| round.method.looks_at_one_entry())
        .map(|mean| {
            view! { <line class="spread-mean" x1=place(mean) x2=place(mean) y1="2" y2="18"></line> }
        });
    Some(
        view! {
            <svg class="spread" width="100%" height="20" role="img" aria-label=label>
                <line class="spread-axis" x1="0" x2="100%" y1="10" y2="10"></line>
                <line class="spread-range" x1=place(first) x2=place(last) y1="10" y2="10"></line>
                {marks.collect_view()}
                {mean}
            </svg>
        }
        .into_any(),
    )
}

/// Where a value lies on the scale, in per cent of its length.
fn place(round: &Round, value: &Fraction) -> String {
    let scale = round.rubric.scale;
    let points = |hundredths: i32| Fraction::hundredths(i128::from(hundredths));
    let above = points(scale.low)
        .checked_mul(Fraction::whole(-1))
        .and_then(|below| value.checked_add(below));
    let share = above
        .and_then(|above| above.checked_div(points(scale.high.saturating_sub(scale.low).max(1))))
        .and_then(|share| share.checked_mul(Fraction::whole(100)))
        .unwrap_or(Fraction::ZERO);
    format!("{}%", share.to_decimal(1))
}
