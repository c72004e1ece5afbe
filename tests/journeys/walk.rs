//! From the marks to the winners' page, by the forms that stand in the pages.

use domain::{
    edition::Phase, moment::Moment, person::role::Role, ports::JuryRoom, result::FrozenResult,
};
use testkit::{TestSite, Visitor};

fn round(code: &str) -> Phase {
    Phase::Round {
        round: code.to_owned(),
    }
}

/// Marks every criterion of every entry of one juror's list and hands in.
async fn judge_all(juror: &mut Visitor, strictness: usize) -> usize {
    let list = juror.get("/en/jury/2026").await;
    assert_eq!(list.status, 200);
    let entries = list.links(".entries .entry:not(.is-done) .entry-title a");
    for (place, entry) in entries.iter().enumerate() {
        let page = juror.get(entry).await;
        assert_eq!(page.status, 200, "{entry}");
        let fields = page.html();
        let names = scraper::Selector::parse("input[type=radio]").unwrap();
        let mut criteria: Vec<String> = fields
            .select(&names)
            .filter_map(|field| field.value().attr("name").map(str::to_owned))
            .collect();
        criteria.dedup();
        let id = entry.rsplit('/').next().unwrap_or_default();
        let spread = usize::from(id.as_bytes().last().copied().unwrap_or_default());
        let marks: Vec<String> = criteria
            .iter()
            .enumerate()
            .map(|(number, _)| (4 + (spread + number + strictness + place % 2) % 6).to_string())
            .collect();
        let mut form: Vec<(&str, &str)> = criteria
            .iter()
            .zip(&marks)
            .map(|(name, mark)| (name.as_str(), mark.as_str()))
            .collect();
        form.push(("comment", "Clear, honest and useful to others."));
        let action = format!("{entry}/hand-in");
        let answer = juror.submit(&page, &action, &form).await;
        assert_eq!(answer.status, 200, "{action}: {}", answer.text);
        assert!(answer.path.contains("handed-in"), "{}", answer.path);
    }
    entries.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn e01_e09_an_edition_runs_from_the_marks_to_the_winners_page() {
    let site = TestSite::new().await;
    site.play(&round("jury1")).await;
    let jurors = site.people_with(Some(Role::Juror)).await;
    assert!(jurors.len() >= 12);
    let mut handed_in = 0;
    for (number, person) in jurors.iter().enumerate() {
        let mut juror = site.person(&person.email).await;
        handed_in += judge_all(&mut juror, number).await;
    }
    assert!(handed_in > 20, "{handed_in}");

    let secretaries = site.people_with(Some(Role::Secretariat)).await;
    let mut first = site.person(&secretaries[0].email).await;
    let mut second = site.person(&secretaries[1].email).await;
    let here = "/en/office/2026/rounds/jury1/standings";
    let standings = first.get(here).await;
    assert_eq!(standings.status, 200);
    let answer = first.submit(&standings, here, &[]).await;
    assert_eq!(answer.status, 200, "{}", answer.text);

    site.play(&round("jury2")).await;
    let assignment = "/en/office/2026/rounds/jury2/assignment";
    let proposal = first.get(assignment).await;
    assert_eq!(proposal.status, 200, "{}", proposal.text);
    let applied = first.submit(&proposal, assignment, &[]).await;
    assert_eq!(applied.status, 200, "{} {}", applied.path, applied.text);
    for (number, person) in jurors.iter().take(6).enumerate() {
        let mut juror = site.person(&person.email).await;
        judge_all(&mut juror, number * 2).await;
    }

    site.play(&Phase::Deliberation).await;
    let decisions = "/en/office/2026/decisions";
    let page = first.get(decisions).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let winners = page.html();
    let options = scraper::Selector::parse("select[name='decision-winner'] option").unwrap();
    let winner = winners
        .select(&options)
        .filter_map(|option| option.value().attr("value"))
        .find(|value| !value.is_empty())
        .unwrap()
        .to_owned();
    let reason = ("reason-winner", "The jury was unanimous in its meeting.");
    let saved = first
        .submit(&page, decisions, &[("decision-winner", &winner), reason])
        .await;
    assert_eq!(saved.status, 200, "{}", saved.text);

    let now = site.backend.now();
    let instant = Moment(now.micros() + 3 * Moment::DAY);
    let local = i18n::moment::local_input(instant.micros(), "Europe/Madrid");
    let step = "/en/office/2026/release";
    let fields = [("visible_from", local.as_str()), ("step", "propose")];
    assert_eq!(first.submit(&saved, step, &fields).await.status, 200);
    let own = first.get(decisions).await;
    let alone = first
        .post(
            step,
            &[("revision", &own.value("revision")), ("step", "release")],
        )
        .await;
    assert_eq!(alone.status, 409, "nobody releases alone");
    let seen = second.get(decisions).await;
    let released = second.submit(&seen, step, &[("step", "release")]).await;
    assert_eq!(released.status, 200, "{}", released.text);

    let mut public = site.visitor();
    for path in ["/en/2026/winners", "/fr/2026/winners", "/results/2026.json"] {
        assert_eq!(public.get(path).await.status, 404, "{path}");
    }
    site.clock
        .play(Moment(instant.micros() + 60 * Moment::SECOND));
    for lang in ["ca", "en", "es", "fr", "pt"] {
        let page = public.get(&format!("/{lang}/2026/winners")).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert_eq!(page.texts(".laurel-place").len(), 1);
        let practice = page.links(".laurel-practice a");
        let practice = public.get(&practice[0]).await;
        assert_eq!(practice.status, 200);
        assert!(practice.text.contains("application/ld+json"));
    }
    let result = public.get("/results/2026.json").await;
    let frozen: FrozenResult = serde_json::from_str(&result.text).unwrap();
    assert_eq!(frozen.recount(), Vec::<String>::new());
    assert!(
        !result.text.contains("@example.org"),
        "no address of anybody"
    );
    for person in &jurors {
        assert!(!result.text.contains(&person.name), "no juror's name");
    }
    // The juror's rights have ended with the publication.
    let mut juror = site.person(&jurors[0].email).await;
    assert_eq!(
        juror.get("/en/jury/2026").await.status,
        409,
        "p12: told that it is over"
    );
    assert!(site.backend.my_entries(&site.caller(), 2026).await.is_err());

    let page = second.get(decisions).await;
    assert_eq!(
        second
            .submit(&page, step, &[("step", "retract")])
            .await
            .status,
        200
    );
    assert_eq!(
        public.get("/en/2026/winners").await.status,
        404,
        "e17: taken down at once"
    );
}
