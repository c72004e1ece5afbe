//! Files of submissions: what is taken, what is refused, who gets them.

pub(crate) mod attached;
mod hostile;
#[cfg(feature = "s3")]
mod in_bucket;
mod messages;
mod pieces;
mod readers;
mod scanned;
mod sending;
mod stocktaking;

use std::io::Write;

use domain::id::{FileId, SubmissionId};
use image::{DynamicImage, ImageFormat, RgbImage};
use regex::Regex;
use testkit::{TestSite, Visitor, season::Time, visitor::Answer};

/// Somebody who writes a submission, and the page with the questions for files.
struct Sender {
    site: TestSite,
    owner: Visitor,
    id: SubmissionId,
}

pub(crate) const BOUNDARY: &str = "----palmares-test-7f3a";

/// A part of a form: a field, or a file with its name.
pub(crate) enum Part<'a> {
    Field(&'a str, &'a str),
    File(&'a str, &'a str, &'a [u8]),
}

/// The form as a browser sends it.
pub(crate) fn multipart(parts: &[Part<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    for part in parts {
        write!(body, "--{BOUNDARY}\r\nContent-Disposition: form-data; ").unwrap();
        match part {
            Part::Field(name, value) => {
                write!(body, "name=\"{name}\"\r\n\r\n{value}").unwrap();
            }
            Part::File(name, file, bytes) => {
                let file = file.replace('"', "%22");
                write!(
                    body,
                    "name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: image/svg+xml\r\n\r\n"
                )
                .unwrap();
                body.extend_from_slice(bytes);
            }
        }
        body.extend_from_slice(b"\r\n");
    }
    write!(body, "--{BOUNDARY}--\r\n").unwrap();
    body
}

impl Sender {
    async fn new() -> Self {
        Self::at(TestSite::new().await).await
    }

    async fn at(site: TestSite) -> Self {
        site.go_to(Time::Submission).await;
        let mut owner = site.first(None).await;
        let begin = format!("/en/submissions/start/{}", site.edition_id().await);
        let begun = owner.post(&begin, &[("key", "files")]).await;
        let place = begun.location().expect("a submission");
        let id = place.split('/').nth(3).and_then(SubmissionId::parse);
        Self {
            site,
            owner,
            id: id.expect("an identifier"),
        }
    }

    fn page(&self) -> String {
        format!("/en/submissions/{}/sections/summary", self.id)
    }

    /// Sends the form of the page with a file, as a browser without scripts does.
    async fn send(&mut self, question: &str, name: &str, bytes: &[u8]) -> Answer {
        let revision = self.revision().await;
        let field = format!("file.new.{question}");
        self.form(&[
            Part::Field("revision", &revision),
            Part::Field("then", "stay"),
            Part::File(&field, name, bytes),
        ])
        .await
    }

    async fn form(&mut self, parts: &[Part<'_>]) -> Answer {
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let (page, body) = (self.page(), multipart(parts));
        let headers = [("content-type", kind.as_str())];
        self.owner.send_bytes("POST", &page, &headers, body).await
    }

    async fn revision(&mut self) -> String {
        let page = self.page();
        let page = self.owner.get(&page).await;
        page.value("revision")
    }

    /// The files that stand on the page.
    async fn files(&mut self) -> Vec<FileId> {
        let page = self.page();
        let page = self.owner.get(&page).await;
        let marker = Regex::new("file\\.is\\.[a-z]+\\.([0-9a-f-]{36})").unwrap();
        let found = marker.captures_iter(&page.text);
        found.filter_map(|found| FileId::parse(&found[1])).collect()
    }
}

/// A picture of this size, with something to see on it.
fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let drawn = RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([(x % 256) as u8, (y % 256) as u8, ((x + y) % 256) as u8])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::from(drawn)
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

/// The smallest thing that is a PDF for us.
pub(crate) fn pdf() -> Vec<u8> {
    b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".to_vec()
}
