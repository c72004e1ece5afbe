//! Practices that cities really wrote, through the port that the form uses, judged and ranked.
//! The texts are no part of this project: where they are not at hand, the journeys are skipped.

use std::path::PathBuf;

use backend::import::{self, Format, Mapping, Options};
use domain::{id::SubmissionId, person::email::EmailAddress};
use testkit::{
    TestSite,
    season::{FIRST, Time, YEAR, round},
};

use crate::office::{
    check_release, check_standings, find_eligible, judge_by_forms, share_out, to_the_release,
};

pub fn file(name: &str) -> Option<String> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("PALMARES_SHARED").map_or_else(beside, PathBuf::from);
    let path = folder.join("data").join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!(
            "SKIPPED: there is no {} (see PALMARES_SHARED)",
            path.display()
        );
    }
    text
}

/// Brings a file in, and finds everything in it eligible.
async fn brought_in(
    site: &TestSite,
    text: &str,
    mapping: &str,
    partial: bool,
) -> Vec<SubmissionId> {
    site.go_to(Time::Submission).await;
    let options = Options {
        year: YEAR,
        owner: EmailAddress::parse("collected@example.org").expect("an address"),
        partial,
        rehearse: false,
        received: None,
    };
    let mapping = Mapping::read(mapping).expect("a mapping");
    let lines = text.as_bytes();
    let report = import::run(&site.backend, &options, Format::JsonLines, lines, &mapping).await;
    let report = report.expect("a report");
    println!(
        "{} rows, {} taken, {} refused",
        report.rows,
        report.taken.len(),
        report.refused.len()
    );
    assert!(report.kept, "{report}");
    site.go_to(Time::Validation).await;
    let mut secretary = site.person(&site.secretaries().await.0.email).await;
    let mut ids = Vec::new();
    for row in &report.taken {
        let id = row.submission.expect("an id");
        find_eligible(&mut secretary, id).await;
        ids.push(id);
    }
    ids
}

/// The way from the jury to the winners page, with all that was brought in.
async fn judged(site: &TestSite, ids: &[SubmissionId]) {
    site.more_room().await;
    let mut secretary = site.person(&site.secretaries().await.0.email).await;
    share_out(&mut secretary, FIRST).await;
    site.play(&round(FIRST)).await;
    let ballots = judge_by_forms(site, |entry, juror, criterion| {
        let seed = usize::from(entry.0.as_bytes()[15]);
        i64::try_from((seed * 7 + juror + criterion * 3) % 11).expect("a mark")
    })
    .await;
    assert!(
        ids.iter().all(|id| ballots.contains_key(id)),
        "every entry was read"
    );
    check_standings(site, FIRST, &ballots).await;
    let (winner, _) = to_the_release(site).await;
    let result = check_release(site, winner).await;
    let published = ids
        .iter()
        .filter(|id| result.entries.iter().any(|entry| entry.submission == **id))
        .count();
    assert_eq!(published, ids.len(), "every eligible entry has its page");
}

#[tokio::test(flavor = "multi_thread")]
async fn french_laureates_are_judged_by_fourteen_jurors_to_a_result() {
    let Some(text) = file("practices_fr.jsonl") else {
        return;
    };
    let mapping = include_str!("../../server/backend/tests/import/practices_fr.toml");
    let site = TestSite::without_ballots().await;
    let ids = brought_in(&site, &text, mapping, false).await;
    assert_eq!(ids.len(), 61);
    judged(&site, &ids).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_in_many_languages_are_judged_to_a_result() {
    let Some(text) = file("practices_multilang.jsonl") else {
        return;
    };
    let mapping = include_str!("../../server/backend/tests/import/practices_multilang.toml");
    let site = TestSite::without_ballots().await;
    let ids = brought_in(&site, &text, mapping, true).await;
    assert!(ids.len() >= 60, "{}", ids.len());
    judged(&site, &ids).await;
}
