//! How far a submission is: its own page and its card in the list, for its team.

use backend::store::entities::submission;
use domain::{
    id::SubmissionId,
    ports::{ResultsOffice, Submissions},
};
use sea_orm::EntityTrait;
use testkit::{
    TestSite,
    season::{Time, YEAR},
};

use crate::certificate::owner_of;

/// What the team of a submission reads of its way.
struct Seen {
    /// Its stations.
    stations: Vec<String>,
    /// The one at which it is, with what is known of it.
    here: String,
    /// What its card in the list says.
    card: String,
}

async fn seen(site: &TestSite, id: SubmissionId) -> Seen {
    let mut owner = site.person(&owner_of(site, id).await).await;
    let path = format!("/en/submissions/{id}");
    let page = owner.get(&path).await;
    let list = owner.get("/en/submissions").await;
    let cards = list.links(".submission-card .submission-title a");
    let place = cards.iter().position(|own| *own == path).expect("a card");
    Seen {
        stations: page.texts(".stage-name"),
        here: page.texts(".stage.is-now").concat(),
        card: list.texts(".submission-next").swap_remove(place),
    }
}

async fn in_state(site: &TestSite, state: &str) -> Vec<SubmissionId> {
    let conn = site.backend.store().read();
    let rows = submission::Entity::find().all(conn).await.expect("rows");
    let rows = rows.into_iter().filter(|row| row.state == state);
    rows.map(|row| SubmissionId(row.id)).collect()
}

const WHOLE: [&str; 5] = [
    "Draft",
    "Submitted",
    "Technical validation",
    "Jury",
    "Result",
];

#[tokio::test(flavor = "multi_thread")]
async fn e01_all_that_is_eligible_is_with_the_jury_until_the_result_is_public() {
    let site = TestSite::new().await;
    let some = in_state(&site, "eligible").await[0];
    site.go_to(Time::Validation).await;
    let early = seen(&site, some).await;
    assert_eq!(early.stations, WHOLE);
    assert_eq!(early.here, "Technical validation Eligible");
    assert!(early.card.starts_with("Eligible."), "{}", early.card);

    site.go_to(Time::FirstRound).await;
    assert_eq!(seen(&site, some).await.here, "Jury");
    site.judge_to_the_end().await;
    let winner = site.decide(0).await;
    site.release().await;
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let (_, frozen) = site.backend.preview(&caller, YEAR).await.expect("a result");
    let mut entries = frozen.entries.iter();
    let finalist = entries
        .clone()
        .find(|own| own.finalist && own.award.is_none());
    let finalist = finalist.expect("a finalist").submission;
    let other = entries.find(|own| !own.finalist && own.award.is_none());
    let other = other.expect("one that took part").submission;
    let all = [winner, finalist, other];
    for time in [Time::Between, Time::Deliberation, Time::Embargoed] {
        site.go_to(time).await;
        for id in all {
            let told = seen(&site, id).await;
            assert_eq!(told.here, "Jury", "{time:?}");
            assert!(told.card.starts_with("With the jury."), "{}", told.card);
        }
    }

    site.go_to(Time::Published).await;
    let edition = site.edition().await;
    let kind = edition.mention_kind("winner").expect("the award");
    let won = kind.name.get(domain::locale::Locale::En);
    let words = [won, "Finalist", "Participant"];
    let cards = [won, "it was a finalist", "it took part"];
    for ((id, word), card) in all.into_iter().zip(words).zip(cards) {
        let told = seen(&site, id).await;
        assert_eq!(told.stations, WHOLE);
        assert_eq!(told.here, format!("Result {word}"));
        assert!(told.card.contains(card), "{} in {}", card, told.card);
    }
    site.retract().await;
    for id in all {
        assert_eq!(seen(&site, id).await.here, "Jury", "taken down");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_back_or_found_not_eligible_goes_no_further() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let id = in_state(&site, "eligible").await[0];
    let email = owner_of(&site, id).await;
    let mut owner = site.person(&email).await;
    let taken_back = owner
        .post(&format!("/en/submissions/{id}/withdraw"), &[])
        .await;
    assert_eq!(taken_back.status, 303);
    let caller = site.caller_of(&owner).await;
    let edition = site.edition_id().await;
    let draft = site.backend.start(&caller, edition, "draft").await;
    let draft = draft.expect("a draft");
    let told = seen(&site, draft).await;
    assert_eq!((told.here.as_str(), told.stations.len()), ("Draft", 5));
    // Taken back before it was handed in.
    let path = format!("/en/submissions/{draft}/withdraw");
    assert_eq!(owner.post(&path, &[]).await.status, 303);
    let refused = in_state(&site, "ineligible").await[0];
    for time in [Time::Submission, Time::FirstRound] {
        site.go_to(time).await;
        let told = seen(&site, id).await;
        assert_eq!(told.stations, ["Draft", "Submitted", "Withdrawn"]);
        assert_eq!(told.here, "Withdrawn");
        assert!(told.card.starts_with("Withdrawn."), "{}", told.card);
        assert_eq!(seen(&site, draft).await.stations, ["Draft", "Withdrawn"]);
        let told = seen(&site, refused).await;
        assert_eq!(told.stations, WHOLE[..3]);
        assert_eq!(told.here, "Technical validation Not eligible");
    }
}
