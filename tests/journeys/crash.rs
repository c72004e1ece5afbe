//! The process is killed while people write. What was acknowledged is there afterwards.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use serde_json::{Value, json};
use testkit::{
    program::{Client, Running, palmares},
    season::YEAR,
};

const KILLS: usize = 20;
const WRITERS: usize = 8;

/// What was acknowledged last for one ballot, and what is on its way.
#[derive(Clone, Debug, Default)]
struct Known {
    revision: i64,
    comment: String,
    on_its_way: String,
}

/// One juror with one entry.
struct Writer {
    client_cookie: String,
    entry: String,
    known: Known,
}

type Writers = Vec<Arc<Mutex<Writer>>>;

/// The jurors of the demonstration who have an entry that is not handed in.
fn writers(running: &Running) -> Writers {
    let people = backend::demonstration::people().expect("people");
    let jurors = people
        .into_iter()
        .filter(|person| person.roles.contains(&domain::person::role::Role::Juror));
    let mut writers = Writers::new();
    for juror in jurors {
        let mut client = Client::connect(running.address).expect("a connection");
        client.sign_in(&juror.email).expect("signed in");
        let list = client
            .get(&format!("/en/jury/{YEAR}"))
            .expect("a list")
            .text();
        let address = format!("/en/jury/{YEAR}/entries/");
        let entries = list.split(address.as_str()).skip(1);
        let mut entries = entries.map(|rest| rest.chars().take(36).collect::<String>());
        let open = entries.find_map(|entry| {
            let (revision, comment) = saved(&mut client, &entry)?;
            Some((entry, revision, comment))
        });
        if let Some((entry, revision, comment)) = open {
            let known = Known {
                revision,
                comment,
                on_its_way: String::new(),
            };
            let client_cookie = client.cookie.clone();
            writers.push(Arc::new(Mutex::new(Writer {
                client_cookie,
                entry,
                known,
            })));
        }
        if writers.len() == WRITERS {
            break;
        }
    }
    assert_eq!(
        writers.len(),
        WRITERS,
        "jurors with something left to judge"
    );
    writers
}

/// Revision and comment as the page of a ballot shows them; nothing after it was handed in.
fn saved(client: &mut Client, entry: &str) -> Option<(i64, String)> {
    let page = client
        .get(&format!("/en/jury/{YEAR}/entries/{entry}"))
        .expect("a page");
    let html = scraper::Html::parse_document(&page.text());
    let find = |css: &str| {
        let css = scraper::Selector::parse(css).expect("a selector");
        html.select(&css).next().map(|element| {
            let text: String = element.text().collect();
            (element.attr("value").unwrap_or_default().to_owned(), text)
        })
    };
    let (revision, _) = find("input[name=revision]")?;
    let (_, comment) = find("textarea[name=comment]")?;
    Some((
        revision.parse().ok()?,
        comment.trim_start_matches('\n').to_owned(),
    ))
}

/// Writes until the connection breaks.
fn write(writer: &Mutex<Writer>, address: std::net::SocketAddr, count: &AtomicU64) {
    let mut writer = writer.lock().expect("a writer");
    let Ok(mut client) = Client::connect(address) else {
        return;
    };
    client.cookie.clone_from(&writer.client_cookie);
    loop {
        let number = count.fetch_add(1, Ordering::Relaxed);
        let comment = format!("remark {number} {}", "word ".repeat(40).trim_end());
        writer.known.on_its_way.clone_from(&comment);
        let body = json!({"year": YEAR, "submission": writer.entry, "revision": writer.known.revision,
            "marks": [["equality", (number % 11).to_string()]], "comment": comment});
        match client.post(
            "/api/jury/save-ballot",
            "application/json",
            &body.to_string(),
        ) {
            Ok(answer) if answer.status == 200 => {
                let told: Value = serde_json::from_slice(&answer.body).expect("JSON");
                writer.known.revision = told["revision"].as_i64().expect("a revision");
                writer.known.comment = comment;
            }
            // Slow down: so many writes of one person are not taken.
            Ok(answer) if answer.status == 429 => std::thread::sleep(Duration::from_millis(50)),
            Ok(answer) => panic!("{}: {}", answer.status, answer.text()),
            Err(_) => return,
        }
    }
}

/// Everything acknowledged is there; of what was on its way, all or nothing.
fn check(writers: &Writers, running: &Running, lost: &mut BTreeMap<String, String>) {
    for writer in writers {
        let mut writer = writer.lock().expect("a writer");
        let mut client = Client::connect(running.address).expect("a connection");
        client.cookie.clone_from(&writer.client_cookie);
        let (revision, comment) = saved(&mut client, &writer.entry).expect("a ballot");
        let known = writer.known.clone();
        let as_acknowledged = revision == known.revision && comment == known.comment;
        let one_more = revision == known.revision + 1 && comment == known.on_its_way;
        if !as_acknowledged && !one_more {
            let told = format!("{known:?}, found {revision}: {comment:.40}");
            lost.insert(writer.entry.clone(), told);
        }
        writer.known = Known {
            revision,
            comment,
            on_its_way: String::new(),
        };
    }
}

#[test]
fn f01_twenty_kills_under_load_lose_no_acknowledged_write() {
    let program = palmares();
    let data = tempfile::tempdir().expect("a directory");
    let mut running = Running::start(&program, data.path(), &["--demo"]);
    let writers = writers(&running);
    let (count, mut lost, begun) = (Arc::new(AtomicU64::new(0)), BTreeMap::new(), Instant::now());
    let mut acknowledged = 0;
    #[expect(clippy::disallowed_methods, reason = "each run kills at other moments")]
    let mut seed = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("a time")
        .subsec_nanos();
    for kill in 0..KILLS {
        let address = running.address;
        let threads: Vec<_> = writers
            .iter()
            .map(|writer| {
                let (writer, count) = (Arc::clone(writer), Arc::clone(&count));
                std::thread::spawn(move || write(&writer, address, &count))
            })
            .collect();
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        std::thread::sleep(Duration::from_millis(u64::from(80 + seed % 500)));
        running.kill();
        for thread in threads {
            thread
                .join()
                .expect("a writer ends when the connection breaks");
        }
        running = Running::start(&program, data.path(), &["--demo"]);
        assert!(running.started_in < Duration::from_secs(10), "kill {kill}");
        acknowledged = writers
            .iter()
            .map(|w| w.lock().expect("a writer").known.revision)
            .sum();
        check(&writers, &running, &mut lost);
        assert!(lost.is_empty(), "after kill {kill}: {lost:#?}");
    }
    println!(
        "{KILLS} kills in {:?}: {acknowledged} saves acknowledged, 0 lost",
        begun.elapsed()
    );
    assert!(
        acknowledged > 500,
        "{acknowledged} saves are too few to mean anything"
    );
}
