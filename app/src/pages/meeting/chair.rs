//! The secretariat runs the meeting.

use domain::{
    id::{MotionId, SubmissionId},
    ports::{
        Refusal,
        meeting::{AgendaItem, Floor, MeetingView, MotionForm},
    },
    problem::Problems,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{floor, motions};
use crate::{
    components::{
        field::{Choice, Field, line_field, select_field, text_field},
        problem_summary::problem_summary,
        score::score,
        spread::spread,
    },
    form::{Form, Pairs},
    pages::office::nav,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// Share of the jury that has to vote, unless the motion says otherwise.
const QUORUM: &str = "50";

/// GET.
pub async fn show(request: Request) -> Answer {
    let meeting = meeting(&request).await?;
    let form = Form::filled(Pairs::default().with("quorum", QUORUM));
    Ok(Reply::page(page(&request, &meeting, &form)))
}

/// POST: takes an entry to the floor (`step=discuss`), calls a pause, opens or closes a motion.
pub async fn step(request: Request) -> Answer {
    request.only(|name| {
        matches!(
            name,
            "step" | "submission" | "motion" | "kind" | "text" | "quorum"
        )
    })?;
    let (caller, year) = (&request.caller, request.year()?);
    let meetings = &request.ports().meetings;
    let entry = SubmissionId::parse(request.form.one("submission"));
    let done = match request.form.one("step") {
        "discuss" => {
            let entry = entry.ok_or(Refusal::NotFound)?;
            meetings.discuss(caller, year, Some(entry)).await
        }
        "pause" => meetings.discuss(caller, year, None).await,
        "open" => {
            let motion = MotionForm {
                submission: entry,
                kind: request.form.one("kind").to_owned(),
                text: request.form.one("text").to_owned(),
                quorum: request.form.one("quorum").to_owned(),
            };
            meetings.open_motion(caller, year, motion).await.map(drop)
        }
        "close" => {
            let motion = MotionId::parse(request.form.one("motion"));
            let motion = motion.ok_or(Refusal::NotFound)?;
            meetings.close_motion(caller, year, motion).await
        }
        // Whoever may not run the meeting is not told what it knows.
        _ => meetings
            .run_meeting(caller, year)
            .await
            .and(Err(Refusal::NotFound)),
    };
    match done {
        Ok(()) => Ok(Reply::see_other(paths::office_meeting(
            request.locale,
            year,
        ))),
        Err(Refusal::Invalid(problems)) => refused(&request, problems).await,
        Err(refusal) => Err(refusal),
    }
}

async fn meeting(request: &Request) -> Result<MeetingView, Refusal> {
    let meetings = &request.ports().meetings;
    meetings.run_meeting(&request.caller, request.year()?).await
}

async fn refused(request: &Request, problems: Problems) -> Answer {
    let meeting = meeting(request).await?;
    let form = Form::refused(request.form.clone(), problems);
    Ok(Reply::rejected(page(request, &meeting, &form)))
}

fn label(texts: Texts, field: &str) -> String {
    texts.text(&format!("meeting-motion-{field}"))
}

fn page(request: &Request, meeting: &MeetingView, form: &Form) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &meeting.office.edition;
    let minutes = paths::office_minutes(locale, edition.year);
    let title = texts.text("meeting-title");
    let pause = (meeting.floor != Floor::Nothing).then(|| {
        view! {
            <form method="post" action=paths::office_meeting(locale, edition.year)>
                <button class="button button-small" name="step" value="pause">
                    {texts.text("meeting-pause")}
                </button>
            </form>
        }
        .into_any()
    });
    let vote = match motions::open(meeting) {
        Some(_) => running(request, meeting),
        None => open_form(request, meeting, form),
    };
    let view = view! {
        {nav(request, &meeting.office)}
        {problem_summary(texts, form.problems(), |field| label(texts, field))}
        <header class="page-head">
            <p class="kicker">{meeting.round.name.get(locale).to_owned()}</p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("meeting-run-lede")}</p>
            <p class="page-actions"><a class="button" href=minutes>{texts.text("meeting-minutes")}</a></p>
        </header>
        {floor::floor(request, meeting, pause)}
        {vote}
        {agenda(request, meeting)}
        {motions::past(request, meeting)}
        {floor::people(request, meeting)}
    };
    Page::private(Frame::Desk, title, view)
}

/// The vote that is open: how many voted, and the button that closes it.
fn running(request: &Request, meeting: &MeetingView) -> AnyView {
    let texts = request.texts();
    let edition = &meeting.office.edition;
    let action = paths::office_meeting(request.locale, edition.year);
    let motion = motions::open(meeting).map(|motion| {
        let cast = t!(
            texts,
            "meeting-cast",
            cast = motion.count.cast(),
            entitled = motion.count.entitled
        );
        view! {
            {motions::question(request, edition, motion)}
            <p>{cast}</p>
            <form method="post" action=action>
                <input type="hidden" name="motion" value=motion.id.to_string()/>
                <div class="form-actions">
                    <button class="button button-primary" name="step" value="close">
                        {texts.text("meeting-close-vote")}
                    </button>
                    " "
                    <a class="button" href="">{texts.text("meeting-look-again")}</a>
                </div>
            </form>
        }
    });
    view! {
        <section class="panel motion is-open">
            <h2 class="kicker">{texts.text("meeting-vote-title")}</h2>
            {motion}
        </section>
    }
    .into_any()
}

fn open_form(request: &Request, meeting: &MeetingView, form: &Form) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &meeting.office.edition;
    let on_floor = match meeting.floor {
        Floor::Entry(id) => meeting.agenda.iter().find(|item| item.submission == id),
        Floor::Nothing | Floor::Hidden => None,
    };
    let about = on_floor.map(|item| {
        view! {
            <input type="hidden" name="submission" value=item.submission.to_string()/>
            <p>{t!(texts, "meeting-motion-about", title = &item.title)}</p>
        }
    });
    let kinds: Vec<Choice> = edition
        .mention_kinds
        .iter()
        .map(|kind| Choice {
            value: kind.code.clone(),
            label: kind.name.get(locale).to_owned(),
            note: String::new(),
        })
        .collect();
    let field = |name: &str| Field::new(name, label(texts, name));
    let kind = on_floor.map(|_| select_field(texts, &field("kind").optional(), form, &kinds));
    view! {
        <details class="panel" open=!form.problems().is_empty()>
            <summary>{texts.text("meeting-open-vote")}</summary>
            <form method="post" action=paths::office_meeting(locale, edition.year)>
                {about}
                {kind}
                {text_field(texts, &field("text").optional(), form, 3, None)}
                {line_field(texts, &field("quorum").hint(texts.text("meeting-quorum-hint")), form, "text", "")}
                <div class="form-actions">
                    <button class="button button-primary" name="step" value="open">
                        {texts.text("meeting-open-vote")}
                    </button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

fn agenda(request: &Request, meeting: &MeetingView) -> AnyView {
    let texts = request.texts();
    let action = paths::office_meeting(request.locale, meeting.office.edition.year);
    let rows = meeting
        .agenda
        .iter()
        .map(|item| row(request, meeting, item, action.clone()));
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="agenda">
            <table class="table">
                <caption id="agenda">{texts.text("meeting-agenda")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("office-col-place")}</th>
                        <th scope="col">{texts.text("office-col-title")}</th>
                        <th scope="col">{texts.text("office-filter-category")}</th>
                        <th scope="col" class="number">{texts.text("office-col-score")}</th>
                        <th scope="col">{texts.text("office-col-spread")}</th>
                        <th scope="col">{texts.text("meeting-floor")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(request: &Request, meeting: &MeetingView, item: &AgendaItem, action: String) -> AnyView {
    let texts = request.texts();
    let now = meeting.floor == Floor::Entry(item.submission);
    let step = if now {
        view! { <b>{texts.text("meeting-now")}</b> }.into_any()
    } else {
        let again = item.discussed.is_some();
        let words = texts.text(if again {
            "meeting-discuss-again"
        } else {
            "meeting-discuss"
        });
        let label = t!(texts, "meeting-discuss-label", title = &item.title);
        view! {
            <form method="post" action=action>
                <button class="button button-small" name="step" value="discuss" aria-label=label>
                    {words}
                </button>
                <input type="hidden" name="submission" value=item.submission.to_string()/>
            </form>
        }
        .into_any()
    };
    view! {
        <tr>
            <td class="place">{floor::place(item)}</td>
            <th scope="row"><bdi>{item.title.clone()}</bdi></th>
            <td>{item.category.clone()}</td>
            <td class="number">{item.score.as_ref().map(|value| score(texts, value))}</td>
            <td class="standing-spread">{spread(texts, &meeting.round, &item.totals, item.score.as_ref())}</td>
            <td>{step}</td>
        </tr>
    }
    .into_any()
}
