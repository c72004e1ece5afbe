//! When the full sheet is asked: after which round, and until when.

use domain::{
    access::Act,
    edition::{FormChange, FullSheet, Round},
    moment::Moment,
    ports::{Refusal, entry_forms::FormView},
    problem::{ProblemCode, Problems},
    revision::Revision,
};
use i18n::{Texts, moment, t};
use leptos::prelude::*;

use super::{
    super::{may, nav, page},
    form,
};
use crate::{
    components::{
        field::{Choice, Field, select_field},
        local_time::{is_time, time_field, typed, with_time},
        notice::stale_notice,
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub(super) async fn show(request: Request) -> Answer {
    let view = timed(&request).await?;
    let edition = &view.office.edition;
    let mut pairs = Pairs::default();
    if let Some(sheet) = &edition.full_sheet {
        pairs = pairs.with("after", sheet.after.as_str());
        pairs = with_time(pairs, &edition.time_zone, "closes", sheet.closes);
    }
    let form = Form::filled(pairs);
    Ok(Reply::page(whole(&request, &view, &form, false)))
}

/// POST. Without a round no full sheet is asked.
pub(super) async fn save(request: Request) -> Answer {
    request.only(|name| matches!(name, "after" | "revision") || is_time("closes", name))?;
    let view = timed(&request).await?;
    let (form, year) = (&request.form, request.year()?);
    let seen = Revision::parse(form.one("revision"));
    let changed = match time(&view, form) {
        Ok(sheet) => {
            let change = FormChange::FullSheet(sheet);
            let forms = &request.ports().forms;
            // No draft and no entry gets a fault by it.
            forms
                .change_form(&request.caller, year, seen, change, "")
                .await
        }
        Err(code) => {
            let mut problems = Problems::default();
            problems.add("closes", code);
            Err(Refusal::Invalid(problems))
        }
    };
    match changed {
        Ok(_) => Ok(Reply::see_other(format!(
            "{}?saved",
            paths::office_form(request.locale, year)
        ))),
        Err(Refusal::Invalid(problems)) => {
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(whole(&request, &view, &form, false)))
        }
        Err(Refusal::Stale { .. }) => {
            let view = timed(&request).await?;
            let form = Form::filled(request.form.clone());
            Ok(Reply::conflict(whole(&request, &view, &form, true)))
        }
        Err(refusal) => Err(refusal),
    }
}

/// The form, for those who may say when its full sheet is asked: its end at any time, the rest while
/// the form can be shaped.
async fn timed(request: &Request) -> Result<FormView, Refusal> {
    let view = form(request).await?;
    let may = may(request, &view.office, Act::EditTimetable);
    may.then_some(view).ok_or(Refusal::NotFound)
}

fn time(view: &FormView, form: &Pairs) -> Result<Option<FullSheet>, ProblemCode> {
    let after = form.one("after").to_owned();
    if after.is_empty() {
        return Ok(None);
    }
    let closes = typed(&view.office.edition.time_zone, form, "closes")?;
    Ok(Some(FullSheet { after, closes }))
}

fn label(texts: Texts, field: &str) -> String {
    match field {
        "after" => texts.text("full-sheet-after"),
        "closes" => texts.text("full-sheet-closes"),
        // The sections that would never be asked.
        _ => texts.text("full-sheet-title"),
    }
}

fn whole(request: &Request, view: &FormView, form: &Form, stale: bool) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &view.office.edition;
    let title = texts.text("full-sheet-title");
    let after = Field::new("after", texts.text("full-sheet-after"))
        .hint(texts.text("full-sheet-after-hint"))
        .optional();
    let chosen = form.value("after");
    let fits =
        |round: &&Round| round.code == chosen || edition.full_sheet_window(&round.code).is_some();
    let rounds = edition.rounds.iter().filter(fits).map(|round| Choice {
        value: round.code.clone(),
        label: round.name.get(locale).to_owned(),
        note: String::new(),
    });
    let rounds: Vec<Choice> = rounds.collect();
    let after = if may(request, &view.office, Act::EditForm) {
        select_field(texts, &after, form, &rounds)
    } else {
        let own = form.value("after");
        view! { <input type="hidden" name="after" value=own/> }.into_any()
    };
    let closes = Field::new("closes", texts.text("full-sheet-closes")).hint(t!(
        texts,
        "extension-closes-hint",
        zone = &edition.time_zone
    ));
    let between = edition.rounds.iter().filter_map(|round| {
        let (after, by) = edition.full_sheet_window(&round.code)?;
        let told = |at: Moment| moment::date_time(locale, at.micros(), &edition.time_zone);
        let (name, after, by) = (round.name.get(locale), told(after), told(by?));
        Some(t!(
            texts,
            "full-sheet-between",
            round = name,
            after = &after,
            by = &by
        ))
    });
    let between = between.map(|line| view! { <li>{line}</li> }).collect_view();
    let view = view! {
        {nav(request, &view.office)}
        {stale_notice(texts, stale, "office-stale-text")}
        {problem_summary(texts, form.problems(), |field| label(texts, field))}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("full-sheet-form-lede")}</p>
        </header>
        <form class="panel" method="post" action=paths::office_form_full_sheet(locale, edition.year)>
            {after}
            <ul class="note">{between}</ul>
            {time_field(texts, &closes, form, &edition.time_zone)}
            <input type="hidden" name="revision" value=view.office.revision.0.to_string()/>
            <div class="form-actions">
                <button class="button button-primary">{texts.text("form-save")}</button>
                " "
                <a class="button button-quiet" href=paths::office_form(locale, edition.year)>{texts.text("form-back")}</a>
            </div>
        </form>
    };
    page(title, view.into_any())
}
