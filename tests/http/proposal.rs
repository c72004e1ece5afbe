//! A proposed assignment, changed by hand before it is applied.

use std::{collections::BTreeSet, time::Duration};

use backend::store::entities::ballot;
use domain::{
    id::{AccountId, SubmissionId},
    ports::{SecretariatOffice, secretariat_office::AssignmentProposal},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::{
    TestSite, Visitor,
    season::{FIRST, YEAR},
};

type Pairs = BTreeSet<(SubmissionId, AccountId)>;

fn path() -> String {
    format!("/en/office/{YEAR}/rounds/{FIRST}/assignment")
}

async fn proposal(site: &TestSite) -> AssignmentProposal {
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let proposal = site.backend.propose_assignment(&caller, YEAR, FIRST).await;
    proposal.expect("a proposal")
}

fn pairs(proposal: &AssignmentProposal) -> Pairs {
    let shares = proposal.jurors.iter();
    shares
        .flat_map(|juror| {
            let entries = juror.entries.iter();
            entries.map(|(entry, _)| (*entry, juror.account))
        })
        .collect()
}

fn first(proposal: &AssignmentProposal) -> (SubmissionId, AccountId) {
    let pairs = pairs(proposal);
    *pairs.first().expect("a pair")
}

async fn secretary(site: &TestSite) -> Visitor {
    site.person(&site.secretaries().await.0.email).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_is_changed_by_hand_and_applied_as_it_was_looked_at() {
    let site = TestSite::without_ballots().await;
    let before = proposal(&site).await;
    let planned = pairs(&before);
    let out = first(&before);
    let mut visitor = secretary(&site).await;
    let text = |(entry, juror): (SubmissionId, AccountId)| format!("{entry}/{juror}");
    let off = text(out);
    // Looking stores nothing, and tells which entry falls short.
    let look = [
        ("snapshot", before.snapshot.as_str()),
        ("step", "look"),
        ("off", &off),
    ];
    let page = visitor.post(&path(), &look).await;
    assert_eq!(page.status, 200);
    let made = page.texts(".choices .choice-text");
    assert!(
        made.iter().any(|line| line.contains("does not read")),
        "{made:?}"
    );
    assert_eq!(page.texts(".panel .checklist .is-wrong").len(), 1);
    assert_eq!(pairs(&proposal(&site).await), planned);

    // The entry goes to somebody else: whoever can, as the page itself says.
    let mut given = None;
    for juror in &before.jurors {
        let pair = (out.0, juror.account);
        if planned.contains(&pair) {
            continue;
        }
        let on = text(pair);
        let (entry, account) = (out.0.to_string(), juror.account.to_string());
        let named = [
            ("step", "look"),
            ("off", &off),
            ("entry", &entry),
            ("juror", &account),
        ];
        let page = visitor.post(&path(), &named).await;
        let fields = [
            ("snapshot", before.snapshot.as_str()),
            ("step", "apply"),
            ("off", &off),
            ("on", &on),
        ];
        if page.status == 200 {
            let applied = visitor.post(&path(), &fields).await;
            assert_eq!(applied.status, 303);
            given = Some(pair);
            break;
        }
        // Conflicts, languages and loads are hard, and nothing is applied in spite of them.
        assert_eq!(
            (page.status, page.texts(".notice-warning li").len()),
            (422, 1)
        );
        let refused = visitor.post(&path(), &fields).await;
        assert_eq!(refused.status, 422);
    }
    // What is kept is what was looked at.
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let panel = site.backend.panel(&caller, YEAR, FIRST, out.0).await;
    let panel = panel.expect("a panel").jurors.into_iter();
    let judges: BTreeSet<AccountId> = panel
        .filter(|line| line.assigned)
        .map(|line| line.account)
        .collect();
    let of_entry = planned.iter().filter(|(entry, _)| *entry == out.0);
    let mut expected: BTreeSet<AccountId> = of_entry.map(|(_, juror)| *juror).collect();
    expected.remove(&out.1);
    expected.insert(given.expect("somebody else").1);
    assert!(judges == expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_to_a_proposal_that_is_out_of_date_are_shown_again_and_not_applied() {
    let site = TestSite::without_ballots().await;
    let before = proposal(&site).await;
    let (entry, juror) = first(&before);
    let email = &site.secretaries().await.1.email;
    site.declare_conflict(email, entry).await;
    let off = format!("{entry}/{juror}");
    let mut visitor = secretary(&site).await;
    let fields = [
        ("snapshot", before.snapshot.as_str()),
        ("step", "apply"),
        ("off", &off),
    ];
    let page = visitor.post(&path(), &fields).await;
    assert_eq!(page.status, 409);
    assert_eq!(page.texts("input[name=off][checked]").len(), 1, "kept");
}

// One thread: what is computed beside a request does not begin before the request has been answered.
#[tokio::test]
async fn a_proposal_that_takes_long_tells_how_far_it_is_and_can_be_given_up() {
    let site = TestSite::impatient().await;
    let mut visitor = secretary(&site).await;
    let page = visitor.get(&path()).await;
    assert_eq!((page.status, page.texts("progress").len()), (200, 1));
    assert_eq!(page.header("refresh"), format!("2; url={}", path()));
    let given_up = visitor.post(&path(), &[("step", "give-up")]).await;
    assert_eq!(given_up.status, 303);
    // Whoever looks again has it computed anew, and sees it in the end.
    let mut page = visitor.get(&path()).await;
    assert_eq!(page.texts("progress").len(), 1);
    for _ in 0..200 {
        if page.texts("progress").is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        page = visitor.get(&path()).await;
    }
    assert!(page.header("refresh").is_empty());
    assert!(!page.value("snapshot").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn ballots_of_a_juror_who_left_count_for_what_an_entry_needs() {
    let site = TestSite::new().await;
    let handed_in = ballot::Entity::find()
        .filter(ballot::Column::HandedIn.is_not_null())
        .filter(ballot::Column::Round.eq(FIRST));
    let rows = handed_in.all(site.backend.store().read()).await;
    let rows = rows.expect("ballots");
    let gone = AccountId(rows.first().expect("a ballot").account);
    let own = rows.iter().filter(|row| row.account == gone.0);
    let left: BTreeSet<SubmissionId> = own.map(|row| SubmissionId(row.submission)).collect();
    let secretary = site.secretaries().await.0.email;
    let caller = site.acting(&secretary).await;
    let dismissed = site.backend.dismiss_juror(&caller, YEAR, gone).await;
    assert_eq!(dismissed, Ok(()));
    let proposal = proposal(&site).await;
    let planned = pairs(&proposal);
    assert!(planned.iter().all(|(_, juror)| *juror != gone));
    for (entry, _) in &proposal.entries {
        let given = planned.iter().filter(|(own, _)| own == entry).count();
        let needs = 3 - usize::from(left.contains(entry));
        // Whom the others have no room for is short of what it needs still, and of no more.
        let short = proposal.short.iter().find(|(_, own)| own.entry == *entry);
        match short {
            None => assert_eq!(given, needs, "ballots of three people"),
            Some((_, short)) => {
                let told = [short.wanted, short.possible].map(|count| count as usize);
                assert_eq!(told, [needs, given]);
            }
        }
    }
}
