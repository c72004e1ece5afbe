//! Many large files at once, to the real program: they are never held whole.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpStream,
    thread,
};

use domain::id::SubmissionId;
use regex::Regex;
use testkit::program::{Client, Running, palmares};

/// How many send at once.
const CLIENTS: usize = 10;
/// What the program may take for it, beyond what it has anyway: fifty megabytes as it is shipped, twice
/// as much as it is tested. However large the files are.
const MOST_KIB: u64 = 130 << 10;
const BOUNDARY: &str = "----palmares-test-7f3a";

/// Megabytes of each file: few in every run of the tests, as many as this variable says in the long one.
fn megabytes() -> usize {
    let asked = std::env::var("UPLOAD_MEGABYTES");
    asked.map_or(20, |number| number.parse().expect("a number"))
}

/// Sends a PDF of so many bytes with the form of a section; the status of the answer.
fn send(address: std::net::SocketAddr, cookie: &str, id: SubmissionId, bytes: usize) -> u16 {
    let head = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"revision\"\r\n\r\n0\r\n--{BOUNDARY}\r\n\
         Content-Disposition: form-data; name=\"file.new.documents\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n"
    );
    let foot = format!("\n%%EOF\n\r\n--{BOUNDARY}--\r\n");
    let length = head.len() + bytes + foot.len();
    let mut stream = TcpStream::connect(address).expect("a connection");
    write!(
        stream,
        "POST /en/submissions/{id}/sections/summary HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\n\
         sec-fetch-site: same-origin\r\ncontent-type: multipart/form-data; boundary={BOUNDARY}\r\n\
         content-length: {length}\r\nconnection: close\r\n\r\n{head}"
    )
    .expect("sent");
    // Files that differ: what is kept once already is not written again.
    let seed = (id.0.as_u128() % 97) as usize;
    let piece: Vec<u8> = (0..1 << 16)
        .map(|place| ((place * 7 + seed) % 251) as u8 | 0x80)
        .collect();
    let mut left = bytes;
    while left > 0 {
        let some = left.min(piece.len());
        stream.write_all(&piece[..some]).expect("sent");
        left -= some;
    }
    stream.write_all(foot.as_bytes()).expect("sent");
    let mut line = String::new();
    BufReader::new(stream)
        .read_line(&mut line)
        .expect("an answer");
    let status = line
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    status.expect("a status")
}

#[test]
fn f12_ten_clients_send_large_files_and_memory_stays_small() {
    let data = tempfile::tempdir().expect("a folder");
    let program = palmares();
    let running = Running::start(&program, data.path(), &["--demo"]);
    let mut client = Client::connect(running.address).expect("a connection");
    let people = client.get("/en/demonstration").expect("a page").text();
    // The people without a role come last.
    let value = Regex::new("value=\"([^\"]+@[^\"]+)\"").expect("a pattern");
    let person = value.captures_iter(&people).last();
    let person = person.map(|found| found[1].to_owned()).expect("somebody");
    let form = "application/x-www-form-urlencoded";
    let moved = client.post("/en/demonstration", form, "phase=0");
    assert_eq!(moved.expect("moved").status, 303);
    client.sign_in(&person).expect("signed in");
    let page = client.get("/en/submissions").expect("a page").text();
    let action = page
        .split("action=\"/en/submissions/start/")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let action = format!("/en/submissions/start/{}", action.expect("an open call"));
    let drafts: Vec<SubmissionId> = (0..CLIENTS)
        .map(|number| {
            let begun = client.post(&action, form, &format!("key=memory-{number}"));
            let begun = begun.expect("begun");
            let place = begun.headers.iter().find(|(name, _)| name == "location");
            let id = place.and_then(|(_, place)| place.split('/').nth(3));
            id.and_then(SubmissionId::parse).expect("a draft")
        })
        .collect();
    let bytes = megabytes() << 20;
    let bytes = bytes.min((100 << 20) - 16);
    let (address, cookie) = (running.address, client.cookie.clone());
    let (before, _) = running.memory();
    let sending: Vec<_> = drafts
        .into_iter()
        .map(|id| {
            let cookie = cookie.clone();
            thread::spawn(move || send(address, &cookie, id, bytes))
        })
        .collect();
    for client in sending {
        assert_eq!(client.join().expect("sent"), 303);
    }
    let (_, highest) = running.memory();
    let grown = highest.saturating_sub(before);
    println!(
        "{CLIENTS} × {} MB at once: {} MiB before, at most {} MiB",
        megabytes(),
        before >> 10,
        highest >> 10
    );
    assert!(grown < MOST_KIB, "{grown} KiB");
}
