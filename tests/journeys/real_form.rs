//! Practices that cities really wrote, typed into the form as a browser without scripts sends it, and
//! read back. The texts are no part of this project: where they are not at hand, this is skipped.

use domain::{edition::QuestionKind, text::TEXT_LIMIT};
use regex::Regex;
use scraper::Selector;
use serde_json::Value;
use testkit::{Answer, TestSite, Visitor, season::Time};
use unicode_normalization::UnicodeNormalization;

use crate::real_input::file;

const FILES: [&str; 3] = [
    "practices_fr.jsonl",
    "practices_multilang.jsonl",
    "proposals_ca_es.jsonl",
];

/// A title and the longer texts of a practice.
fn practice(line: &str) -> (String, Vec<String>) {
    let row: Value = serde_json::from_str(line).expect("a practice");
    let row = row.as_object().expect("fields");
    let texts = row.iter().filter_map(|(name, value)| {
        let text = value.as_str().filter(|text| text.chars().count() > 80)?;
        (name != "title" && name != "source").then_some(text)
    });
    let texts = texts.flat_map(pieces).collect();
    let title = row["title"].as_str().expect("a title").to_owned();
    (title, texts)
}

/// What a question takes at once: longer texts go into several, paragraph by paragraph.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for paragraph in text.split_inclusive('\n') {
        let last = pieces.last().expect("a piece");
        if last.chars().count() + paragraph.chars().count() > TEXT_LIMIT {
            pieces.push(String::new());
        }
        pieces.last_mut().expect("a piece").push_str(paragraph);
    }
    pieces
}

/// What is kept of a text: composed characters, nothing around it, one kind of line end (one practice
/// has U+2028), and not the invisible marks that another brought along from a video's title.
fn kept(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\u{2028}', "\n");
    let text: String = text.replace(['\u{202A}', '\u{202C}'], "").nfc().collect();
    text.trim().to_owned()
}

/// The text of the first element, its spaces and line ends as they are.
fn as_it_stands(page: &Answer, css: &str) -> String {
    let (html, css) = (page.html(), Selector::parse(css).expect("a selector"));
    let element = html.select(&css).next().expect("an element");
    element.text().collect()
}

/// The practice as a draft of its own; what stands on the pages afterwards.
async fn typed(
    owner: &mut Visitor,
    begin: &str,
    key: &str,
    questions: &[String],
    texts: &[String],
) -> Vec<(String, String)> {
    let begun = owner.post(begin, &[("key", key)]).await;
    let first = begun.location().expect("the first section");
    let story = first.replace("/sections/contacts", "/sections/story");
    // Line ends as browsers send them.
    let sent: Vec<String> = texts
        .iter()
        .map(|text| text.replace('\n', "\r\n"))
        .collect();
    let mut fields = vec![("revision", "0"), ("then", "stay")];
    fields.extend(
        questions
            .iter()
            .map(String::as_str)
            .zip(sent.iter().map(String::as_str)),
    );
    let saved = owner.post(&story, &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    let page = owner.get(&story).await;
    let review = owner
        .get(&story.replace("/sections/story", "/review"))
        .await;
    let mut read = Vec::new();
    // The review shows the same, in paragraphs and lists: marks and numbers before points are drawn.
    let drawn = Regex::new(r"\d{1,3}[.)]|[-–—*•·●▪◦\u{f0b7}]|\s").expect("a pattern");
    let dense = |text: &str| drawn.replace_all(text, "").into_owned();
    for (question, text) in questions.iter().zip(texts) {
        let stands = as_it_stands(&page, &format!("textarea[name={question}]"));
        let counted = page.texts(&format!("#f-{question}-count")).concat();
        let mut answers = review.texts("dd > div[lang]").into_iter();
        let shown = answers.any(|shown| dense(&shown) == dense(&kept(text)));
        assert!(shown, "not on the review: {text}");
        read.push((stands, counted));
    }
    read
}

#[tokio::test(flavor = "multi_thread")]
async fn every_real_practice_goes_through_the_form_and_comes_back_as_it_was() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let edition = site.edition().await;
    let story = edition.section("story").expect("the story");
    let long = story
        .questions
        .iter()
        .filter(|own| own.kind == QuestionKind::LongText);
    let questions: Vec<String> = long.map(|own| own.code.clone()).collect();
    assert!(questions.len() > 3);
    let begin = format!("/en/submissions/start/{}", site.edition_id().await);
    let mut owner = site.first(None).await;
    // Another way of counting than the program's: a regular expression over the whole text.
    let word =
        Regex::new(r"[^\s\x{200B}—―]*[\p{Alphabetic}\p{N}][^\s\x{200B}—―]*").expect("a pattern");
    let (mut practices, mut texts, mut words) = (0, 0, 0);
    for name in FILES {
        let Some(lines) = file(name) else { return };
        for line in lines.lines() {
            let (title, long) = practice(line);
            let all: Vec<String> = std::iter::once(title).chain(long).collect();
            for some in all.chunks(questions.len()) {
                let key = format!("{name}-{practices}-{texts}");
                let read = typed(&mut owner, &begin, &key, &questions, some).await;
                for (text, (stands, counted)) in some.iter().zip(read) {
                    let text = kept(text);
                    assert_eq!(stands, text, "{name}");
                    let count = word.find_iter(&text).count();
                    let shown: String = counted.chars().take_while(char::is_ascii_digit).collect();
                    assert_eq!(shown, count.to_string(), "{name}: {text}");
                    (texts, words) = (texts + 1, words + count);
                }
            }
            practices += 1;
        }
    }
    println!("{practices} practices, {texts} texts, {words} words came back as they were");
    assert!(practices > 300);
}
