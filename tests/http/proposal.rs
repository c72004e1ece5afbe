//! A proposed assignment, changed by hand before it is applied.

use std::collections::BTreeSet;

use domain::{
    id::{AccountId, SubmissionId},
    ports::{SecretariatOffice, secretariat_office::AssignmentProposal},
};
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
