//! The end of the vote, and what comes of it.

use backend::{
    jobs::vote_closing,
    store::entities::{mail, vote_key, vote_request},
};
use domain::{
    person::role::Role,
    ports::{Refusal, ResultsOffice},
    problem::ProblemCode,
    ranking::votes::most_voted,
    result::{Decision, FrozenResult},
};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn when_the_vote_is_over_nothing_ties_ballots_to_people() {
    let site = voting().await;
    let entries = standing(&site).await;
    vote(&site, "ada@example.org", &entries[..5]).await;
    vote(&site, "bo@example.org", &entries[2..8]).await;
    cast(&site, "cy@example.org", &entries[..5]).await;
    let pending = links(&site).await.pop().expect("a link");
    let conn = site.backend.store().read();
    let voters = async || -> BTreeSet<String> {
        let rows = vote_ballot::Entity::find().all(conn).await;
        rows.expect("ballots")
            .into_iter()
            .map(|row| row.voter)
            .collect()
    };
    let (before, ballots) = (voters().await, counted(&site).await);
    assert_eq!(vote_closing::close(&site.backend).await.expect("a look"), 0);

    let closes = closing(&site).await;
    site.clock.play(closes.plus_seconds(-1));
    assert_eq!(press(&site, &pending).await.status, 410, "after two days");
    site.clock.play(closes);
    let late = cast(&site, "di@example.org", &entries[..5]).await;
    assert_eq!(late.status, 409);
    assert_eq!(
        vote_closing::close(&site.backend).await.expect("a close"),
        1
    );
    assert_eq!(vote_closing::close(&site.backend).await.expect("a look"), 0);

    assert_eq!(counted(&site).await, ballots);
    assert!(voters().await.is_disjoint(&before));
    let keys = vote_key::Entity::find().count(conn).await;
    let requests = vote_request::Entity::find().count(conn).await;
    let mails = mail::Entity::find()
        .filter(mail::Column::Kind.eq("vote-confirmation"))
        .count(conn)
        .await;
    assert_eq!((keys, requests, mails), (Ok(0), Ok(0), Ok(0)));
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&format!("/en/office/{YEAR}/vote")).await;
    assert!(page.text.contains("2 ballots count.") && page.text.contains("1 ballot does not"));
    assert_eq!(page.texts("tbody tr").len(), entries.len());
    // The public still reads nothing of it.
    let public = site.visitor().get(&path()).await;
    assert!(public.status == 200 && public.texts("tbody").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_count_is_published_with_the_result_and_can_be_counted_again() {
    let site = voting().await;
    let entries = standing(&site).await;
    for (number, from) in [0, 1, 2, 2].into_iter().enumerate() {
        let email = format!("voter-{number}@example.org");
        vote(&site, &email, &entries[from..from + 5]).await;
    }
    site.second_round().await;
    site.go_to(Time::Deliberation).await;
    vote_closing::close(&site.backend).await.expect("a close");
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let sheet = async || site.backend.decisions(&caller, YEAR).await;
    let undecided = sheet().await.expect("decisions");
    let best = most_voted(&undecided.votes);
    // Whom the public likes best differs from run to run: it wins nothing else here, so that the
    // mention is free for it.
    let mut lines = undecided.lines.iter();
    let place = lines.position(|line| !best.contains(&line.submission));
    site.decide(place.expect("a winner")).await;
    let mut sheet = sheet().await.expect("decisions");
    sheet
        .decisions
        .retain(|one| !best.contains(&one.submission));

    // The mention of the most voted goes to nobody else.
    // The demonstration's invented public has voted as well.
    let ballots = counted(&site).await;
    let votes = |id: &SubmissionId| ballots.iter().filter(|chosen| chosen.contains(id)).count();
    let most = entries.iter().map(votes).max().expect("entries");
    let expected: BTreeSet<SubmissionId> = entries
        .iter()
        .copied()
        .filter(|id| votes(id) == most)
        .collect();
    assert_eq!(best, expected);
    let awarded = |id: &SubmissionId| sheet.decisions.iter().any(|one| one.submission == *id);
    let free = |wanted: bool| {
        let mut lines = sheet.lines.iter().map(|line| line.submission);
        lines.find(|id| best.contains(id) == wanted && !awarded(id))
    };
    let with = |submission| {
        let mut decisions = sheet.decisions.clone();
        decisions.push(Decision {
            kind: "most-supported".to_owned(),
            submission,
            reason: String::new(),
            language: None,
        });
        decisions
    };
    let seen = sheet.release.revision;
    let other = with(free(false).expect("another entry"));
    let refused = site
        .backend
        .save_decisions(&caller, YEAR, seen, other)
        .await;
    let Err(Refusal::Invalid(problems)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(problems.0[0].code, ProblemCode::NotMostVoted);
    let right = with(free(true).expect("a most voted entry"));
    let saved = site
        .backend
        .save_decisions(&caller, YEAR, seen, right)
        .await;
    assert_eq!(saved, Ok(()));
    site.release().await;
    assert!(site.visitor().get(&path()).await.texts("tbody").is_empty());

    site.go_to(Time::Published).await;
    let page = site.visitor().get(&path()).await;
    assert_eq!(page.texts("tbody tr").len(), entries.len());
    assert!(
        page.texts("tbody tr:first-child td")
            .contains(&most.to_string())
    );
    let json = site.visitor().get(&format!("/results/{YEAR}.json")).await;
    let mut result: FrozenResult = serde_json::from_str(&json.text).expect("a result");
    assert_eq!(result.recount(), [] as [String; 0]);
    let vote = result.vote.as_mut().expect("the vote");
    assert_eq!(vote.ballots, ballots);
    assert_eq!(usize::try_from(vote.valid), Ok(ballots.len()));
    assert!(!json.text.contains("voter-0"));
    vote.ballots.pop();
    assert_eq!(result.recount(), [FrozenResult::VOTE]);
}
