//! Saving while somebody types: waits for a pause, says what happened, tries again.

use std::time::Duration;

use leptos::{
    ev,
    html::Form,
    leptos_dom::helpers::TimeoutHandle,
    prelude::*,
    task::spawn_local,
    web_sys::{Element, Event, js_sys::Reflect},
};

use crate::endpoints::{CallError, SavedAt};

/// How long somebody has to pause before a save.
const PAUSE: Duration = Duration::from_millis(800);
/// How long to wait before another try.
const AGAIN: Duration = Duration::from_secs(5);

/// What the status line says, in the page's language.
#[derive(Clone, Debug, Default)]
pub struct StatusWords {
    /// What stands there from the server: when it was last saved, or nothing.
    pub initial: String,
    /// Before the time of day.
    pub saved: String,
    /// While it is being sent.
    pub saving: String,
    /// Not reached; trying again.
    pub retrying: String,
    /// Not signed in any more; the text of the link.
    pub sign_in: String,
    /// A newer one is saved elsewhere.
    pub stale: String,
    /// A field does not fit.
    pub invalid: String,
    /// Closed, or gone.
    pub closed: String,
}

/// Words on their way into an island: a plain list, because reading named fields back costs the
/// browser kilobytes for every structure that has them.
pub type WordList = Vec<String>;

/// The next word of a list.
pub(crate) fn next_word(words: &mut std::vec::IntoIter<String>) -> String {
    words.next().unwrap_or_default()
}

impl StatusWords {
    /// Puts the words at the end of a list, in the order of the fields.
    pub fn add_to(self, list: &mut WordList) {
        list.extend([
            self.initial,
            self.saved,
            self.saving,
            self.retrying,
            self.sign_in,
            self.stale,
            self.invalid,
            self.closed,
        ]);
    }

    /// Takes them out again.
    pub(crate) fn from_list(words: &mut std::vec::IntoIter<String>) -> Self {
        Self {
            initial: next_word(words),
            saved: next_word(words),
            saving: next_word(words),
            retrying: next_word(words),
            sign_in: next_word(words),
            stale: next_word(words),
            invalid: next_word(words),
            closed: next_word(words),
        }
    }
}

/// Where the saving is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Status {
    Initial,
    Saving,
    Saved(String),
    Failed(CallError),
}

/// The state of one form that saves itself.
#[derive(Clone, Copy)]
pub struct Autosave {
    /// Revision that was seen last.
    pub(crate) revision: RwSignal<i64>,
    status: RwSignal<Status>,
    timer: StoredValue<Option<TimeoutHandle>>,
    /// Whether a save is under way, and whether something changed meanwhile.
    busy: StoredValue<bool>,
    changed: StoredValue<bool>,
}

impl Autosave {
    pub(crate) fn new(revision: i64) -> Self {
        let saving = Self {
            revision: RwSignal::new(revision),
            status: RwSignal::new(Status::Initial),
            timer: StoredValue::new(None),
            busy: StoredValue::new(false),
            changed: StoredValue::new(false),
        };
        // Leaving with something unsaved is asked about by the browser.
        Effect::new(move |_| {
            let handle = window_event_listener(ev::beforeunload, move |event| {
                if saving.changed.get_value() || saving.busy.get_value() {
                    event.prevent_default();
                }
            });
            on_cleanup(move || handle.remove());
        });
        saving
    }

    /// What was typed before the script woke, or was put back by the browser, came without an event:
    /// it is said now, so that it is saved like everything that is typed later.
    pub(crate) fn catch_up(form: NodeRef<Form>) {
        Effect::new(move |_| {
            let Some(form) = form.get() else { return };
            let count = u32::try_from(form.length()).unwrap_or_default();
            let controls = (0..count).filter_map(|place| form.get_with_index(place));
            for control in controls.filter(was_changed) {
                if let Ok(typed) = Event::new("input") {
                    typed.init_event_with_bubbles("input", true);
                    // It fails on a page that has gone: nothing is left to be saved there.
                    let _ = control.dispatch_event(&typed);
                }
            }
        });
    }

    /// The form is being sent as a whole: leaving is meant.
    pub(crate) fn leave(self) {
        self.stop_timer();
        self.changed.set_value(false);
        self.busy.set_value(false);
    }

    /// Something changed: save after a pause. `send` reads the form and makes the call.
    pub(crate) fn touch<F, Fut>(self, send: F)
    where
        F: Fn(i64) -> Fut + Clone + 'static,
        Fut: Future<Output = Result<SavedAt, CallError>> + 'static,
    {
        self.changed.set_value(true);
        // "Saved 14:03" would be read as said of this, too. A failure stays until a save has worked.
        if !self
            .status
            .with_untracked(|status| matches!(status, Status::Failed(_)))
        {
            self.status.set(Status::Saving);
        }
        self.schedule(PAUSE, send);
    }

    fn schedule<F, Fut>(self, wait: Duration, send: F)
    where
        F: Fn(i64) -> Fut + Clone + 'static,
        Fut: Future<Output = Result<SavedAt, CallError>> + 'static,
    {
        self.stop_timer();
        let handle = set_timeout_with_handle(move || self.save(send), wait).ok();
        self.timer.set_value(handle);
    }

    fn stop_timer(self) {
        if let Some(timer) = self.timer.get_value() {
            timer.clear();
        }
        self.timer.set_value(None);
    }

    fn save<F, Fut>(self, send: F)
    where
        F: Fn(i64) -> Fut + Clone + 'static,
        Fut: Future<Output = Result<SavedAt, CallError>> + 'static,
    {
        if self.busy.get_value() {
            // The one under way answers first: its revision is what the next one has to name.
            self.schedule(PAUSE, send);
            return;
        }
        self.busy.set_value(true);
        self.changed.set_value(false);
        self.status.set(Status::Saving);
        spawn_local(async move {
            let result = send(self.revision.get_untracked()).await;
            self.busy.set_value(false);
            match result {
                Ok(saved) => {
                    self.revision.set(saved.revision);
                    // What was typed meanwhile is not in it, and waits for its own turn.
                    self.status.set(if self.changed.get_value() {
                        Status::Saving
                    } else {
                        Status::Saved(time_of_day())
                    });
                }
                Err(error) => {
                    self.changed.set_value(true);
                    let again = matches!(
                        error,
                        CallError::Unreachable | CallError::Later | CallError::SignInNeeded
                    );
                    self.status.set(Status::Failed(error));
                    if again {
                        self.schedule(AGAIN, send);
                    }
                }
            }
        });
    }
}

/// Whether a control says something else than the page gave it. Lists to choose from do not tell.
fn was_changed(control: &Element) -> bool {
    let of = |name: &str| Reflect::get(control, &name.into()).unwrap_or_default();
    let changed = |now, given| {
        let given = of(given);
        !given.is_undefined() && of(now) != given
    };
    changed("value", "defaultValue") || changed("checked", "defaultChecked")
}

/// The reader's own time of day, hours and minutes.
fn time_of_day() -> String {
    let now = leptos::web_sys::js_sys::Date::new_0();
    format!("{:02}:{:02}", now.get_hours(), now.get_minutes())
}

/// The status line: "Saved 14:03".
#[component]
pub fn SaveStatus(saving: Autosave, words: StatusWords, sign_in: String) -> impl IntoView {
    let class = move || match saving.status.get() {
        Status::Initial => "save-status",
        Status::Saving => "save-status is-saving",
        Status::Saved(_) => "save-status is-saved",
        Status::Failed(_) => "save-status is-failed",
    };
    let again = move || saving.status.get() == Status::Failed(CallError::SignInNeeded);
    let text = {
        let words = words.clone();
        move || match saving.status.get() {
            Status::Initial => words.initial.clone(),
            Status::Saving => words.saving.clone(),
            Status::Saved(at) => format!("{} {at}", words.saved),
            Status::Failed(CallError::Stale) => words.stale.clone(),
            Status::Failed(CallError::Invalid | CallError::Malformed) => words.invalid.clone(),
            Status::Failed(CallError::Closed | CallError::Gone) => words.closed.clone(),
            Status::Failed(CallError::SignInNeeded) => String::new(),
            Status::Failed(CallError::Unreachable | CallError::Later) => words.retrying.clone(),
        }
    };
    view! {
        <p class=class role="status">
            {text}
            <a href=sign_in target="_blank" rel="noopener" hidden=move || !again()>
                {words.sign_in.clone()}
            </a>
        </p>
    }
}
