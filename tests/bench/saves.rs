//! Three hundred people whose pages save themselves: jurors, and teams that write drafts.

use std::{
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use testkit::{
    program::{Client, Running},
    season::YEAR,
};

use crate::world::Ballot;

/// So often the page of somebody who writes saves itself.
const EVERY: Duration = Duration::from_secs(2);
/// How long they write.
const WRITING: Duration = Duration::from_secs(15);

/// Somebody who writes.
pub struct Writer {
    pub cookie: String,
    /// The revision that is there.
    pub revision: i64,
    /// The endpoint.
    pub path: &'static str,
    /// What is sent over a revision.
    pub body: Box<dyn Fn(i64) -> Value + Send>,
}

/// What was measured.
pub struct Saves {
    pub people: usize,
    pub per_second: f64,
    pub p50: Duration,
    pub p99: Duration,
    /// Processor time of the server for each save, in milliseconds.
    pub cpu: f64,
}

/// The jurors with a ballot that is open.
pub fn jurors(ballots: &[Ballot]) -> Vec<Writer> {
    let writer = |ballot: &Ballot| {
        let entry = ballot.entry.clone();
        Writer {
            cookie: ballot.cookie.clone(),
            revision: ballot.revision,
            path: "/api/jury/save-ballot",
            body: Box::new(move |revision| {
                json!({"year": YEAR, "submission": entry,
                    "revision": revision, "marks": [["equality", "7"], ["rights", "8"]],
                    "comment": format!("Sentence by sentence, {revision}. {}", "word ".repeat(60))})
            }),
        }
    };
    ballots.iter().map(writer).collect()
}

/// Lets everybody write for a while, each at their own beat.
pub fn measure(running: &Running, writers: Vec<Writer>) -> Saves {
    let people = writers.len();
    let taken = Arc::new(Mutex::new(Vec::new()));
    let (before, begun, address) = (running.processor_time(), Instant::now(), running.address);
    let writers: Vec<_> = writers
        .into_iter()
        .enumerate()
        .map(|(place, writer)| {
            let taken = Arc::clone(&taken);
            thread::spawn(move || {
                let number = u32::try_from(place).expect("a number");
                thread::sleep(EVERY * number / 300);
                let mut client = Client::connect(address).expect("a connection");
                client.cookie.clone_from(&writer.cookie);
                let mut own = Vec::new();
                let mut revision = writer.revision;
                while begun.elapsed() < WRITING {
                    let body = (writer.body)(revision).to_string();
                    let sent = Instant::now();
                    let answer = client.post(writer.path, "application/json", &body);
                    let answer = answer.expect("an answer");
                    own.push(sent.elapsed());
                    assert_eq!(answer.status, 200, "{}", answer.text());
                    revision += 1;
                    thread::sleep(EVERY.saturating_sub(sent.elapsed()));
                }
                taken.lock().expect("the list").extend(own);
            })
        })
        .collect();
    for writer in writers {
        writer.join().expect("a writer");
    }
    let elapsed = begun.elapsed();
    let mut taken = taken.lock().expect("the list").clone();
    taken.sort();
    let count = u32::try_from(taken.len()).expect("a number");
    let at = |share: usize| taken[(taken.len() - 1) * share / 100];
    Saves {
        people,
        per_second: f64::from(count) / elapsed.as_secs_f64(),
        p50: at(50),
        p99: at(99),
        cpu: (running.processor_time() - before).as_secs_f64() * 1_000.0 / f64::from(count),
    }
}
