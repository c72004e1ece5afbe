//! Handing mails over: what a mail server may answer, and what may be killed when.

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use backend::{
    mail::{outbox::LEASE_SECONDS, sender::Sender, transport::Transport},
    store::{Tx, entities::mail},
};
use domain::{moment::Moment, ports::Accounts};
use sea_orm::{EntityTrait, sea_query::Expr};
use tokio::{sync::oneshot, time::timeout};

use crate::{
    invitation,
    site::{BASE, Mail, START, Site},
    smtp_server::{Answer, SmtpServer},
};

impl Site {
    fn smtp(&self, server: &SmtpServer) -> Sender {
        Sender::new(
            self.backend.clone(),
            Transport::smtp(&server.url()).unwrap(),
        )
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
        assert_eq!(
            (row.sent, row.tries, row.failure),
            (Some(START.micros()), 1, None)
        );
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
            assert_eq!(
                (row.sent, row.given_up, row.tries),
                (None, None, try_number)
            );
            assert!(row.failure.as_ref().unwrap().contains(said), "{row:?}");
            assert!(row.lease > site.backend.now().micros());
            site.clock.set(Moment(row.lease));
        }
        assert_eq!(sender.send_due().await.unwrap(), 1);
        let row = site.rows().await.remove(0);
        assert_eq!(
            (row.sent.is_some(), row.failure, row.tries),
            (true, None, 3)
        );
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
        assert_eq!(
            site.smtp(&server).send_due().await.unwrap(),
            1,
            "the other one goes"
        );
        let rows = site.rows().await;
        let given_up: Vec<_> = rows.iter().filter(|row| row.given_up.is_some()).collect();
        assert_eq!(given_up.len(), 1);
        assert!(
            given_up[0]
                .failure
                .as_ref()
                .unwrap()
                .contains("no such mailbox")
        );
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
async fn f17_a_sender_killed_between_250_and_the_mark_sends_one_duplicate_with_the_same_message_id()
{
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
        assert_eq!(
            (server.received().len(), message_ids(&server).len()),
            (2, 1)
        );
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
        assert_eq!(
            (server.received().len(), message_ids(&server).len()),
            (12, 12)
        );
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
        site.backend
            .ask_to_sign_in(&site.anybody(), "maya@example.org", None)
            .await
            .unwrap();
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
        let began = Instant::now();
        let (stop, stopped) = oneshot::channel::<()>();
        let loop_ = tokio::spawn(site.smtp(&server).run(async move { drop(stopped.await) }));
        let all = async {
            while server.received().len() < 3 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(Duration::from_secs(10), all).await.unwrap();
        assert!(
            began.elapsed() >= Duration::from_millis(400),
            "{:?}",
            began.elapsed()
        );
        drop(stop);
        timeout(Duration::from_secs(5), loop_)
            .await
            .unwrap()
            .unwrap();
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
        // By itself the loop looks once a second, so ten mails that do not wake it take ten seconds.
        let sent = async {
            for number in 1..=10 {
                site.enqueue(invitation(edition, number)).await;
                while site.rows().await.iter().any(|row| row.sent.is_none()) {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            }
        };
        timeout(Duration::from_secs(5), sent).await.unwrap();
        drop(stop);
        timeout(Duration::from_secs(5), loop_)
            .await
            .unwrap()
            .unwrap();
        site.enqueue(invitation(edition, 11)).await;
        tokio::time::sleep(Duration::from_millis(200)).await;
        let left = site
            .rows()
            .await
            .iter()
            .filter(|row| row.sent.is_none())
            .count();
        assert_eq!(left, 1);
        site.clear().await;
    }
}

fn message_ids(server: &SmtpServer) -> BTreeSet<String> {
    let received = server.received();
    received
        .iter()
        .map(|raw| Mail::read(raw).header("Message-ID").to_owned())
        .collect()
}
