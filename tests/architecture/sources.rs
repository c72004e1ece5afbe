//! Habits that keep the sources readable and safe, checked.

use regex::Regex;

use super::tree::{files, text, without_tests};

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern")
}

#[test]
fn features_are_chosen_in_one_file() {
    let found: Vec<String> = files("app/src", &[".rs"])
        .into_iter()
        .filter(|(name, path)| name != "app/src/lib.rs" && text(path).contains("cfg(feature"))
        .map(|(name, _)| name)
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn i13_there_is_one_text_area() {
    let found: Vec<String> = files("app/src", &[".rs"])
        .into_iter()
        .filter(|(name, path)| {
            name != "app/src/components/text_area.rs" && text(path).contains("<textarea")
        })
        .map(|(name, _)| name)
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn no_file_is_longer_than_a_person_reads() {
    let long: Vec<String> = files("", &[".rs", ".css", ".mjs"])
        .into_iter()
        .map(|(name, path)| (name, text(&path).lines().count()))
        .filter(|(_, lines)| *lines > 400)
        .map(|(name, lines)| format!("{name}: {lines}"))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_folder_of_sources_says_what_goes_where() {
    let mut folders: Vec<_> = files("", &[".rs", ".css", ".mjs", ".sql", ".ftl"])
        .into_iter()
        .filter_map(|(_, path)| path.parent().map(std::path::Path::to_owned))
        .collect();
    folders.dedup();
    folders.retain(|folder| {
        // The five languages have one set of files, described once above them.
        let above = folder
            .parent()
            .is_some_and(|above| above.ends_with("app/locales"));
        !above && !folder.join("README.md").is_file()
    });
    folders.sort();
    folders.dedup();
    assert!(folders.is_empty(), "no README.md in {folders:#?}");
}

#[test]
fn views_hold_no_sentences() {
    let between_tags = pattern(r#">\s*"[A-Z][a-z]+ [a-z]+"#);
    let attribute = pattern(r#"(?:aria-label|title|placeholder|alt)="[A-Za-z]+[ "]"#);
    for (name, path) in files("app/src", &[".rs"]) {
        let whole = text(&path);
        let source = without_tests(&whole);
        for rule in [&between_tags, &attribute] {
            let found = rule.find(source).map(|found| found.as_str());
            assert_eq!(found, None, "{name}");
        }
    }
}

#[test]
fn nothing_is_put_off() {
    // Put together here, so that this file does not hold them itself.
    let words = ["TO", "FIX", "XX", "HA"]
        .into_iter()
        .zip(["DO", "ME", "X", "CK"])
        .map(|(head, tail)| format!("{head}{tail}"));
    let words: Vec<String> = words.collect();
    let any = pattern(&format!(r"\b(?:{})\b", words.join("|")));
    let endings = [
        ".rs", ".css", ".mjs", ".md", ".toml", ".sql", ".ftl", ".json",
    ];
    for (name, path) in files("", &endings) {
        if name.contains("-lock.json") || name.contains("/seed/") {
            continue;
        }
        let whole = text(&path);
        let found = any.find(&whole).map(|found| found.as_str());
        assert_eq!(found, None, "{name}");
    }
}

#[test]
fn server_functions_are_posts_of_json_below_api() {
    // S09: nothing with a side effect may be reached by a link.
    let server = pattern(r"#\[server\(([^]]*)\)\]");
    let mut count = 0;
    for (name, path) in files("app/src", &[".rs"]) {
        for found in server.captures_iter(&text(&path)) {
            count += 1;
            let arguments = &found[1];
            assert!(
                arguments.contains(r#"prefix = "/api""#),
                "{name}: {arguments}"
            );
            assert!(arguments.contains("codec::Json"), "{name}: {arguments}");
        }
    }
    assert_eq!(count, app::endpoints::table().len());
}
