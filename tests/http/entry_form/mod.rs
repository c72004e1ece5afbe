//! The entry form, shaped by the secretariat.

mod kinds;
mod shaping;
mod touching;
pub mod versions;

use domain::{edition::Question, locale::Locale};
use testkit::{
    TestSite, Visitor,
    season::{Time, YEAR},
    visitor::Answer,
};

fn path(part: &str) -> String {
    format!("/en/office/{YEAR}/form{part}")
}

/// A site while the call is open, and a member of the secretariat.
async fn open() -> (TestSite, Visitor) {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let secretary = site.person(&site.secretaries().await.0.email).await;
    (site, secretary)
}

/// The codes of a section's questions, as the form has them now.
async fn codes(site: &TestSite, section: &str) -> Vec<String> {
    let edition = site.edition().await;
    let section = edition.section(section).expect("a section");
    let codes = section
        .questions
        .iter()
        .map(|question| question.code.clone());
    codes.collect()
}

async fn step(visitor: &mut Visitor, step: &str) -> Answer {
    let page = visitor.get(&path("")).await;
    let revision = page.value("revision");
    let fields = [("step", step), ("revision", revision.as_str())];
    visitor.post(&path(""), &fields).await
}

/// Fills the form of a question, as it stands on its page, with other values in some fields.
async fn save(visitor: &mut Visitor, query: &str, fields: &[(&str, &str)]) -> Answer {
    let page = visitor.get(&path(&format!("/question{query}"))).await;
    assert_eq!(page.status, 200);
    let mut all = vec![("step", "save")];
    all.extend(fields);
    visitor.submit(&page, &path("/question"), &all).await
}

fn in_all(name: &str, text: &str) -> Vec<(String, String)> {
    let fields = Locale::ALL.map(|locale| (format!("{name}-{}", locale.code()), text.to_owned()));
    fields.into_iter().collect()
}

fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    let fields = fields.iter();
    fields
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

async fn question(site: &TestSite, code: &str) -> Option<Question> {
    site.edition().await.question(code).cloned()
}
