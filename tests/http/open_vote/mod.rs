//! The open vote: a ballot counts once its address is confirmed, and nobody learns who chose what.

mod casting;
mod counting;
mod setting_up;

use std::collections::BTreeSet;

use backend::{
    mail::{sender::Sender, transport::Transport},
    store::entities::vote_ballot,
};
use domain::{
    id::SubmissionId,
    moment::Moment,
    ports::{OpenVotes, open_votes::VoteStage},
};
use sea_orm::EntityTrait;
use testkit::{
    TestSite,
    season::{Time, YEAR},
    visitor::Answer,
};

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

fn path() -> String {
    format!("/en/{YEAR}/vote")
}

/// A site whose finalists are announced; its open vote has just begun.
async fn voting() -> TestSite {
    let site = TestSite::new().await;
    site.judge_all().await;
    site.go_to(Time::Between).await;
    site.shortlist().await;
    site
}

/// The entries that stand, in the order of their identifiers.
async fn standing(site: &TestSite) -> Vec<SubmissionId> {
    let view = site.backend.vote(&site.caller(), YEAR).await;
    match view.expect("a vote").stage {
        VoteStage::Open(entries) => {
            let ids: BTreeSet<_> = entries.iter().map(|entry| entry.submission).collect();
            ids.into_iter().collect()
        }
        other => panic!("{other:?}"),
    }
}

/// Sends a ballot as a form does.
async fn cast(site: &TestSite, email: &str, choices: &[SubmissionId]) -> Answer {
    let choices: Vec<String> = choices.iter().map(ToString::to_string).collect();
    let mut fields: Vec<(&str, &str)> = choices.iter().map(|id| ("choice", id.as_str())).collect();
    fields.push(("email", email));
    site.visitor().post(&path(), &fields).await
}

/// The paths of the links in the mails that have not been sent yet.
async fn links(site: &TestSite) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let files = Transport::files(folder.path().to_owned());
    Sender::new(site.backend.clone(), files)
        .send_due()
        .await
        .expect("mails are written");
    let mut links = Vec::new();
    for file in std::fs::read_dir(folder.path())
        .expect("a folder")
        .flatten()
    {
        let raw = std::fs::read_to_string(file.path()).expect("a mail");
        // Quoted-printable, as far as an address has to do with it.
        let text = raw.replace("=\r\n", "").replace("=3D", "=");
        let link = text.lines().find(|line| line.contains("/vote/confirm?"));
        links.extend(link.map(|link| {
            let path = link.trim().strip_prefix("http://127.0.0.1:3000");
            path.expect("an address of the site").to_owned()
        }));
    }
    links
}

/// Presses the button behind a link.
async fn press(site: &TestSite, link: &str) -> Answer {
    let mut visitor = site.visitor();
    let page = visitor.get(link).await;
    if page.status != 200 {
        return page;
    }
    visitor
        .submit(&page, &format!("{}/confirm", path()), &[])
        .await
}

/// Casts and confirms.
async fn vote(site: &TestSite, email: &str, choices: &[SubmissionId]) {
    let sent = cast(site, email, choices).await;
    assert_eq!(sent.location(), Some(format!("{}/sent", path())));
    let link = links(site).await.pop().expect("a link");
    assert_eq!(press(site, &link).await.status, 200);
}

/// The choices of the ballots that count.
async fn counted(site: &TestSite) -> Vec<BTreeSet<SubmissionId>> {
    let rows = vote_ballot::Entity::find();
    let rows = rows.all(site.backend.store().read()).await;
    let mut ballots: Vec<BTreeSet<SubmissionId>> = rows
        .expect("ballots")
        .iter()
        .map(|row| serde_json::from_str(&row.choices).expect("choices"))
        .collect();
    ballots.sort();
    ballots
}

async fn closing(site: &TestSite) -> Moment {
    let edition = site.edition().await;
    edition.open_vote.as_ref().expect("a vote").window.closes
}
