//! What a section of a submission said before, and bringing it back.

use domain::id::SubmissionId;
use testkit::{TestSite, Visitor, season::Time, visitor::Answer};

/// Somebody's new submission while the call is open.
async fn draft() -> (TestSite, Visitor, SubmissionId) {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let mut owner = site.first(None).await;
    let page = owner.get("/en/submissions").await;
    let action = format!("/en/submissions/start/{}", site.edition_id().await);
    let begun = owner.submit(&page, &action, &[]).await;
    assert_eq!(begun.status, 200);
    let newest = site.people_with(None).await.swap_remove(0).email;
    let id = site.submissions_of(&newest).await[0];
    (site, owner, id)
}

fn path(id: SubmissionId, part: &str) -> String {
    format!("/en/submissions/{id}/sections/story{part}")
}

async fn write(owner: &mut Visitor, id: SubmissionId, text: &str) {
    let page = owner.get(&path(id, "")).await;
    let fields = [("territory", text), ("then", "stay")];
    let saved = owner.submit(&page, &path(id, ""), &fields).await;
    assert_eq!(said(&saved), text);
}

fn said(page: &Answer) -> String {
    let texts = page.texts("textarea[name=territory]");
    texts.first().cloned().unwrap_or_default()
}

fn versions(page: &Answer) -> Vec<String> {
    page.texts(".difference")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_out_is_kept_and_comes_back() {
    let (site, mut owner, id) = draft().await;
    let long = "A town of nine thousand people between two rivers and a railway.";
    write(&mut owner, id, "A town of nine thousand").await;
    write(&mut owner, id, long).await;
    let page = owner.get(&path(id, "/history")).await;
    assert_eq!(
        versions(&page),
        [] as [String; 0],
        "one sitting is one version"
    );

    // Most of it goes, and other words come for it that are as many.
    write(
        &mut owner,
        id,
        "Here is quite another text, which is by no means any shorter than it.",
    )
    .await;
    write(&mut owner, id, "").await;
    let page = owner.get(&path(id, "/history")).await;
    assert_eq!(versions(&page).len(), 2);
    assert_eq!(
        page.texts(".difference del")
            .last()
            .map(|text| text.trim().to_owned()),
        Some(long.to_owned())
    );
    let first = page.texts("input[name=version]").len();
    assert_eq!(first, 2);

    let (_, fields, _) = page
        .forms()
        .into_iter()
        .rfind(|(action, ..)| *action == path(id, "/history"))
        .expect("a version");
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let restored = owner.post(&path(id, "/history"), &fields).await;
    assert_eq!(restored.status, 303);
    assert_eq!(said(&owner.get(&path(id, "")).await), long);
    // Nothing was lost by it, and the same button pressed again changes nothing.
    assert_eq!(versions(&owner.get(&path(id, "/history")).await).len(), 2);
    let again = owner.post(&path(id, "/history"), &fields).await;
    assert_eq!(again.status, 303);
    assert_eq!(said(&owner.get(&path(id, "")).await), long);
    assert_eq!(versions(&owner.get(&path(id, "/history")).await).len(), 2);

    // Time passes: another sitting is another version, however little changed.
    let later = site.backend.now().plus_seconds(601);
    site.clock.play(later);
    write(&mut owner, id, &format!("{long} Yes.")).await;
    assert_eq!(versions(&owner.get(&path(id, "/history")).await).len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_there_before_the_first_save_is_a_version_too() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    // The demonstration's drafts were filled in at once, without any sitting.
    for person in site.people_with(None).await {
        let mut owner = site.person(&person.email).await;
        for id in site.submissions_of(&person.email).await {
            let page = owner.get(&path(id, "")).await;
            let before = said(&page);
            if before.is_empty() {
                continue;
            }
            write(&mut owner, id, "Other words.").await;
            let history = owner.get(&path(id, "/history")).await;
            assert_eq!(versions(&history).len(), 1);
            assert_eq!(history.texts(".difference del").len(), 1);
            return;
        }
    }
    panic!("no draft says anything of its territory");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_reads_what_a_section_said_and_contacts_have_no_history() {
    let (site, mut owner, id) = draft().await;
    write(&mut owner, id, "Nobody else reads this.").await;
    let other = site.people_with(None).await.swap_remove(1).email;
    let secretary = site.secretaries().await.0.email;
    for email in [&other, &secretary] {
        let mut stranger = site.person(email).await;
        assert_eq!(stranger.get(&path(id, "/history")).await.status, 404);
    }
    let contacts = format!("/en/submissions/{id}/sections/contacts/history");
    assert_eq!(owner.get(&contacts).await.status, 404);
    // After the deadline it is read, and not changed.
    site.go_to(Time::Validation).await;
    let page = owner.get(&path(id, "/history")).await;
    assert_eq!(page.status, 200);
    assert!(page.texts("input[name=version]").is_empty());
}
