//! What printing an entry costs.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use testkit::program::{Client, Running};

/// So many prints; the first draws the fonts as well.
const PRINTS: usize = 9;

/// How long the PDF of an entry takes.
pub struct Printing {
    /// The first after a start.
    pub first: Duration,
    /// The one in the middle.
    pub median: Duration,
    /// Bytes of it.
    pub bytes: usize,
}

/// Prints the first submission that somebody of the demonstration handed in.
pub fn measure(program: &Path) -> Printing {
    let data = tempfile::tempdir().expect("a folder");
    let running = Running::start(program, data.path(), &["--demo"]);
    let mut client = Client::connect(running.address).expect("a connection");
    let path = handed_in(&mut client);
    let mut took = Vec::new();
    let mut bytes = 0;
    for _ in 0..PRINTS {
        let begun = Instant::now();
        let printed = client.get(&path).expect("a print");
        took.push(begun.elapsed());
        assert!(printed.status == 200 && printed.body.starts_with(b"%PDF"));
        bytes = printed.body.len();
    }
    let first = took[0];
    took.sort();
    Printing {
        first,
        median: took[PRINTS / 2],
        bytes,
    }
}

/// Signs in as somebody who handed in; the address of the print.
fn handed_in(client: &mut Client) -> String {
    let people = client.get("/en/demonstration").expect("a page").text();
    let people: Vec<String> = people
        .split("value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|value| value.contains('@'))
        .map(str::to_owned)
        .collect();
    // The people without a role come last.
    for person in people.iter().rev() {
        client.sign_in(person).expect("signed in");
        let list = client.get("/en/submissions").expect("a list").text();
        let id = list
            .split("href=\"/en/submissions/")
            .skip(1)
            .filter_map(|rest| rest.get(..36))
            .find(|id| id.bytes().filter(|byte| *byte == b'-').count() == 4);
        let Some(id) = id else { continue };
        let receipt = client.get(&format!("/en/submissions/{id}/receipt"));
        if receipt.expect("an answer").status == 200 {
            return format!("/en/submissions/{id}/pdf");
        }
    }
    panic!("nobody handed in")
}
