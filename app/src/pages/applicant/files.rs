//! Files in the form: those there are, each with what is said of it, and a field for more.
//!
//! Fields are named `file.<what>.<question>.<file>`. `is` says that the file was on the page; a box
//! takes it out. What a form does not name stays: somebody else may have added it. New ones come in
//! `file.new.<question>`, with the whole form, or before it in pieces when there are scripts.

use domain::{
    edition::Question,
    file::{Attachment, AttachmentEdit, FileRules},
    id::FileId,
    ports::submissions::SubmissionSheet,
    submission::Answers,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    components::{
        attachments::{link, size},
        field::{Field, around},
    },
    form::{Form, Pairs},
    paths,
};

/// What the names of all fields about files begin with.
const PREFIX: &str = "file.";
/// The name of the field for new files of a question.
const NEW: &str = "file.new.";

/// The name of the fields that name files which wait for their message.
pub const ATTACHED: &str = "attached";

/// The name of the field for files that are sent with a message.
pub(crate) fn with_message() -> String {
    format!("{NEW}{}", FileRules::MESSAGE)
}

/// Whether a field is about files.
pub(super) fn is_field(name: &str) -> bool {
    name.starts_with(PREFIX)
}

/// The question whose new file a field of this name holds.
#[must_use]
pub fn new_of(name: &str) -> Option<&str> {
    name.strip_prefix(NEW)
}

fn name(what: &str, question: &str, file: FileId) -> String {
    format!("{PREFIX}{what}.{question}.{file}")
}

/// What a form says of the files that were on its page, as values of answers.
pub(super) fn typed(fields: &Pairs, answers: &mut Answers) {
    for (field, _) in fields.iter() {
        let Some((question, file)) = field
            .strip_prefix("file.is.")
            .and_then(|rest| rest.rsplit_once('.'))
        else {
            continue;
        };
        let Some(file) = FileId::parse(file) else {
            continue;
        };
        let said = |what: &str| fields.one(&name(what, question, file)).replace('\t', " ");
        let edit = AttachmentEdit {
            file,
            alt: said("alt"),
            credit: said("credit"),
            consent: fields.holds_yes(&name("consent", question, file)),
            removed: fields.holds_yes(&name("remove", question, file)),
        };
        let values = answers.0.entry(question.to_owned()).or_default();
        values.push(edit.to_value());
    }
}

/// The field of a question for files.
pub(super) fn files_field(
    texts: Texts,
    question: &Question,
    field: &Field,
    form: &Form,
    sheet: Option<&SubmissionSheet>,
) -> AnyView {
    let rules = question.file_rules().unwrap_or_default();
    let saved = sheet.map(SubmissionSheet::whole).unwrap_or_default();
    let files: Vec<Attachment> = saved
        .all(&question.code)
        .filter_map(Attachment::from_value)
        .collect();
    let there = files.len();
    let items = files
        .into_iter()
        .map(|own| item(texts, question, own, form))
        .collect_view();
    let full = there >= usize::try_from(rules.most).unwrap_or(usize::MAX);
    let takes = takes(texts, &rules);
    let control = view! {
        <div
            class="upload"
            data-submission=sheet.map(|sheet| sheet.id.to_string())
            data-question=question.code.clone()
            data-lang=texts.locale().code()
            data-sending=t!(texts, "file-sending", name = "{name}", percent = "{percent}")
            data-waiting=t!(texts, "file-waiting", name = "{name}")
            data-failed=texts.text("file-failed")
            data-stop=texts.text("file-stop")
        >
            <ul class="upload-list">{items}</ul>
            <p class="note">{takes}</p>
            <input
                type="file"
                id=format!("f-{}", question.code)
                name=format!("{NEW}{}", question.code)
                accept=rules.accept()
                multiple=(rules.most > 1).then_some("multiple")
                disabled=full.then_some("disabled")
            />
        </div>
    };
    around(texts, field, form, None, control.into_any())
}

/// What is taken, in words.
pub(crate) fn takes(texts: Texts, rules: &FileRules) -> String {
    let kinds: Vec<String> = rules
        .classes
        .iter()
        .map(|class| texts.text(&format!("file-class-{}", class.code())))
        .collect();
    t!(
        texts,
        "file-takes",
        count = rules.most,
        kinds = &kinds.join(", "),
        size = &size(texts, u64::from(rules.megabytes) * 1_000_000)
    )
}

/// A file that is there, with what is said of it.
fn item(texts: Texts, question: &Question, own: Attachment, form: &Form) -> AnyView {
    let code = question.code.as_str();
    let field = |what: &str| name(what, code, own.file);
    let marker = field("is");
    // After a refusal stands what was typed.
    let was_sent = form.values().has(&marker);
    let typed = |what: &str, saved: &str| {
        if was_sent {
            form.value(&field(what))
        } else {
            saved.to_owned()
        }
    };
    let consent = if was_sent {
        form.holds(&field("consent"), "yes")
    } else {
        own.consent
    };
    let line = |what: &'static str, value: String, key: &str| {
        let id = format!("f-{}", field(what));
        view! {
            <label class="field-label" for=id.clone()>{texts.text(key)}</label>
            <input type="text" id=id name=field(what) value=value/>
        }
    };
    let picture = own.is_picture().then(|| {
        view! {
            <img src=paths::file_small(own.file) alt="" width="160" loading="lazy" decoding="async"/>
            <div class="upload-words">
                {line("alt", typed("alt", &own.alt), "file-alt")}
                {line("credit", typed("credit", &own.credit), "file-credit")}
                <label class="choice">
                    <input type="checkbox" name=field("consent") value="yes" checked=consent/>
                    <span class="choice-text">{texts.text("file-consent")}</span>
                </label>
            </div>
        }
    });
    view! {
        <li class="upload-item">
            <input type="hidden" name=marker value="yes"/>
            <p>{link(texts, &own)}</p>
            {picture}
            <label class="choice">
                <input type="checkbox" name=field("remove") value="yes" checked=form.holds(&field("remove"), "yes")/>
                <span class="choice-text">{t!(texts, "file-remove", name = &own.name)}</span>
            </label>
        </li>
    }
    .into_any()
}
