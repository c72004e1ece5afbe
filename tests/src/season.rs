//! The demonstration edition led through its season by the same ports that the pages use.

use backend::{
    mail::outbox,
    store::{
        Stop, Tx,
        entities::{conflict, mail},
    },
};
use domain::{
    access::Caller,
    edition::{MentionKind, Phase},
    id::{EditionId, SubmissionId},
    locale::Locale,
    moment::Moment,
    ports::{
        Accounts, JuryRoom, PublicSite, Refusal, ResultsOffice, SecretariatOffice, Submissions,
        demonstration::DemoPerson,
        jury_room::{BallotState, BallotText},
    },
    result::Decision,
};

use sea_orm::{ActiveValue::Set, EntityTrait};

use crate::{site::TestSite, visitor::Visitor};

/// The year of the demonstration edition.
pub const YEAR: u16 = 2026;
/// The first round.
pub const FIRST: &str = "jury1";
/// The second round.
pub const SECOND: &str = "jury2";

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// The times at which the matrix looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Time {
    /// Cities submit.
    Submission,
    /// The secretariat checks.
    Validation,
    /// The first jury round is open.
    FirstRound,
    /// Between the two rounds, finalists announced.
    Between,
    /// The decisions are being made.
    Deliberation,
    /// Released, and not yet visible.
    Embargoed,
    /// Visible.
    Published,
}

impl Time {
    /// All, in their order.
    pub const ALL: [Self; 7] = [
        Self::Submission,
        Self::Validation,
        Self::FirstRound,
        Self::Between,
        Self::Deliberation,
        Self::Embargoed,
        Self::Published,
    ];
}

/// A phase that is a round.
#[must_use]
pub fn round(code: &str) -> Phase {
    Phase::Round {
        round: code.to_owned(),
    }
}

impl TestSite {
    /// The signed-in person behind a visitor's cookie, asking now.
    pub async fn caller_of(&self, visitor: &Visitor) -> Caller {
        let now = self.backend.now();
        let token = visitor.cookies.get("palmares").expect("a session");
        let known = self.backend.visitor(token, now).await.expect("an answer");
        let known = known.expect("somebody signed in");
        Caller {
            account: Some(known.account),
            session: Some(known.session),
            locale: known.locale,
            ..self.caller()
        }
    }

    /// Somebody of the demonstration as a caller of ports.
    pub async fn acting(&self, email: &str) -> Caller {
        let visitor = self.person(email).await;
        self.caller_of(&visitor).await
    }

    /// The identifier of the demonstration edition.
    pub async fn edition_id(&self) -> EditionId {
        let edition = self.backend.edition(&self.caller(), YEAR).await;
        edition.expect("the edition").id
    }

    /// The moment at which the result becomes visible.
    pub async fn instant(&self) -> Moment {
        let edition = self.edition().await;
        let last = edition.timetable.window(&Phase::Deliberation);
        last.expect("a deliberation").closes.plus_seconds(10 * DAY)
    }

    /// Moves the clock.
    pub async fn go_to(&self, time: Time) {
        let edition = self.edition().await;
        let closes = |phase: &Phase| edition.timetable.window(phase).expect("a phase").closes;
        match time {
            Time::Submission => self.play(&Phase::Submission).await,
            Time::Validation => self.play(&Phase::Validation).await,
            Time::FirstRound => self.clock.play(crate::site::START),
            Time::Between => self.clock.play(closes(&round(FIRST)).plus_seconds(DAY)),
            Time::Deliberation => self.play(&Phase::Deliberation).await,
            Time::Embargoed => {
                let closes = closes(&Phase::Deliberation);
                self.clock.play(closes.plus_seconds(5 * DAY));
            }
            Time::Published => {
                let instant = self.instant().await;
                self.clock.play(instant.plus_seconds(HOUR));
            }
        }
    }

    /// The two people of the secretariat.
    pub async fn secretaries(&self) -> (DemoPerson, DemoPerson) {
        let people = self
            .people_with(Some(domain::person::role::Role::Secretariat))
            .await;
        let mut people = people.into_iter();
        let first = people.next().expect("a secretary");
        (first, people.next().expect("a second secretary"))
    }

    /// Fixes the finalists of the first round, announced at once.
    pub async fn shortlist(&self) {
        let caller = self.acting(&self.secretaries().await.0.email).await;
        let standings = self.backend.standings(&caller, YEAR, FIRST).await;
        let standings = standings.expect("standings");
        let undecided: Vec<SubmissionId> = standings
            .lines
            .iter()
            .filter(|line| line.through.is_none())
            .map(|line| line.submission)
            .collect();
        let now = Some(self.backend.now());
        self.backend
            .shortlist(&caller, YEAR, FIRST, &standings.snapshot, &undecided, now)
            .await
            .expect("a shortlist");
    }

    /// Shares the finalists out and lets the second jury judge all of them. The clock stands in
    /// the second round.
    pub async fn second_round(&self) {
        self.play(&round(SECOND)).await;
        let caller = self.acting(&self.secretaries().await.0.email).await;
        let proposal = self.backend.propose_assignment(&caller, YEAR, SECOND).await;
        let proposal = proposal.expect("a proposal");
        self.backend
            .apply_assignment(&caller, YEAR, SECOND, &proposal.snapshot)
            .await
            .expect("an assignment");
        self.judge_all().await;
    }

    /// Judges both rounds and goes to the deliberation: what is left is to decide.
    pub async fn judge_to_the_end(&self) {
        self.judge_all().await;
        self.go_to(Time::Between).await;
        self.shortlist().await;
        self.second_round().await;
        self.go_to(Time::Deliberation).await;
    }

    /// Lets all jurors hand in what is left of the open round.
    pub async fn judge_all(&self) {
        let jurors = self
            .people_with(Some(domain::person::role::Role::Juror))
            .await;
        for (place, juror) in jurors.iter().enumerate() {
            let caller = self.acting(&juror.email).await;
            self.no_conflict(&juror.email).await;
            let mine = match self.backend.my_entries(&caller, YEAR).await {
                Ok(mine) => mine,
                Err(Refusal::NotFound | Refusal::InvitationOpen { .. }) => continue,
                Err(refusal) => panic!("{refusal:?}"),
            };
            for (number, entry) in mine.entries.iter().enumerate() {
                if !matches!(entry.state, BallotState::New | BallotState::Begun) {
                    continue;
                }
                let sheet = self
                    .backend
                    .ballot_sheet(&caller, YEAR, entry.submission)
                    .await
                    .expect("a ballot");
                let marks = sheet.round.rubric.criteria.iter().enumerate();
                let marks = marks.map(|(criterion, asked)| {
                    let mark = (number * 3 + place * 5 + criterion * 7) % 11;
                    (asked.code.clone(), mark.to_string())
                });
                let ballot = BallotText {
                    marks: marks.collect(),
                    comment: "Read twice.".to_owned(),
                    note: None,
                };
                self.backend
                    .hand_in(&caller, YEAR, entry.submission, sheet.revision, ballot)
                    .await
                    .expect("handed in");
            }
        }
    }

    /// Decides: the winner is the entry at this place of the last standings (from 0); the first
    /// entry of its category after it gets the category's mention.
    pub async fn decide(&self, place: usize) -> SubmissionId {
        let caller = self.acting(&self.secretaries().await.0.email).await;
        let sheet = self.backend.decisions(&caller, YEAR).await;
        let sheet = sheet.expect("decisions");
        let winner = sheet.lines.get(place).expect("an entry").submission;
        let kinds = &sheet.office.edition.mention_kinds;
        let mention = kinds.iter().find_map(|kind| {
            let category = kind.category.as_ref()?;
            let entry = sheet
                .lines
                .iter()
                .find(|line| line.category == *category && line.submission != winner)?;
            Some(Decision {
                kind: kind.code.clone(),
                submission: entry.submission,
                reason: String::new(),
                language: None,
            })
        });
        let won = Decision {
            kind: MentionKind::WINNER.to_owned(),
            submission: winner,
            reason: "For its patience.".to_owned(),
            language: Some(Locale::En),
        };
        let decisions = std::iter::once(won).chain(mention).collect();
        let seen = sheet.release.revision;
        self.backend
            .save_decisions(&caller, YEAR, seen, decisions)
            .await
            .expect("decisions are saved");
        winner
    }

    /// Proposes what is decided, and lets the second person release it.
    pub async fn release(&self) {
        let (first, second) = self.secretaries().await;
        let instant = self.instant().await;
        let caller = self.acting(&first.email).await;
        let seen = self.revision(&caller).await;
        self.backend
            .propose_release(&caller, YEAR, seen, instant)
            .await
            .expect("a proposal");
        let caller = self.acting(&second.email).await;
        let seen = self.revision(&caller).await;
        let released = ResultsOffice::release(&self.backend, &caller, YEAR, seen).await;
        released.expect("a release");
    }

    /// Takes a released result down.
    pub async fn retract(&self) {
        let caller = self.acting(&self.secretaries().await.0.email).await;
        let done = ResultsOffice::retract(&self.backend, &caller, YEAR).await;
        done.expect("a retraction");
    }

    async fn revision(&self, caller: &Caller) -> domain::revision::Revision {
        let sheet = self.backend.decisions(caller, YEAR).await;
        sheet.expect("decisions").release.revision
    }

    /// Somebody takes the task of a juror, as the secretariat described it.
    pub async fn accept(&self, email: &str) {
        let caller = self.acting(email).await;
        let invitation = self.backend.invitation(&caller, YEAR).await;
        let expertise = invitation.expect("an invitation").expertise;
        let accepted = self.backend.accept(&caller, YEAR, expertise).await;
        accepted.expect("accepted");
    }

    /// Somebody looks through the list for conflicts and has none, where there is a list.
    pub async fn no_conflict(&self, email: &str) {
        let caller = self.acting(email).await;
        if let Ok(list) = self.backend.declarations(&caller, YEAR).await {
            let said = self
                .backend
                .declare_conflicts(&caller, YEAR, &list.snapshot, Vec::new())
                .await;
            said.expect("no conflict");
        }
    }

    /// All jurors look through their lists and have no conflict.
    pub async fn no_conflicts(&self) {
        let role = Some(domain::person::role::Role::Juror);
        for juror in self.people_with(role).await {
            self.no_conflict(&juror.email).await;
        }
    }

    /// Puts somebody in conflict with an entry, as a declaration does.
    pub async fn declare_conflict(&self, email: &str, entry: SubmissionId) {
        let account = self.acting(email).await.account.expect("an account");
        let edition = self.edition_id().await;
        let declared = async move |tx: &Tx| -> Result<(), Stop> {
            let row = conflict::ActiveModel {
                edition: Set(edition.0),
                submission: Set(entry.0),
                account: Set(account.0),
                kind: Set("employment".to_owned()),
                reason: Set(String::new()),
                at: Set(0),
            };
            conflict::Entity::insert(row)
                .exec_without_returning(tx)
                .await?;
            Ok(())
        };
        let written = self.backend.store().write(declared).await;
        written.expect("a declared conflict");
    }

    /// The submissions of somebody.
    pub async fn submissions_of(&self, email: &str) -> Vec<SubmissionId> {
        let caller = self.acting(email).await;
        let mine = self.backend.mine(&caller).await.expect("a list");
        mine.cards.iter().map(|card| card.id).collect()
    }

    /// The entries in a juror's list now, without those that the juror is recused from.
    pub async fn entries_of(&self, email: &str) -> Vec<(SubmissionId, BallotState)> {
        let caller = self.acting(email).await;
        match self.backend.my_entries(&caller, YEAR).await {
            Ok(mine) => mine
                .entries
                .iter()
                .filter(|entry| entry.state != BallotState::Recused)
                .map(|entry| (entry.submission, entry.state))
                .collect(),
            Err(_) => Vec::new(),
        }
    }

    /// Names, addresses and numbers of a submission's contacts.
    pub async fn contacts_of(&self, owner: &str, id: SubmissionId) -> Vec<String> {
        let caller = self.acting(owner).await;
        let sheet = self.backend.sheet(&caller, id).await.expect("a submission");
        let people = sheet.contacts.into_iter();
        people
            .flat_map(|contact| [contact.name, contact.email, contact.phone])
            .filter(|text| !text.is_empty())
            .collect()
    }

    /// All mails of the outbox.
    pub async fn mails(&self) -> Vec<mail::Model> {
        let mails = mail::Entity::find().all(self.backend.store().read()).await;
        mails.expect("mails")
    }

    /// The mails that a sender would take now.
    pub async fn due_mails(&self) -> Vec<uuid::Uuid> {
        let now = self.backend.now();
        let mut due = Vec::new();
        loop {
            let unit =
                async move |tx: &Tx| -> Result<_, Stop> { Ok(outbox::claim(tx, now).await?) };
            let taken = self.backend.store().write(unit).await.expect("an answer");
            match taken {
                Some(mail) => due.push(mail.id),
                None => return due,
            }
        }
    }
}
