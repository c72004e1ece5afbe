//! Copies of a PostgreSQL database, by the programs that come with the server.

use std::{io, path::Path, process::Command};

use super::{
    BackupReport, BackupTrouble, backup::keep_or_remove, lock::path_beside, open::private_file,
    settings::PostgresUrl,
};

/// Dumps the database in the custom format and has the dump read again.
pub(super) async fn dump(from: &PostgresUrl, to: &Path) -> Result<BackupReport, BackupTrouble> {
    if to.exists() {
        return Err(BackupTrouble::Exists(to.to_owned()));
    }
    let draft = path_beside(to, ".partial");
    private_file(&draft).map_err(|cause| BackupTrouble::file(&draft, cause))?;
    let (address, password) = from.without_password();
    let dumped = match run(
        "pg_dump",
        password,
        vec![
            "--format=custom".to_owned(),
            "--no-password".to_owned(),
            named("--file", &draft),
            format!("--dbname={address}"),
        ],
    )
    .await
    {
        Ok(_) => listed(&draft).await.map(|()| Vec::new()),
        Err(trouble) => Err(trouble),
    };
    keep_or_remove(dumped, &draft, to)
}

/// Fills an empty database from a dump, all or nothing.
pub(super) async fn restore(from: &Path, to: &PostgresUrl) -> Result<BackupReport, BackupTrouble> {
    listed(from).await?;
    let (address, password) = to.without_password();
    // Without --clean, a table that exists already makes the whole restoration fail.
    run(
        "pg_restore",
        password,
        vec![
            "--exit-on-error".to_owned(),
            "--single-transaction".to_owned(),
            "--no-owner".to_owned(),
            "--no-privileges".to_owned(),
            "--no-password".to_owned(),
            format!("--dbname={address}"),
            from.to_string_lossy().into_owned(),
        ],
    )
    .await?;
    let bytes = from
        .metadata()
        .map_err(|cause| BackupTrouble::file(from, cause))?
        .len();
    Ok(BackupReport {
        path: from.to_owned(),
        bytes,
        rows: Vec::new(),
    })
}

/// Whether the dump can be read and holds our tables.
async fn listed(dump: &Path) -> Result<(), BackupTrouble> {
    let list = run(
        "pg_restore",
        None,
        vec!["--list".to_owned(), dump.to_string_lossy().into_owned()],
    )
    .await?;
    if list
        .lines()
        .any(|line| line.contains("TABLE DATA") && line.contains(" audit_log "))
    {
        Ok(())
    } else {
        Err(BackupTrouble::unsound(
            dump,
            "it is not a dump of a database of this program",
        ))
    }
}

fn named(option: &str, path: &Path) -> String {
    format!("{option}={}", path.to_string_lossy())
}

async fn run(
    program: &'static str,
    password: Option<String>,
    arguments: Vec<String>,
) -> Result<String, BackupTrouble> {
    let failed = |reason: String| BackupTrouble::Program { program, reason };
    let finished = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(program);
        command.args(arguments);
        if let Some(password) = password {
            command.env("PGPASSWORD", password);
        }
        command.output()
    })
    .await
    .map_err(|error| failed(error.to_string()))?;
    let output = finished.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => failed("is not installed".to_owned()),
        _ => failed(error.to_string()),
    })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(failed(
            String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        ))
    }
}
