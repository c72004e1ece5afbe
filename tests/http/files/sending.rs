//! Files that come with the form.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_comes_with_the_form_and_what_is_said_of_it_is_kept() {
    let mut sender = Sender::new().await;
    let sent = picture(900, 600, ImageFormat::Jpeg);
    let revision = sender.revision().await;
    let answer = sender
        .form(&[
            Part::Field("revision", &revision),
            Part::Field("then", "stay"),
            Part::Field("summary", "Beside it a text."),
            Part::File("file.new.pictures", "C:\\Fotos\\Plaça major.JPG", &sent),
            Part::File("file.new.documents", "", b""),
        ])
        .await;
    let problems = answer.texts(".field-problem");
    assert_eq!(answer.status, 303, "{problems:?}");
    let [file] = sender.files().await[..] else {
        panic!("one file")
    };
    let page = sender.page();
    let shown = sender.owner.get(&page).await;
    assert_eq!(shown.texts("textarea[name=summary]"), ["Beside it a text."]);
    assert_eq!(shown.texts(".file-link"), ["Plaça major.JPG"]);

    let got = sender.owner.get(&format!("/files/{file}")).await;
    assert_eq!(got.status, 200);
    assert_eq!(got.header("content-type"), "image/jpeg");
    assert!(
        got.header("content-disposition")
            .starts_with("attachment; ")
    );
    assert_eq!(
        got.header("content-security-policy"),
        "default-src 'none'; sandbox"
    );
    let drawn = image::load_from_memory(&got.bytes).expect("a picture");
    assert_eq!((drawn.width(), drawn.height()), (900, 600));
    let small = sender.owner.get(&format!("/files/{file}/small")).await;
    let drawn = image::load_from_memory(&small.bytes).expect("a small picture");
    assert_eq!((drawn.width(), drawn.height()), (640, 427));

    // Described, it lacks nothing; taken out, it is gone from the answer.
    let (alt, consent) = (
        format!("file.alt.pictures.{file}"),
        format!("file.consent.pictures.{file}"),
    );
    let checked = sender.owner.get(&format!("{page}?check")).await;
    assert!(told(&checked, "pictures"), "a picture says what it shows");
    let fields = [(alt.as_str(), "People at a long table"), (&consent, "yes")];
    let described = sender.owner.submit(&shown, &page, &fields).await;
    assert!(!told(&described, "pictures"));
    assert_eq!(described.value(&alt), "People at a long table");
    let remove = format!("file.remove.pictures.{file}");
    sender
        .owner
        .submit(&described, &page, &[(remove.as_str(), "yes")])
        .await;
    assert_eq!(sender.files().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_names_no_file_takes_none_out() {
    let mut sender = Sender::new().await;
    let page = sender.page();
    let before = sender.owner.get(&page).await;
    let mut colleague = sender.owner.clone();
    sender
        .send("pictures", "one.png", &picture(40, 40, ImageFormat::Png))
        .await;
    // In another tab, opened before, somebody saves a text: a newer revision is there, and told.
    let fields = [("summary", "Typed meanwhile.")];
    let stale = colleague.submit(&before, &page, &fields).await;
    assert_eq!(stale.status, 409);
    assert_eq!(sender.files().await.len(), 1);
    let now = colleague.get(&page).await;
    let marker = now.texts(".file-link");
    assert_eq!(marker, ["one.png"]);
    colleague
        .post(
            &page,
            &[
                ("revision", &now.value("revision")),
                ("summary", "Again."),
                ("then", "stay"),
            ],
        )
        .await;
    assert_eq!(sender.files().await.len(), 1, "it was not named");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_taken_is_told_and_everything_typed_is_saved() {
    let mut sender = Sender::new().await;
    let revision = sender.revision().await;
    let refused = sender
        .form(&[
            Part::Field("revision", &revision),
            Part::Field("then", "stay"),
            Part::Field("summary", "A long evening’s work."),
            Part::File("file.new.pictures", "drawing.svg", b"<svg/>"),
        ])
        .await;
    assert_eq!(refused.status, 422);
    assert!(told(&refused, "pictures"));
    let texts = refused.texts("textarea[name=summary]");
    assert_eq!(texts, ["A long evening’s work."]);
    let page = sender.page();
    let again = sender.owner.get(&page).await;
    assert_eq!(again.texts("textarea[name=summary]"), texts);
    assert_eq!(sender.files().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_so_many_files_and_only_so_large_ones() {
    let mut sender = Sender::new().await;
    for number in 0..5 {
        let answer = sender
            .send("documents", &format!("{number}.pdf"), &pdf())
            .await;
        assert_eq!(answer.status, 303);
    }
    let sixth = sender.send("documents", "6.pdf", &pdf()).await;
    assert_eq!(sixth.status, 422);
    assert_eq!(sender.files().await.len(), 5);
    // 26 MiB of a picture, where 25 are taken.
    let mut large = picture(10, 10, ImageFormat::Jpeg);
    large.resize(26 << 20, 0);
    let refused = sender.send("pictures", "large.jpg", &large).await;
    assert_eq!(refused.status, 422);
    assert!(told(&refused, "pictures"));
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_with_files_go_to_sections_alone() {
    let mut sender = Sender::new().await;
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let headers = [("content-type", kind.as_str())];
    let path = format!("/en/submissions/{}/review", sender.id);
    let body = multipart(&[Part::Field("a", "b")]);
    let answer = sender.owner.send_bytes("POST", &path, &headers, body).await;
    assert_eq!(answer.status, 415);
    let body = multipart(&[Part::Field("revision", "0")]);
    let cut = body[..body.len() - 20].to_vec();
    let page = sender.page();
    let answer = sender.owner.send_bytes("POST", &page, &headers, cut).await;
    assert_eq!(answer.status, 400);
}

pub(super) fn told(page: &Answer, question: &str) -> bool {
    let at = format!("#f-{question}-problem");
    !page.texts(&at).is_empty()
}
