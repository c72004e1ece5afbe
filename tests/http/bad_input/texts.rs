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
        for bad in ["a\0b", line.as_str()] {
            let answer = writing.save("contacts", "0", field, bad).await;
            assert_eq!(answer.status, 422, "{field}");
            assert!(told_at(&answer, field), "{field}");
            let kept = domain::text::showable(bad);
            assert_eq!(field_value(&answer, field), kept, "{field}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_browser_cuts_off_what_is_pasted_and_the_server_says_how_much_fits() {
    let mut writing = Writing::new().await;
    let edition = writing.site.edition().await;
    let mut sections: Vec<&str> = edition
        .sections
        .iter()
        .map(|own| own.code.as_str())
        .collect();
    sections.push("contacts");
    for section in sections {
        let path = writing.section(section);
        let page = writing.owner.get(&path).await;
        assert!(!page.text.contains("maxlength"), "{section}");
    }
    // With an address longer than a line, which the field for addresses takes.
    let address = |length: usize| {
        let start = "https://example.org/";
        format!("{start}{}", "a".repeat(length - start.len()))
    };
    let (fits, long) = (address(500), address(501));
    let saved = writing.save("summary", "0", "website", &fits).await;
    assert_eq!(saved.status, 303);
    let texts = [
        ("summary", "1", "website", long, "500 characters fit"),
        (
            "story",
            "0",
            "territory",
            "é".repeat(20_001),
            "20,000 characters fit",
        ),
        (
            "practice",
            "0",
            "title",
            "é".repeat(301),
            "300 characters fit",
        ),
        (
            "contacts",
            "0",
            "contact-0-role",
            "é".repeat(301),
            "300 characters fit",
        ),
    ];
    for (section, revision, field, text, told) in texts {
        let answer = writing.save(section, revision, field, &text).await;
        assert_eq!(answer.status, 422, "{field}");
        let problem = answer.texts(&format!("[id='f-{field}-problem']"));
        assert!(problem[0].contains(told), "{field}: {problem:?}");
        assert_eq!(field_value(&answer, field), text, "{field}");
        // And while somebody writes: told, not saved, not tried again.
        let call = json!({"submission": writing.id.0, "section": section,
            "revision": revision.parse::<i64>().unwrap(), "fields": [[field, text]]});
        let path = "/api/submissions/save-section";
        let answer = writing.owner.call(path, &call).await;
        assert_eq!((answer.status, answer.text.as_str()), (422, "\"Invalid\""));
        assert_eq!(writing.revision(section).await, revision);
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
