//! `palmares assign`: entries shared out among jurors.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::Command;

use serde_json::{Value, json};

fn assign(problem: &Value) -> (Option<Value>, String, bool) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("problem.json");
    std::fs::write(&file, problem.to_string()).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_palmares"))
        .arg("assign")
        .arg(&file)
        .output()
        .unwrap();
    (
        serde_json::from_slice(&output.stdout).ok(),
        String::from_utf8(output.stderr).unwrap(),
        output.status.success(),
    )
}

fn problem(conflicts: &Value) -> Value {
    let entry = |id: &str, language: &str| json!({ "entry": id, "category": "A", "language": language, "country": "PT" });
    let juror = |id: &str, languages: &[&str]| json!({ "juror": id, "languages": languages, "categories": null, "country": null, "max_load": 2 });
    json!({
        "entries": [entry("e1", "fr"), entry("e2", "en")],
        "jurors": [juror("x", &["fr", "en"]), juror("y", &["fr", "en"]), juror("z", &["en"])],
        "conflicts": conflicts,
        "keep": [],
        "wanted": 2,
        "seed": 1
    })
}

#[test]
fn an_assignment_is_printed() {
    let (printed, told, well) = assign(&problem(&json!([])));
    assert!(well, "{told}");
    let printed = printed.unwrap();
    assert_eq!(printed["panels"]["e1"], json!(["x", "y"]));
    assert_eq!(printed["panels"]["e2"].as_array().unwrap().len(), 2);
    assert_eq!(printed["complete"], true);
}

#[test]
fn what_is_impossible_is_told_with_the_reason() {
    let (printed, told, well) = assign(&problem(&json!([["e1", "x"]])));
    assert!(!well);
    assert_eq!(printed.unwrap()["complete"], false);
    assert!(
        told.contains("e1 (category A, fr) gets 1 of 2 ballots; of the jurors, 1 in conflict, 1 without its language"),
        "{told}"
    );
}

#[test]
fn a_problem_about_nobody_is_refused() {
    let (printed, told, well) = assign(&problem(&json!([["e9", "w"]])));
    assert!(!well && printed.is_none());
    assert!(
        told.contains("there is no entry e9") && told.contains("there is no juror w"),
        "{told}"
    );
}
