//! Identifiers, queries.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a05_a12_i02_ids_that_are_unknown_foreign_or_of_another_edition_are_not_found() {
    let mut judging = Judging::new().await;
    let site = &judging.site;
    let mut next = (*site.edition().await).clone();
    next.year = YEAR + 1;
    next.number += 1;
    let text = serde_json::to_string(&next).expect("JSON");
    site.backend
        .found_edition(&text)
        .await
        .expect("a second edition");
    let secretary = site.secretaries().await.0.email;
    let mut office = site.person(&secretary).await;
    let id = judging.id;
    for bad in [
        "00000000-0000-0000-0000-000000000000",
        "0192aaaa-0000-7000-8000-000000000001",
        "not-a-uuid",
        "99999999999999999999",
        "%00",
        "..",
        "{id}",
    ] {
        for (visitor, path) in [
            (&mut judging.juror, format!("/en/jury/{YEAR}/entries/{bad}")),
            (&mut office, format!("/en/office/{YEAR}/submissions/{bad}")),
        ] {
            assert_eq!(visitor.get(&path).await.status, 404, "{path}");
            let posted = visitor
                .post(&path, &[("revision", "1"), ("verdict", "eligible")])
                .await;
            // To the office the calendar is told before anything else, whatever the id.
            assert!(
                matches!(posted.status, 404 | 409),
                "{path}: {}",
                posted.status
            );
        }
    }
    let other = YEAR + 1;
    let path = format!("/en/jury/{other}/entries/{id}");
    assert_eq!(judging.juror.get(&path).await.status, 404, "{path}");
    let path = format!("/en/office/{other}/submissions/{id}");
    assert_eq!(office.get(&path).await.status, 404, "{path}");
    let call =
        json!({"year": other, "submission": id.0, "revision": 0, "marks": [], "comment": ""});
    let answer = judging.juror.call("/api/jury/save-ballot", &call).await;
    assert_eq!((answer.status, answer.text.as_str()), (404, "\"Gone\""));
    // A05: somebody else's draft, by every door.
    let writing = Writing::new().await;
    let people = writing.site.people_with(None).await;
    let mut stranger = writing.site.person(&people[1].email).await;
    let own = format!("/en/submissions/{}", writing.id);
    for end in [
        "",
        "/sections/who",
        "/sections/contacts",
        "/review",
        "/receipt",
    ] {
        assert_eq!(
            stranger.get(&format!("{own}{end}")).await.status,
            404,
            "{end}"
        );
    }
    for end in [
        "/sections/who",
        "/sections/contacts",
        "/review",
        "/withdraw",
        "/reopen",
    ] {
        let answer = stranger.post(&format!("{own}{end}"), &[]).await;
        assert_eq!(answer.status, 404, "{end}");
    }
    let call = json!({"submission": writing.id.0, "section": "who", "revision": 0, "fields": []});
    let answer = stranger.call("/api/submissions/save-section", &call).await;
    assert_eq!(answer.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn i02_i16_a18_queries_with_anything_in_them_do_no_harm() {
    let site = TestSite::new().await;
    let mut visitor = site.first(Some(Role::Secretariat)).await;
    for query in [
        "page=-1",
        "page=99999999999999999999",
        "page=1e9",
        "state=winner",
        "state=%00",
        "text=%25%5F%27%22%3B--",
        "text=%F0%9F%98%80%ff",
        "category=ZZ&country=XX",
        "sort=score&filter[juror]=1",
        "text=%25%25%25%25%25%25%25%25%25%25%25a",
    ] {
        for page in ["submissions", "log", "rounds/jury1/standings", ""] {
            let path = format!("/en/office/{YEAR}/{page}?{query}");
            let answer = visitor.get(path.trim_end_matches('/')).await;
            assert!(answer.status < 500, "{path}");
        }
    }
}
