//! What a page or endpoint answers.

use domain::ports::{Refusal, dossiers::Pieces};
use leptos::prelude::{AnyView, IntoAny, IntoView};

/// The answer to a request, or why there is none.
pub type Answer = Result<Reply, Refusal>;

/// A page before it is put into its frame.
pub struct Page {
    /// Title, without the name of the site.
    pub title: String,
    /// One or two sentences for search engines and previews; empty for desks.
    pub description: String,
    /// Which frame it gets.
    pub frame: Frame,
    /// Structured data (JSON-LD) as JSON text; empty for none.
    pub structured_data: String,
    /// Whether files are sent from it, in pieces where there are scripts.
    pub uploads: bool,
    /// Whether an entry's texts are written on it: what is pasted keeps its lists, where there are
    /// scripts, and characters are counted.
    pub writing: bool,
    /// What stands in `<main>`.
    pub view: AnyView,
}

/// The frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Public pages: no script, the same for everybody.
    Public,
    /// Signing in and account: no script.
    Account,
    /// A desk without islands.
    Desk,
    /// A desk with islands: links the bundle.
    DeskWithIslands,
}

impl Page {
    /// A public page.
    #[must_use]
    pub fn public(
        title: impl Into<String>,
        description: impl Into<String>,
        view: impl IntoView + 'static,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            frame: Frame::Public,
            structured_data: String::new(),
            uploads: false,
            writing: false,
            view: view.into_any(),
        }
    }

    /// A page for one person.
    #[must_use]
    pub fn private(frame: Frame, title: impl Into<String>, view: impl IntoView + 'static) -> Self {
        Self {
            frame,
            ..Self::public(title, "", view)
        }
    }
}

/// What is sent back.
pub enum Body {
    /// A page.
    Page(Box<Page>),
    /// Go on to another of our pages (303).
    SeeOther(String),
    /// Something to keep.
    File {
        /// Name of the file, of letters, digits, dots and hyphens.
        name: String,
        /// What it is.
        kind: FileKind,
        /// What stands in it.
        content: Content,
    },
}

/// What stands in a file to keep.
pub enum Content {
    /// All of it; texts are in UTF-8.
    Whole(Vec<u8>),
    /// Given out while it is made. What breaks off in the middle is no answer at all.
    Pieces(Box<dyn Pieces>),
}

/// What something to keep is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A table with values separated by commas or semicolons.
    Table,
    /// TOML.
    Toml,
    /// Pages to print.
    Pdf,
    /// A workbook for spreadsheets.
    Workbook,
    /// A drawing in SVG.
    Drawing,
    /// JSON.
    Json,
    /// A ZIP archive.
    Archive,
}

/// A cookie to set or, with an empty value, to take away.
#[derive(Clone, Debug)]
pub struct CookieChange {
    /// Which.
    pub cookie: Cookie,
    /// New value.
    pub value: String,
    /// Seconds that it lives.
    pub seconds: i64,
}

/// The cookies of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The session.
    Session,
    /// The browser that asked to sign in.
    SignIn,
    /// The language that was chosen last.
    Language,
}

/// An answer.
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Content.
    pub body: Body,
    /// Cookies.
    pub cookies: Vec<CookieChange>,
    /// After so many seconds the browser goes to this page of ours by itself, because the reader
    /// wanted it to.
    pub follow: Option<(u16, String)>,
}

impl Reply {
    /// A page.
    #[must_use]
    pub fn page(page: Page) -> Self {
        Self {
            status: 200,
            body: Body::Page(Box::new(page)),
            cookies: Vec::new(),
            follow: None,
        }
    }

    /// Something to keep.
    #[must_use]
    pub fn file(name: String, kind: FileKind, content: impl Into<Vec<u8>>) -> Self {
        Self::kept(name, kind, Content::Whole(content.into()))
    }

    /// Something large to keep, given out while it is made.
    #[must_use]
    pub fn pieces(name: String, kind: FileKind, pieces: Box<dyn Pieces>) -> Self {
        Self::kept(name, kind, Content::Pieces(pieces))
    }

    fn kept(name: String, kind: FileKind, content: Content) -> Self {
        Self {
            status: 200,
            body: Body::File {
                name,
                kind,
                content,
            },
            cookies: Vec::new(),
            follow: None,
        }
    }

    /// A page that shows what was wrong with what was sent (422).
    #[must_use]
    pub fn rejected(page: Page) -> Self {
        Self {
            status: 422,
            ..Self::page(page)
        }
    }

    /// A page that shows what was typed beside what is saved (409).
    #[must_use]
    pub fn conflict(page: Page) -> Self {
        Self {
            status: 409,
            ..Self::page(page)
        }
    }

    /// Done; go on to this page of ours. A path that is not one of ours leads home.
    #[must_use]
    pub fn see_other(path: impl Into<String>) -> Self {
        let path = path.into();
        let target = if is_own_path(&path) {
            path
        } else {
            "/".to_owned()
        };
        Self {
            status: 303,
            body: Body::SeeOther(target),
            cookies: Vec::new(),
            follow: None,
        }
    }

    /// Followed by a page of ours after some seconds, without anybody's doing.
    #[must_use]
    pub fn follow(mut self, seconds: u16, path: String) -> Self {
        self.follow = Some((seconds, path)).filter(|(_, path)| is_own_path(path));
        self
    }

    /// With a cookie.
    #[must_use]
    pub fn with_cookie(mut self, change: CookieChange) -> Self {
        self.cookies.push(change);
        self
    }
}

/// Whether a text is a path on this site: nothing that a browser would read as another host, and
/// nothing that does not fit into a header.
#[must_use]
pub fn is_own_path(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && path
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'\\')
        && path.len() <= 500
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s10_only_own_paths_are_redirected_to() {
        assert!(is_own_path("/fr/submissions?saved=1"));
        for path in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/a\r\nSet-Cookie: x",
            "",
            "fr",
        ] {
            assert!(!is_own_path(path), "{path:?}");
        }
    }
}
