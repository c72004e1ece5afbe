//! The decisions, and how far their release is.

use domain::{
    edition::MentionKind,
    id::SubmissionId,
    locale::Locale,
    ports::{Refusal, results_office::DecisionSheet},
    problem::Problems,
    ranking::votes::most_voted,
    result::Decision,
    revision::Revision,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{nav, page, release::release_box, standings::table};
use crate::{
    components::{
        answers::country,
        badge::category_class,
        decision_reason::reason,
        field::{Choice, Field, select_field, text_field},
        notice::{saved_notice, stale_notice},
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let sheet = sheet(&request).await?;
    let form = Form::refused(saved(&sheet), sheet.problems.clone());
    Ok(Reply::page(whole(&request, &sheet, &form, false)))
}

/// POST: saves the decisions.
pub async fn save(request: Request) -> Answer {
    request.only(|name| {
        let fields = ["decision-", "reason-", "language-"];
        name == "revision" || fields.iter().any(|field| name.starts_with(field))
    })?;
    let year = request.year()?;
    let sheet_before = sheet(&request).await?;
    let seen = Revision::parse(request.form.one("revision"));
    let decisions = typed(&sheet_before, &request.form, request.locale);
    let results = &request.ports().results;
    match results
        .save_decisions(&request.caller, year, seen, decisions)
        .await
    {
        Ok(()) => {
            let here = paths::office_decisions(request.locale, year);
            Ok(Reply::see_other(format!("{here}?saved")))
        }
        Err(Refusal::Invalid(problems)) => refused(&request, problems).await,
        Err(Refusal::Stale { .. }) => {
            let sheet = sheet(&request).await?;
            let form = Form::filled(request.form.clone());
            Ok(Reply::conflict(whole(&request, &sheet, &form, true)))
        }
        Err(refusal) => Err(refusal),
    }
}

/// The page with what was wrong about a step of the release.
pub(super) async fn refused(request: &Request, problems: Problems) -> Answer {
    let sheet = sheet(request).await?;
    let sent = request.form.has("revision") && !request.form.has("step");
    let values = if sent {
        request.form.clone()
    } else {
        saved(&sheet)
    };
    let values = values.with("visible_from", request.form.one("visible_from"));
    let form = Form::refused(values, problems);
    Ok(Reply::rejected(whole(request, &sheet, &form, false)))
}

pub(super) async fn sheet(request: &Request) -> Result<DecisionSheet, Refusal> {
    request
        .ports()
        .results
        .decisions(&request.caller, request.year()?)
        .await
}

fn saved(sheet: &DecisionSheet) -> Pairs {
    sheet
        .decisions
        .iter()
        .fold(Pairs::default(), |pairs, decision| {
            pairs
                .with(
                    format!("decision-{}", decision.kind),
                    decision.submission.to_string(),
                )
                .with(format!("reason-{}", decision.kind), decision.reason.clone())
                .with(
                    format!("language-{}", decision.kind),
                    decision.language.map_or("", Locale::code),
                )
        })
}

/// What was sent. A reason whose language is not said is in the one of the page it was written on.
fn typed(sheet: &DecisionSheet, form: &Pairs, page: Locale) -> Vec<Decision> {
    sheet
        .office
        .edition
        .mention_kinds
        .iter()
        .filter_map(|kind| {
            let chosen = form.one(&format!("decision-{}", kind.code));
            let language = form.one(&format!("language-{}", kind.code));
            Some(Decision {
                kind: kind.code.clone(),
                submission: SubmissionId::parse(chosen)?,
                reason: form.one(&format!("reason-{}", kind.code)).to_owned(),
                language: Some(Locale::from_code(language).unwrap_or(page)),
            })
        })
        .collect()
}

fn label(texts: Texts, sheet: &DecisionSheet, field: &str) -> String {
    let code = field.strip_prefix("decision-").unwrap_or(field);
    sheet.office.edition.mention_kind(code).map_or_else(
        || texts.text("office-visible-from"),
        |kind| kind.name.get(texts.locale()).to_owned(),
    )
}

fn whole(request: &Request, sheet: &DecisionSheet, form: &Form, stale: bool) -> Page {
    let texts = request.texts();
    let edition = &sheet.office.edition;
    let title = texts.text("office-nav-decisions");
    let editable = sheet.release.state.is_open();
    let saved = saved_notice(request);
    let stale = stale_notice(texts, stale, "office-stale-text");
    let cards = edition
        .mention_kinds
        .iter()
        .map(|kind| card(request, sheet, kind, form, editable))
        .collect_view();
    let save = editable.then(|| {
        view! {
            <div class="form-actions is-sticky">
                <button class="button button-primary">{texts.text("office-save-decisions")}</button>
            </div>
        }
    });
    let action = paths::office_decisions(request.locale, edition.year);
    let standings = edition
        .rounds
        .last()
        .map(|round| table(request, edition.year, &sheet.lines, round));
    let view = view! {
        {nav(request, &sheet.office)}
        {saved}
        {stale}
        {problem_summary(texts, form.problems(), |field| label(texts, sheet, field))}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("office-decisions-lede")}</p>
        </header>
        {release_box(request, sheet, form)}
        <form method="post" action=action>
            <input type="hidden" name="revision" value=sheet.release.revision.0.to_string()/>
            <ul class="decision-cards">{cards}</ul>
            {save}
        </form>
        <details>
            <summary>{texts.text("office-last-standings")}</summary>
            {standings}
        </details>
    };
    page(title, view.into_any())
}

/// How many votes the most voted entry has, for a kind that follows from the open vote.
fn votes(texts: Texts, sheet: &DecisionSheet) -> String {
    match sheet.votes.values().copied().max() {
        Some(most) => t!(texts, "office-decision-votes", count = most),
        None => texts.text("office-decision-no-votes"),
    }
}

/// The languages in which a reason may be written.
fn languages() -> [Choice; 5] {
    Locale::ALL.map(|locale| Choice {
        value: locale.code().to_owned(),
        label: locale.endonym().to_owned(),
        note: String::new(),
    })
}

fn card(
    request: &Request,
    sheet: &DecisionSheet,
    kind: &MentionKind,
    form: &Form,
    editable: bool,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let field = format!("decision-{}", kind.code);
    let chosen = form.value(&field);
    let line = sheet
        .lines
        .iter()
        .find(|line| line.submission.to_string() == chosen);
    let mut class = "decision-card".to_owned();
    if kind.code == MentionKind::WINNER {
        class.push_str(" is-winner");
    }
    if let Some(line) = line {
        class.push(' ');
        class.push_str(&category_class(&line.category));
    }
    if !editable {
        let (place, practice) = line.map_or_else(
            || (texts.text("office-not-awarded"), String::new()),
            |line| {
                (
                    format!("{}, {}", line.government, country(locale, &line.country)),
                    line.title.clone(),
                )
            },
        );
        let decided = sheet.decisions.iter().find(|one| one.kind == kind.code);
        let reason = decided.map(|decision| reason(texts, decision));
        return view! {
            <li class=class>
                <p class="decision-kind">{kind.name.get(locale).to_owned()}</p>
                <h3><bdi>{place}</bdi></h3>
                <p><bdi>{practice}</bdi></p>
                <div class="note">{reason}</div>
            </li>
        }
        .into_any();
    }
    let most_voted = most_voted(&sheet.votes);
    let choices: Vec<Choice> = sheet
        .lines
        .iter()
        .filter(|line| {
            kind.category
                .as_ref()
                .is_none_or(|category| *category == line.category)
                && (!kind.most_voted || most_voted.contains(&line.submission))
        })
        .map(|line| {
            let place = line
                .place
                .map_or_else(|| "–".to_owned(), |place| place.to_string());
            Choice {
                value: line.submission.to_string(),
                label: t!(
                    texts,
                    "office-decision-choice",
                    place = &place,
                    title = &line.title,
                    government = &line.government
                ),
                note: String::new(),
            }
        })
        .collect();
    let mut who = Field::new(field, texts.text("office-decision-who")).optional();
    if kind.most_voted {
        who = who.hint(votes(texts, sheet));
    }
    let reason = Field::new(
        format!("reason-{}", kind.code),
        texts.text("office-decision-reason"),
    )
    .optional();
    let language = Field::new(
        format!("language-{}", kind.code),
        texts.text("office-decision-language"),
    );
    view! {
        <li class=class>
            <p class="decision-kind">{kind.name.get(locale).to_owned()}</p>
            {select_field(texts, &who, form, &choices)}
            {text_field(texts, &reason, form, 3, None)}
            {select_field(texts, &language.optional(), form, &languages())}
        </li>
    }
    .into_any()
}
