//! An edition of a thousand submissions and three hundred jurors, led to its release.

use std::time::{Duration, Instant};

use backend::{
    clock::{Clock, SystemClock},
    import::{self, Format, Mapping, Options},
    store::{
        Stop, Tx,
        entities::{assignment, submission},
    },
};
use domain::{
    edition::{Edition, QuestionKind},
    person::{email::EmailAddress, role::Role},
    ports::{
        JuryRoom, SecretariatOffice, demonstration::DemoPerson, jury_room::BallotState,
        secretariat_office::JurorForm,
    },
    submission::State,
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde_json::Value;
use testkit::{
    TestSite,
    database::TestDatabase,
    season::{FIRST, Time, YEAR},
};

/// How many submissions there are in all.
const SUBMISSIONS: usize = 1_000;
/// How many jurors are appointed beside those of the demonstration.
const JURORS: usize = 300;

/// A ballot that is not handed in, and the session of its juror.
#[derive(Clone)]
pub struct Ballot {
    pub cookie: String,
    pub entry: String,
    pub revision: i64,
}

/// What there is.
pub struct World {
    pub database: TestDatabase,
    pub submissions: usize,
    pub ballots: Vec<Ballot>,
    /// How long it took to propose who judges what.
    pub proposed_in: Duration,
}

impl World {
    pub async fn make() -> Self {
        let jurors: Vec<DemoPerson> = (0..JURORS).map(juror).collect();
        let database = TestDatabase::sqlite();
        let store = database.open().await;
        let site = TestSite::peopled(database, store, jurors.clone()).await;
        let secretary = site.secretaries().await.0.email;
        let submissions = fill(&site, &secretary, SUBMISSIONS).await;

        site.go_to(Time::FirstRound).await;
        let caller = site.acting(&secretary).await;
        let edition = site.edition().await;
        for juror in &jurors {
            let form = appointment(&edition, juror);
            site.backend
                .appoint_juror(&caller, YEAR, form)
                .await
                .expect("an appointment");
            site.accept(&juror.email).await;
        }
        let begun = Instant::now();
        let proposal = site.backend.propose_assignment(&caller, YEAR, FIRST).await;
        proposal.expect("a proposal");
        let proposed_in = begun.elapsed();
        hand_out(&site, &jurors).await;
        let open = open_ballots(&site, &jurors).await;

        site.go_to(Time::Between).await;
        site.shortlist().await;
        site.second_round().await;
        site.go_to(Time::Deliberation).await;
        site.decide(0).await;
        site.release().await;

        // Sessions that live when the program runs, by the clock of this machine.
        site.clock.play(SystemClock.now());
        let mut ballots = Vec::new();
        for (email, entry, revision) in open {
            let visitor = site.person(&email).await;
            let cookie = format!("palmares={}", visitor.cookies["palmares"]);
            ballots.push(Ballot {
                cookie,
                entry,
                revision,
            });
        }
        site.backend.store().clone().close().await;
        Self {
            database: site.database,
            submissions,
            ballots,
            proposed_in,
        }
    }
}

pub fn juror(number: usize) -> DemoPerson {
    DemoPerson {
        email: format!("juror-{number}@example.org"),
        name: format!("Juror {number}"),
        roles: vec![Role::Juror],
    }
}

pub fn appointment(edition: &Edition, juror: &DemoPerson) -> JurorForm {
    JurorForm {
        name: juror.name.clone(),
        email: juror.email.clone(),
        languages: edition.entry_languages.clone(),
        categories: edition
            .categories
            .iter()
            .map(|category| category.code.clone())
            .collect(),
        max_load: "14".to_owned(),
        rounds: vec![FIRST.to_owned()],
        ..JurorForm::default()
    }
}

/// Gives each of the appointed jurors the next ten entries, without looking at what they read:
/// the proposal that does is measured beside it.
async fn hand_out(site: &TestSite, jurors: &[DemoPerson]) {
    let entries = submission::Entity::find()
        .all(site.backend.store().read())
        .await;
    let entries: Vec<_> = entries
        .expect("submissions")
        .into_iter()
        .filter(|entry| entry.state == State::Eligible.code())
        .collect();
    let mut rows = Vec::new();
    let mut next = entries.iter().cycle();
    for juror in jurors {
        let account = site.acting(&juror.email).await.account.expect("an account");
        for (place, entry) in next.by_ref().take(10).enumerate() {
            rows.push(assignment::ActiveModel {
                edition: Set(entry.edition),
                round: Set(FIRST.to_owned()),
                submission: Set(entry.id),
                account: Set(account.0),
                reading_order: Set(i64::try_from(place).expect("a place")),
                cleared: Set(Some(0)),
            });
        }
    }
    let unit = async move |tx: &Tx| -> Result<(), Stop> {
        for part in rows.chunks(500) {
            let part = assignment::Entity::insert_many(part.to_vec());
            part.exec_without_returning(tx).await?;
        }
        Ok(())
    };
    site.backend.store().write(unit).await.expect("handed out");
}

/// For each of the appointed jurors an entry whose ballot is not begun.
async fn open_ballots(site: &TestSite, jurors: &[DemoPerson]) -> Vec<(String, String, i64)> {
    let mut open = Vec::new();
    for juror in jurors {
        let caller = site.acting(&juror.email).await;
        let mine = site
            .backend
            .my_entries(&caller, YEAR)
            .await
            .expect("a list");
        let entry = mine
            .entries
            .iter()
            .find(|entry| entry.state == BallotState::New);
        if let Some(entry) = entry {
            open.push((juror.email.clone(), entry.submission.to_string(), 0));
        }
    }
    assert!(!open.is_empty(), "somebody has something to judge");
    open
}

/// Multiplies the entries of the demonstration by the import until there are so many submissions,
/// and finds all of them eligible.
pub async fn fill(site: &TestSite, secretary: &str, submissions: usize) -> usize {
    let seeds = include_str!("../../server/backend/seed/entries_demo.json");
    let seeds: Vec<Value> = serde_json::from_str(seeds).expect("entries");
    let there = seeds.len();
    let complete: Vec<&Value> = seeds
        .iter()
        .filter(|seed| seed["submitted"] == true)
        .collect();
    let rows: Vec<String> = complete
        .iter()
        .cycle()
        .take(submissions - there)
        .enumerate()
        .map(|(number, seed)| row(number, seed))
        .collect();
    let edition = site.edition().await;
    site.go_to(Time::Submission).await;
    let options = Options {
        year: YEAR,
        owner: EmailAddress::parse("many@example.org").expect("an address"),
        partial: false,
        rehearse: false,
        received: None,
    };
    let mapping = Mapping::read(&mapping(&edition)).expect("a mapping");
    let mut taken = Vec::new();
    for part in rows.chunks(import::MOST_ROWS) {
        let text = part.join("\n");
        let lines = text.as_bytes();
        let report = import::run(&site.backend, &options, Format::JsonLines, lines, &mapping).await;
        let report = report.expect("a report");
        assert!(report.kept, "{report}");
        taken.extend(report.taken);
    }
    site.go_to(Time::Validation).await;
    let caller = site.acting(secretary).await;
    for row in &taken {
        let id = row.submission.expect("an id");
        let sheet = site
            .backend
            .submission(&caller, YEAR, id)
            .await
            .expect("a submission");
        let (office, seen) = (&site.backend, sheet.revision);
        let found = office
            .judge_eligibility(&caller, YEAR, id, seen, true, "")
            .await;
        found.expect("eligible");
    }
    there + taken.len()
}

/// The answers of an entry as one flat object, under another title.
fn row(number: usize, seed: &Value) -> String {
    let mut flat = seed["answers"].as_object().expect("answers").clone();
    let title = flat["title"].as_str().unwrap_or_default().to_owned();
    flat.insert(
        "title".to_owned(),
        Value::String(format!("{number} {title}")),
    );
    flat.insert("language".to_owned(), seed["language"].clone());
    Value::Object(flat).to_string()
}

/// Every question from the column of its name.
fn mapping(edition: &Edition) -> String {
    let mut text = String::from(
        "submit = true\nover_limit = \"cut\"\n[[contact]]\nname = \"Contact\"\nemail = \"contact@example.org\"\n",
    );
    let asked = edition.questions();
    for question in asked.filter(|own| own.kind != QuestionKind::Files) {
        let code = &question.code;
        text.push_str(&format!("[questions.{code}]\ncolumn = \"{code}\"\n"));
    }
    text
}
