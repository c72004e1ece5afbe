//! The rules of a round: set on one page before it opens, tried on what there is, fixed afterwards,
//! and obeyed by what jurors see.

use std::collections::BTreeSet;

use domain::{
    edition::{Applicant, Others, Round, Sheet},
    person::role::Role,
    ports::{Refusal, RoundRules, SecretariatOffice, jury_room::BallotState},
    ranking::{
        cutoff::{CutOff, TieKey, TieRule},
        method::Method,
    },
    revision::Revision,
};
use testkit::{
    TestSite, Visitor,
    season::{FIRST, SECOND, Time, YEAR},
};

fn path(round: &str) -> String {
    format!("/en/office/{YEAR}/rounds/{round}/rules")
}

async fn round(site: &TestSite, code: &str) -> Round {
    let edition = site.edition().await;
    edition.round(code).expect("a round").clone()
}

/// Saves changed rules by the port.
async fn save(site: &TestSite, code: &str, change: impl FnOnce(&mut Round)) -> Result<(), Refusal> {
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let rules = site.backend.rules(&caller, YEAR, code).await?;
    let mut changed = rules.round;
    change(&mut changed);
    let seen = rules.office.revision;
    site.backend.save_rules(&caller, YEAR, seen, changed).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_round_is_set_up_on_one_page() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&path(SECOND)).await;
    assert_eq!(page.status, 200);
    let criteria = round(&site, SECOND).await.rubric.criteria.len();
    let new = |end: &str| format!("criterion-{criteria}-{end}");
    let mut fields: Vec<(String, String)> = [
        ("step", "save"),
        ("method", "rank-points"),
        ("high", "12"),
        ("step_of_scale", "0,5"),
        ("criterion-0-weight", "35"),
        ("criterion-1-drop", "yes"),
        ("applicant", "blind"),
        ("cut", "count"),
        ("cut_places", "7"),
        ("tie", "keys"),
        ("key-0", "median"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    fields.push((new("weight"), "5".to_owned()));
    for language in ["ca", "en", "es", "fr", "pt"] {
        let mut put = |end: &str, value: &str| {
            fields.push((new(&format!("{end}-{language}")), value.to_owned()));
        };
        put("name", &format!("Care {language}"));
        put("text", &format!("Who is cared for? {language}"));
        put(
            "anchors",
            &format!("12: All {language}\n0: Nobody {language}"),
        );
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    let before = round(&site, SECOND).await;
    let answer = secretary.submit(&page, &path(SECOND), &fields).await;
    assert_eq!(answer.status, 200, "{}", answer.text);

    let after = round(&site, SECOND).await;
    assert_eq!(after.method, Method::RankPoints);
    assert_eq!(
        (after.rubric.scale.high, after.rubric.scale.step),
        (1200, 50)
    );
    assert_eq!(after.visibility.applicant, Applicant::Blind);
    assert_eq!(after.cut_off, CutOff::TopN(7));
    assert_eq!(
        after.tie_rule,
        TieRule::NextKeys(vec![TieKey::HigherMedian])
    );
    assert_eq!(after.rubric.criteria.len(), criteria, "one away, one new");
    assert_eq!(after.rubric.criteria[0].weight, 35);
    // What was not touched is as it was, words for marks included.
    assert_eq!(
        after.rubric.criteria[0].anchors,
        before.rubric.criteria[0].anchors
    );
    assert_eq!(after.rubric.criteria[1], before.rubric.criteria[2]);
    let added = after.rubric.criteria.last().expect("a criterion");
    assert_eq!(added.code, "care-en");
    assert_eq!(added.anchors[1].text.pt, "All pt");

    let public = site.visitor().get(&format!("/fr/{YEAR}/method")).await;
    assert!(public.text.contains("Care fr"));
    let log = secretary.get(&format!("/en/office/{YEAR}/log")).await;
    assert!(log.text.contains("changed the rules"), "{}", log.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_held_is_told_at_its_place_and_nothing_typed_is_lost() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&path(FIRST)).await;
    let faults: [(&[(&str, &str)], &str); 7] = [
        (&[("criterion-2-weight", "many")], "criterion-2-weight"),
        (
            &[("criterion-1-drop", "yes"), ("criterion-2-name-fr", " ")],
            "criterion-2-name-fr",
        ),
        (
            &[("criterion-0-anchors-es", "99: más")],
            "criterion-0-anchors-es",
        ),
        (&[("high", "-3")], "high"),
        (&[("method", "rank-points")], "method"),
        (&[("cut", "share"), ("cut_percent", "130")], "cut"),
        (&[("tie", "keys")], "tie"),
    ];
    let before = round(&site, FIRST).await;
    for (fields, at) in faults {
        let mut sent = vec![("step", "save"), ("name-pt", "Não se perde")];
        sent.extend_from_slice(fields);
        let answer = secretary.submit(&page, &path(FIRST), &sent).await;
        assert_eq!(answer.status, 422, "{at}");
        let told = answer.links(".problem-summary a");
        assert!(told.contains(&format!("#f-{at}")), "{at}: {told:?}");
        assert!(
            answer
                .html()
                .select(&selector(&format!("#f-{at}")))
                .next()
                .is_some(),
            "{at}"
        );
        assert_eq!(answer.value("name-pt"), "Não se perde");
    }
    let forged = [("step", "save"), ("colour", "blue")];
    let answer = secretary.post(&path(FIRST), &forged).await;
    assert_eq!(answer.status, 422);
    assert_eq!(round(&site, FIRST).await, before);
}

fn selector(css: &str) -> scraper::Selector {
    scraper::Selector::parse(css).expect("a selector")
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_are_fixed_from_the_opening_and_from_the_first_ballot_on() {
    let site = TestSite::new().await;
    let harder = |round: &mut Round| round.ballots_wanted += 1;
    // The round is open.
    assert!(matches!(
        save(&site, FIRST, harder).await,
        Err(Refusal::WrongState)
    ));
    // The clock says that it has not opened, and there are ballots.
    site.go_to(Time::Submission).await;
    assert!(matches!(
        save(&site, FIRST, harder).await,
        Err(Refusal::WrongState)
    ));
    assert!(save(&site, SECOND, harder).await.is_ok());
    let calm = TestSite::without_ballots().await;
    calm.go_to(Time::Validation).await;
    assert!(save(&calm, FIRST, harder).await.is_ok());
    // Somebody else was faster.
    let caller = calm.acting(&calm.secretaries().await.0.email).await;
    let rules = round(&calm, FIRST).await;
    let late = calm
        .backend
        .save_rules(&caller, YEAR, Revision(1), rules)
        .await;
    assert!(matches!(late, Err(Refusal::Stale { .. })), "{late:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn trying_rules_tells_what_they_would_keep_and_saves_nothing() {
    let site = TestSite::new().await;
    site.judge_all().await;
    let before = round(&site, FIRST).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&path(FIRST)).await;
    assert_eq!(
        page.texts("button[value=save]").len(),
        0,
        "the round is open"
    );
    let tried = [
        ("step", "try"),
        ("cut", "count"),
        ("cut_places", "2"),
        ("tie", "meeting"),
    ];
    let answer = secretary.submit(&page, &path(FIRST), &tried).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let lines = answer.texts("table:has(#trial-lines) tbody tr");
    assert!(lines.len() > 8, "{lines:?}");
    // Two in each of five categories, unless a tie leaves places to the meeting.
    let places = answer.texts("table:has(#trial-places) tbody tr td:last-child");
    assert_eq!(places, ["2"; 5]);
    assert_eq!(
        answer.texts("table:has(#trial-lines) tbody tr:first-child td:last-child"),
        ["0"]
    );
    assert!(
        !answer.texts(".ballot-reading h3").is_empty(),
        "an entry as jurors read it"
    );
    assert_eq!(round(&site, FIRST).await, before);
    // Before anybody has judged only the places are known.
    let calm = TestSite::without_ballots().await;
    calm.go_to(Time::Validation).await;
    let mut secretary = calm.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&path(FIRST)).await;
    let answer = secretary
        .submit(&page, &path(FIRST), &[("step", "try")])
        .await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.texts("table:has(#trial-lines)").len(), 0);
    assert_eq!(answer.texts("table:has(#trial-places) tbody tr").len(), 5);
}

/// A juror of the first round with the entries to read.
async fn juror(site: &TestSite) -> (Visitor, Vec<(domain::id::SubmissionId, BallotState)>) {
    for person in site.people_with(Some(Role::Juror)).await {
        let entries = site.entries_of(&person.email).await;
        if entries.len() > 2 {
            return (site.person(&person.email).await, entries);
        }
    }
    panic!("nobody has anything to read");
}

/// Shares the entries of the first round out, and lets it open.
async fn open_first_round(site: &TestSite) {
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let proposal = site.backend.propose_assignment(&caller, YEAR, FIRST).await;
    let snapshot = proposal.expect("a proposal").snapshot;
    let applied = site
        .backend
        .apply_assignment(&caller, YEAR, FIRST, &snapshot)
        .await;
    applied.expect("an assignment");
    site.go_to(Time::FirstRound).await;
    site.no_conflicts().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blind_round_tells_jurors_nowhere_whose_an_entry_is() {
    let site = TestSite::without_ballots().await;
    site.go_to(Time::Validation).await;
    let blind = |round: &mut Round| round.visibility.applicant = Applicant::Blind;
    save(&site, FIRST, blind).await.expect("saved");
    open_first_round(&site).await;
    let (mut juror, entries) = juror(&site).await;
    let edition = site.edition().await;
    let telling: Vec<String> = edition
        .questions()
        .filter(|question| question.tells_applicant())
        .map(|question| question.code.clone())
        .collect();
    assert!(telling.len() >= 5, "{telling:?}");
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let list = juror.get(&format!("/en/jury/{YEAR}")).await;
    for (entry, _) in entries {
        let office = secretary
            .get(&format!("/en/office/{YEAR}/submissions/{entry}"))
            .await;
        let labels = office.texts(".answer dt");
        let values = office.texts(".answer dd");
        let hidden: Vec<&String> = edition
            .questions()
            .filter(|question| telling.contains(&question.code))
            .filter_map(|q| labels.iter().position(|label| *label == q.label.en))
            .filter_map(|place| values.get(place))
            .filter(|value| value.len() > 3)
            .collect();
        assert!(hidden.len() >= 3, "{labels:?}");
        let ballot = format!("/en/jury/{YEAR}/entries/{entry}");
        let pages = [
            juror.get(&format!("/en/jury/{YEAR}")).await,
            juror.get(&ballot).await,
            juror.get(&format!("{ballot}/conflict")).await,
        ];
        assert!(!pages[1].criteria().is_empty(), "the entry can be judged");
        // The entry's own texts may name the place: what is blind is what was asked for it.
        let css = "dd, .meta span, .meta bdi, .kicker, title";
        let shown: BTreeSet<String> = pages.iter().flat_map(|page| page.texts(css)).collect();
        assert!(shown.len() > 10);
        for value in hidden {
            let named = shown
                .iter()
                .find(|text| text.split(", ").any(|part| part == value));
            assert_eq!(named, None);
        }
    }
    let meta = list.texts(".entry-meta").concat();
    let countries = edition.question("country").is_some();
    assert!(
        countries && !meta.contains("France") && !meta.contains("Brazil"),
        "{meta}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_summary_round_shows_the_summary_alone() {
    let site = TestSite::without_ballots().await;
    site.go_to(Time::Validation).await;
    let short = |round: &mut Round| round.visibility.sheet = Sheet::Summary;
    save(&site, FIRST, short).await.expect("saved");
    open_first_round(&site).await;
    let (mut juror, entries) = juror(&site).await;
    let edition = site.edition().await;
    let page = juror
        .get(&format!("/en/jury/{YEAR}/entries/{}", entries[0].0))
        .await;
    let labels = page.texts(".ballot-reading .answer dt");
    let wanted: Vec<String> = edition
        .questions()
        .filter(|question| round_shows(question))
        .map(|question| question.label.en.clone())
        .collect();
    assert!(
        !labels.is_empty() && labels.iter().all(|l| wanted.contains(l)),
        "{labels:?}"
    );
}

fn round_shows(question: &domain::edition::Question) -> bool {
    question.in_summary || ["title", "category", "language"].contains(&question.code.as_str())
}

#[tokio::test(flavor = "multi_thread")]
async fn others_ballots_are_seen_after_ones_own_and_without_names() {
    let site = TestSite::without_ballots().await;
    site.go_to(Time::Validation).await;
    let open = |round: &mut Round| round.visibility.others = Others::AfterOwn;
    save(&site, FIRST, open).await.expect("saved");
    open_first_round(&site).await;
    let jurors = site.people_with(Some(Role::Juror)).await;
    let (_, entries) = juror(&site).await;
    let entry = entries[0].0;
    let mut panel = Vec::new();
    for person in &jurors {
        let own = site.entries_of(&person.email).await;
        if own.iter().any(|(id, _)| *id == entry) {
            panel.push(person);
        }
    }
    assert!(panel.len() >= 2, "{}", panel.len());
    let address = format!("/en/jury/{YEAR}/entries/{entry}");
    let mut first = site.person(&panel[0].email).await;
    let mut second = site.person(&panel[1].email).await;
    hand_in(&mut first, &address, "Seven, by the first of us.").await;
    let before = second.get(&address).await;
    assert!(!before.text.contains("Seven, by the first"), "own first");
    hand_in(&mut second, &address, "Mine.").await;
    let after = second.get(&address).await;
    let others = after.texts(".other-ballots").concat();
    assert!(others.contains("Seven, by the first"), "{others}");
    assert!(
        !others.contains(&panel[0].name) && !others.contains("Mine."),
        "{others}"
    );
    // Somebody who has a conflict with the entry reads nothing of it.
    let conflict = format!("{address}/conflict");
    let page = second.get(&conflict).await;
    let fields = [("kind", "other"), ("reason", "")];
    assert_eq!(second.submit(&page, &conflict, &fields).await.status, 200);
    assert_eq!(second.get(&address).await.status, 404);
    // And the ballot of somebody in conflict is shown to nobody.
    let now = first.get(&address).await;
    assert!(!now.text.contains("Mine."));
}

async fn hand_in(juror: &mut Visitor, address: &str, comment: &str) {
    let page = juror.get(address).await;
    let criteria = page.criteria();
    let mut fields: Vec<(&str, &str)> = criteria.iter().map(|c| (c.as_str(), "7")).collect();
    fields.push(("comment", comment));
    let action = format!("{address}/hand-in");
    assert_eq!(juror.submit(&page, &action, &fields).await.status, 200);
}
