//! What the typesetter sees of the world: our templates, our fonts, and one document's data. No
//! file, no network, no clock.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The templates, by name.
const TEMPLATES: [(&str, &str); 5] = [
    ("look.typ", include_str!("../template/look.typ")),
    ("entry.typ", include_str!("../template/entry.typ")),
    (
        "certificate.typ",
        include_str!("../template/certificate.typ"),
    ),
    ("receipt.typ", include_str!("../template/receipt.typ")),
    ("book.typ", include_str!("../template/book.typ")),
];

const FONTS: [&[u8]; 5] = [
    include_bytes!("../fonts/newsreader-regular.ttf"),
    include_bytes!("../fonts/newsreader-italic.ttf"),
    include_bytes!("../fonts/public-sans-regular.ttf"),
    include_bytes!("../fonts/public-sans-semibold.ttf"),
    include_bytes!("../fonts/dejavu-sans.ttf"),
];

/// The name under which templates read a document's data.
const DATA: &str = "data.json";

/// What is the same for all documents.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<Source>,
    data: Option<FileId>,
}

/// Loaded when the first document is printed.
static SHOP: LazyLock<Shop> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS
        .into_iter()
        .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
        .collect();
    let source = |(name, text): (&str, &str)| Some(Source::new(file(name)?, text.to_owned()));
    Shop {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        sources: TEMPLATES.into_iter().filter_map(source).collect(),
        data: file(DATA),
    }
});

fn file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// One document to be set.
pub(crate) struct Sheet {
    main: FileId,
    data: Bytes,
}

impl Sheet {
    /// A document by a template; `None` when there is no such template.
    pub(crate) fn new(template: &str, data: Vec<u8>) -> Option<Self> {
        let main = file(template)?;
        let known = SHOP.sources.iter().any(|source| source.id() == main);
        known.then(|| Self {
            main,
            data: Bytes::new(data),
        })
    }
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &SHOP.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHOP.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = SHOP.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == SHOP.data {
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHOP.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
