//! Conflicts are asked about before anything opens: the list, what is asked in particular, and what
//! follows from the answer.

use domain::{
    edition::{Applicant, LateConflict, Round},
    id::SubmissionId,
    person::role::Role,
    ports::{JuryRoom, Refusal, ResultsOffice, RoundRules, SecretariatOffice},
};
use testkit::{
    TestSite, Visitor,
    season::{FIRST, Time, YEAR},
};

const DESK: &str = "/en/jury/2026";
const LIST: &str = "/en/jury/2026/conflicts";

/// A site whose first round has just been shared out, with changed rules.
async fn shared_out(change: impl FnOnce(&mut Round)) -> TestSite {
    let site = TestSite::without_ballots().await;
    site.go_to(Time::Validation).await;
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let rules = site
        .backend
        .rules(&caller, YEAR, FIRST)
        .await
        .expect("rules");
    let mut changed = rules.round;
    change(&mut changed);
    let seen = rules.office.revision;
    let saved = site.backend.save_rules(&caller, YEAR, seen, changed).await;
    saved.expect("saved");
    let proposal = site.backend.propose_assignment(&caller, YEAR, FIRST).await;
    let snapshot = proposal.expect("a proposal").snapshot;
    let applied = site
        .backend
        .apply_assignment(&caller, YEAR, FIRST, &snapshot)
        .await;
    applied.expect("an assignment");
    site.go_to(Time::FirstRound).await;
    site
}

/// A juror with some entries, and their number.
async fn juror(site: &TestSite) -> (String, usize) {
    for person in site.people_with(Some(Role::Juror)).await {
        let caller = site.acting(&person.email).await;
        if let Ok(list) = site.backend.declarations(&caller, YEAR).await
            && list.entries.len() > 3
        {
            return (person.email, list.entries.len());
        }
    }
    panic!("nobody has anything to read");
}

/// The entries that are assigned to a juror, as they are stored.
async fn assigned(site: &TestSite, email: &str) -> Vec<SubmissionId> {
    let account = site.acting(email).await.account.expect("an account");
    let edition = site.edition_id().await;
    let rows = backend::store::juries::assignments_of(
        site.backend.store().read(),
        edition,
        FIRST,
        account,
    );
    let rows = rows.await.expect("rows");
    rows.into_iter()
        .map(|row| SubmissionId(row.submission))
        .collect()
}

async fn opens(visitor: &mut Visitor, entry: SubmissionId) -> bool {
    visitor.get(&format!("{DESK}/entries/{entry}")).await.status == 200
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_opens_before_the_list_is_looked_through() {
    let site = shared_out(|_| {}).await;
    let (email, count) = juror(&site).await;
    let entries = assigned(&site, &email).await;
    let mut juror = site.person(&email).await;
    let list = juror.get(DESK).await;
    assert_eq!(list.texts("h1"), ["Do you have a conflict of interest?"]);
    assert_eq!(list.texts(".entry").len(), count);
    for entry in &entries {
        let address = format!("{DESK}/entries/{entry}");
        for path in [address.clone(), format!("{address}/conflict")] {
            assert_eq!(juror.get(&path).await.location().as_deref(), Some(DESK));
        }
        let saved = juror
            .post(&address, &[("revision", "0"), ("comment", "x")])
            .await;
        assert_eq!(saved.location().as_deref(), Some(DESK));
    }
    assert_eq!(
        juror
            .get(&format!("{DESK}/marks"))
            .await
            .location()
            .as_deref(),
        Some(DESK)
    );

    // One conflict is named, with words that only the secretariat reads; the rest opens.
    let title = list
        .texts(".entry-title")
        .first()
        .cloned()
        .expect("a title");
    let said = [("kind-0", "family"), ("reason-0", "My sister works there.")];
    let first = juror.submit(&list, LIST, &said).await;
    assert!(
        first.path.starts_with(&format!("{DESK}/entries/")),
        "{}",
        first.path
    );
    let mut open = 0;
    for entry in &entries {
        open += usize::from(opens(&mut juror, *entry).await);
    }
    assert_eq!(open, count - 1);
    let desk = juror.get(DESK).await;
    assert!(!desk.text.contains(&title), "what is in conflict is gone");
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let jury = secretary
        .get(&format!("/en/office/{YEAR}/rounds/{FIRST}/jury"))
        .await;
    assert!(jury.text.contains("My sister works there."));
    let log = secretary.get(&format!("/en/office/{YEAR}/log")).await;
    assert!(log.text.contains("looked through the list for conflicts"));
    assert!(!log.text.contains("My sister"));
    // Nothing is left to say, and a page from before says nothing new.
    let again = juror
        .post(LIST, &[("list", &list.value("list")), ("kind-1", "other")])
        .await;
    assert_eq!(again.status, 409);
    assert!(opens(&mut juror, entries[1]).await || opens(&mut juror, entries[0]).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_new_is_asked_about_again() {
    let site = shared_out(|_| {}).await;
    site.no_conflicts().await;
    let (mut asked, mut unasked) = (0, 0);
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let jurors = site.people_with(Some(Role::Juror)).await;
    let mut leaving = None;
    for person in &jurors {
        if assigned(&site, &person.email).await.len() > 2 {
            leaving = Some(person.email.clone());
        }
    }
    let leaving = leaving.expect("a juror");
    let account = site.acting(&leaving).await.account.expect("an account");
    site.backend
        .dismiss_juror(&caller, YEAR, account)
        .await
        .expect("dismissed");
    let proposal = site.backend.propose_assignment(&caller, YEAR, FIRST).await;
    let proposal = proposal.expect("a proposal");
    assert!(proposal.added > 0);
    site.backend
        .apply_assignment(&caller, YEAR, FIRST, &proposal.snapshot)
        .await
        .expect("an assignment");
    for person in jurors.iter().filter(|person| person.email != leaving) {
        let caller = site.acting(&person.email).await;
        let all = assigned(&site, &person.email).await.len();
        let list = site
            .backend
            .declarations(&caller, YEAR)
            .await
            .expect("a list");
        assert!(list.entries.is_empty() || list.entries.len() < all);
        asked += list.entries.len();
        unasked += all - list.entries.len();
        let mine = site.backend.my_entries(&caller, YEAR).await;
        let stopped = matches!(mine, Err(Refusal::ConflictsOpen { .. }));
        assert_eq!(stopped, !list.entries.is_empty());
    }
    assert_eq!(u32::try_from(asked).expect("a number"), proposal.added);
    assert!(unasked > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_blind_round_governments_stand_without_their_titles() {
    let site = shared_out(|round| round.visibility.applicant = Applicant::Blind).await;
    let (email, count) = juror(&site).await;
    let entries = assigned(&site, &email).await;
    let mut juror = site.person(&email).await;
    let list = juror.get(DESK).await;
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let office = site
        .backend
        .jury(&caller, YEAR, FIRST)
        .await
        .expect("a jury");
    for entry in office.entries {
        assert!(!list.text.contains(&entry.title), "{}", entry.title);
        assert!(!list.text.contains(&entry.submission.to_string()));
    }
    let shown = list.texts(".entry-title");
    assert_eq!(shown.len(), count);
    let mut sorted = shown.clone();
    sorted.sort_by_key(|name| domain::slug::fold(name));
    assert_eq!(
        shown, sorted,
        "in an order that tells nothing of the reading order"
    );
    juror.submit(&list, LIST, &[("kind-0", "rivalry")]).await;
    let mut open = 0;
    for entry in &entries {
        open += usize::from(opens(&mut juror, *entry).await);
    }
    assert_eq!(open, count - 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_juror_and_entry_have_in_common_is_a_question_and_no_verdict() {
    let site = shared_out(|_| {}).await;
    let (email, _) = juror(&site).await;
    let caller = site.acting(&email).await;
    let list = site
        .backend
        .declarations(&caller, YEAR)
        .await
        .expect("a list");
    let government = list.entries[0].government.clone();
    let account = caller.account.expect("an account");
    let unit = async move |tx: &backend::store::Tx| -> Result<(), backend::store::Stop> {
        use backend::store::entities::juror;
        use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
        juror::Entity::update_many()
            .col_expr(
                juror::Column::Organisation,
                Expr::value(format!("Friends of {government}")),
            )
            .filter(juror::Column::Account.eq(account.0))
            .exec(tx)
            .await?;
        Ok(())
    };
    site.backend
        .store()
        .write(unit)
        .await
        .expect("an organisation");
    let mut juror = site.person(&email).await;
    let page = juror.get(DESK).await;
    assert!(page.text.contains("the name of your organisation"));
    let jury = format!("/en/office/{YEAR}/rounds/{FIRST}/jury");
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let asked = secretary.get(&jury).await;
    assert!(
        asked
            .texts("table:has(#questions)")
            .concat()
            .contains("Not answered yet")
    );
    juror.submit(&page, LIST, &[]).await;
    let told = secretary.get(&jury).await;
    let told = told.texts("table:has(#questions) tr").into_iter();
    let own: Vec<String> = told
        .filter(|row| row.contains("name of your organisation"))
        .collect();
    assert!(own.iter().all(|row| row.contains("No conflict")), "{own:?}");
    assert_eq!(site.entries_of(&email).await.len(), list.entries.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_conflict_voids_the_ballot_or_leaves_it_as_the_round_says() {
    for (rule, counted) in [(LateConflict::Void, 0), (LateConflict::Stands, 1)] {
        let site = shared_out(|round| round.late_conflict = rule).await;
        let (email, _) = juror(&site).await;
        site.no_conflicts().await;
        let entry = assigned(&site, &email).await[0];
        let mut juror = site.person(&email).await;
        let address = format!("{DESK}/entries/{entry}");
        let page = juror.get(&address).await;
        let criteria = page.criteria();
        let mut fields: Vec<(&str, &str)> = criteria.iter().map(|c| (c.as_str(), "7")).collect();
        fields.push(("comment", "Seen."));
        let handed = juror
            .submit(&page, &format!("{address}/hand-in"), &fields)
            .await;
        assert_eq!(handed.status, 200);
        let conflict = format!("{address}/conflict");
        let page = juror.get(&conflict).await;
        let declared = juror
            .submit(&page, &conflict, &[("kind", "employment")])
            .await;
        assert_eq!(declared.status, 200);
        assert!(
            !opens(&mut juror, entry).await,
            "gone for the juror under either rule"
        );
        let caller = site.acting(&site.secretaries().await.0.email).await;
        let standings = site.backend.standings(&caller, YEAR, FIRST).await;
        let lines = standings.expect("standings").lines;
        let line = lines.iter().find(|line| line.submission == entry);
        assert_eq!(line.expect("a line").ballots.0, counted, "{rule:?}");
        let told = site.visitor().get(&format!("/en/{YEAR}/method")).await;
        let stands = told.text.contains("the marks of that ballot stand");
        assert_eq!(stands, rule == LateConflict::Stands);
    }
}
