//! What people, programs and other people send that no form would. Never a 500, nothing of what
//! was typed is lost, nothing that was sent is carried out by half.

mod bodies;
mod forged;
mod ids;
mod marks;
mod markup;
mod texts;
mod twice;

use domain::{
    edition::QuestionKind,
    id::SubmissionId,
    person::role::Role,
    ports::{Submissions, jury_room::BallotState},
};
use scraper::Selector;
use serde_json::{Value, json};
use testkit::{
    Answer, TestSite, Visitor,
    season::{Time, YEAR},
};

const PAYLOAD: &str = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

/// An applicant with a draft while submissions are open.
pub struct Writing {
    pub site: TestSite,
    pub owner: Visitor,
    pub id: SubmissionId,
}

impl Writing {
    pub async fn new() -> Self {
        let site = TestSite::new().await;
        site.go_to(Time::Submission).await;
        let email = site.people_with(None).await[0].email.clone();
        let owner = site.person(&email).await;
        let caller = site.caller_of(&owner).await;
        let edition = site.edition_id().await;
        let id = site
            .backend
            .start(&caller, edition, "draft")
            .await
            .expect("a draft");
        Self { site, owner, id }
    }

    pub fn section(&self, section: &str) -> String {
        format!("/en/submissions/{}/sections/{section}", self.id)
    }

    pub async fn save(&mut self, section: &str, revision: &str, name: &str, value: &str) -> Answer {
        let path = self.section(section);
        let fields = [("revision", revision), (name, value)];
        self.owner.post(&path, &fields).await
    }

    pub async fn revision(&mut self, section: &str) -> String {
        let path = self.section(section);
        self.owner.get(&path).await.value("revision")
    }
}

/// A juror with a ballot that is not handed in.
pub struct Judging {
    pub site: TestSite,
    pub juror: Visitor,
    pub email: String,
    pub id: SubmissionId,
    pub criteria: Vec<String>,
}

impl Judging {
    pub async fn new() -> Self {
        let site = TestSite::new().await;
        for juror in site.people_with(Some(Role::Juror)).await {
            let entries = site.entries_of(&juror.email).await;
            let open = entries.iter().find(|(_, state)| *state == BallotState::New);
            if let Some((id, _)) = open {
                let rounds = &site.edition().await.rounds;
                let criteria = &rounds[0].rubric.criteria;
                return Self {
                    juror: site.person(&juror.email).await,
                    email: juror.email,
                    id: *id,
                    criteria: criteria.iter().map(|c| c.code.clone()).collect(),
                    site,
                };
            }
        }
        panic!("nobody has anything left to judge")
    }

    pub fn path(&self) -> String {
        format!("/en/jury/{YEAR}/entries/{}", self.id)
    }

    pub fn call(&self, revision: i64, mark: &str, comment: &str) -> Value {
        json!({"year": YEAR, "submission": self.id.0, "revision": revision,
            "marks": [[self.criteria[0], mark]], "comment": comment})
    }
}

/// Whether a fault is told at its field, and the summary leads there.
pub fn told_at(answer: &Answer, field: &str) -> bool {
    let summary = answer.links(".problem-summary a");
    let by_id = Selector::parse(&format!("[id='f-{field}-problem']")).expect("a selector");
    let in_criterion =
        Selector::parse(".criterion.has-problem .field-problem").expect("a selector");
    let html = answer.html();
    summary.contains(&format!("#f-{field}"))
        && (html.select(&by_id).next().is_some() || html.select(&in_criterion).next().is_some())
}

pub fn no_foreign_script(answer: &Answer) {
    let html = answer.html();
    for script in html.select(&Selector::parse("script").expect("a selector")) {
        let text: String = script.text().collect();
        assert!(
            !text.contains("alert("),
            "{}: a script came through",
            answer.path
        );
    }
    let handler = Selector::parse("[onerror]").expect("a selector");
    assert!(html.select(&handler).next().is_none(), "{}", answer.path);
}

/// What stands in a field of a page.
pub fn field_value(answer: &Answer, name: &str) -> String {
    let html = answer.html();
    let css = format!("textarea[name='{name}'], input[name='{name}']");
    let found = Selector::parse(&css).expect("a selector");
    let field = html
        .select(&found)
        .next()
        .unwrap_or_else(|| panic!("no field {name}"));
    match field.value().attr("value") {
        Some(value) => value.to_owned(),
        None => {
            let text: String = field.text().collect();
            text.strip_prefix('\n').unwrap_or(&text).to_owned()
        }
    }
}
