//! Markup in every field of every page.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn i12_i13_peer_13_markup_in_every_field_of_every_page_stays_text() {
    let writing = Writing::new().await;
    let site = &writing.site;
    let secretary = site.secretaries().await.0.email;
    let own = format!("/en/submissions/{}", writing.id);
    let mut pages = vec![
        "/en/sign-in".to_owned(),
        "/en/sign-in/code".to_owned(),
        "/en/set-up".to_owned(),
        "/en/account".to_owned(),
        "/en/account/erase".to_owned(),
    ];
    pages.push(format!("{own}/sections/contacts"));
    for section in &site.edition().await.sections {
        pages.push(format!("{own}/sections/{}", section.code));
    }
    pages.push(format!("{own}/translations"));
    pages.push(format!("{own}/membership"));
    let mut filled = fill_all(writing.owner.clone(), &pages).await;
    for page in [
        own.clone(),
        format!("{own}/review"),
        "/en/submissions".to_owned(),
    ] {
        no_foreign_script(&writing.owner.clone().get(&page).await);
    }
    let office = format!("/en/office/{YEAR}");
    let read = format!("{office}/submissions/{}", writing.id);
    let mut visitor = site.person(&secretary).await;
    for page in [
        read,
        format!("{office}/submissions"),
        format!("{office}/log"),
        format!("{office}/mails"),
    ] {
        no_foreign_script(&visitor.get(&page).await);
    }

    let judging = Judging::new().await;
    let (site, id) = (&judging.site, judging.id);
    let desk = vec![judging.path(), format!("{}/conflict", judging.path())];
    filled += fill_all(judging.juror.clone(), &desk).await;
    let office_pages = vec![
        format!(
            "{office}/submissions?text={}",
            "%3Cscript%3Ealert(1)%3C/script%3E"
        ),
        format!("{office}/submissions/{id}"),
        format!("{office}/submissions/{id}/translations"),
        format!("{office}/submissions/{id}/messages"),
        format!("{office}/rounds/jury1/jury"),
        format!("{office}/rounds/jury1/standings"),
        format!("{office}/timetable"),
    ];
    filled += fill_all(site.person(&secretary).await, &office_pages).await;
    site.go_to(Time::Between).await;
    site.shortlist().await;
    site.second_round().await;
    site.go_to(Time::Deliberation).await;
    filled += fill_all(
        site.person(&secretary).await,
        &[format!("{office}/decisions")],
    )
    .await;
    for page in &office_pages {
        no_foreign_script(&site.person(&secretary).await.get(page).await);
    }
    println!("{filled} fields were filled with markup");
    assert!(filled > 45, "{filled} fields");
}

/// Sends every form of these pages with markup in every text field; how many fields.
async fn fill_all(mut visitor: Visitor, pages: &[String]) -> usize {
    let mut filled = 0;
    for page in pages {
        let shown = visitor.get(page).await;
        assert_eq!(shown.status, 200, "{page}");
        no_foreign_script(&shown);
        for (action, fields, texts) in shown.forms() {
            if texts.is_empty() || action.ends_with("/sign-out") {
                continue;
            }
            filled += texts.len();
            let mut sent: Vec<(&str, &str)> = fields
                .iter()
                .filter(|(name, _)| !texts.contains(name))
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            sent.extend(texts.iter().map(|name| (name.as_str(), PAYLOAD)));
            let answer = visitor.clone().post(&action, &sent).await;
            assert!(
                matches!(answer.status, 303 | 404 | 409 | 410 | 422),
                "{action}: {}",
                answer.status
            );
            no_foreign_script(&answer);
            let after = if answer.status == 303 {
                visitor.get(page).await
            } else {
                answer
            };
            no_foreign_script(&after);
            if after.status == 422 {
                for name in &texts {
                    assert_eq!(
                        field_value(&after, name),
                        PAYLOAD,
                        "{action}: {name} is lost"
                    );
                }
            }
        }
    }
    filled
}
