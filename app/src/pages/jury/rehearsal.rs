//! Invented entries, on which a juror tries criteria and scale before anything counts.
//!
//! Nothing that is sent here is kept: the answer is the page again, with what was given beside what
//! invented jurors gave.

use domain::{
    edition::{Edition, Round},
    ports::{Refusal, jury_room::MyEntries},
    problem::{ProblemCode, Problems},
    scoring::{
        ballot::{Judgement, Marks},
        rehearsal::{SAMPLES, Sample},
    },
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{
    ballot_form::{criteria, label},
    declarations, invitation, nav,
    rehearsal_compared::compared,
};
use crate::{
    components::{
        notice::{Tone, notice},
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    islands::ballot_editor::CANNOT_JUDGE,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET: the invented entries.
pub async fn show(request: Request) -> Answer {
    let mine = match mine(&request).await {
        Err(Refusal::InvitationOpen { .. }) => return invitation::show(&request).await,
        Err(Refusal::ConflictsOpen { .. }) => return declarations::show(&request).await,
        mine => mine?,
    };
    Ok(Reply::page(page(&request, &mine, &Form::default(), &[])))
}

/// POST: what was given beside what invented jurors gave. Writes nothing.
pub async fn compare(request: Request) -> Answer {
    let mine = mine(&request).await?;
    let Some(round) = coming(&mine) else {
        return Ok(Reply::page(page(&request, &mine, &Form::default(), &[])));
    };
    let fields: Vec<String> = SAMPLES
        .iter()
        .flat_map(|sample| named(round, sample).rubric.criteria)
        .map(|criterion| format!("mark-{}", criterion.code))
        .collect();
    request.only(|name| fields.iter().any(|field| field == name))?;
    match typed(round, &request.form) {
        Ok(given) => {
            let form = Form::filled(request.form.clone());
            Ok(Reply::page(page(&request, &mine, &form, &given)))
        }
        Err(problems) => {
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(page(&request, &mine, &form, &[])))
        }
    }
}

async fn mine(request: &Request) -> Result<MyEntries, Refusal> {
    let room = &request.ports().jury_room;
    room.my_entries(&request.caller, request.year()?).await
}

/// The round that is tried.
fn coming(mine: &MyEntries) -> Option<&Round> {
    let edition: &Edition = &mine.edition;
    edition.coming_round(mine.now)
}

/// The round with criteria that name the entry, so that one form holds the marks on all of them.
fn named(round: &Round, sample: &Sample) -> Round {
    let mut round = round.clone();
    for criterion in &mut round.rubric.criteria {
        criterion.code = format!("{}-{}", sample.code, criterion.code);
    }
    round
}

/// The marks that were given, by entry.
fn typed(round: &Round, form: &Pairs) -> Result<Vec<(Sample, Marks)>, Problems> {
    let mut problems = Problems::default();
    let mut given = Vec::new();
    let mut first = None;
    for sample in SAMPLES {
        let mut marks = Marks::default();
        for criterion in &round.rubric.criteria {
            let field = format!("mark-{}-{}", sample.code, criterion.code);
            let judgement = match form.one(&field) {
                "" => None,
                CANNOT_JUDGE if criterion.required => Some(Err(ProblemCode::MustBeJudged)),
                CANNOT_JUDGE => Some(Ok(Judgement::CannotJudge)),
                mark => Some(match round.rubric.scale.parse(mark) {
                    Ok(mark) => Ok(Judgement::Mark(mark)),
                    Err(problem) => Err(problem.into()),
                }),
            };
            match judgement {
                Some(Ok(judgement)) => {
                    marks.0.insert(criterion.code.clone(), judgement);
                }
                Some(Err(problem)) => problems.add(field.clone(), problem),
                None => {}
            }
            first.get_or_insert(field);
        }
        if !marks.0.is_empty() {
            given.push((sample, marks));
        }
    }
    if let Some(first) = first.filter(|_| given.is_empty() && problems.is_empty()) {
        problems.add(first, ProblemCode::MarkMissing);
    }
    problems.into_result().map(|()| given)
}

fn page(request: &Request, mine: &MyEntries, form: &Form, given: &[(Sample, Marks)]) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let title = texts.text("jury-rehearsal");
    let round = coming(mine);
    let kicker = round.map_or(&mine.edition.title, |round| &round.name);
    let body = match round {
        Some(round) => desk(request, mine, round, form, given),
        None => view! {
            <div class="empty">
                <p class="empty-title">{texts.text("jury-rehearsal-over")}</p>
            </div>
        }
        .into_any(),
    };
    let view = view! {
        {nav(request, &mine.edition)}
        <header class="page-head">
            <p class="kicker">{kicker.get(locale).to_owned()}</p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("jury-rehearsal-lede")}</p>
        </header>
        {body}
    };
    Page::private(Frame::Desk, title, view)
}

fn desk(
    request: &Request,
    mine: &MyEntries,
    round: &Round,
    form: &Form,
    given: &[(Sample, Marks)],
) -> AnyView {
    let texts = request.texts();
    let (title, text) = ("jury-rehearsal-notice", "jury-rehearsal-notice-text");
    let field_label = |field: &str| {
        let rest = field.strip_prefix("mark-").unwrap_or(field);
        let sample = SAMPLES.iter().find(|s| rest.starts_with(s.code));
        sample.map_or_else(String::new, |sample| {
            let criterion = label(texts, &named(round, sample), field);
            format!("{criterion} · {}", told(texts, sample, "title"))
        })
    };
    let samples = SAMPLES.iter().enumerate();
    let samples = samples.map(|(place, sample)| entry(texts, round, sample, place + 1, form));
    view! {
        {notice(Tone::Warning, texts.text(title), texts.text(text))}
        {problem_summary(texts, form.problems(), field_label)}
        {(!given.is_empty()).then(|| compared(texts, round, given))}
        <form method="post" action=paths::rehearsal(request.locale, mine.edition.year)>
            {samples.collect_view()}
            <div class="form-actions">
                <button class="button button-primary">{texts.text("jury-rehearsal-compare")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// A text of an invented entry.
pub(super) fn told(texts: Texts, sample: &Sample, part: &str) -> String {
    texts.text(&format!("jury-rehearsal-{}-{part}", sample.code))
}

/// An invented entry beside the criteria.
fn entry(texts: Texts, round: &Round, sample: &Sample, place: usize, form: &Form) -> AnyView {
    let heading = format!("sample-{}", sample.code);
    let number = t!(
        texts,
        "jury-rehearsal-sample",
        place = place,
        of = SAMPLES.len()
    );
    view! {
        <section class="ballot rehearsal" aria-labelledby=heading.clone()>
            <article class="ballot-reading">
                <header class="page-head">
                    <p class="kicker">{number}</p>
                    <h2 class="title" id=heading.clone()>{told(texts, sample, "title")}</h2>
                    <p class="meta"><span>{told(texts, sample, "place")}</span></p>
                </header>
                <div class="prose"><p>{told(texts, sample, "text")}</p></div>
            </article>
            <div class="ballot-desk">
                <fieldset class="ballot-rubric">
                    <legend class="visually-hidden">
                        {texts.text("jury-ballot-heading")} " · " {told(texts, sample, "title")}
                    </legend>
                    {criteria(texts, &named(round, sample), form)}
                </fieldset>
            </div>
        </section>
    }
    .into_any()
}
