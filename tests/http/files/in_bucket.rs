//! Files in an object store, which this process brings along.

use std::{path::Path, time::Duration};

use backend::{
    files::{
        Depot, DepotTrouble,
        content::{Piece, Source},
        take_stock,
    },
    jobs::file_sweeping::Sweeping,
};
use data_encoding::HEXLOWER;
use domain::ports::files::{Bytes, CutShort};
use server::composition;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use testkit::bucket::Bucket;

use super::*;

/// More than two pieces, of which the last is short.
const LARGE: usize = 12_000_000;

fn hash(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

fn piece(bytes: &[u8], source: Source) -> Piece {
    Piece {
        bytes: source,
        size: bytes.len() as u64,
        sha256: hash(bytes),
    }
}

/// What nothing packs well.
fn noise(length: usize) -> Vec<u8> {
    let blocks = (0..length.div_ceil(32)).flat_map(|number| Sha256::digest(number.to_be_bytes()));
    blocks.take(length).collect()
}

fn place(sha256: &str) -> String {
    format!("{}/{sha256}", &sha256[..2])
}

async fn read(mut bytes: Box<dyn Bytes>) -> Result<Vec<u8>, CutShort> {
    let mut all = Vec::new();
    while let Some(piece) = bytes.next().await? {
        all.extend(piece);
    }
    Ok(all)
}

fn depot_in(bucket: &Bucket, data: &TempDir, otherwise: &[(&str, &str)]) -> Depot {
    composition::depot(&bucket.settings(data.path(), otherwise)).unwrap()
}

/// Bytes in the bucket that are as old as the sweeping waits for, and a day.
fn age(object: &Path) {
    let file = std::fs::File::options().write(true).open(object).unwrap();
    let then = file.metadata().unwrap().modified().unwrap() - Duration::from_hours(8 * 24);
    file.set_modified(then).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn f19_f22_bytes_come_back_from_a_bucket_as_they_went_or_not_at_all() {
    let (bucket, data) = (Bucket::serve().await, tempfile::tempdir().unwrap());
    let depot = depot_in(&bucket, &data, &[("files_prefix", "award/2026")]);
    let (small, large) = (noise(700), noise(LARGE));
    let path = data.path().join("large");
    std::fs::write(&path, &large).unwrap();
    let sources = [Source::Memory(small.clone()), Source::File(path)];
    for (bytes, source) in [&small, &large].into_iter().zip(sources) {
        let piece = piece(bytes, source);
        depot.keep(&piece).await.unwrap();
        depot.keep(&piece).await.unwrap();
        let got = depot.get(&piece.sha256, piece.size).await.unwrap();
        assert!(read(got).await.unwrap() == *bytes, "the same");

        let object = bucket.object(&format!("award/2026/{}", place(&piece.sha256)));
        let mut spoiled = bytes.clone();
        spoiled[bytes.len() / 2] ^= 1;
        std::fs::write(&object, &spoiled).unwrap();
        let got = depot.get(&piece.sha256, piece.size).await.unwrap();
        assert_eq!(read(got).await, Err(CutShort));
        std::fs::write(&object, &bytes[1..]).unwrap();
        let got = depot.get(&piece.sha256, piece.size).await;
        assert!(matches!(got, Err(DepotTrouble::Spoiled(_))));
    }
    let mut hashes = [hash(&small), hash(&large)];
    hashes.sort();
    let mut all = depot.all().await.unwrap();
    all.sort();
    assert_eq!(all, hashes);
    // Another prefix is another depot.
    let bare = depot_in(&bucket, &data, &[]);
    assert_eq!(bare.all().await.unwrap(), Vec::<String>::new());
    depot.remove(&hashes[0]).await.unwrap();
    assert_eq!(depot.all().await.unwrap(), hashes[1..]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_file_goes_from_the_form_into_a_bucket_and_out_of_it() {
    let (bucket, data) = (Bucket::serve().await, tempfile::tempdir().unwrap());
    let depot = depot_in(&bucket, &data, &[]);
    let mut sender = Sender::at(TestSite::keeping(depot.clone()).await).await;
    let mut sent = pdf();
    sent.splice(9..9, noise(LARGE).into_iter().map(|byte| byte | 0x80));
    let answer = sender.send("documents", "report.pdf", &sent).await;
    assert_eq!(answer.status, 303, "{:?}", answer.texts(".field-problem"));
    let [file] = sender.files().await[..] else {
        panic!("one file")
    };
    let got = sender.owner.get(&format!("/files/{file}")).await;
    assert_eq!(got.header("content-length"), sent.len().to_string());
    assert!(got.bytes == sent, "the same");

    // Old bytes that no row names are swept away, in this store as in a directory.
    let unnamed = noise(50);
    let left_over = piece(&unnamed, Source::Memory(unnamed.clone()));
    depot.keep(&left_over).await.unwrap();
    let stock = async || take_stock(&sender.site.database.url, &depot).await.unwrap();
    let found = stock().await;
    assert_eq!((found.named, found.faults.len()), (1, 0));
    assert_eq!(found.unnamed, std::slice::from_ref(&left_over.sha256));
    let sweep = async || Sweeping::default().sweep(&sender.site.backend).await;
    assert_eq!(sweep().await.unwrap(), (0, 0), "nothing is old yet");
    age(&bucket.object(&place(&left_over.sha256)));
    let named = bucket.object(&place(&hash(&sent)));
    age(&named);
    assert_eq!(sweep().await.unwrap(), (0, 1));
    assert_eq!(depot.all().await.unwrap(), [hash(&sent)]);
    std::fs::remove_file(&named).unwrap();
    assert_eq!(stock().await.faults.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn o09_a_bucket_that_cannot_be_used_is_told_in_one_line() {
    let (bucket, data) = (Bucket::serve().await, tempfile::tempdir().unwrap());
    let tried = async |otherwise: &[(&str, &str)]| {
        let settings = bucket.settings(data.path(), otherwise);
        let tried = composition::try_out_files(&settings).await;
        tried.err().map(|trouble| trouble.to_string())
    };
    assert_eq!(tried(&[]).await, None);
    let left = depot_in(&bucket, &data, &[]).all().await.unwrap();
    assert_eq!(left, Vec::<String>::new(), "nothing stays of the trial");
    for (otherwise, says) in [
        (("files_secret_key", "wrong"), "keys are not accepted"),
        (("files_access_key", "wrong"), "keys are not accepted"),
        (("files_bucket", "another"), "it is not there"),
        (("files_endpoint", "http://127.0.0.1:9"), "refused"),
    ] {
        let told = tried(&[otherwise]).await.expect("a reason");
        assert!(told.contains(says), "{told}");
        assert!(!told.contains('\n') && told.len() < 300, "{told}");
        assert!(
            told.starts_with("files cannot be kept in the bucket"),
            "{told}"
        );
    }
}
