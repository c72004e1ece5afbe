//! Ballots, and the mails that make them count.

use backend::store::entities::audit_log;
use domain::{
    locale::Locale,
    person::{email::EmailAddress, role::Role},
    ports::{Refusal, ResultsOffice},
};
use sea_orm::PaginatorTrait;
use testkit::season::FIRST;

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_with_too_few_choices_keeps_what_was_ticked_and_typed() {
    let site = voting().await;
    let entries = standing(&site).await;
    let answer = cast(&site, "Ada@example.org", &entries[..4]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.texts("#f-choice-problem"),
        ["You chose 4 practices; at least 5 are needed."]
    );
    let ticked = answer.texts("input[checked]").len();
    assert_eq!(ticked, 4);
    let typed = answer.html();
    let email = scraper::Selector::parse("#f-email[value='Ada@example.org']").expect("a selector");
    assert_eq!(typed.select(&email).count(), 1);
    // Neither a foreign entry nor a field that there is not.
    let foreign = SubmissionId(uuid::Uuid::from_u128(7));
    let chosen: Vec<_> = entries[..4].iter().copied().chain([foreign]).collect();
    let answer = cast(&site, "ada@example.org", &chosen).await;
    assert_eq!(
        answer.texts("#f-choice-problem"),
        ["Choose one of the answers in the list."]
    );
    let forged = [("weight", "9"), ("email", "ada@example.org")];
    assert_eq!(site.visitor().post(&path(), &forged).await.status, 422);
    let answer = cast(&site, "no address", &entries[..5]).await;
    assert_eq!(answer.texts("#f-email-problem").len(), 1);
    assert!(links(&site).await.is_empty(), "nothing was sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_counts_once_it_is_confirmed_and_the_last_one_of_an_address_counts() {
    let site = voting().await;
    let entries = standing(&site).await;
    let chosen = |range: std::ops::Range<usize>| -> BTreeSet<SubmissionId> {
        entries[range].iter().copied().collect()
    };
    let sent = cast(&site, "ada@example.org", &entries[..5]).await;
    assert_eq!(sent.location(), Some(format!("{}/sent", path())));
    let link = links(&site).await.pop().expect("a link");
    // Programs that look at links do not vote.
    let page = site.visitor().get(&link).await;
    assert_eq!(page.texts("main li").len(), 5);
    assert!(counted(&site).await.is_empty());
    assert_eq!(press(&site, &link).await.status, 200);
    assert_eq!(counted(&site).await, [chosen(0..5)]);
    assert_eq!(press(&site, &link).await.status, 410);

    // The same mailbox again, however it is written; then somebody else.
    vote(&site, "ADA+prize@example.org", &entries[1..7]).await;
    assert_eq!(counted(&site).await, [chosen(1..7)]);
    vote(&site, "bo@example.org", &entries[..5]).await;
    assert_eq!(counted(&site).await.len(), 2);

    // A link is one ballot's: it neither signs in nor does another's work.
    let sign_in = link.replace(&format!("/{YEAR}/vote/confirm"), "/sign-in/link");
    let token = sign_in.split_once("token=").expect("a token").1.to_owned();
    let used = site
        .visitor()
        .post("/en/sign-in/link", &[("token", &token)])
        .await;
    assert_eq!(used.status, 410);

    // After two days a link is worth nothing.
    cast(&site, "late@example.org", &entries[..5]).await;
    let link = links(&site).await.pop().expect("a link");
    site.clock.play(site.backend.now().plus_seconds(2 * DAY));
    assert_eq!(press(&site, &link).await.status, 410);
    assert_eq!(counted(&site).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_votes_twice_by_sending_at_once() {
    let site = voting().await;
    let entries = standing(&site).await;
    for range in [0..5, 1..6, 2..7] {
        cast(&site, "ada@example.org", &entries[range]).await;
    }
    let links = links(&site).await;
    assert_eq!(links.len(), 3);
    let (one, two, three) = tokio::join!(
        press(&site, &links[0]),
        press(&site, &links[1]),
        press(&site, &links[2])
    );
    assert_eq!([one.status, two.status, three.status], [200; 3]);
    assert_eq!(counted(&site).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn while_people_vote_nobody_sees_how_it_stands() {
    let site = voting().await;
    let entries = standing(&site).await;
    let before = site.visitor().get(&path()).await;
    let newest = async || {
        let lines = audit_log::Entity::find();
        let lines = lines.count(site.backend.store().read()).await;
        lines.expect("the log")
    };
    let logged = newest().await;
    vote(&site, "ada@example.org", &entries[..5]).await;
    cast(&site, "bo@example.org", &entries[..6]).await;
    let after = site.visitor().get(&path()).await;
    assert_eq!(before.text, after.text);
    assert_eq!(newest().await, logged, "a vote is no line of the log");
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let office = format!("/en/office/{YEAR}/vote");
    let page = secretary.get(&office).await;
    assert_eq!(page.status, 200);
    assert!(page.texts("tbody tr").is_empty());
    assert!(page.text.contains("1 ballot counts.") && page.text.contains("1 ballot does not"));
    // Who stands in it does not change any more, nor do its rules.
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let standings = site.backend.standings(&caller, YEAR, FIRST).await;
    let snapshot = standings.expect("standings").snapshot;
    let again = site
        .backend
        .shortlist(&caller, YEAR, FIRST, &snapshot, &[], None)
        .await;
    assert_eq!(again, Err(Refusal::WrongState));
    let answer = secretary.post(&office, &[("step", "remove")]).await;
    assert_eq!(answer.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_read_the_vote_in_their_language_and_a_hundred_ballots_are_too_many_for_one_address() {
    let site = voting().await;
    for locale in Locale::ALL {
        let page = site
            .visitor()
            .get(&format!("/{}/{YEAR}/vote", locale.code()))
            .await;
        assert_eq!(page.status, 200);
        assert!(!page.text.contains('⟦'), "{locale:?}");
        assert!(page.texts("script").is_empty());
    }
    let limits = backend::limits::Limits::default();
    let ada = EmailAddress::parse("ada@example.org").expect("an address");
    let taken = (0..100).filter(|_| limits.vote(&ada, "192.0.2.1").is_ok());
    assert_eq!(taken.count(), 3);
}
