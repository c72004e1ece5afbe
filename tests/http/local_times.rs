//! Times that the clocks of the edition's zone show twice, or jump over: every form asks which moment
//! is meant, and keeps what it is told.

use domain::{moment::Moment, person::role::Role};
use testkit::{
    Answer, TestSite, Visitor,
    season::{FIRST, SECOND, Time, YEAR},
};

/// Half past two in the night in which Madrid puts its clocks back.
const TWICE: &str = "2026-10-25T02:30";
const ONE: &str = "2026-10-25T00:30:00Z";
const OTHER: &str = "2026-10-25T01:30:00Z";

fn timetable() -> String {
    format!("/en/office/{YEAR}/timetable")
}

fn at(iso: &str) -> Moment {
    Moment(i18n::moment::parse_iso(iso).expect("a moment"))
}

async fn send(secretary: &mut Visitor, fields: &[(&str, &str)]) -> Answer {
    let page = secretary.get(&timetable()).await;
    secretary.submit(&page, &timetable(), fields).await
}

/// When the last phase of the calendar ends.
async fn end(site: &TestSite) -> Moment {
    let edition = site.edition().await;
    let last = edition.timetable.0.last().expect("a phase");
    last.window.closes
}

/// What is offered beside a time.
fn offered(page: &Answer) -> Vec<String> {
    page.texts(".which-time .choice-text")
}

#[tokio::test(flavor = "multi_thread")]
async fn f14_a_time_that_comes_twice_is_asked_about_and_kept() {
    let site = TestSite::new().await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let before = end(&site).await;
    let place = site.edition().await.timetable.0.len() - 1;
    let (closes, instant) = (
        format!("phase-{place}-closes"),
        format!("phase-{place}-closes-instant"),
    );

    let asked = send(&mut secretary, &[(&closes, TWICE)]).await;
    assert_eq!(asked.status, 422);
    assert_eq!(asked.value(&closes), TWICE, "what was typed stays");
    let choices = offered(&asked);
    assert_eq!(choices.len(), 2, "{choices:?}");
    assert!(choices[0].contains("02:30, UTC+2 (first)"), "{choices:?}");
    assert!(choices[1].contains("02:30, UTC+1 (second)"), "{choices:?}");
    assert_eq!(end(&site).await, before);

    // The answer comes along with the next sending of the same page.
    let fields = [(instant.as_str(), OTHER)];
    let saved = secretary.submit(&asked, &timetable(), &fields).await;
    assert_eq!(saved.status, 200, "{:?}", saved.texts(".problem-summary"));
    assert_eq!(end(&site).await, at(OTHER));

    // Shown again and saved unchanged, it stays the second one.
    assert_eq!(send(&mut secretary, &[]).await.status, 200);
    assert_eq!(end(&site).await, at(OTHER));
    let first = send(&mut secretary, &[(&instant, ONE)]).await;
    assert_eq!(first.status, 200);
    assert_eq!(end(&site).await, at(ONE));

    // Another time: what was chosen for the one before says nothing about it.
    let anew = send(&mut secretary, &[(&closes, "2026-10-25T02:45")]).await;
    assert_eq!(anew.status, 422);
    assert_eq!(offered(&anew).len(), 2);
    let forged = send(&mut secretary, &[(&instant, "2026-10-25T09:00:00Z")]).await;
    assert_eq!(forged.status, 422);
    let once = send(&mut secretary, &[(&closes, "2026-10-25T03:30")]).await;
    assert_eq!(once.status, 200);
    assert_eq!(end(&site).await, at("2026-10-25T02:30:00Z"));
}

#[tokio::test(flavor = "multi_thread")]
async fn f14_for_a_time_that_does_not_exist_the_two_nearest_are_offered() {
    let site = TestSite::new().await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let place = site.edition().await.timetable.0.len() - 1;
    let (closes, instant) = (
        format!("phase-{place}-closes"),
        format!("phase-{place}-closes-instant"),
    );
    let asked = send(&mut secretary, &[(&closes, "2027-03-28T02:30")]).await;
    assert_eq!(asked.status, 422);
    let choices = offered(&asked);
    assert_eq!(choices.len(), 2, "{choices:?}");
    assert!(choices[0].contains("01:30, UTC+1"), "{choices:?}");
    assert!(choices[1].contains("03:30, UTC+2"), "{choices:?}");
    let after = "2027-03-28T01:30:00Z";
    let fields = [(instant.as_str(), after)];
    let saved = secretary.submit(&asked, &timetable(), &fields).await;
    assert_eq!(saved.status, 200);
    assert_eq!(end(&site).await, at(after));
    let page = secretary.get(&timetable()).await;
    assert_eq!(page.value(&closes), "2027-03-28T03:30");
    assert!(offered(&page).is_empty(), "it exists once");
}

#[tokio::test(flavor = "multi_thread")]
async fn f14_every_form_with_a_time_asks() {
    let site = TestSite::new().await;
    let office = format!("/en/office/{YEAR}");
    for (path, action, field, others) in [
        ("/vote", "/vote", "closes", &[("step", "set")][..]),
        ("/rounds", "/rounds", "opens", &[][..]),
        ("/next", "/next", "opens", &[][..]),
        (
            "/form/full-sheet",
            "/form/full-sheet",
            "closes",
            &[("after", FIRST)][..],
        ),
        (
            "/decisions",
            "/release",
            "visible_from",
            &[("step", "propose")][..],
        ),
    ] {
        site.go_to(match path {
            "/vote" => Time::Submission,
            "/decisions" => Time::Deliberation,
            _ => Time::Between,
        })
        .await;
        let mut secretary = site.first(Some(Role::Secretariat)).await;
        let page = secretary.get(&format!("{office}{path}")).await;
        assert_eq!(page.status, 200, "{path}");
        let mut fields = vec![(field, TWICE)];
        fields.extend(others);
        let answer = secretary
            .submit(&page, &format!("{office}{action}"), &fields)
            .await;
        assert_eq!(answer.status, 422, "{path}");
        assert_eq!(answer.value(field), TWICE, "{path}");
        assert_eq!(offered(&answer).len(), 2, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn f14_the_announcement_of_finalists_asks_and_keeps_what_was_ticked() {
    let site = TestSite::new().await;
    site.go_to(Time::Between).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let path = format!("/en/office/{YEAR}/rounds/{FIRST}/standings");
    let page = secretary.get(&path).await;
    let asked = secretary.submit(&page, &path, &[("announce", TWICE)]).await;
    assert_eq!(asked.status, 422);
    assert_eq!(asked.value("announce"), TWICE);
    assert_eq!(offered(&asked).len(), 2);
    // No finalists follow from the last round: nothing is announced there.
    let last = format!("/en/office/{YEAR}/rounds/{SECOND}/standings");
    assert!(!secretary.get(&last).await.text.contains("announce"));
}
