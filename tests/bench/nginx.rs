//! The same bytes from disk, by nginx, as the measure of what this machine can do.

use std::{
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use testkit::program::free_address;

use crate::load::{Figures, ask};

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It ends with its workers on this signal.
        let id = self.0.id().to_string();
        let _gone = Command::new("kill").args(["-TERM", &id]).status();
        let _gone = self.0.wait();
    }
}

/// Whether this runs as root: then the workers must be told to stay it, to read what is ours.
fn is_root() -> bool {
    std::fs::read_to_string("/proc/self/status")
        .is_ok_and(|status| status.lines().any(|line| line.starts_with("Uid:\t0\t")))
}

/// Serves the bytes as one file and asks for it; nothing where there is no nginx.
pub fn measure(bytes: &[u8]) -> Option<Figures> {
    let program = ["/usr/sbin/nginx", "/usr/bin/nginx"]
        .into_iter()
        .find(|p| Path::new(p).exists())?;
    let place = tempfile::tempdir().expect("a directory");
    let folder = place.path().display();
    let address = free_address();
    let root = is_root();
    let user = if root { "user root;" } else { "" };
    let configuration = format!(
        "daemon off; {user} worker_processes 2; pid {folder}/pid; error_log {folder}/errors;
        events {{ worker_connections 256; }}
        http {{
            access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
            client_body_temp_path {folder}/a; proxy_temp_path {folder}/b;
            fastcgi_temp_path {folder}/c; uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
            default_type text/html; charset utf-8;
            server {{ listen {address}; root {folder}/pages; }}
        }}"
    );
    let pages = place.path().join("pages");
    std::fs::create_dir(&pages).expect("a directory");
    std::fs::write(pages.join("page.html"), bytes).expect("a page");
    let file = place.path().join("nginx.conf");
    std::fs::write(&file, configuration).expect("a configuration");
    let child = Command::new(program)
        .args([Path::new("-c"), &file])
        .stdout(Stdio::null())
        .spawn()
        .expect("nginx starts");
    let _server = Server(child);
    let begun = Instant::now();
    while TcpStream::connect(address).is_err() {
        assert!(
            begun.elapsed() < Duration::from_secs(5),
            "nginx does not listen"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    Some(ask(&format!("http://{address}/page.html"), "").0)
}
