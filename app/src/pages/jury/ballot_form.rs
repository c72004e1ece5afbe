//! The form of a ballot: criteria with their marks, the comment, and the juror's own note.

use domain::{
    edition::{Round, RoundKind},
    ports::jury_room::{BallotSheet, BallotText},
    scoring::{ballot::Judgement, rubric::Criterion},
};
use i18n::{Texts, moment, t};
use leptos::prelude::*;

use crate::{
    components::{
        field::{Field, bound_to, text_field},
        problem_summary::sentence,
        score::round_mark,
    },
    form::{Form, Pairs},
    islands::{
        autosave::StatusWords,
        ballot_editor::{BallotEditor, BallotFrame, BallotWords, CANNOT_JUDGE},
    },
    paths,
    request::Request,
};

/// What is saved, as the values of the form.
pub(crate) fn saved(sheet: &BallotSheet) -> Pairs {
    sheet.marks.0.iter().fold(
        Pairs::default()
            .with("comment", sheet.comment.clone())
            .with("note", sheet.note.clone()),
        |pairs, (criterion, judgement)| {
            let value = match judgement {
                Judgement::Mark(mark) => mark.to_text(),
                Judgement::CannotJudge => CANNOT_JUDGE.to_owned(),
            };
            pairs.with(format!("mark-{criterion}"), value)
        },
    )
}

/// What was sent, as the port takes it. Criteria that the round does not have are passed on: the
/// port refuses them.
pub(crate) fn typed(form: &Pairs) -> BallotText {
    let marks = form
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("mark-")?, value)))
        .filter(|(_, value)| !value.is_empty())
        .map(|(criterion, value)| (criterion.to_owned(), value.to_owned()))
        .collect();
    BallotText {
        marks,
        comment: form.one("comment").to_owned(),
        note: form.has("note").then(|| form.one("note").to_owned()),
    }
}

/// Label of a field, for the list of problems.
pub(crate) fn label(texts: Texts, round: &Round, field: &str) -> String {
    field
        .strip_prefix("mark-")
        .and_then(|code| round.rubric.criterion(code))
        .map_or_else(
            || match field {
                "comment" => texts.text("jury-comment"),
                "note" => texts.text("jury-note"),
                _ => field.to_owned(),
            },
            |criterion| criterion.name.get(texts.locale()).to_owned(),
        )
}

/// The form. `revision` is the one to name when saving: of the page that was refused, or of what is
/// saved.
pub(crate) fn ballot_form(request: &Request, sheet: &BallotSheet, form: &Form) -> AnyView {
    let texts = request.texts();
    let criteria = criteria(texts, &sheet.round, form);
    let readers = texts.text("jury-comment-readers");
    let hint = if sheet.round.comment_required {
        "jury-comment-needed"
    } else {
        "jury-comment-hint"
    };
    let comment = Field::new("comment", texts.text("jury-comment"))
        .hint(texts.text(hint))
        .readers(readers);
    let comment = text_field(texts, &comment, form, 6, None);
    let note = Field::new("note", texts.text("jury-note"))
        .readers(texts.text("jury-note-readers"))
        .optional();
    let note = text_field(texts, &note, form, 3, None);
    let frame = frame(request, sheet, form);
    let bound = bound_to(frame.revision);
    view! {
        <BallotEditor frame=frame words=words(request, sheet).into_list()>
            {bound}
            {criteria}
            {comment}
            {note}
            <details class="field keys">
                <summary>{texts.text("jury-keys")}</summary>
                <p class="field-hint">{texts.text("jury-keys-text")}</p>
            </details>
        </BallotEditor>
    }
    .into_any()
}

/// The criteria with their marks.
pub(crate) fn criteria(texts: Texts, round: &Round, form: &Form) -> AnyView {
    let criteria = round.rubric.criteria.iter();
    criteria
        .map(|criterion| criterion_fields(texts, round, criterion, form))
        .collect_view()
        .into_any()
}

fn frame(request: &Request, sheet: &BallotSheet, form: &Form) -> BallotFrame {
    let (locale, year, id) = (request.locale, sheet.edition.year, sheet.submission);
    let rubric = &sheet.round.rubric;
    let weights = rubric.criteria.iter().map(|c| (c.code.clone(), c.weight));
    let marks = rubric.criteria.iter().filter_map(|criterion| {
        let value = form.value(&format!("mark-{}", criterion.code));
        (!value.is_empty()).then(|| (criterion.code.clone(), value))
    });
    BallotFrame {
        lowest: sheet.round.kind == RoundKind::Screening,
        year,
        submission: id.0,
        revision: sheet.revision.0,
        scale: (rubric.scale.low, rubric.scale.high, rubric.scale.step),
        criteria: weights.collect(),
        marks: marks.collect(),
        action: paths::ballot(locale, year, id),
        hand_in: paths::hand_in(locale, year, id),
        sign_in: paths::sign_in(locale),
    }
}

/// The words of a status line. `initial` says when it was last saved.
pub(crate) fn status_words(texts: Texts, initial: String) -> StatusWords {
    StatusWords {
        initial,
        saved: texts.text("form-saved"),
        saving: texts.text("form-saving"),
        retrying: texts.text("form-retrying"),
        sign_in: texts.text("form-sign-in-again"),
        stale: texts.text("form-stale"),
        invalid: texts.text("form-invalid"),
        closed: texts.text("form-closed"),
    }
}

fn words(request: &Request, sheet: &BallotSheet) -> BallotWords {
    let texts = request.texts();
    let zone = &sheet.edition.time_zone;
    let initial = sheet.saved.map_or_else(String::new, |at| {
        let at = moment::date_time(texts.locale(), at.micros(), zone);
        t!(texts, "form-saved-at", at = &at)
    });
    let rubric = &sheet.round.rubric;
    let highest = domain::scoring::scale::Mark(rubric.scale.high).to_text();
    let screening = sheet.round.kind == RoundKind::Screening;
    let verdict = |key| {
        if screening {
            texts.text(key)
        } else {
            String::new()
        }
    };
    BallotWords {
        heading: texts.text("jury-ballot-heading"),
        total: texts.text("jury-total"),
        of: if screening {
            String::new()
        } else {
            t!(texts, "jury-total-of", highest = &highest)
        },
        decimal_sign: i18n::number::decimal_sign(texts.locale()).to_string(),
        none: texts.text("jury-total-none"),
        passed: verdict("ballot-screening-passed"),
        failed: verdict("ballot-screening-failed"),
        judged: t!(
            texts,
            "jury-judged",
            n = "{n}",
            total = rubric.criteria.len()
        ),
        save: texts.text("form-save"),
        hand_in: texts.text("jury-hand-in"),
        hand_in_note: texts.text("jury-hand-in-note"),
        status: status_words(texts, initial),
    }
}

fn criterion_fields(texts: Texts, round: &Round, criterion: &Criterion, form: &Form) -> AnyView {
    let locale = texts.locale();
    let field = format!("mark-{}", criterion.code);
    let told: Vec<String> = form
        .problems_of(&field)
        .map(|p| sentence(texts, p))
        .collect();
    let faulty = !told.is_empty();
    let class = if faulty {
        "criterion has-problem"
    } else {
        "criterion"
    };
    let problem = faulty.then(|| view! { <p class="field-problem">{told.join(" ")}</p> });
    let marks = round
        .rubric
        .scale
        .marks()
        .enumerate()
        .map(|(place, given)| {
            let value = given.to_text();
            let id = if place == 0 {
                format!("f-{field}")
            } else {
                format!("f-{field}-{place}")
            };
            let chosen = form.holds(&field, &value);
            view! {
                <label class="mark">
                    <input type="radio" id=id name=field.clone() value=value checked=chosen/>
                    <span>{round_mark(texts, round, given)}</span>
                </label>
            }
        })
        .collect_view();
    let cannot = (!criterion.required).then(|| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=field.clone()
                    value=CANNOT_JUDGE
                    checked=form.holds(&field, CANNOT_JUDGE)
                />
                <span class="choice-text">{texts.text("jury-cannot-judge")}</span>
            </label>
        }
    });
    let screening = round.kind == RoundKind::Screening;
    let weight = (!screening).then(|| {
        let weight = t!(texts, "jury-weight", weight = criterion.weight);
        view! { " " <span class="criterion-weight">{weight}</span> }
    });
    view! {
        <fieldset class=class>
            <legend class="criterion-name">
                {criterion.name.get(locale).to_owned()} {weight}
            </legend>
            <p class="criterion-question">{criterion.text.get(locale).to_owned()}</p>
            {problem}
            {anchors(texts, round, criterion)}
            <div class="marks">{marks}</div>
            {cannot}
        </fieldset>
    }
    .into_any()
}

fn anchors(texts: Texts, round: &Round, criterion: &Criterion) -> Option<AnyView> {
    if criterion.anchors.is_empty() {
        return None;
    }
    let lines = criterion
        .anchors
        .iter()
        .map(|anchor| {
            let text = anchor.text.get(texts.locale()).to_owned();
            view! { <div><dt>{round_mark(texts, round, anchor.mark)}</dt><dd>{text}</dd></div> }
        })
        .collect_view();
    Some(
        view! {
            <details class="criterion-anchors">
                <summary>{texts.text("jury-anchors")}</summary>
                <dl class="anchors">{lines}</dl>
            </details>
        }
        .into_any(),
    )
}
