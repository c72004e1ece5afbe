//! What the secretariat and the juries do in every journey, by the forms of their pages.

use std::collections::BTreeMap;

use domain::{
    id::SubmissionId, locale::Locale, person::role::Role, ranking::fraction::Fraction,
    result::FrozenResult,
};
use testkit::{
    Answer, TestSite, Visitor,
    season::{FIRST, SECOND, Time, YEAR, round},
};

/// Marks of ballots by entry, then juror; in criteria order.
pub type Ballots = BTreeMap<SubmissionId, Vec<Vec<i64>>>;

/// Finds a submission eligible by the form of its page.
pub async fn find_eligible(secretary: &mut Visitor, id: SubmissionId) {
    let path = format!("/en/office/{YEAR}/submissions/{id}");
    let page = secretary.get(&path).await;
    assert_eq!(page.status, 200, "{path}");
    let revision = page.value("revision");
    let fields = [
        ("revision", revision.as_str()),
        ("verdict", "eligible"),
        ("reason", ""),
    ];
    let answer = secretary.post(&path, &fields).await;
    assert_eq!(answer.status, 303, "{id} is found eligible");
}

/// Looks at the proposed assignment of a round and applies it.
pub async fn share_out(secretary: &mut Visitor, round: &str) {
    let path = format!("/en/office/{YEAR}/rounds/{round}/assignment");
    let page = secretary.get(&path).await;
    assert_eq!(page.status, 200);
    let answer = secretary.submit(&page, &path, &[]).await;
    assert_eq!(answer.status, 200, "leads to the jury");
    assert!(answer.path.ends_with("/jury"), "{}", answer.path);
}

/// Lets every juror judge everything in the list by the form of the ballot, some after a save in
/// between. What was marked is told. `mark` chooses by entry, juror and criterion.
pub async fn judge_by_forms(
    site: &TestSite,
    mark: impl Fn(SubmissionId, usize, usize) -> i64,
) -> Ballots {
    let mut ballots = Ballots::new();
    let jurors = site.people_with(Some(Role::Juror)).await;
    for (place, juror) in jurors.iter().enumerate() {
        let mut visitor = site.person(&juror.email).await;
        let desk = format!("/en/jury/{YEAR}");
        let mut list = visitor.get(&desk).await;
        assert_eq!(list.status, 200);
        let none = format!("{desk}/conflicts");
        if list.forms().iter().any(|(action, ..)| *action == none) {
            let opened = visitor.submit(&list, &none, &[]).await;
            assert_eq!(opened.status, 200);
            list = visitor.get(&desk).await;
        }
        let entries = site.entries_of(&juror.email).await;
        for (entry, _) in entries {
            let path = format!("/en/jury/{YEAR}/entries/{entry}");
            assert!(list.links("a").contains(&path), "{path} stands in the list");
            let mut page = visitor.get(&path).await;
            assert_eq!(page.status, 200, "{path}");
            let criteria = page.criteria();
            assert_eq!(criteria.len(), 7);
            let marks: Vec<i64> = (0..criteria.len())
                .map(|criterion| mark(entry, place, criterion))
                .collect();
            let texts: Vec<String> = marks.iter().map(ToString::to_string).collect();
            let mut fields: Vec<(&str, &str)> = criteria
                .iter()
                .zip(&texts)
                .map(|(name, mark)| (name.as_str(), mark.as_str()))
                .collect();
            if place.is_multiple_of(4) {
                page = visitor.submit(&page, &path, &fields[..3]).await;
                assert!(page.path.ends_with("?saved"), "{}", page.path);
            }
            fields.push(("comment", "Read with care; the evaluation convinces."));
            let action = format!("{path}/hand-in");
            let answer = visitor.submit(&page, &action, &fields).await;
            assert!(
                answer.path.ends_with("?handed-in"),
                "{} {}",
                answer.status,
                answer.path
            );
            ballots.entry(entry).or_default().push(marks);
        }
    }
    ballots
}

/// The weighted mean of all ballots of an entry, counted here in whole numbers: sum over ballots
/// of Σ weight × mark / Σ weight, divided by the number of ballots.
pub fn recount(weights: &[u32], ballots: &[Vec<i64>]) -> Fraction {
    let whole: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    let sum: i128 = ballots
        .iter()
        .flat_map(|marks| marks.iter().zip(weights))
        .map(|(mark, weight)| i128::from(*mark) * i128::from(*weight))
        .sum();
    let count = i128::try_from(ballots.len()).expect("a number");
    Fraction::new(sum, whole * count).expect("a fraction")
}

/// Compares the standings of a round with an own count; scores by entry.
pub async fn check_standings(
    site: &TestSite,
    code: &str,
    ballots: &Ballots,
) -> BTreeMap<SubmissionId, Fraction> {
    let edition = site.edition().await;
    let weights: Vec<u32> = edition
        .round(code)
        .expect("a round")
        .rubric
        .criteria
        .iter()
        .map(|criterion| criterion.weight)
        .collect();
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let standings = domain::ports::ResultsOffice::standings(&site.backend, &caller, YEAR, code)
        .await
        .expect("standings");
    let mut scores = BTreeMap::new();
    for line in &standings.lines {
        let own = recount(&weights, &ballots[&line.submission]);
        assert_eq!(line.score, Some(own), "{}", line.title);
        scores.insert(line.submission, own);
    }
    for line in &standings.lines {
        let better = scores
            .values()
            .filter(|score| **score > scores[&line.submission])
            .count();
        let place = u32::try_from(better).expect("a number") + 1;
        assert_eq!(
            line.place,
            Some(place),
            "{}: ties share a place",
            line.title
        );
        let same = scores
            .values()
            .filter(|score| **score == scores[&line.submission])
            .count();
        assert_eq!(line.tied, same > 1);
    }
    assert_eq!(scores.len(), ballots.len());
    scores
}

/// Fixes the finalists of the first round by the form of the standings.
pub async fn shortlist(secretary: &mut Visitor) -> Answer {
    let path = format!("/en/office/{YEAR}/rounds/{FIRST}/standings");
    let page = secretary.get(&path).await;
    assert_eq!(page.status, 200);
    secretary.submit(&page, &path, &[]).await
}

/// From the end of the first round to the released result, by forms: second jury, decisions,
/// proposal, a second person. The winner and the instant.
pub async fn to_the_release(site: &TestSite) -> (SubmissionId, Ballots) {
    let (first, second) = site.secretaries().await;
    site.go_to(Time::Between).await;
    let mut secretary = site.person(&first.email).await;
    assert_eq!(shortlist(&mut secretary).await.status, 200);
    site.play(&round(SECOND)).await;
    let mut secretary = site.person(&first.email).await;
    share_out(&mut secretary, SECOND).await;
    let ballots = judge_by_forms(site, |entry, juror, criterion| {
        let seed = usize::from(entry.0.as_bytes()[15]);
        i64::try_from((seed + juror * 3 + criterion * 5) % 11).expect("a mark")
    })
    .await;
    let scores = check_standings(site, SECOND, &ballots).await;

    site.go_to(Time::Deliberation).await;
    let mut secretary = site.person(&first.email).await;
    let (winner, _) = scores
        .iter()
        .max_by_key(|(_, score)| **score)
        .expect("a winner");
    let path = format!("/en/office/{YEAR}/decisions");
    let page = secretary.get(&path).await;
    let id = winner.to_string();
    let fields = [
        ("decision-winner", id.as_str()),
        ("reason-winner", "For listening first."),
    ];
    let page = secretary.submit(&page, &path, &fields).await;
    assert!(
        page.path.ends_with("?saved"),
        "{} {}",
        page.status,
        page.path
    );

    let local = i18n::moment::local_input(
        site.instant().await.micros(),
        &site.edition().await.time_zone,
    );
    let release = format!("/en/office/{YEAR}/release");
    let revision = page.value("revision");
    let fields = [
        ("revision", revision.as_str()),
        ("step", "propose"),
        ("visible_from", local.as_str()),
    ];
    assert_eq!(secretary.post(&release, &fields).await.status, 303);
    // Whoever proposed does not release.
    let page = secretary.get(&path).await;
    let revision = page.value("revision");
    let fields = [("revision", revision.as_str()), ("step", "release")];
    assert_eq!(secretary.post(&release, &fields).await.status, 409);
    let mut other = site.person(&second.email).await;
    let preview = other.get(&format!("/en/office/{YEAR}/preview")).await;
    assert_eq!(preview.status, 200);
    assert_eq!(other.post(&release, &fields).await.status, 303);
    (*winner, ballots)
}

/// Nothing before the instant, everything after it; the frozen result, counted again.
pub async fn check_release(site: &TestSite, winner: SubmissionId) -> FrozenResult {
    let instant = site.instant().await;
    let json = format!("/results/{YEAR}.json");
    let mut reader = site.visitor();
    site.clock
        .play(domain::moment::Moment(instant.micros() - 1));
    assert_eq!(reader.get(&json).await.status, 404);
    for locale in Locale::ALL {
        let path = format!("/{}/{YEAR}/winners", locale.code());
        assert_eq!(
            reader.get(&path).await.status,
            404,
            "{path} before the instant"
        );
    }
    site.clock.play(instant);
    let answer = reader.get(&json).await;
    assert_eq!(answer.status, 200);
    let result: FrozenResult = serde_json::from_str(&answer.text).expect("a result");
    assert_eq!(
        result.recount(),
        [] as [String; 0],
        "counts again to the same"
    );
    let won = result
        .entries
        .iter()
        .find(|entry| entry.award.as_deref() == Some("winner"));
    let won = won.expect("a winner");
    assert_eq!(won.submission, winner);
    for locale in Locale::ALL {
        let path = format!("/{}/{YEAR}/winners", locale.code());
        let page = reader.get(&path).await;
        assert_eq!(page.status, 200, "{path}");
        let text = page.texts("main").join(" ");
        assert!(
            text.contains(&won.government) && text.contains(&won.title),
            "{path}"
        );
        let practice = format!("/{}/{YEAR}/practices/{}", locale.code(), won.slug);
        assert!(
            page.links("a").contains(&practice),
            "{path} leads to {practice}"
        );
        let page = reader.get(&practice).await;
        assert_eq!(
            page.texts("h1"),
            [won.title.split_whitespace().collect::<Vec<_>>().join(" ")]
        );
    }
    result
}

/// One switch takes everything down.
pub async fn check_retraction(site: &TestSite, result: &FrozenResult) {
    let mut secretary = site.person(&site.secretaries().await.0.email).await;
    let page = secretary.get(&format!("/en/office/{YEAR}/decisions")).await;
    assert_eq!(page.status, 200);
    let release = format!("/en/office/{YEAR}/release");
    let revision = page.value("revision");
    let fields = [("revision", revision.as_str()), ("step", "retract")];
    assert_eq!(secretary.post(&release, &fields).await.status, 303);
    let mut reader = site.visitor();
    for path in [
        format!("/results/{YEAR}.json"),
        format!("/en/{YEAR}/winners"),
        format!("/fr/{YEAR}/practices/{}", result.entries[0].slug),
    ] {
        assert_eq!(reader.get(&path).await.status, 404, "{path}");
    }
}
