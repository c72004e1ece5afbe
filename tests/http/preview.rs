//! A submission shown to its team as the jury and the public will read it.

use std::collections::BTreeMap;

use domain::{
    edition::{Applicant, Sheet},
    id::SubmissionId,
    person::role::Role,
    ports::{RoundRules, jury_room::BallotState},
};
use testkit::{
    Answer, TestSite, Visitor,
    season::{FIRST, SECOND, YEAR},
};

use crate::{bad_input::Writing, public::published};

const TERRITORY: &str = "Two rivers.\n\n- a station\n- a market\n\n3. Third";
const FEASIBLE: &str = "Easy for most towns.";

/// A draft with answers that everybody may read, that jurors may read, and that neither may.
async fn written() -> Writing {
    let mut writing = Writing::new().await;
    for (section, revision, name, value) in [
        ("who", "0", "government", "Vilanova"),
        ("who", "1", "promoter", "The assembly of Vilanova"),
        ("who", "2", "authorisation", "yes"),
        ("practice", "0", "title", "Forums"),
        ("story", "0", "territory", TERRITORY),
        ("running", "0", "feasibility", FEASIBLE),
        ("summary", "0", "summary", "Neighbours decide."),
        ("contacts", "0", "contact-0-name", "Ona Ferrer"),
    ] {
        let saved = writing.save(section, revision, name, value).await;
        assert_eq!(saved.status, 303, "{name}");
    }
    writing
}

async fn look(writing: &mut Writing, query: &str) -> Answer {
    let path = format!("/en/submissions/{}/review{query}", writing.id);
    writing.owner.get(&path).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_shown_as_the_jury_and_as_the_public_will_read_it() {
    let mut writing = written().await;
    let page = look(&mut writing, "").await;
    let links = page.links("nav .count");
    assert_eq!(links.len(), 3);
    assert!(page.text.contains("Ona Ferrer"));
    for link in &links {
        let page = writing.owner.get(link).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.links("nav .count[aria-current]")[0], *link);
        assert_eq!(page.texts("h1").len(), 1, "{link}");
        // Lists are lists, numbers are as they were typed.
        assert_eq!(page.texts("[lang] > ul > li"), ["a station", "a market"]);
        assert_eq!(page.texts("[lang] > ol[start='3'] > li"), ["Third"]);
    }
    let jury = look(&mut writing, "?as=jury").await;
    assert!(jury.text.contains(FEASIBLE) && jury.text.contains("Vilanova"));
    assert!(!jury.text.contains("Ona Ferrer"), "never a contact person");
    let public = look(&mut writing, "?as=public").await;
    assert!(public.text.contains("Two rivers.") && public.text.contains("Neighbours decide."));
    assert!(public.text.contains("published only with the result"));
    assert!(!public.text.contains(FEASIBLE), "for the jury alone");
    assert!(!public.text.contains("Ona Ferrer"));
    for unknown in ["?as=nobody", "?as=jury&round=nowhere", "?as="] {
        assert_eq!(look(&mut writing, unknown).await.status, 404, "{unknown}");
    }
    // Nobody else's.
    let other = writing.site.people_with(None).await[1].email.clone();
    writing.owner = writing.site.person(&other).await;
    for query in ["?as=jury", "?as=public"] {
        assert_eq!(look(&mut writing, query).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_round_hides_is_hidden_in_its_preview() {
    let mut writing = written().await;
    let caller = writing.site.secretaries().await.0.email;
    let caller = writing.site.acting(&caller).await;
    let rules = writing.site.backend.rules(&caller, YEAR, SECOND).await;
    let rules = rules.expect("rules");
    let (mut round, seen) = (rules.round, rules.office.revision);
    round.visibility.applicant = Applicant::Blind;
    round.visibility.sheet = Sheet::Summary;
    let saved = writing.site.backend.save_rules(&caller, YEAR, seen, round);
    saved.await.expect("saved");

    let first = look(&mut writing, &format!("?as=jury&round={FIRST}")).await;
    assert!(first.text.contains("The assembly of Vilanova") && first.text.contains(FEASIBLE));
    let second = look(&mut writing, &format!("?as=jury&round={SECOND}")).await;
    let shown = second.texts(".ballot-reading").concat();
    assert!(shown.contains("Forums") && shown.contains("Neighbours decide."));
    assert!(!shown.contains("Vilanova"), "{shown}");
    assert!(!shown.contains(FEASIBLE), "{shown}");
    assert!(second.text.contains("They do not learn who submitted it"));
}

/// Whose each submission is.
async fn owners(site: &TestSite) -> BTreeMap<SubmissionId, String> {
    let mut owners = BTreeMap::new();
    for person in site.people_with(None).await {
        for id in site.submissions_of(&person.email).await {
            owners.insert(id, person.email.clone());
        }
    }
    owners
}

async fn preview(site: &TestSite, owner: &str, id: SubmissionId, query: &str) -> Answer {
    let mut owner: Visitor = site.person(owner).await;
    let path = format!("/en/submissions/{id}/review?as={query}");
    owner.get(&path).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_preview_is_what_jurors_read() {
    let site = TestSite::new().await;
    let owners = owners(&site).await;
    let mut compared = 0;
    for person in site.people_with(Some(Role::Juror)).await {
        for (id, state) in site.entries_of(&person.email).await {
            let Some(owner) = owners.get(&id) else {
                continue;
            };
            if state == BallotState::Recused || compared > 3 {
                continue;
            }
            let mut juror = site.person(&person.email).await;
            let read = juror.get(&format!("/en/jury/{YEAR}/entries/{id}")).await;
            assert_eq!(read.status, 200);
            let shown = preview(&site, owner, id, &format!("jury&round={FIRST}")).await;
            for css in ["h1", ".kicker", ".answers h2", ".ballot-reading .answer"] {
                assert_eq!(shown.texts(css), read.texts(css), "{css}");
            }
            compared += 1;
        }
    }
    assert!(compared > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_preview_is_what_the_public_reads() {
    let site = published().await;
    let owners = owners(&site).await;
    let json = site.visitor().get(&format!("/results/{YEAR}.json")).await;
    let result: domain::result::FrozenResult = serde_json::from_str(&json.text).expect("a result");
    let mut compared = 0;
    for entry in &result.entries {
        let Some(owner) = owners.get(&entry.submission) else {
            continue;
        };
        let path = format!("/en/{YEAR}/practices/{}", entry.slug);
        let read = site.visitor().get(&path).await;
        let shown = preview(&site, owner, entry.submission, "public").await;
        for css in ["h1", ".practice-by", ".practice-text", ".fact-sheet"] {
            assert_eq!(shown.texts(css), read.texts(css), "{css} of {path}");
        }
        compared += 1;
    }
    assert!(compared > 0);
}
