//! The ballot's form: saves itself and shows the total as it stands.

use domain::{
    localized::Localized,
    ranking::fraction::Fraction,
    scoring::{
        ballot::{Judgement, Marks},
        rubric::{Criterion, Rubric, TotalRule},
        scale::Scale,
        tally,
    },
};
use leptos::{
    ev::{KeyboardEvent, SubmitEvent},
    html::Form,
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{Element, FormData, HtmlElement},
};
use serde::{Deserialize, Serialize};

use super::autosave::{Autosave, SaveStatus, StatusWords, WordList, next_word};
use crate::endpoints::jury::save_ballot;

/// The value of a mark field that says "I cannot judge this".
pub const CANNOT_JUDGE: &str = "cannot-judge";

/// What the form needs to know. Stands in the page's source: nothing secret in here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BallotFrame {
    /// Year of the edition.
    pub year: u16,
    /// The entry.
    pub submission: uuid::Uuid,
    /// Revision of the saved ballot.
    pub revision: i64,
    /// The scale: lowest and highest mark and step, in hundredths.
    pub scale: (i32, i32, i32),
    /// Whether the lowest mark is the total: a screening.
    pub lowest: bool,
    /// The criteria: code (the field is `mark-<code>`) and weight.
    pub criteria: Vec<(String, u32)>,
    /// Marks as saved: criterion and value.
    pub marks: Vec<(String, String)>,
    /// Address of the form.
    pub action: String,
    /// Address of "hand in".
    pub hand_in: String,
    /// Address of the sign-in page.
    pub sign_in: String,
}

/// The words of the form.
#[derive(Clone, Debug)]
pub struct BallotWords {
    /// Heading.
    pub heading: String,
    /// "Total so far".
    pub total: String,
    /// "of 10".
    pub of: String,
    /// Sign between whole and tenths.
    pub decimal_sign: String,
    /// While nothing is marked.
    pub none: String,
    /// What stands for the total of a screening that is passed; empty where the number stands.
    pub passed: String,
    /// What stands for one that is not.
    pub failed: String,
    /// "{n} of 7 criteria judged", with `{n}` standing for the number.
    pub judged: String,
    /// Save button.
    pub save: String,
    /// Hand-in button.
    pub hand_in: String,
    /// What handing in means.
    pub hand_in_note: String,
    /// The status line.
    pub status: StatusWords,
}

impl BallotWords {
    /// The words as they travel.
    #[must_use]
    pub fn into_list(self) -> WordList {
        let mut list = vec![
            self.heading,
            self.total,
            self.of,
            self.decimal_sign,
            self.none,
            self.passed,
            self.failed,
            self.judged,
            self.save,
            self.hand_in,
            self.hand_in_note,
        ];
        self.status.add_to(&mut list);
        list
    }

    fn from_list(list: WordList) -> Self {
        let words = &mut list.into_iter();
        Self {
            heading: next_word(words),
            total: next_word(words),
            of: next_word(words),
            decimal_sign: next_word(words),
            none: next_word(words),
            passed: next_word(words),
            failed: next_word(words),
            judged: next_word(words),
            save: next_word(words),
            hand_in: next_word(words),
            hand_in_note: next_word(words),
            status: StatusWords::from_list(words),
        }
    }
}

fn scale(frame: &BallotFrame) -> Scale {
    let (low, high, step) = frame.scale;
    Scale { low, high, step }
}

/// A rubric with what the total needs, from the page's source.
fn rubric(frame: &BallotFrame) -> Rubric {
    let criteria = frame.criteria.iter().map(|(code, weight)| Criterion {
        code: code.clone(),
        name: Localized::default(),
        text: Localized::default(),
        weight: *weight,
        required: false,
        anchors: Vec::new(),
    });
    Rubric {
        scale: scale(frame),
        criteria: criteria.collect(),
        total: if frame.lowest {
            TotalRule::Lowest
        } else {
            TotalRule::WeightedMean
        },
    }
}

/// The marks that fit the scale; what does not is told by the server.
fn marks(scale: &Scale, chosen: &[(String, String)]) -> Marks {
    let judged = chosen.iter().filter_map(|(criterion, value)| {
        let judgement = if value == CANNOT_JUDGE {
            Judgement::CannotJudge
        } else {
            Judgement::Mark(scale.parse(value).ok()?)
        };
        Some((criterion.clone(), judgement))
    });
    Marks(judged.collect())
}

fn chosen(form: &FormData, frame: &BallotFrame) -> Vec<(String, String)> {
    frame
        .criteria
        .iter()
        .filter_map(|(code, _)| {
            let value = form.get(&format!("mark-{code}")).as_string()?;
            (!value.is_empty()).then(|| (code.clone(), value))
        })
        .collect()
}

/// What a key does while the focus is within the form: a digit gives that mark to the criterion in
/// focus (else to the first one without) and goes on to the next; `j` and `k` go to the next and to
/// the one before, `s` saves, `?` opens the list of keys. Anything else is no mark, and no button.
fn press(form: &Element, key: &str) -> Option<()> {
    let find = |within: &Element, what: &str| within.query_selector(what).ok().flatten();
    // Letters that are typed into a text stay letters.
    if find(form, "textarea:focus").is_some() {
        return None;
    }
    let here = || {
        find(form, "fieldset:focus-within")
            .or_else(|| find(form, "fieldset:not(:has(:checked))"))
            .or_else(|| find(form, "fieldset"))
    };
    let mut next = None;
    let button = match key {
        "s" => find(form, "button"),
        "?" => find(form, ".keys summary"),
        "j" => {
            next = here()?.next_element_sibling();
            None
        }
        "k" => {
            next = here()?.previous_element_sibling();
            None
        }
        _ => {
            let here = here()?;
            next = here.next_element_sibling();
            Some(find(&here, &format!("[value='{key}']"))?)
        }
    };
    if let Some(button) = button {
        button.unchecked_into::<HtmlElement>().click();
    }
    let next = next?;
    let first = find(&next, ":checked").or_else(|| find(&next, "input,textarea"))?;
    first.unchecked_into::<HtmlElement>().focus().ok()
}

/// The form around the criteria (its children, rendered by the server).
#[island]
pub fn BallotEditor(frame: BallotFrame, words: Vec<String>, children: Children) -> impl IntoView {
    let words = BallotWords::from_list(words);
    let form = NodeRef::<Form>::new();
    Autosave::catch_up(form);
    let saving = Autosave::new(frame.revision);
    let current = RwSignal::new(frame.marks.clone());
    let model = StoredValue::new((rubric(&frame), frame.clone()));
    let touched = move |_| {
        let Some(element) = form.get_untracked() else {
            return;
        };
        let Ok(data) = FormData::new_with_form(&element) else {
            return;
        };
        current.set(model.with_value(|(_, frame)| chosen(&data, frame)));
        saving.touch(move |revision| async move {
            // Read again: what counts is what stands in the form when it is sent.
            let data = form
                .get_untracked()
                .and_then(|form| FormData::new_with_form(&form).ok());
            let text = |name| {
                let data = data.as_ref();
                data.and_then(|data| data.get(name).as_string())
                    .unwrap_or_default()
            };
            let (comment, note) = (text("comment"), Some(text("note")));
            let (year, submission) = model.with_value(|(_, frame)| (frame.year, frame.submission));
            let marks = current.get_untracked();
            save_ballot(year, submission, revision, marks, comment, note).await
        });
    };
    let total = Memo::new(move |_| {
        model.with_value(|(rubric, frame)| {
            tally::total(rubric, &current.with(|chosen| marks(&scale(frame), chosen)))
        })
    });
    let count = move || {
        model.with_value(|(_, frame)| current.with(|chosen| marks(&scale(frame), chosen).0.len()))
    };
    let lowest = frame.lowest;
    let (of, none, judged) = (words.of, words.none, words.judged);
    let total_text = move || {
        let Some(total) = total.get() else {
            return none.clone();
        };
        if !lowest {
            total.to_decimal(2).replace('.', &words.decimal_sign)
        } else if total > Fraction::whole(0) {
            words.passed.clone()
        } else {
            words.failed.clone()
        }
    };
    let meter = move || {
        total
            .get()
            .map_or_else(|| "0".to_owned(), |total| total.to_decimal(2))
    };
    let highest = domain::scoring::scale::Mark(frame.scale.1).to_text();
    view! {
        <form
            class="ballot-rubric"
            method="post"
            action=frame.action
            aria-labelledby="rubric"
            node_ref=form
            on:input=touched
            on:keydown=move |event: KeyboardEvent| {
                if !(event.ctrl_key() || event.alt_key() || event.meta_key())
                    && let Some(form) = form.get_untracked()
                {
                    press(&form, &event.key());
                }
            }
            on:submit=move |_: SubmitEvent| saving.leave()
        >
            <h2 id="rubric">{words.heading}</h2>
            <input type="hidden" name="revision" value=frame.revision.to_string() prop:value=move || saving.revision.get().to_string()/>
            {children()}
            <div class="total">
                <p class="total-line">
                    <span class="total-label">{words.total.clone()}</span>
                    " "
                    <output class="total-number">{total_text}</output>
                    " "
                    <span class="total-of">{of}</span>
                </p>
                <meter class="bar" min="0" max=highest value=meter aria-label=words.total></meter>
                <p class="total-note">{move || judged.replace("{n}", &count().to_string())}</p>
            </div>
            <div class="form-actions is-sticky">
                <button class="button">{words.save}</button>
                " "
                <button class="button button-primary" formaction=frame.hand_in>{words.hand_in}</button>
                <SaveStatus saving words=words.status sign_in=frame.sign_in/>
            </div>
            <p class="note">{words.hand_in_note}</p>
        </form>
    }
}
