//! A section of the entry form: saves itself and counts words.

use leptos::{
    ev::{Event, SubmitEvent},
    html::Form,
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{FormData, HtmlTextAreaElement, js_sys},
};
use serde::{Deserialize, Serialize};

use super::autosave::{Autosave, SaveStatus, StatusWords, WordList, next_word};
use crate::endpoints::applicant::save_section;

/// What the form needs to know.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SectionFrame {
    /// The submission.
    pub submission: uuid::Uuid,
    /// Code of the section.
    pub section: String,
    /// Revision of the saved section.
    pub revision: i64,
    /// Address of the form.
    pub action: String,
    /// Address of the sign-in page.
    pub sign_in: String,
}

/// The words of the form.
#[derive(Clone, Debug)]
pub struct SectionWords {
    /// Save and stay.
    pub save: String,
    /// Save and go on.
    pub go_on: String,
    /// The status line.
    pub status: StatusWords,
}

impl SectionWords {
    /// The words as they travel.
    #[must_use]
    pub fn into_list(self) -> WordList {
        let mut list = vec![self.save, self.go_on];
        self.status.add_to(&mut list);
        list
    }

    fn from_list(list: WordList) -> Self {
        let words = &mut list.into_iter();
        Self {
            save: next_word(words),
            go_on: next_word(words),
            status: StatusWords::from_list(words),
        }
    }
}

/// All fields of a form, as a plain form would send them.
fn fields(form: &FormData) -> Vec<(String, String)> {
    let Ok(Some(entries)) = js_sys::try_iter(form.as_ref()) else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter_map(|entry| {
            let pair = js_sys::Array::from(&entry);
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        })
        .collect()
}

/// Writes the number of words below a text area. The count's element carries the sentence with
/// `{n}` in the place of the number, and the limit.
fn count_words(event: &Event) {
    let area = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(area) = area else { return };
    let Some(line) = document().get_element_by_id(&format!("{}-count", area.id())) else {
        return;
    };
    let words = domain::words::count(&area.value());
    let sentence = line.get_attribute("data-sentence").unwrap_or_default();
    let limit = line
        .get_attribute("data-limit")
        .and_then(|limit| limit.parse::<usize>().ok());
    line.set_text_content(Some(&sentence.replace("{n}", &words.to_string())));
    let class = match limit {
        Some(limit) if words > limit => "word-count is-over",
        Some(limit) if words.saturating_mul(10) > limit.saturating_mul(9) => "word-count is-near",
        _ => "word-count",
    };
    line.set_class_name(class);
}

/// The form around the questions (its children, rendered by the server).
#[island]
pub fn SectionEditor(frame: SectionFrame, words: Vec<String>, children: Children) -> impl IntoView {
    let words = SectionWords::from_list(words);
    let form = NodeRef::<Form>::new();
    Autosave::catch_up(form);
    let saving = Autosave::new(frame.revision);
    let model = StoredValue::new(frame.clone());
    let touched = move |event: Event| {
        count_words(&event);
        saving.touch(move |revision| async move {
            let data = form
                .get_untracked()
                .and_then(|form| FormData::new_with_form(&form).ok());
            let fields = data.map(|data| fields(&data)).unwrap_or_default();
            let (id, section) = model.with_value(|frame| (frame.submission, frame.section.clone()));
            save_section(id, section, revision, fields).await
        });
    };
    view! {
        <form
            class="form-section"
            method="post"
            enctype="multipart/form-data"
            action=frame.action
            node_ref=form
            on:input=touched
            on:submit=move |_: SubmitEvent| saving.leave()
        >
            <input type="hidden" name="revision" value=frame.revision.to_string() prop:value=move || saving.revision.get().to_string()/>
            {children()}
            <div class="form-actions is-sticky">
                <button class="button button-primary" name="then" value="next">{words.go_on}</button>
                " "
                <button class="button" name="then" value="stay">{words.save}</button>
                <SaveStatus saving words=words.status sign_in=frame.sign_in/>
            </div>
        </form>
    }
}
