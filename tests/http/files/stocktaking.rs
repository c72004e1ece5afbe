//! Whether all bytes are there, and are those that were kept.

use std::process::Command;

use backend::{
    files::{Depot, FaultKind, Stock, take_stock},
    store::DatabaseUrl,
};
use testkit::program::palmares;

use super::{attached::give_files, *};

async fn found(site: &TestSite, depot: &Depot) -> Stock {
    take_stock(&site.database.url, depot).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn f22_what_is_missing_spoiled_or_unnamed_is_told() {
    let mut sender = Sender::new().await;
    let folder = sender.site.database.path().join("files");
    let depot = Depot::on_disk(folder.clone()).unwrap();
    sender
        .send("pictures", "a.jpg", &picture(900, 600, ImageFormat::Jpeg))
        .await;
    let files = give_files(&sender.site, sender.id).await;
    let fine = found(&sender.site, &depot).await;
    // A picture has a small one beside it.
    assert_eq!(
        (fine.named, fine.faults.len(), fine.unnamed.len()),
        (4, 0, 0)
    );
    tells(&sender.site, true, 1);

    let kept = |bytes: &str| {
        let sha256 = hash(bytes);
        folder.join("kept").join(&sha256[..2]).join(sha256)
    };
    std::fs::remove_file(kept("canary of documents")).unwrap();
    std::fs::write(kept("canary of pictures"), "canary of picturez").unwrap();
    let left_over = kept("left over");
    std::fs::create_dir_all(left_over.parent().unwrap()).unwrap();
    std::fs::write(&left_over, "left over").unwrap();
    // Somebody's own file is no business of ours.
    std::fs::write(folder.join("kept/notes.txt"), "notes").unwrap();

    let stock = found(&sender.site, &depot).await;
    assert_eq!(stock.unnamed, [hash("left over")]);
    for (file, bytes) in files.iter().zip(["documents", "pictures"]) {
        let sha256 = hash(&format!("canary of {bytes}"));
        let fault = stock.faults.iter().find(|fault| fault.sha256 == sha256);
        let fault = fault.expect("a fault");
        assert!(fault.files.contains(file));
        assert_eq!(
            matches!(fault.what, FaultKind::Missing),
            bytes == "documents"
        );
    }
    assert_eq!(stock.faults.len(), 2);
    tells(&sender.site, false, 4);
}

fn hash(text: &str) -> String {
    use sha2::{Digest, Sha256};
    data_encoding::HEXLOWER.encode(&Sha256::digest(text))
}

/// The command, beside the process that serves a file; on a server it reads in the same way.
fn tells(site: &TestSite, fine: bool, lines: usize) {
    let DatabaseUrl::Sqlite(_) = site.database.url else {
        return;
    };
    let ended = Command::new(palmares())
        .args(["check", "files"])
        .env("PALMARES_DATA", site.database.path())
        .env_remove("DATABASE_URL")
        .env_remove("PALMARES_DATABASE_URL")
        .output()
        .unwrap();
    let told = String::from_utf8(ended.stdout).unwrap();
    assert_eq!(ended.status.success(), fine, "{told}");
    assert_eq!(told.lines().count(), lines, "{told}");
}
