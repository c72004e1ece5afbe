//! Figures: what the release build does with a thousand submissions, beside a server of files.
//!
//! Prints a table in Markdown. `PALMARES_BIN` names the program; without it the one in
//! `target/release` is measured. Needs `wrk`; compares with `nginx` where that is installed.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a program for the workshop: it prints, and ends where something unexpected happens"
)]

mod dossiers;
mod editors;
mod load;
mod nginx;
mod plot;
mod ranking;
mod saves;
mod standings;
mod world;

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use testkit::{
    program::{Client, Running, target},
    season::YEAR,
};

use load::Figures;

/// How long each address is asked for.
const SECONDS: u64 = 5;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    if std::env::args().any(|argument| argument == "counting") {
        return counting(&runtime);
    }
    let program = std::env::var_os("PALMARES_BIN")
        .map_or_else(|| target("release").join("palmares"), PathBuf::from);
    assert!(program.is_file(), "build it first: cargo xtask bench does");
    let size = std::fs::metadata(&program).expect("its size").len();
    if std::env::args().any(|argument| argument == "editing") {
        return editing(&runtime, &program);
    }
    if std::env::args().any(|argument| argument == "printing") {
        return printing(&program);
    }
    println!("filling a database with a thousand submissions …");
    let world = runtime.block_on(world::World::make());
    println!(
        "{} submissions, {} open ballots",
        world.submissions,
        world.ballots.len()
    );

    let data = world.database.path();
    let mut starts: Vec<Duration> = (0..3)
        .map(|_| {
            let running = Running::start(&program, data, &["--demo"]);
            let started = running.started_in;
            running.kill();
            started
        })
        .collect();
    starts.sort();
    let running = Running::start(&program, data, &["--demo"]);
    let (idle, _) = running.memory();
    let mut lines = Vec::new();

    play(&running, "2");
    let ballot = &world.ballots[0];
    let path = format!("/en/jury/{YEAR}/entries/{}", ballot.entry);
    lines.push((
        "ballot page",
        load::wrk(&running, &path, &ballot.cookie),
        None,
    ));
    lines.push((
        "list of entries",
        { load::wrk(&running, &format!("/en/jury/{YEAR}"), &ballot.cookie) },
        None,
    ));
    let saves = saves::measure(&running, saves::jurors(&world.ballots));

    play(&running, "end");
    let slug = winner(&running);
    for (name, path) in [
        ("winners", format!("/en/{YEAR}/winners")),
        ("practice", format!("/en/{YEAR}/practices/{slug}")),
        ("call", format!("/en/{YEAR}")),
    ] {
        let body = Client::connect(running.address)
            .and_then(|mut client| client.get(&path))
            .expect("a page");
        assert_eq!(body.status, 200, "{path}");
        let own = load::wrk(&running, &path, "");
        let files = nginx::measure(&body.body);
        lines.push((name, own, files));
    }
    let (after, highest) = running.memory();
    report(&lines, &saves);
    println!();
    println!("| | |");
    println!("|---|---|");
    println!(
        "| start with {} submissions, median of 3 | {:.0?} |",
        world.submissions, starts[1]
    );
    println!(
        "| proposal of an assignment, {} entries and 314 jurors | {:.1?} |",
        world.submissions, world.proposed_in
    );
    println!(
        "| memory idle, after the load, highest | {}, {}, {} MiB |",
        idle / 1024,
        after / 1024,
        highest / 1024
    );
    println!("| program | {:.1} MB |", bytes(size));
    println!();
    editing(&runtime, &program);
    printing(&program);
    counting(&runtime);
}

/// What it costs when many write drafts, and the page that they write on.
fn editing(runtime: &tokio::runtime::Runtime, program: &Path) {
    let editing = runtime.block_on(editors::measure(program));
    let (page, saves) = (&editing.page, &editing.saves);
    println!();
    println!("| drafts | requests/s | p50 | p99 | CPU each |");
    println!("|---|---:|---:|---:|---:|");
    println!(
        "| a section of 60 questions, its page | {:.0} | {} | {} | {:.2} ms |",
        page.per_second, page.p50, page.p99, page.cpu
    );
    println!(
        "| saving it, {} people | {:.0} | {:.1?} | {:.1?} | {:.2} ms |",
        saves.people, saves.per_second, saves.p50, saves.p99, saves.cpu
    );
}

/// What an entry costs on paper.
fn printing(program: &Path) {
    let printing = dossiers::measure(program);
    println!();
    println!("| PDF of an entry | first | median of 9 |");
    println!("|---|---:|---:|");
    println!(
        "| {:.0} kB | {:.0?} | {:.0?} |",
        bytes(printing.bytes as u64) * 1e3,
        printing.first,
        printing.median
    );
}

/// What counting a round costs, and showing its standings.
fn counting(runtime: &tokio::runtime::Runtime) {
    println!();
    println!("| a round of | jurors | ranked and cut, exact | severity | places drawn |");
    println!("|---:|---:|---:|---:|---:|");
    let rounds = ranking::measure();
    for round in &rounds {
        println!(
            "| {} entries | {} | {:.0?} | {:.0?} | {:.0?} |",
            round.entries, round.jurors, round.exact, round.severity, round.places
        );
    }
    println!();
    println!("| standings of | jurors | page, median of 9 | bytes |");
    println!("|---:|---:|---:|---:|");
    for page in runtime.block_on(standings::measure()) {
        println!(
            "| {} entries | {} | {:.0?} | {} |",
            page.entries, page.jurors, page.page, page.bytes
        );
    }
    println!();
    let file = target("bench").with_file_name("growth.svg");
    match plot::draw(&rounds, &file) {
        Ok(()) => println!("drawn: {}", file.display()),
        Err(error) => println!("not drawn: {error}"),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a size to look at")]
fn bytes(size: u64) -> f64 {
    size as f64 / 1e6
}

/// Moves the clock of the demonstration.
fn play(running: &Running, phase: &str) {
    let mut client = Client::connect(running.address).expect("a connection");
    let body = format!("phase={phase}");
    let answer = client.post(
        "/en/demonstration",
        "application/x-www-form-urlencoded",
        &body,
    );
    assert_eq!(answer.expect("an answer").status, 303);
}

/// The address of the winner's practice.
fn winner(running: &Running) -> String {
    let mut client = Client::connect(running.address).expect("a connection");
    let json = client
        .get(&format!("/results/{YEAR}.json"))
        .expect("the result");
    assert_eq!(json.status, 200, "the result is out");
    let result: domain::result::FrozenResult =
        serde_json::from_slice(&json.body).expect("a result");
    let won = result
        .entries
        .into_iter()
        .find(|entry| entry.award.as_deref() == Some("winner"));
    won.expect("a winner").slug
}

fn report(lines: &[(&str, Figures, Option<Figures>)], saves: &saves::Saves) {
    println!();
    println!("| page | requests/s | p50 | p99 | CPU each | nginx, same bytes | of nginx |");
    println!("|---|---:|---:|---:|---:|---:|---:|");
    for (name, own, files) in lines {
        let beside = files.as_ref().map_or_else(
            || ("–".to_owned(), "–".to_owned()),
            |files| {
                let share = own.per_second / files.per_second * 100.0;
                (
                    format!("{:.0}/s", files.per_second),
                    format!("{share:.0} %"),
                )
            },
        );
        println!(
            "| {name} | {:.0} | {} | {} | {:.2} ms | {} | {} |",
            own.per_second, own.p50, own.p99, own.cpu, beside.0, beside.1
        );
    }
    println!(
        "| save of a ballot, {} jurors | {:.0} | {:.1?} | {:.1?} | {:.2} ms | – | – |",
        saves.people, saves.per_second, saves.p50, saves.p99, saves.cpu
    );
}
