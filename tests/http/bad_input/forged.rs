//! Fields that a form does not have.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a17_fields_that_a_form_does_not_have_are_refused() {
    let mut writing = Writing::new().await;
    let own = format!("/en/submissions/{}", writing.id);
    let edition = writing.site.edition_id().await;
    let mut posts = vec![
        (format!("{own}/sections/who"), "revision=0"),
        (format!("{own}/sections/contacts"), "revision=0"),
        (format!("{own}/review"), ""),
        (format!("{own}/withdraw"), ""),
        (format!("{own}/reopen"), ""),
        (format!("/en/submissions/start/{edition}"), "key=forged"),
        ("/en/account".to_owned(), "name=A&locale=en"),
    ];
    let mut wrong = Vec::new();
    forge(&mut writing.owner, &posts, &mut wrong).await;
    let page = writing.owner.get(&own).await;
    assert_eq!(page.status, 200);
    let caller = writing.site.caller_of(&writing.owner).await;
    let sheet = writing
        .site
        .backend
        .sheet(&caller, writing.id)
        .await
        .expect("the draft");
    assert_eq!(sheet.state, domain::submission::State::Draft);

    let mut judging = Judging::new().await;
    let ballot = judging.path();
    posts = vec![
        (ballot.clone(), "revision=0&comment="),
        (format!("{ballot}/hand-in"), "revision=0&comment="),
        (format!("{ballot}/conflict"), "kind=employment&reason=x"),
    ];
    forge(&mut judging.juror, &posts, &mut wrong).await;
    let office = format!("/en/office/{YEAR}");
    let secretary = judging.site.secretaries().await.0.email;
    let mut visitor = judging.site.person(&secretary).await;
    posts = vec![
        (
            format!("{office}/submissions/{}", judging.id),
            "revision=3&verdict=eligible",
        ),
        (
            format!("{office}/submissions/{}/translations", judging.id),
            "locale=en&revision=0&summary-en=x",
        ),
        (format!("{office}/rounds/jury1/jury"), "name=x"),
        (format!("{office}/rounds/jury1/dismiss"), "juror=x"),
        (format!("{office}/rounds/jury1/assignment"), "snapshot=x"),
        (format!("{office}/rounds/jury1/standings"), "snapshot=x"),
        (format!("{office}/timetable"), "revision=0"),
    ];
    forge(&mut visitor, &posts, &mut wrong).await;
    judging.site.go_to(Time::Deliberation).await;
    let mut visitor = judging.site.person(&secretary).await;
    posts = vec![
        (format!("{office}/decisions"), "revision=0"),
        (
            format!("{office}/release"),
            "revision=0&step=propose&visible_from=2027-01-01T10:00",
        ),
    ];
    forge(&mut visitor, &posts, &mut wrong).await;
    assert!(wrong.is_empty(), "forged fields were taken: {wrong:#?}");
}

async fn forge(visitor: &mut Visitor, posts: &[(String, &str)], wrong: &mut Vec<String>) {
    for (path, body) in posts {
        for forged in ["status", "owner_id", "edition_id", "score_total"] {
            let mut fields: Vec<(&str, &str)> = body
                .split('&')
                .filter_map(|pair| pair.split_once('='))
                .collect();
            fields.push((forged, "winner"));
            let answer = visitor.post(path, &fields).await;
            if answer.status != 422 {
                wrong.push(format!("{path} with {forged}: {}", answer.status));
                break;
            }
        }
    }
}
