//! One address under load, by `wrk`.

use std::process::Command;

use testkit::program::Running;

use crate::SECONDS;

/// What was measured.
pub struct Figures {
    pub per_second: f64,
    pub p50: String,
    pub p99: String,
    /// Processor time of the server for each request, in milliseconds.
    pub cpu: f64,
}

/// Asks the program for an address.
pub fn wrk(running: &Running, path: &str, cookie: &str) -> Figures {
    let before = running.processor_time();
    let (mut figures, requests) = ask(&format!("http://{}{path}", running.address), cookie);
    figures.cpu = (running.processor_time() - before).as_secs_f64() * 1_000.0 / requests;
    figures
}

/// Asks an address from sixteen connections; the figures without processor time, and the number of
/// requests.
pub fn ask(url: &str, cookie: &str) -> (Figures, f64) {
    let output = Command::new("wrk")
        .args(["-t1", "-c16", "--latency", &format!("-d{SECONDS}s")])
        .args(["-H", &format!("cookie: {cookie}"), url])
        .output()
        .expect("wrk is installed (apt-get install wrk)");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!text.contains("Non-2xx"), "{url}: {text}");
    let after = |name: &str| {
        let line = text.lines().find_map(|line| line.trim().strip_prefix(name));
        line.unwrap_or_else(|| panic!("{name} in {text}"))
            .trim()
            .to_owned()
    };
    let requests = text
        .lines()
        .find(|line| line.contains(" requests in "))
        .and_then(|line| line.split_whitespace().next())
        .and_then(|number| number.parse().ok())
        .expect("the number of requests");
    let figures = Figures {
        per_second: after("Requests/sec:").parse().expect("a number"),
        p50: after("50%"),
        p99: after("99%"),
        cpu: 0.0,
    };
    (figures, requests)
}
