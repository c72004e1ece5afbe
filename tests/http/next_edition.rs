//! The next edition as a copy: rounds and form are taken over, people and entries are not.

use domain::{
    edition::flaws,
    locale::Locale,
    person::role::Role,
    ports::{PublicSite, RoundRules, SecretariatOffice},
    ranking::cutoff::{CutOff, TieKey, TieRule},
};
use testkit::{
    TestSite,
    season::{FIRST, SECOND, YEAR},
};

const NEXT: u16 = YEAR + 1;

fn path() -> String {
    format!("/en/office/{YEAR}/next")
}

/// A site whose second round draws lots.
async fn with_lot() -> TestSite {
    let site = TestSite::new().await;
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let view = site.backend.rules(&caller, YEAR, SECOND).await;
    let view = view.expect("rules");
    let mut rules = view.round;
    rules.cut_off = CutOff::TopN(5);
    rules.tie_rule = TieRule::NextKeys(vec![TieKey::HigherMedian, TieKey::Lot(String::new())]);
    let saved = site
        .backend
        .save_rules(&caller, YEAR, view.office.revision, rules)
        .await;
    assert_eq!(saved, Ok(()));
    site
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copied_edition_copies_rounds_and_form_and_nobody_but_its_office() {
    let site = with_lot().await;
    let before = site.edition().await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&path()).await;
    assert_eq!(page.status, 200);
    let title = "21st Distinction “Best Practice in Citizen Participation”";
    let fields = [("place", "Lisboa"), ("title-en", title)];
    let desk = secretary.submit(&page, &path(), &fields).await;
    assert_eq!((desk.status, desk.path.as_str()), (200, "/en/office/2027"));

    let next = site.backend.edition(&site.caller(), NEXT).await;
    let next = next.expect("the next edition").edition;
    assert_eq!(flaws(&next), []);
    assert_eq!((next.number, next.title.en.as_str()), (21, title));
    assert_eq!(next.ceremony.place, "Lisboa");
    assert_eq!(next.sections, before.sections);
    assert_eq!(next.mention_kinds, before.mention_kinds);
    let mut rounds = next.rounds.clone();
    let lot = |round: &domain::edition::Round| round.tie_rule.lot().unwrap_or_default().to_owned();
    let (old, new) = (lot(&before.rounds[1]), lot(&rounds[1]));
    assert!(
        !old.is_empty() && !new.is_empty() && old != new,
        "drawn anew"
    );
    rounds[1].tie_rule = before.rounds[1].tie_rule.clone();
    assert_eq!(rounds, before.rounds);

    // The same days of the week and times of day, 52 weeks later.
    let local = |at: domain::moment::Moment| {
        i18n::moment::local_input(at.micros(), &before.time_zone)[10..].to_owned()
    };
    let windows = before.timetable.0.iter().zip(&next.timetable.0);
    for (old, new) in windows {
        assert_eq!(old.phase, new.phase);
        assert_eq!(local(old.window.closes), local(new.window.closes));
        let days = new.window.closes.seconds_since(old.window.closes) / 3_600;
        assert!(days.abs_diff(364 * 24) <= 1, "{days}");
    }
    let window = |edition: &domain::edition::Edition| edition.open_vote.as_ref().map(|v| v.window);
    let vote = window(&next).expect("a vote");
    let old = window(&before).expect("a vote");
    assert_eq!(local(vote.opens), local(old.opens));
    assert!(vote.opens > old.opens);

    // The office is the same, and there is nobody and nothing else.
    let (first, second) = site.secretaries().await;
    let caller = site.acting(&first.email).await;
    let jury = site.backend.jury(&caller, NEXT, FIRST).await;
    let jury = jury.expect("a jury");
    assert!(jury.jurors.is_empty() && jury.entries.is_empty());
    let office = format!("/en/office/{NEXT}");
    assert_eq!(
        site.person(&second.email).await.get(&office).await.status,
        200
    );
    let mut auditor = site.first(Some(Role::Auditor)).await;
    assert_eq!(auditor.get(&office).await.status, 404);
    let log = secretary.get(&format!("/en/office/{YEAR}/log")).await;
    assert!(log.text.contains("opened the next edition"));
    // Everybody reads its call, and the one of before.
    for year in [YEAR, NEXT] {
        for locale in Locale::ALL {
            let call = format!("/{}/{year}", locale.code());
            assert_eq!(site.visitor().get(&call).await.status, 200, "{call}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_an_edition_is_told_at_its_place_and_kept() {
    let site = TestSite::new().await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&path()).await;
    let wrong = [
        ("year", "2026"),
        ("number", "many"),
        ("title-fr", ""),
        ("place", "Porto"),
        ("date", "soon"),
    ];
    let answer = secretary.submit(&page, &path(), &wrong).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.texts("#f-number-problem").len(), 1);
    assert_eq!(answer.value("place"), "Porto");
    let wrong = [("year", "2026"), ("title-fr", ""), ("place", "")];
    let answer = secretary.submit(&page, &path(), &wrong).await;
    for field in ["year", "title-fr", "place"] {
        let told = answer.texts(&format!("#f-{field}-problem"));
        assert_eq!(told.len(), 1, "{field}");
    }
    let wrong = [("place", "Porto"), ("date", "2027-02-30")];
    let answer = secretary.submit(&page, &path(), &wrong).await;
    assert_eq!(answer.texts("#f-date-problem").len(), 1);
    let right = [("place", "Porto")];
    assert_eq!(secretary.submit(&page, &path(), &right).await.status, 200);
    let again = secretary.submit(&page, &path(), &right).await;
    assert_eq!(again.status, 422);
    assert_eq!(
        again.texts("#f-year-problem"),
        ["There is an edition of this year already."]
    );
}
