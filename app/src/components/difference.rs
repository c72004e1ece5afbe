//! What went and what came between two versions of answers.

use domain::{
    edition::{Question, Section},
    submission::Answers,
};
use i18n::Texts;
use leptos::prelude::*;
use similar::{ChangeTag, TextDiff};

use super::answers::words;

/// The questions of a section that are answered differently, each with what went and came. For a
/// list of terms.
pub(crate) fn differences(
    texts: Texts,
    section: &Section,
    before: &Answers,
    now: &Answers,
) -> Vec<AnyView> {
    let differs = |code: &str| {
        let all = |answers: &Answers| answers.all(code).map(str::to_owned).collect::<Vec<_>>();
        all(before) != all(now)
    };
    let questions = section.questions.iter();
    let changed = questions.filter(|own| differs(&own.code));
    let told = changed.map(|question| {
        view! {
            <dt>{question.label.get(texts.locale()).to_owned()}</dt>
            <dd class="difference">{difference(texts, question, before, now)}</dd>
        }
        .into_any()
    });
    told.collect()
}

/// What was there then and is gone now, and what came since, word by word.
fn difference(texts: Texts, question: &Question, before: &Answers, now: &Answers) -> AnyView {
    let told = |answers: &Answers| words(texts.locale(), question, answers);
    text_difference(&told(before), &told(now))
}

/// What was in a text before and is gone now, and what came since, word by word.
pub(crate) fn text_difference(before: &str, now: &str) -> AnyView {
    let parts = passages(before, now).into_iter().map(|passage| {
        let Passage { same, gone, come } = passage;
        let gone = (!gone.is_empty()).then(|| view! { <del>{gone}</del> " " });
        let come = (!come.is_empty()).then(|| view! { <ins>{come}</ins> });
        view! { {gone} {come} {same} }
    });
    parts.collect_view().into_any()
}

/// What went and came at one place, and what is the same after it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Passage {
    gone: String,
    come: String,
    same: String,
}

/// Two texts side by side, word by word. A lone space between changes belongs to them: words that go
/// or come together are one passage.
fn passages(before: &str, now: &str) -> Vec<Passage> {
    let words = TextDiff::from_words(before, now);
    let words: Vec<_> = words.iter_all_changes().collect();
    let mut passages = vec![Passage::default()];
    for (place, word) in words.iter().enumerate() {
        let between = || {
            let changed = |other: Option<&similar::Change<&str>>| {
                other.is_some_and(|other| other.tag() != ChangeTag::Equal)
            };
            word.value().trim().is_empty()
                && place > 0
                && changed(words.get(place - 1))
                && changed(words.get(place + 1))
        };
        let Some(last) = passages.last_mut() else {
            break;
        };
        match word.tag() {
            ChangeTag::Equal if between() => {
                last.gone.push_str(word.value());
                last.come.push_str(word.value());
            }
            ChangeTag::Equal => last.same.push_str(word.value()),
            tag => {
                if !last.same.is_empty() {
                    passages.push(Passage::default());
                }
                if let Some(last) = passages.last_mut() {
                    let side = if tag == ChangeTag::Delete {
                        &mut last.gone
                    } else {
                        &mut last.come
                    };
                    side.push_str(word.value());
                }
            }
        }
    }
    for passage in &mut passages {
        for side in [&mut passage.gone, &mut passage.come] {
            if side.trim().is_empty() {
                side.clear();
            }
        }
    }
    passages
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(gone: &str, come: &str, same: &str) -> Passage {
        let [gone, come, same] = [gone, come, same].map(str::to_owned);
        Passage { gone, come, same }
    }

    #[test]
    fn words_that_go_or_come_together_are_one_passage() {
        let found = passages(
            "a town of nine thousand",
            "a city by a river of nine thousand",
        );
        assert_eq!(
            found,
            [
                passage("", "", "a "),
                passage("town", "city by a river", " of nine thousand")
            ]
        );
        assert_eq!(passages("same", "same"), [passage("", "", "same")]);
        assert_eq!(passages("", "new words"), [passage("", "new words", "")]);
    }
}
