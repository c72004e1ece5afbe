//! Several people write one submission: invited, each in their part, and gone again.

use domain::{id::SubmissionId, person::role::Role, ports::demonstration::DemoPerson};
use testkit::{TestSite, Visitor, season::Time, visitor::Answer};

/// A draft of somebody, and somebody else who is not in it.
struct Team {
    site: TestSite,
    owner: Visitor,
    other: Visitor,
    other_person: DemoPerson,
    id: SubmissionId,
}

async fn team() -> Team {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let mut people = site.people_with(None).await;
    let (first, other_person) = (people.swap_remove(0), people.remove(0));
    let mut owner = site.person(&first.email).await;
    let page = owner.get("/en/submissions").await;
    let action = format!("/en/submissions/start/{}", site.edition_id().await);
    assert_eq!(owner.submit(&page, &action, &[]).await.status, 200);
    let id = site.submissions_of(&first.email).await[0];
    let other = site.person(&other_person.email).await;
    Team {
        site,
        owner,
        other,
        other_person,
        id,
    }
}

impl Team {
    fn path(&self, part: &str) -> String {
        format!("/en/submissions/{}{part}", self.id)
    }

    async fn invite(&mut self, email: &str, part: &str) -> Answer {
        let path = self.path("/team");
        // As a browser sends it: the empty value says that the list of parts was there.
        let fields = [("email", email), ("part", ""), ("part", part)];
        self.owner.post(&path, &fields).await
    }

    /// The other one takes part.
    async fn joined(&mut self, part: &str) {
        let email = self.other_person.email.clone();
        assert_eq!(self.invite(&email, part).await.status, 303);
        let answer = self.path("/team/answer");
        let accepted = self.other.post(&answer, &[("answer", "accept")]).await;
        assert_eq!(accepted.status, 303);
    }

    async fn write(&mut self, text: &str) -> u16 {
        let path = self.path("/sections/story");
        let page = self.other.get(&path).await;
        let revision = page.value("revision");
        let fields = [
            ("territory", text),
            ("revision", &revision),
            ("then", "stay"),
        ];
        self.other.post(&path, &fields).await.status
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_opens_nothing_until_it_is_accepted_and_only_for_its_address() {
    let mut team = team().await;
    let (overview, answer) = (team.path(""), team.path("/team/answer"));
    let accept = [("answer", "accept")];
    assert_eq!(team.other.post(&answer, &accept).await.status, 404);
    let email = team.other_person.email.clone();
    assert_eq!(team.invite(&email, "edit").await.status, 303);

    // Twice is once, and there is one mail.
    assert_eq!(team.invite(&email, "edit").await.status, 303);
    let mails = team.site.mails().await;
    let invitations = mails.iter().filter(|mail| mail.kind == "team-invitation");
    assert_eq!(invitations.count(), 1);

    assert_eq!(team.other.get(&overview).await.status, 404);
    let list = team.other.get("/en/submissions").await;
    assert!(list.text.contains("invites you to write along"));
    // Somebody else does not see it, and cannot answer it.
    let third = team.site.people_with(None).await.remove(2);
    let mut third = team.site.person(&third.email).await;
    assert!(
        !third
            .get("/en/submissions")
            .await
            .text
            .contains("invites you to write along")
    );
    assert_eq!(third.post(&answer, &accept).await.status, 404);

    assert_eq!(team.other.post(&answer, &accept).await.status, 303);
    assert_eq!(team.other.get(&overview).await.status, 200);
    let list = team.other.get("/en/submissions").await;
    assert!(list.links("a").contains(&overview));
    assert_eq!(team.other.post(&answer, &accept).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_declines_does_not_take_part() {
    let mut team = team().await;
    let email = team.other_person.email.clone();
    team.invite(&email, "submit").await;
    let answer = team.path("/team/answer");
    let declined = team.other.post(&answer, &[("answer", "decline")]).await;
    assert_eq!(declined.status, 303);
    let accepted = team.other.post(&answer, &[("answer", "accept")]).await;
    assert_eq!(accepted.status, 404);
    assert_eq!(team.other.get(&team.path("")).await.status, 404);
    // Invited once more, they may.
    team.joined("comment").await;
    assert_eq!(team.other.get(&team.path("")).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_part_does_what_it_may_and_no_more() {
    let mut team = team().await;
    team.joined("comment").await;
    let email = team.other_person.email.clone();
    let (review, people) = (team.path("/review"), team.path("/team"));
    let comments = team.path("/sections/story/comments");
    let say = |text| {
        [
            ("question", "territory"),
            ("key", "k"),
            ("text-territory", text),
        ]
    };

    assert_eq!(team.write("Mine").await, 404);
    assert_eq!(team.other.post(&review, &[]).await.status, 404);
    assert_eq!(
        team.other
            .post(&comments, &say("Say how many"))
            .await
            .status,
        303
    );
    let invites = [("email", "x@example.org"), ("part", "edit")];
    assert_eq!(team.other.post(&people, &invites).await.status, 404);
    let withdraw = team.path("/withdraw");
    assert_eq!(team.other.post(&withdraw, &[]).await.status, 404);
    let page = team.other.get(&team.path("/sections/story")).await;
    assert!(page.texts("textarea").is_empty(), "nothing to type into");

    team.invite(&email, "edit").await;
    assert_eq!(team.write("Written by the other").await, 303);
    assert_eq!(team.other.post(&review, &[]).await.status, 404);
    // The owner reads it, and who wrote it is told.
    let page = team.owner.get(&team.path("/sections/story")).await;
    assert_eq!(
        page.texts("textarea[name=territory]"),
        ["Written by the other"]
    );
    assert!(page.text.contains("is writing here"));
    assert!(
        page.text.contains("Say how many"),
        "the comment stands beside the question"
    );

    team.invite(&email, "submit").await;
    // Not refused any more, only not complete.
    assert_eq!(team.other.post(&review, &[]).await.status, 422);
    assert_eq!(team.other.post(&withdraw, &[]).await.status, 404);
    assert_eq!(team.other.post(&people, &invites).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_where_is_told_to_the_others_for_some_minutes() {
    let mut team = team().await;
    team.joined("edit").await;
    let contacts = team.path("/sections/contacts");
    let there = |page: &Answer| page.texts(".rail-writing");
    // Beginning a submission opened this section.
    let page = team.other.get(&team.path("/review")).await;
    let told = there(&page).concat();
    assert!(told.ends_with("has this open"), "{told}");
    let now = team.site.backend.now();
    team.site.clock.play(now.plus_seconds(600));
    let page = team.other.get(&contacts).await;
    assert_eq!(there(&page), [""; 0], "nobody is told of themselves");
    let page = team.owner.get(&team.path("/review")).await;
    let told = there(&page).concat();
    assert!(told.ends_with("has this open"), "{told}");
    // Contact persons, of whom no versions are kept.
    let revision = team.other.get(&contacts).await.value("revision");
    let fields = [("contact-0-name", "Ona"), ("revision", &revision)];
    assert_eq!(team.other.post(&contacts, &fields).await.status, 303);
    let page = team.owner.get(&contacts).await;
    let told = there(&page).concat();
    assert!(told.ends_with("is writing here"), "{told}");
    team.site.clock.play(now.plus_seconds(1_200));
    let page = team.owner.get(&contacts).await;
    assert_eq!(there(&page), [""; 0]);
    // Who may only comment reads, and is in nobody's way.
    let email = team.other_person.email.clone();
    team.invite(&email, "comment").await;
    assert_eq!(team.other.get(&contacts).await.status, 200);
    let page = team.owner.get(&contacts).await;
    assert_eq!(there(&page), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a11_who_is_removed_while_writing_saves_nothing_more() {
    let mut team = team().await;
    team.joined("edit").await;
    assert_eq!(team.write("Before").await, 303);
    let path = team.path("/sections/story");
    let typing = team.other.get(&path).await;
    let page = team.owner.get(&team.path("/team")).await;
    let who = page.value("collaborator");
    let remove = team.path("/team/remove");
    let removed = team.owner.post(&remove, &[("collaborator", &who)]).await;
    assert_eq!(removed.status, 303);

    let revision = typing.value("revision");
    let fields = [("territory", "After"), ("revision", &revision)];
    assert_eq!(team.other.post(&path, &fields).await.status, 404);
    let call = serde_json::json!({
        "submission": team.id.to_string(),
        "section": "story",
        "revision": revision.parse::<i64>().unwrap(),
        "fields": [["territory", "After"]],
    });
    let called = team
        .other
        .call("/api/submissions/save-section", &call)
        .await;
    assert_eq!(called.status, 404);
    for part in [
        "",
        "/sections/story",
        "/sections/story/history",
        "/team",
        "/review",
    ] {
        assert_eq!(team.other.get(&team.path(part)).await.status, 404, "{part}");
    }
    let page = team.owner.get(&path).await;
    assert_eq!(page.texts("textarea[name=territory]"), ["Before"]);
    // The same press again is no fault.
    let again = team.owner.post(&remove, &[("collaborator", &who)]).await;
    assert_eq!(again.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_is_gone_and_the_owner_cannot() {
    let mut team = team().await;
    team.joined("submit").await;
    let leave = team.path("/team/leave");
    assert_eq!(team.owner.post(&leave, &[]).await.status, 404);
    assert_eq!(team.other.post(&leave, &[]).await.status, 303);
    assert_eq!(team.other.get(&team.path("")).await.status, 404);
    assert_eq!(team.owner.get(&team.path("")).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn comments_are_said_once_settled_and_read_by_the_team_alone() {
    let mut team = team().await;
    team.joined("comment").await;
    let path = team.path("/sections/story/comments");
    let say = |text| {
        [
            ("question", "territory"),
            ("key", "one-page"),
            ("text-territory", text),
        ]
    };
    let first = "<script>alert(1)</script> & how many?";
    for _ in 0..2 {
        assert_eq!(team.other.post(&path, &say(first)).await.status, 303);
    }
    // Another text from the same page, after going back, is another comment.
    assert_eq!(
        team.other.post(&path, &say("And since when?")).await.status,
        303
    );
    let empty = team.other.post(&path, &say(" ")).await;
    assert_eq!(empty.status, 422);
    assert!(empty.text.contains("An answer is needed here."));
    let long = "x".repeat(4_001);
    let refused = team.other.post(&path, &say(&long)).await;
    assert_eq!(refused.status, 422);
    assert_eq!(
        refused.texts("textarea[name=text-territory]"),
        [long.as_str()]
    );

    let page = team.owner.get(&path).await;
    assert_eq!(page.texts(".remark").len(), 2);
    assert!(!page.text.contains("<script>alert"));
    let settle = team.path("/sections/story/comments/settle");
    let remark = page.value("remark");
    let fields = |settled| {
        [
            ("remark", remark.as_str()),
            ("question", "territory"),
            ("settled", settled),
        ]
    };
    assert_eq!(team.owner.post(&settle, &fields("yes")).await.status, 303);
    let form = team.owner.get(&team.path("/sections/story")).await;
    assert_eq!(
        form.texts(".remark").len(),
        1,
        "what is open stands beside its question"
    );
    assert_eq!(team.owner.get(&path).await.texts(".remark").len(), 2);
    assert_eq!(team.owner.post(&settle, &fields("no")).await.status, 303);
    let form = team.owner.get(&team.path("/sections/story")).await;
    assert_eq!(form.texts(".remark").len(), 2);

    // A remark is settled through its own submission only.
    let third = team.site.people_with(None).await.remove(2);
    let mut third = team.site.person(&third.email).await;
    assert_eq!(third.get(&path).await.status, 404);
    assert_eq!(third.post(&settle, &fields("yes")).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_wrong_in_an_invitation_is_told_at_its_place() {
    let mut team = team().await;
    let wrong = team.invite("no address", "edit").await;
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.value("email"), "no address");
    let own = team.site.people_with(None).await.swap_remove(0).email;
    let own = team.invite(&own, "edit").await;
    assert_eq!(own.status, 422);
    assert!(own.text.contains("This is your own address."));
    assert_eq!(team.invite("a@example.org", "owner").await.status, 422);
    for number in 0..20 {
        let sent = team
            .invite(&format!("p{number}@example.org"), "comment")
            .await;
        assert_eq!(sent.status, 303);
    }
    let full = team.invite("one-more@example.org", "comment").await;
    assert_eq!(full.status, 422);
    assert!(full.text.contains("20 at most"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a26_a_juror_who_wrote_along_reads_no_ballot_of_it_and_judges_it_no_more() {
    let site = TestSite::new().await;
    let mut assigned = Vec::new();
    for person in site.people_with(Some(Role::Juror)).await {
        let entries = site.entries_of(&person.email).await;
        assigned.extend(entries.first().map(|(entry, _)| (person.email, *entry)));
    }
    let mut own = None;
    for person in site.people_with(None).await {
        let mine = site.submissions_of(&person.email).await;
        let judged = assigned.iter().find(|(_, entry)| mine.contains(entry));
        own = own.or(judged.map(|(juror, entry)| (person.email, juror.clone(), *entry)));
    }
    let (owner, juror, entry) = own.expect("an entry that is judged");
    let mut owner = site.person(&owner).await;
    let mut judging = site.person(&juror).await;
    let ballot = format!("/en/jury/2026/entries/{entry}");
    assert_eq!(judging.get(&ballot).await.status, 200);
    let team = format!("/en/submissions/{entry}/team");
    let invited = [("email", juror.as_str()), ("part", "comment")];
    assert_eq!(owner.post(&team, &invited).await.status, 303);
    // To be invited changes nothing: nobody can be kept from judging by somebody else's mail.
    assert_eq!(judging.get(&ballot).await.status, 200);
    let answer = format!("{team}/answer");
    let accepted = judging.post(&answer, &[("answer", "accept")]).await;
    assert_eq!(accepted.status, 303);
    assert_eq!(judging.get(&ballot).await.status, 404);
    let leave = format!("{team}/leave");
    assert_eq!(judging.post(&leave, &[]).await.status, 303);
    assert_eq!(judging.get(&ballot).await.status, 404, "for good");
}
