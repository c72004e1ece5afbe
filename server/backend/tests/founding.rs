//! Founding an edition from its definition.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only test functions for tests; the steps they share fail the same way"
)]

#[path = "support/season.rs"]
mod season;
#[path = "support/site.rs"]
mod site;

use backend::services::founding::{FoundingTrouble, definition};
use domain::{
    edition::{Edition, FlawKind, QuestionKind, TimetableProblem},
    locale::Locale,
    ports::PublicSite,
    scoring::rubric::RubricProblem,
};
use serde_json::{Value, json};
use site::Site;

fn document() -> Value {
    serde_json::to_value(season::edition()).unwrap()
}

/// The only flaw of the definition after a change at a place.
fn flaw(pointer: &str, value: Value) -> (String, FlawKind) {
    let mut document = document();
    *document.pointer_mut(pointer).unwrap() = value;
    match definition(&document.to_string()) {
        Err(FoundingTrouble::Flawed(mut flaws)) if flaws.len() == 1 => {
            let flaw = flaws.remove(0);
            (flaw.place, flaw.kind)
        }
        other => panic!("{pointer}: {other:?}"),
    }
}

#[test]
fn each_flaw_is_told_at_its_place() {
    let text = json!({ "ca": "a", "en": "a", "es": "a", "fr": " ", "pt": "a" });
    let cases = [
        (
            "/lede",
            text.clone(),
            "lede",
            FlawKind::TextMissing(Locale::Fr),
        ),
        (
            "/sections/1/questions/0/label",
            text.clone(),
            "questions.title.label",
            FlawKind::TextMissing(Locale::Fr),
        ),
        (
            "/rounds/0/rubric/criteria/0/anchors/1/text",
            text,
            "rounds.jury1.criteria.equality.anchors.3",
            FlawKind::TextMissing(Locale::Fr),
        ),
        (
            "/ceremony/date",
            json!("2026-02-30"),
            "ceremony.date",
            FlawKind::NotADay,
        ),
        (
            "/practice_period/to",
            json!("2020-01-01"),
            "practice_period",
            FlawKind::Backwards,
        ),
        (
            "/mention_kinds/1/category",
            json!("Z"),
            "mention_kinds.category-a",
            FlawKind::Unknown("Z".to_owned()),
        ),
        (
            "/mention_kinds/0/code",
            json!("first"),
            "mention_kinds",
            FlawKind::WinnerNotFirst,
        ),
        (
            "/sections/0/code",
            json!("contacts"),
            "sections.contacts",
            FlawKind::CodeUnfit,
        ),
        (
            "/sections/0/questions/4/code",
            json!("revision"),
            "questions.revision",
            FlawKind::CodeUnfit,
        ),
        (
            "/sections/0/questions/4/code",
            json!("city"),
            "questions.city",
            FlawKind::CodeTwice,
        ),
        (
            "/sections/0/questions/4/code",
            json!("The promoter"),
            "questions.The promoter",
            FlawKind::CodeUnfit,
        ),
        (
            "/sections/1/questions/0/kind",
            json!("long_text"),
            "questions.title",
            FlawKind::QuestionMissing(QuestionKind::ShortText),
        ),
        (
            "/sections/0/questions/7/max_words",
            json!(5),
            "questions.inhabitants",
            FlawKind::LimitUnfit,
        ),
        (
            "/sections/0/questions/3/max_words",
            json!(0),
            "questions.government",
            FlawKind::LimitUnfit,
        ),
        (
            "/entry_languages",
            json!(["en", "fr"]),
            "questions.language",
            FlawKind::OptionsDiffer,
        ),
        (
            "/rounds/0/ballots_wanted",
            json!(0),
            "rounds.jury1",
            FlawKind::LimitUnfit,
        ),
        (
            "/rounds/0/cut_off",
            json!({ "top_share": { "percent": 101, "at_most": null } }),
            "rounds.jury1",
            FlawKind::LimitUnfit,
        ),
        (
            "/rounds/0/rubric/criteria/1/code",
            json!("equality"),
            "rounds.jury1",
            FlawKind::Rubric(RubricProblem::CodeTwice {
                criterion: "equality".to_owned(),
            }),
        ),
        (
            "/timetable/1/window/opens",
            json!(0),
            "timetable",
            FlawKind::Timetable(TimetableProblem::Overlap(1)),
        ),
    ];
    let long = json!(Edition::MOST_GRACE + 1);
    let grace = (
        "/grace_minutes",
        long,
        "grace_minutes",
        FlawKind::GraceUnfit,
    );
    for (pointer, value, place, kind) in cases.into_iter().chain([grace]) {
        assert_eq!(flaw(pointer, value), (place.to_owned(), kind), "{pointer}");
    }
    let mut document = document();
    document["timetable"] = json!([]);
    let Err(FoundingTrouble::Flawed(flaws)) = definition(&document.to_string()) else {
        panic!()
    };
    let places: Vec<&str> = flaws.iter().map(|flaw| flaw.place.as_str()).collect();
    assert_eq!(
        places,
        ["timetable.jury1", "timetable.jury2", "timetable.submission"]
    );
}

#[test]
fn what_nothing_reads_and_what_cannot_be_read_is_told() {
    let mut misspelt = document();
    misspelt["sections"][0]["questions"][0]["max_word"] = json!(20);
    misspelt["tilte"] = json!("x");
    let Err(FoundingTrouble::Unread(names)) = definition(&misspelt.to_string()) else {
        panic!()
    };
    assert_eq!(names, ["sections[0].questions[0].max_word", "tilte"]);
    let mut nowhere = document();
    nowhere["time_zone"] = json!("Europe/Atlantis");
    assert!(matches!(
        definition(&nowhere.to_string()),
        Err(FoundingTrouble::UnknownZone(_))
    ));
    for text in ["", "{", "{}", "number = 20", "number = = 20"] {
        assert!(
            matches!(definition(text), Err(FoundingTrouble::Unreadable(_))),
            "{text}"
        );
    }
}

/// The same document in the other notation, everything within a name on one line.
fn toml(value: &Value) -> String {
    let list = |inner: Vec<String>, open, close| format!("{open}{}{close}", inner.join(", "));
    match value {
        Value::Object(fields) => {
            let given = fields.iter().filter(|(_, value)| !value.is_null());
            list(
                given
                    .map(|(name, value)| format!("{name} = {}", toml(value)))
                    .collect(),
                "{",
                "}",
            )
        }
        Value::Array(values) => list(values.iter().map(toml).collect(), "[", "]"),
        other => other.to_string(),
    }
}

#[tokio::test]
async fn an_edition_is_founded_once_from_json_or_toml() {
    for site in Site::all().await {
        let edition = season::edition();
        let document = document();
        let names = document.as_object().unwrap().iter();
        let lines = names.map(|(name, value)| format!("{name} = {}\n", toml(value)));
        let in_toml: String = lines.collect();
        let id = site.backend.found_edition(&in_toml).await.unwrap();
        let found = site
            .backend
            .edition(&site.anybody(), edition.year)
            .await
            .unwrap();
        assert_eq!((found.id, &*found.edition), (id, &edition));
        let again = site.backend.found_edition(&document.to_string()).await;
        let Err(FoundingTrouble::YearTaken(year)) = again else {
            panic!("{again:?}")
        };
        assert_eq!(year, edition.year);
        site.clear().await;
    }
}
