//! Twice, from two tabs, too late.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn c03_sending_twice_is_sending_once() {
    let writing = Writing::new().await;
    let site = &writing.site;
    let edition = site.edition_id().await;
    let start = format!("/en/submissions/start/{edition}");
    let (mut one, mut two) = (writing.owner.clone(), writing.owner.clone());
    let fields = [("key", "pressed-twice")];
    let (first, second) = tokio::join!(one.post(&start, &fields), two.post(&start, &fields));
    assert_eq!((first.status, second.status), (303, 303));
    assert_eq!(first.location(), second.location());

    let judging = Judging::new().await;
    let path = format!("{}/hand-in", judging.path());
    let marks: Vec<(String, &str)> = judging
        .criteria
        .iter()
        .map(|code| (format!("mark-{code}"), "7"))
        .collect();
    let mut fields: Vec<(&str, &str)> = vec![("revision", "0"), ("comment", "Good.")];
    fields.extend(marks.iter().map(|(name, mark)| (name.as_str(), *mark)));
    let (mut one, mut two) = (judging.juror.clone(), judging.juror.clone());
    let (first, second) = tokio::join!(one.post(&path, &fields), two.post(&path, &fields));
    assert_eq!((first.status, second.status), (303, 303));
    let line = judging.site.entries_of(&judging.email).await;
    assert!(line.contains(&(judging.id, BallotState::HandedIn)));
}

#[tokio::test(flavor = "multi_thread")]
async fn c01_c02_two_tabs_see_both_texts_and_overwrite_nothing() {
    let mut writing = Writing::new().await;
    let first = writing
        .save(
            "story",
            "0",
            "territory",
            "From the first tab, typed at noon.",
        )
        .await;
    assert_eq!(first.status, 303);
    let second = writing
        .save(
            "story",
            "0",
            "territory",
            "From the second tab, typed later.",
        )
        .await;
    assert_eq!(second.status, 409);
    assert!(second.text.contains("From the first tab") && second.text.contains("From the second"));
    assert_eq!(
        field_value(&second, "territory"),
        "From the second tab, typed later."
    );
    let path = writing.section("story");
    let page = writing.owner.get(&path).await;
    assert_eq!(
        field_value(&page, "territory"),
        "From the first tab, typed at noon."
    );
    let other = writing
        .save("running", "0", "planning", "Another section.")
        .await;
    assert_eq!(
        other.status, 303,
        "sections do not get into each other's way"
    );
    // With the newer revision the save is a decision.
    let again = writing
        .save("story", &second.value("revision"), "territory", "Decided.")
        .await;
    assert_eq!(again.status, 303);

    let mut judging = Judging::new().await;
    let path = judging.path();
    let answer = judging
        .juror
        .call(
            "/api/jury/save-ballot",
            &judging.call(0, "7", "In one tab."),
        )
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let answer = judging
        .juror
        .call(
            "/api/jury/save-ballot",
            &judging.call(0, "3", "In the other."),
        )
        .await;
    assert_eq!((answer.status, answer.text.as_str()), (409, "\"Stale\""));
    let fields = [("revision", "0"), ("comment", "In the other.")];
    let answer = judging.juror.post(&path, &fields).await;
    assert_eq!(answer.status, 409);
    assert!(answer.text.contains("In one tab.") && answer.text.contains("In the other."));
}

#[tokio::test(flavor = "multi_thread")]
async fn c03_a_save_whose_answer_was_lost_is_sent_again_and_meets_nobody() {
    const TEXT: &str = "Sent twice, since nobody heard that it had arrived.";
    let mut writing = Writing::new().await;
    for _ in 0..2 {
        let saved = writing.save("story", "0", "territory", TEXT).await;
        assert_eq!(saved.status, 303);
    }
    let revision = writing.revision("story").await;
    assert_eq!(revision, "1", "it was written once");
    // What somebody else wrote beside it was not seen: that is no repetition.
    let path = writing.section("story");
    let fields = [("revision", "1"), ("innovation", "From elsewhere.")];
    assert_eq!(writing.owner.post(&path, &fields).await.status, 303);
    let saved = writing.save("story", "1", "territory", TEXT).await;
    assert_eq!(saved.status, 409);
    assert!(saved.text.contains("From elsewhere."));
    // As it is for contact persons.
    let path = writing.section("contacts");
    let revision = writing.revision("contacts").await;
    let fields = [
        ("revision", revision.as_str()),
        ("contact-0-name", "Aïcha Berthomieu"),
        ("contact-0-email", "aicha@example.org"),
    ];
    for _ in 0..2 {
        assert_eq!(writing.owner.post(&path, &fields).await.status, 303);
    }
    let changed = [fields[0], ("contact-0-name", "Somebody else"), fields[2]];
    assert_eq!(writing.owner.post(&path, &changed).await.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn c04_c05_s14_what_comes_too_late_is_refused_and_given_back() {
    const TEXT: &str =
        "A long paragraph that somebody wrote in the last minute before the call closed.";
    let mut writing = Writing::new().await;
    let deadline = writing
        .site
        .edition()
        .await
        .timetable
        .submission()
        .expect("a window")
        .closes;
    // A moment before is in time, the moment itself is not.
    writing
        .site
        .clock
        .play(domain::moment::Moment(deadline.micros() - 1));
    let email = writing.site.people_with(None).await[0].email.clone();
    writing.owner = writing.site.person(&email).await;
    let answer = writing.save("story", "0", "territory", "In time.").await;
    assert_eq!(answer.status, 303);
    writing.site.clock.play(deadline);
    let answer = writing.save("story", "1", "territory", TEXT).await;
    assert_eq!(answer.status, 409);
    assert_eq!(
        field_value(&answer, "territory"),
        TEXT,
        "what was typed is given back"
    );
    let call = json!({"submission": writing.id.0, "section": "story", "revision": 1,
        "fields": [["territory", TEXT]]});
    let answer = writing
        .owner
        .call("/api/submissions/save-section", &call)
        .await;
    assert_eq!((answer.status, answer.text.as_str()), (409, "\"Closed\""));
    let path = writing.section("story");
    let page = writing.owner.get(&path).await;
    assert_eq!(page.status, 200);
    assert!(!page.text.contains("last minute"));
    let caller = writing.site.caller_of(&writing.owner).await;
    let sheet = writing
        .site
        .backend
        .sheet(&caller, writing.id)
        .await
        .expect("the draft");
    assert_eq!(sheet.answer("territory"), "In time.");
    // S14: signed out elsewhere while writing.
    let mut gone = writing.site.visitor();
    let answer = gone
        .post(
            &writing.section("story"),
            &[("revision", "1"), ("territory", TEXT)],
        )
        .await;
    assert_eq!(answer.status, 401);
    assert_eq!(field_value(&answer, "territory"), TEXT);
}

#[tokio::test(flavor = "multi_thread")]
async fn c04_a_save_after_handing_in_is_refused() {
    const TEXT: &str = "A remark that came to mind when everything had been handed in.";
    let mut judging = Judging::new().await;
    let marks: Vec<(String, &str)> = judging
        .criteria
        .iter()
        .map(|code| (format!("mark-{code}"), "7"))
        .collect();
    let mut fields: Vec<(&str, &str)> = vec![("revision", "0"), ("comment", "Good.")];
    fields.extend(marks.iter().map(|(name, mark)| (name.as_str(), *mark)));
    let path = judging.path();
    let answer = judging
        .juror
        .post(&format!("{path}/hand-in"), &fields)
        .await;
    assert_eq!(answer.status, 303);
    let late = judging
        .juror
        .call("/api/jury/save-ballot", &judging.call(1, "1", "Late."))
        .await;
    assert_eq!((late.status, late.text.as_str()), (409, "\"Closed\""));
    let late = judging
        .juror
        .post(&path, &[("revision", "1"), ("comment", TEXT)])
        .await;
    assert_eq!(late.status, 409);
    let page = judging.juror.get(&path).await;
    assert!(page.text.contains("Good.") && !page.text.contains("Late."));
}
