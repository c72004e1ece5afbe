//! The certificate of a submission: what everybody may read, for its team, not a moment earlier.

use domain::id::SubmissionId;
use sea_orm::EntityTrait;
use testkit::{TestSite, season::Time};

use backend::store::entities::{account, submission};

/// The address of whoever owns a submission.
pub(crate) async fn owner_of(site: &TestSite, id: SubmissionId) -> String {
    let conn = site.backend.store().read();
    let row = submission::Entity::find_by_id(id.0).one(conn).await;
    let owner = row.expect("read").expect("a submission").owner;
    let row = account::Entity::find_by_id(owner).one(conn).await;
    row.expect("read").expect("an account").email
}

#[tokio::test(flavor = "multi_thread")]
async fn e01_a_certificate_is_its_teams_and_not_there_before_the_instant() {
    let site = TestSite::new().await;
    site.judge_to_the_end().await;
    let winner = site.decide(0).await;
    let mut owner = site.person(&owner_of(&site, winner).await).await;
    let own = format!("/en/submissions/{winner}");
    let paths = ["", "/pdf", "/badge"].map(|part| format!("{own}/certificate{part}"));
    site.release().await;
    site.go_to(Time::Embargoed).await;
    for path in &paths {
        assert_ne!(
            owner.get(path).await.status,
            200,
            "{path} before the instant"
        );
    }
    assert!(!owner.get(&own).await.text.contains("/certificate"));

    site.go_to(Time::Published).await;
    assert!(owner.get(&own).await.text.contains("/certificate"));
    let page = owner.get(&paths[0]).await;
    assert_eq!(page.status, 200);
    let edition = site.edition().await;
    let kind = edition.mention_kind("winner").expect("the award");
    let name = kind.name.get(domain::locale::Locale::En);
    assert_eq!(page.texts("h1"), [name]);
    let public = page.links(".certificate a");
    assert_eq!(
        site.visitor().get(&public[0]).await.status,
        200,
        "as it says"
    );
    let pdf = owner.get(&paths[1]).await;
    assert_eq!(
        (pdf.status, pdf.header("content-type")),
        (200, "application/pdf")
    );
    let badge = owner.get(&paths[2]).await;
    assert_eq!(badge.header("content-type"), "image/svg+xml");
    assert!(
        badge.text.starts_with("<svg") && badge.text.contains(name),
        "{}",
        badge.text
    );

    // Who took part has one too; a stranger has nobody's.
    let all = submission::Entity::find()
        .all(site.backend.store().read())
        .await;
    let other = all
        .expect("read")
        .into_iter()
        .find(|row| row.state == "eligible" && row.id != winner.0);
    let other = SubmissionId(other.expect("another entry").id);
    let mut participant = site.person(&owner_of(&site, other).await).await;
    let path = format!("/en/submissions/{other}/certificate");
    assert_eq!(participant.get(&path).await.status, 200);
    for path in &paths {
        assert_eq!(site.visitor().get(path).await.status, 303);
    }
    let stranger = site
        .people_with(None)
        .await
        .into_iter()
        .map(|one| one.email);
    let owner_email = owner_of(&site, winner).await;
    let stranger = stranger.into_iter().find(|email| *email != owner_email);
    let mut stranger = site.person(&stranger.expect("somebody else")).await;
    for path in &paths {
        assert_eq!(stranger.get(path).await.status, 404);
    }
    site.retract().await;
    for path in &paths {
        assert_ne!(
            owner.get(path).await.status,
            200,
            "{path} after it was taken down"
        );
    }
}
