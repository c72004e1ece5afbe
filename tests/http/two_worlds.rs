//! Two worlds that differ only in what is secret look the same, byte for byte.

use std::collections::BTreeMap;

use domain::{
    id::SubmissionId,
    person::role::Role,
    ports::{JuryRoom, ResultsOffice, jury_room::BallotText},
};
use regex::Regex;
use testkit::{
    TestSite, Visitor,
    season::{FIRST, YEAR},
};

/// What somebody sees: status, headers and body of each address.
type World = BTreeMap<String, (u16, Vec<(String, String)>, String)>;

/// Secrets of one answer (nonces and keys of forms) are drawn anew each time.
fn without_nonces(text: &str) -> String {
    let drawn =
        Regex::new(r#"(nonce-|nonce="|crossorigin="|name="key" value=")[A-Za-z0-9_+/=-]{16,}"#);
    drawn
        .expect("a pattern")
        .replace_all(text, "$1")
        .into_owned()
}

async fn look(mut visitor: Visitor, paths: &[String]) -> World {
    let mut world = World::new();
    for path in paths {
        let answer = visitor.get(path).await;
        let mut headers: Vec<(String, String)> = answer
            .headers
            .iter()
            .filter(|(name, _)| *name != "date")
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                (name.to_string(), without_nonces(&value))
            })
            .collect();
        headers.sort();
        world.insert(
            path.clone(),
            (answer.status, headers, without_nonces(&answer.text)),
        );
    }
    world
}

/// All addresses that can be read, filled with what the visitor has and with what others have.
async fn paths(site: &TestSite, ids: &[SubmissionId], slugs: &[String]) -> Vec<String> {
    let edition = site.edition_id().await.to_string();
    let mut paths: Vec<String> = [
        "/robots.txt",
        "/sitemap.xml",
        "/results/2026.json",
        "/health",
        "/en/2026/winners?preview=1",
    ]
    .map(str::to_owned)
    .into();
    for route in app::routes::routes() {
        if route.method == app::routes::Method::Post {
            continue;
        }
        let path = route
            .pattern
            .replace("{year}", "2026")
            .replace("{section}", "who")
            .replace("{round}", FIRST)
            .replace("{edition}", &edition);
        for locale in ["en", "ca"] {
            if path.contains("{id}") {
                for id in ids {
                    paths.push(format!(
                        "/{locale}{}",
                        path.replace("{id}", &id.to_string())
                    ));
                }
            } else if path.contains("{slug}") {
                for slug in slugs {
                    paths.push(format!("/{locale}{}", path.replace("{slug}", slug)));
                }
            } else {
                paths.push(format!("/{locale}{path}"));
            }
        }
    }
    paths
}

fn difference(one: &World, other: &World) -> Vec<String> {
    one.iter()
        .filter(|(path, seen)| other.get(*path) != Some(*seen))
        .map(|(path, seen)| {
            let theirs = other.get(path).map_or("", |(_, _, body)| body.as_str());
            let same = seen.2.chars().zip(theirs.chars());
            let place = same.take_while(|(a, b)| a == b).count();
            let around: String = seen
                .2
                .chars()
                .skip(place.saturating_sub(60))
                .take(120)
                .collect();
            format!("{path} ({}): {around}", seen.0)
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn e01_e03_e04_e05_e16_e19_peer_10_before_the_instant_nothing_tells_that_or_who() {
    let site = TestSite::new().await;
    site.judge_to_the_end().await;

    let caller = site.acting(&site.secretaries().await.0.email).await;
    let sheet = site
        .backend
        .decisions(&caller, YEAR)
        .await
        .expect("decisions");
    let (winner, loser) = (&sheet.lines[0], &sheet.lines[1]);
    // The addresses that the winners' practices will have.
    site.decide(0).await;
    site.release().await;
    let (_, frozen) = site
        .backend
        .preview(&caller, YEAR)
        .await
        .expect("a preview");
    site.retract().await;
    let slug = |id| {
        let entry = frozen.entries.iter().find(|entry| entry.submission == id);
        entry.expect("an entry").slug.clone()
    };
    let slugs = [
        slug(winner.submission),
        slug(loser.submission),
        // As long as the winner's, so that only what is known about it could differ.
        slug(winner.submission).chars().rev().collect(),
    ];
    let ids = [winner.submission, loser.submission];
    let paths = paths(&site, &ids, &slugs).await;

    let owner = owner_of(&site, winner.submission).await;
    let juror = site.people_with(Some(Role::Juror)).await.remove(0).email;
    let visitors = [
        site.visitor(),
        site.person(&owner).await,
        site.person(&juror).await,
    ];
    let mut worlds = Vec::new();
    for (decided, released) in [
        (None, false),
        (Some(0), false),
        (Some(0), true),
        (Some(1), true),
    ] {
        if let Some(place) = decided {
            site.decide(place).await;
        }
        if released {
            site.release().await;
        }
        let mut seen = Vec::new();
        for visitor in &visitors {
            seen.push(look(visitor.clone(), &paths).await);
        }
        worlds.push(seen);
        if released {
            site.retract().await;
        }
    }
    let mut compared = 0;
    for world in &worlds[1..] {
        for (place, seen) in world.iter().enumerate() {
            compared += seen.len();
            let found = difference(&worlds[0][place], seen);
            assert!(
                found.is_empty(),
                "visitor {place} sees a difference at {found:?}"
            );
        }
    }
    println!("two worlds: {compared} answers compared, 0 bytes of difference");

    // An address of the winner is an address like any other that there is not.
    let anonymous = &worlds[3][0];
    let of = |slug: &str| {
        let (status, headers, body) = &anonymous[&format!("/en/2026/practices/{slug}")];
        (*status, headers.clone(), body.replace(slug, "{slug}"))
    };
    assert_eq!(of(&slugs[0]), of(&slugs[2]));
    assert_eq!(anonymous["/en/2026/winners"].0, 404);
    assert_eq!(anonymous["/results/2026.json"].0, 404);
    assert!(!anonymous["/sitemap.xml"].2.contains("winners"));
}

async fn owner_of(site: &TestSite, entry: SubmissionId) -> String {
    for person in site.people_with(None).await {
        if site.submissions_of(&person.email).await.contains(&entry) {
            return person.email;
        }
    }
    panic!("nobody owns {entry}");
}

#[tokio::test(flavor = "multi_thread")]
async fn e08_e09_e17_the_instant_is_kept_to_the_microsecond_and_a_retraction_works_at_once() {
    let site = TestSite::new().await;
    site.judge_to_the_end().await;
    site.decide(0).await;
    site.release().await;
    let instant = site.instant().await;
    let mut visitor = site.visitor();
    let winners = format!("/es/{YEAR}/winners");
    let json = format!("/results/{YEAR}.json");
    for (moment, status) in [(-1, 404), (0, 200), (1, 200)] {
        site.clock
            .play(domain::moment::Moment(instant.micros() + moment));
        assert_eq!(visitor.get(&winners).await.status, status, "{moment}");
        assert_eq!(visitor.get(&json).await.status, status, "{moment}");
    }
    let listed = visitor.get("/sitemap.xml").await.text.contains(&winners);
    assert!(listed, "the sitemap follows");
    site.retract().await;
    assert_eq!(visitor.get(&winners).await.status, 404);
    assert_eq!(visitor.get(&json).await.status, 404);
    assert!(!visitor.get("/sitemap.xml").await.text.contains(&winners));
}

#[tokio::test(flavor = "multi_thread")]
async fn a06_a07_a08_a09_a16_marks_comments_jurors_and_contacts_reach_nobody_else() {
    const CANARY: &str = "canary-4be1-comment";
    let site = TestSite::new().await;
    let jurors = site.people_with(Some(Role::Juror)).await;
    let writer = &jurors[1];
    let entry = site.entries_of(&writer.email).await;
    let entry = entry
        .iter()
        .find(|(_, state)| *state != domain::ports::jury_room::BallotState::HandedIn)
        .expect("an open ballot")
        .0;
    let owner = owner_of(&site, entry).await;
    let other = site.people_with(None).await;
    let other = other
        .iter()
        .find(|person| person.email != owner)
        .expect("another");
    let reader = &jurors[0];
    let paths = paths(&site, &[entry], &["x".to_owned()]).await;
    let mut before = Vec::new();
    for email in [&owner, &other.email] {
        let visitor = site.person(email).await;
        before.push((look(visitor.clone(), &paths).await, visitor));
    }

    let caller = site.acting(&writer.email).await;
    let sheet = site
        .backend
        .ballot_sheet(&caller, YEAR, entry)
        .await
        .expect("a ballot");
    let marks = sheet.round.rubric.criteria.iter();
    let ballot = BallotText {
        marks: marks
            .map(|criterion| (criterion.code.clone(), "9".to_owned()))
            .collect(),
        comment: CANARY.to_owned(),
        note: None,
    };
    let saved = site
        .backend
        .hand_in(&caller, YEAR, entry, sheet.revision, ballot)
        .await;
    saved.expect("handed in");

    // A07: nothing that the city sees moves when a juror works.
    for (world, visitor) in &before {
        let after = look(visitor.clone(), &paths).await;
        assert_eq!(difference(world, &after), [] as [String; 0]);
    }
    let contacts = site.contacts_of(&owner, entry).await;
    assert!(!contacts.is_empty());
    for who in [None, Some(&owner), Some(&other.email), Some(&reader.email)] {
        let visitor = match who {
            Some(email) => site.person(email).await,
            None => site.visitor(),
        };
        let world = look(visitor, &paths).await;
        for (path, (_, headers, body)) in world {
            let all = format!("{headers:?}{body}");
            assert!(!all.contains(CANARY), "{who:?} {path}");
            // The list of people to sign in as belongs to the demonstration.
            if path.ends_with("/demonstration") {
                continue;
            }
            for juror in jurors.iter().filter(|juror| Some(&juror.email) != who) {
                assert!(!all.contains(&juror.name), "{who:?} {path}: {}", juror.name);
                assert!(
                    !all.contains(&juror.email),
                    "{who:?} {path}: {}",
                    juror.email
                );
            }
            if who != Some(&owner) {
                for contact in &contacts {
                    assert!(!all.contains(contact), "{who:?} {path}: {contact}");
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e11_mails_to_winners_wait_for_the_instant() {
    let site = TestSite::new().await;
    site.judge_to_the_end().await;
    site.decide(0).await;
    site.release().await;
    let instant = site.instant().await;
    let held = site.mails().await;
    let held: Vec<_> = held
        .iter()
        .filter(|mail| mail.not_before >= instant.micros())
        .collect();
    assert!(!held.is_empty(), "the winner is told");
    let due = site.due_mails().await;
    for mail in held {
        assert!(!due.contains(&mail.id), "{} is sent early", mail.kind);
    }
}
