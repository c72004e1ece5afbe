//! Who judges an entry, changed by hand.

use std::collections::BTreeSet;

use domain::{
    id::{AccountId, SubmissionId},
    jury::assignment::Obstacle,
    person::role::Role,
    ports::{Refusal, SecretariatOffice, secretariat_office::EntryPanel},
};
use testkit::{
    TestSite,
    season::{FIRST, Time, YEAR},
};

async fn panel(site: &TestSite, id: SubmissionId) -> EntryPanel {
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let panel = site.backend.panel(&caller, YEAR, FIRST, id).await;
    panel.expect("a panel")
}

fn judging(panel: &EntryPanel) -> BTreeSet<AccountId> {
    let assigned = panel.jurors.iter().filter(|line| line.assigned);
    assigned.map(|line| line.account).collect()
}

async fn save(
    site: &TestSite,
    panel: &EntryPanel,
    jurors: BTreeSet<AccountId>,
) -> Result<(), Refusal> {
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let (id, seen) = (panel.submission, &panel.snapshot);
    site.backend
        .save_panel(&caller, YEAR, FIRST, id, seen, jurors)
        .await
}

/// An entry of the first round that fits.
async fn entry(site: &TestSite, fits: impl Fn(&EntryPanel) -> bool) -> EntryPanel {
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let jury = site
        .backend
        .jury(&caller, YEAR, FIRST)
        .await
        .expect("a jury");
    for line in jury.entries {
        let found = panel(site, line.submission).await;
        if fits(&found) {
            return found;
        }
    }
    panic!("no such entry");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_goes_from_one_juror_to_another_and_no_ballot_is_lost() {
    let site = TestSite::new().await;
    site.go_to(Time::FirstRound).await;
    let found = entry(&site, |panel| {
        let begun = panel.jurors.iter().any(|line| line.assigned && line.begun);
        let idle = panel.jurors.iter().any(|line| line.assigned && !line.begun);
        let free = panel
            .jurors
            .iter()
            .any(|line| !line.assigned && !line.is_barred());
        begun && idle && free
    })
    .await;
    let pick = |fits: &dyn Fn(&&domain::ports::secretariat_office::PanelLine) -> bool| {
        let line = found.jurors.iter().find(|line| fits(line));
        line.expect("a juror").clone()
    };
    let leaving = pick(&|line| line.assigned && !line.begun);
    let coming = pick(&|line| !line.assigned && !line.is_barred());
    let begun = pick(&|line| line.assigned && line.begun);

    // By the page: one is unticked, another one ticked.
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let jury = secretary
        .get(&format!("/en/office/{YEAR}/rounds/{FIRST}/jury"))
        .await;
    let address = format!(
        "/en/office/{YEAR}/rounds/{FIRST}/assignment/{}",
        found.submission
    );
    assert!(jury.links("a").contains(&address));
    let page = secretary.get(&address).await;
    assert_eq!(page.status, 200);
    let mut chosen: Vec<String> = judging(&found)
        .into_iter()
        .filter(|account| *account != leaving.account)
        .map(|account| account.to_string())
        .collect();
    chosen.push(coming.account.to_string());
    let mut fields: Vec<(&str, &str)> = chosen.iter().map(|id| ("juror", id.as_str())).collect();
    let snapshot = page.value("snapshot");
    fields.push(("snapshot", &snapshot));
    let saved = secretary.post(&address, &fields).await;
    assert_eq!(saved.status, 303);
    let after = panel(&site, found.submission).await;
    let now = judging(&after);
    assert!(now.contains(&coming.account) && now.contains(&begun.account));
    assert!(!now.contains(&leaving.account));
    let log = secretary.get(&format!("/en/office/{YEAR}/log")).await;
    assert!(log.text.contains("changed by hand who judges"));

    // The page from before is too old now.
    let stale = secretary.post(&address, &fields).await;
    assert_eq!(stale.status, 409);
    // Whoever has begun stays.
    let mut without = now.clone();
    without.remove(&begun.account);
    let refused = save(&site, &after, without).await;
    assert!(matches!(refused, Err(Refusal::WrongState)), "{refused:?}");
    assert_eq!(judging(&panel(&site, found.submission).await), now);
}

#[tokio::test(flavor = "multi_thread")]
async fn conflicts_and_languages_are_hard_and_categories_are_not() {
    let site = TestSite::new().await;
    site.go_to(Time::FirstRound).await;
    // Somebody who could judge an entry, and is in conflict with it.
    let free = |panel: &EntryPanel| {
        let mut jurors = panel.jurors.iter();
        let line = jurors.find(|line| line.obstacle.is_none() && !line.assigned);
        line.map(|line| line.account)
    };
    let found = entry(&site, |panel| free(panel).is_some()).await;
    for person in site.people_with(Some(Role::Juror)).await {
        if site.acting(&person.email).await.account == free(&found) {
            site.declare_conflict(&person.email, found.submission).await;
        }
    }
    for hard in [Obstacle::Conflict, Obstacle::Language] {
        let barred = |panel: &EntryPanel| {
            let mut jurors = panel.jurors.iter();
            let line = jurors.find(|line| line.obstacle == Some(hard) && !line.assigned);
            line.map(|line| line.account)
        };
        let found = entry(&site, |panel| barred(panel).is_some()).await;
        let before = judging(&found);
        let mut with = before.clone();
        with.insert(barred(&found).expect("a juror"));
        let refused = save(&site, &found, with).await;
        assert!(
            matches!(refused, Err(Refusal::WrongState)),
            "{hard:?}: {refused:?}"
        );
        assert_eq!(judging(&panel(&site, found.submission).await), before);
    }
    let outside = |panel: &EntryPanel| {
        let mut jurors = panel.jurors.iter();
        let line = jurors.find(|line| line.obstacle == Some(Obstacle::Category) && !line.assigned);
        line.map(|line| line.account)
    };
    let found = entry(&site, |panel| outside(panel).is_some()).await;
    let mut with = judging(&found);
    with.insert(outside(&found).expect("a juror"));
    save(&site, &found, with.clone()).await.expect("saved");
    assert_eq!(judging(&panel(&site, found.submission).await), with);
    // Somebody who is no juror of the round is nobody here.
    let found = panel(&site, found.submission).await;
    let secretary = site.acting(&site.secretaries().await.0.email).await;
    let mut strange = with;
    strange.insert(secretary.account.expect("an account"));
    let refused = save(&site, &found, strange).await;
    assert!(matches!(refused, Err(Refusal::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_shows_nothing_of_an_entry_that_its_reader_is_in_conflict_with() {
    let site = TestSite::without_ballots().await;
    let (first, second) = site.secretaries().await;
    let caller = site.acting(&second.email).await;
    let jury = site.backend.jury(&caller, YEAR, FIRST).await;
    let entry = jury.expect("a jury").entries.remove(0);
    site.declare_conflict(&first.email, entry.submission).await;
    let path = format!("/en/office/{YEAR}/rounds/{FIRST}/assignment");
    let listed = async |email: &str| {
        let page = site.person(email).await.get(&path).await;
        assert_eq!(page.status, 200);
        page.texts("details li").contains(&entry.title)
    };
    assert!(!listed(&first.email).await, "in conflict");
    assert!(listed(&second.email).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_panel_of_a_category_hides_no_conflict() {
    let site = TestSite::new().await;
    site.go_to(Time::FirstRound).await;
    let outside = |panel: &EntryPanel| {
        let mut jurors = panel.jurors.iter();
        let line = jurors.find(|line| line.obstacle == Some(Obstacle::Category) && !line.assigned);
        line.map(|line| line.account)
    };
    let found = entry(&site, |panel| outside(panel).is_some()).await;
    let juror = outside(&found).expect("a juror");
    for person in site.people_with(Some(Role::Juror)).await {
        if site.acting(&person.email).await.account == Some(juror) {
            site.declare_conflict(&person.email, found.submission).await;
        }
    }
    let found = panel(&site, found.submission).await;
    let mut with = judging(&found);
    with.insert(juror);
    let refused = save(&site, &found, with).await;
    assert!(matches!(refused, Err(Refusal::WrongState)), "{refused:?}");
}
