//! The fields of a round's rules: their names, and what they show. `rules_typed` reads them.

use domain::{
    edition::{Applicant, Grouping, LateConflict, Others, PanelRule, PassShare, Round, Sheet},
    locale::Locale,
    ranking::cutoff::{CutOff, TieKey, TieRule},
    scoring::{rubric::Anchor, scale::Mark},
};

use super::in_languages::InLanguages;
use crate::form::Pairs;

/// Comparisons that may separate entries which are tied at the cut-off, one after the other.
pub(super) const TIE_KEYS: usize = 3;
/// Before the code of a category in the name of the field for its places.
pub(super) const QUOTA: &str = "quota-";
/// Before the code of a criterion in the value of a comparison.
const MARK_ON: &str = "mark-";

/// The name of a criterion's field. Places count from 0.
pub(super) fn on(place: usize, end: &str) -> String {
    format!("criterion-{place}-{end}")
}

/// Whether the form has a field of this name.
pub(super) fn is_known(name: &str) -> bool {
    const PLAIN: [&str; 23] = [
        "revision",
        "step",
        "method",
        "low",
        "high",
        "step_of_scale",
        "panel",
        "ballots_wanted",
        "comment_required",
        "sheet",
        "applicant",
        "others",
        "late",
        "cut",
        "cut_places",
        "cut_percent",
        "cut_most",
        "cut_points",
        "cut_by_category",
        "tie",
        "pass_share",
        "reserved",
        "reserved_each",
    ];
    PLAIN.contains(&name)
        || name.starts_with("name-")
        || name.starts_with("key-")
        || name.starts_with(QUOTA)
        || name.starts_with("criterion-")
}

/// A number of points for a field: with a point, as browsers take it in any language.
fn points(hundredths: i32) -> String {
    Mark(hundredths).to_text()
}

fn yes(ticked: bool) -> &'static str {
    if ticked { "yes" } else { "" }
}

/// The fields as they show a round.
pub(super) fn filled(round: &Round) -> Pairs {
    let scale = round.rubric.scale;
    let mut pairs = Pairs::default()
        .with("method", round.method.code())
        .with("low", points(scale.low))
        .with("high", points(scale.high))
        .with("step_of_scale", points(scale.step))
        .with("panel", panel_code(round.panel))
        .with("ballots_wanted", round.ballots_wanted.to_string())
        .with("comment_required", yes(round.comment_required))
        .with("sheet", sheet_code(round.visibility.sheet))
        .with("applicant", applicant_code(round.visibility.applicant))
        .with("others", others_code(round.visibility.others))
        .with("late", late_code(round.late_conflict))
        .with("cut_by_category", yes(round.cut_by_category));
    pairs = match &round.cut_off {
        CutOff::TopN(count) => pairs
            .with("cut", "count")
            .with("cut_places", count.to_string()),
        CutOff::TopShare { percent, at_most } => pairs
            .with("cut", "share")
            .with("cut_percent", percent.to_string())
            .with(
                "cut_most",
                at_most.map_or_else(String::new, |most| most.to_string()),
            ),
        CutOff::PerCategory(places) => places
            .iter()
            .fold(pairs.with("cut", "quota"), |pairs, (code, places)| {
                pairs.with(format!("{QUOTA}{code}"), places.to_string())
            }),
        CutOff::Threshold(score) => pairs
            .with("cut", "score")
            .with("cut_points", score.to_decimal(2)),
        CutOff::All => pairs.with("cut", "all"),
    };
    pairs = match round.reserved {
        None => pairs.with("reserved", "none"),
        Some(reserved) => pairs
            .with("reserved", reserved_code(reserved.by))
            .with("reserved_each", reserved.each.to_string()),
    };
    if let Some(share) = PassShare::of(&round.cut_off) {
        pairs = pairs.with("pass_share", share.code());
    }
    pairs = match &round.tie_rule {
        TieRule::AllThrough => pairs.with("tie", "all"),
        TieRule::Meeting => pairs.with("tie", "meeting"),
        TieRule::NextKeys(keys) => keys
            .iter()
            .enumerate()
            .fold(pairs.with("tie", "keys"), |pairs, (place, key)| {
                pairs.with(format!("key-{place}"), key_code(key))
            }),
    };
    pairs = InLanguages::NAME.filled(pairs, &round.name);
    for (place, criterion) in round.rubric.criteria.iter().enumerate() {
        pairs = pairs
            .with(on(place, "code"), criterion.code.clone())
            .with(on(place, "weight"), criterion.weight.to_string())
            .with(on(place, "required"), yes(criterion.required));
        for locale in Locale::ALL {
            let (code, anchors) = (locale.code(), worded(&criterion.anchors, locale));
            pairs = pairs
                .with(
                    on(place, &format!("name-{code}")),
                    criterion.name.get(locale),
                )
                .with(
                    on(place, &format!("text-{code}")),
                    criterion.text.get(locale),
                )
                .with(on(place, &format!("anchors-{code}")), anchors);
        }
    }
    // Room for one more.
    pairs.with(on(round.rubric.criteria.len(), "weight"), "")
}

/// The places of the criteria in a form.
pub(super) fn places(form: &Pairs) -> usize {
    let mut places = 0;
    while form.has(&on(places, "weight")) {
        places += 1;
    }
    places
}

/// Words for levels, a line each: the mark, a colon, the words.
fn worded(anchors: &[Anchor], locale: Locale) -> String {
    let lines = anchors
        .iter()
        .map(|anchor| format!("{}: {}", anchor.mark.to_text(), anchor.text.get(locale)));
    lines.collect::<Vec<_>>().join("\n")
}

pub(super) fn key_code(key: &TieKey) -> String {
    match key {
        TieKey::MoreBallots => "ballots".to_owned(),
        TieKey::HigherMedian => "median".to_owned(),
        TieKey::HigherMark(criterion) => format!("{MARK_ON}{criterion}"),
        TieKey::Lot(_) => "lot".to_owned(),
    }
}

pub(super) fn key(code: &str) -> Option<TieKey> {
    match code {
        "ballots" => Some(TieKey::MoreBallots),
        "median" => Some(TieKey::HigherMedian),
        // Its seed is drawn when the rules are saved.
        "lot" => Some(TieKey::Lot(String::new())),
        _ => {
            let criterion = code.strip_prefix(MARK_ON)?;
            Some(TieKey::HigherMark(criterion.to_owned()))
        }
    }
}

/// Pairs of code and value for a closed choice, and the two ways between them.
macro_rules! codes {
    ($to:ident, $from:ident, $kind:ident: $($code:literal => $value:ident),+) => {
        fn $to(value: $kind) -> &'static str {
            match value { $($kind::$value => $code),+ }
        }

        pub(super) fn $from(code: &str) -> Option<$kind> {
            match code { $($code => Some($kind::$value),)+ _ => None }
        }
    };
}

/// The groups with reserved places.
fn reserved_code(by: Grouping) -> &'static str {
    match by {
        Grouping::SizeClass => "size-class",
        Grouping::Region | Grouping::Category => "region",
    }
}

codes!(panel_code, panel, PanelRule: "category" => ByCategory, "everyone" => Everyone);
codes!(sheet_code, sheet, Sheet: "full" => Full, "summary" => Summary);
codes!(applicant_code, applicant, Applicant: "named" => Named, "blind" => Blind);
codes!(others_code, others, Others:
    "never" => Never, "after-own" => AfterOwn, "at-deliberation" => AtDeliberation);
codes!(late_code, late, LateConflict: "void" => Void, "stands" => Stands);
