//! Files of an entry that was handed in long ago.

use std::collections::BTreeMap;

use backend::store::{
    Stop, Tx,
    entities::{stored_file, submission},
    files, sections,
};
use data_encoding::HEXLOWER;
use domain::{
    file::{Attachment, FileKind},
    id::{FileId, SubmissionId},
    submission::Answers,
};
use sea_orm::EntityTrait;
use sha2::{Digest, Sha256};
use testkit::TestSite;

/// A document and a picture, as if the entry had been handed in with them.
pub(crate) async fn give_files(site: &TestSite, entry: SubmissionId) -> [FileId; 2] {
    let section = (
        "summary",
        [("documents", FileKind::Pdf), ("pictures", FileKind::Jpeg)],
    );
    let kept = site.database.path().join("files/kept");
    let mut rows = Vec::new();
    let mut values = BTreeMap::new();
    for (number, (question, kind)) in section.1.into_iter().enumerate() {
        let bytes = format!("canary of {question}");
        let sha256 = HEXLOWER.encode(&Sha256::digest(bytes.as_bytes()));
        let shelf = kept.join(&sha256[..2]);
        std::fs::create_dir_all(&shelf).expect("a shelf");
        std::fs::write(shelf.join(&sha256), &bytes).expect("a file");
        let file = FileId(uuid::Uuid::from_u128(number as u128 + 1));
        let size = bytes.len() as u64;
        let own = Attachment {
            file,
            kind,
            size,
            sha256: sha256.clone(),
            name: format!("{question}.{}", kind.code()),
            alt: "A square".to_owned(),
            credit: String::new(),
            consent: true,
        };
        values.insert(question, own.to_value());
        rows.push(stored_file::Model {
            id: file.0,
            submission: entry.0,
            question: question.to_owned(),
            name: own.name,
            kind: kind.code().to_owned(),
            size: size as i64,
            sha256: sha256.clone(),
            small: Some(sha256),
            small_size: Some(size as i64),
            account: uuid::Uuid::nil(),
            stored: 1,
            message: None,
        });
    }
    let ids = [FileId(rows[0].id), FileId(rows[1].id)];
    let unit = async move |tx: &Tx| -> Result<(), Stop> {
        let of = submission::Entity::find_by_id(entry.0).one(tx).await?;
        let owner = of.expect("the entry").owner;
        for mut row in rows {
            row.account = owner;
            files::keep(tx, row).await?;
        }
        let stored = sections::of(tx, entry).await?;
        let stored = stored.into_iter().find(|own| own.section == section.0);
        let answers = stored.expect("the section").answers;
        let mut answers: Answers = serde_json::from_str(&answers).expect("answers");
        for (question, value) in values {
            answers.set(question, value);
        }
        let text = serde_json::to_string(&answers).expect("answers");
        let now = domain::moment::Moment(1);
        sections::refill(tx, entry, section.0, &text, now).await?;
        Ok(())
    };
    site.backend.store().write(unit).await.expect("files");
    ids
}
