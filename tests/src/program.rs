//! The real program in its own process, and a plain HTTP/1.1 client for it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// Where cargo puts programs of a profile (`debug`, `release`).
#[must_use]
pub fn target(profile: &str) -> PathBuf {
    let own = std::env::current_exe().expect("the path of the test");
    let target = own
        .ancestors()
        .find(|folder| folder.ends_with("deps"))
        .and_then(Path::parent)
        .and_then(Path::parent)
        .expect("a target directory");
    target.join(profile)
}

/// The program, built if it is not there.
#[must_use]
pub fn palmares() -> PathBuf {
    if let Some(path) = std::env::var_os("PALMARES_BIN") {
        return path.into();
    }
    let path = target("debug").join("palmares");
    if !path.is_file() {
        let built = Command::new(env!("CARGO"))
            .args(["build", "-p", "server"])
            .status();
        assert!(built.expect("cargo runs").success(), "the program is built");
    }
    path
}

/// A port that nobody listens on.
#[must_use]
pub fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address")
}

/// A running program. Killed when it is dropped.
pub struct Running {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// From the start of the process to the first answer.
    pub started_in: Duration,
}

impl Running {
    /// Starts `palmares serve` on a data directory and waits until it answers.
    #[must_use]
    pub fn start(program: &Path, data: &Path, arguments: &[&str]) -> Self {
        let address = free_address();
        let begun = Instant::now();
        let child = Command::new(program)
            .arg("serve")
            .args(arguments)
            .env("PALMARES_DATA", data)
            .env("PALMARES_ADDRESS", address.to_string())
            .env("PALMARES_LOG", "error")
            .env_remove("DATABASE_URL")
            .env_remove("PALMARES_DATABASE_URL")
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program starts");
        let mut running = Self {
            child,
            address,
            started_in: Duration::ZERO,
        };
        while begun.elapsed() < Duration::from_secs(60) {
            let answered = Client::connect(address).and_then(|mut client| client.get("/health"));
            if answered.is_ok_and(|answer| answer.status == 200) {
                running.started_in = begun.elapsed();
                return running;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("the program does not answer")
    }

    /// Its process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Resident memory in KiB, now and at its highest.
    #[must_use]
    pub fn memory(&self) -> (u64, u64) {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id()));
        let status = status.expect("a status");
        let read = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let number = line.and_then(|line| line.split_whitespace().next());
            number.and_then(|number| number.parse().ok()).unwrap_or(0)
        };
        (read("VmRSS:"), read("VmHWM:"))
    }

    /// Processor time that it has used.
    #[must_use]
    pub fn processor_time(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.id()));
        let stat = stat.expect("its figures");
        // The name of the program, in brackets, may hold spaces.
        let fields = stat
            .rsplit(')')
            .next()
            .unwrap_or_default()
            .split_whitespace();
        let ticks: u64 = fields
            .skip(11)
            .take(2)
            .filter_map(|n| n.parse::<u64>().ok())
            .sum();
        // Linux counts in hundredths of a second for programs.
        Duration::from_millis(ticks * 10)
    }

    /// Ends it as a power cut would.
    pub fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Gone already after `kill`.
        let _gone = self.child.kill();
        let _gone = self.child.wait();
    }
}

/// What came back.
pub struct PlainAnswer {
    /// Status.
    pub status: u16,
    /// Header lines, names in small letters.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl PlainAnswer {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// One connection that is kept open.
pub struct Client {
    stream: BufReader<TcpStream>,
    host: String,
    /// The cookies as a header.
    pub cookie: String,
}

impl Client {
    /// Connects.
    ///
    /// # Errors
    /// Nobody listens.
    pub fn connect(address: SocketAddr) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Self {
            stream: BufReader::new(stream),
            host: address.to_string(),
            cookie: String::new(),
        })
    }

    /// Signs in as somebody of the demonstration.
    ///
    /// # Errors
    /// The connection broke.
    pub fn sign_in(&mut self, email: &str) -> std::io::Result<()> {
        let body = format!("person={}", email.replace('@', "%40"));
        let answer = self.post(
            "/en/demonstration",
            "application/x-www-form-urlencoded",
            &body,
        )?;
        assert_eq!(answer.status, 303, "signs in as {email}");
        let cookies = answer
            .headers
            .iter()
            .filter(|(name, _)| name == "set-cookie");
        let cookies = cookies.filter_map(|(_, cookie)| cookie.split(';').next());
        self.cookie = cookies.collect::<Vec<_>>().join("; ");
        Ok(())
    }

    /// Asks for a page.
    ///
    /// # Errors
    /// The connection broke.
    pub fn get(&mut self, path: &str) -> std::io::Result<PlainAnswer> {
        self.send("GET", path, "", "")
    }

    /// Sends something.
    ///
    /// # Errors
    /// The connection broke.
    pub fn post(&mut self, path: &str, kind: &str, body: &str) -> std::io::Result<PlainAnswer> {
        self.send("POST", path, kind, body)
    }

    fn send(
        &mut self,
        method: &str,
        path: &str,
        kind: &str,
        body: &str,
    ) -> std::io::Result<PlainAnswer> {
        let (host, cookie, length) = (&self.host, &self.cookie, body.len());
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {cookie}\r\naccept: application/json, text/html\r\nsec-fetch-site: same-origin\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        self.read()
    }

    fn read(&mut self) -> std::io::Result<PlainAnswer> {
        let broken = || std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .ok_or_else(broken)?;
        let (mut headers, mut length) = (Vec::new(), 0);
        loop {
            line.clear();
            if self.stream.read_line(&mut line)? == 0 {
                return Err(broken());
            }
            let Some((name, value)) = line.trim_end().split_once(':') else {
                break;
            };
            let (name, value) = (name.to_lowercase(), value.trim().to_owned());
            if name == "content-length" {
                length = value.parse().map_err(|_| broken())?;
            }
            assert!(
                name != "transfer-encoding",
                "this client reads whole bodies only"
            );
            headers.push((name, value));
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(PlainAnswer {
            status,
            headers,
            body,
        })
    }
}
