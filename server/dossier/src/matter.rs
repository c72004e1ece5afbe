//! What is printed: typed data with finished texts.

use serde::Serialize;

/// What all pages of a document have in common.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Frame {
    /// Language of the words around the answers (ISO 639-1).
    pub language: String,
    /// Title of the document, for its metadata.
    pub title: String,
    /// Left half of the running head: the edition.
    pub edition: String,
    /// Name of the site.
    pub site: String,
}

/// A submission as it is read.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Entry {
    /// Language of the answers (ISO 639-1); empty while none is chosen.
    pub language: String,
    /// What stands above the title: category, and state where it is not plain.
    pub kicker: String,
    /// Title.
    pub title: String,
    /// Whose it is, and where.
    pub byline: String,
    /// What is known about it at a glance: name and value.
    pub facts: Vec<(String, String)>,
    /// The form's sections, in order.
    pub parts: Vec<Part>,
    /// Name and value of what proves the content; `None` while it was not handed in.
    pub seal: Option<(String, String)>,
}

/// A section.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Part {
    /// Heading.
    pub title: String,
    /// Its answers, in order.
    pub answers: Vec<Answer>,
}

/// A question with its answer.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// The question.
    pub question: String,
    /// What was answered.
    pub value: Value,
}

/// What was answered. Texts of the applicant are in the entry's language, all else in the reader's.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum Value {
    /// A text of the applicant.
    Text(Vec<Passage>),
    /// A line of the applicant.
    Line(String),
    /// An address on the web.
    Link(String),
    /// Words of the program: choices, numbers, countries.
    Words(Vec<String>),
    /// Rows of cells below a head.
    Table {
        /// The head.
        head: Vec<String>,
        /// The rows, each as long as the head.
        rows: Vec<Vec<String>>,
    },
    /// Nothing, and how that is told.
    Nothing(String),
}

/// A piece of a text; line breaks within it stay.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum Passage {
    /// A paragraph.
    Paragraph(String),
    /// Points below one another.
    List {
        /// The number of the first point; `None` where they have none.
        first: Option<u32>,
        /// The points.
        points: Vec<String>,
    },
}

/// Proof that something was handed in.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Receipt {
    /// What stands above the heading.
    pub kicker: String,
    /// Heading.
    pub heading: String,
    /// Language of the submission's title.
    pub language: String,
    /// Title of the submission.
    pub title: String,
    /// Whose it is, and where.
    pub byline: String,
    /// Name and value.
    pub facts: Vec<(String, String)>,
    /// Name and value of what proves the content.
    pub seal: (String, String),
    /// What the reader has of it.
    pub note: String,
}

/// What a submission came to, for the wall.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Certificate {
    /// What stands above the heading: the edition.
    pub kicker: String,
    /// What it is certified to be.
    pub heading: String,
    /// Whether that is an award or a mention.
    pub laureate: bool,
    /// Whose it is.
    pub government: String,
    /// Where that is.
    pub country: String,
    /// Language of the title.
    pub language: String,
    /// Title of the practice.
    pub title: String,
    /// Since when everybody may know.
    pub published: String,
    /// What stands before the address.
    pub proof: String,
    /// Where everybody can read the same.
    pub address: String,
}

/// Many submissions bound together.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Book {
    /// On the cover, above the title.
    pub kicker: String,
    /// On the cover.
    pub heading: String,
    /// On the cover, below the title.
    pub note: String,
    /// Heading of the table of contents.
    pub contents: String,
    /// The chapters, in order; each begins with its name.
    pub chapters: Vec<Chapter>,
}

/// The submissions of a category.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Chapter {
    /// Name.
    pub title: String,
    /// Its submissions, in order.
    pub entries: Vec<Entry>,
}
