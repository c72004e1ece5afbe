//! The jury meets: what is on the floor is seen on all screens but by whoever is in conflict with it,
//! votes count, and the minutes say so.

use domain::{
    id::SubmissionId,
    jury::motion::{Choice, Verdict},
    person::role::Role,
    ports::{Meetings, Refusal, demonstration::DemoPerson, meeting::MotionForm},
};
use testkit::{
    TestSite, Visitor,
    season::{SECOND, YEAR},
};

const SEAT: &str = "/en/jury/2026/meeting";
const CHAIR: &str = "/en/office/2026/meeting";
const MINUTES: &str = "/en/office/2026/minutes";

/// A site in its deliberation, with finalists judged.
async fn deliberating() -> TestSite {
    let site = TestSite::new().await;
    site.judge_to_the_end().await;
    site
}

/// The jurors who meet, and those who judged before only.
async fn jurors(site: &TestSite) -> (Vec<DemoPerson>, Vec<DemoPerson>) {
    let edition = site.edition().await;
    assert_eq!(edition.rounds.last().expect("rounds").code, SECOND);
    let (mut meets, mut rest) = (Vec::new(), Vec::new());
    for person in site.people_with(Some(Role::Juror)).await {
        let status = site.person(&person.email).await.get(SEAT).await.status;
        if status == 200 {
            meets.push(person);
        } else {
            assert_eq!(status, 404, "{}", person.email);
            rest.push(person);
        }
    }
    (meets, rest)
}

/// The first entry of the agenda: identifier and title.
async fn first(chair: &mut Visitor) -> (SubmissionId, String) {
    let page = chair.get(CHAIR).await;
    assert_eq!(page.status, 200);
    let title = page.texts("table:has(#agenda) tbody tr th")[0].clone();
    let id = SubmissionId::parse(&page.value("submission")).expect("an entry");
    (id, title)
}

async fn run(chair: &mut Visitor, fields: &[(&str, &str)]) {
    let answer = chair.post(CHAIR, fields).await;
    assert_eq!(answer.status, 303, "{fields:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_with_a_recused_juror() {
    let site = deliberating().await;
    let (meets, rest) = jurors(&site).await;
    assert!(
        meets.len() >= 3 && !rest.is_empty(),
        "{} and {}",
        meets.len(),
        rest.len()
    );
    let mut chair = site.first(Some(Role::Secretariat)).await;
    let (entry, title) = first(&mut chair).await;
    site.declare_conflict(&meets[0].email, entry).await;
    let mut seats = Vec::new();
    for person in &meets {
        let mut juror = site.person(&person.email).await;
        assert_eq!(juror.post(SEAT, &[]).await.status, 303, "{}", person.email);
        seats.push(juror);
    }
    run(
        &mut chair,
        &[("step", "discuss"), ("submission", &entry.to_string())],
    )
    .await;
    let open = [
        ("step", "open"),
        ("submission", &entry.to_string()),
        ("kind", "winner"),
        ("text", ""),
        ("quorum", "50"),
    ];
    run(&mut chair, &open).await;

    // Whoever is in conflict sees that something is discussed, and neither what nor the vote.
    let away = seats[0].get(&format!("{SEAT}?follow")).await;
    assert!(!away.text.contains(&title), "stepped out");
    assert_eq!(away.texts(".floor-note"), ["You have stepped out."]);
    assert_eq!(away.texts("section.motion.is-open").len(), 0);
    let there = seats[1].get(&format!("{SEAT}?follow")).await;
    assert_eq!(there.texts(".floor-title"), [title.as_str()]);
    assert_eq!(
        there.header("refresh"),
        format!("8; url={SEAT}?follow"),
        "it keeps up by itself"
    );
    assert_eq!(
        seats[1].get(SEAT).await.header("refresh"),
        "",
        "only who wants it"
    );
    let motion = there.value("motion");
    let vote = format!("{SEAT}/vote");
    let secretly = seats[0]
        .post(&vote, &[("motion", &motion), ("choice", "yes")])
        .await;
    assert_eq!(
        secretly.status, 404,
        "no vote on what one is in conflict with"
    );

    // All others vote; the second thinks again.
    for (place, juror) in seats.iter_mut().enumerate().skip(1) {
        let choice = if place == 1 { "no" } else { "yes" };
        let answer = juror
            .post(&vote, &[("motion", &motion), ("choice", choice)])
            .await;
        assert_eq!(answer.status, 303);
    }
    let again = seats[1]
        .post(&vote, &[("motion", &motion), ("choice", "abstain")])
        .await;
    assert_eq!(again.status, 303);
    let before = chair.get(CHAIR).await;
    let told = before.texts("section.motion.is-open").concat();
    let voters = meets.len() - 1;
    assert!(told.contains(&format!("{voters} of {voters}")), "{told}");
    assert!(
        !told.contains("Yes:"),
        "nobody knows how they fall while it is open"
    );
    run(&mut chair, &[("step", "close"), ("motion", &motion)]).await;
    let late = seats[2]
        .post(&vote, &[("motion", &motion), ("choice", "no")])
        .await;
    assert_eq!(late.status, 409, "closed is closed");

    let minutes = chair.get(MINUTES).await;
    let votes = minutes.texts("ul.motions").concat();
    let counted = format!("Yes: {}, no: 0, abstentions: 1", voters - 1);
    assert!(
        votes.contains("Carried.") && votes.contains(&counted),
        "{votes}"
    );
    let course = minutes.texts(".minutes-course").concat();
    assert!(course.contains(&title), "{course}");
    assert!(
        course.contains(&format!("Stepped out: {}", meets[0].name)),
        "{course}"
    );
    assert!(!minutes.text.contains("absent"), "all came");
    for language in ["ca", "es", "fr", "pt"] {
        for page in [CHAIR, MINUTES] {
            let page = chair
                .get(&page.replacen("/en/", &format!("/{language}/"), 1))
                .await;
            assert_eq!(page.status, 200);
            assert!(!page.text.contains('⟦'), "{language}");
        }
    }
    // An auditor reads the minutes, and runs nothing.
    let mut auditor = site.first(Some(Role::Auditor)).await;
    assert_eq!(auditor.get(MINUTES).await.status, 200);
    assert_eq!(auditor.get(CHAIR).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vote_without_quorum_decides_nothing_and_one_is_open_at_a_time() {
    let site = deliberating().await;
    let (meets, _) = jurors(&site).await;
    let (one, _) = site.secretaries().await;
    let chair = site.acting(&one.email).await;
    let form = |text: &str| MotionForm {
        text: text.to_owned(),
        quorum: "60".to_owned(),
        ..MotionForm::default()
    };
    let meetings = &site.backend;
    let asked = meetings
        .open_motion(&chair, YEAR, form("Shall we meet again on Tuesday?"))
        .await;
    let asked = asked.expect("opened");
    let second = meetings
        .open_motion(&chair, YEAR, form("And on Wednesday?"))
        .await;
    assert!(matches!(second, Err(Refusal::WrongState)), "{second:?}");
    let silent = meetings.open_motion(&chair, YEAR, form(" ")).await;
    assert!(matches!(silent, Err(Refusal::Invalid(_))), "{silent:?}");
    // Not there, no vote.
    let juror = site.acting(&meets[0].email).await;
    let absent = meetings.vote(&juror, YEAR, asked, Choice::Yes).await;
    assert!(matches!(absent, Err(Refusal::WrongState)), "{absent:?}");
    meetings.join(&juror, YEAR).await.expect("here");
    meetings.join(&juror, YEAR).await.expect("twice is once");
    meetings
        .vote(&juror, YEAR, asked, Choice::Yes)
        .await
        .expect("voted");
    // The secretariat has no vote.
    let own = meetings.vote(&chair, YEAR, asked, Choice::Yes).await;
    assert!(matches!(own, Err(Refusal::NotFound)), "{own:?}");
    meetings
        .close_motion(&chair, YEAR, asked)
        .await
        .expect("closed");
    meetings
        .close_motion(&chair, YEAR, asked)
        .await
        .expect("twice is once");
    let minutes = meetings.minutes(&chair, YEAR).await.expect("minutes");
    let count = minutes.motions[0].count;
    assert_eq!(
        (count.yes, count.verdict()),
        (1, Verdict::NoQuorum),
        "{count:?}"
    );
    assert_eq!(count.entitled as usize, meets.len());
}
