//! Files that a scanner looks at before they are kept.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use backend::files::{Depot, Scanner};
use tempfile::TempDir;

use super::{sending::told, *};

/// Speaks as clamd does: the pieces of a stream, each behind its length, then a verdict.
struct Clamd {
    address: String,
    seen: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Clamd {
    fn listen() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let own = Arc::clone(&seen);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let bytes = answer(stream.unwrap());
                own.lock().unwrap().push(bytes);
            }
        });
        Self { address, seen }
    }
}

fn answer(mut stream: TcpStream) -> Vec<u8> {
    let mut command = [0; 10];
    stream.read_exact(&mut command).unwrap();
    assert_eq!(&command, b"zINSTREAM\0");
    let mut bytes = Vec::new();
    loop {
        let mut length = [0; 4];
        stream.read_exact(&mut length).unwrap();
        let length = u32::from_be_bytes(length) as usize;
        if length == 0 {
            break;
        }
        let from = bytes.len();
        bytes.resize(from + length, 0);
        stream.read_exact(&mut bytes[from..]).unwrap();
    }
    let holds = |word: &[u8]| bytes.windows(word.len()).any(|own| own == word);
    let verdict: &[u8] = if holds(b"harmful") {
        b"stream: Test.Signature FOUND\0"
    } else if holds(b"too much") {
        b"INSTREAM size limit exceeded. ERROR\0"
    } else if holds(b"silence") {
        b""
    } else {
        b"stream: OK\0"
    };
    stream.write_all(verdict).unwrap();
    bytes
}

async fn scanned(by: &str) -> (Sender, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let depot = Depot::on_disk(folder.path().join("files")).unwrap();
    let site = TestSite::keeping(depot.scanned_by(Scanner::at(by))).await;
    (Sender::at(site).await, folder)
}

/// How many files lie in the folder, on their way or kept.
fn lying(folder: &TempDir) -> usize {
    fn within(path: &std::path::Path) -> usize {
        let Ok(listed) = std::fs::read_dir(path) else {
            return 1;
        };
        listed.map(|own| within(&own.unwrap().path())).sum()
    }
    within(&folder.path().join("files"))
}

fn saying(words: &str) -> Vec<u8> {
    let mut bytes = pdf();
    bytes.extend_from_slice(format!("% {words}\n%%EOF\n").as_bytes());
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn i08_only_what_the_scanner_clears_is_kept() {
    let clamd = Clamd::listen();
    let (mut sender, folder) = scanned(&clamd.address).await;
    for (words, said) in [
        ("harmful", "damaged, or holds something"),
        ("too much", "cannot be checked"),
        ("silence", "cannot be checked"),
    ] {
        let answer = sender.send("documents", "a.pdf", &saying(words)).await;
        assert_eq!(answer.status, 422, "{words}");
        assert!(told(&answer, "documents"), "{words}");
        assert!(answer.text.contains(said), "{words}");
        assert_eq!(
            (sender.files().await.len(), lying(&folder)),
            (0, 0),
            "{words}"
        );
    }
    let clean = saying("nothing");
    assert_eq!(sender.send("documents", "a.pdf", &clean).await.status, 303);
    assert_eq!((sender.files().await.len(), lying(&folder)), (1, 1));
    let seen = clamd.seen.lock().unwrap().clone();
    assert_eq!(seen.len(), 4);
    assert!(
        seen.last() == Some(&clean),
        "it saw the bytes that were sent"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn i08_where_no_scanner_answers_nothing_is_kept_and_what_was_typed_is() {
    // Nobody listens at an address that was just given back.
    let gone = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = gone.local_addr().unwrap().to_string();
    drop(gone);
    let (mut sender, folder) = scanned(&address).await;
    let revision = sender.revision().await;
    let answer = sender
        .form(&[
            Part::Field("revision", &revision),
            Part::Field("then", "stay"),
            Part::Field("summary", "Beside it a text."),
            Part::File("file.new.documents", "a.pdf", &pdf()),
        ])
        .await;
    assert_eq!(answer.status, 422);
    assert!(answer.text.contains("cannot be checked"));
    assert_eq!((sender.files().await.len(), lying(&folder)), (0, 0));
    let page = sender.page();
    let page = sender.owner.get(&page).await;
    let written = [answer, page].map(|page| page.texts("textarea[name=summary]").concat());
    assert!(
        written.iter().all(|text| text == "Beside it a text."),
        "{written:?}"
    );
}
