//! How a mail leaves.

use std::{path::PathBuf, time::Duration};

use domain::id::MailId;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    transport::smtp::{self, PoolConfig},
};
use tokio::fs;

/// Longest wait for one answer of the mail server.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where mails are handed over.
pub enum Transport {
    /// To a mail server.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// Into a directory, one file each (`<id>.eml`).
    Files(PathBuf),
}

/// Why a mail was not handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryFailure {
    /// Whether trying again is pointless.
    pub permanent: bool,
    /// What the other side said.
    pub what: String,
}

impl Transport {
    /// A mail server: `smtps://user:password@host:port`, or `smtp://…`, which switches to
    /// encryption when the server offers it, and insists on it when there is a password to protect
    /// and the server is another machine. `?tls=required` insists always. To be called inside the
    /// runtime, which looks after the connections.
    ///
    /// # Errors
    /// The address cannot be read.
    pub fn smtp(url: &str) -> Result<Self, smtp::Error> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&guarded(url))?
            .timeout(Some(PATIENCE))
            .pool_config(PoolConfig::new().max_size(2))
            .build();
        Ok(Self::Smtp(transport))
    }

    /// A directory, which is made when the first mail comes.
    #[must_use]
    pub const fn files(directory: PathBuf) -> Self {
        Self::Files(directory)
    }

    /// Whether there is somebody on the other side who may be overrun.
    #[must_use]
    pub const fn is_remote(&self) -> bool {
        matches!(self, Self::Smtp(_))
    }

    /// Hands a mail over. `Ok` means that the other side has taken it (250).
    ///
    /// # Errors
    /// It did not, as far as we know.
    pub async fn deliver(&self, mail: MailId, message: Message) -> Result<(), DeliveryFailure> {
        match self {
            Self::Smtp(transport) => transport
                .send(message)
                .await
                .map(drop)
                .map_err(|error| refused(&error)),
            Self::Files(directory) => {
                let finished = directory.join(format!("{mail}.eml"));
                let begun = directory.join(format!(".{mail}.part"));
                let written = async {
                    fs::create_dir_all(directory).await?;
                    fs::write(&begun, message.formatted()).await?;
                    fs::rename(&begun, &finished).await
                };
                written.await.map_err(|error| DeliveryFailure {
                    permanent: false,
                    what: error.to_string(),
                })
            }
        }
    }
}

/// Only what the server says about this very mail (550 to 554) is final. A wrong password, too, is
/// answered with 5xx, but it is ours to mend, and then all mails shall still go.
fn refused(error: &smtp::Error) -> DeliveryFailure {
    let code = error.status().map(u16::from);
    DeliveryFailure {
        permanent: error.is_permanent() && code.is_some_and(|code| (550..=554).contains(&code)),
        what: error.to_string(),
    }
}

fn guarded(url: &str) -> String {
    let Some(rest) = url.strip_prefix("smtp://") else {
        return url.to_owned();
    };
    if rest.contains("tls=") {
        return url.to_owned();
    }
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let authority = rest.get(..end).unwrap_or(rest);
    let (login, host) = authority
        .rsplit_once('@')
        .map_or(("", authority), |(l, h)| (l, h));
    let here = ["localhost", "127.", "[::1]"]
        .iter()
        .any(|name| host.starts_with(name));
    let tls = match (login.is_empty(), here) {
        (_, true) => return url.to_owned(),
        (false, false) => "required",
        (true, false) => "opportunistic",
    };
    let mark = if rest.contains('?') { '&' } else { '?' };
    format!("{url}{mark}tls={tls}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_never_travels_in_the_clear() {
        assert_eq!(
            guarded("smtp://u:p@mail.example"),
            "smtp://u:p@mail.example?tls=required"
        );
        assert_eq!(
            guarded("smtp://mail.example:25"),
            "smtp://mail.example:25?tls=opportunistic"
        );
        assert_eq!(guarded("smtp://127.0.0.1:2525"), "smtp://127.0.0.1:2525");
        assert_eq!(
            guarded("smtps://u:p@mail.example"),
            "smtps://u:p@mail.example"
        );
        assert_eq!(
            guarded("smtp://u:p@m.example?tls=none"),
            "smtp://u:p@m.example?tls=none"
        );
        for url in [
            "smtp://u:p@mail.example",
            "smtp://mail.example:25",
            "smtps://u:p@m.example",
        ] {
            assert!(Transport::smtp(url).is_ok(), "{url}");
        }
    }
}
