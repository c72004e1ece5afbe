//! A PostgreSQL of our own for the tests: a new cluster on a free port of this machine, gone
//! afterwards, whatever becomes of this program.

use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    debian,
    keeper::{self, Kept},
    process,
};

const START_UP: Duration = Duration::from_secs(60);

/// A running cluster. Stops when dropped.
pub struct Cluster {
    /// Its address, with the right to make databases.
    pub url: String,
    _server: Kept,
}

impl Cluster {
    /// Makes and starts one.
    ///
    /// # Errors
    /// Where there is no PostgreSQL and none can be installed, or it does not start.
    pub fn start() -> Result<Self> {
        let programs = programs()?;
        let owner = Owner::find()?;
        let folder = env::temp_dir().join(format!("palmares-postgres-{}", std::process::id()));
        fs::create_dir(&folder).with_context(|| folder.display().to_string())?;
        owner.give(&folder)?;
        let made = Self::start_in(&folder, &programs, &owner);
        if made.is_err() {
            let _ = fs::remove_dir_all(&folder);
        }
        made
    }

    fn start_in(folder: &Path, programs: &Path, owner: &Owner) -> Result<Self> {
        let data = folder.join("data");
        let mut initdb = Command::new(programs.join("initdb"));
        owner.take(&mut initdb, folder);
        initdb.args([
            "--username=palmares",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
        ]);
        process::output(initdb.arg("--no-sync").arg("-D").arg(&data))?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut settings = fs::read_to_string(data.join("postgresql.conf"))?;
        settings.push_str(&format!(
            "\nlisten_addresses = '127.0.0.1'\nport = {port}\nunix_socket_directories = ''\n\
             fsync = on\nmax_connections = 300\nshared_buffers = '128MB'\n"
        ));
        fs::write(data.join("postgresql.conf"), settings)?;

        let log = fs::File::create(folder.join("log"))?;
        // Clients that are still connected are no reason to wait: that is what INT says.
        let mut server = keeper::command(&programs.join("postgres"), "INT", Some(folder));
        owner.take(&mut server, folder);
        server
            .arg("-D")
            .arg(&data)
            .stdout(log.try_clone()?)
            .stderr(log);
        let cluster = Self {
            _server: Kept::start(&mut server)?,
            url: format!("postgres://palmares@127.0.0.1:{port}/postgres"),
        };
        cluster.wait_until_ready(folder, programs, port)?;
        Ok(cluster)
    }

    fn wait_until_ready(&self, folder: &Path, programs: &Path, port: u16) -> Result<()> {
        let started = Instant::now();
        let mut ask = Command::new(programs.join("pg_isready"));
        ask.args([
            "--quiet",
            "--host=127.0.0.1",
            "--username=palmares",
            "--dbname=postgres",
        ]);
        ask.arg(format!("--port={port}"));
        while !ask.status().is_ok_and(|status| status.success()) {
            if started.elapsed() > START_UP {
                let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
                bail!("PostgreSQL did not start:\n{log}");
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

/// The folder with `initdb` and `postgres`.
fn programs() -> Result<PathBuf> {
    if let Some(found) = find_programs() {
        return Ok(found);
    }
    debian::install(&["postgresql"])?;
    find_programs().context("no PostgreSQL after its installation")
}

fn find_programs() -> Option<PathBuf> {
    let on_path = process::find("initdb").and_then(|path| path.canonicalize().ok());
    let debians = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let mut versions: Vec<_> = debians.map(|entry| entry.path()).collect();
    versions.sort_by_key(|path| path.file_name()?.to_str()?.parse::<u32>().ok());
    let mut folders = on_path
        .iter()
        .filter_map(|path| path.parent().map(Path::to_owned))
        .chain(
            versions
                .into_iter()
                .rev()
                .map(|version| version.join("bin")),
        );
    folders.find(|folder| {
        ["initdb", "postgres", "pg_isready"]
            .iter()
            .all(|name| process::is_program(&folder.join(name)))
    })
}

/// The account that the cluster runs under: PostgreSQL refuses to be run by root.
enum Owner {
    Ourselves,
    Other { user: u32, group: u32 },
}

impl Owner {
    fn find() -> Result<Self> {
        if !debian::is_root() {
            return Ok(Self::Ourselves);
        }
        let accounts = fs::read_to_string("/etc/passwd")?;
        let account = |name: &str| {
            let mut fields = accounts
                .lines()
                .find_map(|line| line.strip_prefix(name))?
                .split(':');
            // What is left of the line: password, user, group, …
            let user = fields.nth(1)?.parse().ok()?;
            Some(Self::Other {
                user,
                group: fields.next()?.parse().ok()?,
            })
        };
        account("postgres:")
            .or_else(|| account("nobody:"))
            .context("no account to run PostgreSQL under")
    }

    /// Lets a command run under this account.
    fn take(&self, command: &mut Command, folder: &Path) {
        command
            .current_dir("/")
            .env("HOME", folder)
            .env_remove("LD_LIBRARY_PATH");
        #[cfg(unix)]
        if let Self::Other { user, group } = self {
            use std::os::unix::process::CommandExt;
            command.uid(*user).gid(*group);
        }
    }

    fn give(&self, folder: &Path) -> Result<()> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
            if let Self::Other { user, group } = self {
                std::os::unix::fs::chown(folder, Some(*user), Some(*group))?;
            }
        }
        Ok(())
    }
}
