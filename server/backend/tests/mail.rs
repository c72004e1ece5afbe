//! The outbox and the sender, with files and with a real conversation over SMTP.

mod site;
mod smtp_server;

use std::{collections::BTreeSet, time::Duration};

use backend::{
    mail::{
        Letter, MailSettings, NewMail,
        message::{self, Text},
        outbox::{self, LEASE_SECONDS},
        sender::Sender,
        transport::Transport,
    },
    secrets::SignInKey,
    store::{Stop, Tx, entities::mail, entities::result},
};
use domain::{
    id::{EditionId, MailId, SubmissionId},
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
    ports::Accounts,
};
use sea_orm::{
    ActiveValue::Set, EntityTrait, QueryOrder, prelude::Uuid, sea_query::Expr,
};
use site::{BASE, Mail, START, Site, sample};
use smtp_server::{Answer, SmtpServer};
use tokio::{sync::oneshot, time::timeout};

impl Site {
    /// Writes a mail of the edition of 2026, or of none.
    async fn enqueue(&self, mail: NewMail) -> Option<MailId> {
        let (outbox, now) = (self.backend.outbox(), self.backend.now());
        self.write(async move |tx: &Tx| Ok(outbox.enqueue(tx, now, mail).await?)).await
    }

    async fn rows(&self) -> Vec<mail::Model> {
        mail::Entity::find().order_by_asc(mail::Column::Id).all(self.store.read()).await.unwrap()
    }

    fn smtp(&self, server: &SmtpServer) -> Sender {
        Sender::new(self.backend.clone(), Transport::smtp(&server.url()).unwrap())
    }

    async fn set_result(&self, edition: EditionId, state: &str, visible_from: Moment) {
        self.write(async move |tx: &Tx| {
            result::Entity::delete_by_id(edition.0).exec(tx).await?;
            Ok(())
        })
        .await;
        let released = state == "released" || state == "retracted";
        let people = [1_u128, 2].map(|number| Uuid::from_u128(0xA0 + number));
        for (person, email) in people.iter().zip(["p@example.org", "r@example.org"]) {
            let row = backend::store::entities::account::ActiveModel {
                id: Set(*person),
                email: Set(email.to_owned()),
                name: Set(String::new()),
                locale: Set("en".to_owned()),
                created: Set(0),
            };
            self.write(async move |tx: &Tx| {
                let once = sea_orm::sea_query::OnConflict::new().do_nothing().to_owned();
                backend::store::entities::account::Entity::insert(row)
                    .on_conflict(once)
                    .exec_without_returning(tx)
                    .await?;
                Ok(())
            })
            .await;
        }
        self.insert(result::ActiveModel {
            edition: Set(edition.0),
            state: Set(state.to_owned()),
            revision: Set(1),
            decisions: Set("[]".to_owned()),
            frozen: Set(Some("{}".to_owned())),
            visible_from: Set(Some(visible_from.micros())),
            proposed_by: Set(Some(people[0])),
            released_by: Set(released.then_some(people[1])),
        })
        .await;
    }
}

fn invitation(edition: EditionId, number: u32) -> NewMail {
    NewMail {
        edition: Some(edition),
        slot: format!("slot {number}"),
        recipient: EmailAddress::parse(&format!("juror{number}@example.org")).unwrap(),
        locale: Locale::Fr,
        letter: Letter::JurorInvitation { name: format!("Juror {number}") },
        not_before: START,
    }
}

fn winner(edition: EditionId, not_before: Moment) -> NewMail {
    let letter = Letter::Winner { title: "Water for all".to_owned(), government: "Ríoseco".to_owned() };
    NewMail { letter, not_before, ..invitation(edition, 0) }
}

#[tokio::test]
async fn c10_the_same_mail_is_written_once() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let first = site.enqueue(invitation(edition, 1)).await;
        assert!(first.is_some());
        assert_eq!(site.enqueue(invitation(edition, 1)).await, None);
        let (one, other) = tokio::join!(
            site.enqueue(invitation(edition, 2)),
            site.enqueue(invitation(edition, 2))
        );
        assert!(one.is_some() != other.is_some());
        assert_eq!(site.rows().await.len(), 2);
        site.clear().await;
    }
}

#[tokio::test]
async fn a_mail_exists_only_with_its_cause() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let outbox = site.backend.outbox();
        let refused: Result<(), Stop> = site
            .store
            .write(async move |tx: &Tx| {
                outbox.enqueue(tx, START, invitation(edition, 1)).await?;
                Err(domain::ports::Refusal::WrongState.into())
            })
            .await;
        assert!(refused.is_err());
        assert!(site.mails().await.is_empty());
        site.clear().await;
    }
}

#[tokio::test]
async fn e11_a_held_mail_does_not_leave_early() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let later = START.plus_seconds(3_600);
        let held = NewMail { not_before: later, ..invitation(edition, 1) };
        site.enqueue(held).await;
        site.clock.set(Moment(later.micros() - 1));
        assert!(site.mails().await.is_empty());
        let now = site.backend.now();
        let claimed = site.write(async move |tx: &Tx| Ok(outbox::claim(tx, now).await?)).await;
        assert_eq!(claimed, None);
        site.clock.set(later);
        assert_eq!(site.mails().await.len(), 1);
        site.clear().await;
    }
}

#[tokio::test]
async fn e11_a_letter_that_tells_a_result_waits_for_the_release_itself() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let instant = START.plus_seconds(86_400);
        site.set_result(edition, "released", instant).await;
        // A row that would let it go at once changes nothing.
        site.enqueue(winner(edition, START)).await;
        assert!(site.mails().await.is_empty());
        assert_eq!(site.rows().await[0].given_up, None);
        site.clock.set(instant);
        let mails = site.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].body.contains("Water for all"), "{mails:?}");
        site.clear().await;
    }
}

#[tokio::test]
async fn e17_letters_about_a_retracted_result_never_leave() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        site.set_result(edition, "retracted", START).await;
        site.enqueue(winner(edition, START)).await;
        assert!(site.mails().await.is_empty());
        assert!(site.rows().await[0].given_up.is_some());
        site.clear().await;
    }
}

#[tokio::test]
async fn e17_letters_can_be_called_back_before_they_leave() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        site.set_result(edition, "released", START.plus_seconds(60)).await;
        site.enqueue(winner(edition, START.plus_seconds(60))).await;
        site.enqueue(invitation(edition, 1)).await;
        let called =
            site.write(async move |tx: &Tx| Ok(outbox::call_back(tx, edition, START).await?)).await;
        assert_eq!(called, 1);
        site.clock.advance_seconds(61);
        let mails = site.mails().await;
        assert_eq!(mails.len(), 1, "only the invitation");
        assert!(!mails[0].body.contains("Water for all"));
        site.clear().await;
    }
}

#[tokio::test]
async fn f16_a_mail_goes_over_smtp_and_is_sent_only_after_the_250() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let server = SmtpServer::start(&[]).await;
        site.enqueue(invitation(edition, 1)).await;
        assert_eq!(site.smtp(&server).send_due().await.unwrap(), 1);
        let row = site.rows().await.remove(0);
        assert_eq!((row.sent, row.tries, row.failure), (Some(START.micros()), 1, None));
        let received = server.received();
        assert_eq!(received.len(), 1);
        let mail = Mail::read(&received[0]);
        assert_eq!(mail.header("To"), "juror1@example.org");
        assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
        assert_eq!(mail.header("Content-Type"), "text/plain; charset=utf-8");
        assert!(mail.body.contains("Bonjour Juror 1,"), "{mail:?}");
        assert_eq!(mail.link(), format!("{BASE}/fr/sign-in?next=/fr/jury/2026"));
        site.clear().await;
    }
}

#[tokio::test]
async fn f16_a_server_that_says_later_is_asked_again_after_a_pause() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let server = SmtpServer::start(&[Answer::Later, Answer::WrongPassword]).await;
        site.enqueue(invitation(edition, 1)).await;
        let sender = site.smtp(&server);
        for (try_number, said) in [(1, "come back later"), (2, "who are you")] {
            assert_eq!(sender.send_due().await.unwrap(), 0);
            let row = site.rows().await.remove(0);
            assert_eq!((row.sent, row.given_up, row.tries), (None, None, try_number));
            assert!(row.failure.as_ref().unwrap().contains(said), "{row:?}");
            assert!(row.lease > site.backend.now().micros());
            site.clock.set(Moment(row.lease));
        }
        assert_eq!(sender.send_due().await.unwrap(), 1);
        let row = site.rows().await.remove(0);
        assert_eq!((row.sent.is_some(), row.failure, row.tries), (true, None, 3));
        assert_eq!(server.received().len(), 1);
        site.clear().await;
    }
}

#[tokio::test]
async fn f16_a_mailbox_that_does_not_exist_is_given_up_at_once() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let server = SmtpServer::start(&[Answer::Never]).await;
        site.enqueue(invitation(edition, 1)).await;
        site.enqueue(invitation(edition, 2)).await;
        assert_eq!(site.smtp(&server).send_due().await.unwrap(), 1, "the other one goes");
        let rows = site.rows().await;
        let given_up: Vec<_> = rows.iter().filter(|row| row.given_up.is_some()).collect();
        assert_eq!(given_up.len(), 1);
        assert!(given_up[0].failure.as_ref().unwrap().contains("no such mailbox"));
        site.clock.advance_seconds(86_400);
        assert_eq!(site.smtp(&server).send_due().await.unwrap(), 0);
        site.clear().await;
    }
}

#[tokio::test]
async fn f16_a_server_that_hangs_up_before_its_250_gets_the_same_mail_again() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let server = SmtpServer::start(&[Answer::HangsUp]).await;
        site.enqueue(invitation(edition, 1)).await;
        let sender = site.smtp(&server);
        assert_eq!(sender.send_due().await.unwrap(), 0);
        site.clock.set(Moment(site.rows().await[0].lease));
        assert_eq!(sender.send_due().await.unwrap(), 1);
        let ids: BTreeSet<String> = message_ids(&server);
        assert_eq!((server.received().len(), ids.len()), (2, 1));
        site.clear().await;
    }
}

#[tokio::test]
async fn f16_a_server_that_is_down_loses_nothing() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let nobody = Transport::smtp("smtp://127.0.0.1:1").unwrap();
        let sender = Sender::new(site.backend.clone(), nobody);
        site.enqueue(invitation(edition, 1)).await;
        assert_eq!(sender.send_due().await.unwrap(), 0);
        let row = site.rows().await.remove(0);
        assert_eq!((row.sent, row.given_up), (None, None));
        let server = SmtpServer::start(&[]).await;
        site.clock.advance_seconds(2 * 3_600);
        assert_eq!(site.smtp(&server).send_due().await.unwrap(), 1);
        site.clear().await;
    }
}

#[tokio::test]
async fn f17_a_sender_killed_between_250_and_the_mark_sends_one_duplicate_with_the_same_message_id() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let server = SmtpServer::start(&[]).await;
        site.enqueue(invitation(edition, 1)).await;
        assert_eq!(site.smtp(&server).send_due().await.unwrap(), 1);
        // What the row looks like when the process ends before the mark.
        site.write(async move |tx: &Tx| {
            mail::Entity::update_many()
                .col_expr(mail::Column::Sent, Expr::value(Option::<i64>::None))
                .exec(tx)
                .await?;
            Ok(())
        })
        .await;
        // A process that starts anew leaves the mail to its claimer until the lease is over.
        let restarted = Sender::new(site.restarted(), Transport::smtp(&server.url()).unwrap());
        assert_eq!(restarted.send_due().await.unwrap(), 0);
        site.clock.advance_seconds(LEASE_SECONDS);
        assert_eq!(restarted.send_due().await.unwrap(), 1);
        assert_eq!(restarted.send_due().await.unwrap(), 0);
        assert_eq!((server.received().len(), message_ids(&server).len()), (2, 1));
        site.clear().await;
    }
}

#[tokio::test]
async fn f17_of_several_senders_one_gets_each_mail() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let server = SmtpServer::start(&[]).await;
        for number in 0..12 {
            site.enqueue(invitation(edition, number)).await;
        }
        let senders = [site.smtp(&server), site.smtp(&server), site.smtp(&server)];
        let [one, two, three] = &senders;
        let (one, two, three) = tokio::join!(one.send_due(), two.send_due(), three.send_due());
        assert_eq!(one.unwrap() + two.unwrap() + three.unwrap(), 12);
        assert_eq!((server.received().len(), message_ids(&server).len()), (12, 12));
        site.clear().await;
    }
}

#[tokio::test]
async fn f18_sign_in_mails_go_before_all_others() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let server = SmtpServer::start(&[]).await;
        for number in 0..3 {
            site.enqueue(invitation(edition, number)).await;
        }
        site.clock.advance_seconds(1);
        site.backend.ask_to_sign_in(&site.anybody(), "maya@example.org", None).await.unwrap();
        site.smtp(&server).send_due().await.unwrap();
        let received = server.received();
        assert_eq!(Mail::read(&received[0]).header("To"), "maya@example.org");
        assert_eq!(received.len(), 4);
        site.clear().await;
    }
}

#[tokio::test]
async fn f18_the_loop_keeps_the_pace_of_the_mail_server() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let server = SmtpServer::start(&[]).await;
        for number in 0..3 {
            site.enqueue(invitation(edition, number)).await;
        }
        // 300 a minute: one in 200 ms.
        let began = std::time::Instant::now();
        let (stop, stopped) = oneshot::channel::<()>();
        let loop_ = tokio::spawn(site.smtp(&server).run(async move { drop(stopped.await) }));
        let all = async {
            while server.received().len() < 3 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(Duration::from_secs(10), all).await.unwrap();
        assert!(began.elapsed() >= Duration::from_millis(400), "{:?}", began.elapsed());
        drop(stop);
        timeout(Duration::from_secs(5), loop_).await.unwrap().unwrap();
        site.clear().await;
    }
}

#[tokio::test]
async fn the_loop_wakes_for_a_new_mail_and_stops_when_told() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let (stop, stopped) = oneshot::channel::<()>();
        let loop_ = tokio::spawn(site.sender().run(async move { drop(stopped.await) }));
        tokio::time::sleep(Duration::from_millis(100)).await;
        site.enqueue(invitation(edition, 1)).await;
        let began = std::time::Instant::now();
        let sent = async {
            while site.rows().await[0].sent.is_none() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(Duration::from_secs(5), sent).await.unwrap();
        assert!(began.elapsed() < Duration::from_millis(900), "{:?}", began.elapsed());
        drop(stop);
        timeout(Duration::from_secs(5), loop_).await.unwrap().unwrap();
        site.enqueue(invitation(edition, 2)).await;
        tokio::time::sleep(Duration::from_millis(200)).await;
        let left = site.rows().await.iter().filter(|row| row.sent.is_none()).count();
        assert_eq!(left, 1);
        site.clear().await;
    }
}

#[tokio::test]
async fn a_sign_in_mail_that_could_not_leave_before_a_restart_is_void() {
    for site in Site::all().await {
        site.backend.ask_to_sign_in(&site.anybody(), "maya@example.org", None).await.unwrap();
        let files = Transport::files(site.mail_folder());
        let restarted = Sender::new(site.restarted(), files);
        assert_eq!(restarted.send_due().await.unwrap(), 0);
        assert!(site.rows().await[0].given_up.is_some());
        // One that came too late is void as well.
        site.backend.ask_to_sign_in(&site.anybody(), "noor@example.org", None).await.unwrap();
        site.clock.advance_seconds(601);
        assert!(site.mails().await.is_empty());
        site.clear().await;
    }
}

#[tokio::test]
async fn p04_sign_in_mails_are_forgotten_after_a_week() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        site.enqueue(invitation(edition, 1)).await;
        for day in 0..3 {
            site.clock.set(START.plus_seconds(day * 5 * 86_400));
            site.backend.ask_to_sign_in(&site.anybody(), "maya@example.org", None).await.unwrap();
        }
        let kinds: Vec<String> = site.rows().await.into_iter().map(|row| row.kind).collect();
        assert_eq!(kinds, ["juror-invitation", "sign-in", "sign-in"]);
        site.clear().await;
    }
}

#[test]
fn every_letter_has_its_words_in_every_language() {
    let edition = sample(2026);
    let secrets = SignInKey::generate().secrets(Uuid::from_u128(1));
    let mut bodies = BTreeSet::new();
    for locale in Locale::ALL {
        let mut subjects = BTreeSet::new();
        for letter in letters() {
            let written = |secrets| message::text(&letter, locale, BASE, Some(&edition), secrets);
            let Text { subject, body } = written(Some(&secrets)).unwrap();
            let whole = format!("{subject}\n{body}");
            assert!(!whole.contains('⟦') && !whole.contains("{ $"), "{locale:?} {whole}");
            assert!(!subject.contains('\n') && !subject.is_empty());
            assert!(subjects.insert(subject.clone()), "twice in {locale:?}: {subject}");
            assert!(bodies.insert(body.clone()), "twice: {body}");
            for value in values(&letter, &secrets, &edition, locale) {
                assert!(whole.contains(&value), "{value} is missing in {locale:?}:\n{whole}");
            }
            let hidden = written(None).unwrap();
            let shown = format!("{hidden:?}");
            assert!(!shown.contains(&secrets.code) && !shown.contains(&secrets.link));
        }
    }
}

#[test]
fn e15_the_notice_of_a_release_names_no_practice() {
    let notice = letters().into_iter().find(|letter| letter.kind() == "release-notice").unwrap();
    let text = message::text(&notice, Locale::En, BASE, Some(&sample(2026)), None).unwrap();
    assert!(!format!("{text:?}").contains("Water for all"));
}

#[test]
fn i_a_title_cannot_add_a_header() {
    let letter = Letter::SubmissionEligible {
        submission: SubmissionId(Uuid::from_u128(9)),
        title: "A\r\nBcc: everybody@example.org\r\n\r\nB".to_owned(),
    };
    let text = message::text(&letter, Locale::En, BASE, Some(&sample(2026)), None).unwrap();
    let settings = MailSettings::new(BASE, "Palmarès <award@example.org>", None).unwrap();
    let id = MailId(Uuid::from_u128(1));
    let mail = message::envelope(id, "a@example.org", Locale::En, text, &settings).unwrap();
    let raw = String::from_utf8(mail.formatted()).unwrap();
    assert!(!Mail::read(&raw).head.lines().any(|line| line.starts_with("Bcc")), "{raw}");
}

fn letters() -> Vec<Letter> {
    let submission = SubmissionId(Uuid::from_u128(0x0190));
    let title = || "Water for all".to_owned();
    let government = || "Ríoseco".to_owned();
    vec![
        Letter::SignIn { request: Uuid::from_u128(1) },
        Letter::SecretariatWelcome,
        Letter::SubmissionReceived {
            submission,
            title: title(),
            submitted: START,
            fingerprint: "0123abcd".to_owned(),
        },
        Letter::SubmissionWithdrawn { title: title(), at: START },
        Letter::SubmissionEligible { submission, title: title() },
        Letter::SubmissionIneligible {
            submission,
            title: title(),
            reason: "The practice ended in 2012.".to_owned(),
        },
        Letter::JurorInvitation { name: "Maya Osei".to_owned() },
        Letter::BallotsReminder { name: "Maya Osei".to_owned(), open: 3, closes: START },
        Letter::Winner { title: title(), government: government() },
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

/// What each mail has to say, wherever it says it.
fn values(
    letter: &Letter,
    secrets: &backend::secrets::SignInSecrets,
    edition: &domain::edition::Edition,
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
        Letter::SecretariatWelcome => return vec![format!("{BASE}/{code}/sign-in?next=/{code}/desk")],
        Letter::SubmissionReceived { title, fingerprint, .. } => vec![
            title.clone(),
            fingerprint.clone(),
            time(),
            format!("{BASE}/{code}/submissions/{id}/receipt"),
        ],
        Letter::SubmissionWithdrawn { title, .. } => vec![title.clone(), time()],
        Letter::SubmissionEligible { title, .. } => {
            vec![title.clone(), format!("{BASE}/{code}/submissions/{id}")]
        }
        Letter::SubmissionIneligible { title, reason, .. } => {
            vec![title.clone(), reason.clone(), format!("{BASE}/{code}/submissions/{id}")]
        }
        Letter::JurorInvitation { name } => {
            vec![name.clone(), format!("{BASE}/{code}/sign-in?next=/{code}/jury/2026")]
        }
        Letter::BallotsReminder { name, .. } => vec![
            name.clone(),
            "3".to_owned(),
            time(),
            format!("{BASE}/{code}/sign-in?next=/{code}/jury/2026"),
        ],
        Letter::Winner { title, government } => {
            vec![title.clone(), government.clone(), format!("{BASE}/{code}/2026/winners")]
        }
        Letter::Mention { title, government, mention } => vec![
            title.clone(),
            government.clone(),
            edition.mention_kind(mention).unwrap().name.get(locale).to_owned(),
            format!("{BASE}/{code}/2026/winners"),
        ],
        Letter::ReleaseNotice { proposed_by, released_by, .. } => vec![
            proposed_by.clone(),
            released_by.clone(),
            time(),
            format!("{BASE}/{code}/office/2026/decisions"),
        ],
    };
    values.push(edition.title.get(locale).to_owned());
    values
}

fn message_ids(server: &SmtpServer) -> BTreeSet<String> {
    let received = server.received();
    received.iter().map(|raw| Mail::read(raw).header("Message-ID").to_owned()).collect()
}

#[test]
fn message_ids_belong_to_mail_and_instance() {
    let settings = |base| MailSettings::new(base, "Palmarès <award@example.org>", None).unwrap();
    let (here, copy) = (settings(BASE), settings("https://staging.example.org"));
    let (one, two) = (MailId(Uuid::from_u128(1)), MailId(Uuid::from_u128(2)));
    let ids: BTreeSet<String> =
        [(one, &here), (two, &here), (one, &copy)].map(|(id, s)| message::message_id(id, s)).into();
    assert_eq!(ids.len(), 3);
    assert!(ids.iter().all(|id| id.starts_with('<') && id.ends_with("@example.org>")));
    assert_eq!(message::message_id(one, &here), message::message_id(one, &here));
}
