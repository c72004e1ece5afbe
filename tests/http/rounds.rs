//! The rounds of an edition: one more at the place its dates give it, one less while nothing follows
//! from it, and a round in which the jury says yes or no.

use domain::{
    edition::{PassShare, RoundKind, SCREENING_SCALE},
    id::SubmissionId,
    moment::Moment,
    person::role::Role,
    ports::{JuryRoom, ResultsOffice, RoundRules, SecretariatOffice, jury_room::BallotText},
    ranking::{cutoff::CutOff, fraction::Fraction},
    scoring::rubric::TotalRule,
};
use testkit::{
    TestSite, Visitor,
    season::{FIRST, SECOND, Time, YEAR, round},
    visitor::Answer,
};

const HOUR: i64 = 3_600;

fn path() -> String {
    format!("/en/office/{YEAR}/rounds")
}

/// The form that adds a round after the first one has closed, open from some hours after to others.
async fn add(site: &TestSite, visitor: &mut Visitor, kind: &str, hours: (i64, i64)) -> Answer {
    let edition = site.edition().await;
    let closes = edition
        .timetable
        .window(&round(FIRST))
        .expect("a window")
        .closes;
    let at = |hours: i64| {
        let at: Moment = closes.plus_seconds(hours * HOUR);
        i18n::moment::local_input(at.micros(), &edition.time_zone)
    };
    let (opens, closes) = (at(hours.0), at(hours.1));
    let page = visitor.get(&path()).await;
    let fields = [
        ("step", "add"),
        ("kind", kind),
        ("from", SECOND),
        ("same_jurors", "yes"),
        ("name-ca", "Cribratge"),
        ("name-en", "A first look"),
        ("name-es", "Criba"),
        ("name-fr", "Tri"),
        ("name-pt", "Triagem"),
        ("opens", &opens),
        ("closes", &closes),
    ];
    visitor.submit(&page, &path(), &fields).await
}

fn codes(edition: &domain::edition::Edition) -> Vec<String> {
    edition
        .rounds
        .iter()
        .map(|round| round.code.clone())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_round_comes_to_the_place_that_its_dates_give_it_and_goes_again() {
    let site = TestSite::new().await;
    site.go_to(Time::Between).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let answer = add(&site, &mut secretary, "screening", (30, 40)).await;
    assert_eq!(answer.status, 200, "{:?}", answer.texts(".problem-summary"));
    let edition = site.edition().await;
    assert_eq!(codes(&edition), [FIRST, "a-first-look", SECOND]);
    assert_eq!(edition.free_round_code("A first look!"), "a-first-look-2");
    assert_eq!(edition.free_round_code("第一"), "round");
    assert!(edition.timetable.problems().is_empty());
    let added = edition.round("a-first-look").expect("the new round");
    assert_eq!(added.kind, RoundKind::Screening);
    assert_eq!(added.rubric.scale, SCREENING_SCALE);
    assert_eq!(added.rubric.total, TotalRule::Lowest);
    assert_eq!(added.problems(), domain::problem::Problems::default());
    // The page goes on with its rules, which are those of a screening.
    assert!(answer.text.contains("pass_share") && !answer.text.contains("name=\"high\""));
    // Those who judge in the round that it is modelled on judge here.
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let seats = async |code: &str| {
        let jury = site
            .backend
            .jury(&caller, YEAR, code)
            .await
            .expect("a jury");
        let mut seats: Vec<_> = jury.jurors.into_iter().map(|j| j.name).collect();
        seats.sort();
        seats
    };
    assert_eq!(seats("a-first-look").await, seats(SECOND).await);
    // All read how it is counted, and nothing of ties: there is no line to be tied at.
    let public = site.visitor().get(&format!("/fr/{YEAR}/method")).await;
    assert!(
        public.text.contains("la moitié au moins"),
        "{}",
        public.text
    );

    let page = secretary.get(&path()).await;
    let fields = [("step", "remove"), ("round", "a-first-look")];
    let gone = secretary.submit(&page, &path(), &fields).await;
    assert_eq!(gone.status, 200);
    let edition = site.edition().await;
    assert_eq!(codes(&edition), [FIRST, SECOND]);
    assert_eq!(edition.timetable.0.len(), 5);
    let nobody = site.backend.jury(&caller, YEAR, "a-first-look").await;
    assert!(nobody.is_err());
    let log = secretary.get(&format!("/en/office/{YEAR}/log")).await;
    assert!(log.text.contains("added a round") && log.text.contains("removed a round"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_round_that_others_follow_from_stays() {
    let site = TestSite::new().await;
    site.go_to(Time::Between).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&path()).await;
    for (code, status) in [(FIRST, 409), ("nothing", 404)] {
        let fields = [("step", "remove"), ("round", code)];
        let answer = secretary.submit(&page, &path(), &fields).await;
        assert_eq!(answer.status, status, "{code}");
    }
    // The second round is not fixed: it may go. Then the first is the only one.
    let fields = [("step", "remove"), ("round", SECOND)];
    assert_eq!(secretary.submit(&page, &path(), &fields).await.status, 200);
    assert_eq!(codes(&*site.edition().await), [FIRST]);
    let page = secretary.get(&path()).await;
    assert!(
        !page.text.contains("value=\"remove\""),
        "the last one stays"
    );
    // A page that is older than the edition changes nothing.
    let again = site.acting(&site.secretaries().await.0.email).await;
    let stale = site
        .backend
        .remove_round(&again, YEAR, domain::revision::Revision(0), FIRST)
        .await;
    assert!(stale.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_a_round_is_told_at_its_place_and_nothing_typed_is_lost() {
    let site = TestSite::new().await;
    site.go_to(Time::Between).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let before = codes(&*site.edition().await);
    for (kind, hours, at) in [
        ("dance", (30, 40), "kind"),
        ("scoring", (40, 30), "closes"),
        ("scoring", (30, 30 * 24), "opens"),
        ("scoring", (1, 20), "opens"),
    ] {
        let answer = add(&site, &mut secretary, kind, hours).await;
        assert_eq!(answer.status, 422, "{kind} {hours:?}");
        let told = answer.links(".problem-summary a");
        assert!(told.contains(&format!("#f-{at}")), "{at}: {told:?}");
        assert_eq!(answer.value("name-pt"), "Triagem");
        assert_eq!(codes(&*site.edition().await), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_screening_passes_what_enough_ballots_pass() {
    let site = TestSite::new().await;
    site.go_to(Time::Between).await;
    site.shortlist().await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    assert_eq!(
        add(&site, &mut secretary, "screening", (30, 40))
            .await
            .status,
        200
    );
    let code = "a-first-look";
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let proposal = site.backend.propose_assignment(&caller, YEAR, code).await;
    let snapshot = proposal.expect("a proposal").snapshot;
    let applied = site
        .backend
        .apply_assignment(&caller, YEAR, code, &snapshot)
        .await;
    applied.expect("an assignment");
    site.play(&round(code)).await;
    site.no_conflicts().await;

    // Every juror fails the same entry on one criterion and passes all others.
    let mut failed: Option<SubmissionId> = None;
    let mut desk: Option<Answer> = None;
    for juror in site.people_with(Some(Role::Juror)).await {
        let acting = site.acting(&juror.email).await;
        let entries = site.entries_of(&juror.email).await;
        for (entry, _) in entries {
            let Ok(sheet) = site.backend.ballot_sheet(&acting, YEAR, entry).await else {
                continue;
            };
            let failing = *failed.get_or_insert(entry) == entry;
            let criteria = sheet.round.rubric.criteria.iter().enumerate();
            let marks = criteria.map(|(place, criterion)| {
                let met = !(failing && place == 0);
                (
                    criterion.code.clone(),
                    if met { "1" } else { "0" }.to_owned(),
                )
            });
            let ballot = BallotText {
                marks: marks.collect(),
                comment: "Looked at.".to_owned(),
                note: None,
            };
            if desk.is_none() {
                let mut reader = site.person(&juror.email).await;
                let address = format!("/en/jury/{YEAR}/entries/{entry}");
                desk = Some(reader.get(&address).await);
            }
            let (port, revision) = (&site.backend, sheet.revision);
            let handed = port.hand_in(&acting, YEAR, entry, revision, ballot).await;
            handed.expect("handed in");
        }
    }
    let desk = desk.expect("a ballot");
    let marks = desk.texts(".marks").concat();
    assert!(marks.contains("Not met"), "words, not numbers: {marks}");
    assert!(desk.texts(".criterion-weight").is_empty());

    let failed = failed.expect("an entry");
    let standings = site.backend.standings(&caller, YEAR, code).await;
    let lines = standings.expect("standings").lines;
    let of = |through| {
        lines
            .iter()
            .filter(move |line| line.through == Some(through))
    };
    let out: Vec<_> = of(false).map(|line| line.submission).collect();
    assert_eq!(out, [failed]);
    assert!(of(true).all(|line| line.score == Some(Fraction::whole(1))));
    let page = secretary.get(&format!("{}/{code}/standings", path())).await;
    assert!(page.text.contains("100%") && page.text.contains("0%"));
    let why = secretary
        .get(&format!("{}/{code}/standings/{failed}", path()))
        .await;
    assert!(
        why.text.contains("Does not pass"),
        "{:?}",
        why.texts(".panel")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rules_of_a_screening_are_set_on_its_page() {
    let site = TestSite::new().await;
    site.go_to(Time::Between).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    assert_eq!(
        add(&site, &mut secretary, "screening", (30, 40))
            .await
            .status,
        200
    );
    let rules = format!("{}/a-first-look/rules", path());
    let page = secretary.get(&rules).await;
    let fields = [("step", "save"), ("pass_share", "two-thirds")];
    let saved = secretary.submit(&page, &rules, &fields).await;
    assert_eq!(saved.status, 200, "{:?}", saved.texts(".problem-summary"));
    let edition = site.edition().await;
    let screening = edition.round("a-first-look").expect("a round");
    assert_eq!(
        screening.cut_off,
        CutOff::Threshold(PassShare::TwoThirds.fraction())
    );
    let page = secretary.get(&rules).await;
    let tried = [("step", "try"), ("pass_share", "all")];
    let tried = secretary.submit(&page, &rules, &tried).await;
    assert_eq!(tried.status, 200, "{:?}", tried.texts(".problem-summary"));
}

#[tokio::test(flavor = "multi_thread")]
async fn places_are_reserved_and_the_lot_is_drawn_before_and_public() {
    let site = TestSite::new().await;
    site.go_to(Time::Between).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let rules = format!("{}/{SECOND}/rules", path());
    site.shortlist().await;
    let page = secretary.get(&rules).await;
    let by_size = [
        ("cut", "count"),
        ("cut_places", "6"),
        ("reserved", "size-class"),
        ("reserved_each", "1"),
        ("tie", "keys"),
        ("key-0", "median"),
        ("key-1", "lot"),
    ];
    let with = |step| {
        let mut fields = vec![("step", step)];
        fields.extend(by_size);
        fields
    };
    let tried = secretary.submit(&page, &rules, &with("try")).await;
    assert_eq!(tried.status, 200, "{:?}", tried.texts(".problem-summary"));
    let parts = tried.texts("[aria-labelledby=trial-places] th[scope=row]");
    assert!(
        parts.iter().any(|part| part.starts_with("Reserved")),
        "{parts:?}"
    );
    assert!(parts.contains(&"All others".to_owned()), "{parts:?}");

    let saved = secretary.submit(&page, &rules, &with("save")).await;
    assert_eq!(saved.status, 200, "{:?}", saved.texts(".problem-summary"));
    let seed = |edition: &domain::edition::Edition| {
        let round = edition.round(SECOND).expect("a round");
        round.tie_rule.lot().expect("a lot").to_owned()
    };
    let drawn = seed(&*site.edition().await);
    assert_eq!(drawn.len(), 32);
    let public = site.visitor().get(&format!("/es/{YEAR}/method")).await;
    assert!(
        public.text.contains(&drawn),
        "anybody can count the lots again"
    );
    let log = secretary.get(&format!("/en/office/{YEAR}/log")).await;
    assert!(log.text.contains("drew the lot"));
    // Whoever saves again cannot draw until the lot pleases.
    let page = secretary.get(&rules).await;
    let again = secretary.submit(&page, &rules, &with("save")).await;
    assert_eq!(again.status, 200);
    assert_eq!(seed(&*site.edition().await), drawn);

    // Places by category and reserved ones exclude each other.
    let page = secretary.get(&rules).await;
    let both = [
        ("step", "save"),
        ("cut", "quota"),
        ("quota-A", "2"),
        ("cut_by_category", "yes"),
    ];
    let refused = secretary.submit(&page, &rules, &both).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .links(".problem-summary a")
            .contains(&"#f-reserved".to_owned())
    );
    let page = secretary.get(&rules).await;
    let mut quotas = both.to_vec();
    quotas.push(("reserved", "none"));
    let saved = secretary.submit(&page, &rules, &quotas).await;
    assert_eq!(saved.status, 200, "{:?}", saved.texts(".problem-summary"));
    let edition = site.edition().await;
    let cut_off = &edition.round(SECOND).expect("a round").cut_off;
    assert_eq!(*cut_off, CutOff::PerCategory([("A".to_owned(), 2)].into()));
}
