//! Who gets a file: whoever reads the answer that it belongs to.

use domain::person::role::Role;

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a19_a20_a05_a_file_is_for_those_who_read_its_answer() {
    let mut sender = Sender::new().await;
    sender.send("documents", "a.pdf", &pdf()).await;
    let [file] = sender.files().await[..] else {
        panic!("one file")
    };
    let place = format!("/files/{file}");
    assert_eq!(sender.owner.get(&place).await.status, 200);
    let mut secretary = sender.site.first(Some(Role::Secretariat)).await;
    assert_eq!(secretary.get(&place).await.status, 200);
    let other = sender.site.people_with(None).await.swap_remove(1).email;
    let mut others = vec![
        sender.site.visitor(),
        sender.site.person(&other).await,
        sender.site.first(Some(Role::Juror)).await,
        sender.site.first(Some(Role::Auditor)).await,
        sender.site.first(Some(Role::RegionalOffice)).await,
    ];
    let nothing = format!("/files/{}", FileId(uuid::Uuid::from_u128(1)));
    for other in &mut others {
        let (there, not) = (other.get(&place).await, other.get(&nothing).await);
        assert_eq!(there.status, 404);
        let apart = |answer: &Answer| answer.text.replace(&answer.path, "");
        assert_eq!(apart(&there), apart(&not), "as if there were none");
        assert_eq!(other.get("/files/x").await.status, 404);
    }
    // A link that was kept ends with the session.
    let mut gone = sender.owner.clone();
    gone.post("/en/sign-out", &[]).await;
    assert_eq!(sender.owner.get(&place).await.status, 404);
}
