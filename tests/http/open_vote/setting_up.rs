//! The secretariat's page: a vote is set up, and a count from another platform taken over.

use domain::{
    edition::Held,
    localized::Localized,
    moment::Window,
    person::role::Role,
    ports::{
        Refusal, ResultsOffice,
        open_votes::{CountElsewhere, NewVote, VoteEntry},
    },
    problem::ProblemCode,
    ranking::votes::{Choices, most_voted},
};

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_vote_is_set_up_on_its_page_and_fixed_by_its_opening() {
    let site = TestSite::new().await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let office = format!("/en/office/{YEAR}/vote");
    let edition = site.edition().await;
    let before = edition.open_vote.clone().expect("a vote");
    let at = |at: Moment| i18n::moment::local_input(at.micros(), &edition.time_zone);
    let page = secretary.get(&office).await;
    // Voting cannot begin before it is known who stands.
    let early = at(before.window.opens.plus_seconds(-2 * DAY));
    let answer = secretary
        .submit(
            &page,
            &office,
            &[("step", "set"), ("opens", &early), ("minimum", "0")],
        )
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.texts("#f-opens-problem").len(), 1);
    assert_eq!(answer.texts("#f-minimum-problem").len(), 1);
    let closes = at(before.window.closes.plus_seconds(DAY));
    let fields = [
        ("step", "set"),
        ("minimum", "3"),
        ("maximum", "7"),
        ("closes", &closes),
        ("name-en", "The people’s choice"),
        ("mention", ""),
    ];
    let answer = secretary.submit(&page, &office, &fields).await;
    assert_eq!(answer.status, 200, "{:?}", answer.texts(".problem-summary"));
    let changed = site.edition().await;
    let vote = changed.open_vote.as_ref().expect("a vote");
    assert_eq!((vote.choices.minimum, vote.choices.maximum), (3, Some(7)));
    assert_eq!(vote.name.en, "The people’s choice");
    assert!(!changed.awards_most_voted());
    // A page from before changes nothing.
    let stale = secretary
        .submit(&page, &office, &[("step", "set"), ("minimum", "4")])
        .await;
    assert_eq!(stale.status, 409);
    // The round whose finalists stand in it stays.
    let method = site.visitor().get(&format!("/fr/{YEAR}/method")).await;
    assert!(method.text.contains("de 3 à 7 choix"), "{}", method.text);

    let page = secretary.get(&office).await;
    let gone = secretary
        .submit(&page, &office, &[("step", "remove")])
        .await;
    assert_eq!(gone.status, 200);
    assert_eq!(site.edition().await.open_vote, None);
    assert_eq!(site.visitor().get(&path()).await.status, 404);
    let log = secretary.get(&format!("/en/office/{YEAR}/log")).await;
    assert!(
        log.text.contains("set up the open vote") && log.text.contains("removed the open vote")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_count_from_another_platform_is_taken_over_whole_or_not_at_all() {
    let site = TestSite::new().await;
    let (first, _) = site.secretaries().await;
    let caller = site.acting(&first.email).await;
    let edition = site.edition().await;
    let before = edition.open_vote.clone().expect("a vote");
    let view = site.backend.office(&caller, YEAR).await.expect("the vote");
    let vote = domain::edition::OpenVote {
        held: Held::Elsewhere {
            address: "https://decidim.example.org/vote".to_owned(),
        },
        window: Window {
            closes: before.window.closes,
            ..before.window
        },
        choices: Choices {
            minimum: 5,
            maximum: None,
        },
        ..before
    };
    let new = NewVote {
        vote,
        mention: Some(Localized::each(|locale| locale.code().to_owned())),
    };
    let seen = view.office.revision;
    let set = site
        .backend
        .set_up_vote(&caller, YEAR, seen, Some(new))
        .await;
    assert_eq!(set, Ok(()));
    site.judge_all().await;
    site.go_to(Time::Between).await;
    site.shortlist().await;
    // The page leads there, and takes no ballot here.
    let page = site.visitor().get(&path()).await;
    assert!(
        page.text
            .contains("href=\"https://decidim.example.org/vote\"")
    );
    assert!(page.texts("form").is_empty());
    let entries = standing(&site).await;
    assert_eq!(cast(&site, "ada@example.org", &entries).await.status, 404);

    let view = site.backend.vote(&site.caller(), YEAR).await.expect("it");
    let VoteStage::Open(mut entries) = view.stage else {
        panic!("{:?}", view.stage);
    };
    entries.sort_by_key(|entry| entry.submission);
    let caller = site.acting(&first.email).await;
    let early = take(&site, &caller, &table(&entries), 90).await;
    assert_eq!(early, Err(Refusal::WrongState), "people still vote");
    site.clock.play(closing(&site).await.plus_seconds(HOUR));
    let caller = site.acting(&first.email).await;
    let lacking = take(&site, &caller, &table(&entries[1..]), 90).await;
    assert_eq!(code(lacking), ProblemCode::EntriesLacking);
    let few = take(&site, &caller, &table(&entries), 3).await;
    assert_eq!(code(few), ProblemCode::TooFewBallots);
    let mut secretary = site.person(&first.email).await;
    let office = format!("/en/office/{YEAR}/vote");
    let page = secretary.get(&office).await;
    assert_eq!(page.texts(".notice-warning").len(), 1, "a count is lacking");
    let whole = table(&entries);
    let fields = [
        ("step", "take"),
        ("table", whole.as_str()),
        ("valid", "90"),
        ("invalid", "6"),
    ];
    let page = secretary.submit(&page, &office, &fields).await;
    assert_eq!(page.status, 200, "{:?}", page.texts(".problem-summary"));
    assert_eq!(page.texts("tbody tr").len(), entries.len());
    assert!(page.text.contains("90 ballots count.") && page.text.contains("6 ballots do not"));
    let sheet = site.backend.decisions(&caller, YEAR).await;
    let votes = sheet.expect("decisions").votes;
    let last = entries.last().expect("an entry").submission;
    assert_eq!(most_voted(&votes), [last].into());
}

/// An export: titles in two languages, semicolons, and a proposal that does not stand.
fn table(entries: &[VoteEntry]) -> String {
    let mut table = "id;title/es;title/en;supports\n0;Otra;Another;999\n".to_owned();
    for (number, entry) in entries.iter().enumerate() {
        let title = entry.title.replace('"', "\"\"");
        table += &format!("{number};;\"{title}\";{number}\n");
    }
    table
}

async fn take(
    site: &TestSite,
    caller: &domain::access::Caller,
    table: &str,
    valid: u32,
) -> Result<(), Refusal> {
    let count = CountElsewhere {
        table: table.to_owned(),
        valid,
        invalid: 0,
    };
    site.backend.take_over_count(caller, YEAR, count).await
}

fn code(result: Result<(), Refusal>) -> ProblemCode {
    match result {
        Err(Refusal::Invalid(problems)) => problems.0[0].code,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_stand_are_exported_for_another_platform() {
    let site = TestSite::new().await;
    let path = format!("/en/office/{YEAR}/vote/practices");
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    assert_eq!(secretary.get(&path).await.status, 409, "nobody stands yet");
    site.judge_all().await;
    site.go_to(Time::Between).await;
    site.shortlist().await;
    let entries = standing(&site).await;
    let (first, second) = site.secretaries().await;
    site.declare_conflict(&first.email, entries[0]).await;
    let rows = async |email: &str| {
        let table = site.person(email).await.get(&path).await;
        assert_eq!(table.status, 200);
        assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
        let kept = "attachment; filename=\"practices-2026.csv\"";
        assert_eq!(table.header("content-disposition"), kept);
        assert!(table.text.starts_with("title/ca;title/en;"));
        table.text
    };
    let whole = rows(&second.email).await;
    let view = site.backend.vote(&site.caller(), YEAR).await;
    let VoteStage::Open(told) = view.expect("a vote").stage else {
        panic!("open");
    };
    for entry in &told {
        assert!(whole.contains(&entry.title), "{}", entry.title);
    }
    let hidden = told.iter().find(|entry| entry.submission == entries[0]);
    let hidden = hidden.expect("an entry");
    let partly = rows(&first.email).await;
    assert!(!partly.contains(&hidden.title), "in conflict");
}
