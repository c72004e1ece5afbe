//! Handing in all that is complete: told before, done once, and told after with what is still open.

use domain::{
    edition::Stage,
    id::SubmissionId,
    ports::{
        Refusal,
        jury_room::{AssignedEntry, BallotState, MyEntries},
    },
    revision::Revision,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    paths,
    reply::{Answer, Reply},
    request::Request,
};

/// Where the list learns how many ballots were handed in together.
const TOGETHER: &str = "handed-in-all";

/// POST: hands in what the juror saw as complete.
pub async fn hand_in(request: Request) -> Answer {
    request.only(|name| name == "ballot")?;
    let (locale, year) = (request.locale, request.year()?);
    let seen: Option<Vec<_>> = request.form.all("ballot").map(read).collect();
    let seen = seen.ok_or(Refusal::NotFound)?;
    let room = &request.ports().jury_room;
    let count = room.hand_in_all(&request.caller, year, &seen).await?;
    let list = paths::jury(locale, year);
    Ok(Reply::see_other(format!("{list}?{TOGETHER}={count}")))
}

/// A ballot as the form names it: the entry, and the revision that was seen.
fn named(entry: &AssignedEntry) -> String {
    format!("{} {}", entry.submission, entry.revision.0)
}

fn read(named: &str) -> Option<(SubmissionId, Revision)> {
    let (id, revision) = named.split_once(' ')?;
    Some((SubmissionId::parse(id)?, Revision::parse(revision)))
}

/// How far the list is; recused entries are in none of the numbers.
struct Count {
    done: usize,
    complete: usize,
    incomplete: usize,
    new: usize,
}

impl Count {
    fn of(mine: &MyEntries) -> Self {
        let count = |counts: &dyn Fn(&AssignedEntry) -> bool| {
            mine.entries.iter().filter(|entry| counts(entry)).count()
        };
        let complete = count(&AssignedEntry::is_complete);
        Self {
            done: count(&|entry| entry.state == BallotState::HandedIn),
            complete,
            incomplete: count(&|entry| entry.state == BallotState::Begun) - complete,
            new: count(&|entry| entry.state == BallotState::New),
        }
    }

    const fn open(&self) -> usize {
        self.complete + self.incomplete + self.new
    }
}

/// What can be handed in now and what cannot, with the button; nothing while no ballot is begun.
pub(super) fn section(request: &Request, mine: &MyEntries) -> Option<AnyView> {
    let texts = request.texts();
    let count = Count::of(mine);
    let round_is_open = matches!(mine.stage, Stage::Round { .. });
    if !round_is_open || count.complete + count.incomplete == 0 {
        return None;
    }
    let told = [
        Some(t!(texts, "jury-together-complete", count = count.complete)),
        (count.incomplete > 0)
            .then(|| t!(texts, "jury-together-incomplete", count = count.incomplete)),
        (count.new > 0).then(|| t!(texts, "jury-together-new", count = count.new)),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    let form = (count.complete > 0).then(|| form(request, mine, count.complete));
    Some(
        view! {
            <section class="panel">
                <h2>{texts.text("jury-together-title")}</h2>
                <p>{told.join(" ")}</p>
                {form}
            </section>
        }
        .into_any(),
    )
}

fn form(request: &Request, mine: &MyEntries, complete: usize) -> AnyView {
    let texts = request.texts();
    let ballots = mine
        .entries
        .iter()
        .filter(|entry| entry.is_complete())
        .map(|entry| view! { <input type="hidden" name="ballot" value=named(entry)/> })
        .collect_view();
    let action = paths::hand_in_all(request.locale, mine.edition.year);
    view! {
        <form method="post" action=action>
            {ballots}
            <div class="form-actions">
                <button class="button button-primary">
                    {t!(texts, "jury-together-button", count = complete)}
                </button>
            </div>
            <p class="note">{texts.text("jury-together-note")}</p>
        </form>
    }
    .into_any()
}

/// What was handed in, and always what is still open: counted from the list itself, so that nobody
/// is thanked for work that is not done.
pub(super) fn notice(request: &Request, mine: &MyEntries) -> Option<AnyView> {
    let texts = request.texts();
    let count = Count::of(mine);
    let title = if request.query.has(TOGETHER) {
        let together: usize = request.query.one(TOGETHER).parse().unwrap_or(0);
        t!(
            texts,
            "jury-notice-together",
            count = together.min(count.done)
        )
    } else if request.query.has("handed-in") && count.done > 0 {
        texts.text("jury-notice-handed-in")
    } else {
        return None;
    };
    let all_done = count.open() == 0 && count.done > 0;
    let class = if all_done {
        "notice notice-good"
    } else {
        "notice notice-info"
    };
    Some(
        view! {
            <div class=class role="status">
                <p class="notice-title">{title}</p>
                <p>{still_open(texts, &count)}</p>
                {next(request, mine)}
            </div>
        }
        .into_any(),
    )
}

fn still_open(texts: Texts, count: &Count) -> String {
    let open = count.open();
    if open == 0 {
        return texts.text("jury-notice-done");
    }
    let told = [
        Some(t!(texts, "jury-notice-open", count = open)),
        (count.new > 0).then(|| t!(texts, "jury-together-new", count = count.new)),
    ];
    told.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn next(request: &Request, mine: &MyEntries) -> Option<AnyView> {
    let entry = mine.entries.iter().find(|entry| entry.is_open())?;
    let href = paths::ballot(request.locale, mine.edition.year, entry.submission);
    let words = request.texts().text("jury-notice-next");
    Some(view! { <p class="notice-actions"><a href=href>{words}</a></p> }.into_any())
}
