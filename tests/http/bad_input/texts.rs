//! Characters and lengths.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn i03_i04_characters_and_lengths_that_no_field_takes_are_told_at_their_place() {
    let mut writing = Writing::new().await;
    let edition = writing.site.edition().await;
    let line = "x".repeat(301);
    let long = "x".repeat(20_001);
    for section in &edition.sections {
        for question in &section.questions {
            let too_long = match question.kind {
                QuestionKind::LongText | QuestionKind::Url => &long,
                _ => &line,
            };
            for bad in [
                "a\0b",
                "a\u{7}b",
                "Sant \u{202E}xoB",
                "a\u{2066}b\u{2069}",
                too_long,
            ] {
                let answer = writing.save(&section.code, "0", &question.code, bad).await;
                let code = &question.code;
                assert_eq!(answer.status, 422, "{code}: {bad:.20?}");
                assert!(told_at(&answer, code), "{code}: {bad:.20?}");
                if matches!(
                    question.kind,
                    QuestionKind::ShortText | QuestionKind::LongText
                ) {
                    let kept = domain::text::showable(bad);
                    assert_eq!(
                        field_value(&answer, code),
                        kept,
                        "{code}: typed text is lost"
                    );
                }
            }
        }
        assert_eq!(
            writing.revision(&section.code).await,
            "0",
            "nothing was saved"
        );
    }
    for field in ["contact-0-name", "contact-0-email", "contact-5-phone"] {
        let answer = writing.save("contacts", "0", field, "a\0b").await;
        assert_eq!(answer.status, 422, "{field}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn emoji_marks_and_many_scripts_come_back_as_they_were_typed() {
    let mut writing = Writing::new().await;
    let text = "Sant Feliu d’Olò 👩‍👩‍👧 — مرحبا, 参加, участие & <b>\n\nSecond; \"quoted\"\n\tindented";
    let answer = writing.save("story", "0", "territory", text).await;
    assert_eq!(answer.status, 303);
    let path = writing.section("story");
    let page = writing.owner.get(&path).await;
    assert_eq!(field_value(&page, "territory"), text);
    let decomposed = "Co\u{301}rdoba";
    let answer = writing.save("who", "0", "city", decomposed).await;
    assert_eq!(answer.status, 303);
    let path = writing.section("who");
    assert_eq!(
        field_value(&writing.owner.get(&path).await, "city"),
        "Córdoba"
    );
}
