//! Mails: written as rows beside their cause, rendered and sent later.
//!
//! [`letter`] says which mails there are and which values they carry; [`outbox`] keeps them;
//! [`message`] makes the text, [`envelope`] the mail of it; [`transport`] hands it over; [`sender`] does all that in a loop.

pub mod addresses;
pub mod envelope;
pub mod gaps;
pub mod letter;
pub mod message;
pub mod outbox;
pub mod sender;
pub mod transport;

use std::num::NonZeroU32;

use lettre::message::Mailbox;

pub use gaps::Gaps;
pub use letter::Letter;
pub use outbox::{NewMail, Outbox};

/// What all mails have in common.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// Scheme and host of the site, without a slash at the end. Every link begins with it.
    pub base_url: String,
    /// Sender: name and address.
    pub from: Mailbox,
    /// Where answers go, if not to the sender.
    pub reply_to: Option<Mailbox>,
    /// How many mails a mail server takes in a minute. Sign-in mails are not held back by it.
    pub per_minute: NonZeroU32,
}

/// What large providers take without complaint.
const PER_MINUTE: NonZeroU32 = NonZeroU32::MIN.saturating_add(299);

impl MailSettings {
    /// Reads the addresses as `Name <address@example.org>`.
    ///
    /// # Errors
    /// An address is none.
    pub fn new(
        base_url: impl Into<String>,
        from: &str,
        reply_to: Option<&str>,
    ) -> Result<Self, lettre::address::AddressError> {
        Ok(Self {
            base_url: base_url.into(),
            from: from.parse()?,
            reply_to: reply_to.map(str::parse).transpose()?,
            per_minute: PER_MINUTE,
        })
    }
}
