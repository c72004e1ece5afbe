//! From a letter to the words that its reader gets.

use domain::{edition::Edition, id::SubmissionId, locale::Locale, moment::Moment};
use i18n::{Arg, Texts, moment};

use super::{addresses, gaps::Gaps, letter::Letter};
use crate::secrets::SignInSecrets;

/// How long link and code of a sign-in mail work.
pub const SIGN_IN_MINUTES: i64 = 10;

/// What the reader sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

/// A letter about an edition that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the mail names no edition")]
pub struct NoEdition;

/// The words of a letter. Without `secrets` a sign-in mail shows dots in their place: that is how
/// everybody but its reader sees it.
///
/// # Errors
/// The letter is about an edition and gets none.
pub fn text(
    letter: &Letter,
    locale: Locale,
    base: &str,
    edition: Option<&Edition>,
    secrets: Option<&SignInSecrets>,
) -> Result<Text, NoEdition> {
    let reader = Reader {
        locale,
        base,
        edition,
    };
    let values = reader.values(letter, secrets)?;
    let texts = Texts::of(locale);
    let (subject, body) = letter.keys();
    Ok(Text {
        subject: one_line(&texts.with(subject, &values)),
        body: texts.with(body, &values),
    })
}

struct Reader<'a> {
    locale: Locale,
    base: &'a str,
    edition: Option<&'a Edition>,
}

type Values = Vec<(&'static str, Arg<'static>)>;

impl Reader<'_> {
    fn values(
        &self,
        letter: &Letter,
        secrets: Option<&SignInSecrets>,
    ) -> Result<Values, NoEdition> {
        let locale = self.locale;
        let mut values: Values = match letter {
            Letter::SignIn { .. } => return Ok(self.sign_in(secrets)),
            Letter::VoteConfirmation { .. } => {
                let token = secrets.map_or("…", |secrets| &*secrets.link);
                let year = self.edition()?.year;
                let closes = self
                    .edition()?
                    .open_vote
                    .as_ref()
                    .map(|vote| vote.window.closes);
                vec![
                    (
                        "link",
                        addresses::vote(self.base, locale, year, token).into(),
                    ),
                    ("time", self.time(closes.ok_or(NoEdition)?)?),
                ]
            }
            Letter::SecretariatWelcome => {
                let link = addresses::sign_in(self.base, locale, &addresses::desk(locale));
                return Ok(vec![("link", link.into())]);
            }
            Letter::SubmissionStarted { submission, closes } => vec![
                ("time", self.time(*closes)?),
                ("link", self.submission_link(*submission)),
            ],
            Letter::SubmissionReceived {
                submission,
                title,
                submitted,
                missed,
                fingerprint,
            } => vec![
                ("title", words(title)),
                ("time", self.time(*submitted)?),
                ("late", words(if missed.is_some() { "yes" } else { "no" })),
                ("deadline", self.time(missed.unwrap_or(*submitted))?),
                ("fingerprint", words(fingerprint)),
                ("link", self.link(&addresses::receipt(locale, *submission))),
            ],
            Letter::FullSheetReceived {
                submission,
                title,
                submitted,
                fingerprint,
            } => vec![
                ("title", words(title)),
                ("time", self.time(*submitted)?),
                ("fingerprint", words(fingerprint)),
                ("link", self.link(&addresses::receipt(locale, *submission))),
            ],
            Letter::SubmissionWithdrawn { title, at } => {
                vec![("title", words(title)), ("time", self.time(*at)?)]
            }
            Letter::ExtensionGiven {
                submission,
                title,
                closes,
                reason,
            } => vec![
                ("title", self.title(title)),
                ("time", self.time(*closes)?),
                ("reason", words(reason)),
                ("link", self.submission_link(*submission)),
            ],
            Letter::LateStart { closes, reason } => {
                let list = addresses::submissions(locale);
                vec![
                    ("time", self.time(*closes)?),
                    ("reason", words(reason)),
                    ("link", addresses::sign_in(self.base, locale, &list).into()),
                ]
            }
            Letter::DeadlineMoved {
                submission,
                title,
                before,
                closes,
                reason,
            } => vec![
                ("title", self.title(title)),
                ("time", self.time(*closes)?),
                ("before", self.time(*before)?),
                (
                    "explained",
                    words(if reason.is_empty() { "no" } else { "yes" }),
                ),
                ("reason", words(reason)),
                ("link", self.submission_link(*submission)),
            ],
            Letter::CorrectionAsked {
                submission,
                title,
                closes,
                message,
                sections,
            } => vec![
                ("title", self.title(title)),
                ("time", self.time(*closes)?),
                ("message", words(message)),
                ("sections", self.sections(sections)?),
                ("link", self.submission_link(*submission)),
            ],
            Letter::QuestionAsked { submission, title } => {
                let page = addresses::messages(locale, *submission);
                let link = addresses::sign_in(self.base, locale, &page);
                vec![("title", self.title(title)), ("link", link.into())]
            }
            Letter::QuestionAnswered { submission, title } => {
                let year = self.edition()?.year;
                let page = addresses::office_messages(locale, year, *submission);
                let link = addresses::sign_in(self.base, locale, &page);
                vec![("title", self.title(title)), ("link", link.into())]
            }
            Letter::DraftReminder {
                submission,
                title,
                closes,
                gaps,
            }
            | Letter::FullSheetReminder {
                submission,
                title,
                closes,
                gaps,
            } => vec![
                ("title", self.title(title)),
                ("time", self.time(*closes)?),
                ("count", Arg::from(gaps.count)),
                ("sections", gaps.lines(self.edition()?, locale).into()),
                ("link", self.submission_link(*submission)),
            ],
            Letter::TeamInvitation { title, by } => {
                let list = addresses::submissions(locale);
                vec![
                    ("title", self.title(title)),
                    ("by", words(by)),
                    ("link", addresses::sign_in(self.base, locale, &list).into()),
                ]
            }
            Letter::SubmissionEligible { submission, title } => vec![
                ("title", words(title)),
                (
                    "link",
                    self.link(&addresses::submission(locale, *submission)),
                ),
            ],
            Letter::SubmissionIneligible {
                submission,
                title,
                reason,
            } => vec![
                ("title", words(title)),
                ("reason", words(reason)),
                (
                    "link",
                    self.link(&addresses::submission(locale, *submission)),
                ),
            ],
            Letter::MembershipAccepted { submission, title }
            | Letter::MembershipDeclined { submission, title } => {
                let page = addresses::membership(locale, *submission);
                let link = addresses::sign_in(self.base, locale, &page);
                vec![("title", self.title(title)), ("link", link.into())]
            }
            Letter::JurorInvitation { name } => {
                vec![("name", words(name)), ("link", self.jury_link()?)]
            }
            Letter::BallotsReminder { name, open, closes } => vec![
                ("name", words(name)),
                ("count", Arg::from(*open)),
                ("time", self.time(*closes)?),
                ("link", self.jury_link()?),
            ],
            Letter::Winner { title, government } => vec![
                ("title", words(title)),
                ("government", words(government)),
                (
                    "link",
                    self.link(&addresses::winners(locale, self.edition()?.year)),
                ),
            ],
            Letter::Mention {
                title,
                government,
                mention,
            } => vec![
                ("title", words(title)),
                ("government", words(government)),
                ("mention", self.mention(mention)?),
                (
                    "link",
                    self.link(&addresses::winners(locale, self.edition()?.year)),
                ),
            ],
            Letter::ReleaseNotice {
                visible_from,
                proposed_by,
                released_by,
            } => vec![
                ("time", self.time(*visible_from)?),
                ("proposer", words(proposed_by)),
                ("releaser", words(released_by)),
                (
                    "link",
                    self.link(&addresses::decisions(locale, self.edition()?.year)),
                ),
            ],
        };
        values.push(("award", self.edition()?.title.get(locale).to_owned().into()));
        Ok(values)
    }

    fn sign_in(&self, secrets: Option<&SignInSecrets>) -> Values {
        let (token, code) = secrets.map_or(("…", "••••••"), |secrets| {
            (&*secrets.link, &*secrets.code)
        });
        vec![
            (
                "link",
                addresses::sign_in_link(self.base, self.locale, token).into(),
            ),
            ("code", words(code)),
            ("minutes", SIGN_IN_MINUTES.into()),
            ("site", words(host(self.base))),
        ]
    }

    fn edition(&self) -> Result<&Edition, NoEdition> {
        self.edition.ok_or(NoEdition)
    }

    fn time(&self, at: Moment) -> Result<Arg<'static>, NoEdition> {
        let zone = &self.edition()?.time_zone;
        Ok(moment::date_time_zone(self.locale, at.micros(), zone).into())
    }

    fn link(&self, path: &str) -> Arg<'static> {
        format!("{}{path}", self.base).into()
    }

    /// A title, also where there is none yet.
    fn title(&self, title: &str) -> Arg<'static> {
        if title.is_empty() {
            Texts::of(self.locale).text("applicant-untitled").into()
        } else {
            words(title)
        }
    }

    /// Names of sections, a line each.
    fn sections(&self, codes: &[String]) -> Result<Arg<'static>, NoEdition> {
        let named = Gaps {
            sections: codes.to_vec(),
            ..Gaps::default()
        };
        Ok(named.lines(self.edition()?, self.locale).into())
    }

    /// Its team has to sign in first, and then stands before it.
    fn submission_link(&self, id: SubmissionId) -> Arg<'static> {
        let overview = addresses::submission(self.locale, id);
        addresses::sign_in(self.base, self.locale, &overview).into()
    }

    /// A juror has to sign in first, and then stands before the list.
    fn jury_link(&self) -> Result<Arg<'static>, NoEdition> {
        let list = addresses::jury(self.locale, self.edition()?.year);
        Ok(addresses::sign_in(self.base, self.locale, &list).into())
    }

    /// A kind that the edition has lost since is named by its code.
    fn mention(&self, code: &str) -> Result<Arg<'static>, NoEdition> {
        let kind = self.edition()?.mention_kind(code);
        Ok(words(kind.map_or(code, |kind| kind.name.get(self.locale))))
    }
}

fn words(text: &str) -> Arg<'static> {
    text.to_owned().into()
}

fn host(base: &str) -> &str {
    base.split_once("://").map_or(base, |(_, host)| host)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
