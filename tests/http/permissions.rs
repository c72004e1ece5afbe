//! The matrix: every address × every kind of person × every time of the season, against a table
//! that knows nothing of the policy table.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    id::{FileId, SubmissionId},
    person::role::Role,
    ports::{
        ResultsOffice, SecretariatOffice, Submissions, jury_room::BallotState,
        secretariat_office::JurorForm,
    },
};
use testkit::{
    Answer, TestSite, Visitor,
    season::{FIRST, SECOND, Time, YEAR},
};

use crate::{
    files::attached::give_files,
    oracle::{ORACLE, Rule},
};

/// The people, by the letter that stands for them in the oracle.
const PEOPLE: [(char, &str); 10] = [
    ('n', "nobody"),
    ('o', "owner"),
    ('p', "other applicant"),
    ('a', "assigned juror"),
    ('u', "unassigned juror"),
    ('c', "conflicted juror"),
    ('d', "dismissed juror"),
    ('s', "secretariat"),
    ('r', "regional office"),
    ('t', "auditor"),
];

const fn letter(time: Time) -> char {
    match time {
        Time::Submission => 'S',
        Time::Validation => 'V',
        Time::FirstRound => 'J',
        Time::Between => 'B',
        Time::Deliberation => 'D',
        Time::Embargoed => 'E',
        Time::Published => 'P',
    }
}

/// Who is who, and what the addresses are filled with.
struct Cast {
    emails: BTreeMap<char, String>,
    /// A juror who is dismissed by the matrix itself.
    spare: String,
    own: SubmissionId,
    /// A draft for each time, to be taken back.
    to_withdraw: Vec<SubmissionId>,
    /// A submission of the owner that was handed in.
    sent: SubmissionId,
    entry: SubmissionId,
    edition: String,
    slug: String,
    /// A file of the entry that the jury reads, and a picture of it that is published.
    files: [FileId; 2],
}

#[tokio::test(flavor = "multi_thread")]
async fn a01_a13_a14_a15_a24_a25_every_cell_of_the_matrix_is_as_the_oracle_says() {
    let addresses = addresses();
    let unnamed: Vec<_> = addresses
        .iter()
        .filter(|address| !ORACLE.iter().any(|rule| named(rule, address)))
        .collect();
    assert!(unnamed.is_empty(), "the oracle does not name {unnamed:?}");
    let stale: Vec<_> = ORACLE
        .iter()
        .filter(|rule| !addresses.iter().any(|address| named(rule, address)))
        .map(|rule| (rule.method, rule.pattern))
        .collect();
    assert!(stale.is_empty(), "there is no such address: {stale:?}");

    let site = TestSite::new().await;
    let mut cast = cast(&site).await;
    let (mut cells, mut differences) = (0_u32, Vec::new());
    for time in Time::ALL {
        prepare(&site, &mut cast, time).await;
        for (who, name) in PEOPLE {
            let visitor = signed_in(&site, &cast, who).await;
            for rule in ORACLE {
                cells += 1;
                let answer = ask(&site, &cast, &visitor, (who, time), rule).await;
                let expected = rule
                    .may
                    .iter()
                    .any(|(people, times)| people.contains(who) && times.contains(letter(time)));
                assert_ne!(answer.status, 500, "{} {}", rule.method, rule.pattern);
                if allowed(&answer) != expected {
                    differences.push(format!(
                        "{} {} {}, {name}, {time:?}: {} where the oracle says {}",
                        rule.method,
                        rule.pattern,
                        rule.body,
                        answer.status,
                        if expected { "allowed" } else { "denied" },
                    ));
                }
            }
        }
    }
    println!("matrix: {cells} cells, {} differences", differences.len());
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

fn named(rule: &Rule, (method, pattern): &(String, String)) -> bool {
    rule.method == method && rule.pattern == pattern
}

/// All pages, forms, endpoints and plain addresses.
fn addresses() -> BTreeSet<(String, String)> {
    let pages = app::routes::routes().into_iter().map(|route| {
        let method = match route.method {
            app::routes::Method::Get => "GET",
            app::routes::Method::Post => "POST",
        };
        (method.to_owned(), route.pattern.to_owned())
    });
    let endpoints = app::endpoints::table()
        .into_iter()
        .map(|(path, _)| ("POST".to_owned(), path.to_owned()));
    let plain = [
        "/robots.txt",
        "/sitemap.xml",
        "/health",
        "/results/{year}.json",
        "/dev/stamp",
        "/files/{document}",
        "/files/{picture}/small",
    ]
    .map(|path| ("GET".to_owned(), path.to_owned()));
    pages.chain(endpoints).chain(plain).collect()
}

/// Looks for people who stand to one entry as the matrix needs it, and makes them so.
async fn cast(site: &TestSite) -> Cast {
    let second = site.edition().await;
    assert_eq!(second.rounds.len(), 2);
    let jurors = site.people_with(Some(Role::Juror)).await;
    let mut assigned: Vec<(String, Vec<(SubmissionId, BallotState)>)> = Vec::new();
    for juror in &jurors {
        assigned.push((juror.email.clone(), site.entries_of(&juror.email).await));
    }
    let (first_secretary, _) = site.secretaries().await;
    let caller = site.acting(&first_secretary.email).await;
    let office = &site.backend;
    let view = office.jury(&caller, YEAR, FIRST).await.expect("the jury");
    let on_both: BTreeSet<String> = view
        .jurors
        .iter()
        .filter(|juror| juror.rounds.iter().any(|round| round == SECOND))
        .map(|juror| juror.email.clone())
        .collect();
    let standings = office
        .standings(&caller, YEAR, FIRST)
        .await
        .expect("standings");
    let (entry, judge, conflicted) = standings
        .lines
        .iter()
        .filter(|line| line.through == Some(true))
        .find_map(|line| {
            let judges: Vec<(&String, BallotState)> = assigned
                .iter()
                .flat_map(|(email, entries)| entries.iter().map(move |entry| (email, entry)))
                .filter(|(_, (entry, _))| *entry == line.submission)
                .map(|(email, (_, state))| (email, *state))
                .collect();
            let (judge, _) = judges.iter().find(|(email, state)| {
                on_both.contains(*email) && *state != BallotState::HandedIn
            })?;
            let (other, _) = judges.iter().find(|(email, _)| !on_both.contains(*email))?;
            Some((line.submission, (*judge).clone(), (*other).clone()))
        })
        .expect("an entry with two jurors, one of them on both panels");
    let mut free = assigned
        .iter()
        .filter(|(email, entries)| {
            entries.iter().all(|(own, _)| *own != entry) && !on_both.contains(email)
        })
        .map(|(email, _)| email.clone());
    let (unassigned, dismissed, spare) = (
        free.next().expect("an unassigned juror"),
        free.next().expect("a juror to dismiss"),
        free.next().expect("a juror to dismiss in the matrix"),
    );
    declare(site, &conflicted, entry).await;
    dismiss(site, &first_secretary.email, &dismissed).await;
    let files = give_files(site, entry).await;
    let (owner, other, mut drafts, sent) = owners(site).await;
    let first = async |role| site.people_with(Some(role)).await.remove(0).email;
    let emails = BTreeMap::from([
        ('o', owner),
        ('p', other),
        ('a', judge),
        ('u', unassigned),
        ('c', conflicted),
        ('d', dismissed),
        ('s', first_secretary.email.clone()),
        ('r', first(Role::RegionalOffice).await),
        ('t', first(Role::Auditor).await),
    ]);
    Cast {
        emails,
        spare,
        own: drafts.remove(0),
        to_withdraw: drafts,
        sent,
        entry,
        edition: site.edition_id().await.to_string(),
        slug: "a-practice-that-nobody-knows".to_owned(),
        files,
    }
}

async fn declare(site: &TestSite, juror: &str, entry: SubmissionId) {
    let mut visitor = site.person(juror).await;
    let path = format!("/en/jury/{YEAR}/entries/{entry}/conflict");
    let page = visitor.get(&path).await;
    assert_eq!(page.status, 200, "{path}");
    let fields = [
        ("kind", "employment"),
        ("reason", "Worked there for years."),
    ];
    let answer = visitor.post(&path, &fields).await;
    assert_eq!(answer.status, 303);
}

async fn dismiss(site: &TestSite, secretary: &str, juror: &str) {
    let juror = site.acting(juror).await.account.expect("an account");
    let mut visitor = site.person(secretary).await;
    let path = format!("/en/office/{YEAR}/rounds/{FIRST}/dismiss");
    let answer = visitor.post(&path, &[("juror", &juror.to_string())]).await;
    assert_eq!(answer.status, 303);
}

/// Two applicants, drafts of the first one, and what the first one handed in.
async fn owners(site: &TestSite) -> (String, String, Vec<SubmissionId>, SubmissionId) {
    let applicants = site.people_with(None).await;
    let (owner, other) = (applicants[0].email.clone(), applicants[1].email.clone());
    let sent = site.submissions_of(&owner).await.remove(0);
    site.go_to(Time::Submission).await;
    let caller = site.acting(&owner).await;
    let edition = site.edition_id().await;
    let mut drafts = Vec::new();
    for number in 0..=Time::ALL.len() {
        let draft = site
            .backend
            .start(&caller, edition, &number.to_string())
            .await;
        drafts.push(draft.expect("a draft"));
    }
    site.go_to(Time::FirstRound).await;
    (owner, other, drafts, sent)
}

/// Moves the clock and does what happens in between.
async fn prepare(site: &TestSite, cast: &mut Cast, time: Time) {
    site.go_to(Time::FirstRound).await;
    let secretary = site.acting(&cast.emails[&'s']).await;
    let spare = JurorForm {
        name: "Spare".to_owned(),
        email: cast.spare.clone(),
        languages: vec!["en".to_owned()],
        max_load: "1".to_owned(),
        rounds: vec![FIRST.to_owned()],
        ..JurorForm::default()
    };
    if time != Time::Published {
        let appointed = site.backend.appoint_juror(&secretary, YEAR, spare).await;
        appointed.expect("the juror who is dismissed anew");
    }
    match time {
        Time::Between => {
            site.judge_all().await;
            site.go_to(Time::Between).await;
            site.shortlist().await;
        }
        Time::Deliberation => {
            site.second_round().await;
            site.go_to(Time::Deliberation).await;
            site.decide(0).await;
        }
        Time::Embargoed => {
            site.go_to(Time::Deliberation).await;
            site.release().await;
            site.go_to(Time::Embargoed).await;
        }
        Time::Published => {
            site.go_to(Time::Published).await;
            let json = site.visitor().get(&format!("/results/{YEAR}.json")).await;
            let result: domain::result::FrozenResult =
                serde_json::from_str(&json.text).expect("a result");
            cast.slug.clone_from(&result.entries[0].slug);
        }
        Time::Submission | Time::Validation | Time::FirstRound => site.go_to(time).await,
    }
}

async fn signed_in(site: &TestSite, cast: &Cast, who: char) -> Visitor {
    match cast.emails.get(&who) {
        Some(email) => site.person(email).await,
        None => site.visitor(),
    }
}

/// One cell. What an answer changes about the browser is thrown away with the copy of it.
async fn ask(
    site: &TestSite,
    cast: &Cast,
    visitor: &Visitor,
    (who, time): (char, Time),
    rule: &Rule,
) -> Answer {
    let mut visitor = visitor.clone();
    if matches!(rule.pattern, "/sign-out" | "/demonstration") && rule.method == "POST" {
        // These two end the session that asks.
        visitor = signed_in(site, cast, who).await;
    }
    let id = match rule.pattern {
        "/submissions/{id}/receipt" | "/submissions/{id}/receipt/pdf" => cast.sent,
        "/submissions/{id}/withdraw" | "/submissions/{id}/reopen" => {
            cast.to_withdraw[Time::ALL.iter().position(|t| *t == time).expect("a time")]
        }
        pattern if pattern.starts_with("/submissions") => cast.own,
        _ => cast.entry,
    };
    let path = rule
        .pattern
        .replace("{year}", &YEAR.to_string())
        .replace("{edition}", &cast.edition)
        .replace("{id}", &id.to_string())
        .replace("{section}", "who")
        .replace("{round}", FIRST)
        .replace("{document}", &cast.files[0].to_string())
        .replace("{picture}", &cast.files[1].to_string())
        .replace("{slug}", &cast.slug);
    let is_plain = app::endpoints::table()
        .iter()
        .any(|(path, _)| *path == rule.pattern)
        || [
            "/robots.txt",
            "/sitemap.xml",
            "/health",
            "/results/",
            "/dev/",
            "/files/",
        ]
        .iter()
        .any(|plain| rule.pattern.starts_with(plain));
    let path = if is_plain { path } else { format!("/en{path}") };
    if rule.method == "GET" {
        return visitor.get(&path).await;
    }
    if rule.pattern == "/api/jury/save-ballot" {
        let call = serde_json::json!({"year": YEAR, "submission": cast.entry.0, "revision": 99,
            "marks": [], "comment": ""});
        return visitor.call(&path, &call).await;
    }
    if rule.pattern == "/api/submissions/save-section" {
        let call = serde_json::json!({"submission": cast.own.0, "section": "who", "revision": 99,
            "fields": []});
        return visitor.call(&path, &call).await;
    }
    let spare = site.acting(&cast.spare).await.account.expect("an account");
    let body = rule.body.replace("{spare}", &spare.to_string());
    let body = body.replace("{time}", &letter(time).to_string());
    let fields: Vec<(&str, &str)> = body
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .collect();
    visitor.post(&path, &fields).await
}

/// Whether somebody was let through to the thing, whatever came of what they sent.
fn allowed(answer: &Answer) -> bool {
    let texts = i18n::Texts::of(domain::locale::Locale::En);
    let calendar = ["error-closed-title", "error-not-yet-title"];
    match answer.status {
        401 | 403 | 404 => false,
        303 => !answer.location().unwrap_or_default().contains("/sign-in?"),
        409 if answer.text == "\"Closed\"" => false,
        409 => {
            let told = answer.texts("h1");
            !calendar.iter().any(|key| told.contains(&texts.text(key)))
        }
        _ => true,
    }
}
