//! The standings of a round, and who goes on.

use domain::{
    edition::{Edition, Part, Round},
    id::SubmissionId,
    person::role::Role,
    ports::{
        Refusal,
        results_office::{ShiftLine, StandingLine, StandingsView},
    },
    problem::Problems,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{nav, page, sureness};
use crate::{
    components::{
        answers::country,
        badge::category_class,
        field::Field,
        local_time::{is_time, time_field, typed},
        moment::date_time_zone,
        notice::stale_notice,
        problem_summary::problem_summary,
        score,
        spread::spread,
    },
    form::Form,
    pages::public::method,
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let standings = standings(&request).await?;
    let shifts = if request.query.has("shifts") {
        let (results, round) = (&request.ports().results, &standings.round.code);
        let shifts = results.shifts(&request.caller, request.year()?, round);
        Some(shifts.await?)
    } else {
        None
    };
    let form = Form::default();
    let page = whole(&request, &standings, &form, false, shifts.as_deref());
    Ok(Reply::page(page))
}

/// POST: fixes the finalists.
pub async fn shortlist(request: Request) -> Answer {
    request.only(|name| matches!(name, "snapshot" | "through") || is_time("announce", name))?;
    let (year, round) = (request.year()?, request.param("round").to_owned());
    let before = standings(&request).await?;
    let announce = match announced(&request, &before) {
        Ok(announce) => announce,
        Err(problems) => {
            let form = Form::refused(request.form.clone(), problems);
            return Ok(Reply::rejected(whole(
                &request, &before, &form, false, None,
            )));
        }
    };
    let meeting: Vec<SubmissionId> = request
        .form
        .all("through")
        .filter_map(SubmissionId::parse)
        .collect();
    let snapshot = request.form.one("snapshot");
    let results = &request.ports().results;
    match results
        .shortlist(&request.caller, year, &round, snapshot, &meeting, announce)
        .await
    {
        Ok(()) => Ok(Reply::see_other(paths::office_standings(
            request.locale,
            year,
            &round,
        ))),
        Err(Refusal::Stale { .. }) => {
            let standings = standings(&request).await?;
            Ok(Reply::conflict(whole(
                &request,
                &standings,
                &Form::filled(request.form.clone()),
                true,
                None,
            )))
        }
        Err(refusal) => Err(refusal),
    }
}

fn announced(
    request: &Request,
    standings: &StandingsView,
) -> Result<Option<domain::moment::Moment>, Problems> {
    let form = &request.form;
    if form.one("announce").trim().is_empty() {
        return Ok(None);
    }
    let read = typed(&standings.office.edition.time_zone, form, "announce");
    read.map(Some).map_err(|code| {
        let mut problems = Problems::default();
        problems.add("announce", code);
        problems
    })
}

async fn standings(request: &Request) -> Result<StandingsView, Refusal> {
    let round = request.param("round").to_owned();
    request
        .ports()
        .results
        .standings(&request.caller, request.year()?, &round)
        .await
}

fn whole(
    request: &Request,
    standings: &StandingsView,
    form: &Form,
    stale: bool,
    shifts: Option<&[ShiftLine]>,
) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let round = &standings.round;
    let title = t!(
        texts,
        "office-nav-standings",
        round = round.name.get(locale)
    );
    let stale = stale_notice(texts, stale, "office-standings-stale");
    let rules = paths::office_rules(locale, standings.office.edition.year, &round.code);
    let view = view! {
        {nav(request, &standings.office)}
        {stale}
        {problem_summary(texts, form.problems(), |_| texts.text("office-announce"))}
        <header class="page-head">
            <p class="kicker">{round.name.get(locale).to_owned()}</p>
            <h1 class="title">{texts.text("office-standings-title")}</h1>
            <p class="lede">{method::cut_off(texts, round)} " " {method::tie(texts, round)}</p>
            <p class="note"><a href=rules>{texts.text("rules-link")}</a></p>
        </header>
        {ties(texts, standings)}
        {table(request, standings.office.edition.year, &standings.lines, round)}
        {finalists(request, standings, form)}
        {sureness::section(request, standings, shifts)}
    };
    page(title, view.into_any())
}

/// Ties across the cut-off, told.
fn ties(texts: Texts, standings: &StandingsView) -> Option<AnyView> {
    let lines: Vec<AnyView> = standings
        .cuts
        .iter()
        .filter_map(|group| Some((&group.part, group.cut.tie.as_ref()?)))
        .map(|(part, tie)| {
            let part = match part {
                Part::All => "all".to_owned(),
                part => part_name(texts, &standings.office.edition, part),
            };
            let told = t!(
                texts,
                "office-tie",
                place = tie.place,
                count = tie.entries.len(),
                category = &part
            );
            view! { <p>{told}</p> }.into_any()
        })
        .collect();
    (!lines.is_empty())
        .then(|| view! { <div class="notice notice-info" role="status">{lines}</div> }.into_any())
}

/// The entries that are cut together, in words.
pub(super) fn part_name(texts: Texts, edition: &Edition, part: &Part) -> String {
    let locale = texts.locale();
    match part {
        Part::All => texts.text("rules-trial-all"),
        Part::Rest => texts.text("rules-part-rest"),
        Part::Category(code) => match edition.category(code) {
            Some(category) => format!("{code} {}", category.name.get(locale)),
            None => code.clone(),
        },
        Part::Reserved(code) => {
            let mut classes = edition.size_classes.iter();
            let class = classes.find(|class| class.code == *code);
            let name = class
                .map(|class| class.name.get(locale))
                .or_else(|| Some(i18n::regions::Region::from_code(code)?.name(locale)));
            t!(texts, "rules-part-reserved", group = name.unwrap_or(code))
        }
    }
}

/// The table, best first, the cut-off drawn where it runs through all categories at once.
pub(super) fn table(
    request: &Request,
    year: u16,
    lines: &[StandingLine],
    round: &Round,
) -> AnyView {
    let texts = request.texts();
    let rows = lines
        .iter()
        .map(|line| row(request, year, line, round))
        .collect_view();
    if lines.is_empty() {
        return view! { <div class="empty"><p class="empty-title">{texts.text("office-standings-empty")}</p></div> }
            .into_any();
    }
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="standings">
            <table class="table standings">
                <caption id="standings">{texts.text("office-standings-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("office-col-place")}</th>
                        <th scope="col">{texts.text("office-col-title")}</th>
                        <th scope="col">{texts.text("office-filter-category")}</th>
                        <th scope="col" class="number">{texts.text("office-col-score")}</th>
                        <th scope="col">{texts.text("office-col-spread")}</th>
                        <th scope="col" class="number">{texts.text("office-col-ballots")}</th>
                        <th scope="col">{texts.text("office-col-through")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(request: &Request, year: u16, line: &StandingLine, round: &Round) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let mut class = category_class(&line.category);
    if line.tied {
        class.push_str(" is-tied");
    }
    class.push_str(match line.through {
        Some(true) => " is-through",
        Some(false) => " is-below",
        None => "",
    });
    let place = line
        .place
        .map_or_else(|| "–".to_owned(), |place| place.to_string());
    let tie = line.tied.then(|| {
        view! { <span class="place-tie" title=texts.text("office-tied")>"="</span> }
    });
    let through = match line.through {
        Some(true) => texts.text("office-through"),
        Some(false) => texts.text("office-not-through"),
        None => texts.text("office-meeting-decides"),
    };
    let reads = request.visitor.as_ref().is_some_and(|visitor| {
        visitor
            .grants
            .iter()
            .any(|grant| grant.role == Role::Secretariat)
    });
    let title = line.title.clone();
    let title = if reads {
        let href = paths::office_submission(locale, year, line.submission);
        view! { <a href=href><bdi>{title}</bdi></a> }.into_any()
    } else {
        view! { <bdi>{title}</bdi> }.into_any()
    };
    let scored = line.score.as_ref().map_or_else(
        || "–".to_owned(),
        |value| score::round_score(texts, round, value),
    );
    let why = paths::office_explanation(locale, year, &round.code, line.submission);
    let why_label = t!(texts, "office-why-link", score = &scored);
    view! {
        <tr class=class>
            <td class="place">{place} {tie}</td>
            <th scope="row">
                {title}
                <span class="cell-note"><bdi>{line.government.clone()}</bdi> ", " {country(locale, &line.country)}</span>
            </th>
            <td>{line.category.clone()}</td>
            <td class="number">
                <a href=why aria-label=why_label>{scored}</a>
            </td>
            <td class="standing-spread">{spread(texts, round, &line.totals, line.score.as_ref())}</td>
            <td class="number">{format!("{}/{}", line.ballots.0, line.ballots.1)}</td>
            <td>{through}</td>
        </tr>
    }
    .into_any()
}

fn finalists(request: &Request, standings: &StandingsView, form: &Form) -> Option<AnyView> {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &standings.office.edition;
    let runs = request
        .visitor
        .as_ref()
        .is_some_and(|v| v.is(standings.office.id, Role::Secretariat));
    let last = edition
        .rounds
        .last()
        .is_some_and(|round| round.code == standings.round.code);
    if !runs || last {
        return None;
    }
    let fixed = standings.shortlisted.map(|at| {
        view! { <p class="notice notice-good" role="status">{texts.text("office-shortlisted")} " " {date_time_zone(texts, at, &edition.time_zone)}</p> }
    });
    let announced = standings.announced.map(|at| {
        view! { <p class="note">{texts.text("office-announced-from")} " " {date_time_zone(texts, at, &edition.time_zone)}</p> }
    });
    let undecided = standings
        .lines
        .iter()
        .filter(|line| line.through.is_none())
        .map(|line| {
            let value = line.submission.to_string();
            let checked = form.holds("through", &value);
            view! {
                <label class="choice">
                    <input type="checkbox" name="through" value=value checked=checked/>
                    <span class="choice-text"><bdi>{line.title.clone()}</bdi></span>
                </label>
            }
        })
        .collect_view();
    let field = Field::new("announce", texts.text("office-announce"))
        .hint(t!(texts, "office-announce-hint", zone = &edition.time_zone))
        .optional();
    let action = paths::office_standings(locale, edition.year, &standings.round.code);
    Some(
        view! {
            <section class="panel">
                <h2>{texts.text("office-shortlist")}</h2>
                {fixed}
                {announced}
                <form method="post" action=action>
                    <input type="hidden" name="snapshot" value=standings.snapshot.clone()/>
                    <div class="choices">{undecided}</div>
                    {time_field(texts, &field, form, &edition.time_zone)}
                    <div class="form-actions">
                        <button class="button button-primary">{texts.text("office-shortlist-fix")}</button>
                    </div>
                </form>
            </section>
        }
        .into_any(),
    )
}
