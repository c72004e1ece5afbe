//! Files that somebody made to do harm.

use std::io::Cursor;

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{sending::told, *};

/// An archive with these parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const DOCX: [(&str, &[u8]); 2] = [
    ("[Content_Types].xml", b"<Types/>"),
    ("word/document.xml", b"<w:document/>"),
];

/// A PNG of which only the head is there: it says how large it would be.
fn png_head(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend_from_slice(&width.to_be_bytes());
    bytes.extend_from_slice(&height.to_be_bytes());
    bytes.extend_from_slice(&[8, 2, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn i07_i08_i09_what_could_do_harm_is_refused() {
    let mut sender = Sender::new().await;
    let jpeg = picture(60, 40, ImageFormat::Jpeg);
    let bomb = vec![0; 500 << 20];
    let with = |name: &'static str, bytes: &'static [u8]| {
        let mut parts = DOCX.to_vec();
        parts.push((name, bytes));
        archive(&parts)
    };
    let mut unpacking = DOCX.to_vec();
    unpacking.push(("word/media/a.bin", &bomb));
    let refused: Vec<(&str, &str, Vec<u8>)> = vec![
        ("pictures", "a.svg", b"<svg onload=alert(1)>".to_vec()),
        (
            "pictures",
            "a.jpg",
            b"<html><script>alert(1)</script>".to_vec(),
        ),
        ("pictures", "a.jpg", picture(9, 9, ImageFormat::Png)),
        ("pictures", "a.jpg.html", jpeg.clone()),
        ("pictures", "a.jpg", jpeg[..jpeg.len() / 3].to_vec()),
        ("pictures", "a.png", png_head(100_000, 100_000)),
        ("pictures", "a.png", png_head(11_000, 11_000)),
        ("pictures", "a.png", png_head(40, 40)),
        ("pictures", "a.png", b"\x89PNG".to_vec()),
        ("pictures", "a.pdf", pdf()),
        ("pictures", "", jpeg.clone()),
        ("documents", "a.pdf", jpeg.clone()),
        ("documents", "a.pdf", b"%PDF-1.7 cut off".to_vec()),
        (
            "documents",
            "a.pdf",
            [&pdf()[..], b"/OpenAction<</S/JavaScript>>%%EOF"].concat(),
        ),
        ("documents", "a.docm", archive(&DOCX)),
        ("documents", "a.xlsx", archive(&DOCX)),
        ("documents", "a.docx", archive(&[("a.txt", b"x")])),
        ("documents", "a.docx", with("word/vbaProject.bin", b"x")),
        ("documents", "a.docx", with("../../etc/passwd", b"x")),
        ("documents", "a.docx", with("word/inner.zip", b"PK")),
        ("documents", "a.docx", with("run.html", b"<script>")),
        ("documents", "a.docx", archive(&unpacking)),
        ("documents", "a.docx", archive(&DOCX)[..80].to_vec()),
        ("documents", "a.html", b"<script>alert(1)</script>".to_vec()),
    ];
    for (question, name, bytes) in refused {
        let answer = sender.send(question, name, &bytes).await;
        assert_eq!(
            answer.status,
            422,
            "{name} {:?}",
            &bytes[..8.min(bytes.len())]
        );
        assert!(told(&answer, question), "{name}");
    }
    assert_eq!(sender.files().await, []);
    // Nothing of them is left on the disk.
    let folder = sender.site.database.path().join("files");
    let arriving = std::fs::read_dir(folder.join("arriving")).map_or(0, Iterator::count);
    assert_eq!(arriving, 0);
    let kept = std::fs::read_dir(folder.join("kept")).map_or(0, Iterator::count);
    assert_eq!(kept, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn i08_p08_a_picture_is_kept_without_what_was_hidden_beside_it() {
    let mut sender = Sender::new().await;
    let plain = picture(200, 100, ImageFormat::Jpeg);
    // An EXIF part that turns the picture by a quarter and says where it was taken; behind the picture
    // an archive with a page that acts.
    let mut exif = b"\xff\xe1\0\x3aExif\0\0II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\x0e\x01\x02\0\x08\0\0\0\x26\0\0\0\0\0\0\0cnry-gps".to_vec();
    let length = u16::try_from(exif.len() - 2).unwrap().to_be_bytes();
    exif[2..4].copy_from_slice(&length);
    let mut sent = plain[..2].to_vec();
    sent.extend_from_slice(&exif);
    sent.extend_from_slice(&plain[2..]);
    sent.extend_from_slice(&archive(&[("x.html", b"<script>cnry-page</script>")]));
    let answer = sender.send("pictures", "a.jpg", &sent).await;
    assert_eq!(answer.status, 303, "{:?}", answer.texts(".field-problem"));
    let [file] = sender.files().await[..] else {
        panic!("one file")
    };
    let got = sender.owner.get(&format!("/files/{file}")).await;
    for hidden in [&b"cnry"[..], b"Exif", b"PK\x03\x04", b"<script"] {
        let found = got.bytes.windows(hidden.len()).any(|own| own == hidden);
        assert!(!found, "{}", String::from_utf8_lossy(hidden));
    }
    let drawn = image::load_from_memory(&got.bytes).unwrap();
    assert_eq!((drawn.width(), drawn.height()), (100, 200), "upright");
}

#[tokio::test(flavor = "multi_thread")]
async fn i15_names_leave_the_disk_and_the_headers_alone() {
    let mut sender = Sender::new().await;
    let long = format!("{}.pdf", "x".repeat(4_096));
    for name in [
        "../../../etc/cron.d/x.pdf",
        "CON.pdf",
        "a\u{202E}fdp.pdf",
        &long,
    ] {
        let answer = sender.send("documents", name, &pdf()).await;
        assert_eq!(answer.status, 303, "{name:.30}");
    }
    for file in sender.files().await {
        let got = sender.owner.get(&format!("/files/{file}")).await;
        assert_eq!(got.bytes, pdf());
        let kept = got.header("content-disposition");
        assert!(
            kept.starts_with("attachment; filename=\"") && kept.len() < 400,
            "{kept}"
        );
        assert!(
            !kept.contains("etc") && !kept.contains('\u{202E}'),
            "{kept}"
        );
    }
}
