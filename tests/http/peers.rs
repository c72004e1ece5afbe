//! Faults that programs of this kind have had, by the number under which they were noted: each is
//! shown not to be here. The others of the list stand with what they are about; their tests begin
//! with `peer_` too.

use std::collections::BTreeMap;

use domain::{
    id::SubmissionId,
    person::role::Role,
    ports::{
        JuryRoom, Refusal, ResultsOffice, SecretariatOffice, Submissions,
        jury_room::{BallotState, BallotText},
        secretariat_office::JurorForm,
    },
    ranking::fraction::Fraction,
};
use testkit::{
    TestSite,
    season::{FIRST, SECOND, Time, YEAR},
};

/// The scores of a round, by entry.
async fn scores(site: &TestSite, round: &str) -> BTreeMap<SubmissionId, Option<Fraction>> {
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let standings = site.backend.standings(&caller, YEAR, round).await;
    let lines = standings.expect("standings").lines.into_iter();
    lines.map(|line| (line.submission, line.score)).collect()
}

/// A juror of the first round with an entry in a state.
async fn somebody_with(site: &TestSite, state: BallotState) -> (String, SubmissionId) {
    for person in site.people_with(Some(Role::Juror)).await {
        let entries = site.entries_of(&person.email).await;
        if let Some((entry, _)) = entries.iter().find(|(_, own)| *own == state) {
            return (person.email, *entry);
        }
    }
    panic!("nobody has an entry like that");
}

/// Marks everything alike and, if asked, hands in.
async fn mark(
    site: &TestSite,
    email: &str,
    entry: SubmissionId,
    mark: &str,
    hand_in: bool,
) -> Result<(), Refusal> {
    let caller = site.acting(email).await;
    let room = &site.backend;
    let sheet = room.ballot_sheet(&caller, YEAR, entry).await?;
    let criteria = sheet.round.rubric.criteria.iter();
    let ballot = BallotText {
        marks: criteria
            .map(|c| (c.code.clone(), mark.to_owned()))
            .collect(),
        comment: "Read.".to_owned(),
        ..BallotText::default()
    };
    let seen = sheet.revision;
    let saved = if hand_in {
        room.hand_in(&caller, YEAR, entry, seen, ballot).await
    } else {
        room.save_ballot(&caller, YEAR, entry, seen, ballot).await
    };
    saved.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn peer_01_a_second_round_leaves_the_first_as_it_was() {
    let site = TestSite::new().await;
    site.judge_all().await;
    site.go_to(Time::Between).await;
    site.shortlist().await;
    let before = scores(&site, FIRST).await;
    site.second_round().await;
    let second = scores(&site, SECOND).await;
    assert!(
        second.values().flatten().count() > 10,
        "the second round has scores"
    );
    assert_eq!(scores(&site, FIRST).await, before);
    assert!(
        second.iter().any(|(id, score)| before[id] != *score),
        "of its own"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn peer_04_standings_are_those_of_this_moment() {
    let site = TestSite::new().await;
    let (email, entry) = somebody_with(&site, BallotState::New).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let path = format!("/en/office/{YEAR}/rounds/{FIRST}/standings");
    let before = secretary.get(&path).await.texts(".standings tbody");
    mark(&site, &email, entry, "10", true)
        .await
        .expect("handed in");
    let after = secretary.get(&path).await.texts(".standings tbody");
    assert_ne!(before, after);
}

#[tokio::test(flavor = "multi_thread")]
async fn peer_05_drafts_do_not_count_and_what_is_handed_in_does_not_change() {
    let site = TestSite::new().await;
    let (email, entry) = somebody_with(&site, BallotState::New).await;
    let before = scores(&site, FIRST).await;
    mark(&site, &email, entry, "0", false).await.expect("saved");
    assert_eq!(scores(&site, FIRST).await, before, "a draft");
    mark(&site, &email, entry, "10", true)
        .await
        .expect("handed in");
    let counted = scores(&site, FIRST).await;
    assert_ne!(counted, before);
    let again = mark(&site, &email, entry, "0", false).await;
    assert!(matches!(again, Err(Refusal::WrongState)), "{again:?}");
    // To hand in twice is to hand in once, whatever is sent the second time.
    let _ = mark(&site, &email, entry, "0", true).await;
    assert_eq!(scores(&site, FIRST).await, counted);
}

#[tokio::test(flavor = "multi_thread")]
async fn peer_06_an_entry_that_leaves_changes_the_score_of_no_other() {
    let site = TestSite::new().await;
    site.judge_all().await;
    let before = scores(&site, FIRST).await;
    let mut gone = None;
    for person in site.people_with(None).await {
        for entry in site.submissions_of(&person.email).await {
            if gone.is_none() && before.get(&entry).is_some_and(Option::is_some) {
                let caller = site.acting(&person.email).await;
                site.backend
                    .withdraw(&caller, entry)
                    .await
                    .expect("withdrawn");
                gone = Some(entry);
            }
        }
    }
    let gone = gone.expect("a city with an entry of the round");
    let mut rest = before.clone();
    rest.remove(&gone);
    assert_eq!(scores(&site, FIRST).await, rest);
}

#[tokio::test(flavor = "multi_thread")]
async fn peer_07_an_organiser_who_also_submitted_keeps_the_office() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let (one, _) = site.secretaries().await;
    let caller = site.acting(&one.email).await;
    let edition = site.edition_id().await;
    let own = site
        .backend
        .start(&caller, edition, "own")
        .await
        .expect("begun");
    site.go_to(Time::FirstRound).await;
    let mut secretary = site.person(&one.email).await;
    let office = format!("/en/office/{YEAR}");
    for path in [
        "",
        "/submissions",
        "/rounds/jury1/jury",
        "/rounds/jury1/standings",
        "/log",
        "/mails",
    ] {
        let answer = secretary.get(&format!("{office}{path}")).await;
        assert_eq!(answer.status, 200, "{path}");
    }
    // What is their own they see as a city does, not as the office does.
    let sheet = secretary.get(&format!("{office}/submissions/{own}")).await;
    assert_eq!(sheet.status, 404);
    assert_eq!(
        secretary
            .get(&format!("/en/submissions/{own}"))
            .await
            .status,
        200
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn peer_08_a_conflict_is_not_declared_by_pressing_the_wrong_button() {
    let site = TestSite::new().await;
    let (email, entry) = somebody_with(&site, BallotState::New).await;
    let mut juror = site.person(&email).await;
    let ballot = format!("/en/jury/{YEAR}/entries/{entry}");
    let page = juror.get(&ballot).await;
    let buttons = page.texts("form.ballot-rubric button");
    assert!(
        buttons.iter().all(|button| !button.contains("onflict")),
        "{buttons:?}"
    );
    // It has a page of its own, where the kind has to be chosen.
    let conflict = format!("{ballot}/conflict");
    let page = juror.get(&conflict).await;
    let answer = juror.submit(&page, &conflict, &[("reason", "")]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(juror.get(&ballot).await.status, 200, "still the juror's");
}

#[tokio::test(flavor = "multi_thread")]
async fn peer_11_nobody_is_given_their_own_entry() {
    let site = TestSite::without_ballots().await;
    site.go_to(Time::Validation).await;
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let edition = site.edition().await;
    // Every city with an eligible entry becomes a juror who may judge everything.
    let mut cities = Vec::new();
    for person in site.people_with(None).await {
        let own = site.submissions_of(&person.email).await;
        if own.is_empty() {
            continue;
        }
        let form = JurorForm {
            name: person.name.clone(),
            email: person.email.clone(),
            organisation: "A city".to_owned(),
            country: "FR".to_owned(),
            languages: edition.entry_languages.clone(),
            categories: Vec::new(),
            max_load: "60".to_owned(),
            rounds: vec![FIRST.to_owned()],
        };
        site.backend
            .appoint_juror(&caller, YEAR, form)
            .await
            .expect("appointed");
        cities.push((person.email, own));
    }
    assert!(!cities.is_empty());
    let proposal = site.backend.propose_assignment(&caller, YEAR, FIRST).await;
    let snapshot = proposal.expect("a proposal").snapshot;
    let applied = site
        .backend
        .apply_assignment(&caller, YEAR, FIRST, &snapshot)
        .await;
    assert!(applied.expect("an assignment") > 50);
    site.go_to(Time::FirstRound).await;
    for (email, own) in cities {
        let given = site.entries_of(&email).await;
        assert!(
            given.iter().all(|(entry, _)| !own.contains(entry)),
            "{email}"
        );
        let mut juror = site.person(&email).await;
        for entry in own {
            let path = format!("/en/jury/{YEAR}/entries/{entry}");
            assert_eq!(juror.get(&path).await.status, 404, "{email}");
        }
    }
}
