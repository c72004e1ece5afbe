//! What a submission consists of: contacts and sections, read, checked, copied and sealed.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use domain::{
    edition::{Edition, QuestionKind, Readers, Section},
    id::SubmissionId,
    locale::Locale,
    moment::Moment,
    ports::submissions::SavedSection,
    problem::{ProblemCode, Problems},
    revision::Revision,
    slug::fold,
    submission::{Answers, Contact, check_section, contact::check_contacts},
    words,
};
use sea_orm::{ConnectionTrait, DbErr};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    mail::Gaps,
    store::{entities::submission_section, sections, submissions::Copied},
};

/// Contacts and sections of a submission as saved, with what is missing in them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content {
    pub(crate) contacts: Vec<Contact>,
    pub(crate) contacts_revision: Revision,
    /// When they were last saved; `None` while they never were.
    pub(crate) contacts_saved: Option<Moment>,
    pub(crate) contacts_problems: Problems,
    /// The sections of the form, in order.
    pub(crate) sections: Vec<SavedSection>,
}

impl Content {
    pub(crate) async fn load(
        conn: &impl ConnectionTrait,
        edition: &Edition,
        id: SubmissionId,
    ) -> Result<Self, DbErr> {
        Self::read(edition, sections::of(conn, id).await?)
    }

    /// Reads the rows of the sections; those that were never saved are there and empty.
    pub(crate) fn read(
        edition: &Edition,
        rows: Vec<submission_section::Model>,
    ) -> Result<Self, DbErr> {
        let mut rows: BTreeMap<String, _> = rows
            .into_iter()
            .map(|row| (row.section.clone(), row))
            .collect();
        let mut content = Self::default();
        if let Some(row) = rows.remove(Section::CONTACTS) {
            content.contacts = parsed(&row)?;
            content.contacts_revision = Revision(row.revision);
            content.contacts_saved = Some(Moment(row.saved));
        }
        content.contacts_problems = check_contacts(&content.contacts);
        for section in &edition.sections {
            let mut saved = SavedSection {
                code: section.code.clone(),
                ..SavedSection::default()
            };
            if let Some(row) = rows.remove(&section.code) {
                saved.answers = parsed(&row)?;
                saved.revision = Revision(row.revision);
                saved.saved = Some(Moment(row.saved));
            }
            content.sections.push(saved);
        }
        let whole = content.whole();
        for (section, saved) in edition.sections.iter().zip(&mut content.sections) {
            saved.problems = problems(edition, section, &saved.answers, &whole);
        }
        Ok(content)
    }

    /// The answers to all sections.
    pub(crate) fn whole(&self) -> Answers {
        let sections = self.sections.iter();
        let answers = sections.flat_map(|section| section.answers.0.clone());
        Answers(answers.collect())
    }

    /// The same without the answers to what is not asked.
    pub(crate) fn asked_only(mut self, edition: &Edition) -> Self {
        let asked = edition.asked_only(&self.whole());
        for section in &mut self.sections {
            let answers = &mut section.answers.0;
            answers.retain(|code, _| asked.0.contains_key(code));
        }
        self
    }

    /// Everything that stands in the way of handing it in.
    pub(crate) fn problems(&self) -> Problems {
        let of_sections = self.sections.iter().flat_map(|section| &section.problems.0);
        Problems(
            self.contacts_problems
                .0
                .iter()
                .chain(of_sections)
                .cloned()
                .collect(),
        )
    }

    /// What stands in the way of handing the full sheet in. The entry was handed in before, and is as it
    /// is.
    pub(crate) fn full_sheet_problems(&self, edition: &Edition) -> Problems {
        let own = self
            .sections
            .iter()
            .filter(|own| edition.is_full_sheet(&own.code));
        Problems(own.flat_map(|own| own.problems.0.clone()).collect())
    }

    /// What is still missing of the entry, for a mail.
    pub(crate) fn gaps(&self, edition: &Edition) -> Gaps {
        let contacts = (!self.contacts_problems.is_empty()).then(|| Section::CONTACTS.to_owned());
        let mut gaps = self.gaps_in(edition, |_| true);
        gaps.count = number(self.problems().0.len());
        gaps.sections.splice(0..0, contacts);
        gaps
    }

    /// The same of the full sheet.
    pub(crate) fn full_sheet_gaps(&self, edition: &Edition) -> Gaps {
        self.gaps_in(edition, |section| edition.is_full_sheet(section))
    }

    fn gaps_in(&self, edition: &Edition, of: impl Fn(&str) -> bool) -> Gaps {
        let mut gaps = Gaps::default();
        let own = edition.sections.iter().zip(&self.sections);
        let faulty = own.filter(|(section, saved)| of(&section.code) && !saved.problems.is_empty());
        for (section, saved) in faulty {
            let asked = section.questions.iter().map(|question| &question.code);
            let open = asked.filter(|code| saved.problems.of(code).next().is_some());
            gaps.questions.extend(open.cloned());
            gaps.sections.push(section.code.clone());
            gaps.count = gaps.count.saturating_add(number(saved.problems.0.len()));
        }
        gaps
    }

    /// What the submission's own row repeats.
    pub(crate) fn copied(&self, edition: &Edition) -> Copied {
        let one = |code: &str| {
            let given = self
                .sections
                .iter()
                .map(|section| section.answers.one(code));
            given
                .into_iter()
                .find(|value| !value.is_empty())
                .unwrap_or_default()
                .to_owned()
        };
        // None of these is ever left out.
        let (title, government) = (one("title"), one("government"));
        Copied {
            search_text: fold(&format!("{title} {government}")),
            title,
            government,
            country: one("country"),
            category: one("category"),
            language: one("language"),
            words: self.words(edition),
        }
    }

    /// Words of all texts that a juror reads.
    pub(crate) fn words(&self, edition: &Edition) -> i64 {
        let texts = edition
            .questions()
            .filter(|question| question.readers >= Readers::Jury && question.kind.is_text());
        let asked = edition.asked_only(&self.whole());
        let words = texts
            .map(|question| words::count(asked.one(&question.code)))
            .sum::<usize>();
        i64::try_from(words).unwrap_or(i64::MAX)
    }

    /// The fingerprint of what is asked and answered, SHA-256 in hexadecimal digits, over
    ///
    /// `{"contacts":"…","edition":2026,"sections":{"…":{"…":["…"]}},"version":1}`
    ///
    /// without spaces, keys in the order of their characters, UTF-8. The contacts are in it only by
    /// the SHA-256 of their own list (`[{"email":…,"name":…,"phone":…,"role":…}]`, empty rows left
    /// out): whoever has the answers and that one number can prove what was handed in, and the
    /// contact persons need not be shown for it.
    pub(crate) fn fingerprint(&self, edition: &Edition) -> Result<String, DbErr> {
        let contacts = self.contacts.iter().filter(|contact| !contact.is_blank());
        let contacts: Vec<SealedContact<'_>> = contacts
            .map(|contact| SealedContact {
                email: &contact.email,
                name: &contact.name,
                phone: &contact.phone,
                role: &contact.role,
            })
            .collect();
        let asked = self.clone().asked_only(edition);
        let sections = asked
            .sections
            .iter()
            .map(|section| (section.code.as_str(), &section.answers));
        digest(&Sealed {
            contacts: digest(&contacts)?,
            edition: edition.year,
            sections: sections.collect(),
            version: 1,
        })
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The fields stand in the order of their names, as the fingerprint wants them.
#[derive(Serialize)]
struct Sealed<'a> {
    contacts: String,
    edition: u16,
    sections: BTreeMap<&'a str, &'a Answers>,
    version: u8,
}

#[derive(Serialize)]
struct SealedContact<'a> {
    email: &'a str,
    name: &'a str,
    phone: &'a str,
    role: &'a str,
}

fn digest(value: &impl Serialize) -> Result<String, DbErr> {
    let text = serde_json::to_vec(value).map_err(|error| DbErr::Json(error.to_string()))?;
    Ok(HEXLOWER.encode(&Sha256::digest(&text)))
}

/// The faults of a section as at submission, unknown countries among them.
pub(crate) fn problems(
    edition: &Edition,
    section: &Section,
    answers: &Answers,
    whole: &Answers,
) -> Problems {
    let mut problems = check_section(edition, section, answers, whole);
    for question in section
        .questions
        .iter()
        .filter(|q| q.kind == QuestionKind::Country && edition.asks(q, whole))
    {
        let value = answers.one(&question.code);
        let faulty = problems.of(&question.code).next().is_some();
        if !value.is_empty() && !faulty && i18n::countries::name(Locale::DEFAULT, value).is_none() {
            problems.add(&question.code, ProblemCode::NotAChoice);
        }
    }
    problems
}

fn parsed<T: serde::de::DeserializeOwned>(row: &submission_section::Model) -> Result<T, DbErr> {
    serde_json::from_str(&row.answers).map_err(|error| {
        DbErr::Json(format!(
            "section {} of {}: {error}",
            row.section, row.submission
        ))
    })
}
