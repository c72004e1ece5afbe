//! Which mails are written, and when they may leave.

use backend::{
    mail::{NewMail, outbox, sender::Sender, transport::Transport},
    store::{Stop, Tx},
};
use domain::{
    moment::Moment,
    ports::{Accounts, Refusal},
};

use crate::{
    invitation,
    site::{START, Site},
    winner,
};

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
                Err(Refusal::WrongState.into())
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
        let held = NewMail {
            not_before: later,
            ..invitation(edition, 1)
        };
        site.enqueue(held).await;
        site.clock.set(Moment(later.micros() - 1));
        assert!(site.mails().await.is_empty());
        let now = site.backend.now();
        let claimed = site
            .write(async move |tx: &Tx| Ok(outbox::claim(tx, now).await?))
            .await;
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
        site.set_result(edition, "released", START.plus_seconds(60))
            .await;
        site.enqueue(winner(edition, START.plus_seconds(60))).await;
        site.enqueue(invitation(edition, 1)).await;
        let called = site
            .write(async move |tx: &Tx| Ok(outbox::call_back(tx, edition, START).await?))
            .await;
        assert_eq!(called, 1);
        site.clock.advance_seconds(61);
        let mails = site.mails().await;
        assert_eq!(mails.len(), 1, "only the invitation");
        assert!(!mails[0].body.contains("Water for all"));
        site.clear().await;
    }
}

#[tokio::test]
async fn a_sign_in_mail_that_could_not_leave_before_a_restart_is_void() {
    for site in Site::all().await {
        site.backend
            .ask_to_sign_in(&site.anybody(), "maya@example.org", None)
            .await
            .unwrap();
        let files = Transport::files(site.mail_folder());
        let restarted = Sender::new(site.restarted(), files);
        assert_eq!(restarted.send_due().await.unwrap(), 0);
        assert!(site.rows().await[0].given_up.is_some());
        // One that came too late is void as well.
        site.backend
            .ask_to_sign_in(&site.anybody(), "noor@example.org", None)
            .await
            .unwrap();
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
            site.backend
                .ask_to_sign_in(&site.anybody(), "maya@example.org", None)
                .await
                .unwrap();
        }
        let kinds: Vec<String> = site.rows().await.into_iter().map(|row| row.kind).collect();
        assert_eq!(kinds, ["juror-invitation", "sign-in", "sign-in"]);
        site.clear().await;
    }
}
