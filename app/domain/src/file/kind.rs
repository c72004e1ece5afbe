//! The closed list of kinds of files.

use serde::{Deserialize, Serialize};

/// What a file is, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FileKind {
    /// A picture, JPEG.
    Jpeg,
    /// A picture, PNG.
    Png,
    /// A picture, WebP. Kept as JPEG or, with see-through parts, as PNG.
    Webp,
    /// A document, PDF.
    Pdf,
    /// A text of Microsoft Word.
    Docx,
    /// A table of Microsoft Excel.
    Xlsx,
    /// Slides of Microsoft PowerPoint.
    Pptx,
    /// A text in the OpenDocument format.
    Odt,
    /// A table in the OpenDocument format.
    Ods,
    /// Slides in the OpenDocument format.
    Odp,
}

/// What people call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileClass {
    /// A picture: shown on pages, kept without what a camera adds.
    Picture,
    /// A PDF.
    Document,
    /// What an office program writes.
    Office,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Jpeg,
        Self::Png,
        Self::Webp,
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Pptx,
        Self::Odt,
        Self::Ods,
        Self::Odp,
    ];

    /// The name under which it is stored: the usual ending of such files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Pptx => "pptx",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Odp => "odp",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The kind that the ending of a file's name promises.
    #[must_use]
    pub fn promised(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "jpeg" => Some(Self::Jpeg),
            ending => Self::from_code(ending),
        }
    }

    /// The media type under which it is sent.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
        }
    }

    /// What people call it.
    #[must_use]
    pub const fn class(self) -> FileClass {
        match self {
            Self::Jpeg | Self::Png | Self::Webp => FileClass::Picture,
            Self::Pdf => FileClass::Document,
            _ => FileClass::Office,
        }
    }
}

impl FileClass {
    /// All classes.
    pub const ALL: [Self; 3] = [Self::Picture, Self::Document, Self::Office];

    /// The name under which it is stored and its text is found.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Document => "document",
            Self::Office => "office",
        }
    }

    /// The class of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.code() == code)
    }

    /// Most bytes of one such file, whatever a question says.
    #[must_use]
    pub const fn limit(self) -> u64 {
        match self {
            Self::Picture => super::PICTURE_LIMIT,
            Self::Document | Self::Office => super::FILE_LIMIT,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i07_the_ending_promises_a_kind_of_the_closed_list_or_none() {
        assert_eq!(FileKind::promised("a.b.JPG"), Some(FileKind::Jpeg));
        assert_eq!(FileKind::promised("Étude.jpeg"), Some(FileKind::Jpeg));
        for name in ["a.svg", "a.html", "a.jpg.exe", "a.docm", "pdf", "a.", ""] {
            assert_eq!(FileKind::promised(name), None, "{name}");
        }
    }
}
