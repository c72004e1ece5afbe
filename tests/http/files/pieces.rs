//! Files in pieces: the protocol by which a browser with scripts sends them.

use data_encoding::BASE64;

use super::*;

impl Sender {
    async fn announce(&mut self, question: &str, name: &str, size: u64) -> Answer {
        let said = [
            ("submission", self.id.to_string()),
            ("question", question.to_owned()),
            ("filename", name.to_owned()),
        ];
        let said = said.map(|(key, value)| format!("{key} {}", BASE64.encode(value.as_bytes())));
        let (said, size) = (said.join(","), size.to_string());
        let headers = [
            ("tus-resumable", "1.0.0"),
            ("upload-length", size.as_str()),
            ("upload-metadata", said.as_str()),
        ];
        self.owner
            .send_bytes("POST", "/uploads", &headers, Vec::new())
            .await
    }

    async fn append(&mut self, place: &str, offset: usize, bytes: &[u8]) -> Answer {
        let offset = offset.to_string();
        let headers = [
            ("upload-offset", offset.as_str()),
            ("content-type", "application/offset+octet-stream"),
        ];
        self.owner
            .send_bytes("PATCH", place, &headers, bytes.to_vec())
            .await
    }

    async fn offset(&mut self, place: &str) -> String {
        let answer = self.owner.send("HEAD", place, &[], None).await;
        assert_eq!(answer.status, 200);
        answer.header("upload-offset").to_owned()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_20_mb_goes_on_after_a_break() {
    let mut sender = Sender::new().await;
    let mut sent = pdf();
    sent.splice(
        9..9,
        (0..20_000_000_u32).map(|place| (place % 251) as u8 | 0x80),
    );
    let announced = sender
        .announce("documents", "report.pdf", sent.len() as u64)
        .await;
    assert_eq!(announced.status, 201);
    let place = announced.location().expect("a place");
    let middle = sent.len() / 2;
    let answer = sender.append(&place, 0, &sent[..middle]).await;
    assert_eq!(answer.status, 204);
    assert_eq!(sender.offset(&place).await, middle.to_string());
    // The same piece again, or one that is not the next, is not taken.
    let again = sender.append(&place, 0, &sent[..middle]).await;
    assert_eq!(again.status, 409);
    assert_eq!(sender.offset(&place).await, middle.to_string());
    assert_eq!(sender.files().await, [], "half a file is none");
    let rest = sender.append(&place, middle, &sent[middle..]).await;
    assert_eq!(rest.status, 204);
    assert_eq!(rest.header("upload-offset"), sent.len().to_string());
    let [file] = sender.files().await[..] else {
        panic!("one file")
    };
    let got = sender.owner.get(&format!("/files/{file}")).await;
    assert!(got.bytes == sent, "the bytes are the same");
    // It is in the answer, and nothing is on its way any more.
    let gone = sender.owner.send("HEAD", &place, &[], None).await;
    assert_eq!(gone.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_200_mb_is_refused_before_it_is_sent() {
    let mut sender = Sender::new().await;
    let refused = sender.announce("documents", "film.pdf", 200_000_000).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("100 MB"), "{}", refused.text);
    // Who says less than is sent is found out.
    let small = sender.announce("documents", "small.pdf", 100).await;
    let place = small.location().expect("a place");
    let answer = sender.append(&place, 0, &[b'x'; 101]).await;
    assert_eq!(answer.status, 422);
    let gone = sender.owner.send("HEAD", &place, &[], None).await;
    assert_eq!(gone.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a05_somebody_elses_file_on_its_way_is_not_there() {
    let mut sender = Sender::new().await;
    let announced = sender.announce("documents", "a.pdf", 1_000).await;
    let place = announced.location().expect("a place");
    let other = sender.site.people_with(None).await.swap_remove(1).email;
    let mut other = sender.site.person(&other).await;
    std::mem::swap(&mut sender.owner, &mut other);
    assert_eq!(sender.append(&place, 0, b"%PDF-").await.status, 404);
    let refused = sender.announce("documents", "a.pdf", 1_000).await;
    assert_eq!(refused.status, 404);
    sender.owner = sender.site.visitor();
    let anonymous = sender.append(&place, 0, b"%PDF-").await;
    assert_eq!(anonymous.status, 401);
    sender.owner = other;
    assert_eq!(sender.offset(&place).await, "0");
    let ended = sender.owner.send("DELETE", &place, &[], None).await;
    assert_eq!(ended.status, 204);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_comes_after_the_deadline_is_not_kept() {
    let mut sender = Sender::new().await;
    let sent = pdf();
    let announced = sender
        .announce("documents", "late.pdf", sent.len() as u64)
        .await;
    let place = announced.location().expect("a place");
    sender.append(&place, 0, &sent[..20]).await;
    sender.site.go_to(Time::Validation).await;
    let answer = sender.append(&place, 20, &sent[20..]).await;
    assert_eq!(answer.status, 409);
    assert_eq!(sender.files().await, []);
}
