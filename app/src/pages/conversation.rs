//! Questions of the secretariat with their answers: the same on both desks.

use domain::{
    file::{Attachment, FileRules},
    id::{FileId, SubmissionId},
    ports::{
        Refusal,
        conversations::{Message, Saying, Seat, Thread},
    },
    problem::{Problem, Problems},
};
use i18n::{Texts, moment, t};
use leptos::prelude::*;
use uuid::Uuid;

use crate::{
    components::{
        answers::paragraphs,
        attachments::link,
        badge::badge,
        field::{Field, line_field, text_field},
        moment::date_time,
        problem_summary::sentence,
    },
    form::Form,
    pages::applicant::files,
    request::Request,
};

const SUBJECT: &str = "subject";
const QUESTION: &str = "question";

/// What became of a form of the page.
pub(super) enum Done {
    /// It was carried out: the part of the page to come back to.
    There(String),
    /// Not, because of what was typed; all of it is here.
    Refused(Form),
    /// Not, because the thread was closed meanwhile; what was typed is here.
    Closed(Form),
}

/// Takes what a form of the page sends. Each thread has a form of its own, whose text area has the
/// thread in its name.
pub(super) async fn take(request: &Request, seat: Seat, id: SubmissionId) -> Result<Done, Refusal> {
    let thread = request.form.one("thread").to_owned();
    let field = text_name(&thread);
    request.only(|name| {
        matches!(
            name,
            "thread" | "key" | "step" | "place" | SUBJECT | QUESTION | files::ATTACHED
        ) || name == field
            || name == files::with_message()
    })?;
    let (caller, port) = (&request.caller, &request.ports().conversations);
    let (form, key) = (&request.form, request.form.one("key"));
    let named = || Uuid::try_parse(&thread).map_err(|_| Refusal::NotFound);
    let step = form.one("step");
    let place = if step == "ask" { QUESTION } else { &field };
    if !request.uploads.is_empty() {
        // Nothing is said without a file that belongs to it.
        let refused = Form::refused(form.clone(), at_their_place(request.uploads.clone(), place));
        return Ok(Done::Refused(refused));
    }
    let saying = |words: &str| Saying {
        text: words.to_owned(),
        key: key.to_owned(),
        files: form
            .all(files::ATTACHED)
            .filter_map(FileId::parse)
            .collect(),
    };
    let done = match (step, seat) {
        ("ask", Seat::Office { year }) => {
            let (subject, words) = (form.one(SUBJECT), form.one(QUESTION));
            port.ask(caller, year, id, subject, saying(words)).await
        }
        ("close" | "reopen", Seat::Office { year }) => {
            let closed = step == "close";
            port.close(caller, year, id, named()?, closed).await
        }
        ("read", _) => {
            let place = form.one("place").parse().unwrap_or_default();
            port.have_read(caller, seat, id, named()?, place).await
        }
        _ => {
            let words = form.one(&field);
            port.say(caller, seat, id, named()?, saying(words)).await
        }
    };
    match done {
        Ok(()) if step == "ask" => Ok(Done::There("asked".to_owned())),
        Ok(()) => Ok(Done::There(format!("thread-{}", named()?))),
        Err(Refusal::Invalid(problems)) => {
            let problems = at_their_place(problems, place);
            Ok(Done::Refused(Form::refused(form.clone(), problems)))
        }
        Err(Refusal::WrongState) => Ok(Done::Closed(Form::filled(form.clone()))),
        Err(refusal) => Err(refusal),
    }
}

/// Problems of the words at the field of this form, those of files at the field for them.
fn at_their_place(problems: Problems, words: &str) -> Problems {
    let placed = problems.0.into_iter().map(|problem| Problem {
        field: match problem.field.as_str() {
            "text" => words.to_owned(),
            FileRules::MESSAGE => files::with_message(),
            _ => problem.field,
        },
        ..problem
    });
    Problems(placed.collect())
}

fn text_name(thread: &str) -> String {
    format!("text-{thread}")
}

/// The label of a field, for the list of problems.
pub(super) fn label(request: &Request, field: &str) -> String {
    request.texts().text(match field {
        SUBJECT => "thread-subject",
        QUESTION => "thread-question",
        _ if field == files::with_message() => "thread-files",
        _ => "thread-answer",
    })
}

/// How a page shows threads.
pub(super) struct Shown<'a> {
    /// The page's own address.
    pub(super) action: String,
    /// Zone of the dates.
    pub(super) zone: &'a str,
    /// Whether the reader sits with the secretariat.
    pub(super) office: bool,
    /// Whether the reader may say something.
    pub(super) writes: bool,
    /// What was typed.
    pub(super) form: &'a Form,
}

/// The threads, each a panel with what was said and room to say more.
pub(super) fn threads(request: &Request, shown: &Shown<'_>, all: &[Thread]) -> AnyView {
    all.iter()
        .map(|own| thread(request, shown, own))
        .collect_view()
        .into_any()
}

/// Whether somebody else closed the thread in which something was typed.
pub(super) fn closed_notice(request: &Request) -> AnyView {
    let texts = request.texts();
    view! {
        <div class="notice notice-warning" role="status">
            <p class="notice-title">{texts.text("thread-closed-title")}</p>
            <p>{texts.text("thread-closed-text")}</p>
        </div>
    }
    .into_any()
}

fn thread(request: &Request, shown: &Shown<'_>, thread: &Thread) -> AnyView {
    let texts = request.texts();
    let id = thread.id.to_string();
    let lines = thread
        .messages
        .iter()
        .map(|message| line(request, shown, message))
        .collect_view();
    let closed = thread.closed.map(|at| {
        let date = moment::date_time(texts.locale(), at.micros(), shown.zone);
        view! { <p class="note">{t!(texts, "thread-closed-on", date = date)}</p> }
    });
    let read = (shown.writes && thread.unread() > 0).then(|| {
        view! {
            <form method="post" action=shown.action.clone()>
                <input type="hidden" name="thread" value=id.clone()/>
                <input type="hidden" name="place" value=thread.newest().to_string()/>
                <button class="button button-quiet" name="step" value="read">{texts.text("thread-read")}</button>
            </form>
        }
    });
    let typed = shown.form.values().one("thread") == id;
    let open = thread.closed.is_none() && shown.writes;
    let say = (open || typed).then(|| say(request, shown, &id, typed));
    let close = shown.office.then(|| {
        let (step, key) = if thread.closed.is_none() {
            ("close", "thread-close")
        } else {
            ("reopen", "thread-reopen")
        };
        view! {
            <form method="post" action=shown.action.clone()>
                <input type="hidden" name="thread" value=id.clone()/>
                <button class="button button-quiet" name="step" value=step>{texts.text(key)}</button>
            </form>
        }
    });
    view! {
        <section class="panel" id=format!("thread-{id}")>
            <h2><bdi>{thread.subject.clone()}</bdi></h2>
            <ol class="remarks">{lines}</ol>
            {read}
            {closed}
            {say}
            {close}
        </section>
    }
    .into_any()
}

fn line(request: &Request, shown: &Shown<'_>, message: &Message) -> AnyView {
    let texts = request.texts();
    let side = if message.of_office {
        "thread-of-office"
    } else {
        "thread-of-team"
    };
    let unread = message
        .unread
        .then(|| view! { <span>{badge("new", texts.text("thread-unread"))}</span> });
    // The reader's own side is set back.
    let class = if message.of_office == shown.office {
        "remark is-settled"
    } else {
        "remark"
    };
    view! {
        <li class=class>
            <p class="meta">
                <span><bdi>{message.by.clone()}</bdi></span>
                <span>{texts.text(side)}</span>
                <span>{date_time(texts, message.at, shown.zone)}</span>
                {unread}
            </p>
            <div class="prose">{paragraphs(&message.text)}</div>
            {sent_along(texts, &message.files)}
        </li>
    }
    .into_any()
}

fn sent_along(texts: Texts, files: &[Attachment]) -> Option<AnyView> {
    let lines = files
        .iter()
        .map(|own| view! { <li>{link(texts, own)}</li> })
        .collect_view();
    (!files.is_empty()).then(|| view! { <ul class="file-list">{lines}</ul> }.into_any())
}

/// The field for files, and those that are here already because the form came back. `id` tells the fields
/// of several forms apart.
fn files_field(texts: Texts, form: &Form, id: &str) -> AnyView {
    let name = files::with_message();
    let rules = FileRules::of_message();
    let here: Vec<FileId> = form
        .values()
        .all(files::ATTACHED)
        .filter_map(FileId::parse)
        .collect();
    let kept = (!here.is_empty()).then(|| {
        let named = here
            .iter()
            .map(
                |file| view! { <input type="hidden" name=files::ATTACHED value=file.to_string()/> },
            )
            .collect_view();
        view! {
            <p class="note">{t!(texts, "thread-files-here", count = here.len())}</p>
            {named}
        }
    });
    let faults = form
        .problems_of(&name)
        .map(|problem| sentence(texts, problem))
        .collect::<Vec<_>>();
    let faults = (!faults.is_empty()).then(|| {
        view! { <p class="field-problem" id=format!("files-{id}-problem")>{faults.join(" ")}</p> }
    });
    view! {
        <div class="field">
            <label class="field-label" for=format!("files-{id}")>{texts.text("thread-files")}</label>
            <p class="note" id=format!("files-{id}-note")>{files::takes(texts, &rules)}</p>
            {faults}
            {kept}
            <input
                type="file"
                id=format!("files-{id}")
                name=name
                accept=rules.accept()
                multiple="multiple"
                aria-describedby=format!("files-{id}-note")
            />
        </div>
    }
    .into_any()
}

fn say(request: &Request, shown: &Shown<'_>, id: &str, typed: bool) -> AnyView {
    let texts = request.texts();
    let form = if typed {
        shown.form.clone()
    } else {
        Form::default()
    };
    let key = if shown.office {
        "thread-more"
    } else {
        "thread-answer"
    };
    let field = Field::new(text_name(id), texts.text(key)).hint(texts.text("thread-fixed"));
    view! {
        <form method="post" enctype="multipart/form-data" action=shown.action.clone()>
            <input type="hidden" name="thread" value=id.to_owned()/>
            <input type="hidden" name="key" value=request.nonce.to_string()/>
            {text_field(texts, &field, &form, 4, None)}
            {files_field(texts, &form, id)}
            <div class="form-actions">
                <button class="button" name="step" value="say">{texts.text("thread-send")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The form that asks something new.
pub(super) fn ask(request: &Request, shown: &Shown<'_>) -> AnyView {
    let texts = request.texts();
    let subject =
        Field::new(SUBJECT, texts.text("thread-subject")).hint(texts.text("thread-subject-hint"));
    let question = Field::new(QUESTION, texts.text("thread-question"))
        .hint(texts.text("thread-fixed"))
        .readers(texts.text("thread-question-readers"));
    view! {
        <section class="panel" id="ask">
            <h2>{texts.text("thread-ask")}</h2>
            <form method="post" enctype="multipart/form-data" action=shown.action.clone()>
                <input type="hidden" name="key" value=request.nonce.to_string()/>
                {line_field(texts, &subject, shown.form, "text", "off")}
                {text_field(texts, &question, shown.form, 5, None)}
                {files_field(texts, shown.form, "new")}
                <div class="form-actions">
                    <button class="button" name="step" value="ask">{texts.text("thread-ask-send")}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}
