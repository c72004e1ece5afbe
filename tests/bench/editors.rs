//! Three hundred people who write drafts at once, in a form of sixty questions.

use std::{path::Path, sync::Arc};

use backend::{
    clock::{Clock, SystemClock},
    ids::Ids,
    store::{Stop, Tx, accounts},
};
use domain::{
    edition::{FormChange, Question, QuestionKind},
    locale::Locale,
    person::email::EmailAddress,
    ports::{EntryForms, Submissions, demonstration::DemoPerson},
};
use serde_json::json;
use testkit::{
    TestSite,
    database::TestDatabase,
    program::Running,
    season::{Time, YEAR},
};

use crate::{
    load::{self, Figures},
    play,
    saves::{self, Saves, Writer},
};

/// How many write.
const EDITORS: usize = 300;
/// How many questions stand on the page that is measured.
const QUESTIONS: usize = 60;
/// The section that has them.
const SECTION: &str = "story";
/// How many of them are answered, with sixty words each.
const ANSWERED: usize = 10;

/// What was measured.
pub struct Editing {
    /// The page of the section, with its answers.
    pub page: Figures,
    pub saves: Saves,
}

/// A draft and the session of who writes it.
struct Draft {
    cookie: String,
    id: String,
}

/// Makes a site of its own and lets them write there.
pub async fn measure(program: &Path) -> Editing {
    let people: Vec<DemoPerson> = (0..EDITORS)
        .map(|number| DemoPerson {
            email: format!("editor-{number}@example.org"),
            name: format!("Editor {number}"),
            roles: Vec::new(),
        })
        .collect();
    let database = TestDatabase::sqlite();
    let store = database.open().await;
    let site = TestSite::peopled(database, store, people.clone()).await;
    site.go_to(Time::Submission).await;
    accounts(&site, &people).await;
    lengthen(&site).await;
    let edition = site.edition_id().await;
    let mut ids = Vec::new();
    for person in &people {
        let caller = site.acting(&person.email).await;
        let key = format!("key-{}", person.email);
        let id = site.backend.start(&caller, edition, &key).await;
        ids.push(id.expect("a draft").to_string());
    }
    let edition = site.edition().await;
    let questions = &edition.section(SECTION).expect("the section").questions;
    assert_eq!(questions.len(), QUESTIONS);
    // Fields that take any words.
    let codes: Vec<String> = questions
        .iter()
        .filter(|question| question.kind == QuestionKind::LongText)
        .map(|question| question.code.clone())
        .collect();
    assert!(codes.len() >= ANSWERED, "{} long answers", codes.len());

    // Sessions that live when the program runs, by the clock of this machine.
    site.clock.play(SystemClock.now());
    let mut drafts = Vec::new();
    for (person, id) in people.iter().zip(ids) {
        let visitor = site.person(&person.email).await;
        let cookie = format!("palmares={}", visitor.cookies["palmares"]);
        drafts.push(Draft { cookie, id });
    }
    site.backend.store().clone().close().await;
    let data = site.database.path().to_owned();
    let running = Running::start(program, &data, &["--demo"]);
    play(&running, "0");
    let (path, cookie) = (
        format!("/en/submissions/{}/sections/{SECTION}", drafts[0].id),
        drafts[0].cookie.clone(),
    );
    let writers = drafts.into_iter().map(|draft| writer(draft, &codes));
    let saves = saves::measure(&running, writers.collect());
    Editing {
        page: load::wrk(&running, &path, &cookie),
        saves,
    }
}

/// Makes the accounts of the editors.
async fn accounts(site: &TestSite, people: &[DemoPerson]) {
    let people: Vec<EmailAddress> = people
        .iter()
        .map(|person| EmailAddress::parse(&person.email).expect("an address"))
        .collect();
    let (now, ids) = (site.backend.now(), Ids::new(Arc::new(SystemClock)));
    let unit = async move |tx: &Tx| {
        for email in &people {
            accounts::found_or_made(tx, ids.account(), email, Locale::En, now).await?;
        }
        Ok::<_, Stop>(())
    };
    let made = site.backend.store().write(unit).await;
    made.expect("accounts");
}

/// Gives the section more questions of the kinds that it has: optional ones, so that nothing that was
/// handed in is touched.
async fn lengthen(site: &TestSite) {
    let secretary = site.acting(&site.secretaries().await.0.email).await;
    let view = site.backend.form(&secretary, YEAR).await.expect("a form");
    let mut sections = view.office.edition.sections.clone();
    let all: Vec<Question> = view.office.edition.questions().cloned().collect();
    let section = sections.iter_mut().find(|section| section.code == SECTION);
    let section = section.expect("the section");
    let more = (0..QUESTIONS - section.questions.len()).map(|number| Question {
        code: format!("more_{number}"),
        required: false,
        in_summary: false,
        identifying: false,
        ..all[number % all.len()].clone()
    });
    section.questions.extend(more.collect::<Vec<_>>());
    let sheet = view.office.edition.full_sheet.clone();
    let change = FormChange::Whole(sections, sheet);
    let seen = view.office.revision;
    let office = &site.backend;
    let told = office.change_form(&secretary, YEAR, seen, change, "").await;
    assert!(told.expect("a longer form").is_none(), "nobody is touched");
}

/// Sends the long answers of the form, as the page does.
fn writer(draft: Draft, codes: &[String]) -> Writer {
    let Draft { cookie, id } = draft;
    let codes: Vec<String> = codes.to_vec();
    Writer {
        cookie,
        revision: 0,
        path: "/api/submissions/save-section",
        body: Box::new(move |revision| {
            let text = format!("Sentence by sentence, {revision}. {}", "word ".repeat(60));
            let fields: Vec<[&str; 2]> = codes
                .iter()
                .enumerate()
                .map(|(place, code)| [code.as_str(), if place < ANSWERED { &text } else { "" }])
                .collect();
            json!({"submission": id, "section": SECTION, "revision": revision, "fields": fields})
        }),
    }
}
