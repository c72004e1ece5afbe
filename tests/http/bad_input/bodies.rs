//! Bodies that are too large, or none.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn i01_bodies_and_forms_beyond_the_limit_are_refused() {
    let mut writing = Writing::new().await;
    let path = writing.section("story");
    let huge = "x".repeat(1_100_000);
    let answer = writing.save("story", "0", "territory", &huge).await;
    assert_eq!(answer.status, 413);
    assert_eq!(answer.texts("h1"), ["This is too much to send at once"]);
    let call = json!({"submission": writing.id.0, "section": "story", "revision": 0,
        "fields": [["territory", huge]]});
    let answer = writing
        .owner
        .call("/api/submissions/save-section", &call)
        .await;
    assert_eq!((answer.status, answer.text.as_str()), (413, "\"Invalid\""));
    let names: Vec<String> = (0..1_000).map(|number| format!("f{number}")).collect();
    let many: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "1")).collect();
    assert_eq!(writing.owner.post(&path, &many).await.status, 413);
    let call = json!({"submission": writing.id.0, "section": "story", "revision": 0,
        "fields": names.iter().map(|name| [name, "1"]).collect::<Vec<_>>()});
    let answer = writing
        .owner
        .call("/api/submissions/save-section", &call)
        .await;
    assert_eq!(answer.status, 422, "a thousand fields of no form");
    assert_eq!(writing.revision("story").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn i01_i04_i17_json_that_is_none_is_the_senders_fault() {
    let mut judging = Judging::new().await;
    let id = judging.id;
    let good = judging.call(0, "7", "x").to_string();
    let deep = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    let bodies = [
        good.replace("\"x\"", "\"\\ud800\""),
        good.replace("\"x\"", "\"\\udc00\\ud800\""),
        good.replace("\"x\"", "7"),
        good.replace("\"x\"", "null"),
        good.replace(&id.to_string(), "not-a-uuid"),
        good.replace("\"revision\":0", "\"revision\":99999999999999999999"),
        good.replace("\"revision\":0", "\"revision\":-0.5"),
        good[..good.len() - 3].to_owned(),
        String::new(),
        "{}".to_owned(),
        "[]".to_owned(),
        "null".to_owned(),
        "\u{FEFF}{}".to_owned(),
        deep.clone(),
        good.replace("[[", "[[{\"a\":1},"),
        format!("{{\"marks\":{deep}}}"),
    ];
    for body in bodies {
        for path in ["/api/jury/save-ballot", "/api/submissions/save-section"] {
            let headers = [
                ("content-type", "application/json"),
                ("accept", "application/json"),
            ];
            let answer = judging
                .juror
                .send("POST", path, &headers, Some(body.clone()))
                .await;
            let shown: String = body.chars().take(60).collect();
            assert_eq!(answer.status, 400, "{path}: {shown}: {}", answer.text);
        }
    }
    // Characters that JSON can carry and no field takes.
    for bad in ["a\0b", "a\u{202E}b"] {
        let answer = judging
            .juror
            .call("/api/jury/save-ballot", &judging.call(0, "7", bad))
            .await;
        assert_eq!(answer.status, 422, "{bad:?}");
    }
    for kind in [
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/xml",
        "",
    ] {
        let headers = [("content-type", kind)];
        for path in [judging.path(), "/api/jury/save-ballot".to_owned()] {
            let body =
                Some("--x\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n%FF".to_owned());
            let answer = judging.juror.send("POST", &path, &headers, body).await;
            assert!(
                (400..500).contains(&answer.status),
                "{path} {kind}: {}",
                answer.status
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn s10_a_call_sent_as_a_plain_form_leads_nowhere() {
    let mut judging = Judging::new().await;
    let headers = [
        ("content-type", "application/json"),
        ("accept", "text/html"),
        ("referer", "https://evil.example/page"),
    ];
    for body in [judging.call(0, "7", "x").to_string(), "{}".to_owned()] {
        let answer = judging
            .juror
            .send("POST", "/api/jury/save-ballot", &headers, Some(body))
            .await;
        assert!(matches!(answer.status, 200 | 400), "{}", answer.status);
        assert_eq!(answer.header("location"), "");
    }
}
