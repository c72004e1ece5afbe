//! What the mails say.

use std::collections::BTreeSet;

use backend::{
    mail::{
        Gaps, Letter, MailSettings, envelope,
        message::{self, Text},
    },
    secrets::{SignInKey, SignInSecrets},
};
use domain::{
    edition::{Edition, Held, OpenVote},
    id::{MailId, SubmissionId},
    locale::Locale,
    localized::Localized,
    moment::Window,
    ranking::votes::Choices,
};
use sea_orm::prelude::Uuid;

use crate::site::{BASE, Mail, START, sample};

#[test]
fn every_letter_has_its_words_in_every_language() {
    let edition = Edition {
        open_vote: Some(vote()),
        ..sample(2026)
    };
    let secrets = SignInKey::generate().secrets(Uuid::from_u128(1));
    let mut bodies = BTreeSet::new();
    for locale in Locale::ALL {
        let mut subjects = BTreeSet::new();
        for letter in letters() {
            let written = |secrets| message::text(&letter, locale, BASE, Some(&edition), secrets);
            let Text { subject, body } = written(Some(&secrets)).unwrap();
            let whole = format!("{subject}\n{body}");
            assert!(
                !whole.contains('⟦') && !whole.contains("{ $"),
                "{locale:?} {whole}"
            );
            assert!(!subject.contains('\n') && !subject.is_empty());
            assert!(
                subjects.insert(subject.clone()),
                "twice in {locale:?}: {subject}"
            );
            assert!(bodies.insert(body.clone()), "twice: {body}");
            for value in values(&letter, &secrets, &edition, locale) {
                assert!(
                    whole.contains(&value),
                    "{value} is missing in {locale:?}:\n{whole}"
                );
            }
            let hidden = written(None).unwrap();
            let shown = format!("{hidden:?}");
            assert!(!shown.contains(&secrets.code) && !shown.contains(&secrets.link));
        }
    }
}

#[test]
fn e15_the_notice_of_a_release_names_no_practice() {
    let notice = letters()
        .into_iter()
        .find(|letter| letter.kind() == "release-notice")
        .unwrap();
    let text = message::text(&notice, Locale::En, BASE, Some(&sample(2026)), None).unwrap();
    assert!(!format!("{text:?}").contains("Water for all"));
}

#[test]
fn i14_a_title_cannot_add_a_header() {
    let letter = Letter::SubmissionEligible {
        submission: SubmissionId(Uuid::from_u128(9)),
        title: "A\r\nBcc: everybody@example.org\r\n\r\nB".to_owned(),
    };
    let text = message::text(&letter, Locale::En, BASE, Some(&sample(2026)), None).unwrap();
    let settings = MailSettings::new(BASE, "Palmarès <award@example.org>", None).unwrap();
    let id = MailId(Uuid::from_u128(1));
    let mail = envelope::envelope(id, "a@example.org", Locale::En, text, &settings).unwrap();
    let raw = String::from_utf8(mail.formatted()).unwrap();
    assert!(
        !Mail::read(&raw)
            .head
            .lines()
            .any(|line| line.starts_with("Bcc")),
        "{raw}"
    );
}

fn letters() -> Vec<Letter> {
    let submission = SubmissionId(Uuid::from_u128(0x0190));
    let title = || "Water for all".to_owned();
    let government = || "Ríoseco".to_owned();
    vec![
        Letter::SignIn {
            request: Uuid::from_u128(1),
        },
        Letter::VoteConfirmation {
            request: Uuid::from_u128(1),
        },
        Letter::SecretariatWelcome,
        Letter::SubmissionStarted {
            submission,
            closes: START,
        },
        Letter::SubmissionReceived {
            submission,
            title: title(),
            submitted: START,
            missed: None,
            fingerprint: "0123abcd".to_owned(),
        },
        Letter::SubmissionWithdrawn {
            title: title(),
            at: START,
        },
        Letter::SubmissionEligible {
            submission,
            title: title(),
        },
        Letter::SubmissionIneligible {
            submission,
            title: title(),
            reason: "The practice ended in 2012.".to_owned(),
        },
        Letter::ExtensionGiven {
            submission,
            title: title(),
            closes: START,
            reason: "The flood of last week.".to_owned(),
        },
        Letter::LateStart {
            closes: START,
            reason: "The flood of last week.".to_owned(),
        },
        Letter::DeadlineMoved {
            submission,
            title: title(),
            before: START.plus_seconds(-86_400),
            closes: START,
            reason: "Too many town halls were closed.".to_owned(),
        },
        Letter::CorrectionAsked {
            submission,
            title: title(),
            closes: START,
            message: "The year of the first assembly differs.".to_owned(),
            sections: vec!["contacts".to_owned()],
        },
        Letter::QuestionAsked {
            submission,
            title: title(),
        },
        Letter::QuestionAnswered {
            submission,
            title: title(),
        },
        Letter::DraftReminder {
            submission,
            title: title(),
            closes: START,
            gaps: gaps(),
        },
        Letter::FullSheetReceived {
            submission,
            title: title(),
            submitted: START,
            fingerprint: "0123abcd".to_owned(),
        },
        Letter::FullSheetReminder {
            submission,
            title: title(),
            closes: START,
            gaps: gaps(),
        },
        Letter::TeamInvitation {
            title: title(),
            by: "Maya Osei".to_owned(),
        },
        Letter::MembershipAccepted {
            submission,
            title: title(),
        },
        Letter::MembershipDeclined {
            submission,
            title: title(),
        },
        Letter::JurorInvitation {
            name: "Maya Osei".to_owned(),
        },
        Letter::BallotsReminder {
            name: "Maya Osei".to_owned(),
            open: 3,
            closes: START,
        },
        Letter::Winner {
            title: title(),
            government: government(),
        },
        Letter::Mention {
            title: title(),
            government: government(),
            mention: "temporality".to_owned(),
        },
        Letter::ReleaseNotice {
            visible_from: START,
            proposed_by: "Maya Osei".to_owned(),
            released_by: "Noor Haddad".to_owned(),
        },
    ]
}

fn gaps() -> Gaps {
    Gaps {
        count: 4,
        sections: vec!["contacts".to_owned()],
        questions: Vec::new(),
    }
}

/// An open vote that ends at `START`.
fn vote() -> OpenVote {
    OpenVote {
        name: Localized::each(|locale| locale.code().to_owned()),
        window: Window {
            opens: START.plus_seconds(-3_600),
            closes: START,
        },
        after: None,
        choices: Choices {
            minimum: 5,
            maximum: None,
        },
        held: Held::Here,
    }
}

/// What each mail has to say, wherever it says it.
fn values(
    letter: &Letter,
    secrets: &SignInSecrets,
    edition: &Edition,
    locale: Locale,
) -> Vec<String> {
    let code = locale.code();
    let time = || i18n::moment::date_time_zone(locale, START.micros(), "Europe/Madrid");
    let id = SubmissionId(Uuid::from_u128(0x0190));
    let mut values = match letter {
        Letter::SignIn { .. } => {
            let link = format!("{BASE}/{code}/sign-in/link?token={}", secrets.link);
            return vec![link, secrets.code.clone(), "award.example.org".to_owned()];
        }
        Letter::VoteConfirmation { .. } => {
            let link = format!("{BASE}/{code}/2026/vote/confirm?token={}", secrets.link);
            vec![link, time()]
        }
        Letter::SecretariatWelcome => {
            return vec![format!("{BASE}/{code}/sign-in?next=/{code}/desk")];
        }
        Letter::SubmissionReceived {
            title, fingerprint, ..
        }
        | Letter::FullSheetReceived {
            title, fingerprint, ..
        } => vec![
            title.clone(),
            fingerprint.clone(),
            time(),
            format!("{BASE}/{code}/submissions/{id}/receipt"),
        ],
        Letter::SubmissionStarted { .. } => vec![
            time(),
            format!("{BASE}/{code}/sign-in?next=/{code}/submissions/{id}"),
        ],
        Letter::MembershipAccepted { title, .. } | Letter::MembershipDeclined { title, .. } => {
            vec![
                title.clone(),
                format!("{BASE}/{code}/sign-in?next=/{code}/submissions/{id}/membership"),
            ]
        }
        Letter::SubmissionWithdrawn { title, .. } => vec![title.clone(), time()],
        Letter::SubmissionEligible { title, .. } => {
            vec![title.clone(), format!("{BASE}/{code}/submissions/{id}")]
        }
        Letter::SubmissionIneligible { title, reason, .. } => {
            vec![
                title.clone(),
                reason.clone(),
                format!("{BASE}/{code}/submissions/{id}"),
            ]
        }
        Letter::LateStart { reason, .. } => vec![
            reason.clone(),
            time(),
            format!("{BASE}/{code}/sign-in?next=/{code}/submissions"),
        ],
        Letter::ExtensionGiven { title, reason, .. }
        | Letter::DeadlineMoved { title, reason, .. } => vec![
            title.clone(),
            reason.clone(),
            time(),
            format!("{BASE}/{code}/sign-in?next=/{code}/submissions/{id}"),
        ],
        Letter::CorrectionAsked { title, message, .. } => vec![
            title.clone(),
            message.clone(),
            time(),
            i18n::Texts::of(locale).text("applicant-contacts-title"),
            format!("{BASE}/{code}/sign-in?next=/{code}/submissions/{id}"),
        ],
        Letter::QuestionAsked { title, .. } => vec![
            title.clone(),
            format!("{BASE}/{code}/sign-in?next=/{code}/submissions/{id}/messages"),
        ],
        Letter::QuestionAnswered { title, .. } => vec![
            title.clone(),
            format!("{BASE}/{code}/sign-in?next=/{code}/office/2026/submissions/{id}/messages"),
        ],
        Letter::DraftReminder { title, .. } | Letter::FullSheetReminder { title, .. } => vec![
            title.clone(),
            "4".to_owned(),
            time(),
            i18n::Texts::of(locale).text("applicant-contacts-title"),
            format!("{BASE}/{code}/sign-in?next=/{code}/submissions/{id}"),
        ],
        Letter::TeamInvitation { title, by } => vec![
            title.clone(),
            by.clone(),
            format!("{BASE}/{code}/sign-in?next=/{code}/submissions"),
        ],
        Letter::JurorInvitation { name } => {
            vec![
                name.clone(),
                format!("{BASE}/{code}/sign-in?next=/{code}/jury/2026"),
            ]
        }
        Letter::BallotsReminder { name, .. } => vec![
            name.clone(),
            "3".to_owned(),
            time(),
            format!("{BASE}/{code}/sign-in?next=/{code}/jury/2026"),
        ],
        Letter::Winner { title, government } => {
            vec![
                title.clone(),
                government.clone(),
                format!("{BASE}/{code}/2026/winners"),
            ]
        }
        Letter::Mention {
            title,
            government,
            mention,
        } => vec![
            title.clone(),
            government.clone(),
            edition
                .mention_kind(mention)
                .unwrap()
                .name
                .get(locale)
                .to_owned(),
            format!("{BASE}/{code}/2026/winners"),
        ],
        Letter::ReleaseNotice {
            proposed_by,
            released_by,
            ..
        } => vec![
            proposed_by.clone(),
            released_by.clone(),
            time(),
            format!("{BASE}/{code}/office/2026/decisions"),
        ],
    };
    values.push(edition.title.get(locale).to_owned());
    values
}

#[test]
fn message_ids_belong_to_mail_and_instance() {
    let settings = |base| MailSettings::new(base, "Palmarès <award@example.org>", None).unwrap();
    let (here, copy) = (settings(BASE), settings("https://staging.example.org"));
    let (one, two) = (MailId(Uuid::from_u128(1)), MailId(Uuid::from_u128(2)));
    let ids: BTreeSet<String> = [(one, &here), (two, &here), (one, &copy)]
        .map(|(id, s)| envelope::message_id(id, s))
        .into();
    assert_eq!(ids.len(), 3);
    assert!(
        ids.iter()
            .all(|id| id.starts_with('<') && id.ends_with("@example.org>"))
    );
    assert_eq!(
        envelope::message_id(one, &here),
        envelope::message_id(one, &here)
    );
}
