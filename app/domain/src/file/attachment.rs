//! A file in an answer.

use super::{FileClass, FileKind};
use crate::id::FileId;

/// A file that is part of an answer, with what its applicant says of it. The answer holds it as one
/// value, so whoever reads the answer, and nobody else, knows of the file; and the fingerprint of what
/// was handed in covers its bytes by their hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Which file.
    pub file: FileId,
    /// What it is.
    pub kind: FileKind,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the bytes, hexadecimal.
    pub sha256: String,
    /// Its name, as people see it.
    pub name: String,
    /// What a picture shows, for those who do not see it; empty while nobody said it.
    pub alt: String,
    /// Who made it; may be empty.
    pub credit: String,
    /// Whether its applicant declares that those in the picture, and who made it, agree to its
    /// publication.
    pub consent: bool,
}

impl Attachment {
    /// The parts of a value stand between tabs, which no line of text has.
    const BETWEEN: char = '\t';

    /// As one value of an answer.
    #[must_use]
    pub fn to_value(&self) -> String {
        let size = self.size.to_string();
        let file = self.file.to_string();
        let consent = if self.consent { "yes" } else { "" };
        let parts: [&str; 8] = [
            &file,
            self.kind.code(),
            &size,
            &self.sha256,
            &self.name,
            &self.alt,
            &self.credit,
            consent,
        ];
        parts.join(&Self::BETWEEN.to_string())
    }

    /// From a value of an answer; `None` for anything else.
    #[must_use]
    pub fn from_value(value: &str) -> Option<Self> {
        let parts: Vec<&str> = value.split(Self::BETWEEN).collect();
        let [file, kind, size, sha256, name, alt, credit, consent] = parts[..] else {
            return None;
        };
        Some(Self {
            file: FileId::parse(file)?,
            kind: FileKind::from_code(kind)?,
            size: size.parse().ok()?,
            sha256: sha256.to_owned(),
            name: name.to_owned(),
            alt: alt.to_owned(),
            credit: credit.to_owned(),
            consent: consent == "yes",
        })
    }

    /// Whether it is shown as a picture.
    #[must_use]
    pub fn is_picture(&self) -> bool {
        self.kind.class() == FileClass::Picture
    }

    /// Whether all is said of it that has to be said before it is handed in.
    #[must_use]
    pub fn is_described(&self) -> bool {
        !self.is_picture() || (!self.alt.is_empty() && self.consent)
    }
}

/// What a form says of a file that is part of the answer already. Files that it does not name stay as
/// they are: somebody else may have added them meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentEdit {
    /// Which file.
    pub file: FileId,
    /// See [`Attachment::alt`].
    pub alt: String,
    /// See [`Attachment::credit`].
    pub credit: String,
    /// See [`Attachment::consent`].
    pub consent: bool,
    /// Whether it is taken out of the answer.
    pub removed: bool,
}

impl AttachmentEdit {
    /// As a value that is sent in the place of an answer.
    #[must_use]
    pub fn to_value(&self) -> String {
        let yes = |said: bool| if said { "yes" } else { "" };
        let file = self.file.to_string();
        let parts: [&str; 5] = [
            &file,
            &self.alt,
            &self.credit,
            yes(self.consent),
            yes(self.removed),
        ];
        parts.join(&Attachment::BETWEEN.to_string())
    }

    /// From such a value; `None` for anything else.
    #[must_use]
    pub fn from_value(value: &str) -> Option<Self> {
        let parts: Vec<&str> = value.split(Attachment::BETWEEN).collect();
        let [file, alt, credit, consent, removed] = parts[..] else {
            return None;
        };
        Some(Self {
            file: FileId::parse(file)?,
            alt: alt.to_owned(),
            credit: credit.to_owned(),
            consent: consent == "yes",
            removed: removed == "yes",
        })
    }

    /// What becomes of a file in the answer; `None` when it is taken out.
    #[must_use]
    pub fn applied(&self, attachment: Attachment) -> Option<Attachment> {
        (!self.removed).then(|| Attachment {
            alt: self.alt.clone(),
            credit: self.credit.clone(),
            consent: self.consent,
            ..attachment
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_tells_everything_about_its_file() {
        let attachment = Attachment {
            file: FileId(uuid::Uuid::from_u128(7)),
            kind: FileKind::Png,
            size: 1_234,
            sha256: "ab".repeat(32),
            name: "Plaça major.png".to_owned(),
            alt: "People at a long table".to_owned(),
            credit: String::new(),
            consent: true,
        };
        let value = attachment.to_value();
        assert_eq!(Attachment::from_value(&value), Some(attachment.clone()));
        assert!(attachment.is_described());
        for spoiled in [
            "",
            "x",
            &value.replace("png\t1", "svg\t1"),
            &format!("{value}\t"),
        ] {
            assert_eq!(Attachment::from_value(spoiled), None, "{spoiled}");
        }
    }
}
