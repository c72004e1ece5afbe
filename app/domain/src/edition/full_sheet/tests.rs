use super::*;
use crate::{
    edition::{
        Ceremony, Condition, Eligibility, LateConflict, PanelRule, Phase, PhaseWindow,
        PracticePeriod, QuestionKind, QuestionOption, Readers, RoundKind, Timetable, Visibility,
        form_consistency::form_flaws,
    },
    localized::Localized,
    ranking::{
        cutoff::{CutOff, TieRule},
        method::Method,
    },
    scoring::{
        rubric::{Rubric, TotalRule},
        scale::Scale,
    },
};

fn words() -> Localized {
    let text = || "Words".to_owned();
    Localized {
        ca: text(),
        en: text(),
        es: text(),
        fr: text(),
        pt: text(),
    }
}

fn question(code: &str, kind: QuestionKind, options: &[&str]) -> Question {
    let option = |code: &&str| QuestionOption {
        code: (*code).to_owned(),
        label: words(),
    };
    Question {
        code: code.to_owned(),
        kind,
        label: words(),
        hint: None,
        required: true,
        max_words: None,
        options: kind
            .has_options()
            .then(|| options.iter().map(option).collect()),
        readers: Readers::Jury,
        in_summary: false,
        identifying: false,
        files: None,
        shown_if: None,
        rules: Default::default(),
    }
}

fn section(code: &str, step: FormStep, questions: Vec<Question>) -> Section {
    Section {
        code: code.to_owned(),
        title: words(),
        intro: words(),
        step,
        questions,
    }
}

fn judged(code: &str) -> Round {
    Round {
        code: code.to_owned(),
        name: words(),
        kind: RoundKind::Scoring,
        rubric: Rubric {
            scale: Scale {
                low: 0,
                high: 1_000,
                step: 100,
            },
            criteria: Vec::new(),
            total: TotalRule::WeightedMean,
        },
        method: Method::WeightedMean,
        cut_off: CutOff::All,
        cut_by_category: false,
        reserved: None,
        tie_rule: TieRule::AllThrough,
        ballots_wanted: 1,
        panel: PanelRule::Everyone,
        comment_required: false,
        visibility: Visibility::default(),
        late_conflict: LateConflict::Void,
    }
}

/// Two rounds, from 10 to 20 and from 30 to 40; the full sheet closes at 25.
pub(in crate::edition) fn edition() -> Edition {
    use QuestionKind::{Choice, Country, LongText, ShortText};
    let window = |round: &str, opens, closes| PhaseWindow {
        phase: Phase::Round {
            round: round.to_owned(),
        },
        window: Window {
            opens: Moment(opens),
            closes: Moment(closes),
        },
    };
    let needed = [
        question("title", ShortText, &[]),
        question("government", ShortText, &[]),
        question("country", Country, &[]),
        question("summary", LongText, &[]),
        question("category", Choice, &[]),
        question("language", Choice, &["en"]),
        question("size_class", Choice, &[]),
        question("kind", Choice, &["a", "b"]),
    ];
    let more = vec![question("story", LongText, &[])];
    Edition {
        number: 20,
        year: 2026,
        title: words(),
        lede: words(),
        who_may_take_part: words(),
        what_is_judged: words(),
        how_it_goes: words(),
        ceremony: Ceremony {
            place: String::new(),
            date: String::new(),
            text: words(),
        },
        time_zone: "UTC".to_owned(),
        entry_languages: vec!["en".to_owned()],
        practice_period: PracticePeriod {
            from: String::new(),
            to: String::new(),
        },
        categories: Vec::new(),
        size_classes: Vec::new(),
        sections: vec![
            section("who", FormStep::Entry, needed.into()),
            section("more", FormStep::FullSheet, more),
        ],
        full_sheet: Some(FullSheet {
            after: "first".to_owned(),
            closes: Moment(25),
        }),
        rounds: vec![judged("first"), judged("second")],
        open_vote: None,
        mention_kinds: Vec::new(),
        timetable: Timetable(vec![window("first", 10, 20), window("second", 30, 40)]),
    }
}

/// The places at which two steps do not hold together.
fn places(change: impl FnOnce(&mut Edition)) -> Vec<String> {
    let mut changed = edition();
    let before: Vec<_> = form_flaws(&changed);
    change(&mut changed);
    let after = form_flaws(&changed).into_iter();
    let new = after.filter(|flaw| !before.contains(flaw));
    new.map(|flaw| flaw.place).collect()
}

fn full_sheet_of(edition: &mut Edition) -> &mut FullSheet {
    edition.full_sheet.as_mut().unwrap()
}

#[test]
fn what_was_stored_before_there_were_steps_is_an_entry_and_is_stored_as_it_was() {
    let own = section("who", FormStep::Entry, Vec::new());
    let stored = serde_json::to_value(&own).unwrap();
    assert!(stored.get("step").is_none());
    assert_eq!(serde_json::from_value::<Section>(stored).unwrap(), own);
    let stored = serde_json::to_value(edition().of_entry()).unwrap();
    assert!(stored.get("full_sheet").is_none());
    for step in FormStep::ALL {
        assert_eq!(serde_json::to_value(step).unwrap(), step.code());
        assert_eq!(FormStep::from_code(step.code()), Some(step));
    }
}

#[test]
fn the_entry_is_the_form_without_its_second_step() {
    let edition = edition();
    let entry = edition.of_entry();
    assert!(edition.has_full_sheet() && !entry.has_full_sheet());
    assert!(edition.is_full_sheet("more") && !edition.is_full_sheet("who"));
    assert!(edition.asks_later("story") && !edition.asks_later("title"));
    assert!(entry.section("more").is_none() && entry.question("story").is_none());
    assert!(entry.section("who").is_some());
}

#[test]
fn the_next_phase_ends_it_whatever_became_of_the_calendar() {
    let mut edition = edition();
    assert_eq!(edition.full_sheet_closes(), Some(Moment(25)));
    full_sheet_of(&mut edition).closes = Moment(35);
    assert_eq!(edition.full_sheet_closes(), Some(Moment(30)));
    full_sheet_of(&mut edition).after = "none".to_owned();
    assert_eq!(edition.full_sheet_closes(), None);
}

#[test]
fn it_is_read_in_the_rounds_after_the_one_that_decides_who_is_asked() {
    let edition = edition();
    let reads = |code| edition.reads_full_sheet(edition.round(code).unwrap());
    assert!(!reads("first"));
    assert!(reads("second"));
    let entry = edition.of_entry();
    assert!(!entry.reads_full_sheet(entry.round("second").unwrap()));
}

#[test]
fn it_lies_between_its_round_and_the_next_phase_and_something_follows_its_round() {
    assert!(places(|_| ()).is_empty());
    for closes in [20, 31] {
        let told = places(|edition| full_sheet_of(edition).closes = Moment(closes));
        assert_eq!(told, ["full_sheet.closes"], "{closes}");
    }
    assert!(places(|edition| full_sheet_of(edition).closes = Moment(30)).is_empty());
    let told = places(|edition| {
        let sheet = full_sheet_of(edition);
        sheet.after = "second".to_owned();
        sheet.closes = Moment(45);
    });
    assert_eq!(told, ["full_sheet.after"]);
    let told = places(|edition| full_sheet_of(edition).after = "none".to_owned());
    assert_eq!(told, ["full_sheet.after"]);
    let told = places(|edition| edition.full_sheet = None);
    assert_eq!(told, ["sections.more.step"]);
}

#[test]
fn the_entry_asks_what_every_form_needs_and_depends_on_nothing_that_comes_later() {
    let told = places(|edition| {
        let moved = edition.sections[0].questions.remove(0);
        edition.sections[1].questions.push(moved);
    });
    assert_eq!(told, ["questions.title"]);
    let if_a = |question: &str| {
        Some(Condition {
            question: question.to_owned(),
            any_of: vec!["a".to_owned()],
        })
    };
    let told = places(|edition| edition.sections[1].questions[0].shown_if = if_a("kind"));
    assert!(told.is_empty(), "what comes later may depend on the entry");
    let told = places(|edition| {
        let mut later = question("later", QuestionKind::Choice, &["a"]);
        later.required = false;
        edition.sections[1].questions.push(later);
        edition.sections.swap(0, 1);
        edition.sections[1].questions[7].shown_if = if_a("later");
    });
    assert_eq!(told, ["questions.kind.shown_if"]);
    let told = places(|edition| {
        let mut decides = question("decides", QuestionKind::Choice, &["a"]);
        decides.rules.eligible = Some(Eligibility {
            any_of: vec!["a".to_owned()],
            advice: None,
        });
        edition.sections[1].questions.push(decides);
    });
    assert_eq!(told, ["questions.decides.eligible"]);
}

#[test]
fn a_section_moves_to_the_full_sheet_only_where_nobody_answered_it() {
    use crate::submission::Answers;
    let before = edition();
    let mut entry = before.clone();
    entry.sections[1].step = FormStep::Entry;
    let mut answers = Answers::default();
    answers.set("story", "Told");
    let lost = entry.answers_lost(&before, &[answers.clone()]);
    assert_eq!(lost.of("questions.story").count(), 1);
    assert!(
        entry
            .answers_lost(&before, &[Answers::default()])
            .is_empty()
    );
    // Of the full sheet nothing is missing in an entry; of the entry it would be.
    let faults = |one: &Edition, other: &Edition| {
        let gained = one.faults_gained(other, &Answers::default());
        gained
            .into_iter()
            .filter(|own| own.field == "story")
            .count()
    };
    assert_eq!(faults(&before, &entry), 1);
    assert_eq!(faults(&entry, &before), 0);
}
