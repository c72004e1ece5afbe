//! Handing in all that is complete.

use backend::store::{
    Stop, Tx,
    entities::{ballot, mark},
};
use domain::{
    ports::{
        JuryRoom,
        jury_room::{AssignedEntry, BallotState, BallotText},
    },
    revision::Revision,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::{Answer, TestSite, season::YEAR};

use crate::desk::Desk;

const LIST: &str = "/en/jury/2026";
const TOGETHER: &str = "/en/jury/2026/hand-in";

async fn entries(site: &TestSite, desk: &Desk) -> Vec<AssignedEntry> {
    let caller = site.acting(&desk.email).await;
    let mine = site.backend.my_entries(&caller, YEAR).await;
    mine.expect("a list").entries
}

/// Nothing but both kinds of begun ballots: one that is complete, and one with a single mark.
async fn begin(site: &TestSite, desk: &mut Desk) {
    let account = site
        .acting(&desk.email)
        .await
        .account
        .expect("an account")
        .0;
    let unit = async move |tx: &Tx| -> Result<(), Stop> {
        let own = ballot::Entity::find().filter(ballot::Column::Account.eq(account));
        let own: Vec<_> = own.all(tx).await?.into_iter().map(|row| row.id).collect();
        let marks = mark::Entity::delete_many().filter(mark::Column::Ballot.is_in(own));
        marks.exec(tx).await?;
        let ballots = ballot::Entity::delete_many().filter(ballot::Column::Account.eq(account));
        ballots.exec(tx).await?;
        Ok(())
    };
    site.backend
        .store()
        .write(unit)
        .await
        .expect("a fresh desk");
    desk.write(&[("comment", "Good.")], false).await;
    let entries = entries(site, desk).await;
    let new = entries.iter().find(|entry| entry.state == BallotState::New);
    let new = new.expect("a ballot that is not begun").submission;
    let criterion = site.edition().await.rounds[0].rubric.criteria[0]
        .code
        .clone();
    let ballot = BallotText {
        marks: [(criterion, "7".to_owned())].into(),
        ..BallotText::default()
    };
    let caller = site.acting(&desk.email).await;
    let room = &site.backend;
    let saved = room.save_ballot(&caller, YEAR, new, Revision::NONE, ballot);
    saved.await.expect("saved");
}

fn in_state(entries: &[AssignedEntry], state: BallotState) -> usize {
    entries.iter().filter(|entry| entry.state == state).count()
}

fn told(page: &Answer) -> String {
    assert_eq!(page.status, 200, "{}", page.text);
    page.texts(".notice[role=status]").concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn peer_09_the_notice_says_what_is_still_open() {
    let site = TestSite::new().await;
    let mut desk = Desk::find(&site).await;
    begin(&site, &mut desk).await;
    let before = entries(&site, &desk).await;
    let done = in_state(&before, BallotState::HandedIn);
    let (begun, new) = (
        in_state(&before, BallotState::Begun),
        in_state(&before, BallotState::New),
    );
    assert!(begun > 1 && new > 0, "something complete, begun and new");

    // Told before: what is complete, what is not, and what it lacks.
    let page = desk.juror.get(LIST).await;
    let panel = page.texts("main .panel").concat();
    assert!(panel.contains("One ballot is complete"), "{panel}");
    let lacking = page.texts(".entry-main .note").concat();
    assert!(lacking.contains("Still missing: "), "{lacking}");
    assert!(lacking.contains("Complete, not handed in yet"), "{lacking}");

    let after = desk.juror.submit(&page, TOGETHER, &[]).await;
    let words = told(&after);
    assert!(words.contains("One ballot is handed in."), "{words}");
    let open = format!("{} ballots of this round are still open.", begun + new - 1);
    assert!(words.contains(&open), "{words}");
    assert!(!words.contains("All your ballots"), "{words}");
    let now = entries(&site, &desk).await;
    assert_eq!(in_state(&now, BallotState::HandedIn), done + 1);

    // No address makes the page say that all is done, nor how many it likes.
    for forged in ["?handed-in-all=99", "?handed-in", "?handed-in-all=x"] {
        let words = told(&desk.juror.get(&format!("{LIST}{forged}")).await);
        assert!(words.contains(&open), "{forged}: {words}");
        assert!(!words.contains("99"), "{forged}: {words}");
    }

    // Twice is once.
    let again = desk.juror.submit(&page, TOGETHER, &[]).await;
    assert!(told(&again).contains("No ballot was handed in."));
    assert_eq!(entries(&site, &desk).await.len(), now.len());

    site.judge_all().await;
    let words = told(&desk.juror.get(&format!("{LIST}?handed-in-all=3")).await);
    assert!(words.contains("All your ballots of this round"), "{words}");
    let page = desk.juror.get(LIST).await;
    assert!(
        page.texts("main .panel").is_empty(),
        "nothing left to hand in"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_seen_and_is_complete_is_handed_in() {
    let site = TestSite::new().await;
    let mut desk = Desk::find(&site).await;
    begin(&site, &mut desk).await;
    let seen = desk.juror.get(LIST).await;
    // Changed in another tab meanwhile: that is not what the juror looked at.
    desk.write(&[("comment", "Better.")], false).await;
    let after = desk.juror.submit(&seen, TOGETHER, &[]).await;
    assert!(told(&after).contains("No ballot was handed in."));

    // What lacks something stays open, whatever a form names; so does what is somebody else's.
    let list = entries(&site, &desk).await;
    let lacking = list.iter().find(|entry| !entry.lacking.is_empty());
    let lacking = lacking.expect("a ballot that is only begun");
    let forged = format!("{} {}", lacking.submission, lacking.revision.0);
    let answer = desk.juror.post(TOGETHER, &[("ballot", &forged)]).await;
    assert_eq!(
        answer.location().as_deref(),
        Some("/en/jury/2026?handed-in-all=0")
    );
    let other = site
        .people_with(Some(domain::person::role::Role::Juror))
        .await;
    let other = other.iter().find(|person| person.email != desk.email);
    let mut other = site.person(&other.expect("another juror").email).await;
    let complete = list.iter().find(|entry| entry.is_complete()).unwrap();
    let theirs = format!("{} {}", complete.submission, complete.revision.0);
    let answer = other.post(TOGETHER, &[("ballot", &theirs)]).await;
    assert_eq!(
        answer.location().as_deref(),
        Some("/en/jury/2026?handed-in-all=0")
    );
    let after = entries(&site, &desk).await;
    assert_eq!(
        in_state(&after, BallotState::HandedIn),
        in_state(&list, BallotState::HandedIn)
    );
    let answer = desk.juror.post(TOGETHER, &[("all", "yes")]).await;
    assert_ne!(answer.status, 303, "a field that the form does not have");
}
