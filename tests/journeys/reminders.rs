//! Jurors are written to before their round closes.

use std::collections::BTreeMap;

use backend::jobs::ballot_reminders::remind;
use domain::{
    edition::{CalendarChange, Edition},
    moment::Moment,
    person::role::Role,
    ports::{SecretariatOffice, jury_room::BallotState},
};
use testkit::{
    TestSite,
    season::{FIRST, YEAR, round},
};

const DAY: i64 = 86_400;

fn closes(edition: &Edition) -> Moment {
    let phase = &round(FIRST);
    edition.timetable.window(phase).expect("the round").closes
}

async fn stand_before_the_end(site: &TestSite, seconds: i64) {
    let edition = site.edition().await;
    let end = closes(&edition);
    site.clock.play(end.plus_seconds(-seconds));
}

/// Recipient and number of open ballots of each reminder.
async fn reminders(site: &TestSite) -> Vec<(String, u64)> {
    let mails = site.mails().await.into_iter();
    let mut told: Vec<(String, u64)> = mails
        .filter(|mail| mail.kind == "ballots-reminder")
        .map(|mail| {
            let letter: serde_json::Value = serde_json::from_str(&mail.payload).expect("a letter");
            (mail.recipient, letter["open"].as_u64().expect("a number"))
        })
        .collect();
    told.sort();
    told
}

/// Who has how much left, by the jurors' own lists.
async fn left_to_do(site: &TestSite) -> BTreeMap<String, u64> {
    let mut left = BTreeMap::new();
    for juror in site.people_with(Some(Role::Juror)).await {
        let entries = site.entries_of(&juror.email).await;
        let open = entries
            .iter()
            .filter(|(_, state)| *state != BallotState::HandedIn)
            .count();
        if open > 0 {
            left.insert(juror.email.clone(), open as u64);
        }
    }
    left
}

#[tokio::test(flavor = "multi_thread")]
async fn c10_reminders_that_start_twice_are_written_once() {
    let site = TestSite::new().await;
    stand_before_the_end(&site, 3 * DAY).await;
    assert_eq!(remind(&site.backend).await.unwrap(), 0, "not today");

    stand_before_the_end(&site, 2 * DAY).await;
    let left = left_to_do(&site).await;
    assert!(left.len() >= 3, "several jurors have something left");
    let four = [0; 4].map(|_| {
        let backend = site.backend.clone();
        tokio::spawn(async move { remind(&backend).await.unwrap() })
    });
    let mut written = 0;
    for turn in four {
        written += turn.await.unwrap();
    }
    assert_eq!(written, left.len());
    assert_eq!(
        reminders(&site).await,
        left.into_iter().collect::<Vec<_>>(),
        "each juror once, with the number that their own list shows"
    );
    stand_before_the_end(&site, 2 * DAY - 3_600).await;
    assert_eq!(remind(&site.backend).await.unwrap(), 0, "nor an hour later");
}

#[tokio::test(flavor = "multi_thread")]
async fn jurors_who_are_done_or_in_conflict_are_left_alone() {
    let site = TestSite::new().await;
    // The first juror hands everything in, the second declares a conflict with everything.
    let left: Vec<String> = left_to_do(&site).await.into_keys().collect();
    let (done, out) = (&left[0], &left[1]);
    let mut judge = site.person(done).await;
    for (entry, state) in site.entries_of(done).await {
        if state == BallotState::HandedIn {
            continue;
        }
        let path = format!("/en/jury/{YEAR}/entries/{entry}");
        let page = judge.get(&path).await;
        let names = page.criteria();
        let marks: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "5")).collect();
        let mut fields = marks.clone();
        fields.push(("comment", "Read to the end."));
        let answer = judge
            .submit(&page, &format!("{path}/hand-in"), &fields)
            .await;
        assert!(answer.path.ends_with("?handed-in"), "{}", answer.path);
    }
    let mut recused = site.person(out).await;
    for (entry, _) in site.entries_of(out).await {
        let path = format!("/en/jury/{YEAR}/entries/{entry}/conflict");
        let page = recused.get(&path).await;
        let fields = [("kind", "other"), ("reason", "An old friend.")];
        let answer = recused.submit(&page, &path, &fields).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    }
    stand_before_the_end(&site, 7 * DAY).await;
    remind(&site.backend).await.unwrap();
    let told = reminders(&site).await;
    assert!(!told.is_empty());
    for juror in [done, out] {
        assert!(told.iter().all(|(to, _)| to != juror), "{juror}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_prolonged_round_is_reminded_of_anew_and_the_log_tells() {
    let site = TestSite::new().await;
    stand_before_the_end(&site, 2 * DAY).await;
    let first = remind(&site.backend).await.unwrap();
    assert!(first > 0);

    let (secretary, _) = site.secretaries().await;
    let caller = site.acting(&secretary.email).await;
    let edition = site.edition().await;
    let mut timetable = edition.timetable.clone();
    let end = closes(&edition);
    for entry in &mut timetable.0 {
        if entry.window.opens >= end {
            entry.window.opens = entry.window.opens.plus_seconds(DAY);
            entry.window.closes = entry.window.closes.plus_seconds(DAY);
        }
        if entry.window.closes == end {
            entry.window.closes = end.plus_seconds(DAY);
        }
    }
    let today = site.backend.today(&caller, YEAR).await.unwrap();
    let change = CalendarChange {
        timetable,
        grace_minutes: 0,
        reason: String::new(),
    };
    site.backend
        .save_timetable(&caller, YEAR, today.office.revision, change)
        .await
        .unwrap();
    assert_eq!(
        remind(&site.backend).await.unwrap(),
        0,
        "three days are left"
    );
    stand_before_the_end(&site, 2 * DAY).await;
    assert_eq!(remind(&site.backend).await.unwrap(), first);

    let mut office = site.person(&secretary.email).await;
    let log = office.get(&format!("/en/office/{YEAR}/log")).await;
    let told = format!("(mails: {first})");
    assert_eq!(log.text.matches(&told).count(), 2, "both occasions");
}
