//! The disk is full while people write: they are told, keep their text, and go on later.

use backend::store::{PageLimit, Store, StoreSettings};
use domain::{
    person::role::Role,
    ports::{Submissions, jury_room::BallotState},
};
use serde_json::json;
use testkit::{
    TestSite,
    database::TestDatabase,
    season::{Time, YEAR},
};

#[tokio::test(flavor = "multi_thread")]
async fn f04_a_full_disk_refuses_saves_gives_texts_back_and_heals_without_a_restart() {
    let site = TestSite::on(TestDatabase::sqlite()).await;
    site.go_to(Time::Submission).await;
    let while_open = site.backend.now();
    let email = site.people_with(None).await[0].email.clone();
    let caller = site.acting(&email).await;
    let edition = site.edition_id().await;
    let draft = site
        .backend
        .start(&caller, edition, "full")
        .await
        .expect("a draft");
    site.go_to(Time::FirstRound).await;
    let jurors = site.people_with(Some(Role::Juror)).await;
    let mut ballot = None;
    for juror in &jurors {
        let entries = site.entries_of(&juror.email).await;
        if let Some((id, _)) = entries.iter().find(|(_, state)| *state == BallotState::New) {
            ballot = Some((site.person(&juror.email).await, *id));
            break;
        }
    }
    let (juror, entry) = ballot.expect("an open ballot");
    // Not by `go_to`, which takes sessions along: the juror's would have run out by then.
    site.clock.play(while_open);
    let owner = site.person(&email).await;

    // The same database again, in a file that may not grow.
    let (database, store) = (site.database, site.backend.store().clone());
    store.close().await;
    let limit = PageLimit::default();
    limit.set(1);
    let settings = StoreSettings {
        page_limit: limit.clone(),
        ..StoreSettings::new(database.url.clone())
    };
    let store = Store::open(&settings).await.expect("the database opens");
    let site = TestSite::with(database, store).await;
    site.clock.play(while_open);
    let (mut owner, mut juror) = (owner.at(site.router.clone()), juror.at(site.router.clone()));

    let path = format!("/en/submissions/{draft}/sections/story");
    let text = "What the people of the hill wrote. ".repeat(500);
    let fields = [
        "territory",
        "main_objective",
        "how_reached",
        "innovation",
        "transferability",
    ];
    let mut sent = vec![("revision", "0")];
    sent.extend(fields.iter().map(|name| (*name, text.as_str())));
    for _ in 0..3 {
        let answer = owner.post(&path, &sent).await;
        assert_eq!(answer.status, 507, "{}", answer.texts("h1").join(" "));
        assert_eq!(
            answer.text.matches(text.trim()).count(),
            fields.len(),
            "every text is kept"
        );
        assert!(!answer.text.contains('⟦'));
        let page = owner.get(&path).await;
        assert_eq!(page.status, 200, "reading goes on");
        assert_eq!(page.value("revision"), "0", "nothing of it was saved");
    }
    assert_eq!(site.visitor().get(&format!("/fr/{YEAR}")).await.status, 200);
    site.go_to(Time::FirstRound).await;
    let comment = "x".repeat(19_000);
    let call = json!({"year": YEAR, "submission": entry.0, "revision": 0, "marks": [],
        "comment": comment});
    let answer = juror.call("/api/jury/save-ballot", &call).await;
    assert_eq!((answer.status, answer.text.as_str()), (507, "\"Later\""));

    // There is room again.
    limit.set(1_000_000);
    let answer = juror.call("/api/jury/save-ballot", &call).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    site.clock.play(while_open);
    let answer = owner.post(&path, &sent).await;
    assert_eq!(answer.status, 303);
    assert_eq!(owner.get(&path).await.value("revision"), "1");
}
