//! A submission in the words and shapes that are printed.

use domain::{
    edition::{Edition, Question, QuestionKind, Readers},
    id::SubmissionId,
    locale::Locale,
    moment::Moment,
    ports::{
        certificates::{Certificate, Recognition},
        submissions::Receipt,
    },
    prose::{self, Block},
    submission::{Answers, State, completeness::is_web_address},
};
use dossier::matter::{Answer, Entry, Frame, Part, Passage, Value};
use i18n::{
    Arg, Texts, countries, languages,
    moment::{date_long, date_time_zone},
    t,
};

use super::press::Sheet;
use crate::{
    services::{office_lists, submission_content::Content},
    store::entities::submission,
};

/// A submission, and in what language it is told.
pub(super) struct Told<'a> {
    pub(super) edition: &'a Edition,
    pub(super) locale: Locale,
    pub(super) row: &'a submission::Model,
    pub(super) content: &'a Content,
    /// The fingerprint that was made of the content; `None` where it says something else now.
    pub(super) seal: Option<String>,
}

impl Told<'_> {
    /// A document of its own, with contact persons.
    pub(super) fn sheet(&self) -> Sheet {
        let mut entry = self.entry(Readers::Secretariat);
        if let Some(contacts) = self.contacts() {
            entry.parts.insert(0, contacts);
        }
        let frame = frame(self.edition, self.locale, entry.title.clone());
        Sheet::Entry(frame, Box::new(entry))
    }

    /// What readers of a circle read, without contact persons.
    pub(super) fn entry(&self, circle: Readers) -> Entry {
        let (texts, locale) = (Texts::of(self.locale), self.locale);
        let whole = self.content.whole();
        let category = self.edition.category(whole.one("category"));
        let kicker = category.map(|own| format!("{} · {}", own.code, own.name.get(locale)));
        let title = match whole.one("title") {
            "" => texts.text("applicant-untitled"),
            title => title.to_owned(),
        };
        Entry {
            language: whole.one("language").to_owned(),
            kicker: kicker.unwrap_or_default(),
            title,
            byline: byline(locale, whole.one("government"), whole.one("country")),
            facts: self.facts(&whole),
            parts: self.parts(&whole, circle),
            seal: self.seal(),
        }
    }

    fn state(&self) -> State {
        office_lists::state(self.row)
    }

    fn facts(&self, whole: &Answers) -> Vec<(String, String)> {
        let texts = Texts::of(self.locale);
        let state = texts.text(&format!("state-{}", self.state().code()));
        let mut facts = vec![(texts.text("office-filter-state"), state)];
        if let Some(at) = self.row.submitted {
            let at = date_time_zone(self.locale, Moment(at).micros(), &self.edition.time_zone);
            facts.push((texts.text("receipt-received"), at));
        }
        if let Some(name) = languages::name(self.locale, whole.one("language")) {
            facts.push((texts.text("office-col-language"), name.to_owned()));
        }
        let number = SubmissionId(self.row.id).to_string();
        facts.push((texts.text("receipt-number"), number));
        facts
    }

    fn seal(&self) -> Option<(String, String)> {
        let fingerprint = self.seal.clone()?;
        Some((
            Texts::of(self.locale).text("receipt-fingerprint"),
            fingerprint,
        ))
    }

    fn parts(&self, whole: &Answers, circle: Readers) -> Vec<Part> {
        let sections = self.edition.sections.iter();
        let parts = sections.map(|section| {
            let asked = section.questions.iter().filter(|question| {
                question.readers >= circle && self.edition.asks(question, whole)
            });
            let answers = asked.filter_map(|question| {
                Some(Answer {
                    question: question.label.get(self.locale).to_owned(),
                    value: self.value(question, whole)?,
                })
            });
            Part {
                title: section.title.get(self.locale).to_owned(),
                answers: answers.collect(),
            }
        });
        parts.filter(|part| !part.answers.is_empty()).collect()
    }

    /// An answer; while it is written, also that there is none yet.
    fn value(&self, question: &Question, whole: &Answers) -> Option<Value> {
        let texts = Texts::of(self.locale);
        if whole.is_blank(&question.code) {
            let told = self.state() == State::Draft;
            return told.then(|| Value::Nothing(texts.text("dossier-nothing")));
        }
        let text = whole.one(&question.code).to_owned();
        Some(match question.kind {
            QuestionKind::LongText => {
                let blocks = prose::blocks(&text).into_iter();
                Value::Text(blocks.map(passage).collect())
            }
            QuestionKind::Url if is_web_address(&text) => Value::Link(text),
            QuestionKind::ShortText | QuestionKind::Url => Value::Line(text),
            QuestionKind::Declaration if text == "yes" => {
                Value::Words(vec![texts.text("dossier-declared")])
            }
            QuestionKind::Table => Value::Table {
                head: question
                    .options
                    .iter()
                    .flatten()
                    .map(|column| column.label.get(self.locale).to_owned())
                    .collect(),
                rows: i18n::answers::rows(question, whole)
                    .into_iter()
                    .map(|cells| cells.into_iter().map(str::to_owned).collect())
                    .collect(),
            },
            _ => Value::Words(i18n::answers::words(self.locale, question, whole)),
        })
    }

    fn contacts(&self) -> Option<Part> {
        let texts = Texts::of(self.locale);
        let given = self.content.contacts.iter();
        let rows: Vec<Vec<String>> = given
            .filter(|contact| !contact.is_blank())
            .map(|contact| {
                let details = [&contact.name, &contact.role, &contact.email, &contact.phone];
                details.map(String::clone).to_vec()
            })
            .collect();
        let title = texts.text("dossier-contacts");
        let head = [
            "contact-name",
            "contact-role",
            "contact-email",
            "contact-phone",
        ];
        let head = head.map(|key| texts.text(key)).to_vec();
        (!rows.is_empty()).then(|| Part {
            answers: vec![Answer {
                question: title.clone(),
                value: Value::Table { head, rows },
            }],
            title,
        })
    }
}

/// What stands around everything that is printed.
pub(super) fn frame(edition: &Edition, locale: Locale, title: String) -> Frame {
    Frame {
        language: locale.code().to_owned(),
        title,
        edition: edition.title.get(locale).to_owned(),
        site: Texts::of(locale).text("site-name"),
    }
}

/// A receipt.
pub(super) fn receipt(locale: Locale, receipt: &Receipt, row: &submission::Model) -> Sheet {
    let texts = Texts::of(locale);
    let edition = &receipt.edition;
    let at = |zone: &str| date_time_zone(locale, receipt.submitted.micros(), zone);
    let received = format!("{}\n{}", at(&edition.time_zone), at("UTC"));
    let facts = [
        ("receipt-received", received),
        ("receipt-edition", edition.title.get(locale).to_owned()),
        ("receipt-number", receipt.id.to_string()),
    ];
    let mut facts = facts.map(|(key, value)| (texts.text(key), value)).to_vec();
    if let Some(missed) = receipt.missed {
        let time = date_time_zone(locale, missed.micros(), &edition.time_zone);
        let told = t!(texts, "receipt-late-text", time = &time);
        facts.insert(1, (texts.text("receipt-late"), told));
    }
    if let Some(form) = receipt.form {
        let number = Arg::Plain(form.number.into());
        let which = match form.began {
            Some(began) => {
                let date = date_long(locale, began.micros(), &edition.time_zone);
                t!(texts, "receipt-form-version", number = number, date = &date)
            }
            None => t!(texts, "receipt-form-undated", number = number),
        };
        facts.push((texts.text("receipt-form"), which));
    }
    if let Some((at, whole)) = &receipt.full_sheet {
        let at = date_time_zone(locale, at.micros(), &edition.time_zone);
        facts.push((texts.text("full-sheet-received"), at));
        facts.push((texts.text("full-sheet-fingerprint"), whole.clone()));
    }
    let printed = dossier::matter::Receipt {
        kicker: texts.text("receipt-kicker"),
        heading: texts.text("receipt-title"),
        language: row.language.clone(),
        title: receipt.title.clone(),
        byline: byline(locale, &row.government, &row.country),
        facts,
        seal: (
            texts.text("receipt-fingerprint"),
            receipt.fingerprint.clone(),
        ),
        note: texts.text("receipt-note"),
    };
    let title = texts.text("receipt-title");
    Sheet::Receipt(frame(edition, locale, title), printed)
}

/// A certificate.
pub(in crate::services) fn certificate(
    locale: Locale,
    base: &str,
    certificate: &Certificate,
) -> Sheet {
    let texts = Texts::of(locale);
    let (released, entry) = (&certificate.released, &certificate.entry);
    let edition = &released.edition.edition;
    let (heading, laureate) = match &certificate.recognition {
        Recognition::Award(kind) => (kind.name.get(locale).to_owned(), true),
        Recognition::Finalist => (texts.text("certificate-finalist"), false),
        Recognition::Participant => (texts.text("certificate-participant"), false),
    };
    let day = date_long(locale, released.visible_from.micros(), &edition.time_zone);
    let country = countries::name(locale, &entry.country).unwrap_or(&entry.country);
    let printed = dossier::matter::Certificate {
        kicker: edition.title.get(locale).to_owned(),
        heading,
        laureate,
        government: entry.government.clone(),
        country: country.to_owned(),
        language: entry.language.clone(),
        title: entry.title.clone(),
        published: t!(texts, "certificate-published", date = &day),
        proof: texts.text("certificate-proof"),
        address: format!(
            "{base}/{}/{}/practices/{}",
            locale.code(),
            edition.year,
            entry.slug
        ),
    };
    let title = texts.text("certificate-title");
    Sheet::Certificate(frame(edition, locale, title), printed)
}

fn passage(block: Block<'_>) -> Passage {
    match block {
        Block::Paragraph(lines) => Passage::Paragraph(lines.join("\n")),
        Block::List { first, points } => Passage::List {
            first,
            points: points.iter().map(|lines| lines.join("\n")).collect(),
        },
    }
}

/// `Government, Country`.
fn byline(locale: Locale, government: &str, country: &str) -> String {
    let country = countries::name(locale, country).unwrap_or(country);
    let known = [government, country]
        .into_iter()
        .filter(|name| !name.is_empty());
    known.collect::<Vec<_>>().join(", ")
}
