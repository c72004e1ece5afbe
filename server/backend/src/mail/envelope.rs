//! From words to the mail that goes over the wire.

use data_encoding::HEXLOWER;
use domain::{id::MailId, locale::Locale};
use lettre::{
    Message,
    message::{
        Mailbox,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
};
use sha2::{Digest, Sha256};

use super::{MailSettings, message::Text};

/// The identifier under which a mail goes out, however often it does: receivers show mails with
/// the same one once.
#[must_use]
pub fn message_id(mail: MailId, settings: &MailSettings) -> String {
    let mut hasher = Sha256::new();
    hasher.update(mail.0.as_bytes());
    hasher.update(settings.base_url.as_bytes());
    let digest = HEXLOWER.encode(&hasher.finalize());
    format!(
        "<{}@{}>",
        digest.get(..32).unwrap_or_default(),
        settings.from.email.domain()
    )
}

/// The mail as it goes over the wire.
///
/// # Errors
/// The recipient's address cannot be written into a header.
pub fn envelope(
    mail: MailId,
    recipient: &str,
    locale: Locale,
    text: Text,
    settings: &MailSettings,
) -> Result<Message, lettre::error::Error> {
    let address = recipient
        .parse()
        .map_err(|_| lettre::error::Error::MissingTo)?;
    let mut builder = Message::builder()
        .from(settings.from.clone())
        .to(Mailbox::new(None, address))
        .subject(text.subject)
        .message_id(Some(message_id(mail, settings)))
        .header(AutoSubmitted)
        .header(ContentLanguage(locale))
        .header(ContentType::TEXT_PLAIN);
    if let Some(reply_to) = &settings.reply_to {
        builder = builder.reply_to(reply_to.clone());
    }
    builder.body(text.body)
}

/// Keeps holiday notes and other machines from answering (RFC 3834).
#[derive(Clone, Debug)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[derive(Clone, Debug)]
struct ContentLanguage(Locale);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Locale::from_code(text)
            .map(Self)
            .ok_or_else(|| "not one of our languages".into())
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.code().to_owned())
    }
}
